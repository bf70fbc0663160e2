"""The chapter on kedudukan in words: models of structure, silences, who sets kedudukan."""

from collections.abc import Iterator

from lincah.law.kedudukan import BabKedudukan, Kosakata, Model, Penunjuk
from lincah.peraturan.sebutan import bagi_siapa, berlaku_bagi, besar, oleh, semua
from lincah.web.peraturan_isi.jangkar import Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus

PERAN = (
    ("penilai", "Pejabat Penilai Kinerja"),
    ("pimpinan_unit", "Pimpinan Unit Organisasi"),
    ("pemberi_tugas", "Pemberi tugas"),
)


def gugus_umum(bab: BabKedudukan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """What holds in every model."""
    aturan = [
        Aturan(
            "Pejabat Penilai Kinerja pada umumnya",
            f"Atasan langsung, paling rendah {kosakata.sebut(bab.penilai_umum.nilai)}",
            jangkar.dasar(bab.penilai_umum),
        )
    ]
    if bab.penetapan:
        sebelum = "sebelum" if bab.penetapan.sebelum_penugasan.nilai else "tidak harus sebelum"
        siapa, dasar = besar(kosakata.sebut(bab.penetapan.oleh.nilai)), bab.penetapan.sebelum_penugasan
        aturan.append(Aturan("Kedudukan pegawai ditetapkan", siapa, jangkar.dasar(bab.penetapan.oleh)))
        aturan.append(Aturan("Saat penetapannya", f"{besar(sebelum)} penugasan", jangkar.dasar(dasar)))
    return Gugus("umum", "Pada umumnya", tuple(aturan))


def gugus_model(bab: BabKedudukan, kosakata: Kosakata, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """One group for each model of structure."""
    return tuple(_model(model, kosakata, jangkar) for model in bab.model)


def gugus_sunyi(bab: BabKedudukan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """What the regulation does not regulate, and what the instansi may set instead."""
    aturan = []
    for satu in bab.sunyi:
        pengganti = "; ".join(bab.per_kode[kode].nama for kode in satu.pengganti)
        isi = f"Instansi dapat menetapkan model: {pengganti}" if pengganti else "Menunggu pengaturan instansi"
        perihal = "; ".join(berlaku_bagi(kosakata, satu.berlaku)) or "Unit yang tidak disebut"
        aturan.append(Aturan(perihal, isi, jangkar.dasar(satu.dasar)))
    return Gugus("sunyi", "Yang tidak diatur", tuple(aturan))


def _model(model: Model, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    dasar = jangkar.dasar(model.dasar)
    tingkat = " → ".join(oleh(kosakata, satu) for satu in model.tingkat)
    keterangan = (*berlaku_bagi(kosakata, model.berlaku), f"Tingkat pimpinan: {tingkat}")
    if model.pengganti:
        keterangan = (*keterangan, "Hanya berlaku bila instansi menetapkannya")
    return Gugus(f"model-{model.kode}", model.nama, tuple(_aturan_model(model, kosakata, jangkar)), keterangan, dasar)


def _aturan_model(model: Model, kosakata: Kosakata, jangkar: Penjangkar) -> Iterator[Aturan]:
    for satu in model.menetapkan_kinerja:
        perihal = f"Menetapkan kinerja {kosakata.sebut_semua(satu.bagi)}"
        yield Aturan(perihal, oleh(kosakata, satu.oleh.nilai), jangkar.dasar(satu.oleh))
    for bidang, sebutan in PERAN:
        yield from _penunjuk(sebutan, getattr(model, bidang), kosakata, jangkar)
    for sebutan, ketentuan in (
        ("Yang merekomendasikan penugasan", model.perekomendasi),
        ("Yang mengoordinasikan pelaksanaan", model.koordinasi),
    ):
        if ketentuan:
            yield Aturan(sebutan, oleh(kosakata, ketentuan.nilai), jangkar.dasar(ketentuan))
    if model.jenjang:
        isi = besar(semua(kosakata, model.jenjang.nilai, "dan"))
        yield Aturan("Jenjang dan kelas yang diatur", isi, jangkar.dasar(model.jenjang))


def _penunjuk(sebutan: str, aturan: tuple[Penunjuk, ...], kosakata: Kosakata, jangkar: Penjangkar) -> Iterator[Aturan]:
    for satu in aturan:
        siapa = bagi_siapa(kosakata, satu.bagi) or ("pegawai lainnya" if len(aturan) > 1 else "")
        perihal = f"{sebutan} bagi {siapa}" if siapa else sebutan
        yield Aturan(perihal, oleh(kosakata, satu.oleh.nilai), jangkar.dasar(satu.oleh))
