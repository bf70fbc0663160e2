"""Delegations: one post hands a power to another, and takes it back."""

from datetime import date, datetime

from django.db import transaction

from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Delegasi, Jabatan, Kewenangan
from lincah.kedudukan.services.galat import KedudukanKeliru, check_masa, check_terisi, tulis
from lincah.kedudukan.services.jejak import catat


@transaction.atomic
def delegasikan(
    *,
    dari_jabatan: Jabatan,
    kepada_jabatan: Jabatan,
    kewenangan: Kewenangan | str,
    nomor: str,
    tanggal: date,
    dari: date,
    sampai: date | None = None,
    oleh: Pelaku,
    waktu: datetime,
) -> Delegasi:
    """Hand a power from one post to another, by a letter with `nomor` and `tanggal`. Errors: KedudukanKeliru."""
    if kewenangan not in Kewenangan.values:
        raise KedudukanKeliru(f"Kewenangan '{kewenangan}' tidak dikenal. Pilih dari daftar.", "kewenangan")
    check_masa(dari, sampai)
    if dari_jabatan.pk == kepada_jabatan.pk:
        raise KedudukanKeliru("Kewenangan tidak didelegasikan kepada jabatan yang sama.", "kepada_jabatan")
    pemberi = Jabatan.objects.select_for_update(no_key=True).get(pk=dari_jabatan.pk)
    _check_belum_ada(pemberi, kepada_jabatan, str(kewenangan), dari, sampai)
    baru = Delegasi.objects.create(
        dari_jabatan=pemberi,
        kepada_jabatan=kepada_jabatan,
        kewenangan=kewenangan,
        nomor=check_terisi(nomor, "nomor", "Nomor surat delegasi"),
        tanggal=tanggal,
        dari=dari,
        sampai=sampai,
    )
    isi = {"kewenangan": str(kewenangan), "nomor": baru.nomor, "dari": dari, "sampai": sampai}
    catat("kewenangan_didelegasikan", pemberi, oleh=oleh, waktu=waktu, delegasi=baru, kepada=kepada_jabatan, **isi)
    return baru


@transaction.atomic
def cabut_delegasi(*, delegasi: Delegasi, sampai: date, oleh: Pelaku, waktu: datetime) -> Delegasi:
    """End a delegation after `sampai`. Errors: KedudukanKeliru."""
    kini = Delegasi.objects.select_for_update(no_key=True).get(pk=delegasi.pk)
    check_masa(kini.dari, sampai)
    if kini.sampai is not None and sampai >= kini.sampai:
        raise KedudukanKeliru(f"Delegasi ini sudah berakhir pada {tulis(kini.sampai)}.", "sampai")
    kini.sampai = sampai
    kini.save(update_fields=["sampai"])
    pemberi = Jabatan.objects.get(pk=kini.dari_jabatan_id)
    catat("delegasi_dicabut", pemberi, oleh=oleh, waktu=waktu, delegasi=kini, sampai=sampai)
    return kini


def _check_belum_ada(pemberi: Jabatan, penerima: Jabatan, kewenangan: str, dari: date, sampai: date | None) -> None:
    balik = Delegasi.objects.filter(dari_jabatan=penerima, kepada_jabatan=pemberi, kewenangan=kewenangan)
    if balik.beririsan(dari, sampai).exists():
        raise KedudukanKeliru(f"{penerima.nama} sudah mendelegasikannya kepada {pemberi.nama}.", "kepada_jabatan")
    sama = Delegasi.objects.filter(dari_jabatan=pemberi, kepada_jabatan=penerima, kewenangan=kewenangan)
    if sama.beririsan(dari, sampai).exists():
        raise KedudukanKeliru(
            "Delegasi yang sama masih berlaku pada masa itu. Cabut dahulu, atau ubah masanya.", "dari"
        )
