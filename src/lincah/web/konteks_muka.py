"""What the frame of every page shows: today, the regulation in force, the version."""

from datetime import date
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from django.http import HttpRequest

from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.registry.waktu import hari_ini
from lincah.web.templatetags.lincah import tautan


def muka(request: HttpRequest) -> dict[str, Any]:
    """`hari_ini` (in the zone of the instansi), `peraturan_berlaku` {nama, tautan} or None, `versi`."""
    instansi = getattr(request, "tenant", None)
    if instansi is None or not hasattr(instansi, "zona"):
        return {"versi": versi()}
    hari = hari_ini(instansi)
    return {"hari_ini": hari, "versi": versi(), "peraturan_berlaku": _peraturan(instansi, hari)}


@cache
def versi() -> str:
    """The version of this installation; '' when it runs uninstalled."""
    try:
        return version("lincah")
    except PackageNotFoundError:
        return ""


def _peraturan(instansi: Any, hari: date) -> dict[str, str] | None:
    """A page without a regulation is still a page: what is missing is told where it matters, not in the foot."""
    try:
        peraturan = profil_berlaku(instansi, hari)
        nama = muat_profil(peraturan).identitas.sebutan
    except (ProfilTidakAda, ProfilTidakDikenal, ProfilKeliru):
        return None
    return {"nama": nama, "tautan": tautan("peraturan:rincian", peraturan)}
