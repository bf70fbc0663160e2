"""Targets of the perjanjian kinerja with the work below them: a plain count, and whom the page is for."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import Cast
from tests.integration.pelaksanaan.conftest import masuk
from tests.perencanaan import KINI, TAHUN, aktor, bagi, bagian, dinas_sepakat, pokok
from tests.perkara import coba, jalankan, lakukan, usulan

from lincah.kedudukan.models import Pegawai
from lincah.pantauan.queries.sasaran import Sasaran, baca_sasaran
from lincah.pantauan.wilayah import buka_wilayah, pembaca
from lincah.penugasan.models import Penugasan
from lincah.perjanjian.models import Target
from lincah.perjanjian.queries.capaian import bagian_tahun

__all__ = ["masuk"]
NANTI = KINI.replace(month=12, day=31)


@pytest.fixture
def dua(cast: Cast) -> tuple[Target, Target]:
    """Two targets of the dinas; the first divided to the bidang, with one case that cost money and one that is late."""
    atas, lain = pokok(dinas_sepakat(cast))
    (bawah,) = bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"]))
    for selesai in (NANTI + timedelta(days=30), KINI):
        isi = usulan(cast.pos["bidang"], cast.muda, hari=KINI, selesai=selesai, asal=f"target:{bawah.pk}")
        penugasan, _ = coba(cast.kabid, isi, KINI)
        assert penugasan
    kemarin = KINI - timedelta(days=1)
    Penugasan.objects.filter(selesai=KINI).update(mulai=kemarin, selesai=kemarin)  # as it stands a day later
    mahal = Penugasan.objects.get(selesai__gt=NANTI)
    langkah = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(mahal, *langkah, (cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"), hari=KINI)
    catatan = {"uraian": "Dibelanjakan", "persen": 10, "kunci": uuid4(), "biaya": 250_000}
    assert lakukan(cast.muda, mahal, "mencatat_kemajuan", hari=KINI, isi=catatan).berhasil
    return atas, lain


def baca(siapa: Pegawai, unit: str, cast: Cast) -> Sasaran:
    melihat = aktor(siapa)
    return baca_sasaran(buka_wilayah(melihat, pembaca(melihat), cast.unit[unit]), batas=30)


@pytest.mark.parametrize(("siapa", "unit", "banyak"), [("bupati", "pemda", 2), ("kepala_dinas", "dinas", 2)])
def test_work_below_counts_for_the_highest_target(
    siapa: str, unit: str, banyak: int, cast: Cast, dua: tuple[Target, Target]
) -> None:
    isi = baca(cast.orang[siapa], unit, cast)
    assert (isi.banyak, isi.didukung) == (banyak, 1)
    with connection.cursor() as kursor:
        kursor.execute(
            """SELECT (SELECT sum(anggaran) FROM perjanjian_target WHERE induk_id IS NULL AND tahun = %s),
            (SELECT sum(k.biaya) FROM pelaksanaan_kemajuan k JOIN perjanjian_penugasantarget p USING (penugasan_id)),
            (SELECT count(*) FROM perjanjian_penugasantarget)""",
            [TAHUN],
        )
        anggaran, terpakai, kerja = kursor.fetchone()
    assert (isi.anggaran, isi.terpakai) == (anggaran, terpakai) == (400_000_000, 250_000)
    per = {satu.id: (satu.berjalan, satu.lewat, satu.selesai, satu.terpakai) for satu in isi.daftar}
    assert per == {dua[0].pk: (kerja, 1, 0, 250_000), dua[1].pk: (0, 0, 0, 0)}


def test_a_unit_below_reads_its_part(cast: Cast, dua: tuple[Target, Target]) -> None:
    isi = baca(cast.kabid, "bidang", cast)
    assert [(satu.jabatan, satu.berjalan) for satu in isi.daftar] == [(cast.pos["bidang"].nama, 2)]
    assert baca(cast.kepala_badan, "badan", cast) == Sasaran(())


def test_the_page_says_it_in_a_sentence_and_keeps_to_the_own(
    cast: Cast, dua: tuple[Target, Target], masuk: object
) -> None:
    client: Client = masuk(cast.kepala_dinas)
    alamat = f"/uji1/pantauan/{cast.unit['dinas'].pk}/sasaran/"
    client.get(alamat)
    with CaptureQueriesContext(connection) as sql:
        teks = client.get(alamat).content.decode()
    assert "1 dari 2 target didukung pekerjaan" in teks and f"Tahun {TAHUN} sudah berlalu" in teks
    assert len(sql) <= 12
    for lain in (cast.kabid, cast.kepala_badan, cast.muda):
        assert masuk(lain).get(alamat).status_code == 404


def test_the_year_that_has_gone() -> None:
    assert bagian_tahun(TAHUN, NANTI) == 100 and bagian_tahun(TAHUN, NANTI.replace(month=1, day=1)) == 0
    assert bagian_tahun(TAHUN + 1, NANTI) == 0 and bagian_tahun(TAHUN - 1, NANTI) == 100
