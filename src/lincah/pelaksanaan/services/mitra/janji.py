"""Files of a case across instansi: told with the act that they prove, so that either side knows what is to come."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from lincah.berkas.jenis import JENIS
from lincah.berkas.nama import nama_bersih
from lincah.exchange.amplop import BATAS_LAMPIRAN
from lincah.pelaksanaan.models import BerkasMitra
from lincah.pelaksanaan.tasks import jadwalkan_berkas
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.galat import UsulanKeliru

PALING_BANYAK = 10
SIDIK = re.compile(r"[0-9a-f]{64}")
MEDAN = ("id", "nama", "sidik", "jenis", "ukuran")
TERLALU_BESAR = (
    f"“{{}}” lebih dari {BATAS_LAMPIRAN // 1024**2} MB, sehingga tidak dapat dikirim ke instansi mitra. "
    "Tidak ada yang tercatat; kecilkan berkasnya, lalu kirim lagi."
)


def janjikan(
    penugasan: Penugasan, bagian: str, berkas: Iterable[Mapping[str, Any]], *, oleh_id: int, waktu: datetime
) -> None:
    """Note that these files (as the event keeps them) are to be brought to the other instansi; a job brings them.

    Errors: UsulanKeliru for one that is too large to cross.
    """
    semua = list(berkas)
    for satu in semua:
        if satu["ukuran"] > BATAS_LAMPIRAN:
            raise UsulanKeliru(TERLALU_BESAR.format(satu["nama"]), "berkas")
    BerkasMitra.objects.bulk_create(_baris(penugasan, bagian, satu, oleh_id, waktu, masuk=False) for satu in semua)
    jadwalkan_berkas()


def terima_janji(
    penugasan: Penugasan, bagian: str, berkas: Iterable[Mapping[str, Any]], *, oleh_id: int, waktu: datetime
) -> list[dict[str, Any]]:
    """Note that these files are to come; what the event keeps of them. Errors: ValueError, KeyError, TypeError."""
    semua = [_periksa(satu) for satu in berkas]
    if len(semua) > PALING_BANYAK or BerkasMitra.objects.filter(pk__in=[satu["id"] for satu in semua]).exists():
        raise ValueError("berkas")
    BerkasMitra.objects.bulk_create(_baris(penugasan, bagian, satu, oleh_id, waktu, masuk=True) for satu in semua)
    return semua


def tulis_janji(berkas: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The files of an act, for its message."""
    return [{medan: satu[medan] for medan in MEDAN} for satu in berkas]


def _periksa(satu: Mapping[str, Any]) -> dict[str, Any]:
    jenis, ukuran, sidik = JENIS[str(satu["jenis"])], int(satu["ukuran"]), str(satu["sidik"])
    if not SIDIK.fullmatch(sidik) or not 0 < ukuran <= BATAS_LAMPIRAN:
        raise ValueError("berkas")
    nama = nama_bersih(str(satu["nama"]), jenis)
    return {"id": str(UUID(satu["id"])), "nama": nama, "sidik": sidik, "jenis": jenis.kode, "ukuran": ukuran}


def _baris(
    penugasan: Penugasan, bagian: str, satu: Mapping[str, Any], oleh_id: int, waktu: datetime, *, masuk: bool
) -> BerkasMitra:
    isi = {medan: satu[medan] for medan in MEDAN[1:]}
    return BerkasMitra(
        id=UUID(satu["id"]),
        penugasan=penugasan,
        masuk=masuk,
        bagian=bagian,
        oleh_id=oleh_id,
        dijanjikan=waktu,
        **isi,
    )
