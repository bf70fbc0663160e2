"""Where the rows behind a figure are listed; '' for who may read figures only."""

from functools import lru_cache

from django.urls import get_script_prefix, reverse

from lincah.naskah.angka import bilangan
from lincah.pantauan.wilayah import Wilayah


def alamat_pekerjaan(wilayah: Wilayah, pilih: str, id: int | None = None, sasaran: int = 0) -> str:
    """The list of the cases that a figure counts. `id`: a unit below, 0 for the unit itself; `sasaran`: of a target."""
    if not wilayah.rinci:
        return ""
    alamat = _daftar("pekerjaan", id or wilayah.unit_id, get_script_prefix())
    isian = [f"pilih={pilih}"] * bool(pilih) + ["sendiri=1"] * (id == 0) + [f"sasaran={sasaran}"] * bool(sasaran)
    return f"{alamat}?{'&'.join(isian)}" if isian else alamat


def alamat_pegawai(wilayah: Wilayah, pilih: str, angka: int, id: int | None = None) -> str:
    """The list of the people that a figure counts. `id`: a unit below, 0 for the unit itself."""
    if not wilayah.rinci:
        return ""
    sendiri = "&sendiri=1" if id == 0 else ""
    alamat = _daftar("pegawai", id or wilayah.unit_id, get_script_prefix())
    return f"{alamat}?pilih={pilih}&angka={angka}{sendiri}"


def semua_baris(wilayah: Wilayah, apa: str, banyak: int, benda: str) -> tuple[str, str]:
    """The page that shows a part with all its rows, and how the link reads: `Semua 42 unit`."""
    return (_daftar(apa, wilayah.unit_id, get_script_prefix()), f"Semua {bilangan(banyak)} {benda}")


@lru_cache(maxsize=4096)
def _daftar(apa: str, unit_id: int, awalan: str) -> str:
    """The page of a list; a page of figures links to a hundred. `awalan`: of the instansi, part of what is kept by."""
    return reverse(f"pantauan:{apa}", args=[unit_id])
