"""The gallery: every component in its states, with invented data. In the demo and while developing only."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django import forms
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

CONTOH = Path(__file__).with_name("galeri.yaml")


class ContohForm(forms.Form):
    """One field of every kind, so that a look at the page shows them all."""

    judul = forms.CharField(label="Nama pekerjaan", help_text="Sebut hasilnya, bukan kegiatannya.")
    uraian = forms.CharField(
        label="Uraian", required=False, widget=forms.Textarea(attrs={"rows": 4, "data-draf": "galeri"})
    )
    mulai = forms.DateField(label="Mulai", widget=forms.DateInput(attrs={"type": "date"}))
    unit = forms.ChoiceField(label="Unit pemilik", choices=[("", "Pilih unit"), ("1", "Bidang Aptika")])
    cara = forms.ChoiceField(
        label="Cara penugasan",
        widget=forms.RadioSelect,
        choices=[("penunjukan", "Penunjukan oleh pimpinan"), ("sukarela", "Pengajuan sukarela dari pegawai")],
    )
    setuju = forms.BooleanField(label="Saya sudah membaca surat ini", help_text="Surat terbuka di atas.")


@cache
def contoh() -> dict[str, Any]:
    """The sample data; read once."""
    isi: dict[str, Any] = yaml.safe_load(CONTOH.read_text(encoding="utf-8"))
    return isi


@login_not_required
def galeri(request: HttpRequest) -> HttpResponse:
    """Every component, empty, one, many and too long; the second form shows its errors."""
    isi = {
        "c": contoh(),
        "hari_ini": contoh()["hari_ini"],
        "form": ContohForm(),
        "form_salah": ContohForm({"judul": "", "cara": "lain"}, auto_id="salah_%s"),
        "halaman": Paginator(range(7512), 25).page(3),
        "menolak": {"boleh": False, "alasan": contoh()["alasan"]},
    }
    return render(request, "galeri.html", isi)
