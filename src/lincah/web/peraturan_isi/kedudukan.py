"""The chapter on kedudukan on pages: what holds for everybody, the models of structure, the silences."""

from dataclasses import dataclass

from lincah.law.kedudukan import Kosakata, Model
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import berlaku_bagi, oleh
from lincah.peraturan.uraian.kedudukan import aturan_model, aturan_sunyi, aturan_umum
from lincah.web.peraturan_isi.gugus import Gugus, baris_aturan
from lincah.web.peraturan_isi.jangkar import Penjangkar


def gugus_umum(profil: Profil, jangkar: Penjangkar) -> Gugus:
    """What holds in every model."""
    return Gugus("umum", "Pada umumnya", baris_aturan(jangkar, aturan_umum(profil)))


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


def gugus_sunyi(profil: Profil, jangkar: Penjangkar) -> Gugus:
    """What the regulation does not regulate, and what the instansi may set instead."""
    kosong = "Tidak ada jenis unit yang kami dapati tidak diatur."
    isi = baris_aturan(jangkar, aturan_sunyi(profil))
    return Gugus("sunyi", "Jenis unit yang tidak diatur", isi, kosong=kosong)


def _model(model: Model, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    dasar = jangkar.dasar(model.dasar, "model")
    tingkat = " → ".join(oleh(kosakata, satu) for satu in model.tingkat)
    keterangan = (*berlaku_bagi(kosakata, model.berlaku), f"Tingkat pimpinan: {tingkat}")
    if model.pengganti:
        keterangan = (*keterangan, "Hanya berlaku bila instansi menetapkannya")
    return Gugus("aturan", "Aturan", baris_aturan(jangkar, aturan_model(kosakata, model)), keterangan, dasar)
