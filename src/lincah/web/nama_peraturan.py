"""Which regulations can be chosen, by names short enough for a column, and the one in force here."""

import re
from dataclasses import dataclass

from django.http import HttpRequest

from lincah.peraturan import ProfilKeliru, list_peraturan, muat_profil
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.registry.waktu import hari_ini

_NOMOR = re.compile(r" Nomor (\S+) Tahun (\d+)$")


@dataclass(frozen=True, slots=True)
class NamaPeraturan:
    """One regulation: `sebutan` in full, `pendek` for a column, the instansi it governs."""

    id: str
    sebutan: str
    pendek: str
    instansi: str


_ingatan: dict[str, NamaPeraturan | None] = {}


def nama_peraturan() -> dict[str, NamaPeraturan]:
    """All regulations that can be read, by id; one that cannot is left to the linter."""
    return {id: nama for id in list_peraturan() if (nama := _nama(id))}


def berlaku_di_sini(request: HttpRequest) -> str:
    """The id of the regulation in force in this instansi today; "" when there is none."""
    try:
        return profil_berlaku(request.tenant, hari_ini(request.tenant))
    except ProfilTidakAda:
        return ""


def _nama(id: str) -> NamaPeraturan | None:
    """Read once a process: with hundreds of regulations not all stay loaded."""
    if id not in _ingatan:
        try:
            identitas = muat_profil(id).identitas
        except ProfilKeliru:
            _ingatan[id] = None
        else:
            pendek = _NOMOR.sub(r" \1/\2", identitas.sebutan)
            _ingatan[id] = NamaPeraturan(id, identitas.sebutan, pendek, identitas.instansi)
    return _ingatan[id]
