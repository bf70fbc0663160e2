"""Work that begins from a target stays tied to it: told by penugasan in the transaction that opens a case."""

from lincah.kedudukan.akses import Aktor
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Simpulan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.perjanjian.models import KeadaanTarget, PenugasanTarget, Rekomendasi, Target
from lincah.perjanjian.services.dasar import Meja, kunci_target, sebut_halangan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.tunggu import segarkan_tunggu

AWALAN = "target"


def simpulkan_menugaskan(meja: Meja, target: Target, jabatan_id: int) -> Simpulan[Pos]:
    """May the holder of `jabatan_id` begin an assignment for this target? Errors: PerjanjianKeliru."""
    sudah = Rekomendasi.objects.filter(target=target).exists()
    return meja.rencana.check_menugaskan(meja.pos(jabatan_id), meja.pos(target.jabatan_id), direkomendasikan=sudah)


def tautkan(aktor: Aktor, id: str, penugasan: Penugasan) -> None:
    """Tie a case to the target it came from; inside the transaction that opens it.

    Errors: UsulanKeliru, so that nothing is opened, when the target does not hold or the law wants something before.
    """
    try:
        target = kunci_target(int(id)) if id.isdecimal() else None
        if target is None or target.keadaan != KeadaanTarget.BERLAKU:
            raise PerjanjianKeliru("target itu tidak berlaku lagi")
        meja = Meja(aktor)
        simpulan = simpulkan_menugaskan(meja, target, penugasan.pengusul_id)
    except (PerjanjianKeliru, PerkaraTidakAda) as galat:
        raise UsulanKeliru(f"Pekerjaan ini belum dapat dikaitkan dengan target asalnya: {galat}") from galat
    if not simpulan.boleh:
        raise UsulanKeliru(f"Pekerjaan ini belum dapat dimulai dari target itu: {sebut_halangan(simpulan)}.")
    PenugasanTarget.objects.create(target=target, penugasan=penugasan, dibuat=meja.aktor.waktu)
    pegangan = meja.pegang(penugasan.pengusul_id)
    isi = {"penugasan": str(penugasan.pk), "judul": penugasan.judul}
    meja.catat("menugaskan", target, pegangan, isi, simpulan)
    segarkan_tunggu(meja, target.unit_id, target.tahun)
