"""The rules of the models as each kind of unit meets them, so that regulations can be compared."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from lincah.law.kedudukan import Model, Pilihan, Sunyi
from lincah.law.kernel import Alasan
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar
from lincah.peraturan.tanya.unit import pilih
from lincah.peraturan.uraian.baris import SUNYI, Uraian, bersama
from lincah.peraturan.uraian.kedudukan import aturan_model, sebut_sunyi
from lincah.peraturan.uraian.tahapan import aturan_langkah, aturan_reviu


def urai_unit(profil: Profil) -> Iterator[Uraian]:
    """Every kind of unit the regulation knows: the rules of its model, or of each it may take, or the silence."""
    for kode, jenis in profil.kosakata.jenis_unit.items():
        if not jenis.mandiri:
            continue
        pilihan = pilih(profil, {"unit": kode})
        if model := _model(pilihan.jawaban):
            yield from _satu(profil, kode, model)
        elif pilihan.jawaban.sunyi:
            yield from _sunyi(profil, besar(jenis.nama), pilihan.jawaban.sunyi, pilihan.alasan[0])


def _model(pilihan: Pilihan) -> tuple[Model, ...]:
    return (pilihan.model,) if pilihan.model else pilihan.calon


def _satu(profil: Profil, kode: str, model: tuple[Model, ...]) -> Iterator[Uraian]:
    unit = besar(profil.kosakata.jenis_unit[kode].nama)
    for satu in model:
        yield Uraian("kedudukan", unit, "Model struktur", satu.nama, satu.dasar)
    semua = [baris for satu in model for baris in _satu_model(profil, satu, unit, kode)]
    urutan = list(dict.fromkeys(baris.kunci for baris in semua))
    semua.sort(key=lambda baris: urutan.index(baris.kunci))
    for _, isi in groupby(semua, key=lambda baris: baris.kunci):
        yield from _gabung(list(isi), len(model))


def _satu_model(profil: Profil, model: Model, unit: str, kode: str) -> Iterator[Uraian]:
    """Every rule under one model as a kind of unit meets it: structure, then the stages, then review."""
    tahapan, kosakata = profil.pelaksanaan.cari(model.kode), profil.kosakata
    isi = {"kedudukan": aturan_model(kosakata, model, kode)}
    if tahapan:
        isi |= {"tahapan": aturan_langkah(kosakata, tahapan), "reviu": aturan_reviu(kosakata, tahapan)}
    for topik, aturan in isi.items():
        yield from (Uraian.dari(topik, unit, satu, model=model.nama) for satu in aturan)


def _gabung(semua: Sequence[Uraian], banyak: int) -> Iterator[Uraian]:
    """Equal words once, with all their articles, and the models they hold in when not in all."""
    per_teks: dict[str, list[Uraian]] = {}
    for satu in semua:
        per_teks.setdefault(satu.isi, []).append(satu)
    for isi in per_teks.values():
        nama = list(dict.fromkeys(satu.model for satu in isi))
        ketentuan = bersama([satu.ketentuan for satu in isi])
        yield replace(isi[0], ketentuan=ketentuan, model="; ".join(nama) if len(nama) < banyak else "")


def _sunyi(profil: Profil, unit: str, sunyi: Sunyi, alasan: Alasan) -> Iterator[Uraian]:
    yield Uraian("kedudukan", unit, "", sebut_sunyi(profil, sunyi), alasan, diatur=False)
    for topik in ("tahapan", "reviu"):
        yield Uraian(topik, unit, "", SUNYI, alasan, diatur=False)
