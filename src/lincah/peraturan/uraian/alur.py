"""Requests and answers in words: each flow step by step, each outcome with its letter."""

from collections.abc import Iterator
from itertools import product

from lincah.law.kedudukan import Kosakata
from lincah.law.penugasan import AlurPenugasan, Cara, Hasil, LangkahPermohonan, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar, oleh
from lincah.peraturan.uraian.baris import Uraian
from lincah.peraturan.uraian.penugasan import judul_cara, tertutup


def urai_alur(profil: Profil) -> Iterator[Uraian]:
    """Every way within every scope: its steps, or that it is closed or silent."""
    for cara, lingkup in product(Cara, Lingkup):
        judul = judul_cara(profil, cara, lingkup)
        alur = profil.permohonan.cari(cara, lingkup)
        if alur is None:
            instrumen = profil.penugasan.cari_instrumen(cara, lingkup)
            yield Uraian("alur", judul, "", tertutup(instrumen), instrumen.status, diatur=False)
        else:
            yield from _alur(profil.kosakata, judul, alur)


def _alur(kosakata: Kosakata, judul: str, alur: AlurPenugasan) -> Iterator[Uraian]:
    urutan = besar(" → ".join(kosakata.sebut(satu.kode) for satu in alur.langkah))
    yield Uraian("alur", judul, "Urutan langkah", urutan, alur.dasar)
    for langkah in alur.langkah:
        perihal = besar(kosakata.sebut(langkah.kode))
        for hasil in langkah.hasil:
            yield Uraian("alur", judul, perihal, _isi(kosakata, langkah, hasil), hasil.dasar)


def _isi(kosakata: Kosakata, langkah: LangkahPermohonan, hasil: Hasil) -> str:
    siapa = oleh(kosakata, langkah.pelaku)
    menimbang = f", menimbang {kosakata.sebut_semua(langkah.menimbang, 'dan')}" if langkah.menimbang else ""
    bagian = [f"{siapa}{menimbang}: {kosakata.sebut(hasil.kode)}", *_naskah(kosakata, hasil)]
    return "; ".join((*bagian, f"lalu {kosakata.sebut(hasil.lanjut)}"))


def _naskah(kosakata: Kosakata, hasil: Hasil) -> Iterator[str]:
    kepada = f"kepada {kosakata.sebut_semua(hasil.kepada)}" if hasil.kepada else ""
    if hasil.naskah or kepada:
        yield " ".join(filter(None, (kosakata.sebut(hasil.naskah) if hasil.naskah else "", kepada)))
    if hasil.tembusan:
        yield f"tembusan {kosakata.sebut_semua(hasil.tembusan, 'dan')}"
    if hasil.wajib:
        yield f"wajib memuat {kosakata.sebut_semua(hasil.wajib, 'dan')}"
