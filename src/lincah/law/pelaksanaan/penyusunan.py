"""Who draws up a perjanjian kinerja on a real structure, with whom, by which rencana strategis; who is above whom."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from lincah.law.kedudukan import Kelas, Orang, Penanda, Penyimpul, Pos, terdekat_di
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan.tahapan import BabPelaksanaan, LangkahTahapan, TahapanModel

MENETAPKAN, RENSTRA = "menetapkan_perjanjian_kinerja", "menyusun_renstra"
RELATIF = ("penilai", "pimpinan_unit")


class Penyusunan:
    """Planning under one regulation on one structure, up to the perjanjian kinerja itself."""

    def __init__(self, bab: BabPelaksanaan, penyimpul: Penyimpul) -> None:
        self.bab, self.penyimpul = bab, penyimpul
        self.kosakata, self.struktur = penyimpul.kosakata, penyimpul.struktur

    @cached_property
    def bawahan(self) -> Mapping[int, Sequence[Pos]]:
        """By post: the leading posts whose performance it sets."""
        hasil: dict[int, list[Pos]] = {}
        for unit in self.struktur.unit.values():
            atasan = self.atasan(unit.pimpinan).jawaban if unit.pimpinan else None
            if atasan is not None and unit.pimpinan is not None:
                hasil.setdefault(atasan.id, []).append(unit.pimpinan)
        return hasil

    def atasan(self, pos: Pos) -> Simpulan[Pos | None]:
        """Who sets the performance of a leading post. Source: the rules of its model, else the direct superior."""
        return self.penyimpul.simpulkan(Orang(pos.kelas, pos.unit_id, peran=pos.peran, pos_id=pos.id)).penilai

    def tahapan(self, unit_id: int) -> TahapanModel | None:
        """The stages that hold in a unit; None while no model applies."""
        model = self.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, unit_id)).model.jawaban
        return self.bab.cari(model.kode) if model else None

    def penyusun(self, unit_id: int) -> Simpulan[Pos | None]:
        """Who draws up the perjanjian kinerja of the unit mandiri `unit_id` belongs to: its head."""
        induk = self.struktur.garis_mandiri(unit_id)[-1]
        tahapan, pos = self.tahapan(induk.id), induk.pimpinan
        if tahapan is None or pos is None:
            model = self.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, induk.id)).model
            kosong = Alasan.dari(
                self.bab.perjanjian.penyusun, terpenuhi=False, ringkas=f"{induk.nama} belum berkepala jabatan pimpinan"
            )
            return Simpulan(None, model.halangan or (kosong,))
        langkah = self._langkah(tahapan, MENETAPKAN, pos)
        aturan = langkah.pelaku if langkah else self.bab.perjanjian.penyusun
        ringkas = f"{pos.nama} menyusun dan menetapkan perjanjian kinerja {induk.nama}"
        return Simpulan(pos, (Alasan.dari(aturan, terpenuhi=True, ringkas=ringkas),))

    def pihak_kedua(self, pos: Pos) -> Simpulan[Pos | None]:
        """With whom a head agrees on the perjanjian kinerja: who sets that head's performance."""
        atasan = self.atasan(pos)
        nama = atasan.jawaban.nama if atasan.jawaban else "pejabat di atasnya, yang belum ada dalam struktur"
        ringkas = f"perjanjian kinerja {pos.nama} disepakati dengan {nama}"
        sepakat = Alasan.dari(self.bab.perjanjian.kesepakatan, terpenuhi=atasan.jawaban is not None, ringkas=ringkas)
        return Simpulan(atasan.jawaban, (sepakat, *atasan.alasan))

    def penyusun_renstra(self, unit_id: int) -> Simpulan[Pos | None] | None:
        """Whose rencana strategis the perjanjian kinerja of a unit must start from; None where none is asked for.

        The officer is found by the name the vocabulary gives the role; None inside when the structure has none.
        """
        langkah = self._cari(self.tahapan(unit_id), RENSTRA)
        if langkah is None:
            return None
        nama = tuple(self.kosakata.sebut(kode).casefold() for kode in langkah.pelaku.nilai)
        semua = (unit.pimpinan for unit in self.struktur.unit.values() if unit.pimpinan)
        pos = next((satu for satu in semua if satu.nama.casefold().startswith(nama)), None)
        sebutan = self.kosakata.sebut_semua(langkah.pelaku.nilai)
        ringkas = (
            f"perjanjian kinerja disusun dengan acuan rencana strategis yang disusun {pos.nama if pos else sebutan}"
        )
        return Simpulan(pos, (Alasan.dari(langkah.pelaku, terpenuhi=True, ringkas=ringkas),))

    def _cari(self, tahapan: TahapanModel | None, kode: str) -> LangkahTahapan | None:
        """The step of this act, whoever does it; None where the stages know none."""
        return next((satu for satu in tahapan.langkah if satu.kode == kode), None) if tahapan else None

    def _langkah(self, tahapan: TahapanModel, kode: str, pos: Pos, unit_id: int | None = None) -> LangkahTahapan | None:
        unit = pos.unit_id if unit_id is None else unit_id
        return next((s for s in tahapan.langkah if s.kode == kode and self._berperan(pos, s.pelaku.nilai, unit)), None)

    def _berperan(self, pos: Pos, penanda: Penanda, unit_id: int) -> bool:
        return not pos.penanda.isdisjoint(penanda) or any(
            satu is not None and satu.id == pos.id for satu in self._relatif(penanda, unit_id)
        )

    def _relatif(self, penanda: Penanda, unit_id: int) -> list[Pos | None]:
        """The posts meant by roles that depend on where somebody sits."""
        kedudukan = self.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, unit_id))
        return [getattr(kedudukan, peran).jawaban for peran in RELATIF if peran in penanda]

    def _naik(self, penanda: Penanda, pos: Pos) -> Pos | None:
        """The post itself when it bears the role, else the nearest above it that does."""
        relatif = [satu for satu in self._relatif(penanda, pos.unit_id) if satu is not None]
        return relatif[0] if relatif else terdekat_di(self.struktur.garis_mandiri(pos.unit_id), penanda)
