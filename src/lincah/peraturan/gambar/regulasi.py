"""The figures that a regulation numbers, drawn anew from its tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.pelaksanaan import Bahan, TahapanModel, susun_alur
from lincah.law.penugasan import Cara, Instrumen, Lingkup, Status
from lincah.law.profil import Gambar, JenisGambar, Profil
from lincah.peraturan.gambar.alur import gambar_alur
from lincah.peraturan.gambar.bagan import Tanda, gambar_bagan, legenda
from lincah.peraturan.gambar.isi_alur import BarisAlur, Sebutan, besar, daftar_alur
from lincah.peraturan.gambar.model import kotak_model
from lincah.peraturan.gambar.ranting import Ranting, daftar_bagan


@dataclass(frozen=True, slots=True)
class Lukisan:
    """One drawing of a figure: the SVG, its signs, and the same as a list (`ranting` of a chart, `baris` of a flow)."""

    judul: str
    svg: str
    legenda: tuple[Tanda, ...] = ()
    ranting: tuple[Ranting, ...] = ()
    baris: tuple[BarisAlur, ...] = ()


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
        bahan = Bahan(
            instrumen.naskah,
            instrumen.status,
            profil.penugasan.penerimaan,
            tahapan,
            tuple((satu,) for satu in tahapan.reviu.rantai),
        )
        alur, pelaku = susun_alur(bahan), _pelaku(profil, tahapan, instrumen, gambar)
        kata = {**_langkah(profil, tahapan), **profil.kosakata.naskah, **tindakan}
        baris = daftar_alur(alur, sekarang=None, dilalui=(), pelaku=pelaku, tindakan=kata)
        nama = "; ".join(satu.nama for satu in profil.kedudukan.model if satu.kode in tahapan.model & set(gambar.model))
        nomor = semua.index(tahapan)
        svg = gambar_alur(
            alur, sekarang=None, dilalui=(), pelaku=pelaku, tindakan=kata, judul=gambar.judul, id=f"g-{nomor}"
        )
        yield Lukisan(nama, svg, baris=baris)


def _langkah(profil: Profil, tahapan: TahapanModel) -> dict[str, str]:
    """Steps whose first act does not say what they are about."""
    sebut = profil.kosakata.sebut
    reviu = {f"reviu_{nomor}": sebut("mereviu") for nomor in range(1, len(tahapan.reviu.rantai) + 1)}
    return {"melaksanakan": sebut("melaksanakan"), **reviu}


def _pelaku(profil: Profil, tahapan: TahapanModel, instrumen: Instrumen, gambar: Gambar) -> dict[str, str]:
    """The roles of the flow, in the words of the regulation."""
    sebut = profil.kosakata.sebut_semua
    pengusul = profil.penugasan.cari_pengusul(gambar.lingkup or Lingkup.DALAM_UNIT)
    reviu = {f"reviu_{n}": besar(sebut(satu.nilai)) for n, satu in enumerate(tahapan.reviu.rantai, start=1)}
    return {
        "pengusul": besar(sebut(pengusul.oleh.nilai)) if pengusul else "Pengusul",
        "penetap": besar(sebut(instrumen.penetap)),
        "pegawai": "Pegawai yang ditugaskan",
        "utama": "Individu atau Ketua Tim Kerja",
        "penerima": besar(sebut(tahapan.penerima_hasil.nilai)),
        "pemantau": besar(sebut(tahapan.pemantau.nilai)),
        **reviu,
    }
