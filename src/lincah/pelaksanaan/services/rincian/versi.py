"""Every version of an activity is kept, in words, so that it reads the same whatever changes later."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from lincah.pelaksanaan.models import Rincian, VersiRincian

KATA = {
    "kegiatan": "nama kegiatan",
    "oleh": "penanggung jawab",
    "mulai": "mulai",
    "tenggat": "tenggat",
    "keluaran": "keluaran",
    "anggaran": "anggaran",
    "kompetensi": "kompetensi yang diminta",
    "sesudah": "dikerjakan sesudah",
    "batal": "dibatalkan",
}


def potret(rincian: Rincian) -> dict[str, Any]:
    """The activity as it stands in the database, in words."""
    return potret_semua([rincian.pk])[rincian.pk]


def potret_semua(ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The same for many, by id; as many queries as for one."""
    baris = Rincian.objects.filter(pk__in=list(ids)).select_related("penanggung_jawab__pegawai")
    return {satu.pk: _kata(satu) for satu in baris.prefetch_related("syarat__kompetensi", "bergantung__sesudah")}


def _kata(rincian: Rincian) -> dict[str, Any]:
    return {
        "kegiatan": rincian.kegiatan,
        "oleh": rincian.penanggung_jawab.pegawai.nama_lengkap,
        "mulai": rincian.mulai.isoformat(),
        "tenggat": rincian.tenggat.isoformat(),
        "keluaran": rincian.keluaran,
        "anggaran": None if rincian.anggaran is None else str(rincian.anggaran),
        "kompetensi": sorted(f"{satu.kompetensi.nama} ({satu.tingkat})" for satu in rincian.syarat.all()),
        "sesudah": sorted(satu.sesudah.kegiatan for satu in rincian.bergantung.all()),
        "batal": rincian.dibatalkan is not None,
    }


def simpan_versi(
    rincian: Rincian, isi: Mapping[str, Any], *, oleh: int | None, waktu: datetime, alasan: str = ""
) -> VersiRincian:
    """Keep `isi` as the version the activity now has; `oleh` is the id of a person."""
    return VersiRincian.objects.create(
        rincian=rincian, versi=rincian.versi, isi=dict(isi), alasan=alasan, oleh_id=oleh, waktu=waktu
    )


def simpan_semua(rincian: Iterable[Rincian], *, oleh: int | None, waktu: datetime, alasan: str = "") -> None:
    """The present version of each of them."""
    semua = list(rincian)
    kata = potret_semua(satu.pk for satu in semua)
    VersiRincian.objects.bulk_create(
        VersiRincian(rincian=satu, versi=satu.versi, isi=kata[satu.pk], alasan=alasan, oleh_id=oleh, waktu=waktu)
        for satu in semua
    )


def bandingkan(lama: Mapping[str, Any], baru: Mapping[str, Any]) -> list[str]:
    """What is different, each as `tenggat: 2025-03-12 → 2025-03-15`."""
    return [
        f"{kata}: {_tulis(lama.get(kunci))} → {_tulis(baru.get(kunci))}"
        for kunci, kata in KATA.items()
        if lama.get(kunci) != baru.get(kunci)
    ]


def _tulis(nilai: object) -> str:
    if isinstance(nilai, list):
        return ", ".join(map(str, nilai)) or "tidak ada"
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    return "tidak ada" if nilai in (None, "") else str(nilai)
