"""What the people at hand cannot meet, in words: by name, with the nearest that exists, here and elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

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
    """Each need that is not met; one query for each, where people were looked for in a part of the instansi only."""
    return tuple(
        KurangTim(
            nama=satu.kebutuhan.nama,
            jumlah=satu.kebutuhan.jumlah,
            ada=satu.ada,
            terdekat=tuple(_sebut(bahan, calon, satu.kebutuhan) for calon in satu.terdekat),
            di_luar=() if kolam is Kolam.INSTANSI else _di_luar(aktor, bahan, satu.kebutuhan),
        )
        for satu in kurang
    )


def _sebut(bahan: BahanTim, calon: CalonTim, perlu: Kebutuhan) -> str:
    orang = bahan.orang[calon.id]
    siapa = orang.nama if orang.terlihat else f"seorang pegawai {bahan.kini.struktur.unit[orang.unit_id].nama}"
    tingkat = calon.kompetensi.get(perlu.kompetensi or 0)
    kata = [f"tingkat {tingkat} ({dict(TINGKAT)[tingkat].lower()})"] if tingkat else []
    kata += [] if calon.sejenis(perlu) else ["jabatan atau jenjangnya lain"]
    return f"{siapa}, {', '.join(kata)}" if kata else siapa


def _di_luar(aktor: Aktor, bahan: BahanTim, perlu: Kebutuhan) -> tuple[str, ...]:
    """Units elsewhere with such people, by how many; nobody is named."""
    duduk = Pemangkuan.objects.berlaku(aktor.tanggal).filter(
        jenis__in=("definitif", "pj"),
        jabatan__pimpinan=False,
        jabatan__kelas__in=[perlu.kelas] if perlu.kelas else STAF,
    )
    if perlu.jenjang:
        duduk = duduk.filter(jabatan__jenjang=perlu.jenjang)
    if perlu.kompetensi is not None:
        cakap = KompetensiPegawai.objects.filter(berakhir=None, kompetensi=perlu.kompetensi, tingkat__gte=perlu.tingkat)
        duduk = duduk.filter(pegawai_id__in=cakap.values("pegawai_id"))
    duduk = duduk.exclude(pegawai_id__in=[satu.id for satu in bahan.calon])
    baris = duduk.values_list("jabatan__unit__nama").annotate(n=Count("pegawai_id", distinct=True)).order_by("-n")
    return tuple(f"{nama} ({jumlah} orang)" for nama, jumlah in baris[:DISEBUT])
