"""Read `identitas.yaml`: names, dates, parents."""

from datetime import date
from typing import Any

from lincah.law.kernel import Ketentuan, Rujukan
from lincah.law.profil import Identitas
from lincah.peraturan.bentuk.identitas import HARI, IDENTITAS, NILAI
from lincah.peraturan.peta import Peta

BERNILAI = tuple(kunci for kunci, isi in IDENTITAS.kunci.items() if isi.bentuk in (NILAI, HARI))
TANGGAL = (*(kunci for kunci, isi in IDENTITAS.kunci.items() if isi.bentuk is HARI), "diperiksa_pada")


def baca_identitas(peta: Peta) -> Identitas:
    """The identity of a regulation; every value with its citation. Errors: ProfilKeliru."""
    resmi = peta.sub("nama_resmi")
    nilai = {kunci: _nilai(resmi.sub(kunci)) for kunci in resmi.bentuk.kunci}
    resmi.tutup()
    nilai |= {kunci: _nilai(peta.sub(kunci)) for kunci in BERNILAI if IDENTITAS.kunci[kunci].wajib or peta.ada(kunci)}
    nilai["induk"] = _induk(peta)
    nilai["diperiksa_pada"] = Ketentuan(peta.ambil("diperiksa_pada").isi, nilai["berlaku"].rujukan)
    berlaku = nilai["berlaku"]
    for kunci in TANGGAL:
        if not isinstance(nilai[kunci].nilai, date):
            raise peta.ambil(kunci).keliru(f"tanggal {kunci} ditulis seperti 2024-07-01")
    if peta.teks("id") != peta.konteks.id:
        raise peta.ambil("id").keliru(f"id berbeda dari nama foldernya, {peta.konteks.id}")
    sebutan = (
        f"{nilai['bentuk'].nilai} {nilai['daerah'].nilai} Nomor {nilai['nomor'].nilai} Tahun {nilai['tahun'].nilai}"
    )
    return Identitas(peta.teks("id"), sebutan, str(nilai["instansi"].nilai), berlaku, nilai)


def _nilai(peta: Peta) -> Ketentuan[Any]:
    ketentuan = peta.ketentuan(peta.ambil("nilai").polos)
    peta.tutup()
    return ketentuan


def _induk(peta: Peta) -> Ketentuan[Any]:
    rujukan: list[Rujukan] = []
    nama: dict[str, str] = {}
    for satu in peta.butir("induk"):
        ketentuan = satu.ketentuan(satu.teks("nama"))
        nama[satu.teks("id")] = ketentuan.nilai
        rujukan += ketentuan.rujukan
        satu.tutup()
    if not nama:
        raise peta.simpul.keliru("sebutkan sekurang-kurangnya satu peraturan induk")
    return Ketentuan(nama, tuple(dict.fromkeys(rujukan)))
