"""The plan, drawn up by both sides: concepts, versions offered, what the leader says; changes of an agreed plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Alur
from lincah.law.kernel import Simpulan
from lincah.pelaksanaan.anggaran import hitung_total
from lincah.pelaksanaan.models import (
    BarisAnggaran,
    KegiatanRencana,
    PerihalTunggu,
    PutusanRencana,
    Rencana,
    RisikoRencana,
)
from lincah.pelaksanaan.services.kunci import Terkunci, kunci
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.services import HalamanBasi, UsulanKeliru

MENYUSUN, MENYEPAKATI = "menyusun_rencana", "menyepakati_rencana"
DIKONSEP = ("menerima", "merencanakan")
"""From when the letter is set: who has accepted need not wait for the others to begin writing."""
DIUBAH = ("merinci", "melaksanakan")
BASI = (
    "Rencana ini sudah disimpan orang lain sejak halaman dibuka. Isian Anda belum tersimpan; "
    "buka versi terbarunya di tab lain, lalu padukan."
)


class IsiKegiatanRencana(NamedTuple):
    """One activity of a plan."""

    kegiatan: str
    keluaran: str
    mulai: date
    selesai: date


class IsiAnggaran(NamedTuple):
    """One budget line; `harga` in rupiah for one `satuan`."""

    kode: str
    uraian: str
    volume: Decimal
    satuan: str
    harga: Decimal


class IsiRisiko(NamedTuple):
    """One risk."""

    risiko: str
    dampak: str
    mitigasi: str


def penyepakat(alur: Alur) -> tuple[str, ...]:
    """The roles with which the plan is agreed, in the flow a case keeps."""
    return next((satu.pelaku for (_, kode), satu in alur.cari.items() if kode == MENYEPAKATI), ())


def bersama_menyusun(alur: Alur) -> tuple[str, ...]:
    """Who draws the plan up together: the staff and the leader with whom it is agreed."""
    return ("pegawai", *penyepakat(alur))


@dataclass(frozen=True, slots=True)
class HasilRencana:
    """The version written or decided on; None when the law refuses, with the reasons in `simpulan`."""

    rencana: Rencana | None
    simpulan: Simpulan[bool]


def tulis_rencana(
    aktor: Aktor, penugasan: Penugasan, isi: Mapping[str, Any], *, diajukan: bool, disisihkan: int = 0
) -> Rencana:
    """A new version, in the transaction of the caller, the case locked.

    `isi`: rencana (text), anggaran (rupiah or None; the sum of the lines where there are any); optional: kegiatan,
    baris_anggaran, risiko (rows in the order of IsiKegiatanRencana, IsiAnggaran, IsiRisiko), dasar (the version the
    page began with). `disisihkan`: the version beside which it is kept, set aside. Errors: HalamanBasi when somebody
    saved another since.
    """
    terakhir = Rencana.objects.filter(penugasan=penugasan, tersusul=False).aggregate(n=Max("versi"))["n"] or 0
    if isi.get("dasar") is not None and isi["dasar"] != terakhir:
        raise HalamanBasi(BASI)
    baris = [IsiAnggaran(*satu) for satu in isi.get("baris_anggaran", ())]
    rencana = Rencana.objects.create(
        penugasan=penugasan,
        versi=disisihkan or terakhir + 1,
        uraian=isi["rencana"],
        anggaran=hitung_total((satu.volume, satu.harga) for satu in baris) if baris else isi.get("anggaran"),
        diajukan=diajukan,
        oleh_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        tersusul=disisihkan > 0,
    )
    kegiatan = (IsiKegiatanRencana(*satu) for satu in isi.get("kegiatan", ()))
    risiko = (IsiRisiko(*satu) for satu in isi.get("risiko", ()))
    _baris(KegiatanRencana, rencana, kegiatan)
    _baris(BarisAnggaran, rencana, baris)
    _baris(RisikoRencana, rencana, risiko)
    return rencana


def tulis_putusan(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, *, sepakat: bool, catatan: str = ""
) -> Rencana | None:
    """What was said to the version that is offered and not decided on; None where there is none."""
    rencana = usulan_terbuka(penugasan)
    if rencana is not None:
        PutusanRencana.objects.create(
            rencana=rencana,
            sepakat=sepakat,
            catatan=catatan,
            oleh_id=aktor.pegawai_id,
            jabatan_id=pegangan.jabatan_id if pegangan else None,
            waktu=aktor.waktu,
        )
    return rencana


def usulan_terbuka(penugasan: Penugasan) -> Rencana | None:
    """The version that was offered last, unless it was decided on."""
    diajukan = Rencana.objects.filter(penugasan=penugasan, diajukan=True, tersusul=False)
    rencana = diajukan.select_related("putusan").order_by("-versi").first()
    return None if rencana is None or hasattr(rencana, "putusan") else rencana


@transaction.atomic
def simpan_konsep(aktor: Aktor, penugasan_id: UUID, isi: Mapping[str, Any]) -> HasilRencana:
    """Save a concept while the plan is being drawn up, as any of the staff or as the leader: it is their common work,
    and offered by who the flow names.

    `isi` as in `tulis_rencana`, and `kunci` of the form. Errors: PerkaraTidakAda, HalamanBasi when another was saved
    since (SudahTercatat by this very form), UsulanKeliru.
    """
    buka = kunci(aktor, penugasan_id, MENYUSUN, DIKONSEP, bersama_menyusun)
    check_baru(isi.get("kunci"))
    if not buka.boleh:
        return HasilRencana(None, buka.simpulan)
    buka.check_sendiri()
    rencana = tulis_rencana(buka.aktor, buka.penugasan, isi, diajukan=False)
    buka.catat("menyimpan_konsep_rencana", {"versi_rencana": rencana.versi}, kunci=isi.get("kunci"))
    return HasilRencana(rencana, buka.simpulan)


@transaction.atomic
def usulkan_perubahan(aktor: Aktor, penugasan_id: UUID, isi: Mapping[str, Any]) -> HasilRencana:
    """Offer another version of an agreed plan; the agreed one stays in force until the leader agrees.

    Errors: PerkaraTidakAda, HalamanBasi (SudahTercatat), UsulanKeliru while one is waiting.
    """
    buka = kunci(aktor, penugasan_id, MENYUSUN, DIUBAH)
    check_baru(isi.get("kunci"))
    if not buka.boleh:
        return HasilRencana(None, buka.simpulan)
    buka.check_sendiri()
    if usulan_terbuka(buka.penugasan) is not None:
        raise UsulanKeliru("Masih ada perubahan rencana yang menunggu kesepakatan. Tunggu putusannya dahulu.")
    rencana = tulis_rencana(buka.aktor, buka.penugasan, isi, diajukan=True)
    dasar = buka.simpulan.alasan[0].ke_dict()
    for satu in PeranPerkara.objects.filter(penugasan=buka.penugasan, peran__in=penyepakat(buka.alur)):
        siapa = {"jabatan_id": satu.jabatan_id, "pegawai_id": satu.pegawai_id}
        tunggu(buka.aktor, buka.penugasan.pk, PerihalTunggu.MENYEPAKATI_RENCANA, rencana.pk, dasar, **siapa)
    buka.catat("mengusulkan_perubahan_rencana", {"versi_rencana": rencana.versi}, kunci=isi.get("kunci"))
    return HasilRencana(rencana, buka.simpulan)


@transaction.atomic
def putuskan_perubahan(
    aktor: Aktor, penugasan_id: UUID, versi: int, *, sepakat: bool, catatan: str = "", kunci_isian: UUID | None = None
) -> HasilRencana:
    """Agree to a changed plan, or send it back with a note; `versi` is the version decided on.

    Errors: PerkaraTidakAda, HalamanBasi when it was decided on already, UsulanKeliru without a note.
    """
    buka = kunci(aktor, penugasan_id, MENYEPAKATI, DIUBAH)
    check_baru(kunci_isian)
    if not buka.boleh:
        return HasilRencana(None, buka.simpulan)
    terbuka = usulan_terbuka(buka.penugasan)
    if terbuka is None or terbuka.versi != versi:
        raise HalamanBasi("Perubahan rencana ini sudah diputus. Tidak ada yang berubah; muat ulang halamannya.")
    catatan = catatan.strip()
    if not sepakat and not catatan:
        raise UsulanKeliru("Tulis apa yang perlu diperbaiki pada rencananya.", "catatan")
    pegangan = _pegangan(buka)
    tulis_putusan(buka.aktor, buka.penugasan, pegangan, sepakat=sepakat, catatan=catatan)
    berhenti_menunggu(terbuka.pk, PerihalTunggu.MENYEPAKATI_RENCANA)
    jenis = "menyepakati_perubahan_rencana" if sepakat else "mengembalikan_perubahan_rencana"
    buka.catat(jenis, {"versi_rencana": versi, "catatan": catatan}, pegangan, kunci_isian)
    return HasilRencana(terbuka, buka.simpulan)


def _pegangan(buka: Terkunci) -> Pegangan | None:
    return next((buka.peran[satu] for satu in penyepakat(buka.alur) if satu in buka.peran), None)


def _baris(model: Any, rencana: Rencana, isi: Any) -> None:
    model.objects.bulk_create(model(rencana=rencana, urutan=ke, **satu._asdict()) for ke, satu in enumerate(isi, 1))
