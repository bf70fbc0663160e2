"""Officers with what is concluded of them on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lincah.kedudukan.models import Pemangkuan, PenetapanKedudukan
from lincah.kedudukan.queries.kini import Kini
from lincah.law.kedudukan import Jenjang, KedudukanOrang, Kelas, Orang
from lincah.naskah.nama import nama_bergelar


@dataclass(frozen=True, slots=True)
class OrangKini:
    """One officer: the definitive post, the facts the law looked at, and its conclusions."""

    pegawai_id: int
    nama: str
    nip: str
    golongan: str
    jabatan_id: int
    jabatan: str
    orang: Orang
    kedudukan: KedudukanOrang


BIDANG = (
    "pegawai_id", "pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang", "pegawai__nip",
    "pegawai__golongan", "jabatan_id", "jabatan__nama", "jabatan__kelas", "jabatan__jenjang", "jabatan__peran",
    "jabatan__unit_id", "jabatan__pimpinan",
)  # fmt: skip
"""What is read of an officer, from `Pemangkuan`."""


def orang_kini(
    kini: Kini, tanggal: date, *, pegawai: Iterable[int] | None = None, unit: Iterable[int] | None = None
) -> tuple[OrangKini, ...]:
    """Officers with a definitive post on `tanggal`, by name; all, or those named, or those sitting in these units."""
    baris = Pemangkuan.objects.berlaku(tanggal).filter(jenis__in=("definitif", "pj"))
    if pegawai is not None:
        baris = baris.filter(pegawai_id__in=list(pegawai))
    if unit is not None:
        baris = baris.filter(jabatan__unit_id__in=list(unit))
    isi = list(baris.order_by("pegawai__nama", "pegawai_id").values_list(*BIDANG))
    ditetapkan = baca_ditetapkan(tanggal, None if pegawai is None and unit is None else [satu[0] for satu in isi])
    return tuple(susun_orang(kini, satu, satu[0] in ditetapkan) for satu in isi if satu[11] in kini.struktur.unit)


def baca_ditetapkan(tanggal: date, pegawai: Iterable[int] | None) -> frozenset[int]:
    """Those of these people (None: of everybody) whose kedudukan is set on `tanggal`; one query."""
    baris = PenetapanKedudukan.objects.berlaku(tanggal)
    if pegawai is not None:
        baris = baris.filter(pegawai_id__in=list(pegawai))
    return frozenset(baris.values_list("pegawai_id", flat=True))


def susun_orang(kini: Kini, baris: Sequence[Any], ditetapkan: bool) -> OrangKini:
    """One officer from a row of `BIDANG`."""
    id, nama, depan, belakang, nip, golongan, jabatan_id, jabatan, kelas, jenjang, peran, unit_id, pimpinan = baris
    orang = Orang(
        kelas=Kelas(kelas),
        unit_id=unit_id,
        jenjang=Jenjang(jenjang) if jenjang else None,
        peran=peran,
        pos_id=jabatan_id if pimpinan else None,
        ditetapkan=ditetapkan,
    )
    return OrangKini(
        id,
        nama_bergelar(nama, depan, belakang),
        nip,
        golongan,
        jabatan_id,
        jabatan,
        orang,
        kini.penyimpul.simpulkan(orang),
    )
