"""Read `penugasan.yaml`: ways, scopes, instruments, signatories, ketua tim."""

from itertools import product

from lincah.law.kedudukan import Kelas
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import AturanKetua, BabPenugasan, Cara, Instrumen, Lingkup, Pengusul, Status
from lincah.peraturan.peta import Peta

ASAL_KETUA = ("unit_pemilik", "pd_pemilik", "instansi_pemilik")


def baca_penugasan(peta: Peta) -> BabPenugasan:
    """The chapter on assignment. Errors: ProfilKeliru; findings of single rows are noted in the context."""
    instrumen = peta.baca_semua("instrumen", _instrumen)
    _check_lengkap(peta, instrumen)
    return BabPenugasan(
        instrumen=instrumen,
        pengusul=peta.baca_semua("pengusul", _pengusul),
        ketua=peta.baca_semua("ketua", _ketua),
        penerimaan=_ya(peta.sub("penerimaan")),
        ganda=_ya(peta.sub("ganda")),
        penetap_tim=_penetap_tim(peta.sub("penetap_tim")),
    )


def _instrumen(peta: Peta) -> Instrumen:
    status = peta.enum("status", Status)
    terbuka = status is Status.TERBUKA
    naskah = peta.daftar("naskah", peta.konteks.kosakata.naskah.__contains__)
    if terbuka and (not naskah or not peta.ada("penetap")):
        raise peta.simpul.keliru("penugasan yang terbuka memerlukan naskah dan penetap")
    return Instrumen(
        cara=peta.enum("cara", Cara),
        lingkup=peta.enum("lingkup", Lingkup),
        status=peta.ketentuan(status),
        naskah=naskah[0] if naskah else "",
        penetap=peta.penanda("penetap") if peta.ada("penetap") else (),
    )


def _pengusul(peta: Peta) -> Pengusul:
    return Pengusul(_lingkup(peta), peta.ketentuan(peta.penanda("oleh")))


def _ketua(peta: Peta) -> AturanKetua:
    wajib, dari, kelas = peta.sub("wajib"), peta.sub("dari"), peta.sub("kelas")
    hasil = AturanKetua(
        lingkup=_lingkup(peta),
        wajib=wajib.ketentuan(wajib.benar("nilai")),
        dari=dari.ketentuan(dari.daftar("nilai", ASAL_KETUA.__contains__)[0]),
        keras=peta.benar("keras"),
        kelas=kelas.ketentuan(frozenset(map(Kelas, kelas.daftar("nilai", peta.konteks.kosakata.kelas.__contains__)))),
    )
    for sub in (wajib, dari, kelas):
        sub.tutup()
    return hasil


def _lingkup(peta: Peta) -> frozenset[Lingkup]:
    return frozenset(map(Lingkup, peta.daftar("lingkup", set(Lingkup).__contains__)))


def _ya(peta: Peta) -> Ketentuan[bool]:
    ketentuan = peta.ketentuan(True)
    peta.tutup()
    return ketentuan


def _penetap_tim(peta: Peta) -> Ketentuan[str]:
    ketentuan = peta.ketentuan(peta.daftar("nilai", ("tertinggi",).__contains__)[0])
    peta.tutup()
    return ketentuan


def _check_lengkap(peta: Peta, instrumen: tuple[Instrumen, ...]) -> None:
    ada = [(satu.cara, satu.lingkup) for satu in instrumen]
    for cara, lingkup in product(Cara, Lingkup):
        if ada.count((cara, lingkup)) != 1 and not peta.konteks.temuan:
            pesan = f"{cara} {lingkup} ditulis {ada.count((cara, lingkup))} kali; harus tepat satu (boleh tidak_diatur)"
            peta.konteks.temuan.append(peta.simpul.temuan(pesan))
