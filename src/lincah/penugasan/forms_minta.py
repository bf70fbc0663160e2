"""The forms of a request: people of another unit for one's work, or oneself for the work of a unit."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from django import forms

from lincah.kedudukan.models import JenjangJabatan, KelasJabatan
from lincah.kedudukan.queries import OrangKini, Pegangan
from lincah.law.kedudukan import Pos
from lincah.law.penugasan import Bentuk, Cara
from lincah.penugasan.forms import UsulanForm
from lincah.penugasan.forms_ganti import MEDAN as MEDAN_GANTI
from lincah.penugasan.forms_ganti import GantiForm
from lincah.penugasan.models import Anggota, SifatTugas
from lincah.penugasan.queries.calon import Calon
from lincah.penugasan.services import Permintaan, Usulan

NAMA, KRITERIA = "nama", "kriteria"
MENURUT = ((NAMA, "Orang tertentu, disebut namanya"), (KRITERIA, "Kriteria; unit yang dimintai menyebut namanya"))
JENIS = (
    *((f"{KelasJabatan.JF}:{nilai}", f"Pejabat Fungsional {nama}") for nilai, nama in JenjangJabatan.choices),
    (f"{KelasJabatan.PELAKSANA}:", "Pelaksana"),
)
DARI_ALAMAT = (
    "asal",
    "judul",
    "maksud",
    "target",
    "satuan",
    "sifat",
    "mulai",
    "selesai",
    "kompetensi",
    "jumlah",
    "ketua",
)
TEKS = forms.Textarea({"rows": 3})


class _DasarForm(UsulanForm):
    """Work, target and time as in any assignment; without what a request asks in its own way."""

    uraian = bentuk = pegawai = ketua = koordinator = None
    maksud = forms.CharField(
        label="Maksud dan tujuan", max_length=2000, widget=TEKS, help_text="Mengapa pelibatan ini diperlukan."
    )
    kompetensi = forms.CharField(
        label="Kompetensi, keahlian, atau keterampilan",
        max_length=1000,
        widget=forms.Textarea({"rows": 2}),
        help_text="Misalnya: analisis data dan penyusunan dasbor",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        forms.Form.__init__(self, *args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Dates in order."""
        isi = forms.Form.clean(self) or self.cleaned_data
        if isi.get("mulai") and isi.get("selesai") and isi["selesai"] < isi["mulai"]:
            self.add_error("selesai", "Tanggal selesai mendahului tanggal mulai; perbaiki salah satunya.")
        return isi


class MintaForm(GantiForm, _DasarForm):
    """People of another unit: by name or by criteria."""

    menurut = forms.ChoiceField(label="Anda meminta", choices=MENURUT, widget=forms.RadioSelect)
    diminta = forms.TypedMultipleChoiceField(
        label="Orangnya", coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    jenis = forms.ChoiceField(label="Jabatan dan jenjang", choices=JENIS)
    jumlah = forms.IntegerField(label="Banyaknya orang", min_value=1, max_value=20, initial=1)
    sendiri = forms.TypedMultipleChoiceField(
        label="Bersama pegawai unit Anda",
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Boleh kosong. Satu surat menetapkan seluruh tim.",
    )
    ketua = forms.TypedChoiceField(label="Ketua tim", coerce=int, empty_value=None, required=False)
    koordinator = UsulanForm.base_fields["koordinator"]

    def __init__(
        self,
        *args: Any,
        jabatan: tuple[Pegangan, ...],
        diminta: tuple[OrangKini, ...],
        sendiri: tuple[Calon, ...],
        bernama: bool,
        untuk: UUID | None = None,
        koordinator: tuple[Pos, ...] = (),
        anggota: Sequence[Anggota] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.untuk = untuk
        self.siapkan_ganti(anggota)
        self.fields["koordinator"].choices = [("", "Tidak ditunjuk"), *((satu.id, satu.nama) for satu in koordinator)]
        if not koordinator or untuk is not None:
            del self.fields["koordinator"]
        self.fields["jabatan"].choices = [(satu.jabatan_id, satu.sebutan) for satu in jabatan]
        orang = [(satu.pegawai_id, f"{satu.nama}, {satu.jabatan}") for satu in diminta]
        rekan = [(satu.orang.pegawai_id, f"{satu.orang.nama}, {satu.orang.jabatan}") for satu in sendiri]
        self.fields["diminta"].choices, self.fields["sendiri"].choices = orang, rekan
        self.fields["ketua"].choices = [("", "Tanpa ketua tim"), *rekan, *orang]
        self.fields["diminta"].required = bernama
        self.fields["diminta"].help_text = "" if bernama else "Kosongkan bila Anda meminta menurut kriteria."
        self.fields["diminta"].error_messages["required"] = "Pilih sekurang-kurangnya satu orang."
        if not sendiri:
            del self.fields["sendiri"]
        if untuk is not None:  # the work, its target, its period and its ketua are those of the running case
            for medan in ("judul", "target", "satuan", "sifat", "mulai", "selesai", "ketua"):
                del self.fields[medan]
        if bernama:  # the form of the regulation names the people
            for medan in ("menurut", "jenis", "jumlah"):
                del self.fields[medan]

    def clean(self) -> dict[str, Any]:
        """People by name, or class and number; the ketua among the people."""
        isi = super().clean()
        if isi.get("menurut") == KRITERIA:
            isi |= {"diminta": [], "ketua": None}  # nobody is named yet
        elif not isi.get("diminta") and "diminta" not in self.errors:
            self.add_error("diminta", "Pilih sekurang-kurangnya satu orang.")
        if isi.get("ketua") and isi["ketua"] not in (*isi.get("diminta", []), *isi.get("sendiri", [])):
            self.add_error("ketua", "Ketua tim harus salah seorang yang dipilih.")
        return isi

    def permintaan(self, unit_id: int) -> Permintaan:
        """The command of a valid form."""
        isi = self.cleaned_data
        kriteria = isi.get("menurut") == KRITERIA
        kelas, _, jenjang = isi["jenis"].partition(":") if kriteria else ("", "", "")
        jumlah = isi["jumlah"] if kriteria else 0
        return susun_permintaan(
            isi,
            Cara.PENUNJUKAN,
            unit_id,
            sendiri=tuple(isi.get("sendiri", ())),
            diminta=tuple(isi["diminta"]),
            kelas=kelas,
            jenjang=jenjang,
            jumlah=jumlah,
            untuk=self.untuk,
            ganti=self.baca_ganti(),
        )


class AjukanForm(_DasarForm):
    """Oneself, for the work of a unit."""

    jabatan = None
    judul = forms.CharField(
        label="Pekerjaan yang Anda minati", max_length=200, help_text="Misalnya: Penyusunan profil kesehatan"
    )

    def permintaan(self, unit_id: int, pegawai_id: int) -> Permintaan:
        """The command of a valid form."""
        return susun_permintaan({**self.cleaned_data, "jabatan": 0}, Cara.SUKARELA, unit_id, diminta=(pegawai_id,))


def susun_permintaan(
    isi: dict[str, Any],
    cara: Cara,
    unit_id: int | None,
    *,
    diminta: tuple[int, ...],
    sendiri: tuple[int, ...] = (),
    kelas: str = "",
    jenjang: str = "",
    jumlah: int = 0,
    untuk: UUID | None = None,
    mitra_id: int | None = None,
    ganti: Mapping[str, Any] | None = None,
) -> Permintaan:
    """A request from what was filled in; the form of the work follows from how many people it is for."""
    banyak = (len(diminta) or jumlah) + len(sendiri)
    hari = date.min
    usulan = Usulan(
        kunci=isi.get("kunci") or UUID(int=0),
        jabatan_id=isi.get("jabatan") or 0,
        judul=isi.get("judul") or "",
        uraian="",
        target=isi.get("target") or "",
        satuan=isi.get("satuan") or "",
        sifat=SifatTugas(isi.get("sifat") or SifatTugas.RUTIN),
        mulai=isi.get("mulai") or hari,
        selesai=isi.get("selesai") or hari,
        bentuk=Bentuk.TIM if banyak > 1 or untuk else Bentuk.INDIVIDU,
        pegawai=sendiri,
        ketua=isi.get("ketua") if banyak > 1 else None,
        koordinator=isi.get("koordinator"),
        asal=isi.get("asal") or "",
    )
    kata = (isi.get("maksud") or "", isi.get("kompetensi") or "")
    lain = {"untuk": untuk, "mitra_id": mitra_id, **(ganti or {})}
    return Permintaan(usulan, cara, unit_id, *kata, diminta, kelas, jenjang, jumlah, **lain)


def isian_awal_minta(hari: date, jabatan_id: int) -> dict[str, object]:
    """What a new form begins with: one key, one case."""
    awal = {"kunci": uuid4(), "jabatan": jabatan_id, "sifat": SifatTugas.INSIDENTAL, "mulai": hari}
    return awal | {"menurut": NAMA, "jumlah": 1}


def isian_dari_alamat(data: Any) -> dict[str, object]:
    """What an address may fill in beforehand: the work and whom, never the key of the form or the post."""
    satu = {nama: data[nama] for nama in DARI_ALAMAT if data.get(nama)}
    banyak = {nama: data.getlist(nama) for nama in ("diminta", "sendiri") if nama in data}
    satu |= {nama: data[nama] for nama in MEDAN_GANTI if data.get(nama)}
    return satu | banyak
