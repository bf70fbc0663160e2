"""The chapter on penugasan in words: letters and signatories, ketua tim, what holds in general."""

from collections.abc import Iterator

from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import AturanKetua, Cara, Instrumen, Lingkup, Status
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import ASAL_KETUA, besar, oleh, semua
from lincah.peraturan.uraian.baris import SUNYI, Uraian

TERTUTUP = "Tidak boleh, cara ini tertutup"


def judul_cara(profil: Profil, cara: Cara, lingkup: Lingkup) -> str:
    """`Penunjukan lintas Unit Organisasi`."""
    return besar(f"{profil.kosakata.sebut(cara)} {profil.kosakata.sebut(lingkup)}")


def urai_penugasan(profil: Profil) -> Iterator[Uraian]:
    """Ways by scopes, the ketua tim scope by scope, the rest."""
    bab = profil.penugasan
    for satu in bab.instrumen:
        yield from _instrumen(profil, satu)
    for lingkup in Lingkup:
        aturan = bab.cari_ketua(lingkup)
        if aturan:
            yield from _ketua(profil, aturan, lingkup)
    for perihal, isi, ketentuan in (
        ("Penerimaan surat", "Pegawai menerima dan melaksanakannya", bab.penerimaan),
        ("Beberapa penugasan sekaligus", "Boleh", bab.ganda),
        ("Perubahan penugasan yang berjalan", "Oleh yang menetapkannya", bab.perubahan),
        ("Permohonan yang tidak dijawab", "Gugur", bab.gugur),
    ):
        yield _ya(perihal, isi, ketentuan)
    tim = f"Yang {bab.penetap_tim.nilai}"
    yield Uraian("penugasan", "", "Penetap bila anggota tim mempunyai penetap berbeda", tim, bab.penetap_tim)


def tertutup(instrumen: Instrumen) -> str:
    """Words for a way that is not open: closed, or silence."""
    return TERTUTUP if instrumen.status.nilai is Status.TERTUTUP else SUNYI


def _instrumen(profil: Profil, satu: Instrumen) -> Iterator[Uraian]:
    judul, terbuka = judul_cara(profil, satu.cara, satu.lingkup), satu.status.nilai is Status.TERBUKA
    for perihal, isi in (
        ("Keadaan", "Boleh"),
        ("Naskah", besar(profil.kosakata.sebut(satu.naskah))),
        ("Penetap", oleh(profil.kosakata, satu.penetap) if satu.penetap else ""),
    ):
        yield Uraian("instrumen", judul, perihal, isi if terbuka else tertutup(satu), satu.status, terbuka)
    pengusul = profil.penugasan.cari_pengusul(satu.lingkup) if satu.cara is Cara.PENUNJUKAN and terbuka else None
    if pengusul:
        isi = oleh(profil.kosakata, pengusul.oleh.nilai)
        yield Uraian("instrumen", judul, "Pengusul susunan tim", isi, pengusul.oleh)


def _ketua(profil: Profil, aturan: AturanKetua, lingkup: Lingkup) -> Iterator[Uraian]:
    judul = f"Ketua tim {profil.kosakata.sebut(lingkup)}"
    wajib = "Wajib ada" if aturan.wajib.nilai else "Tidak wajib, dapat ditunjuk"
    sifat = "Harus" if aturan.keras else "Diutamakan"
    kelas = besar(semua(profil.kosakata, aturan.kelas.nilai))
    yield Uraian("ketua", judul, "Keharusan", wajib, aturan.wajib)
    yield Uraian("ketua", judul, "Asal", f"{sifat} dari {ASAL_KETUA[aturan.dari.nilai]}", aturan.dari)
    yield Uraian("ketua", judul, "Kelas jabatan", kelas, aturan.kelas)


def _ya(perihal: str, isi: str, ketentuan: Ketentuan[bool]) -> Uraian:
    return Uraian("penugasan", "", perihal, isi if ketentuan.nilai else SUNYI, ketentuan, ketentuan.nilai)
