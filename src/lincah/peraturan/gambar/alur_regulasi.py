"""The flows of a regulation, each with the words for what is in it: the same for the SVG, the PDF and BPMN."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.alur import Alur
from lincah.law.pelaksanaan import Bahan, TahapanModel, susun_alur
from lincah.law.penugasan import AlurPenugasan, Cara, Instrumen, Lingkup, Status
from lincah.law.profil import Profil
from lincah.peraturan.gambar.alur import gambar_alur
from lincah.peraturan.gambar.isi_alur import BarisAlur, Sebutan, daftar_alur
from lincah.peraturan.sebutan import besar
from lincah.peraturan.uraian.penugasan import judul_cara
from lincah.peraturan.uraian.tahapan import judul_tahapan


@dataclass(frozen=True, slots=True)
class AlurBernama:
    """A flow that nobody walks yet, and its words.

    `kode`: its name in files, alone among the flows of its regulation. `peraturan`: the id of the regulation, `sebutan`
    its name. `pelaku`: role to name; `tindakan`: act, step or letter to words.
    """

    kode: str
    judul: str
    peraturan: str
    sebutan: str
    alur: Alur
    pelaku: Sebutan
    tindakan: Sebutan

    def baris(self) -> tuple[BarisAlur, ...]:
        """Every step in reading order."""
        return daftar_alur(self.alur, sekarang=None, dilalui=(), pelaku=self.pelaku, tindakan=self.tindakan)

    def svg(self, *, judul: str = "", id: str = "alur") -> str:
        """The flow as SVG; `id` must be alone on its page."""
        return gambar_alur(
            self.alur, sekarang=None, dilalui=(), pelaku=self.pelaku, tindakan=self.tindakan,
            judul=judul or self.judul, id=id,
        )  # fmt: skip


def semua_alur(profil: Profil, tindakan: Sebutan) -> Iterator[AlurBernama]:
    """Every flow of requests; then the work of every set of stages, under the first instrument that is open."""
    yield from (alur_permohonan(profil, satu) for satu in profil.permohonan.alur)
    instrumen = instrumen_utama(profil)
    if instrumen is not None:
        yield from (alur_kerja(profil, satu, instrumen, tindakan) for satu in profil.pelaksanaan.tahapan)


def instrumen_utama(profil: Profil) -> Instrumen | None:
    """The first way that is open, appointment and the nearest scope first; None when the regulation opens none."""
    semua = (profil.penugasan.cari_instrumen(cara, lingkup) for cara in Cara for lingkup in Lingkup)
    return next((satu for satu in semua if satu.status.nilai is Status.TERBUKA), None)


def alur_permohonan(profil: Profil, alur: AlurPenugasan) -> AlurBernama:
    """A flow of requests, in the words of the regulation."""
    kosakata, tabel = profil.kosakata, alur.ke_alur()
    disebut = {peran for satu in tabel.cari.values() for peran in (*satu.pelaku, *satu.kepada, *satu.tembusan)}
    return AlurBernama(
        kode=_kode("permohonan", alur.cara, *(satu for satu in Lingkup if satu in alur.lingkup)),
        judul=judul_cara(kosakata, alur.cara, alur.lingkup),
        peraturan=profil.id,
        sebutan=profil.identitas.sebutan,
        alur=tabel,
        pelaku={peran: besar(kosakata.sebut(peran)) for peran in disebut},
        tindakan={
            **kosakata.tindakan,
            **kosakata.naskah,
            **kosakata.butir,
            **{satu.kode: kosakata.sebut(satu.kode) for satu in alur.langkah},
        },
    )


def alur_kerja(profil: Profil, tahapan: TahapanModel, instrumen: Instrumen, tindakan: Sebutan) -> AlurBernama:
    """The work from its letter to done, under these stages; `tindakan`: words for acts, steps and letters."""
    bahan = Bahan(
        instrumen.naskah,
        instrumen.status,
        profil.penugasan.penerimaan,
        tahapan,
        tuple((satu,) for satu in tahapan.reviu.rantai),
    )
    nomor = 1 + profil.pelaksanaan.tahapan.index(tahapan)
    return AlurBernama(
        kode=_kode("pekerjaan", str(nomor), instrumen.cara, instrumen.lingkup),
        judul=f"{judul_cara(profil.kosakata, instrumen.cara, (instrumen.lingkup,))}: {judul_tahapan(profil, tahapan)}",
        peraturan=profil.id,
        sebutan=profil.identitas.sebutan,
        alur=susun_alur(bahan),
        pelaku=_pelaku(profil, tahapan, instrumen),
        tindakan={**_langkah(profil, tahapan), **profil.kosakata.naskah, **tindakan},
    )


def _kode(*bagian: str) -> str:
    return "-".join(bagian).replace("_", "-")


def _langkah(profil: Profil, tahapan: TahapanModel) -> dict[str, str]:
    """Steps whose first act does not say what they are about."""
    sebut = profil.kosakata.sebut
    reviu = {f"reviu_{nomor}": sebut("mereviu") for nomor in range(1, len(tahapan.reviu.rantai) + 1)}
    return {"melaksanakan": sebut("melaksanakan"), **reviu}


def _pelaku(profil: Profil, tahapan: TahapanModel, instrumen: Instrumen) -> dict[str, str]:
    """The roles of the work, in the words of the regulation."""
    sebut = profil.kosakata.sebut_semua
    pengusul = profil.penugasan.cari_pengusul(instrumen.lingkup)
    reviu = {f"reviu_{n}": besar(sebut(satu.nilai)) for n, satu in enumerate(tahapan.reviu.rantai, start=1)}
    return {
        "pengusul": besar(sebut(pengusul.oleh.nilai)) if pengusul else "Pengusul",
        "penetap": besar(sebut(instrumen.penetap)),
        "pegawai": "Pegawai yang ditugaskan",
        "utama": "Individu atau Ketua Tim Kerja",
        "penyepakat": besar(sebut(tahapan.cari("menyusun_rencana").bersama or tahapan.penerima_hasil.nilai)),
        "penerima": besar(sebut(tahapan.penerima_hasil.nilai)),
        "pemantau": besar(sebut(tahapan.pemantau.nilai)),
        **reviu,
    }
