"""Read `penugasan.yaml`: ways, scopes, instruments, signatories, ketua tim."""

from collections.abc import Callable
from itertools import product
from typing import TypeVar

from lincah.law.kedudukan import Kelas, Penanda
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import AturanKetua, BabPenugasan, Cara, Instrumen, Lingkup, Pengusul, Status
from lincah.peraturan.peta import Peta

Aturan = TypeVar("Aturan", Pengusul, AturanKetua)
BAWAHAN = {"jf", "pelaksana", "pegawai", "individu", "tim_kerja", "ketua_tim", "anggota_tim"}
"""Words of those who are assigned; none of them sets a letter."""


def baca_penugasan(peta: Peta) -> BabPenugasan:
    """The chapter on assignment. Errors: ProfilKeliru; findings of single rows are noted in the context."""
    instrumen = peta.baca_semua("instrumen", _instrumen)
    _check_lengkap(peta)
    return BabPenugasan(
        instrumen=instrumen,
        pengusul=peta.baca_semua("pengusul", _sekali(_pengusul)),
        ketua=peta.baca_semua("ketua", _sekali(_ketua)),
        penerimaan=_ya(peta.sub("penerimaan")),
        ganda=_ya(peta.sub("ganda")),
        penetap_tim=_penetap_tim(peta.sub("penetap_tim")),
        perubahan=_ya(peta.sub("perubahan")),
        bergabung=_ya(peta.sub("bergabung")),
        gugur=_ya(peta.sub("gugur")),
        pejabat_berwenang=_pejabat(peta.sub("pejabat_berwenang")),
        perubahan_lintas=_ya(peta.sub("perubahan_lintas")),
        peminjaman=_ya(peta.sub("peminjaman")),
        pencabutan=_ya(peta.sub("pencabutan")),
        dua_permohonan=_ya(peta.sub("dua_permohonan")),
    )


def _instrumen(peta: Peta) -> Instrumen:
    status = peta.enum("status", Status)
    terbuka = status is Status.TERBUKA
    naskah = peta.satu("naskah")
    if terbuka is not bool(naskah and peta.ada("penetap")):
        raise peta.simpul.keliru("penugasan yang terbuka, dan hanya yang terbuka, memerlukan naskah dan penetap")
    return Instrumen(
        cara=peta.enum("cara", Cara),
        lingkup=peta.enum("lingkup", Lingkup),
        status=peta.ketentuan(status),
        naskah=naskah,
        penetap=_penetap(peta) if terbuka else (),
    )


def _penetap(peta: Peta) -> Penanda:
    kosa = peta.konteks.kosakata
    return peta.pemegang("penetap", {*kosa.peran, *kosa.kelas, *kosa.peran_kerja} - BAWAHAN, "jajaran yang menetapkan")


def _pengusul(peta: Peta) -> Pengusul:
    return Pengusul(_lingkup(peta), peta.ketentuan(peta.beberapa("oleh")))


def _ketua(peta: Peta) -> AturanKetua:
    wajib, dari, kelas = peta.sub("wajib"), peta.sub("dari"), peta.sub("kelas")
    hasil = AturanKetua(
        lingkup=_lingkup(peta),
        wajib=wajib.ketentuan(wajib.benar("nilai")),
        dari=dari.ketentuan(dari.satu("nilai")),
        keras=peta.benar("keras"),
        kelas=kelas.ketentuan(frozenset(map(Kelas, kelas.beberapa("nilai")))),
    )
    for sub in (wajib, dari, kelas):
        sub.tutup()
    return hasil


def _sekali(baca: Callable[[Peta], Aturan]) -> Callable[[Peta], Aturan]:
    """`baca`, refusing a scope that an earlier row of the same list has taken."""
    diatur: set[Lingkup] = set()

    def baca_sekali(peta: Peta) -> Aturan:
        aturan = baca(peta)
        if ganda := sorted(aturan.lingkup & diatur):
            raise peta.ambil("lingkup").keliru(f"lingkup {ganda[0]} sudah diatur pada baris sebelumnya")
        diatur.update(aturan.lingkup)
        return aturan

    return baca_sekali


def _lingkup(peta: Peta) -> frozenset[Lingkup]:
    return frozenset(map(Lingkup, peta.beberapa("lingkup")))


def _ya(peta: Peta) -> Ketentuan[bool]:
    ketentuan = peta.ketentuan(True)
    peta.tutup()
    return ketentuan


def _penetap_tim(peta: Peta) -> Ketentuan[str]:
    ketentuan = peta.ketentuan(peta.satu("nilai"))
    peta.tutup()
    return ketentuan


def _pejabat(peta: Peta) -> Ketentuan[str]:
    peran = peta.satu("nilai")
    if peran not in peta.konteks.kosakata.peran:
        raise peta.ambil("nilai").keliru(f"'{peran}' bukan peran jabatan; lihat `lincah kosakata`")
    ketentuan = peta.ketentuan(peran)
    peta.tutup()
    return ketentuan


def _check_lengkap(peta: Peta) -> None:
    """Every way within every scope is written exactly once."""
    ada: set[tuple[str, ...]] = set()
    for satu in peta.butir("instrumen"):
        pasangan = tuple(str(satu.isi[kunci].isi) for kunci in ("cara", "lingkup") if satu.ada(kunci))
        if pasangan in ada:
            peta.konteks.catat(satu.simpul.temuan(f"{' '.join(pasangan)} sudah ditulis sebelumnya; cukup satu baris"))
        ada.add(pasangan)
    semua = {(cara.value, lingkup.value) for cara, lingkup in product(Cara, Lingkup)}
    if ada <= semua:  # a misspelt row is told by itself
        for cara, lingkup in sorted(semua - ada):
            pesan = f"{cara} {lingkup} tidak ditulis; tambahkan barisnya (boleh tidak_diatur)"
            peta.konteks.catat(peta.ambil("instrumen").temuan(pesan))
