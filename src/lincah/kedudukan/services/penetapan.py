"""Acts of the instansi on kedudukan: where an officer stands, and which model a unit follows."""

from datetime import date, datetime, timedelta

from django.db import transaction

from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Pegawai, PenetapanKedudukan, PenetapanModel, Unit
from lincah.kedudukan.models.masa import BermasaQuerySet
from lincah.kedudukan.services.galat import KedudukanKeliru, check_masa, check_terisi, tulis
from lincah.kedudukan.services.jejak import catat


@transaction.atomic
def tetapkan_kedudukan(
    *,
    pegawai: Pegawai,
    unit: Unit,
    nomor: str,
    tanggal: date,
    penetap: str,
    dari: date,
    sampai: date | None = None,
    oleh: Pelaku,
    waktu: datetime,
) -> PenetapanKedudukan:
    """Record the letter that sets a person's kedudukan in `unit`; an earlier one ends the day before.

    Errors: KedudukanKeliru.
    """
    check_masa(dari, sampai)
    orang = Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)
    _tutup_yang_lama(PenetapanKedudukan.objects.filter(pegawai=orang), dari)
    baru = PenetapanKedudukan.objects.create(
        pegawai=orang,
        unit=unit,
        nomor=check_terisi(nomor, "nomor", "Nomor penetapan"),
        tanggal=tanggal,
        penetap=check_terisi(penetap, "penetap", "Pejabat yang menetapkan"),
        dari=dari,
        sampai=sampai,
    )
    isi = {"nomor": baru.nomor, "tanggal": tanggal, "penetap": baru.penetap, "dari": dari, "sampai": sampai}
    catat("kedudukan_ditetapkan", orang, oleh=oleh, waktu=waktu, unit=unit, **isi)
    return baru


@transaction.atomic
def tetapkan_model(*, unit: Unit, model: str, alasan: str, dari: date, oleh: Pelaku, waktu: datetime) -> PenetapanModel:
    """Choose the model of structure of one unit from `dari`; an earlier choice ends the day before.

    Whether the regulation offers `model` for this unit is asked of the law by the caller. Errors: KedudukanKeliru.
    """
    kini = Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)
    kode = check_terisi(model, "model", "Model")
    _tutup_yang_lama(PenetapanModel.objects.filter(unit=kini), dari)
    baru = PenetapanModel.objects.create(
        unit=kini, model=kode, alasan=check_terisi(alasan, "alasan", "Alasan pilihan"), dari=dari
    )
    catat("model_ditetapkan", kini, oleh=oleh, waktu=waktu, model=kode, alasan=baru.alasan, dari=dari)
    return baru


def _tutup_yang_lama(lama: BermasaQuerySet, dari: date) -> None:
    for satu in lama.beririsan(dari, None):
        if satu.dari >= dari:
            raise KedudukanKeliru(
                f"Sudah ada penetapan mulai {tulis(satu.dari)}. Pilih tanggal mulai sesudahnya.", "dari"
            )
        satu.sampai = dari - timedelta(days=1)
        satu.save(update_fields=["sampai"])
