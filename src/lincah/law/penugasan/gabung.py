"""A request and the work it asks for as one flow: the steps of the request before those of the work."""

from collections.abc import Mapping
from dataclasses import replace

from lincah.law.alur import Alur, Langkah, Tahap, Tindakan
from lincah.law.alur.tabel import susun
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan.permohonan import AlurPenugasan, Hasil, LangkahPermohonan
from lincah.law.penugasan.rangkai import PosPeran, kode_tindakan, rangkai_langkah

MENETAPKAN, MENERIMA, DITUGASKAN = "menetapkan_penugasan", "menerima_penugasan", "ditugaskan"
KERJA = {MENETAPKAN: "menetapkan", MENERIMA: "menerima"}
"""The last two steps of a request are the first two of the work."""
Isian = Mapping[str, tuple[str, ...]]


def gabung_alur(permohonan: AlurPenugasan, kerja: Alur, pos: PosPeran, syarat: Isian) -> Alur:
    """The flow of a case that begins with a request.

    `pos`: the posts that hold each role; neighbours in the same posts become one act. `syarat`: what the content named
    by an outcome must hold. `kerja` keeps its steps; setting and accepting take letter and article from the request.
    The requester may withdraw until the letter is to be set. A direct appointment has no steps of its own before those
    of the work. Errors: AlurKeliru.
    """
    langkah = rangkai_langkah(permohonan, pos)
    depan = [satu for satu in langkah if satu.kode not in KERJA]
    akhir = [Langkah(kode, Tahap.PENUGASAN) for kode in permohonan.akhir if kode != DITUGASKAN]
    tarik = Tindakan("menarik_permohonan", ("pengusul",), "batal", permohonan.dasar, menunggu=False, wajib=("catatan",))
    tabel = [_langkah(satu, syarat, (tarik,) if satu is not depan[0] else ()) for satu in depan]
    return susun(depan[0].kode if depan else kerja.awal, (*tabel, *_kerja(kerja, langkah), *akhir))


def penetap_dari(permohonan: AlurPenugasan) -> tuple[str, ...]:
    """The roles that set the letter of this request, first preferred."""
    return next(satu.pelaku for satu in permohonan.langkah if satu.kode == MENETAPKAN)


def _langkah(langkah: LangkahPermohonan, syarat: Isian, tarik: tuple[Tindakan, ...]) -> Langkah:
    tindakan = tuple(_tindakan(langkah, satu, syarat) for satu in langkah.hasil)
    return Langkah(langkah.kode, Tahap.PENUGASAN, (*tindakan, *tarik))


def _tindakan(langkah: LangkahPermohonan, hasil: Hasil, syarat: Isian) -> Tindakan:
    wajib = tuple(dict.fromkeys(isi for satu in hasil.wajib for isi in syarat.get(satu, (satu,))))
    utama = hasil is langkah.hasil[0]
    return Tindakan(
        kode=kode_tindakan(langkah, hasil),
        pelaku=langkah.pelaku,
        lanjut=KERJA.get(hasil.lanjut, hasil.lanjut),
        dasar=hasil.dasar,
        menunggu=utama,
        wajib=wajib,
        naskah=hasil.naskah,
        kepada=hasil.kepada,
        tembusan=hasil.tembusan,
        memutus=len(langkah.hasil) > 1,
    )


def _kerja(kerja: Alur, langkah: tuple[LangkahPermohonan, ...]) -> list[Langkah]:
    dari = {KERJA[satu.kode]: satu.hasil[0] for satu in langkah if satu.kode in KERJA}
    return [_menurut(satu, dari.get(satu.kode)) for satu in kerja.langkah.values()]


def _menurut(langkah: Langkah, hasil: Hasil | None) -> Langkah:
    if hasil is None:
        return langkah
    dasar: Ketentuan[object] = hasil.dasar
    utama, *lain = langkah.tindakan
    naskah = utama.naskah and (hasil.naskah or utama.naskah)
    baru = replace(utama, dasar=dasar, naskah=naskah, kepada=hasil.kepada, tembusan=hasil.tembusan)
    return replace(langkah, tindakan=(baru, *lain))
