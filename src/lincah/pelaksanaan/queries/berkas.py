"""Files of a case as its pages show them: with addresses below the case, since whoever may open it may read them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from lincah.berkas.queries import BerkasTampil


@dataclass(frozen=True, slots=True)
class TautanBerkas:
    """A file: its name, its address, that of its small picture ('' for none), and what it is in words
    ('' for a picture, which shows itself)."""

    nama: str
    url: str
    kecil: str
    keterangan: str


def tautkan(penugasan_id: UUID, berkas: Iterable[BerkasTampil]) -> tuple[TautanBerkas, ...]:
    """The files with their addresses, pictures first, then by name."""
    urut = sorted(berkas, key=lambda satu: (not satu.jenis.gambar, satu.nama.lower()))
    return tuple(_satu(penugasan_id, satu) for satu in urut)


def _satu(penugasan_id: UUID, satu: BerkasTampil) -> TautanBerkas:
    alamat = [penugasan_id, satu.id]
    kecil = reverse("pekerjaan:berkas_kecil", args=alamat) if satu.berkecil else ""
    pindai = ", tidak dipindai virus" if satu.dipindai is False else ""
    keterangan = "" if satu.jenis.gambar else f"{satu.jenis.sebutan}, {satu.ukuran_kata}{pindai}"
    return TautanBerkas(satu.nama, reverse("pekerjaan:berkas", args=alamat), kecil, keterangan)
