"""On what the letters stand that officers of one instansi set for work of another: the regulations of both."""

from lincah.kedudukan.queries import Kini
from lincah.law.penugasan import Lingkup
from lincah.penugasan.models import Penugasan, PerkaraMitra
from lincah.peraturan.sebutan import dasar_surat


def dasar_sendiri(pada: Kini, penugasan: Penugasan) -> str:
    """The article of this instansi's own regulation, which its officer obeys; '' for work of its own."""
    if penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
        return ""
    if not PerkaraMitra.objects.filter(penugasan=penugasan, diminta=True).exists():
        return ""
    return f"{dasar_surat(pada.profil.penugasan.peminjaman.rujukan)} {pada.profil.identitas.sebutan}"
