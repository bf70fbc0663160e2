"""Invented people: name, titles, number and rank that fit the post and each other. Nobody of them exists."""

from datetime import date
from random import Random
from typing import Any

from lincah.kedudukan.demo.baca import baca_bersama
from lincah.kedudukan.demo.rencana import OrangDemo

TAHUN_HITUNG = 2024
"""Ages are counted at this year, so that the demo has the same people whenever it is loaded."""
CPNS_TERAKHIR = 2021
BULAN_CPNS = (1, 2, 3, 4, 12)
BAGIAN_PPPK = 0.25


class Pencatat:
    """Makes people one by one; no name and no number twice."""

    def __init__(self, benih: str, langgam: str) -> None:
        self.benih = benih
        self.pola = baca_bersama("nama")[langgam]
        self.baku = baca_bersama("jabatan")
        self.terpakai: set[str] = set()
        self.nomor: dict[str, int] = {}

    def catat(self, no: int, *, kunci: str, tataran: str, rumpun: str, angkat: date, depan: str = "") -> OrangDemo:
        """A person fit for `tataran` (class, or level of a JF), in service by `angkat`; one `kunci`, one person."""
        acak = Random(f"{self.benih}:{kunci}")  # noqa: S311 -- invented people, no secret
        ketentuan = self.baku["tataran"][tataran]
        pria = acak.random() < ketentuan.get("pria", 0.5)
        lahir = self._lahir(acak, ketentuan["umur"])
        nama = self._nama(acak, self.pola["pria" if pria else "wanita"])
        if "golongan" not in ketentuan:
            return OrangDemo(no, nama, "", "", "", "pejabat_negara", "")
        pppk = "pppk" in ketentuan and acak.random() < BAGIAN_PPPK
        return OrangDemo(
            no=no,
            nama=nama,
            gelar_depan=depan,
            gelar_belakang=self._gelar(acak, ketentuan, rumpun, dokter=bool(depan)),
            nip=self._nip(acak, lahir, pria=pria, pppk=pppk, angkat=angkat),
            status="pppk" if pppk else "pns",
            golongan=acak.choice(ketentuan["pppk" if pppk else "golongan"]),
            kompetensi=self._kompetensi(acak, rumpun, ketentuan["tingkat"]),
        )

    def _lahir(self, acak: Random, umur: list[int]) -> date:
        return date(TAHUN_HITUNG - acak.randint(*umur), acak.randint(1, 12), acak.randint(1, 28))

    def _nama(self, acak: Random, pola: dict[str, Any]) -> str:
        for _ in range(50):
            bentuk = acak.choice(pola["pola"])
            nama = bentuk.format(**{kunci: _Pilih(acak, isi) for kunci, isi in pola.items() if kunci != "pola"})
            if nama not in self.terpakai:
                break
        self.terpakai.add(nama)
        return nama

    def _nip(self, acak: Random, lahir: date, *, pria: bool, pppk: bool, angkat: date) -> str:
        if pppk:
            mulai = f"{acak.randint(2021, angkat.year)}21"
        else:
            terakhir = max(lahir.year + 20, min(lahir.year + 28, CPNS_TERAKHIR))
            mulai = f"{acak.randint(min(lahir.year + 21, terakhir), terakhir)}{acak.choice(BULAN_CPNS):02d}"
        awal = f"{lahir:%Y%m%d}{mulai}{1 if pria else 2}"
        self.nomor[awal] = self.nomor.get(awal, 0) + 1
        return f"{awal}{self.nomor[awal]:03d}"

    def _gelar(self, acak: Random, ketentuan: dict[str, Any], rumpun: str, *, dokter: bool) -> str:
        bidang = self.baku["rumpun"][rumpun]
        # A doctor's first degree stands before the name.
        tingkat = [] if dokter else ketentuan.get("gelar", [])
        if acak.random() < ketentuan.get("magister", 0):
            tingkat = [*tingkat, "s2"]
        belakang = [acak.choice(bidang["gelar"].get(satu) or self.baku["gelar"][satu]) for satu in tingkat]
        return ", ".join(belakang)

    def _kompetensi(self, acak: Random, rumpun: str, tingkat: list[int]) -> tuple[tuple[str, int], ...]:
        pilihan = [*self.baku["rumpun"][rumpun]["kompetensi"], *self.baku["kompetensi"]]
        nama = acak.sample(pilihan, acak.randint(2, 3))
        return tuple((satu, acak.randint(*tingkat)) for satu in dict.fromkeys(nama))


class _Pilih:
    """A list in a pattern of names: each time it is written, another member."""

    def __init__(self, acak: Random, isi: list[str]) -> None:
        self.acak, self.isi = acak, isi

    def __format__(self, spek: str) -> str:
        return self.acak.choice(self.isi)
