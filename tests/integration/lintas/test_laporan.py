"""Reports of work across instansi go to whom the asking regulation names; results of members go home."""

from uuid import UUID, uuid4

from tests.daerah import pemangku, pimpinan
from tests.integration.lintas.conftest import KABID, KADIS, Pasangan, Sisi
from tests.integration.lintas.kerja import mulai, mulai_berketua, titipkan
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.perkara import aktor

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import TungguKerja
from lincah.pelaksanaan.services.mitra.jenis import LAPORAN
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.pertanggungjawaban.services import UsulanLaporan, kirim_laporan, terima_laporan


def lapor(sisi: Sisi, id: UUID, siapa: Pegawai, jenis: str) -> UUID:
    with sisi.masuk():
        usulan = UsulanLaporan(uuid4(), jenis, sisi.hari, sisi.hari, "Bahan lengkap")
        hasil = kirim_laporan(aktor(siapa, sisi.hari), id, usulan)
        assert hasil.laporan is not None, [satu.ringkas for satu in hasil.simpulan.halangan]
    sisi.antar()
    return hasil.laporan.pk


def penerima(sisi: Sisi) -> set[tuple[str, str, bool]]:
    """Each receiver as that side names one: the role, the post or who is elsewhere, received?"""
    with sisi.masuk():
        semua = PenerimaLaporan.objects.select_related("jabatan", "pegawai")
        return {
            (
                satu.peran,
                satu.jabatan.nama if satu.jabatan else satu.luar or satu.pegawai.nama,
                satu.diterima is not None,
            )
            for satu in semua
        }


def test_the_person_lent_reports_to_the_leader_whose_work_it_is(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with k.masuk():
        nama, jabatan = pimpinan(KABID).nama, pimpinan(KABID).pk
    nomor = lapor(d, id, orang, "laporan_individu")
    peran = "pimpinan_unit_pemilik"
    assert penerima(k) == {(peran, nama, False)}
    assert {(satu[0], satu[2]) for satu in penerima(d)} == {(peran, False)}
    with d.masuk():
        assert not TungguKerja.objects.exists()
    with k.masuk():
        assert TungguKerja.objects.get().jabatan_id == jabatan
        terima_laporan(aktor(pemangku(KABID), k.hari), nomor, "Lanjutkan")
    k.antar()
    assert penerima(d) == {(peran, f"{nama}, {k.instansi.nama}", True)}
    with sebagai(d, orang) as klien:
        halaman = klien.get(alamat(d, f"laporan/{nomor}/")).content.decode()
        assert "Lanjutkan" in halaman and k.instansi.nama in halaman
    isi = {
        "laporan": str(uuid4()), "kunci": str(uuid4()), "jenis": "laporan_individu", "mulai": str(d.hari),
        "sampai": str(d.hari), "uraian": "x", "hambatan": "", "rencana": "", "bahan": {},
        "pelaku": {"milik": "pengirim", "kunci": str(orang.pk), "nama": orang.nama, "jabatan": "Staf"},
    }  # fmt: skip
    titipkan(d, LAPORAN, str(id), isi)  # without the record of the period
    assert k.pesan()[-1] == (LAPORAN, "gagal")
    with k.masuk():
        assert Laporan.objects.count() == 1


def test_results_of_members_go_to_their_own_penilai_and_unit(pasangan: Pasangan) -> None:
    b, k, id, ketua = mulai_berketua(pasangan)
    with k.masuk():
        atasan = {pimpinan(KABID).nama, pimpinan(KADIS).nama}
    lapor(b, id, ketua, "laporan_hasil_anggota")
    assert {satu[1] for satu in penerima(k)} == atasan
    assert {satu[0] for satu in penerima(b)} == {"penilai", "pimpinan_unit"}
    with k.masuk():
        ditunggu = set(TungguKerja.objects.values_list("jabatan__nama", flat=True))
        laporan = Laporan.objects.get().pk
        assert ditunggu == atasan
        terima_laporan(aktor(pemangku(KADIS), k.hari), laporan, "Menjadi bahan penilaian")
    k.antar()
    with sebagai(b, ketua) as klien:
        halaman = klien.get(alamat(b, f"laporan/{laporan}/")).content.decode()
        assert "Menjadi bahan penilaian" in halaman and k.instansi.nama in halaman
    assert not b.tertahan() and not k.tertahan()
