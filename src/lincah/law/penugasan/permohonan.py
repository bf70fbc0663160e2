"""Requests, answers, recommendations, volunteering: each flow of a regulation as a table of steps."""

from dataclasses import dataclass

from lincah.law.alur import Alur, Langkah, Tahap, Tindakan
from lincah.law.alur.tabel import susun
from lincah.law.kedudukan import Penanda
from lincah.law.kernel import Daftar, Ketentuan
from lincah.law.penugasan.aturan import Cara, Lingkup


@dataclass(frozen=True, slots=True)
class Hasil:
    """One outcome of a step: the document it makes, to whom, with which tembusan, what it demands, what follows."""

    kode: str
    lanjut: str
    dasar: Ketentuan[str]
    naskah: str = ""
    kepada: Penanda = ()
    tembusan: Penanda = ()
    wajib: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LangkahPermohonan:
    """One step: who acts, whose recommendation or approval is weighed first, and the outcomes."""

    kode: str
    pelaku: Penanda
    hasil: tuple[Hasil, ...]
    menimbang: Penanda = ()


@dataclass(frozen=True, slots=True)
class AlurPenugasan:
    """The flow of one way within these scopes. `akhir`: the ends it may reach."""

    cara: Cara
    lingkup: frozenset[Lingkup]
    dasar: Ketentuan[str]
    langkah: tuple[LangkahPermohonan, ...]
    akhir: tuple[str, ...]

    def ke_alur(self) -> Alur:
        """The same as a table the engine walks. Errors: AlurKeliru."""
        langkah = [
            Langkah(satu.kode, Tahap.PENUGASAN, tuple(_tindakan(satu, hasil) for hasil in satu.hasil))
            for satu in self.langkah
        ]
        return susun(self.langkah[0].kode, (*langkah, *(Langkah(kode, Tahap.PENUGASAN) for kode in self.akhir)))


@dataclass(frozen=True, slots=True)
class BabPermohonan:
    """All flows of requests, and what each letter must hold (`syarat`: kode the letter, isi its content)."""

    alur: tuple[AlurPenugasan, ...]
    syarat: Daftar

    def cari(self, cara: Cara, lingkup: Lingkup) -> AlurPenugasan | None:
        """The flow of a way within a scope, if the regulation has one."""
        return next((satu for satu in self.alur if satu.cara is cara and lingkup in satu.lingkup), None)

    def isian(self, lingkup: Lingkup) -> dict[str, tuple[str, ...]]:
        """What each content demanded within a scope must hold, by its code."""
        return {str(satu.kode.nilai): satu.isi for satu in self.syarat.butir if satu.untuk(lingkup=lingkup)}


def _tindakan(langkah: LangkahPermohonan, hasil: Hasil) -> Tindakan:
    return Tindakan(
        kode=hasil.kode,
        pelaku=langkah.pelaku,
        lanjut=hasil.lanjut,
        dasar=hasil.dasar,
        wajib=hasil.wajib,
        naskah=hasil.naskah,
        kepada=hasil.kepada,
        tembusan=hasil.tembusan,
    )
