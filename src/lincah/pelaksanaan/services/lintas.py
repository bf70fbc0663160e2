"""What an act of the work holds, written for another instansi and read there: ids of one mean nothing in the other."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from lincah.pelaksanaan.models import Kemajuan, Rincian
from lincah.pelaksanaan.services.efek import EFEK
from lincah.penugasan.kait import Baca, Efek, Isi, Tulis
from lincah.penugasan.models import Anggota, Penugasan

TANGGAL, RUPIAH = ("mulai", "selesai"), ("anggaran", "biaya", "realisasi")


class KerjaPelaksanaan:
    """The port of penugasan (`kait.Kerja`)."""

    def efek(self, tindakan: str) -> Efek | None:
        """What this act leaves behind."""
        return EFEK.get(tindakan)

    def tulis(self, penugasan: Penugasan, tindakan: str, isi: Isi, orang: Tulis) -> Isi:
        """Activities by the person and the day; one activity by its place in the breakdown, an entry by its form.

        Files stay where they were taken; a link goes along.
        """
        semua = {kunci: nilai for kunci, nilai in isi.items() if kunci != "berkas"}
        if isi.get("menggantikan"):
            semua["menggantikan"] = Kemajuan.objects.values_list("kunci", flat=True).get(pk=isi["menggantikan"])
        if tindakan == "menyusun_rincian":
            semua["rincian"] = [_tulis_baris(*satu, orang) for satu in isi["rincian"]]
        elif isi.get("rincian"):
            semua["rincian"] = Rincian.objects.values_list("urutan", flat=True).get(pk=isi["rincian"])
        return semua

    def baca(self, penugasan: Penugasan, tindakan: str, isi: Isi, orang: Baca) -> Isi:
        """The same as the forms here give it. Errors: KeyError, ValueError, LookupError."""
        semua = {kunci: _baca(kunci, nilai) for kunci, nilai in isi.items()}
        if isi.get("menggantikan"):
            semua["menggantikan"] = _catatan(penugasan, UUID(isi["menggantikan"]))
        if tindakan == "menyusun_rincian":
            semua["rincian"] = [_baca_baris(satu, penugasan, orang) for satu in isi["rincian"]]
        elif isi.get("rincian"):
            semua["rincian"] = _kegiatan(penugasan, int(isi["rincian"]))
        return semua


def _tulis_baris(kegiatan: str, anggota_id: int, tenggat: date, orang: Tulis) -> dict[str, Any]:
    pegawai_id = Anggota.objects.values_list("pegawai_id", flat=True).get(pk=anggota_id)
    return {"kegiatan": kegiatan, "oleh": orang(pegawai_id), "tenggat": tenggat}


def _baca_baris(satu: Mapping[str, Any], penugasan: Penugasan, orang: Baca) -> tuple[str, int, date]:
    anggota = Anggota.objects.bertugas().filter(penugasan=penugasan, pegawai_id=orang(satu["oleh"])).first()
    if anggota is None:
        raise ValueError("penanggung jawab")
    return str(satu["kegiatan"])[:300], anggota.pk, date.fromisoformat(satu["tenggat"])


def _kegiatan(penugasan: Penugasan, urutan: int) -> int:
    id = Rincian.objects.filter(penugasan=penugasan, urutan=urutan).values_list("id", flat=True).first()
    if id is None:
        raise ValueError("kegiatan")
    return id


def _catatan(penugasan: Penugasan, kunci: UUID) -> int:
    id = Kemajuan.objects.filter(penugasan=penugasan, kunci=kunci).values_list("id", flat=True).first()
    if id is None:
        raise ValueError("catatan")
    return id


def _baca(kunci: str, nilai: Any) -> Any:
    if nilai is None:
        return None
    if kunci == "kunci":
        return UUID(nilai)
    if kunci in RUPIAH:
        return Decimal(nilai)
    if kunci == "persen":
        return min(100, max(0, int(nilai)))
    return date.fromisoformat(nilai) if kunci in TANGGAL else nilai
