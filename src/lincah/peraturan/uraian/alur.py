"""Requests and answers in words: each flow step by step, each outcome with its letter."""

from collections.abc import Iterator
from itertools import product

from lincah.law.kedudukan import Kosakata
from lincah.law.penugasan import AlurPenugasan, Cara, Hasil, LangkahPermohonan, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar, kalimat, lengkap, para
from lincah.peraturan.uraian.baris import Uraian
from lincah.peraturan.uraian.penugasan import judul_cara, tertutup


def urai_alur(profil: Profil) -> Iterator[Uraian]:
    """Every way within every scope: its steps, or that it is closed or silent."""
    for cara, lingkup in product(Cara, Lingkup):
        judul = judul_cara(profil.kosakata, cara, (lingkup,))
        alur = profil.permohonan.cari(cara, lingkup)
        if alur is None:
            instrumen = profil.penugasan.cari_instrumen(cara, lingkup)
            yield Uraian("alur", judul, "", tertutup(instrumen), instrumen.status, diatur=False)
        else:
            yield from _alur(profil.kosakata, judul, alur)


def pelaku_langkah(kosakata: Kosakata, langkah: LangkahPermohonan) -> str:
    """Who does a step."""
    return besar(para(kosakata, langkah.pelaku))


def menimbang(kosakata: Kosakata, langkah: LangkahPermohonan) -> str:
    """Whose view is weighed in a step; "" when nobody's."""
    return f"menimbang pendapat {para(kosakata, langkah.menimbang)}" if langkah.menimbang else ""


def surat_hasil(kosakata: Kosakata, hasil: Hasil) -> Iterator[tuple[str, str]]:
    """The letter of an outcome, the copies, what it must hold: each with its name, the letter itself without."""
    kepada = f"kepada {para(kosakata, hasil.kepada)}" if hasil.kepada else ""
    naskah = kosakata.sebut(hasil.naskah) if hasil.naskah else "disampaikan" if kepada else ""
    if naskah:
        yield "", besar(f"{naskah} {kepada}".strip())
    if hasil.tembusan:
        yield "Tembusan", lengkap(kosakata, hasil.tembusan)
    if hasil.wajib:
        yield "Memuat", lengkap(kosakata, hasil.wajib)


def _alur(kosakata: Kosakata, judul: str, alur: AlurPenugasan) -> Iterator[Uraian]:
    urutan = besar(" → ".join(kosakata.sebut(satu.kode) for satu in alur.langkah))
    yield Uraian("alur", judul, "Urutan langkah", urutan, alur.dasar)
    for langkah in alur.langkah:
        perihal = besar(kosakata.sebut(langkah.kode))
        for hasil in langkah.hasil:
            yield Uraian("alur", judul, perihal, _isi(kosakata, langkah, hasil), hasil.dasar)


def _isi(kosakata: Kosakata, langkah: LangkahPermohonan, hasil: Hasil) -> str:
    """An outcome as sentences."""
    siapa = ", ".join(filter(None, (pelaku_langkah(kosakata, langkah), menimbang(kosakata, langkah))))
    surat = [f"{nama} {isi}".strip() for nama, isi in surat_hasil(kosakata, hasil)]
    return kalimat((f"{siapa}: {kosakata.sebut(hasil.kode)}", *surat, f"lalu {kosakata.sebut(hasil.lanjut)}"))
