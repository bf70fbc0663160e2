"""What others ask the registry. Errors carry what to do next."""

import threading
import time
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models.signals import post_delete, post_save

from lincah.registry.models import Instansi, Pemberlakuan

UMUR_INGATAN = 30.0  # seconds: how long another process may still see an old name


class ProfilTidakAda(LookupError):
    """No regulation is in force for the instansi on that day."""

    def __init__(self, instansi: Instansi, tanggal: date) -> None:
        self.instansi, self.tanggal = instansi, tanggal
        super().__init__(
            f"Belum ada peraturan yang berlaku di {instansi.nama} pada {tanggal:%d-%m-%Y}; "
            f"catat dengan `lincah instansi berlakukan {instansi.slug} <peraturan> --dari <tanggal>`."
        )


@dataclass
class _Ingatan:
    """All instansi and what governs them, in memory: a request, even to an unknown address, costs no query for it."""

    isi: dict[str, Instansi] = field(default_factory=dict)
    dibaca: float = -UMUR_INGATAN
    kunci: threading.Lock = field(default_factory=threading.Lock)

    def baca(self) -> dict[str, Instansi]:
        if self._usang():
            with self.kunci:
                if self._usang():
                    semua = Instansi.objects.order_by("nama").prefetch_related("pemberlakuan")
                    self.isi = {satu.slug: satu for satu in semua}
                    self.dibaca = time.monotonic()
        return self.isi

    def lupakan(self, **_: Any) -> None:
        self.dibaca = -UMUR_INGATAN

    def _usang(self) -> bool:
        return time.monotonic() - self.dibaca >= UMUR_INGATAN


_ingatan = _Ingatan()
lupakan_ingatan = _ingatan.lupakan
for _model in (Instansi, Pemberlakuan):
    post_save.connect(lupakan_ingatan, sender=_model, dispatch_uid=f"registry.ingatan.{_model.__name__}")
    post_delete.connect(lupakan_ingatan, sender=_model, dispatch_uid=f"registry.ingatan.{_model.__name__}")


def profil_berlaku(instansi: Instansi, tanggal: date) -> str:
    """The id of the regulation in force in `instansi` on `tanggal`, from memory. Errors: ProfilTidakAda."""
    teringat = instansi_dari_slug(instansi.slug)
    for satu in teringat.pemberlakuan.all() if teringat else ():
        if satu.dari <= tanggal and (satu.sampai is None or tanggal <= satu.sampai):
            return satu.peraturan_id
    raise ProfilTidakAda(instansi, tanggal)


def profil_sejak(instansi: Instansi, tanggal: date) -> tuple[str, ...]:
    """The ids of the regulations in force in `instansi` on `tanggal` or coming after it, in order, from memory."""
    teringat = instansi_dari_slug(instansi.slug)
    semua = teringat.pemberlakuan.all() if teringat else ()
    urut = sorted((satu for satu in semua if satu.sampai is None or satu.sampai >= tanggal), key=lambda s: s.dari)
    return tuple(satu.peraturan_id for satu in urut)


def instansi_dari_slug(slug: str) -> Instansi | None:
    """The instansi at `/<slug>/`, from memory (at most 30 seconds old); treat it as read-only."""
    return _ingatan.baca().get(slug)


def semua_instansi() -> tuple[Instansi, ...]:
    """Every instansi of this deployment by name, from memory."""
    return tuple(_ingatan.baca().values())
