"""Initials on the letter of a proposed change, by the same chain as on every other letter."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Jabatan
from lincah.kedudukan.queries import Kini
from lincah.naskah.paraf import gugurkan
from lincah.penugasan.models import Penugasan, PeranPerkara, Perubahan
from lincah.penugasan.peran import PERNAH
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.paraf import rantai

OBJEK = "perubahan"
BELUM = (
    "Konsep surat perubahan ini belum diparaf {jabatan}. Tetapkan sesudah parafnya dibubuhkan, atau tolak usulannya."
)


def objek(perubahan: Perubahan) -> tuple[str, str]:
    """What the initials of a change hang on."""
    return (OBJEK, str(perubahan.kunci))


def isi_pemaraf(pada: Kini, perubahan: Perubahan, penetap_id: int | None) -> None:
    """Whose initials the letter of this change needs; not yet saved. Who must initial may read the case."""
    penugasan = perubahan.penugasan
    pengusul = pada.pos.get(penugasan.pengusul_id or 0)
    penyusun = (pengusul,) if pengusul else ()
    semua = rantai(pada, penugasan.unit_id, penyusun, pada.pos.get(penetap_id or 0))
    perubahan.pemaraf = [satu.id for satu in semua]
    perubahan.giliran_id = perubahan.pemaraf[0] if semua else None
    _buka(penugasan, perubahan.pemaraf)


def check_diparaf(perubahan: Perubahan) -> None:
    """Have all initialled it? Errors: UsulanKeliru, with whose turn it is."""
    if perubahan.giliran_id is not None:
        nama = Jabatan.objects.values_list("nama", flat=True).get(pk=perubahan.giliran_id)
        raise UsulanKeliru(BELUM.format(jabatan=nama))


def gugurkan_paraf(perubahan: Perubahan, aktor: Aktor) -> None:
    """What was initialled will not be set."""
    gugurkan(objek(perubahan), aktor.waktu)


def _buka(penugasan: Penugasan, jabatan: list[int]) -> None:
    ada = set(PeranPerkara.objects.filter(penugasan=penugasan).values_list("jabatan_id", flat=True))
    baru = [PeranPerkara(penugasan=penugasan, peran=PERNAH, jabatan_id=satu) for satu in jabatan if satu not in ada]
    PeranPerkara.objects.bulk_create(baru)
