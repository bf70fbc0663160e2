"""A running case across instansi changes: from which side, with whose consent, and alike on both."""

from uuid import UUID

import pytest
from tests.daerah import staf
from tests.integration.lintas.conftest import BUPATI, KABID, KADIS, SEKDA, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import B, D, K
from tests.integration.lintas.test_berakhir import tim
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.integration.lintas.ubahan import PANJANG, keadaan, mau, putus, sama
from tests.perkara import aktor, ditunggu, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import Naskah, SuratMasuk
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara, Perubahan
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.perubahan import putuskan_ubahan

Berjalan = tuple[Sisi, Sisi, UUID, Pegawai]


@pytest.fixture
def dipinjam(pasangan: Pasangan) -> Berjalan:
    """Karangasem has borrowed one of Dairi, who sets the letter; the work is being planned."""
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    return k, d, id, tempuh(k, d, id)


@pytest.fixture
def bersama(pasangan: Pasangan) -> Berjalan:
    """Bintan leads a team with one of Karangasem; its Bupati sets the letter for both."""
    b, k = pasangan(B, K)
    id = mohon(b, KADIS, usulan=tim(b))
    orang = tempuh(b, k, id, sampai="menerima")
    k.lakukan(id, orang, "menerima")
    with b.masuk():
        ketua = Anggota.objects.get(penugasan=id, peran="ketua").pegawai
    b.lakukan(id, ketua, "menerima")
    return b, k, id, orang


def test_more_time_is_proposed_by_the_owner_and_set_where_the_letter_is(dipinjam: Berjalan) -> None:
    k, d, id, _ = dipinjam
    hasil = mau(k, id, k.pejabat(KABID), "perpanjangan")
    assert hasil.perubahan is not None and hasil.perubahan.naskah_id is None
    assert keadaan(k, id)[3] == keadaan(d, id)[3] == [("perpanjangan", "diusulkan")]
    assert putus(d, id, d.pejabat(KABID)).perubahan is not None
    sama(k, d, id)
    assert keadaan(k, id)[1] == k.hari + PANJANG
    with d.masuk():
        baru = Naskah.objects.get(objek_id=str(id), jenis="surat_penugasan", status="berlaku")
        assert any("diubah" in satu for satu in baru.isi["dasar"])
    with k.masuk():
        kasus = Penugasan.objects.get(pk=id)
        akhir = peristiwa(kasus)[-1]
        assert (akhir.jenis, akhir.isi["nomor"], akhir.isi["sidik_naskah"]) == (
            "penugasan.perpanjangan", baru.nomor, baru.berkas_id,
        )  # fmt: skip
        assert akhir.kuitansi["simpulan"]["alasan"][0]["landasan"] == "analogi"
        assert SuratMasuk.objects.filter(nomor=baru.nomor, dari__contains=d.instansi.nama).count() == 1
        assert kasus.naskah_id == baru.pk


def test_it_is_refused_there_with_its_reason_and_may_be_proposed_again(dipinjam: Berjalan) -> None:
    k, d, id, _ = dipinjam
    mau(k, id, k.pejabat(KABID), "perpanjangan")
    with pytest.raises(UsulanKeliru, match="mengapa"):
        putus(d, id, d.pejabat(KABID), setuju=False)
    putus(d, id, d.pejabat(KABID), setuju=False, catatan="Sudah dijadwalkan")
    sama(k, d, id)
    assert keadaan(k, id)[3] == [("perpanjangan", "ditolak")]
    with k.masuk():
        assert peristiwa(Penugasan.objects.get(pk=id))[-1].isi["alasan"] == "Sudah dijadwalkan"
    mau(k, id, k.pejabat(KABID), "pengakhiran")
    putus(d, id, d.pejabat(KABID))
    sama(k, d, id)
    assert keadaan(k, id)[0] == "diakhiri"
    with k.masuk():
        assert not ditunggu(Penugasan.objects.get(pk=id))


def test_the_lender_ends_it_of_its_own_accord_and_prolongs_nothing(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    hasil = mau(d, id, d.pejabat(KABID), "perpanjangan")
    assert hasil.perubahan is None
    assert any("usul instansi pemilik" in satu.ringkas for satu in hasil.rancangan.halangan)
    assert mau(d, id, d.pejabat(KABID), "pengakhiran").perubahan is not None
    sama(k, d, id)
    assert keadaan(k, id)[0] == "diakhiri"
    with d.masuk():
        assert (
            Naskah.objects.get(objek_id=str(id), status="berlaku", jenis="surat_penugasan")
            .isi["amar"]
            .startswith("MENGAKHIRI")
        )


def test_who_has_no_part_changes_nothing_on_either_side(dipinjam: Berjalan) -> None:
    k, d, id, orang = dipinjam
    for sisi, siapa in ((k, k.pejabat("DISKOMINFO.B2")), (d, d.pejabat("DISKOMINFO.B2"))):
        with pytest.raises(PerkaraTidakAda):
            mau(sisi, id, siapa, "pengakhiran")
    with pytest.raises(UsulanKeliru):
        mau(k, id, k.pejabat(SEKDA), "pengakhiran")  # a part, but not this one
    with pytest.raises(UsulanKeliru):
        mau(d, id, orang, "pengakhiran")
    mau(k, id, k.pejabat(KABID), "perpanjangan")
    with pytest.raises(PerkaraTidakAda):
        putus(d, id, d.pejabat(SEKDA))
    with d.masuk(), pytest.raises(HalamanBasi):
        usulan = Perubahan.objects.get(penugasan=id)
        siapa = aktor(d.pejabat(KABID), d.hari)
        putuskan_ubahan(siapa, usulan.pk, setuju=True, catatan="", versi=99, serah=serahkan_rincian)


def test_more_time_of_a_bintan_team_is_agreed_to_by_who_lent_the_people(bersama: Berjalan) -> None:
    b, k, id, _ = bersama
    mau(b, id, b.pejabat(KADIS), "perpanjangan")
    assert keadaan(k, id)[3] == [("perpanjangan", "diusulkan")]
    with pytest.raises(UsulanKeliru, match="belum menyetujui"):
        putus(b, id, b.pejabat(BUPATI))
    putus(k, id, k.pejabat(SEKDA))
    with pytest.raises(UsulanKeliru, match="sudah disetujui"):
        putus(k, id, k.pejabat(SEKDA))
    putus(b, id, b.pejabat(BUPATI))
    sama(b, k, id)
    assert keadaan(k, id)[1] == b.hari + PANJANG
    assert keadaan(k, id)[3] == [("perpanjangan", "ditetapkan")]


def test_who_lent_people_to_bintan_asks_for_them_back(bersama: Berjalan) -> None:
    b, k, id, orang = bersama
    hasil = mau(k, id, k.pejabat(SEKDA), "perpanjangan")
    assert hasil.perubahan is None
    mau(k, id, k.pejabat(SEKDA), "pengurangan", keluar=orang)
    putus(b, id, b.pejabat(BUPATI))
    sama(b, k, id)
    with k.masuk():
        assert (
            PeranPerkara.objects.filter(penugasan=id, pegawai=orang).values_list("peran", flat=True).get() == "pernah"
        )
    with b.masuk():
        assert Anggota.objects.bertugas().filter(penugasan=id).count() == 1


def test_bintan_changes_its_own_people_and_the_other_follows(bersama: Berjalan) -> None:
    b, k, id, orang = bersama
    with b.masuk():
        lama = Anggota.objects.get(penugasan=id, peran="ketua").pegawai
        from tests.perkara import aktor

        from lincah.penugasan.queries.calon import list_calon

        calon = list_calon(aktor(b.pejabat(KADIS), b.hari), Penugasan.objects.get(pk=id).pengusul_id, semua=True)
        baru = Pegawai.objects.get(pk=next(s.orang.pegawai_id for s in calon if s.orang.pegawai_id != lama.pk))
    hasil = mau(b, id, b.pejabat(BUPATI), "penggantian", keluar=lama, masuk=baru)
    assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]
    sama(b, k, id)
    with k.masuk():
        ketua = Anggota.objects.bertugas().get(penugasan=id, peran="ketua")
        assert ketua.pegawai.nama.startswith(baru.nama) and b.instansi.nama in ketua.jabatan
    mau(b, id, b.pejabat(KADIS), "pengurangan", keluar=sebagai_luar(b, id, orang))
    putus(b, id, b.pejabat(BUPATI))
    sama(b, k, id)


def sebagai_luar(sisi: Sisi, id: UUID, orang: Pegawai) -> Pegawai:
    """The row by which this side knows one of the other instansi."""
    with sisi.masuk():
        return Anggota.objects.get(penugasan=id, pegawai__mitra__kunci=str(orang.pk)).pegawai


def test_new_people_of_either_side_are_asked_for_and_not_simply_added(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    with d.masuk():
        lain = staf(KABID, "*", 3)[-1]
    assert mau(d, id, d.pejabat(KABID), "penambahan", masuk=lain).perubahan is None
    with pytest.raises(UsulanKeliru, match="surat Anda sendiri"):
        mau(k, id, k.pejabat(KABID), "penambahan", masuk=k.pejabat(KADIS))
    sama(k, d, id)
