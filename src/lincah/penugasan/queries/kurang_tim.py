"""What the people at hand cannot meet, in words: by name, with the nearest that exists, here and elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Count, Q

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import KompetensiPegawai, Pemangkuan
from lincah.kedudukan.models.kompetensi import TINGKAT
from lincah.penugasan.queries.bahan_tim import BahanTim, Kolam
from lincah.penugasan.queries.tujuan import STAF
from lincah.penugasan.tim import CalonTim, Kebutuhan, Kekurangan

DISEBUT = 3


@dataclass(frozen=True, slots=True)
class KurangTim:
    """One need: how many are wanted, how many are there, who comes nearest, in which other units there are some."""

    nama: str
    jumlah: int
    ada: int
    terdekat: tuple[str, ...]
    di_luar: tuple[str, ...]


def sebut_kurang(aktor: Aktor, bahan: BahanTim, kurang: Iterable[Kekurangan], kolam: Kolam) -> tuple[KurangTim, ...]:
    """Each need that is not met; one query, where people were looked for in a part of the instansi only."""
    semua = list(kurang)
    luar = _di_luar(aktor, bahan, [satu.kebutuhan for satu in semua]) if kolam is not Kolam.INSTANSI else {}
    return tuple(
        KurangTim(
            nama=satu.kebutuhan.nama,
            jumlah=satu.kebutuhan.jumlah,
            ada=satu.ada,
            terdekat=tuple(_sebut(bahan, calon, satu.kebutuhan) for calon in satu.terdekat),
            di_luar=luar.get(satu.kebutuhan, ()),
        )
        for satu in semua
    )


def _sebut(bahan: BahanTim, calon: CalonTim, perlu: Kebutuhan) -> str:
    orang = bahan.orang[calon.id]
    siapa = orang.nama if orang.terlihat else f"seorang pegawai {bahan.kini.struktur.unit[orang.unit_id].nama}"
    tingkat = calon.kompetensi.get(perlu.kompetensi or 0)
    kata = [f"tingkat {tingkat} ({dict(TINGKAT)[tingkat].lower()})"] if tingkat else []
    kata += [] if calon.sejenis(perlu) else ["jabatan atau jenjangnya lain"]
    return f"{siapa}, {', '.join(kata)}" if kata else siapa


def _di_luar(aktor: Aktor, bahan: BahanTim, perlu: list[Kebutuhan]) -> dict[Kebutuhan, tuple[str, ...]]:
    """For each need the units elsewhere with such people, by how many; nobody is named. One query for all of them."""
    if not perlu:
        return {}
    cocok = {f"n{nomor}": _cocok(satu) for nomor, satu in enumerate(perlu)}
    duduk = Pemangkuan.objects.berlaku(aktor.tanggal).filter(jenis__in=("definitif", "pj"), jabatan__pimpinan=False)
    duduk = duduk.filter(reduce(or_, cocok.values())).exclude(pegawai_id__in=[satu.id for satu in bahan.calon])
    hitung = {nama: Count("pegawai_id", distinct=True, filter=satu) for nama, satu in cocok.items()}
    baris = list(duduk.values_list("jabatan__unit__nama").annotate(**hitung))
    return {satu: _terbanyak((nama, jumlah[nomor]) for nama, *jumlah in baris) for nomor, satu in enumerate(perlu)}


def _cocok(perlu: Kebutuhan) -> Q:
    hasil = Q(jabatan__kelas__in=[perlu.kelas] if perlu.kelas else STAF)
    if perlu.jenjang:
        hasil &= Q(jabatan__jenjang=perlu.jenjang)
    if perlu.kompetensi is not None:
        cakap = KompetensiPegawai.objects.filter(berakhir=None, kompetensi=perlu.kompetensi, tingkat__gte=perlu.tingkat)
        hasil &= Q(pegawai_id__in=cakap.values("pegawai_id"))
    return hasil


def _terbanyak(baris: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    ada = sorted((satu for satu in baris if satu[1]), key=lambda satu: (-satu[1], satu[0]))
    return tuple(f"{nama} ({jumlah} orang)" for nama, jumlah in ada[:DISEBUT])
