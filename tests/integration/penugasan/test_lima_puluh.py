"""Fifty people at once, each on a connection of their own: nothing is lost, nothing is done twice."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from tests.cast import DARI, OLEH, WAKTU, Cast, register, seat
from tests.integration.penugasan.test_serentak import serentak
from tests.perkara import aktor, buka, jalankan, lakukan, peristiwa

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.services import buka_jabatan
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.models import Kemajuan
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.services import Hasil
from lincah.registry.models import Instansi

BANYAK = 50


@pytest.fixture
def ramai(tertulis: tuple[Instansi, Cast]) -> tuple[Instansi, Cast, list[Pegawai]]:
    """Fifty more people in the bidang, committed."""
    instansi, cast = tertulis
    kursi = buka_jabatan(
        unit=cast.unit["bidang"],
        nama="Pengolah Data",
        kelas="pelaksana",
        formasi=BANYAK,
        dari=DARI,
        oleh=OLEH,
        waktu=WAKTU,
    )
    orang = [seat(register(f"Orang {n:02d}", f"1990010120140220{n:02d}"), kursi) for n in range(BANYAK)]
    return instansi, cast, orang


def klik(siapa: Pegawai, penugasan: Penugasan, kode: str, **isi: Any) -> Callable[[], Hasil]:
    """The click on a page as it is now; who acts has been read beforehand."""
    pelaku, versi = aktor(siapa), penugasan.versi
    return lambda: tindak(pelaku, penugasan.pk, kode, isi=isi, versi=versi)


def _semua_berhasil(hasil: list[Any]) -> None:
    gagal = [satu for satu in hasil if not (isinstance(satu, Hasil) and satu.berhasil)]
    assert not gagal, gagal[:3]


def test_fifty_letters_and_fifty_acceptances_on_fifty_cases(ramai: tuple[Instansi, Cast, list[Pegawai]]) -> None:
    instansi, cast, orang = ramai
    perkara = [buka(cast.kabid, cast.pos["bidang"], satu) for satu in orang]
    _semua_berhasil(serentak(instansi, *(klik(cast.kabid, satu, "menetapkan") for satu in perkara)))
    assert sorted(Naskah.objects.values_list("urut", flat=True)) == list(range(1, BANYAK + 1)), "no gap, no double"
    for satu in perkara:
        satu.refresh_from_db()
    _semua_berhasil(
        serentak(instansi, *(klik(siapa, satu, "menerima") for siapa, satu in zip(orang, perkara, strict=True)))
    )
    assert set(Penugasan.objects.values_list("langkah", "versi")) == {("merencanakan", perkara[0].versi + 1)}
    for kode in ("menetapkan", "menerima"):
        objek = Peristiwa.objects.filter(jenis=f"penugasan.{kode}").values_list("objek_id", flat=True)
        assert (len(objek), len(set(objek))) == (BANYAK, BANYAK)
    menunggu = Tunggu.objects.values_list("penugasan_id", "tindakan", "pegawai_id")
    assert sorted(menunggu) == sorted(
        (satu.pk, "menyusun_rencana", siapa.pk) for siapa, satu in zip(orang, perkara, strict=True)
    )


def test_fifty_people_accept_one_letter_and_twenty_five_send_twice(
    ramai: tuple[Instansi, Cast, list[Pegawai]],
) -> None:
    instansi, cast, orang = ramai
    perkara = buka(cast.kabid, cast.pos["bidang"], *orang)
    jalankan(perkara, (cast.kabid, "menetapkan"))
    _semua_berhasil(serentak(instansi, *(klik(satu, perkara, "menerima") for satu in orang)))
    perkara.refresh_from_db()
    assert (perkara.langkah, perkara.sudah) == ("merencanakan", [])
    assert perkara.anggota.filter(diterima=None).count() == 0
    terima = [satu for satu in peristiwa(perkara) if satu.jenis == "penugasan.menerima"]
    assert (len(terima), len({satu.pelaku["pegawai_id"] for satu in terima})) == (BANYAK, BANYAK)
    assert list(Tunggu.objects.filter(penugasan=perkara).values_list("pegawai_id", flat=True)) == [orang[0].pk]
    awal = ((orang[0], "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"), (orang[0], "menyusun_rincian"))
    jalankan(perkara, *awal)
    kunci = {satu.pk: uuid4() for satu in orang[: BANYAK // 2]}
    dua_kali = [
        klik(satu, perkara, "mencatat_kemajuan", uraian="Bahan", persen=40, kunci=kunci[satu.pk])
        for satu in orang[: BANYAK // 2]
        for _ in range(2)
    ]
    hasil = serentak(instansi, *dua_kali)
    assert sum(isinstance(satu, Hasil) and satu.berhasil for satu in hasil) == BANYAK // 2
    assert Kemajuan.objects.filter(penugasan=perkara).count() == BANYAK // 2
    catatan = [satu for satu in peristiwa(perkara) if satu.jenis == "penugasan.mencatat_kemajuan"]
    assert len(catatan) == BANYAK // 2
    assert lakukan(orang[0], perkara, "menyerahkan_hasil").berhasil
