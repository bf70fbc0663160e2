"""Walk one perjanjian kinerja with the people it asks for."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from typing import Any
from uuid import uuid4

import yaml

from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.law.kedudukan import Pos, Unit
from lincah.naskah.angka import bilangan
from lincah.perjanjian import services
from lincah.perjanjian.angka import TIDAK_DIJUMLAH, baca_angka
from lincah.perjanjian.models import BentukStrategi, CaraBagi, JenisArahan, Perjanjian, Target
from lincah.perjanjian.queries.rencana import rencana_kini
from lincah.perjanjian.services import Bagian, Isian, IsianRenstra, IsianStrategi, PerjanjianKeliru
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

SISA = 3
"""Every third divided target leaves a rest, so that the tree has something to show."""


class Pejalan:
    """Acts as whoever the regulation names."""

    def __init__(self, instansi: Instansi, mulai: datetime | None = None) -> None:
        """`mulai`: when the first act happens; today unless told."""
        self.instansi, self.hari, self.waktu = instansi, hari_ini(instansi), sekarang() - timedelta(hours=8)
        if mulai is not None:
            self.hari, self.waktu = mulai.date(), mulai
        self.kata = kata_target()
        self.pada = kini(instansi, self.hari)
        self.rencana = rencana_kini(self.pada)
        self.giliran, self.menunggu = cycle(range(SISA)), True

    def jalankan(self, unit: Unit, sampai: str) -> bool:
        """Draw up the perjanjian kinerja of a unit and walk it; was it drawn up?

        `sampai`: konsep, diajukan, dikembalikan, disepakati, terbagi, or tuntas: divided, and neither a
        draft nor a recommendation waits.
        """
        pos = self.rencana.penyusun(unit.id).jawaban
        if pos is None or not pos.pemangku:
            return False
        perjanjian = services.mulai(self.aktor(pos), jabatan_id=pos.id, tahun=self.hari.year, kunci=uuid4())
        baris = [Isian(*satu) for satu in self.kata.get(unit.jenis, self.kata["*"])]
        acuan = self._renstra(unit)
        services.simpan_butir(self.aktor(pos), perjanjian.pk, baris, suntingan=None, renstra_id=acuan)
        if sampai != "konsep":
            self._sepakati(perjanjian, pos, sampai)
        return True

    def _renstra(self, unit: Unit) -> int | None:
        """The rencana strategis a hospital starts from, recorded by whom the regulation names."""
        acuan = self.rencana.penyusun_renstra(unit.id)
        if acuan is None or acuan.jawaban is None or not acuan.jawaban.pemangku:
            return None
        pos, awal = acuan.jawaban, self.hari.year - 1
        judul = f"{self.kata['renstra']} {self.pada.struktur.unit[pos.unit_id].nama} {awal}–{awal + 4}"
        isian = IsianRenstra(judul, f"01/{awal}", date(awal, 2, 3), awal, awal + 4)
        return services.catat_renstra(self.aktor(pos), jabatan_id=pos.id, isian=isian, kunci=uuid4()).pk

    def _sepakati(self, perjanjian: Perjanjian, pos: Pos, sampai: str) -> None:
        atasan = self.rencana.atasan(pos).jawaban
        try:
            services.ajukan(self.aktor(pos), perjanjian.pk, suntingan=None)
        except PerjanjianKeliru:  # nobody stands above, or the reference is missing: it stays a draft
            return
        if sampai == "diajukan" or atasan is None or not atasan.pemangku:
            return
        if sampai == "dikembalikan":
            services.kembalikan(self.aktor(atasan), perjanjian.pk, catatan=self.kata["catatan"], suntingan=None)
            return
        services.sepakati(self.aktor(atasan), perjanjian.pk, suntingan=None)
        if sampai in ("terbagi", "tuntas"):
            self.menunggu = sampai == "terbagi"
            for target in Target.objects.filter(unit_id=perjanjian.unit_id, tahun=perjanjian.tahun, induk=None):
                self._turunkan(target, pos)
        if sampai != "tuntas":
            self._rancangan(pos)

    def _turunkan(self, target: Target, pos: Pos) -> None:
        """Divide among the posts below as far as the regulation names tiers, then plan where it is planned."""
        bawahan = [satu for satu in self.rencana.bawahan.get(pos.id, ()) if satu.pemangku and self._dalam(satu, pos)]
        if bawahan and (self.rencana.perlu_dibagi(pos) or self._diam(target, pos)):
            for anak in self._bagi(target, pos, bawahan[:3]):
                self._turunkan(anak, self.pada.pos[anak.jabatan_id])
            return
        self._rencanakan(target, pos)

    def _diam(self, target: Target, pos: Pos) -> bool:
        """Does the regulation name no step of division? Then the head divides once, by the reading."""
        tahapan = self.rencana.tahapan(pos.unit_id)
        kode = {satu.kode for satu in tahapan.langkah} if tahapan else set()
        return target.induk_id is None and not kode & {"membagi_target", "menetapkan_perjanjian_kinerja"}

    def _dalam(self, satu: Pos, pos: Pos) -> bool:
        struktur = self.pada.struktur
        return struktur.garis_mandiri(satu.unit_id)[-1] == struktur.garis_mandiri(pos.unit_id)[-1]

    def _bagi(self, target: Target, pos: Pos, bawahan: list[Pos]) -> tuple[Target, ...]:
        angka = baca_angka(target.target)
        utuh = angka is None or target.satuan in TIDAK_DIJUMLAH or angka < len(bawahan)
        if utuh and len(bawahan) > 1:
            bagian = [Bagian(satu.id, self._isian(target), utama=satu is bawahan[0]) for satu in bawahan]
            cara = CaraBagi.BERSAMA
        else:
            sisa = Decimal(0) if next(self.giliran) else (angka or Decimal(0)) // 10
            setiap = ((angka or Decimal(0)) - sisa) // len(bawahan)
            cara, bagian = CaraBagi.BAGIAN, [
                Bagian(satu.id, self._isian(target, "" if utuh else bilangan(setiap), len(bawahan), ke == 0))
                for ke, satu in enumerate(bawahan)
            ]  # fmt: skip
        return services.bagi(self.aktor(pos), target.pk, cara=cara, bagian=bagian, kunci=uuid4(), versi=None)

    def _isian(self, target: Target, nilai: str = "", bagi: int = 0, pertama: bool = False) -> Isian:
        """The part of one of `bagi` posts; the first bears what does not come out even."""
        utuh = target.anggaran if bagi else None
        anggaran = utuh // bagi + (utuh % bagi if pertama else 0) if utuh else None
        return Isian(target.sasaran, target.indikator, nilai or target.target, target.satuan, anggaran)

    def _rencanakan(self, target: Target, pos: Pos) -> None:
        """Direction from above, the strategy, a recommendation where one is asked for: for every other target."""
        if next(self.giliran) == 0:
            return
        atasan = self.rencana.atasan(pos).jawaban
        if atasan and atasan.pemangku and target.induk_id:
            services.arahkan(
                self.aktor(atasan), target.pk, jenis=JenisArahan.ARAHAN, teks=self.kata["arahan"], kunci=uuid4()
            )
        perumus = self.rencana.perumus(pos).jawaban
        if perumus and perumus.pemangku:
            isian = IsianStrategi(self.kata["strategi"], BentukStrategi.TIM, ketua=True)
            services.rumuskan(self.aktor(perumus), target.pk, isian, versi=None)
        if self.menunggu and self.rencana.rekomendasi(pos) and target.cara == CaraBagi.BAGIAN:
            services.rekomendasikan(self.aktor(pos), target.pk, teks=self.kata["rekomendasi"], kunci=uuid4())

    def _rancangan(self, pos: Pos) -> None:
        """One post below wrote early."""
        bawahan = [satu for satu in self.rencana.bawahan.get(pos.id, ()) if satu.pemangku and self._dalam(satu, pos)]
        if bawahan:
            services.tulis_rancangan(
                self.aktor(bawahan[-1]), jabatan_id=bawahan[-1].id, tahun=self.hari.year,
                isian=Isian(*self.kata["rancangan"]), kunci=uuid4(),
            )  # fmt: skip

    def aktor(self, pos: Pos) -> Aktor:
        """Who holds the post, a minute later than the act before."""
        self.waktu += timedelta(minutes=1)
        pegawai = Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id)
        return sebagai(self.instansi, pegawai, waktu=self.waktu, tanggal=self.hari)


def kata_target() -> dict[str, Any]:
    """Invented targets by kind of unit, and the words around them."""
    isi: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "target.yaml").read_text(encoding="utf-8"))
    return isi
