"""Fill the posts: leaders, the people of the story, then everybody else; and leave the gaps the data ask for."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from lincah.kedudukan.demo.baca import baca_bersama
from lincah.kedudukan.demo.orang import Pencatat
from lincah.kedudukan.demo.rencana import PangkuDemo, PosDemo, Rencana, UnitDemo
from lincah.kedudukan.models import JenjangJabatan

MASA_PLT = (timedelta(days=-20), timedelta(days=70))
MASA_PLH = (timedelta(days=-2), timedelta(days=12))


class Pengisi:
    """Fills one plan. `hari_ini` only places what must be in force now: Plt and Plh."""

    def __init__(self, daerah: Mapping[str, Any], rencana: Rencana, hari_ini: date) -> None:
        self.daerah, self.rencana, self.hari_ini = daerah, rencana, hari_ini
        self.baku = baca_bersama("jabatan")
        self.celah = daerah.get("celah", {})
        self.pencatat = Pencatat(f"{daerah['benih']}", daerah["langgam"])
        self.pos_staf: dict[tuple[int, str], PosDemo] = {}

    def isi(self, pegawai: int) -> None:
        """Fill until there are `pegawai` people, or more when leaders and story alone are more."""
        kosong = {*self.celah.get("kosong", ()), *self.celah.get("plt", {})}
        for unit in self.rencana.unit:
            if unit.kode not in kosong:
                self._isi_pimpinan(unit)
        for unit in self.rencana.unit:
            for letak, staf in enumerate(unit.entri.get("staf", ())):
                self._isi_staf(unit, f"cerita{letak}", staf)
        self._isi_tanpa_jabatan()
        self._isi_sisa(pegawai - len(self.rencana.orang))
        self._isi_pengganti()
        self._isi_delegasi()

    def _isi_pimpinan(self, unit: UnitDemo) -> None:
        pos = self.rencana.pimpinan(unit.kode)
        depan = unit.entri.get("gelar_depan", "")
        self._angkat(unit, pos, "pimpinan", pos.jenjang or pos.kelas, depan=depan)

    def _isi_staf(self, unit: UnitDemo, kunci: str, staf: Mapping[str, Any]) -> None:
        jenjang = staf.get("jenjang", "")
        judul = staf["jf"] if jenjang else staf["pelaksana"]
        pos = self._pos(unit, judul, jenjang)
        orang = self._angkat(unit, pos, kunci, jenjang or "pelaksana", depan=self._depan(judul))
        if staf.get("tanpa_penetapan"):
            self.rencana.penetapan.pop(orang, None)

    def _isi_tanpa_jabatan(self) -> None:
        for ke in range(self.celah.get("tanpa_jabatan", 0)):
            no = len(self.rencana.orang)
            orang = self.pencatat.catat(
                no, kunci=f"tanpa-jabatan-{ke}", tataran="pelaksana", rumpun="umum", angkat=self.daerah["sejak"]
            )
            self.rencana.orang.append(orang)

    def _isi_sisa(self, jumlah: int) -> None:
        for unit, banyak in bagi_rata([satu for satu in self.rencana.unit if satu.isi != "kosong"], jumlah):
            for ke in range(banyak):
                acak = self._acak(f"{unit.kode}:jabatan{ke}")
                self._isi_staf(unit, f"staf{ke}", self._pilih_jabatan(unit, acak))

    def _pilih_jabatan(self, unit: UnitDemo, acak: Random) -> Mapping[str, str]:
        rumpun = self.baku["rumpun"][unit.rumpun]
        jf = {"jf": 1.0, "pelaksana": 0.0}.get(unit.isi, rumpun["bagian_jf"])
        if acak.random() >= jf:
            return {"pelaksana": acak.choice(self.baku["pelaksana"])}
        keterampilan = bool(rumpun["terampil"]) and acak.random() < rumpun["bagian_terampil"]
        sebaran = self.baku["sebaran"]["terampil" if keterampilan else rumpun.get("sebaran", "ahli")]
        jenjang = acak.choices(list(sebaran), weights=list(sebaran.values()))[0]
        return {"jf": acak.choice(rumpun["terampil" if keterampilan else "ahli"]), "jenjang": jenjang}

    def _pos(self, unit: UnitDemo, judul: str, jenjang: str) -> PosDemo:
        nama = f"{judul} {JenjangJabatan(jenjang).label}" if jenjang else judul
        pos = self.pos_staf.get((unit.no, nama))
        if pos is None:
            kelas = "jf" if jenjang else "pelaksana"
            pos = PosDemo(len(self.rencana.pos), unit.no, nama, "", kelas, jenjang, pimpinan=False, formasi=0)
            self.pos_staf[unit.no, nama] = pos
            self.rencana.pos.append(pos)
        pos.formasi += 1
        return pos

    def _angkat(self, unit: UnitDemo, pos: PosDemo, kunci: str, tataran: str, *, depan: str = "") -> int:
        sejak, berlaku = self.daerah["sejak"], self.daerah["peraturan"]["dari"]
        acak = self._acak(f"{unit.kode}:{kunci}:sk")
        dari = sejak + timedelta(days=acak.randrange((berlaku - sejak).days))
        orang = self.pencatat.catat(
            len(self.rencana.orang),
            kunci=f"{unit.kode}:{kunci}",
            tataran=tataran,
            rumpun=unit.rumpun,
            angkat=dari,
            depan=depan,
        )
        self.rencana.orang.append(orang)
        self.rencana.pangku.append(
            PangkuDemo(orang.no, pos.no, "definitif", dari, None, f"821.2/{acak.randint(1, 999)}/{dari.year}")
        )
        if self.daerah.get("penetapan") and orang.nip:
            self.rencana.penetapan[orang.no] = unit.no
        return orang.no

    def _isi_pengganti(self) -> None:
        for jenis, masa in (("plt", MASA_PLT), ("plh", MASA_PLH)):
            for kode, pengganti in self.celah.get(jenis, {}).items():
                orang = self.rencana.pemangku(self.rencana.pimpinan(pengganti)).orang
                dari, sampai = (self.hari_ini + satu for satu in masa)
                nomor = f"824/{len(self.rencana.pangku)}/{dari.year}"
                self.rencana.pangku.append(
                    PangkuDemo(orang, self.rencana.pimpinan(kode).no, jenis, dari, sampai, nomor)
                )

    def _isi_delegasi(self) -> None:
        for satu in self.daerah.get("delegasi", ()):
            pemberi = self.rencana.pimpinan(satu["dari"]).no
            for unit in self.rencana.unit:
                if unit.kode.startswith(satu["kepada"]):
                    penerima = self.rencana.pimpinan(unit.kode)
                    if penerima.kelas == satu["kelas"]:
                        self.rencana.delegasi.append((pemberi, penerima.no, satu["kewenangan"]))

    def _depan(self, judul: str) -> str:
        return self.baku["gelar_depan"].get(judul, "")

    def _acak(self, kunci: str) -> Random:
        return Random(f"{self.daerah['benih']}:{kunci}")  # noqa: S311 -- an invented structure, no secret


def bagi_rata(unit: list[UnitDemo], jumlah: int) -> Iterator[tuple[UnitDemo, int]]:
    """Share `jumlah` people over the units by their weight; the remainder goes to the largest fractions."""
    total = sum(satu.bobot for satu in unit)
    if jumlah <= 0 or not total:
        return
    bagian = [divmod(jumlah * satu.bobot, total) for satu in unit]
    sisa = jumlah - sum(bulat for bulat, _ in bagian)
    # Equal fractions are drawn by lot, else the last units of the file would stay empty.
    undian = Random(jumlah)  # noqa: S311
    urut = sorted(range(len(unit)), key=lambda letak: (-bagian[letak][1], undian.random()))
    tambahan = set(urut[:sisa])
    for letak, satu in enumerate(unit):
        yield satu, bagian[letak][0] + (letak in tambahan)
