"""Which letters a regulation knows, and what the words of each must hold by its articles."""

from collections.abc import Iterator
from functools import cache

from lincah.law.kedudukan import Kosakata
from lincah.law.penugasan.permohonan import Hasil, LangkahPermohonan
from lincah.law.profil import Profil
from lincah.naskah.kata.ragam import Medan, Ragam
from lincah.penugasan.services.isian import ORANG
from lincah.penugasan.services.kata import bagian, baku, baku_tugas, baku_ubahan
from lincah.penugasan.services.kata import medan as daftar_medan
from lincah.penugasan.services.kata.medan import medan
from lincah.peraturan import muat_profil
from lincah.peraturan.sebutan import besar, sebut_butir

DASAR = {"dasar": "pengaturan Lincah: setiap surat menyebut dasarnya"}
PENETAPAN = "penetapan_penugasan"
DEMANDED = {"target_kinerja"}
SEBAB = "pengaturan Lincah: surat perubahan menyebut apa yang berubah dan alasannya"
UBAHAN = {baku.PERUBAHAN: {"perubahan": SEBAB, "alasan": SEBAB}, baku.PENGAKHIRAN: {"alasan": SEBAB}}
"""What a letter that assigns must hold besides, by situation."""


def bersurat(jenis: str, profil: Profil) -> bool:
    """Does an act of a request sign a letter of this kind: not what is only said, nor the draft of the assignment?"""
    if any(satu == jenis for satu, _ in baku.BAKU):
        return True
    return jenis not in ("", baku.LISAN) and all(satu.naskah != jenis for satu in profil.penugasan.instrumen)


@cache
def list_ragam(profil_id: str) -> tuple[Ragam, ...]:
    """Every letter of this chapter that the regulation knows, in each of its situations; the assigning ones first."""
    profil = muat_profil(profil_id)
    tugas = dict.fromkeys(satu.naskah for satu in profil.penugasan.instrumen if satu.naskah)
    lain: dict[str, None] = dict.fromkeys(hasil.naskah for _, hasil in _hasil(profil) if bersurat(hasil.naskah, profil))
    if any(langkah.menimbang for satu in profil.permohonan.alur for langkah in satu.langkah):
        lain["rekomendasi"] = None
    surat = [_ragam(profil, jenis, keadaan) for jenis in lain for keadaan in _keadaan(profil, jenis)]
    menugasi = [_ragam_tugas(profil, jenis, keadaan) for jenis in tugas for keadaan in ("", *UBAHAN)]
    return (*menugasi, *surat)


def ragam_surat(profil_id: str, jenis: str, keadaan: str = "") -> Ragam:
    """One of them; a kind that the tables do not name (a case of another regulation) by the same rules."""
    ada = next((satu for satu in list_ragam(profil_id) if (satu.jenis, satu.keadaan) == (jenis, keadaan)), None)
    if ada is not None:
        return ada
    profil = muat_profil(profil_id)
    return _ragam(profil, jenis, keadaan) if bersurat(jenis, profil) else _ragam_tugas(profil, jenis, keadaan)


def _ragam_tugas(profil: Profil, jenis: str, keadaan: str) -> Ragam:
    bentuk = "keputusan" if jenis.startswith(baku_tugas.KEPUTUSAN) else "tugas"
    keputusan = bentuk == "keputusan"
    kode = daftar_medan.PENETAPAN if keputusan else daftar_medan.TUGAS
    semua = [satu for satu in profil.permohonan.syarat.butir if satu.kode.nilai == PENETAPAN]
    diminta = {isi: satu.kode.dasar for satu in semua for isi in satu.isi if isi in DEMANDED}
    return Ragam(
        jenis=jenis,
        keadaan=keadaan,
        nama=_nama(profil, jenis, keadaan),
        bentuk=bentuk,
        bagian=bagian.PENETAPAN if keputusan else bagian.TUGAS,
        medan=tuple(map(medan, (*kode, *daftar_medan.UBAHAN.get(keadaan, ())))),
        baku=baku_ubahan.TEKS[bentuk, keadaan],
        wajib=DASAR | ({} if keadaan == baku.PENGAKHIRAN else diminta) | UBAHAN.get(keadaan, {}),
        cetak=baku_ubahan.CETAK if keadaan == baku.PENGAKHIRAN else {},
    )


def _ragam(profil: Profil, jenis: str, keadaan: str) -> Ragam:
    wajib = {kode: dasar for kode, dasar in _wajib(profil, jenis, keadaan).items() if kode not in ORANG}
    nama = besar(profil.kosakata.sebut(jenis))
    teks = baku.BAKU.get((jenis, keadaan)) or _umum(profil, jenis, nama, tuple(wajib), menjawab=bool(keadaan))
    return Ragam(
        jenis=jenis,
        keadaan=keadaan,
        nama=_nama(profil, jenis, keadaan),
        bentuk="dinas",
        bagian=bagian.DINAS,
        medan=_medan(profil.kosakata, jenis, keadaan, tuple(wajib)),
        baku=teks,
        wajib=DASAR | wajib,
    )


def _nama(profil: Profil, jenis: str, keadaan: str) -> str:
    return ", ".join(filter(None, (besar(profil.kosakata.sebut(jenis)), baku.KEADAAN[keadaan])))


def _umum(profil: Profil, jenis: str, nama: str, wajib: tuple[str, ...], *, menjawab: bool) -> baku.Baku:
    """What is demanded, as labelled parts; where nothing is, what the request holds."""
    diminta = [f"{besar(sebut_butir(profil.kosakata, satu))}: {{{satu}}}" for satu in wajib]
    kriteria = [] if menjawab else ["Pegawai yang diperlukan: {diperlukan}"]
    isi = diminta or ([] if menjawab else baku.RINCIAN.replace(", keahlian, dan/atau keterampilan", "").split("\n"))
    return baku.baku_umum(nama, "\n".join([*kriteria, *isi]), menjawab=menjawab)


def _medan(kosakata: Kosakata, jenis: str, keadaan: str, wajib: tuple[str, ...]) -> tuple[Medan, ...]:
    kunci = f"{jenis}.{keadaan}".rstrip(".")
    if (jenis, keadaan) in baku.BAKU:
        khusus = [medan(satu) for satu in daftar_medan.KHUSUS.get(kunci, ())]
    else:
        khusus = list(map(medan, daftar_medan.SENDIRI))
    kode = {*daftar_medan.UMUM, *(satu.kode for satu in khusus)}
    lain = [medan(satu, sebut_butir(kosakata, satu)) for satu in wajib if satu not in kode]
    return (*map(medan, daftar_medan.UMUM), *khusus, *lain)


def _keadaan(profil: Profil, jenis: str) -> tuple[str, ...]:
    if jenis == "surat_permohonan_pelibatan":
        return (baku.BERNAMA, baku.KRITERIA)
    if (jenis, "") in baku.BAKU:
        return ("",)
    memutus = any(len(langkah.hasil) > 1 for langkah, hasil in _hasil(profil) if hasil.naskah == jenis)
    return (baku.SETUJU, baku.SEBAGIAN, baku.TOLAK) if memutus else ("",)


def _wajib(profil: Profil, jenis: str, keadaan: str) -> dict[str, str]:
    """Field -> article, over every act that makes such a letter."""
    isi = {"rekomendasi": _rekomendasi(profil)} if jenis == "rekomendasi" else {}
    syarat = {str(satu.kode.nilai): satu for satu in profil.permohonan.syarat.butir}
    for langkah, hasil in _hasil(profil):
        if hasil.naskah != jenis or not _sekeadaan(profil, langkah, hasil, keadaan):
            continue
        for kode in hasil.wajib:
            butir = syarat.get(kode)
            for satu in butir.isi if butir else (kode,):
                isi.setdefault(satu, (butir.kode if butir else hasil.dasar).dasar)
    return isi


def _rekomendasi(profil: Profil) -> str:
    """The first article that asks for one."""
    semua = (langkah for satu in profil.permohonan.alur for langkah in satu.langkah if langkah.menimbang)
    return next((langkah.hasil[0].dasar.dasar for langkah in semua), "")


def _sekeadaan(profil: Profil, langkah: LangkahPermohonan, hasil: Hasil, keadaan: str) -> bool:
    """May a letter of this outcome be of this situation?"""
    if keadaan not in (baku.SETUJU, baku.SEBAGIAN, baku.TOLAK):
        return True
    akhir = any(hasil.lanjut in satu.akhir for satu in profil.permohonan.alur if langkah in satu.langkah)
    return (akhir or hasil.kode == "tidak_tersedia") == (keadaan == baku.TOLAK)


def _hasil(profil: Profil) -> Iterator[tuple[LangkahPermohonan, Hasil]]:
    return ((langkah, hasil) for satu in profil.permohonan.alur for langkah in satu.langkah for hasil in langkah.hasil)
