"""The leader whose work it is asks people lent for a report, or lets one be due; they answer from where they sit."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from tests.daerah import pimpinan
from tests.integration.lintas.conftest import KABID, Pasangan, Sisi
from tests.integration.lintas.kerja import mulai, mulai_tim, titipkan
from tests.integration.lintas.test_laporan import lapor, penerima
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.integration.lintas.test_papasan import bertukar
from tests.integration.lintas.test_pesan import ORANG
from tests.integration.lintas.ubahan import mau, sama
from tests.perkara import aktor, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import TungguKerja
from lincah.pelaksanaan.services.mitra.jenis import JADWAL_LAPORAN, PERMINTAAN_LAPORAN
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.pertanggungjawaban.models import JadwalLaporan, Laporan, PermintaanLaporan
from lincah.pertanggungjawaban.services import (
    UsulanLaporan,
    UsulanPermintaan,
    atur_jadwal,
    kirim_laporan,
    minta_laporan,
    terima_laporan,
)

SEPEKAN = 5


def minta(k: Sisi, id: UUID, orang: Pegawai, *, antar: bool = True) -> UUID:
    """The leader in Karangasem asks that person of Dairi."""
    with k.masuk():
        luar = Anggota.objects.get(penugasan=id, pegawai__mitra__kunci=str(orang.pk)).pegawai_id
        usulan = UsulanPermintaan(uuid4(), (luar,), "Sampai mana bahannya", k.hari + timedelta(days=2))
        (satu,) = minta_laporan(aktor(k.pejabat(KABID), k.hari), id, usulan)
        assert not TungguKerja.objects.filter(objek=str(satu.pk)).exists()  # nobody here can answer it
    if antar:
        k.antar()
    return satu.pk


def ditunggu(sisi: Sisi) -> list[tuple[str, int | None, int | None]]:
    with sisi.masuk():
        semua = TungguKerja.objects.filter(perihal__in=("memenuhi_permintaan", "melapor", "menerima_laporan"))
        return list(semua.values_list("perihal", "pegawai_id", "jabatan_id"))


def test_asked_for_across_it_is_answered_there_and_received_here(pasangan: Pasangan) -> None:
    k, d, id, (orang, lain) = mulai_tim(pasangan)
    kode = minta(k, id, orang)
    assert ditunggu(d) == [("memenuhi_permintaan", orang.pk, None)]
    with sebagai(k, k.pejabat(KABID)) as klien:
        halaman = klien.get(alamat(k, f"pekerjaan/{id}/laporan/")).content.decode()
        assert "Diminta, belum dijawab" in halaman and orang.nama.split(",")[0] in halaman
    with k.masuk():
        nama, jabatan = f"{pimpinan(KABID).nama}, {k.instansi.nama}", pimpinan(KABID).pk
    with sebagai(d, orang) as klien:
        halaman = klien.get(alamat(d, f"pekerjaan/{id}/laporan/")).content.decode()
        assert f"{nama} meminta laporan" in halaman and "Sampai mana bahannya" in halaman
        assert f"{nama} meminta:" in klien.get(alamat(d, f"pekerjaan/{id}/laporan/jawab/{kode}/")).content.decode()
    with d.masuk():
        usulan = UsulanLaporan(uuid4(), "laporan_atas_permintaan", d.hari, d.hari, "Separuh", permintaan=kode)
        with pytest.raises(PerkaraTidakAda):
            kirim_laporan(aktor(lain, d.hari), id, usulan)  # it was not asked of that person
        hasil = kirim_laporan(aktor(orang, d.hari), id, usulan)
        assert hasil.laporan is not None, [satu.ringkas for satu in hasil.simpulan.halangan]
    d.antar()
    assert ditunggu(d) == [] and ditunggu(k) == [("menerima_laporan", None, jabatan)]
    with k.masuk():
        assert Laporan.objects.get().permintaan_id == kode
        terima_laporan(aktor(k.pejabat(KABID), k.hari), hasil.laporan.pk, "Cukup")
    k.antar()
    assert penerima(d) == {("peminta", nama, True)}
    assert not k.tertahan() and not d.tertahan()


def test_asked_of_somebody_who_is_just_leaving_nobody_is_waited_for(pasangan: Pasangan) -> None:
    k, d, id, (orang, _lain) = mulai_tim(pasangan)
    minta(k, id, orang, antar=False)
    hasil = mau(d, id, d.pejabat(KABID), "pengurangan", keluar=orang, penerus=_lain, antar=False)
    assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]
    bertukar(k, d)
    sama(k, d, id)
    assert ditunggu(d) == ditunggu(k) == []
    with d.masuk():
        assert not PermintaanLaporan.objects.exists()
        assert peristiwa(Penugasan.objects.get(pk=id))[-1].jenis == "penugasan.tiba_terlambat"


def test_the_rhythm_is_set_where_the_work_belongs_and_kept_where_the_person_sits(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with k.masuk():
        atur_jadwal(aktor(k.pejabat(KABID), k.hari), id, "laporan_individu", SEPEKAN)
    k.antar()
    assert ditunggu(k) == [] and ditunggu(d) == [("melapor", orang.pk, None)]
    lapor(d, id, orang, "laporan_individu")
    assert ditunggu(d) == [("melapor", orang.pk, None)]  # the next
    with d.masuk(), pytest.raises((PerkaraTidakAda, UsulanKeliru)):
        atur_jadwal(aktor(d.pejabat(KABID), d.hari), id, "laporan_individu", 0)
    with k.masuk():
        atur_jadwal(aktor(k.pejabat(KABID), k.hari), id, "laporan_individu", 0)
    k.antar()
    assert ditunggu(d) == [] and not d.tertahan()
    with d.masuk():
        assert not JadwalLaporan.objects.exists()


def test_only_whose_work_it_is_asks_and_schedules(pasangan: Pasangan) -> None:
    k, d, id, (orang, _lain) = mulai_tim(pasangan)
    with k.masuk():
        luar = Anggota.objects.get(penugasan=id, pegawai__mitra__kunci=str(orang.pk))
        diri = {"milik": "penerima", "kunci": luar.pegawai.mitra.kunci}
    isi = {"permintaan": str(uuid4()), "kunci": str(uuid4()), "perihal": "x", "tenggat": str(k.hari), "pelaku": ORANG}
    titipkan(d, PERMINTAAN_LAPORAN, str(id), {**isi, "kepada": diri})
    titipkan(d, JADWAL_LAPORAN, str(id), {"jenis": "laporan_individu", "irama": SEPEKAN, "pelaku": ORANG})
    assert [hasil for jenis, hasil in k.pesan() if jenis == PERMINTAAN_LAPORAN] == ["gagal"]
    with k.masuk():
        assert not PermintaanLaporan.objects.exists() and not JadwalLaporan.objects.exists()
