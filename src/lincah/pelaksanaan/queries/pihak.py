"""With whom one may coordinate: officers who lead a unit, and the ketua of other teams of the same Perangkat Daerah."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Jabatan
from lincah.penugasan.models import Anggota, BentukPenugasan, Penugasan, PeranAnggota
from lincah.penugasan.sebutan import BERAKHIR

PALING_BANYAK = 25


@dataclass(frozen=True, slots=True)
class Pihak:
    """The other side: a post, or the ketua of another team. `nilai` is its value in a form."""

    nilai: str
    nama: str
    jabatan_id: int | None = None
    pegawai_id: int | None = None
    tim_id: UUID | None = None


def cari_pihak(
    aktor: Aktor, penugasan: Penugasan, *, jabatan: int | None = None, tim: UUID | None = None
) -> Pihak | None:
    """That one, if it may be coordinated with; None for anything else, one's own case and posts among them."""
    if (jabatan is None) is (tim is None):
        return None
    if jabatan is not None:
        pimpinan = Jabatan.objects.berlaku(aktor.tanggal).filter(pk=jabatan, pimpinan=True)
        baris = pimpinan.exclude(pk__in=aktor.jabatan_ids).first()
        return _pejabat(baris) if baris else None
    ketua = _ketua(penugasan).filter(penugasan_id=tim).first()
    return _tim(ketua) if ketua else None


def list_pihak(aktor: Aktor, penugasan: Penugasan, cari: str) -> tuple[Pihak, ...]:
    """Those whose name holds the words, nearest first; without words the leaders of the own Perangkat Daerah.

    Two queries, at most 25 of each kind.
    """
    pimpinan = Jabatan.objects.berlaku(aktor.tanggal).filter(pimpinan=True).exclude(pk__in=aktor.jabatan_ids)
    akar = "/".join(penugasan.unit.jalur.split("/")[:3])  # the Perangkat Daerah: below the top of the instansi
    kata = Q(nama__icontains=cari) | Q(unit__nama__icontains=cari) if cari else Q(unit__jalur__startswith=akar)
    pejabat = [_pejabat(satu) for satu in pimpinan.filter(kata).order_by("unit__jalur", "nama")[:PALING_BANYAK]]
    tim = _ketua(penugasan)
    tim = tim.filter(penugasan__judul__icontains=cari) if cari else tim.filter(penugasan__unit=penugasan.unit)
    return (*pejabat, *(_tim(satu) for satu in tim.order_by("penugasan__judul", "id")[:PALING_BANYAK]))


def _ketua(penugasan: Penugasan) -> "QuerySet[Anggota]":
    baris = Anggota.objects.bertugas().filter(peran=PeranAnggota.KETUA, penugasan__bentuk=BentukPenugasan.TIM)
    baris = baris.exclude(penugasan_id=penugasan.pk).exclude(penugasan__langkah__in=BERAKHIR)
    return baris.exclude(penugasan__naskah_id=None).select_related("pegawai", "penugasan")


def _pejabat(satu: Jabatan) -> Pihak:
    return Pihak(f"j{satu.pk}", satu.nama, jabatan_id=satu.pk)


def _tim(satu: Anggota) -> Pihak:
    nama = f"Tim “{satu.penugasan.judul}” (ketua {satu.pegawai.nama_lengkap})"
    return Pihak(f"t{satu.penugasan_id}", nama, pegawai_id=satu.pegawai_id, tim_id=satu.penugasan_id)
