"""What each act leaves behind. Every function runs inside the transaction of the act, after the law allowed it."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Max

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.pelaksanaan.models import HasilKerja, Kemajuan, PutusanReviu, Reviu, UmpanBalik
from lincah.pelaksanaan.services.bukti import cari_diganti, check_belum_tercatat, gantungkan
from lincah.pelaksanaan.services.pantau import jadwalkan_lagi
from lincah.pelaksanaan.services.rencana import tulis_putusan, tulis_rencana
from lincah.pelaksanaan.services.rincian import susun_rincian
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.letak import menerima, menetapkan, mengusulkan
from lincah.penugasan.services.paraf import memaraf, mengembalikan_konsep

Isi = Mapping[str, Any]


def menyusun_rencana(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """A new version of the plan, offered; `isi`: see `tulis_rencana`."""
    return ajukan_rencana(aktor, penugasan, isi)


def ajukan_rencana(aktor: Aktor, penugasan: Penugasan, isi: Isi, *, disisihkan: int = 0) -> Isi:
    """The same; `disisihkan`: beside that version, set aside."""
    rencana = tulis_rencana(aktor, penugasan, isi, diajukan=True, disisihkan=disisihkan)
    return {"versi_rencana": rencana.versi, "anggaran": rencana.anggaran}


def menyepakati_rencana(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """The leader agrees to the version that was offered."""
    rencana = tulis_putusan(aktor, penugasan, pegangan, sepakat=True)
    return {"versi_rencana": rencana.versi} if rencana else {}


def mengembalikan_rencana(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """The leader sends it back; `isi["catatan"]` says what to mend."""
    rencana = tulis_putusan(aktor, penugasan, pegangan, sepakat=False, catatan=isi["catatan"])
    return {"versi_rencana": rencana.versi} if rencana else {}


def menyusun_rincian(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """The breakdown; `isi["rincian"]`: rows in the order of BarisRincian, the last fields left out where unknown."""
    return {"rincian": susun_rincian(aktor, penugasan, isi["rincian"])}


def mencatat_kemajuan(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """Progress; `isi`: uraian, persen (0–100), kunci (one form); optional: rincian (id), realisasi (added, in the unit
    of the target), biaya (rupiah), bukti (address), berkas (Titipan), menggantikan (id of the entry it corrects)."""
    check_belum_tercatat("mencatat_kemajuan", isi)
    lama = cari_diganti(penugasan, aktor, isi.get("menggantikan"))
    baris = Kemajuan.objects.create(
        penugasan=penugasan,
        rincian_id=isi.get("rincian"),
        pegawai_id=aktor.pegawai_id,
        uraian=isi["uraian"],
        persen=isi["persen"],
        bukti=isi.get("bukti") or "",
        realisasi=isi.get("realisasi"),
        biaya=isi.get("biaya"),
        menggantikan=lama,
        diperbaiki=aktor.waktu if lama else None,
        waktu=lama.waktu if lama else aktor.waktu,
        kunci=isi["kunci"],
    )
    return gantungkan(aktor, penugasan, f"kemajuan:{baris.pk}", isi)


def memberi_umpan_balik(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """Feedback; `isi`: catatan, kunci (one form)."""
    check_belum_tercatat("memberi_umpan_balik", isi)
    UmpanBalik.objects.create(
        penugasan=penugasan,
        oleh_id=aktor.pegawai_id,
        jabatan_id=pegangan.jabatan_id if pegangan else None,
        catatan=isi["catatan"],
        waktu=aktor.waktu,
        kunci=isi["kunci"],
    )
    jadwalkan_lagi(aktor, penugasan, pegangan)
    return {}


def menyerahkan_hasil(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """A new version of the result; `isi`: uraian; optional: bukti (address), berkas (Titipan), kunci (one form)."""
    return serahkan_hasil(aktor, penugasan, isi)


def serahkan_hasil(aktor: Aktor, penugasan: Penugasan, isi: Isi, *, disisihkan: int = 0) -> Isi:
    """The same; `disisihkan`: beside that version, set aside."""
    versi = disisihkan or _versi(penugasan)
    baris = HasilKerja.objects.create(
        penugasan=penugasan,
        versi=versi,
        uraian=isi["uraian"],
        bukti=isi.get("bukti") or "",
        oleh_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        kunci=isi.get("kunci"),
        tersusul=disisihkan > 0,
    )
    return {"versi_hasil": versi, **gantungkan(aktor, penugasan, f"hasil:{baris.pk}", isi)}


def menyatakan_sesuai(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """The reviewer finds the last result on target."""
    return _reviu(aktor, penugasan, pegangan, PutusanReviu.SESUAI, isi)


def menyatakan_belum(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """The reviewer finds the last result not yet on target; `isi["catatan"]` says what to mend."""
    return _reviu(aktor, penugasan, pegangan, PutusanReviu.BELUM, isi)


def _reviu(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, putusan: PutusanReviu, isi: Isi) -> Isi:
    hasil = HasilKerja.objects.filter(penugasan=penugasan, tersusul=False).latest("versi")
    tingkat = int(penugasan.langkah.rpartition("_")[2])
    Reviu.objects.create(
        hasil=hasil,
        tingkat=tingkat,
        putusan=putusan,
        catatan=isi.get("catatan") or "",
        oleh_id=aktor.pegawai_id,
        jabatan_id=pegangan.jabatan_id if pegangan else None,
        waktu=aktor.waktu,
    )
    return {"putusan": putusan.value, "versi_hasil": hasil.versi}


def _versi(penugasan: Penugasan) -> int:
    terakhir = HasilKerja.objects.filter(penugasan=penugasan, tersusul=False).aggregate(n=Max("versi"))["n"]
    return (terakhir or 0) + 1


EFEK = {
    "mengusulkan": mengusulkan,
    "memaraf": memaraf,
    "mengembalikan_konsep": mengembalikan_konsep,
    "menetapkan": menetapkan,
    "menerima": menerima,
    "menyusun_rencana": menyusun_rencana,
    "menyepakati_rencana": menyepakati_rencana,
    "mengembalikan_rencana": mengembalikan_rencana,
    "menyusun_rincian": menyusun_rincian,
    "mencatat_kemajuan": mencatat_kemajuan,
    "memberi_umpan_balik": memberi_umpan_balik,
    "menyerahkan_hasil": menyerahkan_hasil,
    "meneruskan": menyatakan_sesuai,
    "menyatakan_selesai": menyatakan_sesuai,
    "mengembalikan": menyatakan_belum,
    "menyatakan_belum": menyatakan_belum,
}
