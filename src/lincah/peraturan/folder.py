"""Where profiles lie: the folder that ships, and the folders named in the setting LINCAH_PERATURAN."""

import os
from pathlib import Path

from lincah.peraturan.temuan import ProfilKeliru, Temuan

AKAR = Path(__file__).parent
PENGATURAN = "LINCAH_PERATURAN"


class ProfilTidakDikenal(LookupError):
    """No folder of that name; the message lists those there are."""


def semua_akar() -> tuple[Path, ...]:
    """The folder that ships, then those of the setting (separated as in PATH)."""
    return (AKAR, *(Path(satu) for satu in os.environ.get(PENGATURAN, "").split(os.pathsep) if satu))


def list_peraturan(akar: Path | None = None) -> tuple[str, ...]:
    """The ids of all regulations: every folder with an `identitas.yaml`, in `akar` or wherever profiles lie."""
    return tuple(sorted({jalan.parent.name for satu in _di(akar) for jalan in satu.glob("*/identitas.yaml")}))


def cari_folder(id: str, akar: Path | None = None) -> Path:
    """The folder of one regulation. Errors: ProfilTidakDikenal; ProfilKeliru when two folders have that name."""
    ada = [satu / id for satu in _di(akar) if id and (satu / id / "identitas.yaml").is_file()]
    if not ada:
        dicari = f" (dicari di {', '.join(map(str, _di(akar)))})" if len(_di(akar)) > 1 else ""
        yang_ada = ", ".join(list_peraturan(akar))
        raise ProfilTidakDikenal(f"peraturan '{id}' tidak dikenal; yang ada: {yang_ada}{dicari}")
    if len(ada) > 1:
        pesan = f"id ini dipakai dua folder: {', '.join(map(str, ada))}; ganti nama dan id salah satunya"
        raise ProfilKeliru((Temuan(f"{id}/identitas.yaml", 1, pesan),))
    return ada[0]


def _di(akar: Path | None) -> tuple[Path, ...]:
    return semua_akar() if akar is None else (akar,)
