"""Whoever does whatever in whatever order, through the services: done is the word of every tier on the result.

The tiers are those a jurist reads from the texts (`susunan.py`); who is asked, what is open and where it leads is left
to the services. People and post-holders change on the way. The engine alone, in every order there is, is tried in
tests/unit/law/alur/test_setiap_urutan.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from tests.cast import OLEH
from tests.daerah import Muat, pemangku, pimpinan
from tests.integration.pelaksanaan.susunan import SEMUA, Balik, Susunan
from tests.integration.penugasan.test_perubahan import ubahan
from tests.perkara import aktor, buka, lakukan

from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.kedudukan.services import akhiri, angkat
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru, tindakan
from lincah.penugasan.services.perubahan import ubah
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini, sekarang

MAJU, BALIK = ("meneruskan", "menyatakan_selesai"), ("mengembalikan", "menyatakan_belum", "meneruskan_pengembalian")
BATAL = ("batal", "ditolak")
"""Ends that are not done: a case that is called off early has nothing to say here."""
PERCOBAAN, TERBANYAK = 12, 50
SEKALI_SEKALI = 0.04


@dataclass
class Acak:
    """One case among people who try things. What the tiers said of the last result is kept here."""

    susunan: Susunan
    hari: date
    acak: Random
    penugasan: Penugasan
    orang: list[Pegawai]
    cadangan: list[Pegawai]
    diserahkan: bool = False
    sesuai: set[str] = field(default_factory=set)
    berhasil: int = 0

    def __post_init__(self) -> None:
        kode = dict.fromkeys((*self.susunan.reviu, *self.susunan.surat, self.susunan.penerima, self.susunan.sepakat))
        self.pejabat = {satu: pemangku(satu) for satu in kode}
        self.plt: set[str] = set()
        self.peserta = [*self.pejabat.values(), *self.orang, *self.cadangan]

    @property
    def selesai(self) -> bool:
        return muat_alur(self.penugasan.alur_id).alur.selesai(self.penugasan.langkah)

    def sembarang(self) -> None:
        """Anybody tries any act that the flow has at some step."""
        alur = muat_alur(self.penugasan.alur_id).alur
        semua = sorted({kode for (_, kode), satu in alur.cari.items() if satu.lanjut not in BATAL})
        self.coba(self.acak.choice(self.peserta), self.acak.choice(semua))

    def ditunggu(self) -> None:
        """Somebody who is waited for acts; now and then with another act of the step."""
        satu = self.acak.choice(list(Tunggu.objects.filter(penugasan=self.penugasan).exclude(peran=PENDELEGASI)))
        siapa = satu.pegawai or Pemangkuan.objects.filter(jabatan=satu.jabatan).berlaku(self.hari).get().pegawai
        terbuka = muat_alur(self.penugasan.alur_id).alur.langkah[self.penugasan.langkah].tindakan
        lain = [t.kode for t in terbuka if t.lanjut not in BATAL]
        self.coba(siapa, self.acak.choice(lain) if self.acak.random() < 0.2 else satu.tindakan)

    def coba(self, siapa: Pegawai, kode: str) -> None:
        sebelum = (self.penugasan.langkah, self.penugasan.versi, list(self.penugasan.sudah))
        try:
            jadi = lakukan(siapa, self.penugasan, kode, hari=self.hari).berhasil
        except (PerkaraTidakAda, UsulanKeliru):
            jadi = False
        self.penugasan.refresh_from_db()
        if jadi:
            self.berhasil += 1
            self.catat(siapa, kode)
        else:
            assert sebelum == (self.penugasan.langkah, self.penugasan.versi, list(self.penugasan.sudah)), kode
        self.periksa()

    def catat(self, siapa: Pegawai, kode: str) -> None:
        """What an act means for the result, said without looking at where the case went."""
        milik = [satu for satu in self.susunan.reviu if self.pejabat[satu] == siapa]
        tingkat = set([satu for satu in milik if satu not in self.sesuai][:1] if kode in MAJU else milik)
        if kode == "menyerahkan_hasil":
            self.diserahkan, self.sesuai = True, set()
        elif kode in MAJU:
            self.sesuai |= tingkat
        elif kode in BALIK:
            tinggal = self.susunan.balik is Balik.PERBAIKAN  # nothing goes back: only this tier looks anew
            self.diserahkan = self.diserahkan and tinggal
            self.sesuai = self.sesuai - tingkat if tinggal else set()

    def ganti_pemangku(self) -> None:
        """A tier gets a Plt; whom the post has left tries on, and is a stranger to the case."""
        kode = self.acak.choice(self.susunan.reviu)
        luar = Pemangkuan.objects.filter(jabatan__pimpinan=True, jenis="definitif").exclude(pegawai__in=self.peserta)
        if kode in self.plt or (baru := luar.order_by("id").first()) is None:
            return
        lama = Pemangkuan.objects.get(jabatan=pimpinan(kode), jenis="definitif")
        jejak: dict[str, Any] = {"oleh": OLEH, "waktu": sekarang()}
        akhiri(pemangkuan=lama, sampai=self.hari - timedelta(days=1), **jejak)
        sampai = self.hari + timedelta(days=30)
        angkat(pegawai=baru.pegawai, jabatan=lama.jabatan, jenis="plt", dari=self.hari, sampai=sampai, **jejak)
        self.plt.add(kode)
        self.pejabat[kode] = baru.pegawai
        self.peserta.append(baru.pegawai)

    def ganti(self) -> None:
        """Another person, another ketua: by who sets the letter, wherever the law lets people change."""
        penetap, dari = self.pejabat[self.susunan.surat[1]], self.penugasan.langkah
        isi: dict[str, Any] = {"ketua": self.orang[-1]} if len(self.orang) > 1 else {"keluar": self.orang[0]}
        if "keluar" in isi:
            isi["masuk"] = self.acak.choice(self.cadangan or self.orang)
        jenis = "penggantian" if "keluar" in isi else "pergantian_ketua"
        try:
            hasil = ubah(
                aktor(penetap, self.hari), self.penugasan.pk, ubahan(jenis, berlaku=self.hari, **isi),
                versi=self.penugasan.versi, serah=serahkan_rincian,
            )  # fmt: skip
        except (PerkaraTidakAda, UsulanKeliru):
            return
        self.penugasan.refresh_from_db()
        if hasil.perubahan is not None and hasil.perubahan.naskah_id:
            assert not dari.startswith("reviu"), "people changed while their result is reviewed"
            self.sesuai = set()  # no tier has said anything of their work

    def periksa(self) -> None:
        if self.penugasan.langkah == "selesai":
            assert self.diserahkan, "done without a result"
            terlewat = set(self.susunan.reviu) - self.sesuai
            assert not terlewat, f"{sorted(terlewat)} passed over"


@pytest.fixture
def susunan(request: pytest.FixtureRequest, muat_daerah: Muat) -> Iterator[tuple[Susunan, date]]:
    satu: Susunan = request.param
    instansi = muat_daerah(satu.daerah)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield satu, hari_ini(instansi)


def jalani(satu: Susunan, hari: date, orang: list[Pegawai], cadangan: list[Pegawai], *, berketua: bool = True) -> Acak:
    """Tries of all kinds, then what is waited for until the end, now and then with something else."""
    pengusul = satu.surat[0]
    lain: dict[str, Any] = {} if berketua else {"ketua": None}
    perkara = buka(pemangku(pengusul), pimpinan(pengusul), *orang, hari=hari, **lain)
    acak = Acak(satu, hari, Random(f"{satu}-{len(orang)}"), perkara, orang, cadangan)
    for nomor in range(PERCOBAAN + TERBANYAK):
        if acak.selesai:
            break
        nasib = acak.acak.random()
        if nasib < SEKALI_SEKALI:
            acak.ganti()
        elif nasib < 2 * SEKALI_SEKALI:
            acak.ganti_pemangku()
        elif nasib < 0.4 and nomor < PERCOBAAN:
            acak.sembarang()
        else:
            acak.ditunggu()
    for _ in range(3):
        acak.sembarang()
    pulihkan(acak)
    return acak


def pulihkan(acak: Acak) -> None:
    """The posts as they were, for the next case of this structure."""
    for kode in acak.plt:
        Pemangkuan.objects.filter(jabatan=pimpinan(kode), jenis="plt", dari=acak.hari).delete()
        Pemangkuan.objects.filter(jabatan=pimpinan(kode), jenis="definitif").update(sampai=None)


def bawahan(satu: Susunan) -> list[Pegawai]:
    """Those of that unit who may take part in such work, in a fixed order."""
    kode, jenjang = satu.staf
    duduk = Pemangkuan.objects.filter(jabatan__unit__kode=kode, jabatan__pimpinan=False, jenis="definitif")
    duduk = duduk if jenjang == "*" else duduk.filter(jabatan__jenjang=jenjang)
    return [satu.pegawai for satu in duduk.filter(jabatan__kelas__in=("jf", "pelaksana")).order_by("id")]


@pytest.mark.parametrize("susunan", SEMUA, indirect=True, ids=str)
def test_no_order_of_acts_by_anybody_comes_to_done_past_a_tier(susunan: tuple[Susunan, date]) -> None:
    satu, hari = susunan
    semua = bawahan(satu)
    for banyak in sorted({1, min(2, len(semua))}):
        berketua = banyak == 1 or SEMUA.index(satu) % 2 == 0
        acak = jalani(satu, hari, semua[:banyak], semua[banyak : banyak + 1], berketua=berketua)
        assert acak.penugasan.langkah == "selesai", (banyak, acak.penugasan.langkah)
        assert acak.berhasil >= 6 + len(satu.reviu)


@pytest.mark.parametrize("susunan", [s for s in SEMUA if str(s) == "bintan-dua_tingkat"], indirect=True, ids=str)
def test_a_head_who_leads_the_team_at_work_passes_over_nobody(susunan: tuple[Susunan, date]) -> None:
    """Only Bintan lets a structural officer be ketua; he or she reviews first, and the tier above still looks."""
    satu, hari = susunan
    acak = jalani(satu, hari, [pemangku(satu.penerima), *bawahan(satu)[:1]], [])
    assert acak.penugasan.langkah == "selesai"


@pytest.mark.parametrize("susunan", [s for s in SEMUA if str(s) == "bintan-rsud_madya"], indirect=True, ids=str)
def test_services_that_let_anybody_review_would_be_caught(
    susunan: tuple[Susunan, date], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everybody in the case is given every role of it; the one who proposed does all there is to do."""
    satu, hari = susunan
    asli = tindakan.peran_aktor

    def longgar(aktor: Any, daftar: Any) -> dict[str, Any]:
        sendiri = asli(aktor, daftar)
        return {satu.peran: next(iter(sendiri.values())) for satu in daftar} if sendiri else sendiri

    monkeypatch.setattr(tindakan, "peran_aktor", longgar)
    pengusul, orang = pemangku(satu.surat[0]), bawahan(satu)[:1]
    perkara = buka(pengusul, pimpinan(satu.surat[0]), *orang, hari=hari)
    acak = Acak(satu, hari, Random(1), perkara, orang, [])
    with pytest.raises(AssertionError, match="passed over"):
        for _ in range(TERBANYAK):
            kode = Tunggu.objects.filter(penugasan=perkara).values_list("tindakan", flat=True)[0]
            acak.coba(orang[0] if kode == "menerima" else pengusul, kode)
