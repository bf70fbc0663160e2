"""Read `permohonan.yaml`: flows of request, answer, recommendation and volunteering, and what letters must hold."""

from lincah.law.alur import AlurKeliru
from lincah.law.penugasan import (
    AlurPenugasan,
    BabPenugasan,
    BabPermohonan,
    Cara,
    Hasil,
    LangkahPermohonan,
    Lingkup,
    Status,
)
from lincah.peraturan.baca_daftar import baca_daftar
from lincah.peraturan.peta import Peta


def baca_permohonan(peta: Peta, penugasan: BabPenugasan) -> BabPermohonan:
    """The flows, each walkable from its first step to its ends; every open way within a scope has exactly one.

    Errors: findings are noted in the context.
    """
    bab = BabPermohonan(peta.baca_semua("alur", _alur), baca_daftar(peta, "syarat"))
    for baris in penugasan.instrumen if not peta.konteks.temuan else ():
        jumlah = sum(satu.cara is baris.cara and baris.lingkup in satu.lingkup for satu in bab.alur)
        harap = int(baris.status.nilai is Status.TERBUKA)
        if jumlah != harap:
            pesan = f"{baris.cara} {baris.lingkup} {baris.status.nilai}: {jumlah} alur, seharusnya {harap}"
            peta.konteks.temuan.append(peta.simpul.temuan(pesan))
    return bab


def _alur(peta: Peta) -> AlurPenugasan:
    akhir = peta.beberapa("akhir")
    tujuan = {*akhir, *(satu.teks("kode", "") for satu in peta.butir("langkah"))}
    alur = AlurPenugasan(
        cara=peta.enum("cara", Cara),
        lingkup=frozenset(map(Lingkup, peta.beberapa("lingkup"))),
        dasar=peta.ketentuan(peta.teks("cara")),
        langkah=peta.baca_semua("langkah", lambda satu: _langkah(satu, tujuan)),
        akhir=akhir,
    )
    if not peta.butir("langkah"):
        raise peta.simpul.keliru("alur tanpa langkah; tuliskan sekurang-kurangnya satu")
    if len(alur.langkah) < len(peta.butir("langkah")):
        return alur  # an unsound step is told by itself
    try:
        alur.ke_alur()
    except AlurKeliru as galat:
        raise peta.simpul.keliru(str(galat)) from galat
    return alur


def _langkah(peta: Peta, tujuan: set[str]) -> LangkahPermohonan:
    hasil = tuple(_hasil(satu, kode, tujuan) for kode, satu in peta.menurut_kode("hasil").items())
    return LangkahPermohonan(peta.satu("kode"), peta.beberapa("pelaku"), hasil, peta.beberapa("menimbang"))


def _hasil(peta: Peta, kode: str, tujuan: set[str]) -> Hasil:
    hasil = Hasil(
        kode=kode,
        lanjut=peta.satu("lanjut", tujuan),
        dasar=peta.ketentuan(kode),
        naskah=peta.satu("naskah"),
        kepada=peta.beberapa("kepada"),
        tembusan=peta.beberapa("tembusan"),
        wajib=peta.daftar("wajib"),
    )
    peta.tutup()
    return hasil
