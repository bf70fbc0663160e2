"""Forms with groups of rows: empty rows are left out, one more comes by a button that works without script."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms
from django.forms.utils import ErrorDict

from lincah.kedudukan.forms import angka_dari

Medan = Mapping[str, Callable[[], forms.Field]]


@dataclass(frozen=True, slots=True)
class Grup:
    """One kind of row: its key, its name, its fields (made anew for each row), which of them must be filled, how many
    rows there may be."""

    kunci: str
    nama: str
    medan: Medan
    wajib: tuple[str, ...]
    terbanyak: int = 60


class BerbarisMixin:
    """For a form: `siapkan` after the fields of its own, `baca` while it cleans."""

    grup: Sequence[Grup]

    def siapkan(self, isi: Mapping[str, Iterable[Sequence[Any]]]) -> None:
        """Add the rows; `isi` holds the values they begin with."""
        self.jumlah: dict[str, int] = {}
        self.nama_baris = {nama: grup.nama for grup in self.grup for nama in grup.medan}
        for grup in self.grup:
            ada = [] if self.is_bound else list(isi.get(grup.kunci, ()))
            diminta = angka_dari(self.data.get(f"baris_{grup.kunci}", "")) or len(ada) + 1
            tambah = self.data.get("tambah") == grup.kunci
            self.jumlah[grup.kunci] = min(diminta + tambah, grup.terbanyak)
            for nomor in range(self.jumlah[grup.kunci]):
                for letak, (nama, buat) in enumerate(grup.medan.items()):
                    self.fields[f"{nama}_{nomor}"] = medan = buat()
                    medan.required = False
                    self.initial.pop(f"{nama}_{nomor}", None)
                    if nomor < len(ada):
                        self.initial[f"{nama}_{nomor}"] = _polos(ada[nomor][letak])
            if tambah:
                sorot(self.fields[f"{next(iter(grup.medan))}_{self.jumlah[grup.kunci] - 1}"])

    def kelompok(self) -> list[dict[str, Any]]:
        """The groups for the template."""
        return [
            {
                "grup": grup,
                "jumlah": self.jumlah[grup.kunci],
                "baris": [
                    {"nomor": nomor + 1, "medan": [self[f"{nama}_{nomor}"] for nama in grup.medan]}
                    for nomor in range(self.jumlah[grup.kunci])
                ],
            }
            for grup in self.grup
        ]

    def baca(self, isi: Mapping[str, Any]) -> dict[str, list[tuple[Any, ...]]]:
        """The rows that hold something, by group; one that lacks what it must have is a fault of the form."""
        return {grup.kunci: list(self._grup(grup, isi)) for grup in self.grup}

    def _grup(self, grup: Grup, isi: Mapping[str, Any]) -> Iterable[tuple[Any, ...]]:
        for nomor in range(self.jumlah[grup.kunci]):
            nilai = {nama: isi.get(f"{nama}_{nomor}") for nama in grup.medan}
            if all(satu in (None, "") for satu in nilai.values()):
                continue
            kurang = [nama for nama in grup.wajib if nilai[nama] in (None, "")]
            for nama in kurang:
                if f"{nama}_{nomor}" not in self.errors:
                    self.add_error(
                        f"{nama}_{nomor}", f"Lengkapi baris {grup.nama.lower()} ini, atau kosongkan semuanya."
                    )
            if not kurang:
                yield tuple("" if satu is None else satu for satu in nilai.values())


def tanpa_galat(form: forms.Form) -> forms.Form:
    """What was typed, without its faults: more rows were asked for, nothing was sent yet."""
    form._errors = ErrorDict()
    return form


def sorot(medan: forms.Field) -> None:
    """Where the page begins: the row that was asked for."""
    medan.widget.attrs["autofocus"] = True


def _polos(nilai: Any) -> Any:
    """A whole number without its empty decimals."""
    return int(nilai) if isinstance(nilai, Decimal) and nilai == nilai.to_integral_value() else nilai
