"""Coordination of a case as its page shows it."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan import TAHAP_KOORDINASI, check_koordinasi
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.pelaksanaan.models import KonfirmasiKoordinasi, Koordinasi
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas


@dataclass(frozen=True, slots=True)
class BarisKoordinasi:
    """One note with what the other side says; `menjawab`: the reader is that side and has not answered."""

    isi: Koordinasi
    pihak: str
    jawaban: KonfirmasiKoordinasi | None
    menjawab: bool


@dataclass(frozen=True, slots=True)
class HalamanKoordinasi:
    """All notes, newest first. `tahap`: the stages at which one may be made now, code and name."""

    perkara: RingkasPerkara
    koordinasi: tuple[BarisKoordinasi, ...]
    tahap: tuple[tuple[str, str], ...]
    dasar: tuple[Alasan, ...]
    boleh: bool


def buka_koordinasi(aktor: Aktor, penugasan_id: UUID) -> HalamanKoordinasi:
    """The page; also for the other side of a note, who sees no other. Errors: PerkaraTidakAda."""
    milik = Q(jabatan_id__in=aktor.jabatan_ids) | Q(pegawai_id=aktor.pegawai_id or 0)
    semua = Koordinasi.objects.filter(penugasan_id=penugasan_id)
    perkara = buka_ringkas(aktor, penugasan_id, diundang=semua.filter(milik).exists())
    baris = semua.filter(milik) if perkara.luar else semua
    isi = baris.select_related("oleh", "jabatan", "pegawai", "tim", "konfirmasi__oleh").order_by("-waktu")
    tahap = tahap_terbuka(perkara)
    boleh = perkara.anggota and perkara.berjalan and bool(tahap)
    return HalamanKoordinasi(
        perkara, tuple(_baris(aktor, perkara, satu) for satu in isi), tahap, _dasar(perkara, tahap), boleh
    )


def tahap_terbuka(perkara: RingkasPerkara) -> tuple[tuple[str, str], ...]:
    """The stages of coordination that belong to where the case stands."""
    boleh = (satu for satu in TAHAP_KOORDINASI if _simpulkan(perkara, satu).boleh)
    return tuple((satu, perkara.profil.kosakata.sebut(satu).capitalize()) for satu in boleh)


def _dasar(perkara: RingkasPerkara, tahap: tuple[tuple[str, str], ...]) -> tuple[Alasan, ...]:
    """The rule on coordination, once; none while there is no stage for it."""
    return _simpulkan(perkara, tahap[0][0]).alasan[:1] if tahap else ()


def _simpulkan(perkara: RingkasPerkara, tahap: str) -> Simpulan[str | None]:
    tugas, kini = perkara.profil.tugas, perkara.acuan.alur.langkah[perkara.penugasan.langkah].tahap
    bentuk, lingkup = Bentuk(perkara.penugasan.bentuk), Lingkup(perkara.penugasan.lingkup)
    return check_koordinasi(tugas, bentuk, lingkup, kini, tahap, model=perkara.penugasan.model)


def _baris(aktor: Aktor, perkara: RingkasPerkara, satu: Koordinasi) -> BarisKoordinasi:
    jawaban = getattr(satu, "konfirmasi", None)
    sebagai = satu.jabatan_id is not None and aktor.cari(satu.jabatan_id) is not None
    diri = satu.pegawai_id is not None and satu.pegawai_id == aktor.pegawai_id
    if satu.luar:
        pihak = satu.luar
    elif satu.jabatan is not None:
        pemangku = perkara.pemangku(satu.jabatan_id)
        pihak = f"{satu.jabatan.nama} ({pemangku})" if pemangku else satu.jabatan.nama
    else:
        pihak = f"{satu.pegawai.nama_lengkap}, ketua tim “{satu.tim.judul}”" if satu.pegawai and satu.tim else ""
    return BarisKoordinasi(satu, pihak, jawaban, jawaban is None and (sebagai or diri))
