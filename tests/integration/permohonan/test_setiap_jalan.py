"""Every open way and scope of each regulation, from the first letter to assigned; one road on to done."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.daerah import Muat, pemangku, pimpinan
from tests.integration.permohonan.jalan_lintas import SEMUA, Lintas
from tests.integration.permohonan.perkara_lintas import jalankan, mulai
from tests.perkara import ditunggu, lakukan, peristiwa

from lincah.law.penugasan import Cara, Lingkup, Status
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Penugasan
from lincah.peraturan import list_peraturan, muat_profil
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini


@pytest.fixture
def lintas(request: pytest.FixtureRequest, muat_daerah: Muat) -> Iterator[tuple[Lintas, date]]:
    satu: Lintas = request.param
    instansi = muat_daerah(satu.daerah)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield satu, hari_ini(instansi)


def list_surat(penugasan: Penugasan) -> list[Naskah]:
    return list(Naskah.objects.filter(objek_id=str(penugasan.pk)).order_by("dibuat", "id", "urut"))


def check_bentuk(penugasan: Penugasan, surat: list[Naskah]) -> None:
    """A decision bears the region, its gazette and the letters before it; who knows of a request stands beside it."""
    for satu in surat:
        if satu.jenis.startswith("keputusan_"):
            daerah = muat_profil(penugasan.alur.profil).identitas.nilai["daerah"].nilai
            assert satu.judul.endswith(str(daerah).upper()) and "Berita Daerah" in satu.isi["dasar"][0]
            assert any("surat permohonan" in baris.lower() for baris in satu.isi["memperhatikan"])
            assert str(daerah).upper() not in satu.isi["menetapkan"].partition(" TENTANG ")[0]
        if satu.jenis == "surat_permohonan_sukarela":
            setuju = next((lain for lain in surat if lain.jenis == "persetujuan_penilai"), None)
            assert bool(satu.isi["mengetahui"]) is (setuju is not None)
            assert setuju is None or setuju.nomor in satu.isi["mengetahui"]["keterangan"]
        alamat = [baris for baris in satu.isi.get("kepada", []) if isinstance(baris, str)]
        assert not alamat or alamat[0] != "di Tempat", "a letter is addressed to somebody"
        sendiri = [baris for baris in alamat if baris.endswith(satu.jabatan_penanda_tangan)]
        assert not sendiri or len(alamat) == 2, "and, where others are, not to who signs it"


@pytest.mark.parametrize("lintas", SEMUA, ids=str, indirect=True)
def test_the_road_is_walked_as_the_regulation_orders_it(lintas: tuple[Lintas, date]) -> None:
    jalan, hari = lintas
    penugasan, orang = mulai(jalan, hari)
    assert (penugasan.cara, penugasan.lingkup) == (jalan.cara, jalan.lingkup)
    jalankan(jalan, penugasan, orang, hari)
    assert ditunggu(penugasan) == {("menerima", orang.pk)}
    assert lakukan(orang, penugasan, "menerima", hari=hari).berhasil
    assert ditunggu(penugasan) == {("menyusun_rencana", orang.pk)}
    surat = list_surat(penugasan)
    assert sorted(satu.jenis for satu in surat) == sorted(jalan.surat)
    assert all(satu.nomor and satu.isi["alamat_verifikasi"] for satu in surat)
    awal = next(satu for satu in surat if satu.jenis == jalan.surat[0])
    assert awal.isi["tembusan"] == [pimpinan(kode).nama for kode in jalan.tembusan]
    check_bentuk(penugasan, surat)
    acts = [satu.jenis.removeprefix("penugasan.") for satu in peristiwa(penugasan)]
    assert acts == [*(kode for _, kode in jalan.langkah), "menerima"]
    assert all(satu.kuitansi for satu in peristiwa(penugasan))


BERLANJUT = [
    satu for satu in SEMUA if (satu.daerah, satu.cara, satu.lingkup) == ("dairi", Cara.PENUNJUKAN, "lintas_pd")
]


@pytest.mark.parametrize("lintas", BERLANJUT, ids=str, indirect=True)
def test_the_work_is_carried_out_and_reviewed_in_the_unit_that_owns_it(lintas: tuple[Lintas, date]) -> None:
    jalan, hari = lintas
    penugasan, orang = mulai(jalan, hari)
    jalankan(jalan, penugasan, orang, hari)
    kabid, kadis = pemangku("DISKOMINFO.B1"), pemangku("DISKOMINFO")
    for siapa, kode in (
        (orang, "menerima"), (orang, "menyusun_rencana"), (kabid, "menyepakati_rencana"), (orang, "menyusun_rincian"),
        (orang, "menyerahkan_hasil"), (kabid, "meneruskan"), (kadis, "menyatakan_selesai"),
    ):  # fmt: skip
        assert lakukan(siapa, penugasan, kode, hari=hari).berhasil, kode
    assert penugasan.langkah == "selesai"


def test_no_open_way_is_left_out() -> None:
    dijalani = {(satu.daerah, satu.cara, satu.lingkup) for satu in SEMUA}
    for id in list_peraturan():
        for baris in muat_profil(id).penugasan.instrumen:
            dalam = baris.cara is Cara.PENUNJUKAN and baris.lingkup is Lingkup.DALAM_UNIT
            if baris.status.nilai is Status.TERBUKA and not dalam and baris.lingkup is not Lingkup.LINTAS_INSTANSI:
                assert (id.split("-")[0], baris.cara, baris.lingkup) in dijalani
