"""The chapter on kedudukan in words: models of structure, silences, who sets kedudukan."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.kedudukan import BabKedudukan, Kosakata, Model, Penunjuk
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import bagi_siapa, berlaku_bagi, besar, oleh, semua
from lincah.web.peraturan_isi.jangkar import Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus, aturan

PERAN = (
    ("penilai", "Pejabat Penilai Kinerja"),
    ("pimpinan_unit", "Pimpinan Unit Organisasi"),
    ("pemberi_tugas", "Pemberi tugas"),
)


def gugus_umum(bab: BabKedudukan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """What holds in every model."""
    terendah = f"Atasan langsung, paling rendah {kosakata.sebut(bab.penilai_umum.nilai)}"
    hasil = [aturan(jangkar, "Pejabat Penilai Kinerja pada umumnya", terendah, bab.penilai_umum)]
    if bab.penetapan:
        sebelum = "sebelum" if bab.penetapan.sebelum_penugasan.nilai else "tidak harus sebelum"
        siapa = besar(kosakata.sebut(bab.penetapan.oleh.nilai))
        hasil.append(aturan(jangkar, "Kedudukan pegawai ditetapkan", siapa, bab.penetapan.oleh))
        saat = f"{besar(sebelum)} penugasan"
        hasil.append(aturan(jangkar, "Saat penetapan kedudukan", saat, bab.penetapan.sebelum_penugasan))
    return Gugus("umum", "Pada umumnya", tuple(hasil))


@dataclass(frozen=True, slots=True)
class HalamanModel:
    """One model of structure. `ringkas`: its units and tiers; `tahapan`: the number of its stages, 0 without."""

    nomor: int
    kode: str
    judul: str
    gugus: Gugus
    ringkas: str
    tahapan: int


def daftar_model(profil: Profil, jangkar: Penjangkar) -> tuple[HalamanModel, ...]:
    """Every model of structure, each on a page of its own."""
    nomor_tahapan = {kode: n for n, satu in enumerate(profil.pelaksanaan.tahapan, start=1) for kode in satu.model}
    hasil = []
    for nomor, model in enumerate(profil.kedudukan.model, start=1):
        jangkar.buka("model", nomor, pokok=model.nama)
        gugus = _model(model, profil.kosakata, jangkar)
        hasil.append(
            HalamanModel(
                nomor, model.kode, model.nama, gugus, ". ".join(gugus.keterangan), nomor_tahapan.get(model.kode, 0)
            )
        )
    return tuple(hasil)


def gugus_sunyi(bab: BabKedudukan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """What the regulation does not regulate, and what the instansi may set instead."""
    hasil = []
    for satu in bab.sunyi:
        pengganti = "; ".join(bab.per_kode[kode].nama for kode in satu.pengganti)
        isi = f"Instansi dapat menetapkan model: {pengganti}" if pengganti else "Menunggu pengaturan instansi"
        perihal = "; ".join(berlaku_bagi(kosakata, satu.berlaku)) or "Unit yang tidak disebut"
        hasil.append(aturan(jangkar, perihal, isi, satu.dasar))
    kosong = "Tidak ada jenis unit yang kami dapati tidak diatur."
    return Gugus("sunyi", "Jenis unit yang tidak diatur", tuple(hasil), kosong=kosong)


def _model(model: Model, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    dasar = jangkar.dasar(model.dasar, "model")
    tingkat = " → ".join(oleh(kosakata, satu) for satu in model.tingkat)
    keterangan = (*berlaku_bagi(kosakata, model.berlaku), f"Tingkat pimpinan: {tingkat}")
    if model.pengganti:
        keterangan = (*keterangan, "Hanya berlaku bila instansi menetapkannya")
    return Gugus("aturan", "Aturan", tuple(_aturan_model(model, kosakata, jangkar)), keterangan, dasar)


def _aturan_model(model: Model, kosakata: Kosakata, jangkar: Penjangkar) -> Iterator[Aturan]:
    for satu in model.menetapkan_kinerja:
        perihal = f"Menetapkan kinerja {kosakata.sebut_semua(satu.bagi)}"
        yield aturan(jangkar, perihal, oleh(kosakata, satu.oleh.nilai), satu.oleh)
    for bidang, sebutan in PERAN:
        yield from _penunjuk(sebutan, getattr(model, bidang), kosakata, jangkar)
    for sebutan, ketentuan in (
        ("Yang merekomendasikan penugasan", model.perekomendasi),
        ("Yang mengoordinasikan pelaksanaan", model.koordinasi),
        ("Yang dapat mendelegasikan penetapan", model.pendelegasi),
    ):
        if ketentuan:
            yield aturan(jangkar, sebutan, oleh(kosakata, ketentuan.nilai), ketentuan)
    if model.jenjang:
        isi = besar(semua(kosakata, model.jenjang.nilai, "dan"))
        yield aturan(jangkar, "Jenjang dan kelas yang diatur", isi, model.jenjang)


def _penunjuk(
    sebutan: str, semua_penunjuk: tuple[Penunjuk, ...], kosakata: Kosakata, jangkar: Penjangkar
) -> Iterator[Aturan]:
    for satu in semua_penunjuk:
        siapa = bagi_siapa(kosakata, satu.bagi) or ("pegawai lainnya" if len(semua_penunjuk) > 1 else "")
        perihal = f"{sebutan} bagi {siapa}" if siapa else sebutan
        yield aturan(jangkar, perihal, oleh(kosakata, satu.oleh.nilai), satu.oleh)
