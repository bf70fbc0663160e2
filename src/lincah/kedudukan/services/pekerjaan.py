"""Running work must not be left without anybody: what is told, and asked, before a post or a person goes."""

from collections.abc import Sequence
from datetime import date

from lincah.kedudukan.kait import Pekerjaan, pekerjaan_jabatan, pekerjaan_pegawai
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan
from lincah.kedudukan.services.galat import KedudukanKeliru, tulis

DISEBUT = 5


def sebut_pekerjaan(pekerjaan: Sequence[Pekerjaan]) -> str:
    """Running work in one sentence: how many, the first of them with what each waits for."""
    nama = sebut_setiap(pekerjaan)
    lebih = f"; dan {len(nama) - DISEBUT} lagi" if len(nama) > DISEBUT else ""
    return f"{len(nama)} pekerjaan: {'; '.join(nama[:DISEBUT])}{lebih}"


def sebut_setiap(pekerjaan: Sequence[Pekerjaan]) -> list[str]:
    """Each running work with what it waits for."""
    return [f"{satu.judul} (menunggu: {satu.menunggu})" if satu.menunggu else satu.judul for satu in pekerjaan]


def check_ditinggalkan(jabatan: Jabatan, sesudah: date, *, menyusul: bool) -> None:
    """Refuse to leave a post with running work to nobody from `sesudah` on, unless a successor is to follow.

    Errors: KedudukanKeliru.
    """
    pekerjaan = () if menyusul else pekerjaan_jabatan(jabatan.pk)
    if pekerjaan and not Pemangkuan.objects.filter(jabatan=jabatan).berlaku(sesudah).exists():
        raise KedudukanKeliru(
            f"Mulai {tulis(sesudah)} {jabatan.nama} tidak ada pejabatnya, sedangkan ia masih diperlukan oleh "
            f"{sebut_pekerjaan(pekerjaan)}. "
            "Angkat penggantinya atau tunjuk Plt mulai hari itu, atau beri tanda di bawah.",
            "menyusul",
        )


def check_penerus(jabatan: Jabatan, pengganti: Jabatan | None, sampai: date) -> None:
    """A post with running work is closed only when another carries it on. Errors: KedudukanKeliru."""
    pekerjaan = pekerjaan_jabatan(jabatan.pk)
    if not pekerjaan:
        return
    if pengganti is None:
        raise KedudukanKeliru(
            f"Jabatan ini masih diperlukan oleh {sebut_pekerjaan(pekerjaan)}. Pilih jabatan yang melanjutkannya.",
            "pengganti",
        )
    if pengganti.pk == jabatan.pk or (jabatan.pimpinan and not pengganti.pimpinan):
        raise KedudukanKeliru(
            "Yang melanjutkan harus jabatan lain yang memimpin unit. Pilih jabatan lain.", "pengganti"
        )
    if pengganti.sampai is not None and pengganti.sampai <= sampai:
        raise KedudukanKeliru(f"{pengganti.nama} juga ditutup. Pilih jabatan yang masih berlaku.", "pengganti")


def check_pegawai_ditinggalkan(pegawai: Pegawai, *, menyusul: bool) -> None:
    """Refuse to put a person with running work aside, unless others will see to it. Errors: KedudukanKeliru."""
    pekerjaan = () if menyusul else pekerjaan_pegawai(pegawai.pk)
    if pekerjaan:
        raise KedudukanKeliru(
            f"{pegawai.nama} masih ditugaskan pada {sebut_pekerjaan(pekerjaan)}. Minta pimpinan unitnya "
            "menyelesaikan atau menugaskan orang lain lebih dahulu, atau beri tanda di bawah.",
            "menyusul",
        )
