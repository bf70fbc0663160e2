"""Posts: open, change, close."""

from datetime import date, datetime

from django.db import transaction

from lincah.audit.services import Pelaku
from lincah.kedudukan.kait import alihkan_pekerjaan
from lincah.kedudukan.models import Jabatan, JenjangJabatan, KelasJabatan, Pemangkuan, Unit
from lincah.kedudukan.queries.kosakata import kosakata_pada
from lincah.kedudukan.services.galat import KedudukanKeliru, check_masa, check_terisi, tulis
from lincah.kedudukan.services.jejak import catat, terapkan
from lincah.kedudukan.services.pekerjaan import check_penerus

BOLEH_DIUBAH = frozenset({"nama", "formasi"})


@transaction.atomic
def buka_jabatan(
    *,
    unit: Unit,
    nama: str,
    kelas: KelasJabatan | str,
    dari: date,
    peran: str = "",
    jenjang: JenjangJabatan | str = "",
    pimpinan: bool = False,
    formasi: int = 1,
    oleh: Pelaku,
    waktu: datetime,
) -> Jabatan:
    """Open a post in `unit` from `dari`; `pimpinan` makes it the one leading post.

    `peran`: a word of the regulation in force that day, or ''. Errors: KedudukanKeliru.
    """
    induk = Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)
    if not induk.berlaku_pada(dari):
        raise KedudukanKeliru(f"{induk.nama} tidak berlaku pada {tulis(dari)}. Pilih tanggal lain.", "dari")
    _check_golongan_jabatan(str(kelas), str(jenjang), pimpinan)
    _check_peran(peran, dari)
    if pimpinan:
        _check_belum_dipimpin(induk, dari)
    baru = Jabatan.objects.create(
        unit=induk,
        nama=check_terisi(nama, "nama", "Nama jabatan"),
        peran=peran,
        kelas=kelas,
        jenjang=jenjang,
        pimpinan=pimpinan,
        formasi=formasi,
        dari=dari,
    )
    catat("jabatan_dibuka", baru, oleh=oleh, waktu=waktu, nama=baru.nama, unit=induk, kelas=str(kelas), dari=dari)
    return baru


@transaction.atomic
def ubah_jabatan(*, jabatan: Jabatan, perubahan: dict[str, object], oleh: Pelaku, waktu: datetime) -> Jabatan:
    """Change the name or the formasi; class, level and role stay: close the post and open another.

    Errors: KedudukanKeliru.
    """
    asing = set(perubahan) - BOLEH_DIUBAH
    if asing:
        raise KedudukanKeliru("Kelas, jenjang, dan peran tetap; tutup jabatan ini lalu buka yang baru.", min(asing))
    kini = Jabatan.objects.select_for_update(no_key=True).get(pk=jabatan.pk)
    if "nama" in perubahan:
        perubahan = perubahan | {"nama": check_terisi(str(perubahan["nama"]), "nama", "Nama jabatan")}
    terapkan("jabatan_diubah", kini, perubahan, oleh=oleh, waktu=waktu)
    return kini


@transaction.atomic
def tutup_jabatan(
    *, jabatan: Jabatan, sampai: date, pengganti: Jabatan | None = None, oleh: Pelaku, waktu: datetime
) -> Jabatan:
    """Close a post after `sampai`; refused while somebody still holds it later.

    Running work that needs it goes over to `pengganti` at once; without one it is refused. Errors: KedudukanKeliru.
    """
    kini, pengganti = _kunci(jabatan, pengganti)
    check_masa(kini.dari, sampai)
    if kini.sampai is not None:
        raise KedudukanKeliru(f"{kini.nama} sudah ditutup per {tulis(kini.sampai)}.", "sampai")
    terisi = Pemangkuan.objects.filter(jabatan=kini).beririsan(sampai, None).exclude(sampai=sampai)
    pemangku = terisi.select_related("pegawai").first()
    if pemangku:
        raise KedudukanKeliru(f"Masih dipangku {pemangku.pegawai.nama}. Akhiri pemangkuannya lebih dahulu.", "sampai")
    check_penerus(kini, pengganti, sampai)
    dialihkan = alihkan_pekerjaan(kini.pk, pengganti.pk, oleh=oleh, waktu=waktu) if pengganti else 0
    kini.sampai = sampai
    kini.save(update_fields=["sampai"])
    isi = {"sampai": sampai, "pengganti": pengganti, "pekerjaan_dialihkan": dialihkan}
    catat("jabatan_ditutup", kini, oleh=oleh, waktu=waktu, **isi)
    return kini


@transaction.atomic
def alihkan_jabatan(*, jabatan: Jabatan, pengganti: Jabatan, oleh: Pelaku, waktu: datetime) -> Jabatan:
    """Hand the running work of a closed post to another. Errors: KedudukanKeliru."""
    kini, penerus = _kunci(jabatan, pengganti)
    pengganti = penerus or pengganti
    if kini.sampai is None:
        raise KedudukanKeliru(f"{kini.nama} masih berlaku. Angkat pejabatnya; pekerjaannya tetap di sana.")
    check_penerus(kini, pengganti, kini.sampai)
    dialihkan = alihkan_pekerjaan(kini.pk, pengganti.pk, oleh=oleh, waktu=waktu)
    isi = {"pengganti": pengganti, "pekerjaan_dialihkan": dialihkan}
    catat("pekerjaan_dialihkan", kini, oleh=oleh, waktu=waktu, **isi)
    return kini


def _kunci(jabatan: Jabatan, pengganti: Jabatan | None) -> tuple[Jabatan, Jabatan | None]:
    """Both posts as they stand, in the order of their ids: neither closes while work goes from one to the other.

    Without the key: an act holds its case and refers to the posts, and the work of that case is waited for here.
    """
    ids = [satu.pk for satu in (jabatan, pengganti) if satu is not None]
    semua = {satu.pk: satu for satu in Jabatan.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")}
    return semua[jabatan.pk], semua[pengganti.pk] if pengganti else None


def _check_golongan_jabatan(kelas: str, jenjang: str, pimpinan: bool) -> None:
    if kelas not in KelasJabatan.values:
        raise KedudukanKeliru(f"Kelas jabatan '{kelas}' tidak dikenal. Pilih dari daftar.", "kelas")
    if kelas == KelasJabatan.JF and jenjang not in JenjangJabatan.values:
        raise KedudukanKeliru("Jabatan fungsional harus berjenjang. Pilih jenjangnya.", "jenjang")
    if kelas != KelasJabatan.JF and jenjang:
        raise KedudukanKeliru("Hanya jabatan fungsional yang berjenjang. Kosongkan jenjangnya.", "jenjang")
    if kelas == KelasJabatan.PELAKSANA and pimpinan:
        raise KedudukanKeliru("Pelaksana tidak memimpin unit. Pilih kelas lain atau bukan pimpinan.", "pimpinan")


def _check_peran(peran: str, dari: date) -> None:
    if peran and peran not in kosakata_pada(dari).peran_jabatan():
        raise KedudukanKeliru(
            f"Peran '{peran}' tidak dikenal peraturan yang berlaku pada {tulis(dari)}. "
            "Pilih peran lain, atau tanggal sejak peraturan yang mengenalnya berlaku.",
            "peran",
        )


def _check_belum_dipimpin(unit: Unit, dari: date) -> None:
    lain = Jabatan.objects.filter(unit=unit, pimpinan=True).beririsan(dari, None).first()
    if lain:
        raise KedudukanKeliru(f"{unit.nama} sudah dipimpin {lain.nama}. Tutup jabatan itu lebih dahulu.", "pimpinan")
