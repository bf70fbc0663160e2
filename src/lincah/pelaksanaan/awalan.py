"""Beginning a plan or a breakdown from what exists: a spreadsheet, or earlier work. Nothing is saved by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpRequest

from lincah.pelaksanaan.forms_baris import Grup
from lincah.pelaksanaan.forms_rincian import TIDAK_DIKENAL, cari_kompetensi, medan_tanggal, pilihan_orang
from lincah.pelaksanaan.lembar import LembarKeliru, Temuan, Terbaca, baca_lembar
from lincah.pelaksanaan.models import Rencana
from lincah.pelaksanaan.queries.terdahulu import salin_individu, salin_rencana, salin_rincian
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.perkara import Perkara

LEMBAR, SALIN = "lembar", "salin"
TANPA_BERKAS = "Pilih berkasnya dahulu, lalu tekan tombol ini."
TANPA_PILIHAN = "Pilih yang hendak disalin dahulu, lalu tekan tombol ini."


@dataclass(frozen=True, slots=True)
class Awalan:
    """Rows to begin with, by group; or why there are none: what is wrong with the cells, or with the whole."""

    baris: Mapping[str, Sequence[Sequence[Any]]] | None = None
    uraian: str = ""
    temuan: tuple[Temuan, ...] = ()
    pesan: str = ""
    nomor: Mapping[str, Sequence[int]] | None = None


def diminta(request: HttpRequest) -> bool:
    """Was one of the two buttons pressed?"""
    return request.POST.get("tampilkan") in (LEMBAR, SALIN)


def dari_lembar(request: HttpRequest, penugasan: Penugasan, grup: Sequence[Grup]) -> Awalan:
    """The rows of the spreadsheet that came with the form; all of them are good, or none is taken."""
    berkas = request.FILES.get("lembar")
    if berkas is None:
        return Awalan(pesan=TANPA_BERKAS)
    try:
        isi: Terbaca = baca_lembar(berkas.read(), grup, (penugasan.mulai, penugasan.selesai))
    except LembarKeliru as galat:
        return Awalan(pesan=str(galat))
    return Awalan(temuan=isi.temuan) if isi.temuan else Awalan(isi.baris, nomor=isi.nomor)


RINCIAN = Grup(
    "rincian",
    "Rincian",
    {
        "kegiatan": lambda: forms.CharField(label="Kegiatan", max_length=300),
        "oleh": lambda: forms.CharField(label="Penanggung jawab", max_length=200),
        "mulai": lambda: medan_tanggal("Mulai"),
        "tenggat": lambda: medan_tanggal("Tenggat"),
        "kompetensi": lambda: forms.CharField(label="Kompetensi yang diminta", max_length=120),
        "sesudah": lambda: forms.CharField(label="Sesudah kegiatan nomor", max_length=40),
    },
    ("kegiatan", "oleh", "tenggat"),
)


def rincian_dari_lembar(request: HttpRequest, perkara: Perkara) -> Awalan:
    """The rows of a breakdown; who answers for each is named as in the case, or by NIP."""
    awalan = dari_lembar(request, perkara.penugasan, (RINCIAN,))
    if awalan.baris is None:
        return awalan
    orang = {kunci.casefold(): satu.pk for satu in perkara.anggota for kunci in _sebutan(satu)}
    temuan, hasil = [], []
    kenal = cari_kompetensi(satu[4] for satu in awalan.baris["rincian"])
    for nomor, baris in zip((awalan.nomor or {})["rincian"], awalan.baris["rincian"], strict=True):
        isi = dict(zip(RINCIAN.medan, baris, strict=True))
        if isi["oleh"].casefold() not in orang:
            siapa = ", ".join(nama for _, nama in pilihan_orang(perkara))
            temuan.append(Temuan(RINCIAN.nama, nomor, "Penanggung jawab", f"Tulis salah satu: {siapa}; atau NIP-nya."))
        if isi["kompetensi"] and isi["kompetensi"].casefold() not in kenal:
            temuan.append(Temuan(RINCIAN.nama, nomor, "Kompetensi yang diminta", TIDAK_DIKENAL))
        if isi["mulai"] and isi["mulai"] > isi["tenggat"]:
            temuan.append(Temuan(RINCIAN.nama, nomor, "Tenggat", "Tenggat mendahului tanggal mulai."))
        hasil.append(tuple((isi | {"oleh": orang.get(isi["oleh"].casefold())}).values()))
    return Awalan(temuan=tuple(temuan)) if temuan else Awalan({"rincian": hasil})


def rincian_awal(request: HttpRequest, perkara: Perkara) -> Awalan:
    """The rows of a breakdown to begin with: of the spreadsheet, or of the earlier work that was chosen."""
    if request.POST.get("tampilkan") == LEMBAR:
        return rincian_dari_lembar(request, perkara)
    baris = salin_rincian(perkara.penugasan, request.POST.get("salin", ""))
    if baris is None:
        return Awalan(pesan=TANPA_PILIHAN)
    return Awalan({"rincian": [tuple(satu[nama] for nama in RINCIAN.medan) for satu in baris]})


def rincian_dari_rencana(perkara: Perkara) -> list[dict[str, Any]]:
    """The activities of the plan in force, to be broken down."""
    rencana = Rencana.objects.berlaku().filter(penugasan=perkara.penugasan).first()
    baris = rencana.kegiatan.order_by("urutan") if rencana else ()
    return [{"kegiatan": satu.kegiatan, "mulai": satu.mulai, "tenggat": satu.selesai} for satu in baris]


def _sebutan(anggota: Anggota) -> tuple[str, ...]:
    """How a sheet may name one: with titles, without, by NIP."""
    return (anggota.pegawai.nama_lengkap, anggota.pegawai.nama, anggota.pegawai.nip)


def dari_rencana(request: HttpRequest, penugasan: Penugasan) -> Awalan:
    """The rows of the earlier plan that was chosen."""
    isi = salin_rencana(penugasan, request.POST.get("salin", ""))
    if isi is None:
        return Awalan(pesan=TANPA_PILIHAN)
    return Awalan({"kegiatan": isi.kegiatan, "baris_anggaran": isi.anggaran_baris, "risiko": isi.risiko}, isi.uraian)


def individu_awal(request: HttpRequest, anggota: Anggota, grup: Sequence[Grup]) -> Awalan:
    """The rows of one's own plan to begin with: of the spreadsheet, or of one's plan in the work that was chosen."""
    if request.POST.get("tampilkan") == LEMBAR:
        return dari_lembar(request, anggota.penugasan, grup)
    baris = salin_individu(anggota, request.POST.get("salin", ""))
    return Awalan(pesan=TANPA_PILIHAN) if baris is None else Awalan({"kegiatan": baris})
