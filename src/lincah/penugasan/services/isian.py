"""What the letters of a request must hold, as the case knows it: the law asks that each part is there."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import OrangDiminta, Permohonan, Sisi

Bagian = tuple[str, ...]
ORANG = ("nama", "nip", "pangkat_golongan", "unit_kerja")
"""What a letter says of each person it names."""


def isian_permohonan(penugasan_id: UUID) -> dict[str, Bagian]:
    """The parts by their code, each as a tuple of its words; empty where the case has nothing.

    Nothing for a case without a request. `nama` … `unit_kerja` are of the people asked for (or who volunteers): a
    request by criteria has none.
    """
    permohonan = Permohonan.objects.filter(penugasan_id=penugasan_id).select_related("penugasan").first()
    if permohonan is None:
        return {}
    penugasan = permohonan.penugasan
    orang = [satu.pegawai for satu in _diminta(permohonan)]
    return {
        "nama": tuple(satu.nama_lengkap for satu in orang),
        "nip": tuple(satu.nip for satu in orang if satu.nip),
        "pangkat_golongan": tuple(satu.golongan for satu in orang if satu.golongan),
        "unit_kerja": _unit_kerja(orang),
        "maksud_tujuan": _kata(permohonan.maksud),
        "kompetensi": _kata(permohonan.kompetensi),
        "target_kinerja": _kata(penugasan.target),
        "durasi": (f"{penugasan.mulai} s.d. {penugasan.selesai}",),
    }


def isian_tertulis(wajib: tuple[str, ...], isi: Mapping[str, Any], *, tercantum: bool) -> tuple[tuple[str, str], ...]:
    """What is demanded, by its code, with its words. `tercantum`: the letter already names the people."""
    diminta = [kode for kode in wajib if not (tercantum and kode in ORANG)]
    semua = ((kode, isi.get(kode) or "") for kode in diminta)
    teks = ((kode, nilai if isinstance(nilai, str) else ", ".join(map(str, nilai))) for kode, nilai in semua)
    return tuple((kode, nilai) for kode, nilai in teks if nilai.strip())


def _diminta(permohonan: Permohonan) -> list[OrangDiminta]:
    return list(permohonan.orang.filter(sisi=Sisi.DIMINTA).select_related("pegawai").order_by("pegawai__nama"))


def _unit_kerja(orang: list[Pegawai]) -> Bagian:
    duduk = Pegawai.objects.filter(pk__in=[satu.pk for satu in orang], pemangkuan__jenis__in=("definitif", "pj"))
    return tuple(dict.fromkeys(duduk.values_list("pemangkuan__jabatan__unit__nama", flat=True)))


def _kata(teks: str) -> Bagian:
    return (teks.strip(),) if teks.strip() else ()
