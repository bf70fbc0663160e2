"""What an activity is made of, as it was filled in, and what must be true of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from lincah.naskah.tanggal import masa_pendek
from lincah.pelaksanaan.keadaan import cari_lingkaran
from lincah.pelaksanaan.models import Ketergantungan, Rincian
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services import UsulanKeliru

Syarat = tuple[tuple[int, int], ...]
"""Competences asked for: (id of the competence, level 1-5)."""


class BarisRincian(NamedTuple):
    """One row of the first breakdown. `sesudah`: the rows (counted from 1) after which it begins."""

    kegiatan: str
    anggota_id: int
    tenggat: date
    mulai: date | None = None
    keluaran: str = ""
    syarat: Syarat = ()
    sesudah: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiKegiatan:
    """One activity whole. `sesudah`: ids of the activities after which it begins. `alasan`: why it is changed."""

    kegiatan: str
    anggota_id: int
    mulai: date
    tenggat: date
    keluaran: str = ""
    anggaran: Decimal | None = None
    syarat: Syarat = ()
    sesudah: tuple[int, ...] = ()
    alasan: str = ""


def periksa(penugasan: Penugasan, isi: IsiKegiatan, rincian: Rincian | None = None) -> None:
    """Whether the activity fits into the case; `rincian` is the one that is changed.

    Errors: UsulanKeliru with the field it is about.
    """
    if not Anggota.objects.bertugas().filter(pk=isi.anggota_id, penugasan=penugasan).exists():
        raise UsulanKeliru("Orang ini tidak lagi bertugas dalam pekerjaan ini. Pilih yang lain.", "oleh")
    periksa_masa(penugasan, isi.mulai, isi.tenggat)
    ada = dict(Rincian.objects.berlaku().filter(penugasan=penugasan).values_list("id", "kegiatan"))
    if asing := set(isi.sesudah) - ada.keys():
        raise UsulanKeliru(f"{len(asing)} kegiatan yang didahulukan tidak ada lagi. Pilih yang masih ada.", "sesudah")
    if rincian is not None:
        sisi = _sisi(penugasan) | {rincian.pk: isi.sesudah}
        tolak_lingkaran(cari_lingkaran(sisi), ada)


def periksa_masa(penugasan: Penugasan, mulai: date, tenggat: date) -> None:
    """Days in order and within the assignment. Errors: UsulanKeliru."""
    if tenggat < mulai:
        raise UsulanKeliru("Tenggat mendahului tanggal mulai; perbaiki salah satunya.", "tenggat")
    for medan, hari in (("mulai", mulai), ("tenggat", tenggat)):
        if not penugasan.mulai <= hari <= penugasan.selesai:
            masa = masa_pendek(penugasan.mulai, penugasan.selesai)
            raise UsulanKeliru(f"Tanggal harus dalam masa penugasan, {masa}.", medan)


def tolak_lingkaran(lingkaran: tuple[int, ...], nama: Mapping[int, str]) -> None:
    """Name the activities that wait for each other. Errors: UsulanKeliru."""
    if lingkaran:
        urut = " → ".join(f"“{nama.get(satu, '?')}”" for satu in (*lingkaran, lingkaran[0]))
        pesan = f"Kegiatan saling menunggu sehingga tidak satu pun dapat dimulai: {urut}. Lepaskan salah satunya."
        raise UsulanKeliru(pesan, "sesudah")


def _sisi(penugasan: Penugasan) -> dict[int, tuple[int, ...]]:
    hasil: dict[int, tuple[int, ...]] = {}
    berlaku = Ketergantungan.objects.filter(
        rincian__penugasan=penugasan, rincian__dibatalkan=None, sesudah__dibatalkan=None
    )
    for satu, sesudah in berlaku.values_list("rincian_id", "sesudah_id"):
        hasil[satu] = (*hasil.get(satu, ()), sesudah)
    return hasil
