"""The administrator sets how long acts may wait and when reminders leave."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.pengingat.models import PengaturanPengingat
from lincah.pengingat.queries.aturan import lupakan_aturan


@dataclass(frozen=True, slots=True, kw_only=True)
class IsianPengaturan:
    """The whole setting, as PengaturanPengingat holds it; `libur` maps a day off to its name."""

    batas: Mapping[str, int]
    enam_hari: bool
    libur: Mapping[date, str]
    eskalasi: int
    surel: bool
    jam_ringkasan: int
    tenang_dari: int
    tenang_sampai: int


def ubah_pengaturan(aktor: Aktor, isian: IsianPengaturan) -> bool:
    """Keep the setting; was anything changed? It holds for what begins to wait afterwards. Errors: PermissionDenied."""
    if not aktor.administrator:
        raise PermissionDenied("Pengaturan ini untuk administrator instansi.")
    baru = asdict(isian) | {"batas": dict(isian.batas), "libur": {k.isoformat(): v for k, v in isian.libur.items()}}
    with transaction.atomic():
        PengaturanPengingat.objects.get_or_create(pk=1)
        baris = PengaturanPengingat.objects.select_for_update().get(pk=1)
        beda = {nama: [getattr(baris, nama), isi] for nama, isi in baru.items() if getattr(baris, nama) != isi}
        if not beda:
            return False
        PengaturanPengingat.objects.filter(pk=1).update(**{nama: isi for nama, (_lama, isi) in beda.items()})
        catat(
            jenis="pengingat.diatur",
            objek=("pengaturan_pengingat", "1"),
            pelaku=aktor.pelaku(),
            isi={nama: {"lama": lama, "baru": isi} for nama, (lama, isi) in beda.items()},
            waktu=aktor.waktu,
        )
        transaction.on_commit(lupakan_aturan)
    return True
