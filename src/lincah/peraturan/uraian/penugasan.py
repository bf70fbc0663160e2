"""The chapter on penugasan in words: letters and signatories, ketua tim, what holds in general."""

from collections.abc import Iterable, Iterator

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import AturanKetua, BabPenugasan, Cara, Instrumen, Lingkup, Status
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import ASAL_KETUA, besar, lingkup, oleh, semua
from lincah.peraturan.uraian.baris import SUNYI, Aturan, Uraian

TERTUTUP = "Tidak boleh, cara ini tertutup"


def judul_cara(kosakata: Kosakata, cara: Cara, isi: Iterable[Lingkup]) -> str:
    """A way within these scopes: `Penunjukan lintas Unit Organisasi`."""
    return besar(f"{kosakata.sebut(cara)} {lingkup(kosakata, isi)}")


def urai_penugasan(profil: Profil) -> Iterator[Uraian]:
    """Ways by scopes, the ketua tim scope by scope, the rest."""
    bab = profil.penugasan
    for instrumen in bab.instrumen:
        yield from _instrumen(profil, instrumen)
    for satu_lingkup in Lingkup:
        if ketua := bab.cari_ketua(satu_lingkup):
            judul = f"Ketua tim {profil.kosakata.sebut(satu_lingkup)}"
            yield from (Uraian.dari("ketua", judul, satu) for satu in aturan_ketua(profil.kosakata, ketua))
    for satu in aturan_penerimaan(profil.kosakata, bab):
        yield Uraian.dari("penugasan", "", satu, diatur=satu.isi != SUNYI)


def tertutup(instrumen: Instrumen) -> str:
    """Words for a way that is not open: closed, or silence."""
    return TERTUTUP if instrumen.status.nilai is Status.TERTUTUP else SUNYI


def sebut_instrumen(kosakata: Kosakata, satu: Instrumen) -> tuple[str, str]:
    """The letter and who sets it, where the way is open."""
    return besar(kosakata.sebut(satu.naskah)), oleh(kosakata, satu.penetap) if satu.penetap else ""


def aturan_ketua(kosakata: Kosakata, ketua: AturanKetua) -> Iterator[Aturan]:
    """Must a team have a ketua, from where, of which class."""
    asal = f"{'Harus' if ketua.keras else 'Diutamakan'} dari {ASAL_KETUA[ketua.dari.nilai]}"
    yield Aturan("Keharusan", "Wajib ada" if ketua.wajib.nilai else "Tidak wajib, dapat ditunjuk", ketua.wajib)
    yield Aturan("Asal", asal, ketua.dari)
    yield Aturan("Kelas jabatan", besar(semua(kosakata, ketua.kelas.nilai)), ketua.kelas)


def aturan_pengusul(profil: Profil) -> Iterator[Aturan]:
    """Who considers and proposes the people, scope by scope."""
    for satu in profil.penugasan.pengusul:
        perihal = f"Susunan tim {lingkup(profil.kosakata, satu.lingkup)}"
        yield Aturan(perihal, oleh(profil.kosakata, satu.oleh.nilai), satu.oleh)


def aturan_penerimaan(kosakata: Kosakata, bab: BabPenugasan) -> Iterator[Aturan]:
    """Receipt, several tasks at once, several signatories, what changes and lapses, who acts towards other instansi."""
    yield _ya("Penerimaan surat", "Pegawai menerima surat dan melaksanakannya", bab.penerimaan)
    yield _ya("Beberapa penugasan sekaligus", "Boleh", bab.ganda)
    yield Aturan("Penetap bila anggota tim mempunyai penetap berbeda", f"Yang {bab.penetap_tim.nilai}", bab.penetap_tim)
    yield _ya("Perubahan penugasan yang berjalan", "Oleh yang menetapkannya", bab.perubahan)
    yield _ya("Pegawai unit lain dalam penugasan yang berjalan", "Bergabung dengan permohonan", bab.bergabung)
    yield _ya("Permohonan yang tidak dijawab", "Gugur", bab.gugur)
    pejabat = bab.pejabat_berwenang
    yield Aturan("Pejabat yang Berwenang terhadap instansi lain", besar(kosakata.sebut(pejabat.nilai)), pejabat)
    yield _ya(
        "Perubahan penugasan lintas instansi", "Oleh yang menetapkannya, dengan usul kedua sisi", bab.perubahan_lintas
    )
    yield _ya("Surat bagi pekerjaan instansi lain", "Memuat peraturan kedua instansi", bab.peminjaman)
    yield _ya("Surat bagi pekerjaan yang sudah berakhir di instansi lain", "Dicabut", bab.pencabutan)
    yield _ya("Pegawai yang dimohonkan dua kali", "Boleh; yang terkait diberi tahu", bab.dua_permohonan)


def _ya(perihal: str, isi: str, ketentuan: Ketentuan[bool]) -> Aturan:
    return Aturan(perihal, isi if ketentuan.nilai else SUNYI, ketentuan)


def _instrumen(profil: Profil, satu: Instrumen) -> Iterator[Uraian]:
    judul, terbuka = judul_cara(profil.kosakata, satu.cara, (satu.lingkup,)), satu.status.nilai is Status.TERBUKA
    naskah, penetap = sebut_instrumen(profil.kosakata, satu)
    for perihal, isi in (("Keadaan", "Boleh"), ("Naskah", naskah), ("Penetap", penetap)):
        yield Uraian("instrumen", judul, perihal, isi if terbuka else tertutup(satu), satu.status, terbuka)
    pengusul = profil.penugasan.cari_pengusul(satu.lingkup) if satu.cara is Cara.PENUNJUKAN and terbuka else None
    if pengusul:
        isi = oleh(profil.kosakata, pengusul.oleh.nilai)
        yield Uraian("instrumen", judul, "Pengusul susunan tim", isi, pengusul.oleh)
