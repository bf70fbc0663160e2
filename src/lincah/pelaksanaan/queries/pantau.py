"""Monitoring of a case as its page shows it: who monitors and how often, what was said and answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Prefetch

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan
from lincah.pelaksanaan.models import IramaPantau, PerihalTunggu, TanggapanUmpanBalik, TungguKerja, UmpanBalik
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas
from lincah.pelaksanaan.queries.tunggu import DIPANTAU


@dataclass(frozen=True, slots=True)
class Pemantau:
    """One who monitors: name, rhythm in working days (None: not set), when due again; `saya`: it is the reader."""

    nama: str
    hari: int | None
    tenggat: date | None
    saya: bool


@dataclass(frozen=True, slots=True)
class HalamanPantau:
    """Monitors, and feedback newest first with its answers. `boleh_menanggapi`, `boleh_memberi`: of the reader."""

    perkara: RingkasPerkara
    pemantau: tuple[Pemantau, ...]
    umpan_balik: tuple[UmpanBalik, ...]
    dasar: Alasan
    boleh_menanggapi: bool
    boleh_memberi: bool
    irama: int | None

    @property
    def memantau(self) -> bool:
        """Is the reader one of the monitors?"""
        return "pemantau" in self.perkara.peran


def buka_pantau(aktor: Aktor, penugasan_id: UUID) -> HalamanPantau:
    """The page; six queries. Errors: PerkaraTidakAda."""
    perkara = buka_ringkas(aktor, penugasan_id)
    tanggapan = TanggapanUmpanBalik.objects.select_related("oleh").order_by("id")
    semua = (
        UmpanBalik.objects.filter(penugasan=perkara.penugasan).select_related("oleh__mitra", "jabatan").order_by("-id")
    )
    pemantau = tuple(_pemantau(aktor, perkara))
    aturan = next(t.dasar for t in perkara.acuan.alur.cari.values() if t.kode == "memberi_umpan_balik")
    return HalamanPantau(
        perkara=perkara,
        pemantau=pemantau,
        umpan_balik=tuple(semua.prefetch_related(Prefetch("tanggapan", tanggapan))),
        dasar=Alasan.dari(
            aturan, terpenuhi=True, ringkas="dipantau dan diberi umpan balik, berkala atau sewaktu-waktu"
        ),
        boleh_menanggapi=bool({"pemantau", "pegawai"} & perkara.peran.keys()),
        boleh_memberi="pemantau" in perkara.peran and perkara.penugasan.langkah == DIPANTAU,
        irama=next((satu.hari for satu in pemantau if satu.saya), None),
    )


def _pemantau(aktor: Aktor, perkara: RingkasPerkara) -> Iterator[Pemantau]:
    irama = {(s.jabatan_id, s.pegawai_id): s for s in IramaPantau.objects.filter(penugasan=perkara.penugasan)}
    tunggu = TungguKerja.objects.filter(penugasan=perkara.penugasan, perihal=PerihalTunggu.MEMANTAU)
    batas = {(s.jabatan_id, s.pegawai_id): s.tenggat for s in tunggu}
    for satu in perkara.daftar:
        if satu.peran == "pemantau":
            kunci = (satu.jabatan_id, satu.pegawai_id)
            nama = satu.jabatan.nama if satu.jabatan else satu.pegawai.nama_lengkap if satu.pegawai else satu.luar
            diri = satu.pegawai_id is not None and satu.pegawai_id == aktor.pegawai_id
            sebagai = satu.jabatan_id is not None and aktor.cari(satu.jabatan_id) is not None
            hari = irama[kunci].hari if kunci in irama else None
            yield Pemantau(nama, hari, batas.get(kunci), diri or sebagai)
