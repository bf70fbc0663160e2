"""Where one text names another officer than its sisters do: he or she can do it, and somebody else is refused by it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from uuid import uuid4

import pytest
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import aktor, buka, ditunggu, jalankan, lakukan

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.queries.tanggung_jawab import buka_tanggung_jawab
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.pertanggungjawaban.models import PenerimaLaporan
from lincah.pertanggungjawaban.services import UsulanLaporan, kirim_laporan
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

Daerah = Callable[[str], AbstractContextManager[date]]
LURAH, SEKSI = "KECKARANGASEM.KEL1", "KECKARANGASEM.KEL1.S2"
SUBBAG, UMUM = "SETDA.AS3.BAG1.SUB1", "SETDA.AS3.BAG1"
BIDANG, DINAS = "DISKOMINFO.B1", "DISKOMINFO"
POLI, RSUD = "DINKES.RSUD.B1.S1", "DINKES.RSUD"


@pytest.fixture
def daerah(muat_daerah: Muat, request: pytest.FixtureRequest) -> Daerah:
    """Inside that regency, with the day there."""
    for satu in ("bintan", "karangasem", "tanjabtim"):
        muat_daerah(satu)
    request.getfixturevalue("db")

    @contextmanager
    def masuk(slug: str) -> Iterator[date]:
        instansi = muat_daerah(slug)
        with di_instansi(instansi):
            yield hari_ini(instansi)

    return masuk


def diterima(pengusul: str, penetap: str, *orang: Pegawai, hari: date) -> Penugasan:
    """An assignment proposed, signed and accepted by everybody."""
    perkara = buka(pemangku(pengusul), pimpinan(pengusul), *orang, hari=hari)
    return jalankan(perkara, (pemangku(penetap), "menetapkan"), *((satu, "menerima") for satu in orang), hari=hari)


def test_in_tanjung_jabung_timur_the_plan_is_agreed_by_the_head_of_the_unit_not_by_the_appraiser(
    daerah: Daerah,
) -> None:
    with daerah("tanjabtim") as hari:
        orang = staf(BIDANG, "ahli_muda", 1)
        perkara = diterima(DINAS, DINAS, *orang, hari=hari)
        jalankan(perkara, (orang[0], "menyusun_rencana"), hari=hari)
        ditolak = lakukan(pemangku(BIDANG), perkara, "menyepakati_rencana", hari=hari)
        assert not ditolak.berhasil
        assert "Pasal 15 ayat (3) huruf a" in "; ".join(satu.dasar for satu in ditolak.simpulan.halangan)
        assert lakukan(pemangku(DINAS), perkara, "menyepakati_rencana", hari=hari).berhasil
        penerima = PeranPerkara.objects.get(penugasan=perkara, peran="penerima")
        assert penerima.jabatan == pimpinan(BIDANG), "results still go to the appraiser first"


@pytest.mark.parametrize("banyak", [1, 2])
def test_in_karangasem_the_lurah_monitors_teams_and_leaves_single_people_to_the_kepala_seksi(
    daerah: Daerah, banyak: int
) -> None:
    with daerah("karangasem") as hari:
        orang = staf(SEKSI, "*", banyak)
        perkara = diterima(LURAH, LURAH, *orang, hari=hari)
        seksi, utama = pemangku(SEKSI), orang[0]
        jalankan(
            perkara, (utama, "menyusun_rencana"), (seksi, "menyepakati_rencana"), (utama, "menyusun_rincian"), hari=hari
        )
        assert lakukan(seksi, perkara, "memberi_umpan_balik", hari=hari).berhasil
        hasil = lakukan(pemangku(LURAH), perkara, "memberi_umpan_balik", hari=hari)
        assert hasil.berhasil is (banyak > 1)
        dasar = "; ".join(satu.dasar for satu in hasil.simpulan.alasan)
        assert "Pasal 48 ayat (3) huruf c" in dasar
        assert ("Pasal 18 ayat (3) huruf e" in dasar) is (banyak > 1)


@pytest.mark.parametrize(("slug", "boleh", "dasar"), [
    ("bintan", True, "Lampiran huruf C angka 2 huruf b angka 2"),
    ("karangasem", False, "Pasal 42 ayat (3) huruf c"),
])  # fmt: skip
def test_the_head_of_a_dinas_gives_feedback_where_the_text_names_him_and_is_not_waited_for(
    daerah: Daerah, slug: str, boleh: bool, dasar: str
) -> None:
    with daerah(slug) as hari:
        (orang,) = staf(BIDANG, "*", 1)
        perkara = buka(pemangku(BIDANG), pimpinan(BIDANG), orang, hari=hari)
        penetap = Pegawai.objects.get(pemangkuan__jabatan=perkara.penetap, pemangkuan__jenis="definitif")
        jalankan(perkara, (penetap, "menetapkan"), (orang, "menerima"), (orang, "menyusun_rencana"), hari=hari)
        jalankan(perkara, (pemangku(BIDANG), "menyepakati_rencana"), (orang, "menyusun_rincian"), hari=hari)
        assert ditunggu(perkara) == {("menyerahkan_hasil", orang.pk)}
        hasil = lakukan(pemangku(DINAS), perkara, "memberi_umpan_balik", hari=hari)
        assert hasil.berhasil is boleh
        assert dasar in "; ".join(satu.dasar for satu in hasil.simpulan.alasan)
        assert lakukan(pemangku(BIDANG), perkara, "memberi_umpan_balik", hari=hari).berhasil
        penerima = PeranPerkara.objects.get(penugasan=perkara, peran="penerima")
        assert penerima.jabatan == pimpinan(BIDANG), "results still go to the appraiser first"


def test_in_bintan_the_head_of_a_subsection_assigns_but_is_not_the_head_of_the_unit(daerah: Daerah) -> None:
    with daerah("bintan") as hari:
        (orang,) = staf(SUBBAG, "", 1)
        perkara = diterima(SUBBAG, SUBBAG, orang, hari=hari)
        assert PeranPerkara.objects.get(penugasan=perkara, peran="pimpinan_unit_pemilik").jabatan == pimpinan(UMUM)
        usulan = UsulanKendala(uuid4(), "Kendaraan dinas rusak", ("Menyewa selama perbaikan",))
        kendala = angkat_kendala(aktor(orang, hari), perkara.pk, usulan).kendala
        assert kendala is not None
        assert [satu.jabatan for satu in kendala.alamat.all()] == [pimpinan(UMUM)]


def test_in_bintan_the_hospital_hears_of_single_work_in_two_reports(daerah: Daerah) -> None:
    with daerah("bintan") as hari:
        orang = staf(POLI, "ahli_madya", 1)
        perkara = diterima(POLI, RSUD, *orang, hari=hari)
        kepada = {}
        for jenis in ("laporan_individu", "laporan_perkembangan"):
            isi = UsulanLaporan(uuid4(), jenis, hari, hari, "Poli berjalan lima hari")
            laporan = kirim_laporan(aktor(orang[0], hari), perkara.pk, isi).laporan
            kepada[jenis] = [satu.jabatan for satu in PenerimaLaporan.objects.filter(laporan=laporan)]
        assert kepada == {"laporan_individu": [pimpinan(RSUD)], "laporan_perkembangan": [pimpinan(POLI)]}


def test_elsewhere_in_bintan_such_a_report_is_refused_by_its_article(daerah: Daerah) -> None:
    with daerah("bintan") as hari:
        orang = staf(BIDANG, "*", 1)
        perkara = diterima(BIDANG, BIDANG, *orang, hari=hari)
        isi = UsulanLaporan(uuid4(), "laporan_perkembangan", hari, hari, "Berjalan")
        hasil = kirim_laporan(aktor(orang[0], hari), perkara.pk, isi)
        assert hasil.laporan is None and hasil.simpulan.halangan[0].rujukan


def test_the_duties_of_the_head_of_the_unit_are_those_of_whom_the_text_calls_so(daerah: Daerah) -> None:
    with daerah("tanjabtim") as hari:
        orang = staf(BIDANG, "*", 2)
        perkara = diterima(DINAS, DINAS, *orang, hari=hari)
        jalankan(perkara, (orang[0], "menyusun_rencana"), (pemangku(DINAS), "menyepakati_rencana"), hari=hari)
        semua = buka_tanggung_jawab(aktor(pemangku(DINAS), hari), perkara.pk, None).pengemban
        (unit,) = (satu for satu in semua if satu.nama == pimpinan(DINAS).nama)
        rencana = next(satu for satu in unit.tugas if "rencana kegiatan" in satu.sebutan)
        assert rencana.dasar.dasar.endswith("Pasal 15 ayat (3) huruf a")
        assert [satu.banyak for satu in rencana.tanda] == [1]
