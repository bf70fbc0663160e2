"""The figures that a regulation numbers, drawn anew from its tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.penugasan import Cara, Lingkup, Status
from lincah.law.profil import Gambar, JenisGambar, Profil
from lincah.peraturan.gambar.alur_regulasi import AlurBernama, alur_kerja
from lincah.peraturan.gambar.bagan import Tanda, gambar_bagan, legenda
from lincah.peraturan.gambar.isi_alur import BarisAlur, Sebutan
from lincah.peraturan.gambar.model import kotak_model
from lincah.peraturan.gambar.ranting import Ranting, daftar_bagan


@dataclass(frozen=True, slots=True)
class Lukisan:
    """One drawing of a figure: the SVG, its signs, and the same as a list (`ranting` of a chart, `baris` of a flow).

    `alur`: the flow that was drawn; None for a chart.
    """

    judul: str
    svg: str
    legenda: tuple[Tanda, ...] = ()
    ranting: tuple[Ranting, ...] = ()
    baris: tuple[BarisAlur, ...] = ()
    alur: AlurBernama | None = None


def lukis(profil: Profil, gambar: Gambar, tindakan: Sebutan) -> tuple[Lukisan, ...]:
    """A drawing for each model of the figure; none when the way of assignment is not open in this regulation.

    `tindakan`: acts, steps and letters in words, as `gambar_alur` wants them.
    """
    if gambar.jenis.nilai is JenisGambar.ALUR:
        return tuple(_lukis_alur(profil, gambar, tindakan))
    return tuple(_lukis_model(profil, gambar, kode) for kode in gambar.model)


def _lukis_model(profil: Profil, gambar: Gambar, kode: str) -> Lukisan:
    model = profil.kedudukan.per_kode[kode]
    penugasan = gambar.jenis.nilai is JenisGambar.STRUKTUR_PENUGASAN
    kotak = kotak_model(model, profil.kosakata, penugasan=penugasan)
    uraian = f"{len(model.tingkat)} tingkat pimpinan; isinya ada pula sebagai daftar."
    svg = gambar_bagan(kotak, judul=gambar.judul, uraian=uraian, id=f"g-{kode}", legenda_di_dalam=False)
    return Lukisan(model.nama, svg, legenda(kotak), daftar_bagan(kotak))


def _lukis_alur(profil: Profil, gambar: Gambar, tindakan: Sebutan) -> Iterator[Lukisan]:
    instrumen = profil.penugasan.cari_instrumen(gambar.cara or Cara.PENUNJUKAN, gambar.lingkup or Lingkup.DALAM_UNIT)
    if instrumen.status.nilai is not Status.TERBUKA:
        return
    semua = profil.pelaksanaan.tahapan
    for tahapan in [satu for satu in semua if satu.model & set(gambar.model)] or semua[:1]:
        bernama = alur_kerja(profil, tahapan, instrumen, tindakan)
        nama = "; ".join(satu.nama for satu in profil.kedudukan.model if satu.kode in tahapan.model & set(gambar.model))
        svg = bernama.svg(judul=gambar.judul, id=f"g-{semua.index(tahapan)}")
        yield Lukisan(nama, svg, baris=bernama.baris(), alur=bernama)
