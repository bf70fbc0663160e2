"""Writes of berkas: bring a file, hang it on something, clear away what hangs nowhere."""

import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, BinaryIO

from django.conf import settings
from django.core import signing
from django.db import connection, transaction

from lincah.berkas.gambar import Gambar, gambar_ulang
from lincah.berkas.jenis import JENIS, BerkasDitolak, Jenis
from lincah.berkas.kenali import kenali
from lincah.berkas.kuota import check_kuota
from lincah.berkas.models import IsiBerkas, Lampiran, Potongan
from lincah.berkas.nama import nama_bersih
from lincah.berkas.pindai import pindai
from lincah.registry.konteks import skema_kini

POTONG = 256 * 1024  # bytes
SEKALI = 8  # pieces in one statement
BERLAKU = timedelta(days=7)
"""So long a file that was brought may still be hung on something."""
DISIMPAN = timedelta(days=8)
"""So long a content that hangs nowhere is kept: longer than BERLAKU."""
SIMPAN = """
    INSERT INTO berkas_isiberkas (sidik, jenis, ukuran, lebar, tinggi, kecil, dipindai, dititip)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
    ON CONFLICT (sidik) DO UPDATE SET
        dititip = greatest(berkas_isiberkas.dititip, EXCLUDED.dititip),
        dipindai = coalesce(EXCLUDED.dipindai, berkas_isiberkas.dipindai)
    RETURNING xmax = 0
"""
BERSIHKAN = """
    WITH usang AS (
        DELETE FROM berkas_isiberkas AS isi WHERE dititip < %s
        AND NOT EXISTS (SELECT FROM berkas_lampiran WHERE berkas_lampiran.isi_id = isi.sidik)
        RETURNING sidik
    ), potongan AS (DELETE FROM berkas_potongan USING usang WHERE isi_id = usang.sidik)
    SELECT count(*) FROM usang
"""


@dataclass(frozen=True, slots=True)
class Titipan:
    """A file that was brought and hangs nowhere yet; `tanda` is the proof, for who brought it and for BERLAKU."""

    sidik: str
    nama: str
    jenis: Jenis
    ukuran: int
    tanda: str


def titip(isi: BinaryIO, nama: str, *, pemilik: str, waktu: datetime) -> Titipan:
    """Check a file and keep its content, in a transaction of its own; `pemilik` names who brings it.

    Pictures are drawn anew. The same content is kept once. Errors: BerkasDitolak.
    """
    batas = settings.LINCAH_BERKAS_BATAS
    if isi.seek(0, 2) > batas:
        raise BerkasDitolak(f"Berkas ini lebih dari {batas // 1024**2} MB. Kecilkan dahulu, lalu unggah lagi.")
    jenis = kenali(isi, nama)
    gambar = gambar_ulang(isi, jenis) if jenis.gambar else None
    dipindai = waktu if pindai(isi) else None
    sumber = io.BytesIO(gambar.isi) if gambar else isi
    sidik, ukuran = simpan_isi(sumber, jenis.kode, gambar, dipindai, waktu)
    return _titipan(sidik, nama_bersih(nama, jenis), jenis, ukuran, pemilik)


def terima_titipan(tanda: Iterable[str], *, pemilik: str) -> list[Titipan]:
    """Files brought before, by their proofs; what is forged, expired or somebody else's is left out."""
    hasil = []
    for satu in tanda:
        try:
            isi = signing.loads(satu, salt=_garam(pemilik), max_age=BERLAKU)
        except signing.BadSignature:
            continue
        hasil.append(Titipan(isi["s"], isi["n"], JENIS[isi["j"]], isi["u"], satu))
    return hasil


def lampirkan(
    titipan: Iterable[Titipan], *, objek: tuple[str, str], bagian: str, oleh_id: int | None, waktu: datetime
) -> list[dict[str, Any]]:
    """Hang files on `bagian` of an object, in the transaction of the act; what the event keeps of them.

    Errors: BerkasDitolak when a content was cleared away meanwhile, or the person has no room left.
    """
    daftar = list(titipan)
    sidik = [satu.sidik for satu in daftar]
    kunci = IsiBerkas.objects.select_for_update(no_key=True).filter(pk__in=sidik).order_by("pk")
    ada = set(kunci.values_list("pk", flat=True))
    if not ada.issuperset(sidik):
        raise BerkasDitolak("Berkas yang diunggah tadi sudah tidak ada. Unggah lagi.")
    check_kuota(oleh_id, sidik)
    baris = [
        Lampiran(
            isi_id=satu.sidik,
            nama=satu.nama,
            objek_jenis=objek[0],
            objek_id=objek[1],
            bagian=bagian,
            oleh_id=oleh_id,
            waktu=waktu,
        )
        for satu in daftar
    ]
    Lampiran.objects.bulk_create(baris)
    return [_catatan(satu, titip) for satu, titip in zip(baris, daftar, strict=True)]


def titip_ulang(lampiran: Iterable[Lampiran], *, pemilik: str) -> list[Titipan]:
    """Files that hang somewhere already (with `isi` read along), to be hung elsewhere too without being sent again."""
    return [_titipan(satu.isi_id, satu.nama, JENIS[satu.isi.jenis], satu.isi.ukuran, pemilik) for satu in lampiran]


@transaction.atomic
def bersihkan(*, waktu: datetime) -> int:
    """Delete what hangs nowhere and was brought too long before `waktu`; how many contents."""
    with connection.cursor() as kursor:
        kursor.execute(BERSIHKAN, [waktu - DISIMPAN])
        return int(kursor.fetchone()[0])


def simpan_isi(
    isi: BinaryIO, jenis: str, gambar: Gambar | None, dipindai: datetime | None, waktu: datetime
) -> tuple[str, int]:
    """Keep checked bytes of a kind (its code) once; their hash and their size in bytes."""
    sidik, ukuran = hashlib.sha256(), 0
    for potong in _potong(isi):
        sidik.update(potong)
        ukuran += len(potong)
    lebar, tinggi, kecil = (gambar.lebar, gambar.tinggi, gambar.kecil) if gambar else (None, None, None)
    nilai = [sidik.hexdigest(), jenis, ukuran, lebar, tinggi, kecil, dipindai, waktu]
    with transaction.atomic():
        with connection.cursor() as kursor:
            kursor.execute(SIMPAN, nilai)
            baru = kursor.fetchone()[0]
        if baru:
            semua = enumerate(_potong(isi))
            pertama = (Potongan(isi_id=nilai[0], urutan=n, data=potong) for n, potong in semua)
            Potongan.objects.bulk_create(pertama, batch_size=SEKALI)
    return sidik.hexdigest(), ukuran


def _potong(isi: BinaryIO) -> Iterator[bytes]:
    isi.seek(0)
    while potong := isi.read(POTONG):
        yield potong


def _titipan(sidik: str, nama: str, jenis: Jenis, ukuran: int, pemilik: str) -> Titipan:
    tanda = signing.dumps({"s": sidik, "n": nama, "j": jenis.kode, "u": ukuran}, salt=_garam(pemilik))
    return Titipan(sidik, nama, jenis, ukuran, tanda)


def _garam(pemilik: str) -> str:
    return f"berkas.{skema_kini()}.{pemilik}"


def _catatan(baris: Lampiran, titipan: Titipan) -> dict[str, Any]:
    return {
        "id": str(baris.id),
        "nama": baris.nama,
        "sidik": titipan.sidik,
        "jenis": titipan.jenis.kode,
        "ukuran": titipan.ukuran,
    }
