"""Every request flow of every regulation, and every road through it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from lincah.law.alur import Alur, Keadaan, lakukan, mulai
from lincah.law.penugasan import AlurPenugasan, Hasil, LangkahPermohonan
from lincah.peraturan import list_peraturan, muat_profil

Jalan = tuple[tuple[LangkahPermohonan, Hasil], ...]
"""The outcomes chosen, each with its step, from the first step to an end."""


@dataclass(frozen=True)
class Permohonan:
    """A flow of a regulation and its table."""

    id: str
    peraturan: str
    alur: AlurPenugasan

    @cached_property
    def tabel(self) -> Alur:
        return self.alur.ke_alur()

    def langkah(self, kode: str) -> LangkahPermohonan:
        return next(satu for satu in self.alur.langkah if satu.kode == kode)

    @cached_property
    def jalan(self) -> tuple[Jalan, ...]:
        """Every road, walked by the engine; a flow that could turn in circles would not come to an end here."""
        return tuple(self._jalan(mulai(self.tabel), ()))

    def _jalan(self, keadaan: Keadaan, sudah: Jalan) -> Iterator[Jalan]:
        if self.tabel.selesai(keadaan.langkah):
            yield sudah
            return
        langkah = self.langkah(keadaan.langkah)
        assert langkah not in [satu for satu, _ in sudah], f"{self.id}: kembali ke {langkah.kode}"
        for hasil in langkah.hasil:
            yield from self._jalan(self.sesudah(keadaan, langkah, hasil), (*sudah, (langkah, hasil)))

    def sesudah(self, keadaan: Keadaan, langkah: LangkahPermohonan, hasil: Hasil) -> Keadaan:
        isi = dict.fromkeys(hasil.wajib, "terisi")
        simpulan = lakukan(self.tabel, keadaan, hasil.kode, pelaku="Ani", peran=frozenset(langkah.pelaku[:1]), isi=isi)
        assert simpulan.jawaban is not None, (self.id, langkah.kode, hasil.kode)
        return simpulan.jawaban


@cache
def semua_permohonan() -> tuple[Permohonan, ...]:
    return tuple(
        Permohonan(f"{id} {alur.cara} {'+'.join(sorted(alur.lingkup))}", id, alur)
        for id in list_peraturan()
        for alur in muat_profil(id).permohonan.alur
    )
