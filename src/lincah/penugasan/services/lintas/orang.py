"""People in messages: who belongs to which instansi, by the key that instansi gave."""

from collections.abc import Mapping
from typing import Any

from lincah.exchange.kait import PesanTidakDapatDitangani
from lincah.exchange.models import Mitra
from lincah.kedudukan.models import Pegawai, StatusPegawai
from lincah.penugasan.models import Anggota, OrangDiminta, PegawaiMitra, Penugasan

PENGIRIM, PENERIMA = "pengirim", "penerima"
ASING = "Pesan menyebut orang yang tidak ada dalam perkara ini."


def tulis_orang(pegawai: Pegawai, jabatan: str = "") -> dict[str, str]:
    """A person for a message: of ours by name and post, of theirs by the key they gave."""
    milik = PegawaiMitra.objects.filter(pegawai=pegawai).first()
    if milik is not None:
        return {"milik": PENERIMA, "kunci": milik.kunci}
    return {"milik": PENGIRIM, "kunci": str(pegawai.pk), "nama": pegawai.nama_lengkap, "jabatan": jabatan}


def baca_orang(isi: Mapping[str, Any], mitra: Mitra, penugasan: Penugasan | None) -> Pegawai:
    """The person a message names: theirs is noted here by name, ours must be in the case already.

    Errors: PesanTidakDapatDitangani, KeyError.
    """
    if isi["milik"] == PENGIRIM:
        return catat_orang(mitra, str(isi["kunci"]), nama=str(isi["nama"]), jabatan=str(isi["jabatan"]))
    satu = Pegawai.objects.filter(pk=int(isi["kunci"]), mitra=None).first()
    if satu is None or penugasan is None or not _dalam_perkara(satu, penugasan):
        raise PesanTidakDapatDitangani(ASING)
    return satu


def catat_orang(mitra: Mitra, kunci: str, *, nama: str, jabatan: str) -> Pegawai:
    """The row of a person of that mitra, made when first named; name and post as told last."""
    ada = PegawaiMitra.objects.select_related("pegawai").filter(mitra=mitra, kunci=kunci).first()
    if ada is None:
        pegawai = Pegawai.objects.create(nama=nama[:150], status=StatusPegawai.INSTANSI_LAIN, aktif=False)
        PegawaiMitra.objects.create(pegawai=pegawai, mitra=mitra, kunci=kunci, jabatan=jabatan[:300])
        return pegawai
    if ada.pegawai.nama != nama[:150]:
        Pegawai.objects.filter(pk=ada.pegawai_id).update(nama=nama[:150])
        ada.pegawai.nama = nama[:150]
    if jabatan and ada.jabatan != jabatan[:300]:
        ada.jabatan = jabatan[:300]
        ada.save(update_fields=["jabatan"])
    return ada.pegawai


def jabatan_mitra(pegawai_ids: list[int]) -> dict[int, str]:
    """The posts of those who are of another instansi, with its name."""
    baris = PegawaiMitra.objects.filter(pegawai_id__in=pegawai_ids).select_related("mitra")
    return {satu.pegawai_id: f"{satu.jabatan}, {satu.mitra.nama}"[:300] for satu in baris}


def _dalam_perkara(pegawai: Pegawai, penugasan: Penugasan) -> bool:
    diminta = OrangDiminta.objects.filter(permohonan__penugasan=penugasan, pegawai=pegawai).exclude(setuju=False)
    return diminta.exists() or Anggota.objects.filter(penugasan=penugasan, pegawai=pegawai).exists()
