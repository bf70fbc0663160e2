"""One's own plan in a team: what, when, with which output."""

from collections.abc import Mapping
from typing import Any

from django import forms

from lincah.pelaksanaan.awalan import Awalan
from lincah.pelaksanaan.forms_baris import BerbarisMixin
from lincah.pelaksanaan.forms_kerja import BerkunciForm
from lincah.pelaksanaan.forms_rencana import KEGIATAN, check_masa
from lincah.pelaksanaan.queries.individu import isi_awal
from lincah.pelaksanaan.services.rencana import IsiKegiatanRencana
from lincah.penugasan.models import Anggota


class IndividuForm(BerbarisMixin, BerkunciForm):
    """Begins with the last version, else with one's part of the breakdown."""

    grup = (KEGIATAN,)
    dasar = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    catatan = forms.CharField(label="Catatan", required=False, max_length=2000, widget=forms.Textarea({"rows": 3}))

    def __init__(self, *args: Any, anggota: Anggota, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.anggota, self.penugasan = anggota, anggota.penugasan
        versi, catatan, baris = (0, "", ()) if self.is_bound else isi_awal(anggota)
        self.initial |= {"dasar": versi, "catatan": catatan}
        self.siapkan({"kegiatan": baris})

    def mulai_dari(self, ditulis: Mapping[str, str], awalan: Awalan) -> None:
        """Keep the note, and begin the rows anew where there are some to begin with."""
        self.initial |= {nama: ditulis[nama] for nama in ("catatan", "dasar", "kunci") if nama in ditulis}
        self.siapkan(awalan.baris or {})

    def clean(self) -> dict[str, Any]:
        """Rows whole, days within the assignment."""
        isi = super().clean() or self.cleaned_data
        baris = self.baca(isi)["kegiatan"]
        check_masa(self, isi, self.jumlah["kegiatan"], self.penugasan)
        return {**isi, "baris": [IsiKegiatanRencana(*satu) for satu in baris]}
