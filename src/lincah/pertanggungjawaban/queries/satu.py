"""One report as its readers see it, and the reports that came to me."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas
from lincah.penugasan.services.galat import PerkaraTidakAda
from lincah.penugasan.services.tindakan import TIDAK_ADA
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.pertanggungjawaban.queries.bahan import Bahan
from lincah.pertanggungjawaban.queries.perkara import laporan_terbaca


@dataclass(frozen=True, slots=True)
class HalamanSatu:
    """A report, the record of its period, who received it; `terima`: the reader may receive it now."""

    perkara: RingkasPerkara
    laporan: Laporan
    nama: str
    bahan: Bahan
    penerima: tuple[PenerimaLaporan, ...]
    terima: bool

    @property
    def hari(self) -> tuple[date, date]:
        """First and last day of the period."""
        return self.laporan.mulai, self.laporan.sampai


def buka_laporan(aktor: Aktor, laporan_id: UUID) -> HalamanSatu:
    """The page; six queries. Errors: PerkaraTidakAda for who may not read it."""
    laporan = Laporan.objects.select_related("oleh", "permintaan").filter(pk=laporan_id).first()
    if laporan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    penerima = tuple(laporan.penerima.select_related("jabatan", "pegawai", "oleh").order_by("id"))
    saya = [satu for satu in penerima if satu.milik(aktor)]
    perkara = buka_ringkas(aktor, laporan.penugasan_id, diundang=bool(saya))
    if not saya and laporan.oleh_id != aktor.pegawai_id and laporan not in laporan_terbaca(aktor, perkara):
        raise PerkaraTidakAda(TIDAK_ADA)
    nama = perkara.profil.kosakata.sebut(laporan.jenis)
    belum = any(satu.diterima is None for satu in saya)
    return HalamanSatu(perkara, laporan, nama, Bahan.dari_dict(laporan.bahan), penerima, belum)
