"""Reads of berkas: which files hang on an object, and their bytes piece by piece."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from lincah.berkas.jenis import JENIS, Jenis
from lincah.berkas.models import IsiBerkas, Lampiran, Potongan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi


@dataclass(frozen=True, slots=True)
class BerkasTampil:
    """A file as a page shows it. `ukuran` in bytes; `dipindai` is None where it is not known;
    `berkecil`: there is a small picture of it."""

    id: UUID
    nama: str
    jenis: Jenis
    ukuran: int
    sidik: str
    bagian: str = ""
    dipindai: bool | None = None
    berkecil: bool = False

    @property
    def ukuran_kata(self) -> str:
        """`412 kB`, `3,4 MB`."""
        if self.ukuran < 1024**2:
            return f"{max(1, round(self.ukuran / 1024))} kB"
        return f"{self.ukuran / 1024**2:.1f} MB".replace(".", ",")


def berkas_objek(objek: tuple[str, str], bagian: Iterable[str] | None = None) -> tuple[BerkasTampil, ...]:
    """The files of an object, or of some of its parts, oldest first; one query."""
    baris = Lampiran.objects.filter(objek_jenis=objek[0], objek_id=objek[1])
    if bagian is not None:
        baris = baris.filter(bagian__in=list(bagian))
    return tuple(_tampil(satu) for satu in _lengkap(baris).order_by("waktu", "id"))


def berkas_pegawai(pegawai_id: int) -> QuerySet[Lampiran]:
    """What that person sent, newest first, each with `isi` (its size)."""
    semua = Lampiran.objects.filter(oleh_id=pegawai_id).select_related("isi").order_by("-waktu", "-id")
    return semua.only("nama", "waktu", "objek_jenis", "objek_id", "isi__ukuran")


def cari_berkas(objek: tuple[str, str], id: UUID) -> BerkasTampil | None:
    """One file of an object; None for any other, whoever knows its id."""
    baris = Lampiran.objects.filter(objek_jenis=objek[0], objek_id=objek[1], pk=id)
    satu = _lengkap(baris).first()
    return _tampil(satu) if satu else None


def berkas_peristiwa(isi: Iterable[Any]) -> tuple[BerkasTampil, ...]:
    """The files as an event tells them: without asking the database."""
    return tuple(
        BerkasTampil(UUID(satu["id"]), satu["nama"], jenis, satu["ukuran"], satu["sidik"], berkecil=jenis.gambar)
        for satu in isi
        for jenis in (JENIS[satu["jenis"]],)
    )


def gambar_kecil(sidik: str) -> bytes | None:
    """The small picture of a content (WebP); None where it has none."""
    isi = IsiBerkas.objects.filter(pk=sidik).values_list("kecil", flat=True).first()
    return bytes(isi) if isi is not None else None


def alirkan(instansi: Instansi, sidik: str) -> Iterator[bytes]:
    """The bytes, a piece at a time. Enters the instansi for each: it is read after the request has left it."""
    urutan = 0
    while True:
        with di_instansi(instansi):
            data = Potongan.objects.filter(isi_id=sidik, urutan=urutan).values_list("data", flat=True).first()
        if data is None:
            return
        yield bytes(data)
        urutan += 1


def _lengkap(baris: QuerySet[Lampiran]) -> QuerySet[Lampiran]:
    berkecil = ExpressionWrapper(Q(isi__kecil__isnull=False), BooleanField())
    return baris.select_related("isi").defer("isi__kecil").annotate(berkecil=berkecil)


def _tampil(satu: Any) -> BerkasTampil:
    isi = satu.isi
    dipindai = isi.dipindai is not None
    dasar = (satu.id, satu.nama, JENIS[isi.jenis], isi.ukuran, isi.sidik)
    return BerkasTampil(*dasar, satu.bagian, dipindai, satu.berkecil)
