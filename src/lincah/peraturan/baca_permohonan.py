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
    akhir = peta.daftar("akhir", peta.konteks.kosakata.butir.__contains__)
    tujuan = {*akhir, *(satu.teks("kode", "") for satu in peta.butir("langkah"))}
    alur = AlurPenugasan(
        cara=peta.enum("cara", Cara),
        lingkup=frozenset(map(Lingkup, peta.daftar("lingkup", set(Lingkup).__contains__))),
        dasar=peta.ketentuan(peta.teks("cara")),
        langkah=peta.baca_semua("langkah", lambda satu: _langkah(satu, tujuan)),
        akhir=akhir,
    )
    if not alur.langkah or not alur.akhir:
        raise peta.simpul.keliru("alur memerlukan langkah dan akhir")
    if len(alur.langkah) < len(peta.butir("langkah")):
        return alur  # an unsound step is told by itself
    try:
        alur.ke_alur()
    except AlurKeliru as galat:
        raise peta.simpul.keliru(str(galat)) from galat
    return alur


def _langkah(peta: Peta, tujuan: set[str]) -> LangkahPermohonan:
    kode = peta.daftar("kode", peta.konteks.kosakata.tindakan.__contains__)
    if not kode:
        peta.ambil("kode")
    hasil = peta.sub("hasil")
    isi = tuple(_hasil(hasil.sub(satu), satu, tujuan) for satu in hasil.isi)
    for satu in hasil.isi:
        if satu not in peta.konteks.kosakata.butir:
            raise hasil.isi[satu].keliru(f"hasil '{satu}' tidak dikenal; lihat kosakata butir")
    menimbang = peta.penanda("menimbang") if peta.ada("menimbang") else ()
    return LangkahPermohonan(kode[0], peta.penanda("pelaku"), isi, menimbang)


def _hasil(peta: Peta, kode: str, tujuan: set[str]) -> Hasil:
    kosa = peta.konteks.kosakata
    naskah = peta.daftar("naskah", kosa.naskah.__contains__)
    hasil = Hasil(
        kode=kode,
        lanjut=peta.beberapa("lanjut", tujuan.__contains__)[0],
        dasar=peta.ketentuan(kode),
        naskah=naskah[0] if naskah else "",
        kepada=peta.penanda("kepada") if peta.ada("kepada") else (),
        tembusan=peta.penanda("tembusan") if peta.ada("tembusan") else (),
        wajib=peta.daftar("wajib", kosa.butir.__contains__),
    )
    peta.tutup()
    return hasil
