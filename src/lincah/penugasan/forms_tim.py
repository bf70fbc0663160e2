"""The form of a proposed team: which competences, how many, how large, when. A GET form: nothing is written."""

from collections.abc import Mapping
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Any

from django import forms

from lincah.kedudukan.models import KelasJabatan, Kompetensi
from lincah.kedudukan.models.kompetensi import TINGKAT
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Masa
from lincah.penugasan.forms import TANGGAL
from lincah.penugasan.forms_minta import JENIS
from lincah.penugasan.queries.bahan_tim import Kolam
from lincah.penugasan.queries.usul_tim import PermintaanTim
from lincah.penugasan.tim import Kebutuhan

BARIS, BARIS_AWAL = 8, 3
TERBESAR = 20
TERLATIH = 2
BAWAAN = {"besar": 4, "wajar": 3}
LAMA = timedelta(days=30)
SEMUA_JENIS = (("", "Jabatan apa pun"), (f"{KelasJabatan.JF}:", "Pejabat Fungsional, jenjang apa pun"), *JENIS)
TAK_DIKENAL = "Belum ada pegawai dengan kompetensi bernama “{nama}”."


class TimForm(forms.Form):
    """The needs, one row each, and the size of the team."""

    jabatan = forms.CharField(required=False, widget=forms.HiddenInput)
    besar = forms.IntegerField(label="Banyaknya orang dalam tim", min_value=1, max_value=TERBESAR)
    wajar = forms.IntegerField(
        label="Beban yang wajar", min_value=1, max_value=9,
        help_text="Paling banyak sekian penugasan sekaligus, termasuk yang ini. Peraturan tidak menyebut angkanya.",
    )  # fmt: skip
    mulai = forms.DateField(label="Mulai", widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    selesai = forms.DateField(label="Selesai", widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    kolam = forms.ChoiceField(label="Orangnya dari", widget=forms.RadioSelect)

    def __init__(self, data: Any = None, *, jabatan: Pegangan, kolam: tuple[tuple[str, str], ...], hari: date) -> None:
        awal = {**BAWAAN, "jabatan": jabatan.jabatan_id, "mulai": hari, "selesai": hari + LAMA, "kolam": Kolam.UNIT}
        super().__init__(data, initial=awal)
        self.jabatan = jabatan
        self.fields["kolam"].choices = kolam
        self.dikenal = {nama: id for id, nama in Kompetensi.objects.order_by("nama").values_list("id", "nama")}
        for nomor in range(1, _banyak_baris(data or {}) + 1):
            self._tambah_baris(nomor)

    @property
    def baris(self) -> list[tuple[forms.BoundField, ...]]:
        """The rows as fields: competence, level, kind of post, number."""
        banyak = sum(nama.startswith("jumlah_") for nama in self.fields)
        medan = ("kompetensi", "tingkat", "jenis", "jumlah")
        return [tuple(self[f"{satu}_{nomor}"] for satu in medan) for nomor in range(1, banyak + 1)]

    def clean(self) -> dict[str, Any]:
        """Dates in order, names that are known, at least one need, a team that holds the largest of them."""
        isi = super().clean() or self.cleaned_data
        if isi.get("mulai") and isi.get("selesai") and isi["selesai"] < isi["mulai"]:
            self.add_error("selesai", "Tanggal selesai mendahului tanggal mulai; perbaiki salah satunya.")
        self.kebutuhan = [satu for nomor in range(1, len(self.baris) + 1) if (satu := self._kebutuhan(isi, nomor))]
        if not self.kebutuhan and not self.errors:
            self.add_error("kompetensi_1", "Isi sekurang-kurangnya satu kompetensi atau jenis jabatan.")
        terbanyak = max((satu.jumlah for satu in self.kebutuhan), default=0)
        if isi.get("besar") and terbanyak > isi["besar"]:
            self.add_error("besar", f"Salah satu baris meminta {terbanyak} orang; perbesar timnya atau kurangi itu.")
        return isi

    def permintaan(self, tukar: tuple[tuple[str, str], ...]) -> PermintaanTim:
        """The question of a valid form."""
        isi = self.cleaned_data
        masa = Masa(isi["mulai"], isi["selesai"])
        kebutuhan = tuple(dict.fromkeys(self.kebutuhan))
        return PermintaanTim(self.jabatan, Kolam(isi["kolam"]), kebutuhan, isi["besar"], isi["wajar"], masa, tukar)

    def _tambah_baris(self, nomor: int) -> None:
        daftar = forms.TextInput({"list": "kompetensi-dikenal", "autocomplete": "off"})
        tambah: dict[str, forms.Field] = {
            "kompetensi": forms.CharField(label="Kompetensi", max_length=120, required=False, widget=daftar),
            "tingkat": forms.TypedChoiceField(
                label="Paling rendah",
                coerce=int,
                required=False,
                empty_value=TERLATIH,
                initial=TERLATIH,
                choices=[(n, f"{n} · {kata}") for n, kata in TINGKAT],
            ),
            "jenis": forms.ChoiceField(label="Jabatan", choices=SEMUA_JENIS, required=False),
            "jumlah": forms.IntegerField(label="Banyaknya", min_value=1, max_value=TERBESAR, initial=1, required=False),
        }
        for nama, medan in tambah.items():
            self.fields[f"{nama}_{nomor}"] = medan

    def _kebutuhan(self, isi: Mapping[str, Any], nomor: int) -> Kebutuhan | None:
        nama, jenis = isi.get(f"kompetensi_{nomor}") or "", isi.get(f"jenis_{nomor}") or ""
        jumlah, tingkat = isi.get(f"jumlah_{nomor}") or 1, isi.get(f"tingkat_{nomor}") or TERLATIH
        if not (nama or jenis):
            return None
        resmi = next((satu for satu in self.dikenal if satu.casefold() == nama.casefold()), "")
        if nama and not resmi:
            self.add_error(f"kompetensi_{nomor}", self._tak_dikenal(nama))
            return None
        kelas, _, jenjang = jenis.partition(":")
        sebut = [f"{resmi} (tingkat {tingkat} ke atas)"] if resmi else []
        sebut += [dict(SEMUA_JENIS)[jenis]] if jenis else []
        id = self.dikenal[resmi] if resmi else None
        return Kebutuhan(", ".join(sebut), jumlah, id, tingkat if resmi else 1, kelas, jenjang)

    def _tak_dikenal(self, nama: str) -> str:
        kecil = {satu.casefold(): satu for satu in self.dikenal}
        mirip = get_close_matches(nama.casefold(), list(kecil), n=3, cutoff=0.5)
        saran = f" Yang mirip: {', '.join(kecil[satu] for satu in mirip)}." if mirip else ""
        return TAK_DIKENAL.format(nama=nama) + saran


def _banyak_baris(data: Mapping[str, Any]) -> int:
    """Every row that was filled in, and one more."""
    terisi = [n for n in range(1, BARIS + 1) if data.get(f"kompetensi_{n}") or data.get(f"jenis_{n}")]
    return min(BARIS, max(BARIS_AWAL, max(terisi, default=0) + 1))
