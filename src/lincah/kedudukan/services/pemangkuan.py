"""Occupancies: appoint, end, move."""

from datetime import date, datetime, timedelta

from django.db import transaction

from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Jabatan, JenisPemangkuan, Pegawai, Pemangkuan
from lincah.kedudukan.services.galat import KedudukanKeliru, check_masa, tulis
from lincah.kedudukan.services.jejak import catat
from lincah.kedudukan.services.syarat import check_pemangkuan


@transaction.atomic
def angkat(
    *,
    pegawai: Pegawai,
    jabatan: Jabatan,
    jenis: JenisPemangkuan | str = JenisPemangkuan.DEFINITIF,
    dari: date,
    sampai: date | None = None,
    nomor_sk: str = "",
    oleh: Pelaku,
    waktu: datetime,
) -> Pemangkuan:
    """Let a person hold a post from `dari` (both days count).

    Definitif and Pj need a post nobody else holds so, when it leads a unit, and definitif a person without another
    definitif post; Plt needs an empty post, Plh one whose definitif holder is away; both need `sampai`.
    Errors: KedudukanKeliru.
    """
    kunci_jabatan, kunci_pegawai = _kunci(jabatan, pegawai)
    return _angkat(kunci_pegawai, kunci_jabatan, JenisPemangkuan(jenis), dari, sampai, nomor_sk, oleh, waktu)


@transaction.atomic
def akhiri(*, pemangkuan: Pemangkuan, sampai: date, alasan: str = "", oleh: Pelaku, waktu: datetime) -> Pemangkuan:
    """End an occupancy after `sampai`; an end already set can only come earlier. Errors: KedudukanKeliru."""
    kini = (
        Pemangkuan.objects.select_for_update(no_key=True, of=("self",)).select_related("pegawai").get(pk=pemangkuan.pk)
    )
    check_masa(kini.dari, sampai)
    if kini.sampai is not None and sampai >= kini.sampai:
        raise KedudukanKeliru(f"Pemangkuan ini sudah berakhir pada {tulis(kini.sampai)}.", "sampai")
    kini.sampai = sampai
    kini.save(update_fields=["sampai"])
    catat(
        "pemangkuan_diakhiri",
        kini.pegawai,
        oleh=oleh,
        waktu=waktu,
        pemangkuan=kini,
        jabatan=kini.jabatan_id,
        sampai=sampai,
        alasan=alasan,
    )
    return kini


@transaction.atomic
def mutasi(
    *, pegawai: Pegawai, ke: Jabatan, dari: date, nomor_sk: str = "", oleh: Pelaku, waktu: datetime
) -> Pemangkuan:
    """Move a person to another definitif post from `dari`; the present one ends the day before.

    Errors: KedudukanKeliru.
    """
    jabatan, orang = _kunci(ke, pegawai)
    lama = Pemangkuan.objects.filter(pegawai=orang, jenis=JenisPemangkuan.DEFINITIF).berlaku(dari).first()
    if lama is None:
        raise KedudukanKeliru(f"{orang.nama} tidak memangku jabatan definitif. Pakai pengangkatan.", "pegawai")
    if lama.jabatan_id == jabatan.pk:
        raise KedudukanKeliru(f"{orang.nama} sudah memangku {jabatan.nama}. Pilih jabatan lain.", "ke")
    if lama.dari >= dari:
        raise KedudukanKeliru(f"Jabatan sekarang baru mulai {tulis(lama.dari)}. Pilih tanggal sesudahnya.", "dari")
    akhiri(pemangkuan=lama, sampai=dari - timedelta(days=1), alasan="mutasi", oleh=oleh, waktu=waktu)
    return _angkat(orang, jabatan, JenisPemangkuan.DEFINITIF, dari, None, nomor_sk, oleh, waktu)


def _kunci(jabatan: Jabatan, pegawai: Pegawai) -> tuple[Jabatan, Pegawai]:
    # Always the post first, then the person, so that two appointments cannot wait for each other.
    return (
        Jabatan.objects.select_for_update(no_key=True).get(pk=jabatan.pk),
        Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk),
    )


def _angkat(
    pegawai: Pegawai,
    jabatan: Jabatan,
    jenis: JenisPemangkuan,
    dari: date,
    sampai: date | None,
    nomor_sk: str,
    oleh: Pelaku,
    waktu: datetime,
) -> Pemangkuan:
    check_masa(dari, sampai)
    check_pemangkuan(pegawai, jabatan, jenis, dari, sampai)
    baru = Pemangkuan.objects.create(
        pegawai=pegawai, jabatan=jabatan, jenis=jenis, dari=dari, sampai=sampai, nomor_sk=nomor_sk
    )
    catat(
        "pegawai_diangkat",
        pegawai,
        oleh=oleh,
        waktu=waktu,
        pemangkuan=baru,
        jabatan=jabatan,
        jenis=str(jenis),
        dari=dari,
        sampai=sampai,
        nomor_sk=nomor_sk,
    )
    return baru
