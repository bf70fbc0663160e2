"""What every template may use without its view handing it over."""

import time
from importlib import import_module
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from lincah.web.pengaturan import ada

INGAT_DETIK = 30.0
_teringat: dict[str, tuple[float, list[dict[str, Any]]]] = {}


def instansi(request: HttpRequest) -> dict[str, Any]:
    """The instansi of the address; None on the public pages."""
    return {"instansi": getattr(request, "tenant", None)}


def demo(request: HttpRequest) -> dict[str, Any]:
    """The people of the story to act as, in demo mode only: {"orang": [{kunci, nama, jabatan}], "sekarang": kunci}."""
    if not settings.LINCAH_DEMO or getattr(request, "tenant", None) is None:
        return {"demo": None}
    orang = _pemeran_teringat(request.tenant)
    return {"demo": {"orang": orang, "sekarang": _kunci_kini(request)} if orang else None}


def pemeran(tenant: Any) -> list[dict[str, Any]]:
    """The people of the story of an instansi, as the loader of the demo names them."""
    if not ada("lincah.kedudukan.demo"):
        return []
    pemuat = import_module("lincah.kedudukan.demo")
    return [_orang(satu) for satu in pemuat.pemeran(tenant)] if hasattr(pemuat, "pemeran") else []


def _pemeran_teringat(tenant: Any) -> list[dict[str, Any]]:
    """The story changes seldom; two queries on every page of the demo would be for nothing."""
    hingga, orang = _teringat.get(tenant.slug, (0.0, []))
    if time.monotonic() > hingga:
        orang = pemeran(tenant)
        _teringat[tenant.slug] = (time.monotonic() + INGAT_DETIK, orang)
    return orang


def _orang(satu: Any) -> dict[str, Any]:
    """A mapping or an object with pegawai, nama and jabatan becomes what the bar shows."""
    baca = satu.get if isinstance(satu, dict) else lambda nama, baku=None: getattr(satu, nama, baku)
    return {"kunci": baca("pegawai") or baca("kunci"), "nama": baca("nama"), "jabatan": baca("jabatan") or ""}


def _kunci_kini(request: HttpRequest) -> int | None:
    akun = getattr(request, "user", None)  # none yet where a middleware refuses, such as for a wrong Host
    pegawai = getattr(akun, "pegawai", None)
    return pegawai.pk if pegawai is not None else None
