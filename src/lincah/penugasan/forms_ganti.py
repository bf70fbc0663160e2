"""The part of a request that takes somebody's place: whose, when that one leaves, who goes on with the activities."""

from collections.abc import Sequence
from typing import Any

from django import forms

from lincah.penugasan.models import Anggota

NANTI, SEGERA = "nanti", "segera"
KAPAN = (
    (NANTI, "Tetap bertugas sampai penggantinya bergabung"),
    (SEGERA, "Berhenti lebih dahulu, tanpa menunggu penggantinya"),
)
MEDAN = ("menggantikan", "kapan", "penerus")


class GantiForm(forms.Form):
    """Mixed into the form of a request for a running case; without guests there the fields are gone."""

    menggantikan = forms.TypedChoiceField(
        label="Menggantikan", coerce=int, empty_value=None, required=False,
        help_text="Orang unit lain yang bertugas dalam pekerjaan ini. Kosongkan bila tidak ada yang diganti.",
    )  # fmt: skip
    kapan = forms.ChoiceField(
        label="Yang diganti", choices=KAPAN, widget=forms.RadioSelect, required=False, initial=NANTI,
        help_text="Ia berhenti dengan surat pejabat yang menetapkan suratnya.",
    )  # fmt: skip
    penerus = forms.TypedChoiceField(
        label="Yang meneruskan kegiatannya", coerce=int, empty_value=None, required=False,
        help_text="Bila ia berhenti lebih dahulu, kegiatannya yang belum tuntas beralih kepadanya.",
    )  # fmt: skip

    def siapkan_ganti(self, anggota: Sequence[Anggota]) -> None:
        """Offer the guests among the people of the running case."""
        tamu = [satu for satu in anggota if satu.permohonan_id is not None]
        if not tamu:
            for medan in MEDAN:
                del self.fields[medan]
            return
        self.fields["menggantikan"].choices = [("", "Tidak menggantikan siapa pun"), *map(_pilihan, tamu)]
        self.fields["penerus"].choices = [("", "Ketua tim, atau yang lebih dahulu bertugas"), *map(_pilihan, anggota)]

    def baca_ganti(self) -> dict[str, Any]:
        """What a request says of it, from a valid form."""
        isi = self.cleaned_data
        segera = bool(isi.get("menggantikan")) and isi.get("kapan") == SEGERA
        return {
            "menggantikan": isi.get("menggantikan"),
            "segera": segera,
            "penerus": isi.get("penerus") if segera else None,
        }


def _pilihan(satu: Anggota) -> tuple[int, str]:
    return satu.pegawai_id, satu.pegawai.nama_lengkap
