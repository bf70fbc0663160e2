"""Units and leading posts, from the tree in the data. A child's kind is the key it stands under."""

from collections.abc import Iterator, Mapping
from typing import Any

from lincah.kedudukan.demo.baca import baca_bersama
from lincah.kedudukan.demo.rencana import PosDemo, Rencana, UnitDemo
from lincah.peraturan import muat_profil

ROMAWI = ("I", "II", "III", "IV", "V", "VI")


class Penyusun:
    """Builds the structure of one regency; entries marked `besar` only when it is to be a big one."""

    def __init__(self, daerah: Mapping[str, Any], rencana: Rencana, *, besar: bool) -> None:
        self.daerah, self.rencana, self.besar = daerah, rencana, besar
        self.baku = baca_bersama("jabatan")
        self.model = daerah.get("model", {})
        self.kosakata = muat_profil(daerah["peraturan"]["id"]).kosakata

    def susun(self) -> None:
        """Fill the plan with all units, parents first, each followed by its leading post."""
        self._bangun("pemda", self.daerah["pemda"], None, 1)

    def _bangun(self, jenis: str, isi: Mapping[str, Any], induk: UnitDemo | None, urutan: int) -> None:
        entri = {**self.baku["baku"].get(jenis, {}), **isi}
        anak = [satu for satu in self._anak(entri) if self.besar or not satu[1].get("besar")]
        unit = self._unit(jenis, entri, induk, urutan, berdaun=not anak)
        self.rencana.unit.append(unit)
        self._pimpinan(unit, induk)
        nomor: dict[str, int] = {}
        for jenis_anak, satu in anak:
            nomor[jenis_anak] = nomor.get(jenis_anak, 0) + 1
            self._bangun(jenis_anak, satu, unit, nomor[jenis_anak])

    def _unit(
        self, jenis: str, entri: Mapping[str, Any], induk: UnitDemo | None, urutan: int, *, berdaun: bool
    ) -> UnitDemo:
        kode = entri.get("kode") or self.baku["kode"].get(jenis, f"{jenis.upper()}{{n}}").format(n=urutan)
        return UnitDemo(
            no=len(self.rencana.unit),
            induk=induk.no if induk else None,
            jenis=jenis,
            nama=self._nama(jenis, entri, induk, urutan),
            singkatan=entri.get("singkatan", ""),
            kode=f"{induk.kode}.{kode}" if induk and induk.induk is not None else kode,
            urusan=tuple(entri.get("urusan", ())),
            rumpun=entri.get("rumpun") or (induk.rumpun if induk else "umum"),
            isi=entri.get("isi", "semua" if berdaun else "kosong"),
            bobot=entri.get("bobot", self.baku["bobot_besar"]) if self.besar else entri.get("bobot_kecil", 1),
            model=self._model(jenis, entri),
            entri=entri,
        )

    def _nama(self, jenis: str, entri: Mapping[str, Any], induk: UnitDemo | None, urutan: int) -> str:
        pola = self.baku["nama"].get(jenis, "{nama}")
        ke = ROMAWI[urutan - 1] if urutan <= len(ROMAWI) else str(urutan)
        return pola.format(nama=entri.get("nama", ""), induk=induk.nama if induk else "", ke=ke)

    def _model(self, jenis: str, entri: Mapping[str, Any]) -> str | None:
        if "model" in entri:
            return entri["model"]
        return self.model.get(f"{jenis}:{entri.get('kelas')}", self.model.get(jenis))

    def _pimpinan(self, unit: UnitDemo, induk: UnitDemo | None) -> None:
        daftar = self.baku["pimpinan"]
        baku = daftar.get(f"{unit.jenis}:{induk.jenis if induk else ''}") or daftar[unit.jenis]
        pendek = unit.nama.removeprefix(f"{self.kosakata.sebut_jenis(unit.jenis)} ")
        nama = unit.entri.get("jabatan", baku["nama"]).format(
            unit=unit.nama,
            pendek=pendek,
            induk=induk.nama if induk else "",
            daerah=self.daerah["instansi"]["nama_pendek"],
            ke=unit.nama.rsplit(" ", 1)[-1],
        )
        kelas = unit.entri.get("kelas", baku["kelas"])
        jenjang = unit.entri.get("jenjang", "ahli_muda") if kelas == "jf" else ""
        self.rencana.pos.append(
            PosDemo(len(self.rencana.pos), unit.no, nama, baku["peran"], kelas, jenjang, pimpinan=True)
        )

    def _anak(self, entri: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for jenis in self.kosakata.jenis_unit:
            isi = entri.get(jenis)
            for satu in isi if isinstance(isi, list) else [] if isi is None else [isi]:
                yield from ((jenis, salin) for salin in _perbanyak(satu))


def _perbanyak(entri: str | Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """An entry with `jumlah` stands for as many units, `{n}` in its name being their number."""
    if isinstance(entri, str):
        yield {"nama": entri}
        return
    if "jumlah" not in entri:
        yield entri
        return
    for n in range(1, entri["jumlah"] + 1):
        yield {**entri, "nama": entri["nama"].format(n=n), "kode": f"{entri['kode']}{n}"}
