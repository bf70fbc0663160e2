"""What can be said today of the signature on a letter, and which letter took the place of which."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from lincah.naskah.models import Jaminan, Naskah, TandaTangan
from lincah.naskah.pengaturan import akar
from lincah.naskah.queries import isi_berkas
from lincah.naskah.tanggal import tanggal_panjang

DIINGAT = 256


@dataclass(frozen=True, slots=True)
class Keabsahan:
    """A signature and whether it holds: `sah`, else `alasan`. `sidik` is the hash of the signed file."""

    nama: str
    penerbit: str
    jaminan: str
    tersertifikasi: bool
    nomor_seri: str
    dicatat: datetime
    sidik: str
    alasan: str

    @property
    def sah(self) -> bool:
        return not self.alasan


@dataclass(frozen=True, slots=True)
class SuratLain:
    """Another letter, by name."""

    id: UUID
    sebutan: str


@dataclass(frozen=True, slots=True)
class Kaitan:
    """The letter this one replaced, and the one that replaced it."""

    mengganti: SuratLain | None
    diganti: SuratLain | None


def keabsahan(naskah_id: UUID) -> Keabsahan | None:
    """The signature of a letter, validated anew (once a process and set of roots); None without signature."""
    tanda = TandaTangan.objects.filter(pk=naskah_id).select_related("naskah").defer("naskah__isi").first()
    if tanda is None:
        return None
    return Keabsahan(
        nama=tanda.nama_sertifikat,
        penerbit=tanda.penerbit,
        jaminan=str(Jaminan(tanda.jaminan).label),
        tersertifikasi=tanda.jaminan == Jaminan.PSRE,
        nomor_seri=tanda.nomor_seri,
        dicatat=tanda.dicatat,
        sidik=tanda.berkas_id,
        alasan=_alasan(tanda.berkas_id, tanda.naskah.berkas_id, akar(), tanda.dicatat),
    )


def kaitan(naskah_id: UUID) -> Kaitan:
    """What it replaced and what replaced it."""
    medan = ("id", "judul", "nomor", "tanggal")
    kolom = [f"{arah}__{satu}" for arah in ("mengganti__lama", "diganti_oleh__baru") for satu in medan]
    nilai = Naskah.objects.filter(pk=naskah_id).values_list(*kolom).first() or (None,) * 8
    return Kaitan(_lain(*nilai[:4]), _lain(*nilai[4:]))


def _lain(id: UUID | None, judul: str, nomor: str, tanggal: date) -> SuratLain | None:
    if id is None:
        return None
    return SuratLain(id, f"{judul.lower().capitalize()} Nomor {nomor} tanggal {tanggal_panjang(tanggal)}")


# Files never change under their hash; the answer changes only with the roots, which are part of the question.
@lru_cache(maxsize=DIINGAT)
def _alasan(sidik: str, sidik_asli: str, akar: object, saat: datetime) -> str:
    from lincah.naskah.tanda_tangan.periksa import periksa
    from lincah.naskah.tanda_tangan.porta import BerkasDitolak

    try:
        periksa(isi_berkas(sidik), isi_berkas(sidik_asli), akar, saat)
    except BerkasDitolak as galat:
        return galat.pesan
    return ""
