"""What an administrator enters about letters."""

from typing import Any

from django import forms

from lincah.naskah.models import CaraTandaTangan, PengaturanTandaTangan
from lincah.naskah.pengaturan import AturanTandaTangan

PKCS12 = 100 * 1024
RAHASIA = {"autocomplete": "new-password", "spellcheck": "false"}


class TandaTanganForm(forms.Form):
    """How the letters of the instansi are signed."""

    cara = forms.ChoiceField(
        label="Cara menandatangani surat",
        choices=[("", "Belum ditandatangani secara elektronik"), *CaraTandaTangan.choices],
        required=False,
        widget=forms.RadioSelect,
    )
    bsre_alamat = forms.CharField(
        label="Alamat layanan eSign",
        help_text="Alamat server eSign Client Service instansi, seperti https://esign.contoh.go.id.",
        required=False,
        max_length=200,
    )
    bsre_pengguna = forms.CharField(label="Nama pengguna instansi pada layanan", required=False, max_length=100)
    bsre_sandi = forms.CharField(
        label="Kata sandi instansi pada layanan",
        help_text="Disimpan tersandi dan tidak ditampilkan lagi. Kosongkan bila tidak diganti.",
        required=False,
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs=RAHASIA),
    )
    akar = forms.CharField(
        label="Sertifikat akar yang diakui",
        help_text="Satu atau lebih, berbentuk PEM. Tanda tangan diterima bila sertifikatnya berasal dari sini.",
        required=False,
        max_length=200_000,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"}),
    )
    pkcs12 = forms.FileField(
        label="Sertifikat instansi sendiri (PKCS#12)",
        help_text="Berkas .p12 atau .pfx. Tanpa berkas ini, Lincah membuatkan sertifikat saat cara itu dipilih.",
        required=False,
        max_length=200,
    )
    pkcs12_sandi = forms.CharField(
        label="Kata sandi berkas PKCS#12",
        help_text="Dipakai sekali untuk membuka berkas; tidak disimpan.",
        required=False,
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs=RAHASIA),
    )

    buat_ulang = forms.BooleanField(
        label="Buat sertifikat instansi yang baru",
        help_text="Surat yang sudah ditandatangani tetap sah; surat berikutnya memakai sertifikat baru. Tercatat.",
        required=False,
    )

    def clean_pkcs12(self) -> bytes:
        berkas = self.cleaned_data["pkcs12"]
        if berkas and berkas.size > PKCS12:
            raise forms.ValidationError("Berkas itu terlalu besar untuk sebuah sertifikat.")
        return berkas.read() if berkas else b""

    def aturan(self) -> AturanTandaTangan:
        return AturanTandaTangan(**self.cleaned_data)


def awal_tanda_tangan(atur: PengaturanTandaTangan) -> dict[str, Any]:
    """What the form shows of the setting; never a secret."""
    return {nama: getattr(atur, nama) for nama in ("cara", "bsre_alamat", "bsre_pengguna", "akar")}
