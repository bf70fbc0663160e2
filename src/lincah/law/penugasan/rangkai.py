"""The steps of a request as one case walks them: recommendations in their place, one officer's two steps as one act."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from lincah.law.kedudukan import Penanda
from lincah.law.kernel import satukan
from lincah.law.penugasan.permohonan import AlurPenugasan, Hasil, LangkahPermohonan

MEREKOMENDASIKAN = "merekomendasikan"
PosPeran = Mapping[str, frozenset[int]]
"""The posts (ids) that hold each role of the request."""


def rangkai_langkah(alur: AlurPenugasan, pos: PosPeran) -> tuple[LangkahPermohonan, ...]:
    """The steps in order: what is weighed becomes a step before, neighbours in the same posts become one."""
    langkah = [_siap(alur.langkah, satu, pos) for satu in alur.langkah]
    for satu in [satu for satu in langkah if satu.menimbang]:
        langkah = _sisipkan(langkah, satu)
    while pasangan := _serangkap(langkah, pos):
        langkah = _jadikan_satu(langkah, *pasangan)
    return tuple(langkah)


def kode_tindakan(langkah: LangkahPermohonan, hasil: Hasil) -> str:
    """The act of an outcome: the code of the step, with that of the outcome where the step has several."""
    return langkah.kode if len(langkah.hasil) == 1 else f"{langkah.kode}_{hasil.kode}"


def _siap(semua: Sequence[LangkahPermohonan], langkah: LangkahPermohonan, pos: PosPeran) -> LangkahPermohonan:
    """The step; without `menimbang` where who recommends has just acted, or is the one who acts."""
    if _baru_bertindak(semua, langkah):
        return replace(langkah, menimbang=())
    if langkah.menimbang and _pemegang(langkah.menimbang, pos) == _pemegang(langkah.pelaku, pos):
        return replace(langkah, menimbang=(), pelaku=_gabung(langkah.pelaku, langkah.menimbang))
    return langkah


def _sisipkan(semua: Sequence[LangkahPermohonan], langkah: LangkahPermohonan) -> list[LangkahPermohonan]:
    """The list with the recommendation as a step before the one that weighs it."""
    rekomendasi = Hasil(
        kode="terkirim",
        lanjut=langkah.kode,
        dasar=langkah.hasil[0].dasar,
        naskah="rekomendasi",
        kepada=langkah.pelaku,
        wajib=("rekomendasi",),
    )
    baru = LangkahPermohonan(MEREKOMENDASIKAN, langkah.menimbang, (rekomendasi,))
    hasil: list[LangkahPermohonan] = []
    for satu in semua:
        if satu is langkah:
            hasil += [baru, replace(satu, menimbang=())]
        else:
            hasil.append(_alihkan(satu, langkah.kode, MEREKOMENDASIKAN))
    return hasil


def _baru_bertindak(semua: Sequence[LangkahPermohonan], langkah: LangkahPermohonan) -> bool:
    sebelum = [satu for satu in semua if any(hasil.lanjut == langkah.kode for hasil in satu.hasil)]
    return bool(langkah.menimbang and sebelum) and all(satu.pelaku == langkah.menimbang for satu in sebelum)


def _serangkap(langkah: Sequence[LangkahPermohonan], pos: PosPeran) -> tuple[int, int] | None:
    """Two neighbours (places in the list) held by the same posts in different roles, deciding alike."""
    for letak, (awal, akhir) in enumerate(pairwise(langkah)):
        masuk = [satu for satu in langkah if any(hasil.lanjut == akhir.kode for hasil in satu.hasil)]
        posnya = _pemegang(awal.pelaku, pos)
        if not posnya or posnya != _pemegang(akhir.pelaku, pos) or awal.pelaku == akhir.pelaku or masuk != [awal]:
            continue
        if letak == 0 and len(akhir.hasil) > 1:
            continue  # a request stays a request, even to oneself
        if len(awal.hasil) == 1 or {satu.kode for satu in awal.hasil} == {satu.kode for satu in akhir.hasil}:
            return letak, letak + 1
    return None


def _jadikan_satu(langkah: list[LangkahPermohonan], letak: int, sesudah: int) -> list[LangkahPermohonan]:
    awal, akhir = langkah[letak], langkah[sesudah]
    hasil = tuple(_hasil_bersama(awal, satu) for satu in akhir.hasil)
    satu = replace(akhir, pelaku=_gabung(awal.pelaku, akhir.pelaku), hasil=hasil)
    sisa = [*langkah[:letak], satu, *langkah[sesudah + 1 :]]
    return [_alihkan(baris, awal.kode, akhir.kode) for baris in sisa]


def _hasil_bersama(awal: LangkahPermohonan, hasil: Hasil) -> Hasil:
    dulu = next((satu for satu in awal.hasil if satu.kode == hasil.kode), awal.hasil[0])
    return replace(
        hasil,
        dasar=satukan((dulu.dasar, hasil.dasar), hasil.dasar),
        naskah=hasil.naskah or dulu.naskah,
        kepada=hasil.kepada or dulu.kepada,
        tembusan=_gabung(dulu.tembusan, hasil.tembusan),
        wajib=_gabung(dulu.wajib, hasil.wajib),
    )


def _alihkan(langkah: LangkahPermohonan, dari: str, ke: str) -> LangkahPermohonan:
    hasil = tuple(replace(satu, lanjut=ke) if satu.lanjut == dari else satu for satu in langkah.hasil)
    return replace(langkah, hasil=hasil)


def _pemegang(peran: Penanda, pos: PosPeran) -> frozenset[int]:
    return frozenset().union(*(pos.get(satu, frozenset()) for satu in peran))


def _gabung(awal: tuple[str, ...], akhir: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*awal, *akhir)))
