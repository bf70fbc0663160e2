"""Forms beside the flow: problems, decisions, coordination, the rhythm of monitoring, answers."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID, uuid4

from django import forms

from lincah.pelaksanaan.models import JenisPutusan
from lincah.pelaksanaan.services.kendala import Putusan, UsulanKendala
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi

Pilihan = Iterable[tuple[Any, str]]
TANGGAL = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
ALTERNATIF = 3
PIHAK: dict[str, Callable[[str], dict[str, Any]]] = {
    "j": lambda nilai: {"jabatan": int(nilai)},
    "t": lambda nilai: {"tim": UUID(nilai)},
    "l": lambda nilai: {"luar": nilai},
}
"""The other side of a coordination, by the first letter of its value: a post, a team, an officer elsewhere."""


def teks(label: str, *, baris: int = 3, wajib: bool = True, bantuan: str = "", panjang: int = 2000) -> forms.CharField:
    """Several lines of words."""
    isian = forms.Textarea({"rows": baris})
    return forms.CharField(label=label, max_length=panjang, required=wajib, widget=isian, help_text=bantuan)


def bersyarat(medan: forms.Field) -> forms.Field:
    """A field that another field makes a must: nothing is said of leaving it empty."""
    medan.bersyarat = True  # type: ignore[attr-defined]
    return medan


class BerkunciForm(forms.Form):
    """One form, one row: `kunci` comes back with it."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {})
        kwargs["initial"].setdefault("kunci", uuid4())
        super().__init__(*args, **kwargs)


class KendalaForm(BerkunciForm):
    """A problem with its alternatives; which of them the law asks for, the law says."""

    uraian = teks("Permasalahan", baris=4, bantuan="Apa yang menghambat, sejak kapan, dan apa akibatnya bagi target.")
    rincian = forms.TypedChoiceField(label="Kegiatan yang terhambat", coerce=int, required=False, empty_value=None)
    alternatif_0 = teks("Alternatif yang Anda rekomendasikan", wajib=False)
    alternatif_1 = teks("Alternatif kedua", wajib=False, baris=2)
    alternatif_2 = teks("Alternatif ketiga", wajib=False, baris=2)
    bersama = forms.BooleanField(
        label="Perlu diselesaikan bersama pimpinan unit asal anggota",
        required=False,
        help_text="Permasalahan ini lalu disampaikan juga kepada masing-masing pimpinan itu.",
    )

    tingkat = forms.ChoiceField(
        label="Pimpinan yang dimintai",
        required=False,
        choices=[("unit", "Pimpinan unit asal anggota"), ("instansi", "Pimpinan instansi asal anggota")],
        initial="unit",
        widget=forms.RadioSelect,
        help_text="Diisi bila perlu diselesaikan bersama. Pimpinan instansi bila pimpinan unitnya tidak mencukupi.",
    )

    def __init__(
        self, *args: Any, kegiatan: Pilihan, bersama: bool, instansi: bool = False, diminta: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["rincian"].choices = [("", "Pekerjaan seluruhnya"), *kegiatan]
        if diminta:  # the law refuses without one; the form says so sooner, with the same article
            self.fields["alternatif_0"].required = True
            self.fields["alternatif_0"].error_messages["required"] = diminta
        if not bersama:
            del self.fields["bersama"]
        if not instansi:
            del self.fields["tingkat"]
        elif bersama:
            self.fields["bersama"].label = "Perlu diselesaikan bersama pimpinan asal anggota"

    def usulan(self) -> UsulanKendala:
        """The command of a valid form."""
        isi = self.cleaned_data
        alternatif = tuple(isi[f"alternatif_{nomor}"] for nomor in range(ALTERNATIF))
        return UsulanKendala(
            kunci=isi["kunci"],
            uraian=isi["uraian"],
            alternatif=alternatif,
            rincian=isi["rincian"],
            bersama=bool(isi.get("bersama")),
            instansi=isi.get("tingkat") == "instansi",
        )


class PutusanForm(BerkunciForm):
    """What a leader decides, by whom and by when it is carried out."""

    sejumlah = forms.IntegerField(widget=forms.HiddenInput)
    pilihan = forms.ChoiceField(label="Putusan Anda", widget=forms.RadioSelect)
    uraian = bersyarat(
        teks(
            "Arahan atau pertanyaan",
            wajib=False,
            bantuan="Wajib untuk jalan lain dan untuk pertanyaan; boleh kosong bila Anda memilih alternatif.",
        )
    )
    pelaksana = bersyarat(
        forms.TypedChoiceField(
            label="Ditindaklanjuti oleh",
            coerce=int,
            required=False,
            empty_value=None,
            help_text="Putusan Anda menjadi tugasnya. Tidak perlu diisi bila Anda meminta keterangan dahulu.",
        )
    )
    tenggat = bersyarat(forms.DateField(label="Paling lambat", required=False, widget=TANGGAL))

    def __init__(self, *args: Any, alternatif: Pilihan, orang: Pilihan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lain = [("lain", "Jalan lain, seperti yang saya tulis"), ("keterangan", "Minta keterangan dahulu")]
        self.fields["pilihan"].choices = [*((f"alternatif-{id}", nama) for id, nama in alternatif), *lain]
        self.fields["pelaksana"].choices = [("", "Pilih orang"), *orang]

    def clean(self) -> dict[str, Any]:
        """All that is missing for what was chosen, at once."""
        isi = super().clean() or self.cleaned_data
        pilihan = isi.get("pilihan", "")
        if pilihan in (JenisPutusan.LAIN, JenisPutusan.KETERANGAN) and not isi.get("uraian"):
            self.add_error("uraian", "Tulis apa yang Anda putuskan atau tanyakan.")
        if pilihan and pilihan != JenisPutusan.KETERANGAN:
            for medan, pesan in (("pelaksana", "Pilih siapa yang menindaklanjuti."), ("tenggat", "Isi tenggatnya.")):
                if not isi.get(medan) and medan not in self.errors:
                    self.add_error(medan, pesan)
        return isi

    def putusan(self) -> Putusan:
        """The command of a valid form."""
        isi = self.cleaned_data
        jenis, _, nomor = isi["pilihan"].partition("-")
        bertanya = jenis == JenisPutusan.KETERANGAN
        return Putusan(
            jenis=JenisPutusan(jenis),
            uraian=isi["uraian"],
            sejumlah=isi["sejumlah"],
            alternatif=int(nomor) if nomor else None,
            pelaksana=None if bertanya else isi["pelaksana"],
            tenggat=None if bertanya else isi["tenggat"],
            kunci=isi["kunci"],
        )


class UraianForm(BerkunciForm):
    """Words, and nothing else: an answer, or what was done."""

    uraian = teks("Uraian", baris=4)

    def __init__(self, *args: Any, label: str = "Uraian", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["uraian"].label = label


class TanggapanForm(BerkunciForm):
    """An answer to feedback."""

    uraian = teks("Tanggapan Anda")


class KoordinasiForm(BerkunciForm):
    """What was agreed with whom, at which stage."""

    pihak = forms.ChoiceField(label="Dengan siapa")
    tahap = forms.ChoiceField(label="Pada tahap", widget=forms.RadioSelect)
    hari = forms.DateField(label="Tanggal", widget=TANGGAL)
    perihal = forms.CharField(label="Tentang apa", max_length=300)
    kesepakatan = teks("Yang disepakati", baris=4, bantuan="Pihak lain membaca dan membenarkannya.")

    def __init__(self, *args: Any, pihak: Pilihan, tahap: Pilihan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["pihak"].choices = [("", "Pilih pejabat atau tim"), *pihak]
        self.fields["tahap"].choices = list(tahap)

    def usulan(self) -> UsulanKoordinasi:
        """The command of a valid form."""
        isi = {kunci: nilai for kunci, nilai in self.cleaned_data.items() if kunci != "pihak"}
        jenis, nilai = self.cleaned_data["pihak"][0], self.cleaned_data["pihak"][1:]
        siapa: dict[str, Any] = PIHAK[jenis](nilai)
        return UsulanKoordinasi(**isi, **siapa)


class KonfirmasiForm(BerkunciForm):
    """Is what the other side noted so?"""

    sesuai = forms.TypedChoiceField(
        label="Catatan ini",
        choices=[("ya", "Benar, demikian kesepakatannya"), ("tidak", "Tidak sesuai; saya tulis yang benar")],
        coerce=lambda nilai: nilai == "ya",
        widget=forms.RadioSelect,
    )
    catatan = bersyarat(teks("Yang tidak sesuai", wajib=False, bantuan="Wajib bila catatan itu tidak sesuai."))

    def clean(self) -> dict[str, Any]:
        """A denial says what is not so."""
        isi = super().clean() or self.cleaned_data
        if isi.get("sesuai") is False and not isi.get("catatan"):
            self.add_error("catatan", "Tulis apa yang tidak sesuai.")
        return isi


class IramaForm(BerkunciForm):
    """How often a monitor wants to be reminded."""

    hari = forms.TypedChoiceField(
        label="Ingatkan saya memantau",
        coerce=int,
        choices=[
            (0, "Tidak; saya memantau sewaktu-waktu"),
            (5, "Setiap 5 hari kerja"),
            (10, "Setiap 10 hari kerja"),
            (20, "Setiap 20 hari kerja"),
        ],
    )
