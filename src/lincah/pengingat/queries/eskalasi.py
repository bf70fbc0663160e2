"""What is late and was shown to a superior; who the superior of somebody is."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from django.db.models import QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, orang_kini
from lincah.law.kedudukan import GarisMelingkar
from lincah.law.kernel import Alasan
from lincah.pengingat.kait import Kunci, Menunggu, masih_menunggu
from lincah.pengingat.models import Eskalasi

BIDANG = ("jenis", "objek", "tindakan", "siapa", "sejak")
DIBACA = 50  # nobody reads more at once


def eskalasi_saya(aktor: Aktor) -> "QuerySet[Eskalasi]":
    """What was escalated to the posts of this person and is not closed."""
    return Eskalasi.objects.filter(atasan_id__in=aktor.jabatan_ids, selesai__isnull=True)


def terlambat_di_bawah(aktor: Aktor) -> tuple[Menunggu, ...]:
    """What was escalated to the posts of this person and still waits, the longest due first; two queries at most."""
    baris = eskalasi_saya(aktor).order_by("sejak", "id")
    masih = masih_menunggu(Kunci(*satu) for satu in baris.values_list(*BIDANG)[:DIBACA])
    return tuple(sorted(masih.values(), key=lambda satu: (satu.tenggat, satu.judul)))


class Atasan(NamedTuple):
    """The post above somebody, and why it is that one."""

    jabatan_id: int
    alasan: tuple[Alasan, ...]


def atasan_dari(semua: Iterable[Menunggu], kini: Kini, tanggal: date) -> Mapping[Kunci, Atasan]:
    """The post above whom each wait waits for: the penilai of the person or of who holds the post.

    Without a holder it is the post that leads the next unit up; nobody stands above the top, which has no entry.
    """
    daftar = list(semua)
    pemangku = {satu.kunci: _pegawai(satu, kini) for satu in daftar}
    orang = {satu.pegawai_id: satu for satu in orang_kini(kini, tanggal, pegawai={p for p in pemangku.values() if p})}
    hasil: dict[Kunci, Atasan] = {}
    for satu in daftar:
        diri = orang.get(pemangku[satu.kunci] or 0)
        if diri is not None and satu.jabatan_id in (None, diri.jabatan_id):
            penilai = diri.kedudukan.penilai
            atasan = Atasan(penilai.jawaban.id, penilai.alasan) if penilai.jawaban else None
        else:
            atasan = _di_atas(satu.jabatan_id, kini)
        if atasan is not None:
            hasil[satu.kunci] = atasan
    return hasil


def _pegawai(satu: Menunggu, kini: Kini) -> int | None:
    pos = kini.pos.get(satu.jabatan_id or 0)
    return satu.pegawai_id or (pos.pemangku[0].pegawai_id if pos and pos.pemangku else None)


def _di_atas(jabatan_id: int | None, kini: Kini) -> Atasan | None:
    pos = kini.pos.get(jabatan_id or 0)
    if pos is None:
        return None
    try:
        garis = kini.struktur.garis(pos.unit_id)
    except (GarisMelingkar, KeyError):
        return None
    atas = next((unit.pimpinan for unit in garis if unit.pimpinan and unit.pimpinan.id != jabatan_id), None)
    if atas is None:
        return None
    ringkas = f"pimpinan di atas {pos.nama}: {atas.nama}"
    return Atasan(atas.id, (Alasan.dari(kini.profil.kedudukan.penilai_umum, terpenuhi=True, ringkas=ringkas),))
