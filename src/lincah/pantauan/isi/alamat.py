"""Where the rows behind a figure are listed; '' for who may read figures only."""

from django.urls import reverse

from lincah.pantauan.wilayah import Wilayah


def alamat_pekerjaan(wilayah: Wilayah, pilih: str, id: int | None = None, sasaran: int = 0) -> str:
    """The list of the cases that a figure counts. `id`: a unit below, 0 for the unit itself; `sasaran`: of a target."""
    if not wilayah.rinci:
        return ""
    alamat = reverse("pantauan:pekerjaan", args=[id or wilayah.unit_id])
    isian = [f"pilih={pilih}"] * bool(pilih) + ["sendiri=1"] * (id == 0) + [f"sasaran={sasaran}"] * bool(sasaran)
    return f"{alamat}?{'&'.join(isian)}" if isian else alamat


def alamat_pegawai(wilayah: Wilayah, pilih: str, angka: int, id: int | None = None) -> str:
    """The list of the people that a figure counts. `id`: a unit below, 0 for the unit itself."""
    if not wilayah.rinci:
        return ""
    sendiri = "&sendiri=1" if id == 0 else ""
    return f"{reverse('pantauan:pegawai', args=[id or wilayah.unit_id])}?pilih={pilih}&angka={angka}{sendiri}"
