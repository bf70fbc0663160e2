"""The wording as it is set: which text counts for a letter, its versions, and setting a new one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from lincah.audit.services import Pelaku, catat
from lincah.naskah.kata.ragam import Ragam, Teks
from lincah.naskah.models import KataSurat

SEMUA = ""
Kunci = tuple[str, str]
"""Perangkat Daerah, situation."""


class KataBerubah(ValueError):
    """Somebody else has set the same text since this one was opened; `oleh` and `waktu` tell who and when."""

    def __init__(self, terakhir: KataSurat | None) -> None:
        self.oleh = terakhir.oleh if terakhir else ""
        self.waktu = terakhir.waktu if terakhir else None
        super().__init__("Kata surat ini sudah diubah orang lain.")


@dataclass(frozen=True, slots=True)
class KataTerpilih:
    """The text that counts, and whose it is: the Perangkat Daerah's, that of all (''), or the usual one (None)."""

    teks: Teks
    kode_pd: str | None
    versi: int


def kata_tersimpan(jenis: str, kode_pd: str, *, saat: datetime | None = None) -> Mapping[Kunci, KataSurat]:
    """The newest version of every situation of a kind, for this Perangkat Daerah and for all; one query.

    `saat`: as it stood at that moment, for a draft that was initialled then.
    """
    semua = KataSurat.objects.filter(jenis=jenis, kode_pd__in={SEMUA, kode_pd})
    semua = semua.filter(waktu__lte=saat) if saat else semua
    baris = semua.order_by("kode_pd", "keadaan", "-versi").distinct("kode_pd", "keadaan")
    return {(satu.kode_pd, satu.keadaan): satu for satu in baris}


def pilih_kata(ragam: Ragam, kode_pd: str, ada: Mapping[Kunci, KataSurat]) -> KataTerpilih:
    """The closest text: of the Perangkat Daerah, else of all, else the usual one."""
    for kode in (kode_pd, SEMUA):
        satu = ada.get((kode, ragam.keadaan))
        if satu is not None and satu.isi:
            return KataTerpilih(satu.isi, kode, satu.versi)
    return KataTerpilih(ragam.baku, None, 0)


def riwayat_kata(ragam: Ragam, kode_pd: str) -> tuple[KataSurat, ...]:
    """Every version of the text of one Perangkat Daerah ('': of all), newest first."""
    semua = KataSurat.objects.filter(jenis=ragam.jenis, keadaan=ragam.keadaan, kode_pd=kode_pd)
    return tuple(semua.order_by("-versi"))


def simpan_kata(ragam: Ragam, kode_pd: str, teks: Teks, *, versi: int, oleh: Pelaku, waktu: datetime) -> KataSurat:
    """Set the next version after `versi`; an empty text goes back to what counts without one.

    The text was checked before (`periksa_kata`). Errors: KataBerubah when `versi` is no longer the newest.
    """
    kunci = {"kode_pd": kode_pd, "jenis": ragam.jenis, "keadaan": ragam.keadaan}
    semua = KataSurat.objects.filter(**kunci).order_by("-versi")
    terakhir = semua.first()
    if versi != (terakhir.versi if terakhir else 0):
        raise KataBerubah(terakhir)
    try:
        with transaction.atomic():
            baru = KataSurat.objects.create(**kunci, versi=versi + 1, isi=dict(teks), oleh=oleh.nama, waktu=waktu)
            isi = {"jenis": ragam.jenis, "keadaan": ragam.keadaan, "versi": baru.versi, "kata": dict(teks)}
            catat(jenis="naskah.kata_diatur", objek=("kata_surat", kode_pd), pelaku=oleh, isi=isi, waktu=waktu)
    except IntegrityError as galat:
        raise KataBerubah(semua.first()) from galat
    return baru


def kata_terkini() -> dict[str, dict[Kunci, KataSurat]]:
    """The newest version of every text, by kind; one query."""
    semua: dict[str, dict[Kunci, KataSurat]] = {}
    baris = KataSurat.objects.order_by("kode_pd", "jenis", "keadaan", "-versi").distinct("kode_pd", "jenis", "keadaan")
    for satu in baris:
        semua.setdefault(satu.jenis, {})[satu.kode_pd, satu.keadaan] = satu
    return semua
