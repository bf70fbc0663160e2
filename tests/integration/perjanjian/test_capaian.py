"""How far a target has come: in its own unit, against time and money, with what was divided from it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.perencanaan import KINI, LAYANAN, TAHUN, bagi, bagian, dinas_sepakat, pokok
from tests.perkara import coba, jalankan, lakukan, usulan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan
from lincah.perjanjian.models import Target
from lincah.perjanjian.queries.capaian import baca_capaian_target, bagian_tahun, jumlah_nyata

pytestmark = pytest.mark.usefixtures("in_tenant")


def kerja(cast: Cast, target: Target, orang: Pegawai, satuan: str, *catatan: dict[str, Any]) -> Penugasan:
    """A case of a target under way, with these entries of progress."""
    isi = usulan(
        cast.pos["bidang"],
        orang,
        hari=KINI,
        selesai=KINI + timedelta(days=9),
        asal=f"target:{target.pk}",
        satuan=satuan,
    )
    penugasan, _ = coba(cast.kabid, isi, KINI)
    assert penugasan
    langkah = ((cast.kabid, "menetapkan"), (orang, "menerima"), (orang, "menyusun_rencana"))
    jalankan(penugasan, *langkah, (cast.kabid, "menyepakati_rencana"), (orang, "menyusun_rincian"), hari=KINI)
    for satu in catatan:
        isian = {"uraian": "Dikerjakan", "persen": 50, "kunci": uuid4(), **satu}
        assert lakukan(orang, penugasan, "mencatat_kemajuan", hari=KINI, isi=isian).berhasil
    return penugasan


@pytest.fixture
def atas(cast: Cast) -> Target:
    """The first target of the dinas: work of its own, and work for what was divided from it, in two units."""
    atas, _ = pokok(dinas_sepakat(cast))
    (bawah,) = bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"]))
    kerja(cast, bawah, cast.muda, LAYANAN.satuan, {"realisasi": 3, "biaya": 100_000}, {"realisasi": Decimal("1.5")})
    kerja(cast, bawah, cast.madya, LAYANAN.satuan.upper(), {"realisasi": 4})
    kerja(cast, bawah, cast.pertama, "dokumen", {"realisasi": 70, "biaya": 50_000})
    return atas


def test_it_is_added_up_from_all_below(cast: Cast, atas: Target) -> None:
    jauh = baca_capaian_target(atas, KINI)
    assert (jauh.nyata, jauh.diminta, jauh.persen, jauh.lain) == (Decimal("8.5"), 20, 42, 1)
    assert (jauh.langsung, jauh.bawah, jauh.waktu) == ((), 3, bagian_tahun(TAHUN, KINI))
    with connection.cursor() as kursor:
        kursor.execute("SELECT sum(biaya) FROM pelaksanaan_kemajuan")
        assert kursor.fetchone() == (jauh.biaya,)
    assert (jauh.anggaran, jauh.persen_biaya, jauh.lewat) == (400_000_000, 0, False)
    bawah = baca_capaian_target(Target.objects.get(induk=atas), KINI)
    assert (bawah.nyata, bawah.persen, len(bawah.langsung), bawah.bawah) == (Decimal("8.5"), 85, 3, 0)
    assert {satu.capaian.persen for satu in bawah.kerja} == {50} and bawah.kerja[0].lalu == 10


def test_a_withdrawn_part_hands_nothing_up(cast: Cast, atas: Target) -> None:
    Target.objects.filter(induk=atas).update(keadaan="dicabut")
    jauh = baca_capaian_target(atas, KINI)
    assert (jauh.kerja, jauh.nyata, jauh.persen, jauh.biaya) == ((), None, None, 0)


def test_the_page_tells_it(cast: Cast, atas: Target) -> None:
    client = Client()
    client.force_login(Akun.objects.get(pegawai=cast.kepala_dinas))
    teks = client.get(reverse("perjanjian:target", args=[atas.pk])).content.decode()
    assert "8,5 dari 20 layanan (42 persen)" in teks and "Rp150.000 dari anggaran Rp400.000.000" in teks
    bawah = client.get(reverse("perjanjian:target", args=[Target.objects.get(induk=atas).pk])).content.decode()
    assert "0 dari 3 pekerjaan selesai" in bawah and "4,5 layanan" in bawah and "50 persen" in bawah


def test_what_does_not_add_up_is_not_added() -> None:
    satu, dua = Decimal(80), Decimal(90)
    assert jumlah_nyata("persen", [("Persen", satu)]) == (satu, 0)
    assert jumlah_nyata("persen", [("persen", satu), ("persen", dua), ("dokumen", dua)]) == (None, 1)
    assert jumlah_nyata("dokumen", [("dokumen", satu), ("Dokumen", dua)]) == (satu + dua, 0)
    assert jumlah_nyata("dokumen", []) == (None, 0)
