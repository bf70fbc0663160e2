"""One case on its way under one kind of structure: from the letter to done, with one return."""

from dataclasses import dataclass, field
from datetime import date

from tests.daerah import pemangku, pimpinan
from tests.integration.pelaksanaan.susunan import Balik, Susunan
from tests.perkara import ditunggu, lakukan

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan

BELUM = ("mengembalikan", "menyatakan_belum")


@dataclass
class Jalan:
    """One case on its way: each act is done by exactly the one it waits for, and noted."""

    susunan: Susunan
    hari: date
    penugasan: Penugasan
    staf: tuple[Pegawai, ...]
    jejak: list[tuple[str, str]] = field(default_factory=list)

    def pejabat(self, kode: str, unit: str) -> None:
        pos = pimpinan(unit)
        assert (kode, pos.pk) in ditunggu(self.penugasan) or kode in BELUM, (kode, unit)
        assert {jabatan for _, jabatan in ditunggu(self.penugasan)} == {pos.pk}, "it waits for somebody else"
        self._lakukan(pemangku(unit), kode, unit)

    def pegawai(self, kode: str, *siapa: Pegawai) -> None:
        assert ditunggu(self.penugasan) == {(kode, satu.pk) for satu in siapa}
        for satu in siapa:
            self._lakukan(satu, kode, "staf")

    def _lakukan(self, siapa: Pegawai, kode: str, tampil: str) -> None:
        hasil = lakukan(siapa, self.penugasan, kode, hari=self.hari)
        assert hasil.berhasil, [satu.ringkas for satu in hasil.simpulan.alasan]
        self.jejak.append((kode, tampil))


def kerjakan(jalan: Jalan) -> None:
    """From the letter to the result in the hands of the first reviewer."""
    susunan, utama = jalan.susunan, jalan.staf[0]
    jalan.pejabat("menetapkan", susunan.surat[1])
    jalan.pegawai("menerima", *jalan.staf)
    jalan.pegawai("menyusun_rencana", utama)
    jalan.pejabat("menyepakati_rencana", susunan.sepakat)
    jalan.pegawai("menyusun_rincian", utama)
    jalan.pegawai("menyerahkan_hasil", utama)


def kembalikan(jalan: Jalan) -> None:
    """The last reviewer finds the result off target; it comes back as the regulation says, and goes up again."""
    *bawah, akhir = jalan.susunan.reviu
    for satu in bawah:
        jalan.pejabat("meneruskan", satu)
    if jalan.susunan.balik is Balik.PERBAIKAN:
        jalan.pejabat("menyatakan_belum", akhir)
        jalan.pejabat("memperbaiki_capaian", akhir)
        return
    jalan.pejabat("mengembalikan", akhir)
    if jalan.susunan.balik is Balik.BERJENJANG:
        for satu in reversed(bawah):
            jalan.pejabat("meneruskan_pengembalian", satu)
    jalan.pegawai("menyerahkan_hasil", jalan.staf[0])
    for satu in bawah:
        jalan.pejabat("meneruskan", satu)
