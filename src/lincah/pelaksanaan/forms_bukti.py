"""Forms of the acts that bring evidence: progress and results."""

from typing import Any

from django import forms
from django.db.models import Q

from lincah.berkas.forms import BerkasField
from lincah.berkas.models import Lampiran
from lincah.berkas.services import Titipan, titip_ulang
from lincah.kedudukan.forms import angka_dari
from lincah.pelaksanaan.forms import TEKS, TindakanForm
from lincah.pelaksanaan.models import Kemajuan

BANTUAN = "Foto atau berkas, paling banyak 10. Lokasi dan keterangan kamera dihapus dari foto sebelum disimpan."


class BerbuktiForm(TindakanForm):
    """A form with files and a link; what one brought is one's own."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    berkas = BerkasField(label="Bukti", help_text=BANTUAN)
    bukti = forms.URLField(label="Tautan bukti", required=False, max_length=500, assume_scheme="https")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["berkas"].pemilik = str(self.pegawai_id)


class KemajuanForm(BerbuktiForm):
    """Progress of one activity, or of the work as a whole; or the correction of what one told before."""

    menggantikan = forms.IntegerField(required=False, widget=forms.HiddenInput)
    rincian = forms.TypedChoiceField(label="Kegiatan", coerce=int, required=False, empty_value=None)
    uraian = forms.CharField(label="Apa yang sudah dikerjakan", max_length=2000, widget=TEKS)
    persen = forms.IntegerField(label="Selesai berapa persen", min_value=0, max_value=100)
    realisasi = forms.DecimalField(
        label="Realisasi yang ditambahkan", required=False, min_value=0, max_digits=15, decimal_places=2
    )
    biaya = forms.DecimalField(
        label="Biaya yang dipakai (rupiah)",
        required=False,
        min_value=0,
        max_digits=15,
        decimal_places=0,
        widget=forms.NumberInput({"class": "uang"}),
    )
    field_order = ("versi", "kunci", "menggantikan", "rincian", "uraian", "persen", "realisasi", "biaya", "berkas")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        penugasan = self.perkara.penugasan
        if self.is_bound:
            self.ganti = angka_dari(self.data.get("menggantikan", ""))
        # A correction may stay with an activity that was dropped since.
        semula = Kemajuan.objects.filter(pk=self.ganti).values("rincian_id")
        baris = penugasan.rincian.filter(Q(dibatalkan__isnull=True) | Q(pk__in=semula)).order_by("urutan")
        self.fields["rincian"].choices = [("", "Pekerjaan seluruhnya"), *baris.values_list("id", "kegiatan")]
        satuan = f"Satuan: {penugasan.satuan}. Hanya tambahan sejak catatan sebelumnya."
        self.fields["realisasi"].help_text = satuan
        if self.ganti is not None and not self.is_bound:
            self._isi_semula()

    def _isi_semula(self) -> None:
        """Begin with what the entry says now; its files stay unless they are dropped."""
        penugasan = self.perkara.penugasan
        milik = Kemajuan.objects.berlaku().filter(penugasan=penugasan, pegawai_id=self.pegawai_id, pk=self.ganti)
        lama = milik.first()
        if lama is None:
            return
        medan = ("uraian", "persen", "realisasi", "biaya", "bukti")
        isi = {nama: getattr(lama, nama) for nama in medan}
        self.initial |= {**isi, "rincian": lama.rincian_id, "menggantikan": lama.pk, "berkas": self._berkas(lama)}

    def _berkas(self, lama: Kemajuan) -> list[Titipan]:
        ada = Lampiran.objects.filter(
            objek_jenis="penugasan", objek_id=str(lama.penugasan_id), bagian=f"kemajuan:{lama.pk}"
        )
        urut = ada.select_related("isi").defer("isi__kecil").order_by("waktu", "id")
        return titip_ulang(urut, pemilik=str(self.pegawai_id))

    @property
    def memperbaiki(self) -> bool:
        """Is this the correction of an entry?"""
        return bool(self["menggantikan"].value())


class HasilForm(BerbuktiForm):
    """The result, as handed over."""

    kunci = forms.UUIDField(required=False, widget=forms.HiddenInput)  # the version of the case guards it as well
    uraian = forms.CharField(label="Hasil yang diserahkan", max_length=5000, widget=forms.Textarea({"rows": 6}))
    bukti = forms.URLField(label="Tautan hasil", required=False, max_length=500, assume_scheme="https")
    field_order = ("versi", "kunci", "uraian", "berkas", "bukti")


FORM_BUKTI: dict[str, type[TindakanForm]] = {"mencatat_kemajuan": KemajuanForm, "menyerahkan_hasil": HasilForm}
