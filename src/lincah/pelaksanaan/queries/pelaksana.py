"""Who may be told to follow something up."""

from dataclasses import dataclass

from django.db.models import Q

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pemangkuan
from lincah.penugasan.models import Anggota, Penugasan


@dataclass(frozen=True, slots=True)
class CalonPelaksana:
    """One person: the leader, somebody of the case, or somebody of the unit that post leads or next below it."""

    pegawai_id: int
    nama: str
    keterangan: str


def calon_pelaksana(aktor: Aktor, penugasan: Penugasan, jabatan_id: int) -> tuple[CalonPelaksana, ...]:
    """Those whom the holder of this post may name, each once; two queries."""
    diri = CalonPelaksana(aktor.pegawai_id or 0, aktor.nama, "Anda sendiri")
    anggota = Anggota.objects.bertugas().filter(penugasan=penugasan).select_related("pegawai__mitra__mitra")
    dalam = [
        CalonPelaksana(a.pegawai_id, a.pegawai.nama_lengkap, _sebagai(a)) for a in anggota.order_by("-peran", "id")
    ]
    unit = next((satu.unit_id for satu in aktor.pegangan if satu.jabatan_id == jabatan_id), None)
    dekat = Q(jabatan__unit_id=unit) | Q(jabatan__unit__induk_id=unit, jabatan__pimpinan=True)
    duduk = Pemangkuan.objects.berlaku(aktor.tanggal).filter(dekat, jenis="definitif")
    staf = duduk.select_related("pegawai", "jabatan").order_by("pegawai__nama", "id")
    lain = [CalonPelaksana(satu.pegawai_id, satu.pegawai.nama_lengkap, satu.jabatan.nama) for satu in staf]
    return tuple({satu.pegawai_id: satu for satu in reversed((diri, *dalam, *lain))}.values())[::-1]


def _sebagai(satu: Anggota) -> str:
    """The part in the team; of another instansi with its name."""
    mitra = getattr(satu.pegawai, "mitra", None)
    return f"{satu.get_peran_display()}, {mitra.mitra.nama}" if mitra else satu.get_peran_display()
