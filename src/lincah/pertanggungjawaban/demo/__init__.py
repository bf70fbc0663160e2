"""Reports for the demo, on cases that began some weeks ago: by schedule, on demand, received, waiting, and one late.

Sent by the real services, each on its day, by whom the regulation names.
"""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import yaml
from django.db import transaction
from django_tenants.utils import tenant_context

from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.penugasan.models import Penugasan, PeranAnggota
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan, PermintaanLaporan
from lincah.pertanggungjawaban.queries.perkara import buka_laporan_perkara
from lincah.pertanggungjawaban.services import (
    UsulanLaporan,
    UsulanPermintaan,
    atur_jadwal,
    kirim_laporan,
    minta_laporan,
    terima_laporan,
)
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

IRAMA = 5
DIJADWALKAN, PERTAMA, DITERIMA, DIMINTA, DIJAWAB, KEDUA, DIMINTA_LAGI = 13, 12, 11, 9, 8, 5, 2
"""Days ago. The schedule is every five working days, so who does not send the second report is late by now."""


def muat_laporan(instansi: Instansi) -> int:
    """Reports of the cases under way that began before today, unless there are reports already; how many were sent."""
    with tenant_context(instansi), transaction.atomic():
        if Laporan.objects.exists():
            return 0
        lama = Penugasan.objects.filter(langkah="melaksanakan", mulai__lt=hari_ini(instansi)).order_by("dibuat", "id")
        for penugasan in lama:
            _Pelapor(instansi, penugasan).jalankan()
        return Laporan.objects.count()


class _Pelapor:
    """One case and its people; each act on a day so many days ago."""

    def __init__(self, instansi: Instansi, penugasan: Penugasan) -> None:
        self.instansi, self.penugasan = instansi, penugasan
        self.kata: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "laporan.yaml").read_text(encoding="utf-8"))
        self.pos = kini(instansi, hari_ini(instansi)).pos
        urut = penugasan.anggota.order_by("id").values_list("pegawai_id", "peran")
        self.anggota = [pegawai for pegawai, peran in urut if peran != PeranAnggota.KETUA]
        self.ketua = [pegawai for pegawai, peran in urut if peran == PeranAnggota.KETUA]
        jabatan = penugasan.peran.exclude(jabatan=None).values_list("jabatan_id", flat=True).distinct()
        duduk = (self.pos.get(satu) for satu in jabatan)
        self.pejabat = list(dict.fromkeys(satu.pemangku[0].pegawai_id for satu in duduk if satu and satu.pemangku))

    def jalankan(self) -> None:
        """The weeks of one case."""
        for siapa in (*self.pejabat, *self.ketua):
            self._jadwalkan(siapa)
        for siapa in (*self.anggota, *self.ketua):
            self._kirim(siapa, PERTAMA, 0)
        self._terima(DITERIMA)
        self._minta(self.ketua or self.anggota, DIMINTA, DIMINTA - DIJAWAB, 0)
        for satu in PermintaanLaporan.objects.filter(penugasan=self.penugasan):
            self._kirim(satu.kepada_id, DIJAWAB, 0, permintaan=satu.pk)
        for siapa in (*self.anggota[:-1], *self.ketua):
            self._kirim(siapa, KEDUA, 1)
        self._minta(self.anggota[:1], DIMINTA_LAGI, DIMINTA_LAGI + 2, 1)

    def _aktor(self, pegawai_id: int, lalu: int) -> Aktor:
        waktu, hari = sekarang() - timedelta(days=lalu), hari_ini(self.instansi) - timedelta(days=lalu)
        return sebagai(self.instansi, Pegawai.objects.get(pk=pegawai_id), waktu=waktu, tanggal=hari)

    def _jadwalkan(self, siapa: int) -> None:
        aktor = self._aktor(siapa, DIJADWALKAN)
        for satu in buka_laporan_perkara(aktor, self.penugasan.pk).jadwal:
            atur_jadwal(aktor, self.penugasan.pk, satu.kode, IRAMA)

    def _kirim(self, siapa: int, lalu: int, ke: int, permintaan: UUID | None = None) -> None:
        aktor = self._aktor(siapa, lalu)
        halaman = buka_laporan_perkara(aktor, self.penugasan.pk)
        jenis = [satu.kode for satu in halaman.jalur]
        if permintaan is not None:
            jenis = [halaman.diminta.kode] if halaman.diminta else []
        for kode in jenis:
            isi = UsulanLaporan(
                kunci=uuid4(),
                jenis=kode,
                mulai=max(self.penugasan.mulai, aktor.tanggal - timedelta(days=7)),
                sampai=aktor.tanggal,
                uraian=self.kata["uraian"][ke],
                hambatan=self.kata["hambatan"][ke],
                rencana=self.kata["rencana"],
                permintaan=permintaan,
            )
            kirim_laporan(aktor, self.penugasan.pk, isi)

    def _terima(self, lalu: int) -> None:
        """All but the last are received; every other with words."""
        semua = list(PenerimaLaporan.objects.filter(laporan__penugasan=self.penugasan).order_by("id"))
        for ke, satu in enumerate(semua[:-1]):
            siapa = satu.pegawai_id or self._pemangku(satu.jabatan_id)
            if siapa is not None:
                terima_laporan(self._aktor(siapa, lalu), satu.laporan_id, "" if ke % 2 else self.kata["tanggapan"])

    def _minta(self, kepada: Iterable[int], lalu: int, sehari: int, ke: int) -> None:
        """Asked by the first of the officers who may ask; due `sehari` days later."""
        for pejabat in self.pejabat:
            aktor = self._aktor(pejabat, lalu)
            boleh = {satu.pegawai_id for satu, _ in buka_laporan_perkara(aktor, self.penugasan.pk).dapat_diminta}
            if dipilih := tuple(satu for satu in kepada if satu in boleh):
                tenggat = aktor.tanggal + timedelta(days=sehari)
                isi = UsulanPermintaan(uuid4(), dipilih, self.kata["permintaan"][ke], tenggat)
                minta_laporan(aktor, self.penugasan.pk, isi)
                return

    def _pemangku(self, jabatan_id: int | None) -> int | None:
        pos = self.pos.get(jabatan_id or 0)
        return pos.pemangku[0].pegawai_id if pos and pos.pemangku else None
