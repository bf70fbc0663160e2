"""What every form of the structure is made of, and what the address may hold."""

from datetime import date
from typing import Any
from uuid import UUID

from django import forms

PANJANG_ANGKA = 18  # digits that fit an id


class TanggalField(forms.DateField):
    """A date; the browser shows its own calendar."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(widget=widget, input_formats=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"], **kwargs)


class IsianForm(forms.Form):
    """A form that knows what the page looked like when it was opened: `sidik` is compared before anything is saved."""

    sidik = forms.CharField(required=False, widget=forms.HiddenInput)

    @property
    def isian(self) -> dict[str, Any]:
        """What was typed, without what belongs to the page."""
        return {nama: nilai for nama, nilai in self.cleaned_data.items() if nama != "sidik"}


def tanggal_dari(teks: str) -> date | None:
    """A date from the address, None when it is no date."""
    try:
        return date.fromisoformat(teks)
    except ValueError:
        return None


def angka_dari(teks: str) -> int | None:
    """A whole number from the address or a hidden field, None when it is none (or one no id could be)."""
    return int(teks) if teks.isdecimal() and len(teks) <= PANJANG_ANGKA else None


def uuid_dari(teks: str) -> UUID | None:
    """An id of a case from the address, None when it is none."""
    try:
        return UUID(teks)
    except ValueError:
        return None


def kata_dari(teks: str) -> str:
    """Words to search for, without what no text holds: control characters, of which PostgreSQL refuses NUL."""
    return " ".join("".join(huruf if huruf.isprintable() else " " for huruf in teks).split())
