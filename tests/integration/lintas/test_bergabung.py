"""People of the other instansi join a case that runs in both: asked anew, by the same road, then one leaves."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.daerah import pimpinan, staf
from tests.integration.lintas.conftest import BUPATI, KABID, KADIS, SEKDA, Pasangan, Sisi, coba, mohon, unit
from tests.integration.lintas.jalan_mitra import D, K, jalan
from tests.integration.lintas.test_perubahan import Berjalan, bersama, dipinjam, sebagai_luar
from tests.integration.lintas.test_pesan import titip
from tests.integration.lintas.ubahan import keadaan, mau, putus, sama
from tests.perkara import aktor, usulan

from lincah.exchange.models import PesanKeluar, PesanMasuk
from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import Bentuk, Cara
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Anggota, Penugasan, Permohonan
from lincah.penugasan.services import Permintaan, UsulanKeliru, ajukan
from lincah.penugasan.services.lintas.jenis import PEMBUKA
from lincah.penugasan.services.perubahan import terima_perubahan

__all__ = ["bersama", "dipinjam"]


def mohon_lagi(sisi: Sisi, kode: str, untuk: UUID, **lain: Any) -> UUID:
    """One more of the other instansi for the running case: a pelaksana."""
    with sisi.masuk():
        awal = usulan(pimpinan(kode), hari=sisi.hari, bentuk=Bentuk.INDIVIDU)
    isi = {"usulan": awal, "untuk": untuk, "kelas": "pelaksana", "jenjang": "", "jumlah": 1}
    return mohon(sisi, kode, **{**isi, **lain})


def kabulkan(k: Sisi, d: Sisi, id: UUID, sampai: str = "") -> Pegawai:
    """The whole road again, up to the letter, for somebody else of the same unit; up to `sampai`, which is not done."""
    with d.masuk():
        (orang,) = staf(KABID, "", 1)
        isi = {"unit": unit(KABID).pk, "pegawai": [orang.pk]}
    for di_sana, oleh, kode in jalan(k.nama, d.nama)[:-1]:
        if kode == sampai:
            break
        sisi = d if di_sana else k
        sisi.lakukan(id, sisi.pejabat(oleh), kode, **(isi if kode.endswith(("_setuju", "_daftar")) else {}))
    return orang


def test_a_successor_is_asked_for_joins_on_both_sides_and_the_first_goes(dipinjam: Berjalan) -> None:
    k, d, id, lama = dipinjam
    minta = mohon_lagi(k, KABID, id)
    baru = kabulkan(k, d, minta)
    assert (k.langkah(minta), d.langkah(minta)) == ("bergabung", "bergabung")
    sama(k, d, id)
    assert len([1 for *_, masih in keadaan(k, id)[2] if masih]) == 2
    with k.masuk():
        tamu = Anggota.objects.get(penugasan=id, pegawai__mitra__kunci=str(baru.pk))
        assert tamu.permohonan.penugasan_id == minta and tamu.diterima is None
        assert tamu.pegawai.nama == baru.nama_lengkap and d.instansi.nama in tamu.jabatan
    with d.masuk():
        assert terima_perubahan(aktor(baru, d.hari), id)
    d.antar()
    with k.masuk():
        assert Anggota.objects.get(penugasan=id, pegawai__mitra__kunci=str(baru.pk)).diterima is not None
    mau(k, id, k.pejabat(KABID), "pengurangan", keluar=sebagai_luar(k, id, lama))
    hasil = putus(d, id, d.pejabat(KABID))
    assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]
    sama(k, d, id)
    d.lakukan(id, baru, "menyusun_rencana")
    assert (k.langkah(id), d.langkah(id)) == ("menyepakati", "menyepakati")
    with d.masuk():
        tugas = Naskah.objects.filter(objek_id__in=(str(id), str(minta)), jenis="surat_penugasan", status="berlaku")
        assert tugas.count() == 2


def test_nobody_is_asked_for_while_the_first_have_not_accepted(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    for di_sana, oleh, kode in jalan(k.nama, d.nama)[:-1]:
        sisi = d if di_sana else k
        with d.masuk():
            (orang,) = staf(KABID, "ahli_muda", 1)
            isi = {"unit": unit(KABID).pk, "pegawai": [orang.pk]}
        sisi.lakukan(id, sisi.pejabat(oleh), kode, **(isi if kode.endswith(("_setuju", "_daftar")) else {}))
    with k.masuk():
        awal = usulan(pimpinan(KABID), hari=k.hari, bentuk=Bentuk.INDIVIDU)
    hasil, rancangan = coba(k, KABID, usulan=awal, untuk=id, kelas="pelaksana", jenjang="")
    assert hasil is None and any("diterima semua" in satu.ringkas for satu in rancangan.jalan.halangan)


def test_a_shared_case_takes_nobody_from_elsewhere(dipinjam: Berjalan) -> None:
    k, _d, id, _lama = dipinjam
    with k.masuk():
        awal = usulan(pimpinan(KABID), hari=k.hari, bentuk=Bentuk.INDIVIDU)
        lain = unit("DISKOMINFO.B2").pk
        minta = Permintaan(awal, *_minta_sendiri(lain), untuk=id)
        with pytest.raises(UsulanKeliru, match="dimohonkan dari instansi itu"):
            ajukan(aktor(k.pejabat(KABID), k.hari), minta)


def _minta_sendiri(unit_id: int) -> tuple[Any, ...]:
    return (Cara.PENUNJUKAN, unit_id, "Bersama", "Data", (), "pelaksana", "", 1)


def test_a_request_for_a_case_that_is_not_shared_is_not_taken(dipinjam: Berjalan) -> None:
    k, d, id, _lama = dipinjam
    minta = mohon_lagi(k, KABID, id)
    with k.masuk():
        assert not PesanKeluar.objects.filter(perkara=str(minta)).exists()  # it has not left yet
    k.lakukan(minta, k.pejabat(SEKDA), "meneruskan_permohonan_setuju")
    with d.masuk():
        assert Permohonan.objects.get(penugasan=minta).untuk_id == id
        isi = PesanMasuk.objects.get(perkara=str(minta)).isi
    titip(k, kode := uuid4(), {**isi, "untuk": str(uuid4()), "surat": None}, PEMBUKA)
    assert d.pesan()[-1] == (PEMBUKA, "gagal")
    with d.masuk():
        assert not Penugasan.objects.filter(pk=kode).exists()


def test_a_bintan_team_grows_by_one_decision_for_both(bersama: Berjalan) -> None:
    b, k, id, orang = bersama
    minta = mohon_lagi(b, KADIS, id)
    with k.masuk():
        (baru,) = staf(KABID, "", 1)
        isi = {"unit": unit(KABID).pk, "pegawai": [baru.pk]}
    k.lakukan(minta, k.pejabat(SEKDA), "memutuskan_setuju", **isi)
    b.lakukan(minta, b.pejabat(KADIS), "mengusulkan_tim")
    b.paraf(minta)
    b.lakukan(minta, b.pejabat(BUPATI), "menetapkan")
    assert (b.langkah(minta), k.langkah(minta)) == ("bergabung", "bergabung")
    sama(b, k, id)
    with k.masuk():
        tamu = Anggota.objects.bertugas().get(penugasan=id, pegawai=baru)
        assert tamu.permohonan.penugasan_id == minta and tamu.jabatan
    assert orang.pk != baru.pk
