"""From whom a Perangkat Daerah wants initials on its drafts."""

from typing import Any

from django import forms

from lincah.naskah.models.paraf import TINGKAT_TERBANYAK
from lincah.naskah.paraf import AturanParaf

TINGKAT = (
    (3, "Sampai tiga tingkat di bawah penanda tangan"),
    (2, "Sampai dua tingkat di bawah penanda tangan"),
    (1, "Hanya satu tingkat di bawah penanda tangan"),
    (0, "Tanpa paraf dari garis atasan pengonsep"),
)


class ParafForm(forms.Form):
    """Tiers of the line, and officers besides it."""

    tingkat = forms.TypedChoiceField(
        label="Garis atasan pengonsep",
        help_text="Pejabat antara pengonsep dan penanda tangan, dari bawah ke atas.",
        coerce=int,
        choices=TINGKAT,
        initial=TINGKAT_TERBANYAK,
        widget=forms.RadioSelect,
    )
    tambahan = forms.TypedMultipleChoiceField(
        label="Pejabat lain yang ikut memaraf",
        help_text="Sesudah garis atasan, dari yang paling bawah. Berlaku bila kedudukannya di bawah penanda tangan.",
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, pilihan: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tambahan"].choices = pilihan
        if not pilihan:
            del self.fields["tambahan"]

    def aturan(self) -> AturanParaf:
        """The setting, its officers in the order in which they are offered."""
        dipilih = set(self.cleaned_data.get("tambahan", ()))
        urut = self.fields["tambahan"].choices if "tambahan" in self.fields else ()
        return AturanParaf(self.cleaned_data["tingkat"], tuple(id for id, _ in urut if id in dipilih))
