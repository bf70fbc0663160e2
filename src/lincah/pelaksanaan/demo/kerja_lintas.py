"""What happens in a work across instansi of the demo: a photo, feedback, a problem decided, coordination."""

import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Protocol
from uuid import UUID, uuid4

from PIL import Image, ImageDraw

from lincah.berkas.services import titip
from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.demo.jalan import Pejalan, pejalan_kini
from lincah.pelaksanaan.models import AlamatKendala, Alternatif, JenisPutusan, UmpanBalik
from lincah.pelaksanaan.queries.pihak import pihak_luar
from lincah.pelaksanaan.services import tindak
from lincah.pelaksanaan.services.kendala import Putusan, UsulanKendala, angkat_kendala, putuskan_kendala
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi
from lincah.pelaksanaan.services.mitra.kirim_berkas import catat_sampai, kirim_berkas
from lincah.pelaksanaan.services.pantau import tanggapi
from lincah.penugasan.models import Anggota, Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import sekarang

KERTAS, TINTA, MERAH = "#f4f1e8", "#23424a", "#a8442f"


class Sisi(Protocol):
    """One of the two instansi."""

    instansi: Instansi

    def antar(self) -> None:
        """Carry what waits for the others."""


def isi_lintas(asal: Sisi, tujuan: Sisi, id: UUID, kata: dict[str, Any]) -> None:
    """The person lent tells of progress with a photo; the leader answers; a problem is raised and decided."""
    _di(tujuan, id, lambda p, siapa: _kemajuan(p, siapa, kata))
    _antar_berkas(tujuan)
    _di(asal, id, lambda p, siapa: _umpan_balik(p, siapa, kata))
    _di(tujuan, id, lambda p, siapa: _bertanya(p, siapa, kata))
    _di(asal, id, lambda p, siapa: _putuskan(p, siapa, kata))


def _di(sisi: Sisi, id: UUID, apa: Callable[[Penugasan, Pejalan], None]) -> None:
    with di_instansi(sisi.instansi):
        apa(Penugasan.objects.get(pk=id), pejalan_kini(sisi.instansi))
    sisi.antar()


def _antar_berkas(sisi: Sisi) -> None:
    with di_instansi(sisi.instansi):
        kirim_berkas(waktu=sekarang())
    sisi.antar()
    with di_instansi(sisi.instansi):
        catat_sampai(waktu=sekarang())


def _kemajuan(penugasan: Penugasan, pejalan: Pejalan, kata: dict[str, Any]) -> None:
    foto = titip(_foto(kata["papan"]), kata["nama_foto"], pemilik="demo", waktu=sekarang())
    isi = {"uraian": kata["kemajuan"], "persen": 40, "kunci": uuid4(), "berkas": [foto]}
    tindak(_yang_dipinjam(penugasan, pejalan), penugasan.pk, "mencatat_kemajuan", isi=isi, versi=None)


def _umpan_balik(penugasan: Penugasan, pejalan: Pejalan, kata: dict[str, Any]) -> None:
    isi = {"catatan": kata["umpan_balik"], "kunci": uuid4()}
    tindak(_pemilik(penugasan, pejalan), penugasan.pk, "memberi_umpan_balik", isi=isi, versi=None)


def _bertanya(penugasan: Penugasan, pejalan: Pejalan, kata: dict[str, Any]) -> None:
    siapa, umpan = _yang_dipinjam(penugasan, pejalan), UmpanBalik.objects.filter(penugasan=penugasan).first()
    if umpan is not None:
        tanggapi(siapa, penugasan.pk, umpan.pk, kata["tanggapan"], uuid4())
    uraian, *alternatif = kata["kendala"]
    angkat_kendala(siapa, penugasan.pk, UsulanKendala(uuid4(), uraian, tuple(alternatif)))
    pihak = next(iter(pihak_luar(penugasan)), None)
    if pihak is not None:
        perihal, kesepakatan = kata["koordinasi"]
        usulan = UsulanKoordinasi(uuid4(), "pelaksanaan", siapa.tanggal, perihal, kesepakatan, luar=pihak.luar)
        catat_koordinasi(siapa, penugasan.pk, usulan)


def _putuskan(penugasan: Penugasan, pejalan: Pejalan, kata: dict[str, Any]) -> None:
    alamat = AlamatKendala.objects.filter(kendala__penugasan=penugasan, jabatan__isnull=False).first()
    pertama = Alternatif.objects.filter(kendala__penugasan=penugasan).order_by("nomor").first()
    if alamat is None or pertama is None:
        return
    siapa = pejalan.sebagai(pejalan.pos[alamat.jabatan_id or 0].pemangku[0].pegawai_id)
    pelaksana = Anggota.objects.filter(penugasan=penugasan).values_list("pegawai_id", flat=True).first()
    tenggat = siapa.tanggal + timedelta(days=5)
    isi = Putusan(JenisPutusan.ALTERNATIF, kata["putusan"], 0, pertama.pk, pelaksana, tenggat)
    putuskan_kendala(siapa, penugasan.pk, alamat.pk, isi)


def _yang_dipinjam(penugasan: Penugasan, pejalan: Pejalan) -> Aktor:
    milik = Anggota.objects.filter(penugasan=penugasan, pegawai__mitra=None)
    return pejalan.sebagai(milik.values_list("pegawai_id", flat=True)[0])


def _pemilik(penugasan: Penugasan, pejalan: Pejalan) -> Aktor:
    pemantau = penugasan.peran.filter(peran="pemantau", jabatan__isnull=False).values_list("jabatan_id", flat=True)[0]
    return pejalan.sebagai(pejalan.pos[pemantau or 0].pemangku[0].pegawai_id)


def _foto(baris: list[str]) -> io.BytesIO:
    """A board with notes, as a phone would take it."""
    gambar = Image.new("RGB", (960, 640), KERTAS)
    pena = ImageDraw.Draw(gambar)
    for letak, satu in enumerate(baris):
        atas = 70 + letak * 130
        pena.rectangle((80, atas, 880, atas + 90), outline=TINTA, width=4)
        pena.text((110, atas + 28), satu, fill=MERAH if letak == 0 else TINTA, font_size=30)
    keluar = io.BytesIO()
    gambar.save(keluar, "JPEG", quality=80)
    return keluar
