"""One clock for two instansi: who acts in either moves it on for both, and for all that is told the time meanwhile."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from lincah.penugasan.models import Penugasan
from lincah.registry.models import Instansi
from lincah.setahun.pemain import Pemain


class Jam:
    """What time it is."""

    def __init__(self, waktu: datetime) -> None:
        self.waktu = waktu

    def __call__(self) -> datetime:
        return self.waktu


class PemainSisi(Pemain):
    """Acts in one of the two instansi; `dipilih`: the unit and the people its officers name."""

    def __init__(self, instansi: Instansi, jam: Jam, dipilih: dict[str, Any]) -> None:
        self.jam, self.dipilih, self.zona = jam, dipilih, ZoneInfo(instansi.zona)
        super().__init__(instansi, jam.waktu.date())

    @property
    def waktu(self) -> datetime:
        """The moment, as it is called in this instansi."""
        return self.jam.waktu.astimezone(self.zona)

    @waktu.setter
    def waktu(self, waktu: datetime) -> None:
        self.jam.waktu = max(waktu, self.jam.waktu)

    @property
    def hari(self) -> date:
        """The day of that moment here."""
        return self.waktu.date()

    @hari.setter
    def hari(self, hari: date) -> None:
        """It follows from the moment."""

    def _isi(self, penugasan: Penugasan, kode: str) -> dict[str, Any]:
        return {**super()._isi(penugasan, kode), **self.dipilih}
