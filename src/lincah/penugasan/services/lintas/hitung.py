"""How far a side knows the changes of a case: by that an act and a change that crossed are told apart."""

from lincah.exchange.kait import PesanTiba
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, Perubahan


def banyak_perubahan(penugasan: Penugasan) -> int:
    """How many changes of the case have been set, as far as this instansi knows."""
    return Perubahan.objects.filter(penugasan=penugasan, keadaan=KeadaanPerubahan.DITETAPKAN).count()


def berpapasan(pesan: PesanTiba, penugasan: Penugasan) -> bool:
    """Was the act of this message done before its side knew of a change set here?"""
    tahu = pesan.isi.get("perubahan")
    return tahu is not None and int(tahu) < banyak_perubahan(penugasan)
