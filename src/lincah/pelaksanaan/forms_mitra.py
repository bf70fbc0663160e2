"""The forms of the acts of a request across instansi: hand it to a unit, name the people."""

from typing import Any

from django import forms

from lincah.kedudukan.forms import angka_dari
from lincah.law.penugasan import Lingkup
from lincah.pelaksanaan.forms_permohonan import PilihForm, PutusanForm
from lincah.penugasan.queries.dituju import UnitDituju, list_orang_dituju, list_unit_dituju

UNIT = "Pejabat Penilai Kinerja dan pimpinan unit itu yang memeriksa ketersediaan dan menyebut namanya."


class InstruksiForm(PutusanForm):
    """Agreement, handed to a unit."""

    unit = forms.TypedChoiceField(label="Unit yang diinstruksikan", coerce=int, help_text=UNIT)
    field_order = ("versi", "unit", "catatan")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _isi_unit(self, "Pilih unit yang diinstruksikan.")


class DaftarForm(PilihForm):
    """The people who are available, of those who meet the criteria."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        permohonan = self.perkara.permohonan
        calon = permohonan.calon if permohonan else ()
        bantuan = f"Paling banyak {permohonan.isi.jumlah} orang; boleh kurang." if permohonan else ""
        self.isi_pilihan([(satu.pegawai_id, f"{satu.nama}, {satu.jabatan}") for satu in calon], bantuan)


class PutusanMitraForm(PilihForm):
    """Agreement that names unit and people at once; within one instansi it names nobody."""

    unit = forms.TypedChoiceField(label="Unit tempat orangnya", coerce=int)
    field_order = ("versi", "unit", "pegawai", "catatan")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.perkara.penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
            del self.fields["unit"], self.fields["pegawai"]
            return
        semua = _isi_unit(self, "Pilih unit tempat orangnya.")
        self.menampilkan = "Tampilkan orang di unit itu"
        unit_id = angka_dari(self.data.get("unit", "")) or 0
        if "tambah" in self.data:  # only to look: nothing is wrong yet
            self.initial |= {nama: self.data.get(nama, "") for nama in ("unit", "catatan")}
            self.is_bound = False
        self._isi_orang(unit_id if unit_id in {satu.id for satu in semua} else 0)

    def _isi_orang(self, unit_id: int) -> None:
        permohonan = self.perkara.permohonan
        if permohonan is None or not unit_id:
            self.isi_pilihan([], "Pilih unitnya dahulu, lalu tampilkan orangnya.")
            return
        orang = list_orang_dituju(self.perkara.kini, permohonan.hari, permohonan.isi, unit_id)
        bantuan = f"Yang diminta {permohonan.isi.jumlah} orang."
        self.isi_pilihan([(satu.pegawai_id, f"{satu.nama}, {satu.jabatan}") for satu in orang], bantuan)


def _isi_unit(form: PutusanForm, wajib: str) -> tuple[UnitDituju, ...]:
    permohonan = form.perkara.permohonan
    semua = list_unit_dituju(form.perkara.kini, permohonan.hari, permohonan.isi) if permohonan else ()
    pilihan = [(satu.id, f"{satu.nama} ({satu.jumlah} orang memenuhi kriteria)") for satu in semua]
    form.fields["unit"].choices = [("", "Pilih unit"), *pilihan]
    form.fields["unit"].error_messages["required"] = wajib
    return semua


FORM_MITRA: dict[str, type[PutusanForm]] = {
    "menginstruksikan_setuju": InstruksiForm,
    "mengirim_daftar": DaftarForm,
    "memutuskan_setuju": PutusanMitraForm,
    "memutuskan_sebagian": PutusanMitraForm,
}
