"""What proves an act: the files that come with it, the entry it corrects, the form it was sent with."""

from collections.abc import Mapping
from typing import Any

from lincah.berkas.jenis import BerkasDitolak
from lincah.berkas.services import lampirkan
from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import HasilKerja, Kemajuan, UmpanBalik
from lincah.pelaksanaan.services.mitra.janji import janjikan, terima_janji
from lincah.pelaksanaan.services.mitra.kabar import mitra_perkara
from lincah.pelaksanaan.services.sekali import SudahTercatat, check_baru
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.galat import SUDAH, UsulanKeliru

OBJEK = "penugasan"
BUKAN = (
    "Catatan yang hendak Anda perbaiki sudah diperbaiki, atau bukan catatan Anda. Buka halaman Kemajuan dan pilih lagi."
)
BERKUNCI = {"mencatat_kemajuan": Kemajuan, "memberi_umpan_balik": UmpanBalik, "menyerahkan_hasil": HasilKerja}
"""Acts that leave a row behind which keeps the key of its form; the keys of others are kept by `sekali`."""


def check_belum_tercatat(tindakan: str, isi: Mapping[str, Any]) -> None:
    """Errors: SudahTercatat for a form that arrived before, whatever became of the case since."""
    model, kunci = BERKUNCI.get(tindakan), isi.get("kunci")
    if model is None:
        check_baru(kunci)
    elif kunci is not None and model._default_manager.filter(kunci=kunci).exists():
        raise SudahTercatat(SUDAH)


def gantungkan(aktor: Aktor, penugasan: Penugasan, bagian: str, isi: Mapping[str, Any]) -> Mapping[str, Any]:
    """Hang the files of `isi["berkas"]` on a part of the case; what the event keeps of them.

    In a case across instansi they are brought there too; `isi["berkas_mitra"]` are those the other one told of.
    Errors: UsulanKeliru when a file is no longer there, or too large to cross.
    """
    siapa: Any = {"oleh_id": aktor.pegawai_id, "waktu": aktor.waktu}
    if dari_sana := isi.get("berkas_mitra"):
        return {"berkas": terima_janji(penugasan, bagian, dari_sana, **siapa)}
    titipan = isi.get("berkas")
    if not titipan:
        return {}
    objek = (OBJEK, str(penugasan.pk))
    try:
        berkas = lampirkan(titipan, objek=objek, bagian=bagian, **siapa)
    except BerkasDitolak as galat:
        raise UsulanKeliru(str(galat), "berkas") from galat
    if mitra_perkara(penugasan):
        janjikan(penugasan, bagian, berkas, **siapa)
    return {"berkas": berkas}


def cari_diganti(penugasan: Penugasan, aktor: Aktor, id: int | None) -> Kemajuan | None:
    """The entry to be corrected; None when nothing is. Only one's own, once. Errors: UsulanKeliru."""
    if id is None:
        return None
    milik = Kemajuan.objects.berlaku().filter(penugasan=penugasan, pegawai_id=aktor.pegawai_id, pk=id)
    satu = milik.first()
    if satu is None:
        raise UsulanKeliru(BUKAN)
    return satu
