"""Reading the exchange: what waits for whom, what hangs and why."""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q

from lincah.exchange.models import KeadaanKeluar, Mitra, PesanKeluar


def mitra_jatuh_tempo(waktu: datetime) -> tuple[int, ...]:
    """The mitra for whom something waits and whose pause is over."""
    menunggu = PesanKeluar.objects.filter(mitra=OuterRef("pk"), keadaan=KeadaanKeluar.MENUNGGU)
    siap = Mitra.objects.filter(Q(coba_lagi__isnull=True) | Q(coba_lagi__lte=waktu), Exists(menunggu), aktif=True)
    return tuple(siap.values_list("id", flat=True))
