"""The digest of a day: one row a person and day, sent until the server took it, never twice on purpose.

A row is locked while its e-mail is on the way, so that two workers send two different ones. A process that dies between
the server's "accepted" and its own commit sends the same Message-ID again: the one double that cannot be ruled out.
"""

import logging
from datetime import date, datetime, timedelta
from smtplib import SMTPException, SMTPRecipientsRefused

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q

from lincah.kedudukan.akses import sebagai
from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.pengingat.kait import semua_menunggu, semua_penerima
from lincah.pengingat.models import Eskalasi, PilihanPengingat, Ringkasan
from lincah.pengingat.models.kiriman import StatusRingkasan
from lincah.pengingat.queries.eskalasi import terlambat_di_bawah
from lincah.pengingat.surel import susun_surel
from lincah.registry.models import Instansi

logger = logging.getLogger(__name__)
JEDA = (5, 15, 30, 60, 120)  # minutes until the next try, after each failure


class ServerGagal(Exception):
    """The mail server cannot be used now; what waits stays in the queue."""


def antrekan(tanggal: date) -> int:
    """A row for everybody who gets a digest on `tanggal` and has none yet: address, no opt-out, something waits."""
    atasan = Eskalasi.objects.filter(selesai__isnull=True).values("atasan_id")
    pemangku = Pemangkuan.objects.berlaku(tanggal).filter(jabatan_id__in=atasan).values_list("pegawai_id", flat=True)
    tanpa = PilihanPengingat.objects.filter(tanpa_surel=True).values("pegawai_id")
    sudah = Ringkasan.objects.filter(tanggal=tanggal).values("pegawai_id")
    orang = Pegawai.objects.filter(id__in=semua_penerima(tanggal) | set(pemangku), aktif=True).exclude(email="")
    baru = orang.exclude(id__in=tanpa).exclude(id__in=sudah).order_by("id").values_list("id", flat=True)
    baris = [Ringkasan(pegawai_id=id, tanggal=tanggal) for id in baru]
    Ringkasan.objects.bulk_create(baris, ignore_conflicts=True, batch_size=1000)
    return len(baris)


def kirim_antrean(instansi: Instansi, *, tanggal: date, waktu: datetime) -> int:
    """Send what is in the queue of `tanggal`; how many left. Stops quietly when the server cannot be used."""
    terkirim = 0
    server = get_connection()
    try:
        server.open()
        while (hasil := _kirim_satu(server, instansi, tanggal, waktu)) is not None:
            terkirim += hasil
    except (ServerGagal, SMTPException, OSError) as galat:
        logger.warning("surel ringkasan %s tertunda: %s", instansi.slug, type(galat).__name__)
    finally:
        _tutup(server)
    return terkirim


def _kirim_satu(server: BaseEmailBackend, instansi: Instansi, tanggal: date, waktu: datetime) -> bool | None:
    """Was one sent? None when nothing is left. Errors: ServerGagal, after the failure was written down."""
    with transaction.atomic():
        antre = Ringkasan.objects.filter(tanggal=tanggal, status=StatusRingkasan.ANTRE)
        boleh = antre.filter(Q(lagi__isnull=True) | Q(lagi__lte=waktu)).order_by("dicoba", "id")
        baris = boleh.select_for_update(skip_locked=True, of=("self",)).select_related("pegawai").first()
        if baris is None:
            return None
        gagal = _coba(server, instansi, baris, waktu)
        baris.save()
    if gagal:
        raise ServerGagal from gagal
    return baris.status == StatusRingkasan.TERKIRIM


def _coba(server: BaseEmailBackend, instansi: Instansi, baris: Ringkasan, waktu: datetime) -> Exception | None:
    aktor = sebagai(instansi, baris.pegawai, waktu=waktu, tanggal=baris.tanggal)
    sendiri, bawahan = semua_menunggu(aktor), terlambat_di_bawah(aktor)
    baris.banyak, baris.terlambat = len(sendiri), sum(satu.tenggat < baris.tanggal for satu in sendiri)
    if not sendiri and not bawahan:
        baris.status = StatusRingkasan.KOSONG
        return None
    kunci = f"ringkasan.{instansi.slug}.{baris.tanggal:%Y%m%d}.{baris.pegawai_id}"
    surel = susun_surel(
        baris.pegawai.email, sendiri, bawahan, instansi=instansi.nama_pendek, hari=baris.tanggal, kunci=kunci
    )
    try:
        server.send_messages([surel])
    except SMTPRecipientsRefused as galat:
        if all(kode >= 500 for kode, _pesan in galat.recipients.values()):
            baris.status = StatusRingkasan.GAGAL
        else:
            _tunda(baris, waktu)
    except (SMTPException, OSError) as galat:
        _tunda(baris, waktu)
        return galat
    else:
        baris.status, baris.terkirim = StatusRingkasan.TERKIRIM, waktu
    return None


def _tunda(baris: Ringkasan, waktu: datetime) -> None:
    baris.lagi = waktu + timedelta(minutes=JEDA[min(baris.dicoba, len(JEDA) - 1)])
    baris.dicoba += 1


def _tutup(server: BaseEmailBackend) -> None:
    try:
        server.close()
    except (SMTPException, OSError):
        logger.debug("sambungan surel sudah putus")
