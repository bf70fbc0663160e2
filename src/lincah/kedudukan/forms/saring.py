"""The filter of the list of people."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lincah.kedudukan.models import (
    JenjangJabatan,
    KelasJabatan,
)
from lincah.kedudukan.queries.daftar import TANPA_JABATAN


class SaringForm(forms.Form):
    """The filter of the list of people; it lives in the address."""

    cari = forms.CharField(label=_("Cari nama atau NIP"), required=False, max_length=80)
    pd = forms.ChoiceField(label=_("Perangkat Daerah"), required=False)
    unit = forms.ChoiceField(label=_("Unit di dalamnya"), required=False)
    kelas = forms.ChoiceField(label=_("Kelas atau jenjang"), required=False)

    def __init__(
        self, *args: Any, pd: list[tuple[str, str]], unit: list[tuple[str, str]], semua: bool, **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        self.fields["cari"].widget.input_type = "search"
        self.fields["pd"].choices = [("", _("Semua")), *pd]
        self.fields["unit"].choices = [("", _("Semua")), *unit]
        self.fields["kelas"].choices = _pilihan_kelas(semua)
        for nama, ada in (("pd", len(pd) > 1), ("unit", bool(unit))):
            if not ada:
                del self.fields[nama]


def _pilihan_kelas(semua: bool) -> list[tuple[str, Any]]:
    pilihan: list[tuple[str, Any]] = [
        ("", _("Semua")),
        (_("Kelas"), KelasJabatan.choices),
        (_("Jenjang"), JenjangJabatan.choices),
    ]
    return [*pilihan, (TANPA_JABATAN, _("Belum memangku jabatan"))] if semua else pilihan
