"""What stands before the first case of a year: heads of letters, who initials, and how letters are signed."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from lincah.naskah.models import CaraTandaTangan, KopSurat
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan, baca_pengaturan
from lincah.pelaksanaan.demo import siapkan_surat
from lincah.registry.models import Instansi


def siapkan(instansi: Instansi, sejak: date) -> None:
    """Set what is not set yet; the own certificate of the instansi holds from that day on."""
    if not KopSurat.objects.exists():
        siapkan_surat(instansi)
    if not baca_pengaturan().cara:
        waktu = datetime.combine(sejak, time(), ZoneInfo(instansi.zona))
        atur_tanda_tangan(AturanTandaTangan(cara=CaraTandaTangan.LOKAL), waktu=waktu)
