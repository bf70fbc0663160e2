"""The forms of changes of a running case: one for each kind, of the same few fields."""

from datetime import date
from typing import Any
from uuid import uuid4

from django import forms

from lincah.kedudukan.queries import Pegangan
from lincah.law.penugasan import SUSUNAN, JenisPerubahan
from lincah.penugasan.models import Anggota
from lincah.penugasan.peran import PENETAP_LAIN
from lincah.penugasan.queries.calon import Calon
from lincah.penugasan.queries.perkara import Perkara
from lincah.penugasan.services.perubahan import Ubahan

J = JenisPerubahan
MEDAN = {
    J.PERPANJANGAN: ("selesai",),
    J.PENGGANTIAN: ("keluar", "masuk", "ketua", "berlaku"),
    J.PENAMBAHAN: ("masuk", "ketua", "berlaku"),
    J.PENGURANGAN: ("keluar", "penerus", "ketua", "berlaku"),
    J.PERGANTIAN_KETUA: ("ketua", "berlaku"),
    J.PENGAKHIRAN: (),
}
WAJIB = {J.PENGGANTIAN: ("keluar", "masuk"), J.PENAMBAHAN: ("masuk",), J.PENGURANGAN: ("keluar",)}
WAJIB |= {J.PERGANTIAN_KETUA: ("ketua",)}
TANGGAL = {"type": "date"}


class UbahanForm(forms.Form):
    """A change; only the fields of its kind are there."""

    versi = forms.IntegerField(widget=forms.HiddenInput)
    kunci = forms.UUIDField(required=False, widget=forms.HiddenInput)
    selesai = forms.DateField(label="Selesai yang baru", widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    keluar = forms.TypedChoiceField(label="Yang tidak lagi bertugas", coerce=int, empty_value=None)
    masuk = forms.TypedChoiceField(label="Yang mulai bertugas", coerce=int, empty_value=None)
    penerus = forms.TypedChoiceField(
        label="Yang meneruskan kegiatannya", coerce=int, empty_value=None,
        help_text="Kegiatan yang belum tuntas beralih kepadanya.",
    )  # fmt: skip
    ketua = forms.TypedChoiceField(label="Ketua tim", coerce=int, empty_value=None)
    berlaku = forms.DateField(label="Mulai berlaku", widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    alasan = forms.CharField(
        label="Alasan", max_length=1000, widget=forms.Textarea({"rows": 3}), help_text="Tertulis dalam surat perubahan."
    )

    def __init__(
        self, *args: Any, jenis: JenisPerubahan, perkara: Perkara, calon: tuple[Calon, ...], hari: date, **kwargs: Any
    ) -> None:
        self.jenis = jenis
        kwargs.setdefault("initial", {"versi": perkara.penugasan.versi, "kunci": uuid4(), "berlaku": hari})
        super().__init__(*args, **kwargs)
        if jenis is J.PENGGANTIAN:
            self.fields["masuk"].help_text = self.fields["penerus"].help_text
        for nama in ("selesai", "keluar", "masuk", "penerus", "ketua", "berlaku"):
            if nama not in MEDAN[jenis]:
                del self.fields[nama]
            elif nama not in ("selesai", "berlaku"):
                self.fields[nama].required = nama in WAJIB[jenis]
                self.fields[nama].choices = self._pilihan(nama, perkara, calon)

    def ubahan(self) -> Ubahan:
        """The command of a valid form."""
        isi = {nama: nilai for nama, nilai in self.cleaned_data.items() if nama not in ("versi", "kunci")}
        return Ubahan(self.jenis, **isi)

    def _pilihan(self, nama: str, perkara: Perkara, calon: tuple[Calon, ...]) -> list[tuple[object, str]]:
        ada = [(satu.pegawai_id, satu.pegawai.nama_lengkap) for satu in perkara.anggota]
        if nama == "keluar":
            ada = [(s.pegawai_id, s.pegawai.nama_lengkap) for s in perkara.anggota if self._dapat_keluar(s, perkara)]
        bertugas = {satu.pegawai_id for satu in perkara.anggota}
        lain = [(c.orang.pegawai_id, _sebut(c)) for c in calon if c.orang.pegawai_id not in bertugas]
        if nama == "masuk":
            return [("", "Pilih orangnya"), *lain]
        if nama == "ketua":
            kosong = {J.PERGANTIAN_KETUA: "Pilih orangnya", J.PENGGANTIAN: "Tetap, atau penggantinya"}
            baru = lain if self.jenis in (J.PENAMBAHAN, J.PENGGANTIAN) else []
            return [("", kosong.get(self.jenis, "Tidak berubah")), *ada, *baru]
        return [("", "Pilih orangnya" if nama == "keluar" else "Tidak ada kegiatan yang terbuka"), *ada]

    def _dapat_keluar(self, satu: Anggota, perkara: Perkara) -> bool:
        """Who came by a letter of one's own leaves by it and is replaced by a request; its signatory ends only that.

        Another instansi whose letter does not set the team has back its own people.
        """
        if perkara.lintas is not None and perkara.lintas.diminta and "penetap" not in perkara.peran:
            return not hasattr(satu.pegawai, "mitra")
        if self.jenis is J.PENGGANTIAN:
            return satu.permohonan_id is None
        if perkara.peran.keys() & {"penetap", "pengusul"}:
            return True
        penetap = perkara.peran.get(PENETAP_LAIN)
        return satu.permohonan is not None and penetap is not None and self._oleh(satu, penetap)

    def _oleh(self, satu: Anggota, penetap: Pegangan) -> bool:
        return satu.permohonan is not None and satu.permohonan.penugasan.penetap_id == penetap.jabatan_id


def berorang(jenis: JenisPerubahan) -> bool:
    """Does this kind of change concern people?"""
    return jenis in SUSUNAN


def _sebut(calon: Calon) -> str:
    beban = f" · sedang mengerjakan {calon.beban} penugasan" if calon.beban else ""
    return f"{calon.orang.nama} · {calon.orang.jabatan}{beban}"
