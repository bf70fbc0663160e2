"""The officers behind the roles to which a report goes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, Pegangan, kini, orang_kini
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan
from lincah.law.penugasan import Bentuk, pd_dari
from lincah.law.pertanggungjawaban import (
    BabPertanggungjawaban,
    JalurLaporan,
    jalur_laporan,
    jalur_permintaan,
    pelapor,
)
from lincah.pelaksanaan.services.kendala.alamat import pemilik_kinerja
from lincah.pelaksanaan.services.mitra.kabar import mitra_perkara
from lincah.penugasan.models import Anggota, Penugasan, PeranAnggota, PerkaraMitra
from lincah.penugasan.services.langkah import BarisPeran
from lincah.pertanggungjawaban.models import JadwalLaporan

KETUA, PENILAI, PIMPINAN, KEPALA_PD = "ketua_tim", "penilai", "pimpinan_unit", "kepala_pd"


@dataclass(frozen=True, slots=True)
class Penerima:
    """A post (with its id and name) or a person who receives a report in a role; `luar`: of another instansi."""

    peran: str
    nama: str
    jabatan_id: int | None = None
    pegawai_id: int | None = None
    luar: bool = False

    def dipegang(self, aktor: Aktor) -> Pegangan | None:
        """How the actor holds the post it is sent to."""
        return aktor.cari(self.jabatan_id) if self.jabatan_id else None


@dataclass(frozen=True)
class Jalur:
    """The lines of reporting of one case on a day: its rules, its people; `jadwal`: how often a kind is due."""

    bab: BabPertanggungjawaban
    pada: Kini
    hari: date
    penugasan: Penugasan
    daftar: tuple[BarisPeran, ...]
    anggota: tuple[Anggota, ...]
    jadwal: dict[str, int]
    lintas: PerkaraMitra | None = None

    @cached_property
    def orang(self) -> dict[int, OrangKini]:
        """What is concluded of each of them that day; two queries when it is first asked for."""
        ids = [satu.pegawai_id for satu in self.anggota]
        return {satu.pegawai_id: satu for satu in orang_kini(self.pada, self.hari, pegawai=ids)}

    @property
    def dipinjam(self) -> str:
        """The instansi whose work it is, where that is another one."""
        return self.lintas.mitra.nama if self.lintas is not None and self.lintas.diminta else ""

    def milik(self, satu: Anggota) -> tuple[JalurLaporan, ...]:
        """Every line open to that person."""
        return jalur_laporan(self.bab, self.sebagai(satu), self.penugasan.model)

    def berkala(self, satu: Anggota, jenis: str) -> JalurLaporan | None:
        """The line of that kind, unless it is made on demand only."""
        return next((jalur for jalur in self.milik(satu) if jalur.kode == jenis and not jalur.diminta), None)

    def sebagai(self, satu: Anggota) -> str:
        """As whom that person reports."""
        return pelapor(Bentuk(self.penugasan.bentuk), ketua=satu.peran == PeranAnggota.KETUA)

    def penerima(self, jalur: JalurLaporan, pelapor_id: int) -> tuple[Penerima, ...]:
        """Each receiver once, in the order of the rule. Nobody reports to a post that only he or she holds.

        A report on members goes to the superiors of each of them, any other to those of who reports.
        """
        ids = self._tentang(jalur, pelapor_id)
        hasil: dict[tuple[int | None, int | None], Penerima] = {}
        for peran in jalur.kepada:
            for satu in self._di_peran(ids, peran):
                if satu.pegawai_id != pelapor_id and not self._sendiri(satu, pelapor_id):
                    hasil.setdefault((satu.jabatan_id, satu.pegawai_id), satu)
        return tuple(hasil.values())

    def di_sana(self, jalur: JalurLaporan, pelapor_id: int) -> tuple[Penerima, ...]:
        """Who receives it in the other instansi of the case, by the role: that one says who it is."""
        if self.lintas is None:
            return ()
        kata, nama = self.pada.profil.kosakata.sebut, self.lintas.mitra.nama
        tentang = [satu for satu in self.anggota if satu.pegawai_id in self._tentang(jalur, pelapor_id)]
        ketua = [satu for satu in self.anggota if satu.peran == PeranAnggota.KETUA]
        ada = {KETUA: _ada_luar(ketua), PENILAI: _ada_luar(tentang), PIMPINAN: _ada_luar(tentang)}
        peran = (satu for satu in jalur.kepada if ada.get(satu, self.lintas.diminta))
        return tuple(Penerima(satu, f"{kata(satu)} di {nama}", luar=True) for satu in peran)

    def _tentang(self, jalur: JalurLaporan, pelapor_id: int) -> list[int]:
        semua = [satu.pegawai_id for satu in self.anggota if satu.pegawai_id != pelapor_id]
        return semua if jalur.hasil_anggota else [pelapor_id]

    def menerima(self, aktor: Aktor, jalur: JalurLaporan, pelapor_id: int) -> bool:
        """Does the actor receive such reports of that person, in a post or as ketua tim?"""
        if jalur.kepada != (KETUA,) and not any(satu.pimpinan for satu in aktor.pegangan):
            return False
        semua = self.penerima(jalur, pelapor_id)
        return any(satu.dipegang(aktor) or satu.pegawai_id == (aktor.pegawai_id or 0) for satu in semua)

    def memegang(self, aktor: Aktor, jalur: JalurLaporan, pelapor_id: int) -> Pegangan | None:
        """The post in which the actor receives such reports of that person; None as ketua tim or not at all."""
        semua = self.penerima(jalur, pelapor_id)
        return next((pegang for satu in semua if (pegang := satu.dipegang(aktor))), None)

    def boleh_meminta(self, aktor: Aktor, satu: Anggota) -> tuple[JalurLaporan, Pegangan] | None:
        """By which rule, and holding which post, the actor may ask that person at any time; None when not."""
        memimpin = any(p.pimpinan for p in aktor.pegangan)
        jalur = jalur_permintaan(self.bab, self.sebagai(satu)) if memimpin else None
        pegangan = self.memegang(aktor, jalur, satu.pegawai_id) if jalur else None
        return (jalur, pegangan) if jalur and pegangan else None

    def _di_peran(self, ids: list[int], peran: str) -> Iterator[Penerima]:
        if peran == KETUA:
            ketua = (satu for satu in self.anggota if satu.peran == PeranAnggota.KETUA and not _luar(satu))
            yield from (Penerima(peran, satu.pegawai.nama_lengkap, pegawai_id=satu.pegawai_id) for satu in ketua)
            return
        yield from (Penerima(peran, pos.nama, pos.id) for pos in self._pos(ids, peran) if pos)

    def _pos(self, ids: list[int], peran: str) -> list[Pos | None]:
        if peran in (PENILAI, PIMPINAN):
            return self._atasan(ids, peran)
        if self.dipinjam:
            return []  # whose work it is sits in the other instansi
        if peran != KEPALA_PD:
            return [pemilik_kinerja(self.pada, self.penugasan, list(self.daftar))]
        ada = self.penugasan.unit_id in self.pada.struktur.unit
        return [pd_dari(self.pada.struktur, self.penugasan.unit_id).pimpinan] if ada else []

    def _atasan(self, ids: list[int], peran: str) -> list[Pos | None]:
        semua = [satu.kedudukan for id, satu in self.orang.items() if id in ids]
        return [satu.penilai.jawaban if peran == PENILAI else satu.pimpinan_unit.jawaban for satu in semua]

    def _sendiri(self, satu: Penerima, pelapor_id: int) -> bool:
        pos = self.pada.pos.get(satu.jabatan_id or 0)
        return pos is not None and [orang.pegawai_id for orang in pos.pemangku] == [pelapor_id]


def susun_jalur(aktor: Aktor, penugasan: Penugasan, daftar: Sequence[BarisPeran], bab: BabPertanggungjawaban) -> Jalur:
    """The lines of a case; one query, and two more where superiors are asked for."""
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    jadwal = JadwalLaporan.objects.filter(penugasan=OuterRef("penugasan")).values(isi=JSONObject(j="jenis", i="irama"))
    semua = Anggota.objects.bertugas().filter(penugasan=penugasan).annotate(jadwal=ArraySubquery(jadwal))
    anggota = tuple(semua.select_related("pegawai__mitra").order_by("id"))
    irama = {satu["j"]: satu["i"] for satu in anggota[0].jadwal} if anggota else {}
    return Jalur(bab, pada, aktor.tanggal, penugasan, tuple(daftar), anggota, irama, mitra_perkara(penugasan))


def _luar(satu: Anggota) -> bool:
    """Of another instansi?"""
    return hasattr(satu.pegawai, "mitra")


def _ada_luar(semua: Iterable[Anggota]) -> bool:
    return any(_luar(satu) for satu in semua)


def tanpa_penerima(jalur: JalurLaporan) -> Alasan:
    """Why a report cannot go out: nobody is there to receive it."""
    ringkas = "pejabat yang menerima laporan ini belum dapat disimpulkan dari susunan hari ini"
    return Alasan.dari(jalur.aturan, terpenuhi=False, ringkas=ringkas)
