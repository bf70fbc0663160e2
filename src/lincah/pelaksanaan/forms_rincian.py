"""The first breakdown: rows of activity, person, days, competence, what comes before."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django import forms

from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.models import Kompetensi
from lincah.kedudukan.queries.kompetensi import kompetensi_dikenal
from lincah.naskah.tanggal import masa_pendek
from lincah.pelaksanaan.forms import TindakanForm
from lincah.pelaksanaan.forms_baris import sorot
from lincah.pelaksanaan.services.rincian import BarisRincian
from lincah.penugasan.queries.perkara import Perkara

BARIS_TERBANYAK = 60
DAFTAR_KOMPETENSI = "kompetensi-dikenal"
"""The id of the datalist of competences, once on a page."""
MEDAN = ("kegiatan", "oleh", "mulai", "tenggat", "kompetensi", "sesudah")


def medan_tanggal(label: str, *, required: bool = False, initial: date | None = None) -> forms.DateField:
    """A day."""
    return forms.DateField(
        label=label,
        required=required,
        initial=initial,
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
    )


def _dalam_masa(label: str, hari: date) -> forms.DateField:
    """A day that a row begins with, also one that the page adds (see baris.js)."""
    medan = medan_tanggal(label, initial=hari)
    medan.widget.attrs["data-awal"] = hari.isoformat()
    return medan


def medan_kompetensi(label: str = "Kompetensi yang diminta") -> forms.CharField:
    """The name of a competence, offered from those known."""
    widget = forms.TextInput({"list": DAFTAR_KOMPETENSI})
    return forms.CharField(label=label, required=False, max_length=120, widget=widget)


def pilihan_orang(perkara: Perkara) -> list[tuple[int, str]]:
    """Those who are in the case."""
    return [(satu.pk, satu.pegawai.nama_lengkap) for satu in perkara.anggota]


def cari_kompetensi(nama: Iterable[str]) -> Mapping[str, int]:
    """Ids of known competences by their name in small letters; one query, none for no names."""
    dicari = {satu.casefold() for satu in nama if satu}
    if not dicari:
        return {}
    semua = Kompetensi.objects.values_list("nama", "id")
    return {ada.casefold(): id for ada, id in semua if ada.casefold() in dicari}


TIDAK_DIKENAL = "Kompetensi ini belum ada dalam daftar. Pilih yang ada, atau minta administrator instansi mencatatnya."


class RincianForm(TindakanForm):
    """Empty rows are left out; `baris` says how many are shown."""

    terbanyak = BARIS_TERBANYAK

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.nama_baris = dict.fromkeys(MEDAN, "Kegiatan")
        jumlah = angka_dari(self.data.get("baris", "")) or 1
        self.jumlah = min(jumlah + ("tambah" in self.data), BARIS_TERBANYAK)
        self._buat()
        if "tambah" in self.data:
            sorot(self.fields[f"kegiatan_{self.jumlah - 1}"])

    def _buat(self) -> None:
        penugasan, orang = self.perkara.penugasan, pilihan_orang(self.perkara)
        for nomor in range(self.jumlah):
            self.fields |= {
                f"kegiatan_{nomor}": forms.CharField(label="Kegiatan", required=False, max_length=300),
                f"oleh_{nomor}": forms.TypedChoiceField(
                    label="Penanggung jawab", choices=orang, coerce=int, required=False
                ),
                f"mulai_{nomor}": _dalam_masa("Mulai", penugasan.mulai),
                f"tenggat_{nomor}": _dalam_masa("Tenggat", penugasan.selesai),
                f"kompetensi_{nomor}": medan_kompetensi(),
                f"sesudah_{nomor}": forms.CharField(
                    label="Sesudah kegiatan nomor", required=False, max_length=40, widget=forms.TextInput()
                ),
            }
            if self.data.get(f"oleh_{nomor}") == "":
                self._tanpa_orang(nomor)

    def _tanpa_orang(self, nomor: int) -> None:
        """Whoever it was is not in this work: nobody is put down unseen."""
        medan = self.fields[f"oleh_{nomor}"]
        medan.choices = [("", "Pilih orangnya"), *medan.choices]

    def mulai_dari(self, baris: Sequence[Mapping[str, Any]]) -> None:
        """Begin with these rows: values by the names of MEDAN."""
        self.jumlah = min(len(baris) + 1, BARIS_TERBANYAK)
        self._buat()
        for nomor, satu in enumerate(baris):
            self.initial |= {f"{medan}_{nomor}": nilai for medan, nilai in satu.items()}
            if satu.get("oleh", 0) is None:
                self._tanpa_orang(nomor)

    @property
    def kompetensi_dikenal(self) -> list[str]:
        """Names to offer while typing."""
        return kompetensi_dikenal()

    def baris(self) -> list[dict[str, Any]]:
        """The rows for the template."""
        return [{"nomor": n + 1, "medan": [self[f"{medan}_{n}"] for medan in MEDAN]} for n in range(self.jumlah)]

    def clean(self) -> dict[str, Any]:
        """At least one row; every row whole; dates within the assignment."""
        isi = super().clean() or self.cleaned_data
        terisi = [nomor for nomor in range(self.jumlah) if isi.get(f"kegiatan_{nomor}")]
        kenal = cari_kompetensi(isi.get(f"kompetensi_{nomor}", "") for nomor in terisi)
        letak = {nomor + 1: ke for ke, nomor in enumerate(terisi, 1)}
        rincian = [satu for nomor in terisi if (satu := self._satu(isi, nomor, kenal, letak))]
        if not rincian and not self.errors:
            raise forms.ValidationError("Isi sekurang-kurangnya satu kegiatan dengan penanggung jawab dan tenggatnya.")
        return {"versi": isi.get("versi"), "kunci": isi.get("kunci"), "rincian": rincian}

    def _satu(
        self, isi: dict[str, Any], nomor: int, kenal: Mapping[str, int], letak: Mapping[int, int]
    ) -> BarisRincian | None:
        """The row; `letak` gives the place among the rows filled in of each number shown."""
        kegiatan, oleh, mulai, tenggat, kompetensi, sesudah = (isi.get(f"{medan}_{nomor}") for medan in MEDAN)
        penugasan = self.perkara.penugasan
        if not oleh or not tenggat:
            self.add_error(f"kegiatan_{nomor}", "Lengkapi penanggung jawab dan tenggat kegiatan ini.")
            return None
        mulai = mulai or min(penugasan.mulai, tenggat)
        for medan, hari in (("mulai", mulai), ("tenggat", tenggat)):
            if not penugasan.mulai <= hari <= penugasan.selesai:
                masa = masa_pendek(penugasan.mulai, penugasan.selesai)
                self.add_error(f"{medan}_{nomor}", f"{medan.capitalize()} harus dalam masa penugasan, {masa}.")
        if tenggat < mulai:
            self.add_error(f"tenggat_{nomor}", "Tenggat mendahului tanggal mulai.")
        syarat = kenal.get((kompetensi or "").casefold())
        if kompetensi and syarat is None:
            self.add_error(f"kompetensi_{nomor}", TIDAK_DIKENAL)
        dahulu = self._sesudah(nomor, sesudah or "", letak)
        return BarisRincian(kegiatan, oleh, tenggat, mulai, syarat=((syarat, 1),) if syarat else (), sesudah=dahulu)

    def _sesudah(self, nomor: int, teks: str, letak: Mapping[int, int]) -> tuple[int, ...]:
        bagian = [satu for satu in re.split(r"[,;\s]+", teks) if satu]
        angka = [angka_dari(satu) for satu in bagian]
        if any(satu is None or satu not in letak for satu in angka):
            pesan = "Tulis nomor kegiatan yang terisi di halaman ini, misalnya 1 atau 1, 2."
            self.add_error(f"sesudah_{nomor}", pesan)
            return ()
        return tuple(letak[satu] for satu in angka if satu is not None)


FORM_RINCIAN: dict[str, type[TindakanForm]] = {"menyusun_rincian": RincianForm}
