"""Work across instansi of the year: it ended in both, on days of that year, with its letters, and nothing hangs."""

from typing import Any

import pytest
from tests.daerah import Muat
from tests.integration.lintas.conftest import Sisi
from tests.integration.setahun.conftest import TAHUN

from lincah.audit.models import Peristiwa
from lincah.audit.pemeriksaan import periksa
from lincah.naskah.models import MenungguTanda, Naskah
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.setahun.kabar import diam
from lincah.setahun.lintas import kenalkan, list_rencana, muat_lintas_tahun

AKHIR = ["batal", "ditolak", "selesai", "selesai"]


@pytest.mark.parametrize("slug", [("bintan", "karangasem"), ("dairi", "tanjabtim")])
def test_each_pair_ends_work_in_both_instansi(
    slug: tuple[str, str], muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    semua = [muat_daerah(satu) for satu in slug]
    request.getfixturevalue("db")
    kenalkan(semua, TAHUN)
    assert muat_lintas_tahun(semua, TAHUN, diam) == len(AKHIR)
    assert muat_lintas_tahun(semua, TAHUN, diam) == 0, "once"
    assert {satu.asal.pk for satu in list_rencana(semua, TAHUN)} == {satu.pk for satu in semua}, "each of them asks"

    cerita, dilaporkan = [], set[Any]()
    for sisi in (Sisi(satu, nama) for satu, nama in zip(semua, slug, strict=True)):
        assert not sisi.tertahan(), sisi.tertahan()
        with sisi.masuk():
            cerita.append(_check(sisi))
            dilaporkan |= set(Laporan.objects.values_list("penugasan__langkah", "penugasan_id"))
    assert cerita[0] == cerita[1], "both tell the same"
    assert [langkah for langkah, _ in dilaporkan] == ["selesai", "selesai"]


def _check(sisi: Sisi) -> dict[str, Any]:
    perkara = Penugasan.objects.filter(lintas__isnull=False)
    assert sorted(satu.langkah for satu in perkara) == AKHIR
    assert not Tunggu.objects.exists()
    assert not MenungguTanda.objects.exists()
    assert Naskah.objects.exists()
    assert not Naskah.objects.filter(tanda_tangan=None).exists()
    milik = Peristiwa.objects.filter(objek_jenis="penugasan")
    assert {satu.waktu.year for satu in milik} == {TAHUN}
    assert {satu.waktu.astimezone().isoweekday() for satu in milik} <= {1, 2, 3, 4, 5}
    assert periksa().temuan == ()
    assert not PenerimaLaporan.objects.filter(jabatan__isnull=False, diterima=None).exists()
    kembali = milik.filter(jenis__in=("penugasan.mengembalikan", "penugasan.menyatakan_belum"))
    assert kembali.count() == 1, "one was returned once"
    return {str(satu.pk): (satu.langkah, satu.judul, satu.mulai, satu.selesai) for satu in perkara}
