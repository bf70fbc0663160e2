"""Every kind of unit with cases enough gets every sort of course, none of them far too often, the same each time."""

from collections import Counter, defaultdict
from datetime import date, timedelta
from random import Random

import pytest
from tests.daerah import Muat

from lincah.kedudukan.queries import ingat_lebih
from lincah.registry.konteks import di_instansi
from lincah.setahun.isian import Isian
from lincah.setahun.jatah import Jatah
from lincah.setahun.klise import Cetakan
from lincah.setahun.lakon import Lakon, semua_lakon
from lincah.setahun.musim import Musim, susun_musim
from lincah.setahun.peran import CUKUP, Kelas, Pemilih, Peran, jenis_unit, kelas
from lincah.setahun.pesanan import SEPEKAN
from lincah.setahun.rencana import SEDIKITNYA, SETIAP_GOLONGAN, Penjadwal

MULAI, TUTUP, SAMPAI = date(2025, 1, 6), date(2025, 12, 31), date(2026, 6, 30)
BANYAK = 680
SEMUA = {satu.golongan for satu in semua_lakon()}
TERBUKA = {satu.golongan for satu in semua_lakon() if satu.terbuka}
BERISIKO = {"macet", "lewat_hari", "baru_dikembalikan", "reviu_lama"}
SEPARUH, TIGA_PEREMPAT = 0.5, 0.75


@pytest.mark.parametrize("slug", ["bintan", "dairi", "karangasem", "tanjabtim"])
def test_every_kind_of_unit_gets_every_sort_of_course(
    slug: str, muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    instansi = muat_daerah(slug)
    request.getfixturevalue("db")
    with di_instansi(instansi), ingat_lebih(20):
        musim = susun_musim(instansi, MULAI, SAMPAI)
    peran = Pemilih(musim, Random(slug)).pilih()
    assert peran == Pemilih(musim, Random(slug)).pilih(), "the same each time"
    assert {satu.lakon.kode for satu in peran} == {satu.kode for satu in semua_lakon()}

    terbagi = _bagikan(musim, peran, slug)
    assert terbagi == _bagikan(musim, peran, slug)
    assert sum(satu.total() for satu in terbagi.values()) >= BANYAK * 0.97
    banyak_regu = Counter(jenis_unit(musim, satu) for satu in musim.restu)
    assert terbagi.keys() == banyak_regu.keys()
    semua = Counter[str]()
    for jenis, ini in terbagi.items():
        _check_jenis(jenis, ini, cukup=banyak_regu[jenis] >= CUKUP)
        semua += _golongan(ini, terbuka=True)
    berisiko = sum(semua[nama] for nama in BERISIKO)
    assert semua.total() / 5 < berisiko < semua.total() / 3, semua


def _check_jenis(jenis: str, ini: Counter[Lakon], *, cukup: bool) -> None:
    """Some of its cases are open, and where there are enough, one of every sort is."""
    for terbuka, golongan in ((True, TERBUKA), (False, SEMUA - TERBUKA)):
        ada = _golongan(ini, terbuka=terbuka)
        if cukup and ada.total() >= SETIAP_GOLONGAN * len(golongan):
            assert ada.keys() == golongan, jenis
    buka = [banyak for lakon, banyak in ini.items() if lakon.terbuka]
    assert sum(buka) >= SEDIKITNYA, jenis
    assert sum(buka) <= max(SEDIKITNYA + 1, ini.total() / 3), jenis
    assert max(buka) <= max(SEDIKITNYA, sum(buka) * (SEPARUH if cukup else TIGA_PEREMPAT)), jenis


def _golongan(lakon: Counter[Lakon], *, terbuka: bool) -> Counter[str]:
    hasil = Counter[str]()
    for satu, banyak in lakon.items():
        if satu.terbuka is terbuka:
            hasil[satu.golongan] += banyak
    return hasil


def _bagikan(musim: Musim, peran: list[Peran], benih: str) -> dict[str, Counter[Lakon]]:
    """How many cases of each course each kind of unit gets, were every course walked well in the weeks it takes."""
    musim = Musim(MULAI, SAMPAI, musim.pada, musim.orang, musim.restu, {})
    cetakan: dict[Kelas, list[tuple[Lakon, Cetakan]]] = defaultdict(list)
    for satu in peran:
        akhir = MULAI + SEPEKAN * (satu.lakon.pekan + satu.lakon.telat) + timedelta(days=4)
        kosong = Cetakan(satu.contoh, MULAI, akhir, {}, Isian(("",), ()), 0, (), (), {}, 0)
        cetakan[kelas(satu.contoh)].append((satu.lakon, kosong))
    hasil: dict[str, Counter[Lakon]] = defaultdict(Counter)
    lakon = {id(ini): satu for semua in cetakan.values() for satu, ini in semua}
    for pesanan in Penjadwal([musim], musim, cetakan, benih, TUTUP).list_pesanan(BANYAK):
        hasil[jenis_unit(musim, pesanan.restu)][lakon[id(pesanan.cetakan)]] += 1
    return hasil


def test_what_is_dealt_follows_the_weights_once_every_sort_was_dealt() -> None:
    jatah = Jatah(semua_lakon(), Random(1), semua=True)
    pertama: list[str] = []
    for _ in range(len(SEMUA)):
        pertama.append((lakon := next(jatah.urut())).golongan)
        jatah.catat(lakon)
    assert sorted(pertama) == sorted(SEMUA)
    for _ in range(500):
        jatah.catat(next(jatah.urut()))
    berapa = {satu.kode: satu.bobot for satu in semua_lakon()}
    semua = sum(berapa.values())
    for kode, ini in berapa.items():
        assert abs(jatah.ada[kode] - 500 * ini / semua) < 4, kode


def test_a_course_nobody_can_take_is_let_go() -> None:
    jatah = Jatah(semua_lakon()[:2], Random(1), semua=False)
    satu = next(jatah.urut())
    jatah.lepas(satu)
    assert satu not in list(jatah.urut())
    assert len(list(jatah.urut())) == 1
