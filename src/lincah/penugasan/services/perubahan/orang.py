"""The roles of the people of a case, written anew from who is in it; those of officers stay."""

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.models import Anggota, Penugasan, PeranAnggota, PeranPerkara
from lincah.penugasan.peran import PERNAH
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.peran import baris_pegawai
from lincah.penugasan.services.perubahan.pemantau import sesuaikan_pemantau_tim
from lincah.peraturan import muat_profil

PERAN_ORANG = ("pegawai", "utama", "pemantau", PERNAH)


def tulis_peran_orang(aktor: Aktor, penugasan: Penugasan) -> list[PeranPerkara]:
    """Who is in it acts, who was in it reads; who monitors teams only comes or goes. Returns every role of the case."""
    semua = list(Anggota.objects.filter(penugasan=penugasan).order_by("id"))
    bertugas = [satu.pegawai_id for satu in semua if satu.sampai is None]
    ketua = [satu.pegawai_id for satu in semua if satu.sampai is None and satu.peran == PeranAnggota.KETUA]
    pernah = [satu.pegawai_id for satu in semua if satu.sampai is not None]
    PeranPerkara.objects.filter(penugasan=penugasan, pegawai__isnull=False, peran__in=PERAN_ORANG).delete()
    PeranPerkara.objects.bulk_create(
        (
            *baris_pegawai(penugasan, "pegawai", bertugas),
            *baris_pegawai(penugasan, "utama", ketua or bertugas),
            *baris_pegawai(penugasan, "pemantau", ketua if _ketua_memantau(penugasan) else []),
            *baris_pegawai(penugasan, PERNAH, pernah),
        )
    )
    sesuaikan_pemantau_tim(aktor, penugasan)
    return list(PeranPerkara.objects.filter(penugasan=penugasan).order_by("id"))


def _ketua_memantau(penugasan: Penugasan) -> bool:
    tahapan = muat_profil(muat_alur(penugasan.alur_id).profil).pelaksanaan.cari(penugasan.model)
    return tahapan is not None and "ketua_tim" in tahapan.pemantau.nilai
