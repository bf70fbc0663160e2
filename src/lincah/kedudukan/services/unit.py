"""Units: open, rename, move, close."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Concat, Substr

from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Jabatan, Unit, UnitTerdahulu
from lincah.kedudukan.queries.kosakata import kosakata_pada
from lincah.kedudukan.services.galat import KedudukanKeliru, check_masa, check_terisi, tulis
from lincah.kedudukan.services.jejak import catat, terapkan
from lincah.kedudukan.services.massal import sediakan_id
from lincah.kedudukan.services.singkatan import check_singkatan
from lincah.kedudukan.services.terdahulu import BERTANGGAL, check_garis, simpan_terdahulu
from lincah.law.kedudukan import PEMDA
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di

BOLEH_DIUBAH = frozenset({"nama", "singkatan", "kode", "urusan", "urutan"})


@transaction.atomic
def buka_unit(
    *,
    jenis: str,
    nama: str,
    induk: Unit | None,
    dari: date,
    singkatan: str = "",
    kode: str = "",
    urusan: Sequence[str] = (),
    urutan: int = 0,
    oleh: Pelaku,
    waktu: datetime,
) -> Unit:
    """Open a unit under `induk` (None only for the root, kind pemda) from `dari`.

    `jenis`: a word of the regulation in force that day. Errors: KedudukanKeliru.
    """
    _check_jenis(jenis, dari)
    induk = _kunci_induk(jenis, induk, dari)
    _check_kode(kode, kecuali=None)
    singkatan = check_singkatan(singkatan, jenis, induk, dari)
    baru = Unit(
        id=sediakan_id(Unit, 1)[0],
        induk=induk,
        jenis=jenis,
        nama=check_terisi(nama, "nama", "Nama unit"),
        singkatan=singkatan,
        kode=kode,
        urusan=list(urusan),
        urutan=urutan,
        dari=dari,
    )
    baru.jalur = f"{induk.jalur if induk else '/'}{baru.id}/"
    baru.save(force_insert=True)
    catat("unit_dibuka", baru, oleh=oleh, waktu=waktu, jenis=jenis, nama=baru.nama, induk=induk, dari=dari)
    return baru


@transaction.atomic
def ubah_unit(
    *, unit: Unit, perubahan: dict[str, object], dari: date | None = None, oleh: Pelaku, waktu: datetime
) -> Unit:
    """Change nama, singkatan, kode, urusan or urutan; the event keeps old and new.

    Name and affairs change from `dari` and stay what they were on the days before; without `dari` what was written was
    wrong all along. Errors: KedudukanKeliru.
    """
    asing = set(perubahan) - BOLEH_DIUBAH
    if asing:
        raise KedudukanKeliru(f"Tidak dapat diubah di sini: {', '.join(sorted(asing))}.", min(asing))
    kini = Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)
    if "nama" in perubahan:
        perubahan = perubahan | {"nama": check_terisi(str(perubahan["nama"]), "nama", "Nama unit")}
    if "urusan" in perubahan:
        perubahan = perubahan | {"urusan": list(perubahan["urusan"])}  # type: ignore[call-overload]
    _check_kode(str(perubahan.get("kode", "")), kecuali=kini.pk)
    if perubahan.get("singkatan", kini.singkatan) != kini.singkatan:
        hari = tanggal_di(instansi_kini(), waktu)
        baru = check_singkatan(str(perubahan["singkatan"]), kini.jenis, kini.induk, hari, kecuali=kini.pk)
        perubahan = perubahan | {"singkatan": baru}
    if dari is not None and any(nama in perubahan and perubahan[nama] != getattr(kini, nama) for nama in BERTANGGAL):
        simpan_terdahulu(kini, dari, waktu)
    terapkan("unit_diubah", kini, perubahan, oleh=oleh, waktu=waktu)
    return kini


@transaction.atomic
def pindahkan_unit(*, unit: Unit, induk: Unit, dari: date, oleh: Pelaku, waktu: datetime) -> Unit:
    """Put a unit, with all below it, under another from `dari`; on the days before it stays where it was.

    A unit under itself, on whichever day, is refused. Errors: KedudukanKeliru.
    """
    # One move at a time: two moves that cross each other could tie the tree into a ring.
    list(Unit.objects.select_for_update(no_key=True).filter(induk__isnull=True).order_by("id"))
    kini = Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)
    tujuan = Unit.objects.select_for_update(no_key=True).get(pk=induk.pk)
    _check_tujuan(kini, tujuan, dari)
    simpan_terdahulu(kini, dari, waktu)
    check_garis(kini, tujuan, dari)
    lama = kini.induk_id
    _pindahkan(kini, tujuan)
    kini.refresh_from_db()
    catat("unit_dipindahkan", kini, oleh=oleh, waktu=waktu, dari_induk=lama, ke_induk=tujuan, dari=dari)
    return kini


def _check_tujuan(kini: Unit, tujuan: Unit, dari: date) -> None:
    if kini.induk_id is None:
        raise KedudukanKeliru("Unit puncak tidak dapat dipindahkan.", "induk")
    check_singkatan(kini.singkatan, kini.jenis, tujuan, dari, kecuali=kini.pk)
    if tujuan.jalur.startswith(kini.jalur):
        raise KedudukanKeliru(
            f"{tujuan.nama} berada di bawah {kini.nama}; garis komando akan melingkar. Pilih induk lain.", "induk"
        )
    if tujuan.pk == kini.induk_id:
        raise KedudukanKeliru(f"{kini.nama} sudah berada di bawah {tujuan.nama}. Tidak ada yang perlu diubah.", "induk")
    if tujuan.sampai is not None:
        raise KedudukanKeliru(f"{tujuan.nama} sudah ditutup. Pilih unit yang masih berlaku.", "induk")
    if dari < tujuan.dari:
        raise KedudukanKeliru(f"{tujuan.nama} baru dibuka {tulis(tujuan.dari)}. Pilih tanggal sesudahnya.", "dari")


def _pindahkan(kini: Unit, tujuan: Unit) -> None:
    """The path of a unit and of all below it, and its parent."""
    awalan = kini.jalur
    # Whoever opens a unit below holds its parent: wait, so that the new unit is among those that move.
    list(Unit.objects.select_for_update(no_key=True).filter(jalur__startswith=awalan).order_by("id"))
    Unit.objects.filter(jalur__startswith=awalan).update(
        jalur=Concat(Value(f"{tujuan.jalur}{kini.pk}/"), Substr(F("jalur"), len(awalan) + 1))
    )
    Unit.objects.filter(pk=kini.pk).update(induk=tujuan)


@transaction.atomic
def tutup_unit(*, unit: Unit, sampai: date, oleh: Pelaku, waktu: datetime) -> Unit:
    """Close a unit after `sampai`; refused while a unit below or a post in it stays open. Errors: KedudukanKeliru."""
    kini = Unit.objects.select_for_update().get(pk=unit.pk)
    check_masa(kini.dari, sampai)
    if kini.sampai is not None:
        raise KedudukanKeliru(f"{kini.nama} sudah ditutup per {tulis(kini.sampai)}.", "sampai")
    anak = Unit.objects.filter(induk=kini).beririsan(sampai, None).exclude(sampai=sampai).first()
    if anak:
        raise KedudukanKeliru(f"{anak.nama} di bawahnya masih dibuka. Tutup atau pindahkan lebih dahulu.", "sampai")
    dulu = UnitTerdahulu.objects.filter(induk=kini, sampai__gt=sampai).order_by("-sampai").first()
    if dulu:
        raise KedudukanKeliru(
            f"{dulu.nama} masih di bawahnya sampai {tulis(dulu.sampai)}. Pilih hari itu atau sesudahnya.", "sampai"
        )
    jabatan = Jabatan.objects.filter(unit=kini).beririsan(sampai, None).exclude(sampai=sampai).first()
    if jabatan:
        raise KedudukanKeliru(f"Jabatan {jabatan.nama} masih dibuka. Tutup lebih dahulu.", "sampai")
    kini.sampai = sampai
    kini.save(update_fields=["sampai"])
    catat("unit_ditutup", kini, oleh=oleh, waktu=waktu, sampai=sampai)
    return kini


def _check_jenis(jenis: str, dari: date) -> None:
    if jenis not in kosakata_pada(dari).jenis_unit:
        raise KedudukanKeliru(
            f"Jenis unit '{jenis}' tidak dikenal peraturan yang berlaku pada {tulis(dari)}. "
            "Pilih jenis lain, atau tanggal sejak peraturan yang mengenalnya berlaku.",
            "jenis",
        )


def _kunci_induk(jenis: str, induk: Unit | None, dari: date) -> Unit | None:
    if induk is None:
        if jenis != PEMDA:
            raise KedudukanKeliru("Pilih unit induknya; hanya Pemerintah Daerah yang berada di puncak.", "induk")
        if Unit.objects.filter(induk__isnull=True, sampai__isnull=True).exists():
            raise KedudukanKeliru("Pemerintah Daerah sudah ada. Bukalah unit ini di bawahnya.", "induk")
        return None
    kini = Unit.objects.select_for_update(no_key=True).get(pk=induk.pk)
    if not kini.berlaku_pada(dari):
        raise KedudukanKeliru(f"{kini.nama} tidak berlaku pada {tulis(dari)}. Pilih induk atau tanggal lain.", "induk")
    return kini


def _check_kode(kode: str, kecuali: int | None) -> None:
    ada = Unit.objects.filter(kode=kode, sampai__isnull=True).exclude(pk=kecuali).first() if kode else None
    if ada:
        raise KedudukanKeliru(f"Kode {kode} sudah dipakai {ada.nama}. Pakai kode lain.", "kode")
