"""Write a plan with bulk inserts, in one transaction."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import connection, models, transaction

from lincah.accounts.models import Akun
from lincah.accounts.services import buat_akun_massal
from lincah.audit.services import Pelaku
from lincah.kedudukan.demo.rencana import OrangDemo, Rencana
from lincah.kedudukan.models import (
    Delegasi,
    Jabatan,
    Kompetensi,
    KompetensiPegawai,
    Pegawai,
    Pemangkuan,
    PenetapanKedudukan,
    PenetapanModel,
    Unit,
)
from lincah.kedudukan.services import sediakan_id, simpan_massal

SANDI_DEMO = "lincah-demo-2025"
"""The password of everybody in the demo; it is printed on the screen of the demo."""
OLEH = Pelaku(None, None, "Demo", "sistem")

Laporkan = Callable[[int, int], None]


class Penyimpan:
    """Turns the numbers of a plan into rows. Ids are taken beforehand, so that rows can point at each other."""

    def __init__(self, rencana: Rencana, daerah: Mapping[str, Any]) -> None:
        self.rencana, self.daerah = rencana, daerah
        self.berlaku: date = daerah["peraturan"]["dari"]
        self.unit = sediakan_id(Unit, len(rencana.unit))
        self.pos = sediakan_id(Jabatan, len(rencana.pos))
        self.orang = sediakan_id(Pegawai, len(rencana.orang))

    @transaction.atomic
    def simpan(self, *, waktu: datetime, laporkan: Laporkan) -> None:
        """Write everything; `laporkan` is told (rows written, rows in all) after each table."""
        akun = buat_akun_massal(
            [(self._username(orang), orang.nama) for orang in self.rencana.orang],
            sandi_tersandi=make_password(SANDI_DEMO),
        )
        tabel = [list(baris) for baris in self._tabel(akun)]
        selesai, total = len(akun), len(akun) + sum(map(len, tabel))
        laporkan(selesai, total)
        for baris in tabel:
            simpan_massal(baris, sumber="demo", oleh=OLEH, waktu=waktu)
            selesai += len(baris)
            laporkan(selesai, total)
        # Without statistics the first queries after the load would be planned for empty tables.
        with connection.cursor() as kursor:
            kursor.execute("ANALYZE")

    def _tabel(self, akun: Sequence[Akun]) -> Iterator[Iterator[models.Model]]:
        yield self._unit()
        yield self._jabatan()
        yield self._pegawai(akun)
        yield self._pemangkuan()
        yield self._delegasi()
        yield self._penetapan_kedudukan()
        yield self._penetapan_model()
        daftar = sorted({nama for orang in self.rencana.orang for nama, _ in orang.kompetensi})
        kompetensi = dict(zip(daftar, sediakan_id(Kompetensi, len(daftar)), strict=True))
        yield (Kompetensi(id=nomor, nama=nama) for nama, nomor in kompetensi.items())
        yield self._kompetensi_pegawai(kompetensi)

    def _unit(self) -> Iterator[Unit]:
        jalur: dict[int, str] = {}
        for urutan, satu in enumerate(self.rencana.unit):
            jalur[satu.no] = f"{jalur.get(satu.induk, '/')}{self.unit[satu.no]}/"
            yield Unit(
                id=self.unit[satu.no],
                induk_id=None if satu.induk is None else self.unit[satu.induk],
                jenis=satu.jenis,
                nama=satu.nama,
                singkatan=satu.singkatan,
                kode=satu.kode,
                urusan=list(satu.urusan),
                jalur=jalur[satu.no],
                urutan=urutan,
                dari=self.daerah["sejak"],
            )

    def _jabatan(self) -> Iterator[Jabatan]:
        for satu in self.rencana.pos:
            yield Jabatan(
                id=self.pos[satu.no],
                unit_id=self.unit[satu.unit],
                nama=satu.nama,
                peran=satu.peran,
                kelas=satu.kelas,
                jenjang=satu.jenjang,
                pimpinan=satu.pimpinan,
                formasi=satu.formasi,
                dari=self.daerah["sejak"],
            )

    def _pegawai(self, akun: Sequence[Akun]) -> Iterator[Pegawai]:
        for satu, milik in zip(self.rencana.orang, akun, strict=True):
            yield Pegawai(
                id=self.orang[satu.no],
                nama=satu.nama,
                gelar_depan=satu.gelar_depan,
                gelar_belakang=satu.gelar_belakang,
                nip=satu.nip,
                status=satu.status,
                golongan=satu.golongan,
                akun=milik,
            )

    def _pemangkuan(self) -> Iterator[Pemangkuan]:
        for satu in self.rencana.pangku:
            yield Pemangkuan(
                pegawai_id=self.orang[satu.orang],
                jabatan_id=self.pos[satu.pos],
                jenis=satu.jenis,
                dari=satu.dari,
                sampai=satu.sampai,
                nomor_sk=satu.nomor_sk,
            )

    def _delegasi(self) -> Iterator[Delegasi]:
        for nomor, (pemberi, penerima, kewenangan) in enumerate(self.rencana.delegasi, start=1):
            yield Delegasi(
                dari_jabatan_id=self.pos[pemberi],
                kepada_jabatan_id=self.pos[penerima],
                kewenangan=kewenangan,
                nomor=f"800.1.11/{nomor}/{self.berlaku.year}",
                tanggal=self.berlaku,
                dari=self.berlaku,
            )

    def _penetapan_kedudukan(self) -> Iterator[PenetapanKedudukan]:
        naskah = self.daerah.get("penetapan") or {}
        for orang, unit in self.rencana.penetapan.items():
            yield PenetapanKedudukan(
                pegawai_id=self.orang[orang],
                unit_id=self.unit[unit],
                nomor=naskah["nomor"],
                tanggal=naskah["tanggal"],
                penetap=naskah["penetap"],
                dari=naskah["tanggal"],
            )

    def _penetapan_model(self) -> Iterator[PenetapanModel]:
        for satu in self.rencana.unit:
            if satu.model:
                alasan = self.daerah.get("alasan_model", "")
                yield PenetapanModel(unit_id=self.unit[satu.no], model=satu.model, alasan=alasan, dari=self.berlaku)

    def _kompetensi_pegawai(self, kompetensi: Mapping[str, int]) -> Iterator[KompetensiPegawai]:
        for satu in self.rencana.orang:
            for nama, tingkat in satu.kompetensi:
                yield KompetensiPegawai(pegawai_id=self.orang[satu.no], kompetensi_id=kompetensi[nama], tingkat=tingkat)

    def _username(self, orang: OrangDemo) -> str:
        if orang.nip:
            return orang.nip
        # Only an elected head has no NIP; the role serves as the name.
        pos = next(satu.pos for satu in self.rencana.pangku if satu.orang == orang.no)
        return self.rencana.pos[pos].peran
