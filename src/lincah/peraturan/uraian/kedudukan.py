"""The chapter on kedudukan in words: what holds for everybody, the models of structure, the silences."""

from collections.abc import Iterator
from dataclasses import replace

from lincah.law.kedudukan import Kosakata, Model, Penunjuk, Sunyi
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import bagi_siapa, berlaku_bagi, besar, lengkap, oleh, semua
from lincah.peraturan.uraian.baris import SUNYI, Aturan

PENUNJUK = (
    ("penilai", "Pejabat Penilai Kinerja"),
    ("pimpinan_unit", "Pimpinan Unit Organisasi"),
    ("pemberi_tugas", "Pemberi tugas"),
)
TAMBAHAN = (
    ("perekomendasi", "Yang merekomendasikan penugasan"),
    ("koordinasi", "Yang mengoordinasikan pelaksanaan"),
    ("pendelegasi", "Yang dapat mendelegasikan penetapan"),
)


def aturan_umum(profil: Profil) -> Iterator[Aturan]:
    """What holds in every model."""
    bab, sebut = profil.kedudukan, profil.kosakata.sebut
    terendah = f"Atasan langsung, paling rendah {sebut(bab.penilai_umum.nilai)}"
    yield Aturan("Pejabat Penilai Kinerja", terendah, bab.penilai_umum)
    if bab.penetapan:
        kapan = bab.penetapan.sebelum_penugasan
        saat = "Sebelum penugasan" if kapan.nilai else "Tidak harus sebelum penugasan"
        siapa = besar(sebut(bab.penetapan.oleh.nilai))
        yield Aturan("Yang menetapkan kedudukan pegawai", siapa, bab.penetapan.oleh)
        yield Aturan("Saat penetapan kedudukan", saat, kapan)


def aturan_model(kosakata: Kosakata, model: Model, unit: str = "") -> Iterator[Aturan]:
    """Who appraises, leads, assigns, recommends under one model; of several kinds of unit only `unit` is named."""
    for kinerja in model.menetapkan_kinerja:
        perihal = f"Yang menetapkan kinerja {lengkap(kosakata, kinerja.bagi)}"
        yield Aturan(perihal, oleh(kosakata, kinerja.oleh.nilai), kinerja.oleh)
    for bidang, perihal in PENUNJUK:
        yield from _penunjuk(kosakata, perihal, getattr(model, bidang), unit)
    for bidang, perihal in TAMBAHAN:
        if ketentuan := getattr(model, bidang):
            yield Aturan(perihal, oleh(kosakata, ketentuan.nilai), ketentuan)
    if model.jenjang:
        isi = besar(semua(kosakata, model.jenjang.nilai, "dan"))
        yield Aturan("Jenjang dan kelas yang diatur", isi, model.jenjang)


def aturan_sunyi(profil: Profil) -> Iterator[Aturan]:
    """The kinds of unit on which the regulation is silent."""
    for satu in profil.kedudukan.sunyi:
        perihal = "; ".join(berlaku_bagi(profil.kosakata, satu.berlaku)) or "Unit yang tidak disebut"
        yield Aturan(perihal, sebut_sunyi(profil, satu), satu.dasar)


def sebut_sunyi(profil: Profil, sunyi: Sunyi) -> str:
    """The silence aloud, and the models the instansi may set instead."""
    nama = "; ".join(profil.kedudukan.per_kode[satu].nama for satu in sunyi.pengganti)
    return f"{SUNYI}; instansi dapat menetapkan model: {nama}" if nama else SUNYI


def _penunjuk(kosakata: Kosakata, perihal: str, aturan: tuple[Penunjuk, ...], unit: str) -> Iterator[Aturan]:
    for satu in aturan:
        bagi = replace(satu.bagi, unit=frozenset({unit})) if unit in satu.bagi.unit else satu.bagi
        siapa = bagi_siapa(kosakata, bagi) or ("pegawai lainnya" if len(aturan) > 1 else "")
        yield Aturan(perihal, oleh(kosakata, satu.oleh.nilai), satu.oleh, siapa and f"bagi {siapa}")
