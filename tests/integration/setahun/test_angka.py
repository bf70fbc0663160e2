"""On a simulated year every figure that a screen shows is what a plain count in SQL finds; the trail verifies."""

from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from django.db import connection
from tests.integration.setahun.conftest import KECIL, TAHUN
from tests.integration.setahun.pemimpin import Pemimpin, list_pemimpin
from tests.integration.setahun.periksa_beranda import periksa_beranda
from tests.integration.setahun.periksa_daftar import periksa_daftar, periksa_orang
from tests.integration.setahun.periksa_laporan import periksa_laporan
from tests.integration.setahun.periksa_pantauan import periksa_pantauan
from tests.integration.setahun.periksa_target import periksa_target

from lincah.audit.pemeriksaan import periksa
from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai, Unit
from lincah.kedudukan.queries import kini
from lincah.law.alur import Keadaan, lakukan
from lincah.law.kernel import Masa
from lincah.pantauan.queries.perkara import daftar_perkara, hitung_wilayah
from lincah.pantauan.wilayah import buka_wilayah, pembaca
from lincah.pelaksanaan.queries.rincian import baca_rincian
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.queries.beban import hitung_puncak
from lincah.penugasan.queries.beranda import hitung_jenis
from lincah.penugasan.queries.tertunda import hambatan
from lincah.perjanjian.models import Target
from lincah.perjanjian.queries.pohon import susun_pohon
from lincah.pertanggungjawaban.models import Laporan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang
from lincah.setahun import HasilTahun, Ukuran, muat_tahun
from lincah.setahun.lakon import semua_lakon

LAYAR: tuple[Callable[[Pemimpin], int | None], ...] = (
    periksa_pantauan, periksa_daftar, periksa_orang, periksa_target, periksa_laporan, periksa_beranda,
)  # fmt: skip
BERHALAMAN = (
    "pantauan.views.SEHALAMAN", "pelaksanaan.views.daftar.PER_HALAMAN", "pertanggungjawaban.views.satu.SEHALAMAN",
)  # fmt: skip
SEHALAMAN = 7
"""Rows on a page: so few that the lists of a small year have several."""
HIDUP = "langkah NOT IN ('selesai', 'batal', 'ditolak', 'dihentikan', 'diakhiri', 'gugur')"
Setahun = tuple[Instansi, HasilTahun]


@pytest.mark.parametrize("setahun", ["bintan", "dairi", "karangasem", "tanjabtim"], indirect=True)
def test_the_figures_of_a_simulated_year_are_those_of_a_plain_count(
    setahun: Setahun, subtests: pytest.Subtests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One load serves every figure: loading it is the slow part."""
    instansi, hasil = setahun
    for modul in BERHALAMAN:
        nama, _, batas = modul.rpartition(".")
        monkeypatch.setattr(import_module(f"lincah.{nama}"), batas, SEHALAMAN)

    pemimpin = list_pemimpin(instansi, hari_ini(instansi))
    for layar in LAYAR:
        banyak = 0
        for siapa in pemimpin:
            with subtests.test(layar.__name__, unit=siapa.nama):
                banyak += layar(siapa) or 0
        assert banyak or layar not in (periksa_target, periksa_laporan), "nothing there to be compared"
    _check_running(hasil)
    _check_trail(hasil)
    _check_law()
    _check_days(instansi)
    _check_leaders(instansi)
    _check_home(instansi)
    _check_hanging(instansi)
    _check_activities(instansi)
    _check_load()
    _check_tree(instansi)
    _check_reports()
    assert muat_tahun(instansi, TAHUN, ukuran=Ukuran(pekerjaan=1)) is None, "a second year over the first"


def _check_running(hasil: HasilTahun) -> None:
    """As many are still open as were asked for, stopped where their courses say."""
    langkah = list(Penugasan.objects.filter(berakhir=None).values_list("langkah", flat=True))
    asked, kurang = KECIL.berjalan or 0, (KECIL.pekerjaan or 0) - hasil.pekerjaan  # for whom no time was found
    sendiri = Penugasan.objects.filter(lintas=None)
    assert asked - kurang <= len(langkah) <= asked < sendiri.count() == hasil.pekerjaan < Penugasan.objects.count()
    assert set(langkah) <= {satu.henti for satu in semua_lakon() if satu.terbuka}


def _check_trail(hasil: HasilTahun) -> None:
    temuan = periksa()
    assert temuan.temuan == ()
    assert temuan.ekor == ()
    assert (
        _satu("SELECT count(*) FROM audit_peristiwa WHERE objek_jenis IN ('penugasan', 'naskah')")
        >= hasil.peristiwa
        > 500
    )


def _check_law() -> None:
    """Each story, act by act, is one that the engine allows from the first step to where the case stands."""
    for satu in Penugasan.objects.filter(lintas=None):  # what another instansi did is of its own flow
        alur = muat_alur(satu.alur_id).alur
        langkah = alur.awal
        for kode, dari, ke, peran in _riwayat(satu):
            assert dari == langkah, (satu.judul, kode)
            if (dari, kode) in alur.cari and ke != dari:
                boleh = lakukan(alur, Keadaan(dari), kode, pelaku="1", peran=frozenset(peran), semua=frozenset({"1"}),
                                isi=dict.fromkeys(alur.cari[dari, kode].wajib, "terisi"))  # fmt: skip
                assert boleh.jawaban is not None, (kode, boleh.alasan)
                assert boleh.jawaban.langkah == ke
            langkah = ke
        assert langkah == satu.langkah


def _riwayat(satu: Penugasan) -> list[tuple[str, str, str, list[str]]]:
    baris = _semua(
        """SELECT jenis, isi->>'dari', isi->>'ke', ARRAY(SELECT jsonb_array_elements_text(kuitansi->'fakta'->'peran'))
        FROM audit_peristiwa
        WHERE objek_jenis = 'penugasan' AND objek_id = %s AND isi ? 'dari' ORDER BY id""",
        str(satu.pk),
    )
    return [(jenis.removeprefix("penugasan."), dari, ke, peran) for jenis, dari, ke, peran in baris]


def _check_days(instansi: Instansi) -> None:
    """Everything lies within the year and before today; working hours, working days."""
    awal, akhir = _semua(
        "SELECT min(waktu)::date, max(waktu)::date FROM audit_peristiwa WHERE objek_jenis = 'penugasan'"
    )[0]
    assert awal.year == TAHUN
    assert akhir.year == TAHUN
    assert akhir <= hari_ini(instansi)
    assert _satu("SELECT count(*) FROM pelaksanaan_kemajuan WHERE extract(isodow FROM waktu) > 5") == 0


def _check_leaders(instansi: Instansi) -> None:
    for unit in Unit.objects.filter(induk=None) | Unit.objects.filter(induk__induk=None):
        pos = kini(instansi, hari_ini(instansi)).struktur.unit[unit.pk].pimpinan
        if pos is None or not pos.pemangku:
            continue
        aktor = _aktor(instansi, pos.pemangku[0].pegawai_id)
        wilayah = buka_wilayah(aktor, pembaca(aktor), unit)
        angka = hitung_wilayah(wilayah)
        di = "unit_id IN (SELECT id FROM kedudukan_unit WHERE jalur LIKE %s || '%%')"
        berjalan = _satu(f"SELECT count(*) FROM penugasan_penugasan WHERE {HIDUP} AND {di}", unit.jalur)
        assert angka.semua.berjalan == berjalan
        assert angka.semua.berjalan == daftar_perkara(wilayah, "", batas=5).banyak
        lewat = _satu(f"SELECT count(*) FROM penugasan_penugasan WHERE {HIDUP} AND {di} AND selesai < %s",
                      unit.jalur, aktor.tanggal)  # fmt: skip
        assert (angka.semua.sebab or {})["lewat"] == lewat


def _check_home(instansi: Instansi) -> None:
    """What the home screen counts is what waits for the person or the posts held."""
    orang = _semua("SELECT DISTINCT pegawai_id FROM penugasan_tunggu WHERE pegawai_id IS NOT NULL")[:5]
    pos = kini(instansi, hari_ini(instansi)).pos
    jabatan = _semua("SELECT DISTINCT jabatan_id FROM penugasan_tunggu WHERE jabatan_id IS NOT NULL")[:8]
    pemangku = [pos[id].pemangku[0].pegawai_id for (id,) in jabatan if id in pos and pos[id].pemangku]
    assert orang or pemangku
    for pegawai in {*(id for (id,) in orang), *pemangku}:
        aktor = _aktor(instansi, pegawai)
        jumlah = {kode: (banyak, telat) for kode, banyak, telat in hitung_jenis(aktor)}
        ada = _semua(
            """SELECT tindakan, count(*), count(*) FILTER (WHERE tenggat < %s) FROM penugasan_tunggu
            WHERE (pegawai_id = %s OR jabatan_id = ANY(%s)) AND peran <> 'pendelegasi' GROUP BY tindakan""",
            aktor.tanggal, pegawai, list(aktor.jabatan_ids),
        )  # fmt: skip
        if not any(satu.kapasitas == "delegasi" for satu in aktor.pegangan):
            assert jumlah == {kode: (banyak, telat) for kode, banyak, telat in ada}


def _check_hanging(instansi: Instansi) -> None:
    puncak = Unit.objects.get(induk=None)
    isi = hambatan(puncak, hari_ini(instansi), ())
    dihitung = _satu("SELECT count(DISTINCT penugasan_id) FROM penugasan_tunggu WHERE peran <> 'pendelegasi'")
    assert isi.semua is not None
    assert isi.semua.banyak == dihitung
    assert sum(satu.banyak for satu in isi.langkah) == dihitung


def _check_activities(instansi: Instansi) -> None:
    for satu in Penugasan.objects.filter(langkah="melaksanakan")[:10]:
        rincian = baca_rincian(satu, hari_ini(instansi), None)
        tuntas = _satu(
            """SELECT count(*) FROM pelaksanaan_rincian r WHERE penugasan_id = %s AND 100 = (SELECT persen
            FROM pelaksanaan_kemajuan k WHERE k.rincian_id = r.id ORDER BY waktu DESC, id DESC LIMIT 1)""",
            satu.pk,
        )  # fmt: skip
        assert sum(ini.persen == 100 for ini in rincian.kegiatan) == tuntas


def _check_load() -> None:
    masa = Masa(*_semua("SELECT min(mulai), max(selesai) FROM penugasan_penugasan")[0])
    puncak = hitung_puncak(masa)
    sendiri = Counter[int]()
    for (pegawai,) in _semua(
        f"""SELECT a.pegawai_id FROM penugasan_anggota a JOIN penugasan_penugasan p ON p.id = a.penugasan_id
        WHERE a.sampai IS NULL AND p.{HIDUP}"""
    ):
        sendiri[pegawai] += 1
    assert puncak
    for pegawai, banyak in puncak.items():
        assert 1 <= banyak <= sendiri[pegawai]


def _check_tree(instansi: Instansi) -> None:
    pada = kini(instansi, hari_ini(instansi))
    for unit_id in set(Target.objects.values_list("unit_id", flat=True)):
        pohon = susun_pohon(pada, unit_id, TAHUN)
        dihitung = _satu(
            "SELECT count(*) FROM perjanjian_target WHERE unit_id = %s AND tahun = %s AND keadaan = 'berlaku'",
            unit_id, TAHUN,
        )  # fmt: skip
        assert len(pohon.semua()) == dihitung
        terkait = _satu(
            """SELECT count(*) FROM perjanjian_penugasantarget h JOIN perjanjian_target t ON t.id = h.target_id
            WHERE t.unit_id = %s""", unit_id,
        )  # fmt: skip
        assert sum(satu.pekerjaan for satu in pohon.semua()) == terkait


def _check_reports() -> None:
    for laporan in Laporan.objects.all():
        catatan = _satu(
            """SELECT count(*) FROM pelaksanaan_kemajuan WHERE penugasan_id = %s AND pegawai_id = %s
            AND waktu < %s""",
            laporan.penugasan_id, laporan.oleh_id, laporan.waktu,
        )  # fmt: skip
        assert catatan > 0


def _aktor(instansi: Instansi, pegawai: int) -> Aktor:
    hari = hari_ini(instansi)
    return sebagai(instansi, Pegawai.objects.get(pk=pegawai), waktu=sekarang(), tanggal=hari)


def _satu(sql: str, *isi: Any) -> Any:
    return _semua(sql, *isi)[0][0]


def _semua(sql: str, *isi: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as kursor:
        kursor.execute(sql, isi)
        return kursor.fetchall()
