"""Files of a case as its pages show them: with addresses below the case, since whoever may open it may read them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from lincah.berkas.queries import BerkasTampil
from lincah.pelaksanaan.queries.berkas_mitra import SEMUA_TIBA, Belum


@dataclass(frozen=True, slots=True)
class TautanBerkas:
    """A file: its name, its address ('' while it is not here), that of its small picture ('' for none), and what it is
    in words ('' for a picture, which shows itself)."""

    nama: str
    url: str
    kecil: str
    keterangan: str


def tautkan(penugasan_id: UUID, berkas: Iterable[BerkasTampil], belum: Belum = SEMUA_TIBA) -> tuple[TautanBerkas, ...]:
    """The files with their addresses, pictures first, then by name; `belum`: those not yet where they should be."""
    urut = sorted(berkas, key=lambda satu: (not satu.jenis.gambar, satu.nama.lower()))
    return tuple(_satu(penugasan_id, satu, belum) for satu in urut)


def _satu(penugasan_id: UUID, satu: BerkasTampil, belum: Belum) -> TautanBerkas:
    alamat = [penugasan_id, satu.id]
    kecil = reverse("pekerjaan:berkas_kecil", args=alamat) if satu.berkecil else ""
    pindai = ", tidak dipindai virus" if satu.dipindai is False else ""
    keterangan = f"{satu.jenis.sebutan}, {satu.ukuran_kata}" + ("" if satu.jenis.gambar else pindai)
    if kata := belum.kata(satu.id):
        url = "" if belum.di_sana(satu.id) else reverse("pekerjaan:berkas", args=alamat)
        return TautanBerkas(satu.nama, url, kecil if url else "", f"{keterangan}; {kata}")
    keterangan = "" if satu.jenis.gambar else keterangan
    return TautanBerkas(satu.nama, reverse("pekerjaan:berkas", args=alamat), kecil, keterangan)
