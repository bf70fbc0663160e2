"""Perform one act of a case's flow: who may, what follows, and its event, in one transaction."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction

from lincah.audit.services import Kuitansi, Perintah, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.kedudukan.queries import Kini, Pegangan, kini
from lincah.law.alur import PEMARAF, PEMOHON, Alur, Keadaan, Langkah, Tindakan
from lincah.law.alur import lakukan as langkahkan
from lincah.law.kernel import Simpulan
from lincah.law.penugasan import Lingkup
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda
from lincah.penugasan.services.langkah import BarisPeran, kunci_penugasan, perintah_langkah
from lincah.penugasan.services.lintas.kabar import Perbuatan, kabarkan
from lincah.penugasan.services.paraf import menunggu_paraf, tahan
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict

Efek = Callable[[Aktor, Penugasan, Pegangan | None, Mapping[str, Any]], Mapping[str, Any]]
PERAN = ("peran", "jabatan_id", "pegawai_id")
SEDERHANA = (str, int, float, bool, Decimal, date)
BASI = (
    "Pekerjaan ini sudah bergerak sejak halaman dibuka. Tidak ada yang berubah; "
    "muat ulang dan lihat langkah terbarunya."
)
TIDAK_ADA = "Pekerjaan ini tidak ada atau bukan untuk Anda."


@dataclass(frozen=True, slots=True)
class Hasil:
    """What an act led to: the case after it, or the refusal's reasons (`simpulan.jawaban` None, nothing written)."""

    penugasan: Penugasan
    simpulan: Simpulan[Keadaan | None]

    @property
    def berhasil(self) -> bool:
        """Was the act performed?"""
        return self.simpulan.jawaban is not None


def lakukan(
    aktor: Aktor,
    penugasan_id: UUID,
    tindakan: str,
    *,
    isi: Mapping[str, Any],
    versi: int | None = None,
    efek: Efek | None = None,
) -> Hasil:
    """Perform `tindakan` on a case as `aktor`.

    `versi`: the version the page showed. `isi`: what was filled in. `efek`: writes that belong to the act, run after
    the law allowed it; what it returns is kept in the event. Errors: PerkaraTidakAda, HalamanBasi.
    """
    with transaction.atomic():
        penugasan, versi_struktur, daftar = kunci_penugasan(penugasan_id)
        if penugasan is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        acuan = muat_alur(penugasan.alur_id)
        alur = acuan.alur
        if versi is not None and versi != penugasan.versi:
            raise HalamanBasi(BASI)
        aktor = aktor.segarkan(versi_struktur)
        peran = peran_aktor(aktor, daftar)
        if not peran:
            raise PerkaraTidakAda(TIDAK_ADA)
        bebas = lepas_pemohon(aktor, daftar, alur.langkah[penugasan.langkah], peran)
        simpulan = _simpulkan(alur, penugasan, tindakan, aktor, daftar, bebas, isi)
        if simpulan.jawaban is not None:
            _terapkan(aktor, penugasan, acuan, tindakan, simpulan, daftar, peran, isi, efek)
    return Hasil(penugasan, simpulan)


def peran_aktor(aktor: Aktor, daftar: Iterable[BarisPeran | PeranPerkara]) -> dict[str, Pegangan | None]:
    """The roles somebody holds in a case, each with the post it is held through (None: as a person).

    Having sent a request gives nothing by itself: who left the post it was sent from is a stranger to the case.
    """
    peran: dict[str, Pegangan | None] = {}
    for satu in daftar:
        if satu.pegawai_id is not None and satu.pegawai_id == aktor.pegawai_id:
            peran.setdefault(satu.peran, None)
        elif satu.peran == PENDELEGASI:
            delegasi = aktor.cari_delegasi(satu.jabatan_id, Kewenangan.MENETAPKAN_PENUGASAN)
            if delegasi is not None:
                peran.setdefault("penetap", delegasi)
        elif satu.jabatan_id is not None:
            pegangan = aktor.cari(satu.jabatan_id, kewenangan_untuk(satu.peran))
            if pegangan is not None:
                peran[satu.peran] = pegangan
    return {} if peran.keys() == {PEMOHON} else peran


def kewenangan_untuk(peran: str) -> str:
    """The power by which somebody else may act in this role; '' for a role one only acts in oneself."""
    if peran.startswith(PEMARAF):
        return Kewenangan.MEMARAF
    return Kewenangan.MENETAPKAN_PENUGASAN if peran == "penetap" else ""


def lepas_pemohon(
    aktor: Aktor,
    daftar: Iterable[BarisPeran | PeranPerkara],
    langkah: Langkah,
    peran: dict[str, Pegangan | None],
    pada: Kini | None = None,
) -> dict[str, Pegangan | None]:
    """The roles; without that of the requester where nobody else holds a post that decides at this step.

    `pada`: the structure of the day, when the caller has it.
    """
    if PEMOHON not in peran:
        return peran
    memutus = {satu for tindakan in langkah.tindakan if tindakan.memutus for satu in tindakan.pelaku}
    if not memutus:
        return peran
    pos = (pada or kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)).pos
    jabatan = [satu.jabatan_id for satu in daftar if satu.peran in memutus and satu.jabatan_id in pos]
    pemangku = {satu.pegawai_id for id in jabatan for satu in pos[id or 0].pemangku}
    return peran if pemangku - {aktor.pegawai_id} else {kunci: p for kunci, p in peran.items() if kunci != PEMOHON}


def merangkap(peran: Mapping[str, Pegangan | None]) -> bool:
    """Is who holds these roles one of those assigned and an officer of the same case? Allowed, but never silent."""
    return "pegawai" in peran and any(satu is not None for satu in peran.values())


def _simpulkan(
    alur: Alur,
    penugasan: Penugasan,
    tindakan: str,
    aktor: Aktor,
    daftar: list[BarisPeran],
    peran: Mapping[str, Pegangan | None],
    isi: Mapping[str, Any],
) -> Simpulan[Keadaan | None]:
    aturan = alur.cari.get((penugasan.langkah, tindakan))
    pelaku = aturan.pelaku if aturan else ()
    semua = frozenset(str(satu.pegawai_id or f"j{satu.jabatan_id}") for satu in daftar if satu.peran in pelaku)
    keadaan = Keadaan(penugasan.langkah, frozenset(penugasan.sudah))
    simpulan = langkahkan(
        alur, keadaan, tindakan, pelaku=str(aktor.pegawai_id), peran=frozenset(peran), semua=semua, isi=isi
    )
    if not menunggu_paraf(alur, penugasan.langkah, tindakan):
        return simpulan
    return tahan(alur, penugasan, daftar, kini(aktor.instansi, aktor.tanggal), simpulan)


def _terapkan(
    aktor: Aktor,
    penugasan: Penugasan,
    acuan: AlurPerkara,
    tindakan: str,
    simpulan: Simpulan[Keadaan | None],
    daftar: list[BarisPeran],
    peran: Mapping[str, Pegangan | None],
    isi: Mapping[str, Any],
    efek: Efek | None,
) -> None:
    alur, keadaan, lama = acuan.alur, simpulan.jawaban, penugasan.langkah
    pelaku, lintas = alur.cari[lama, tindakan].pelaku, penugasan.lingkup == Lingkup.LINTAS_INSTANSI
    pegangan = next((peran[satu] for satu in pelaku if satu in peran), None)
    catatan = {**_ringkas(isi), **(efek(aktor, penugasan, pegangan, isi) if efek else {})}
    perubahan = None
    if lintas:  # the act may have named officers of the next step
        daftar = [BarisPeran(*satu) for satu in PeranPerkara.objects.filter(penugasan=penugasan).values_list(*PERAN)]
    if keadaan is not None and (keadaan.langkah, keadaan.sudah) != (lama, frozenset(penugasan.sudah)):
        perubahan = _pindah(aktor, penugasan, alur, keadaan, daftar, pegangan)
    if pegangan is not None and merangkap(peran):
        catatan["rangkap"] = True
    if sebagai := _sebagai(alur.cari[lama, tindakan], peran):
        catatan["sebagai"] = sebagai
    fakta = {"peran": sorted(peran), "langkah": lama, "tanggal": aktor.tanggal}
    catat(
        jenis=f"penugasan.{tindakan}",
        objek=(OBJEK, str(penugasan.id)),
        pelaku=aktor.pelaku(pegangan),
        isi={**catatan, "dari": lama, "ke": penugasan.langkah},
        waktu=aktor.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, fakta, simpulan_dict(simpulan)),
        perubahan=perubahan,
    )
    if lintas:
        kabarkan(Perbuatan(aktor, pegangan, penugasan, acuan, alur.cari[lama, tindakan], lama, isi, catatan))


def _sebagai(tindakan: Tindakan, peran: Mapping[str, Pegangan | None]) -> list[str]:
    """The roles in which one act is done, when they are several: one's own request, decided, among them."""
    semua = [satu for satu in (*tindakan.pelaku, *((PEMOHON,) if tindakan.memutus else ())) if satu in peran]
    return semua if len(semua) > 1 else []


def _pindah(
    aktor: Aktor,
    penugasan: Penugasan,
    alur: Alur,
    keadaan: Keadaan,
    daftar: list[BarisPeran],
    pegangan: Pegangan | None,
) -> Perintah:
    bersambung = keadaan.langkah == penugasan.langkah
    penugasan.versi += not bersambung
    penugasan.langkah, penugasan.sudah, penugasan.diubah = keadaan.langkah, sorted(keadaan.sudah), aktor.waktu
    penugasan.oleh, penugasan.oleh_jabatan = aktor.nama, pegangan.sebutan if pegangan else ""
    return perintah_langkah(penugasan, alur, daftar, bersambung=bersambung)


def _ringkas(isi: Mapping[str, Any]) -> dict[str, Any]:
    return {kunci: nilai for kunci, nilai in isi.items() if isinstance(nilai, SEDERHANA)}
