"""The form of a request: sent again with something else in it, sent where no letter can be made; who sees it later."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, Cast, register, seat
from tests.perkara import aktor, lakukan, usulan

from lincah.kedudukan.models import Pemangkuan
from lincah.law.penugasan import Bentuk, Cara
from lincah.naskah.models import BlokNomor, PolaNomor
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.daftar import cari_pekerjaan
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import FormulirTerpakai, PerkaraTidakAda, Permintaan, UsulanKeliru, ajukan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini


def permintaan(cast: Cast, **lain: Any) -> Permintaan:
    """The Kepala Bidang asks for somebody of the bidang beside."""
    bawaan: dict[str, Any] = {
        "usulan": usulan(cast.pos["bidang"], hari=HARI, bentuk=Bentuk.INDIVIDU),
        "cara": Cara.PENUNJUKAN,
        "unit_id": cast.unit["bidang_lain"].pk,
        "maksud": "Menyusun arsitektur data bersama",
        "kompetensi": "Kehumasan",
        "diminta": (cast.orang_bidang_lain.pk,),
    }
    return Permintaan(**{**bawaan, **lain})


@pytest.mark.parametrize("apa", ["orang", "maksud", "kompetensi"])
def test_a_form_brought_back_and_changed_does_not_pass_for_the_case_it_opened(cast: Cast, apa: str) -> None:
    lain = seat(register("Rekan Bidang", "199001012015011001", golongan="III/b"), cast.jabatan("orang_bidang_lain"))
    isi = permintaan(cast)
    penugasan, _ = ajukan(aktor(cast.kabid), isi)
    assert penugasan is not None and ajukan(aktor(cast.kabid), isi)[0] == penugasan
    ubah: dict[str, Any] = {"orang": {"diminta": (lain.pk,)}, "maksud": {"maksud": "Hal lain"}}
    with pytest.raises(FormulirTerpakai):
        ajukan(aktor(cast.kabid), replace(isi, **ubah.get(apa, {"kompetensi": "Analisis data"})))
    assert Penugasan.objects.count() == 1


def test_the_form_of_somebody_else_opens_and_tells_nothing(cast: Cast) -> None:
    isi = permintaan(cast)
    ajukan(aktor(cast.kabid), isi)
    pengusul = replace(isi.usulan, jabatan_id=cast.pos["bidang_lain"].pk)
    lain = replace(isi, usulan=pengusul, unit_id=cast.unit["bidang"].pk, diminta=(cast.muda.pk,))
    with pytest.raises(FormulirTerpakai) as galat:
        ajukan(aktor(cast.kabid_lain), lain)
    assert isi.usulan.judul not in str(galat.value)


def test_who_no_longer_holds_the_post_that_asked_no_longer_sees_the_case(cast: Cast) -> None:
    penugasan, _ = ajukan(aktor(cast.kabid), permintaan(cast))
    assert penugasan is not None
    Pemangkuan.objects.filter(pegawai=cast.kabid).update(sampai=HARI)
    kini = aktor(cast.kabid, HARI + timedelta(days=1))
    with pytest.raises(PerkaraTidakAda):
        buka_perkara(kini, penugasan.pk)
    assert list(cari_pekerjaan(kini)) == []


def test_nobody_of_another_unit_comes_along_unasked(cast: Cast) -> None:
    """The people of one's own unit in the same team are one's own, whatever the form was made to send."""
    tim = usulan(cast.pos["bidang"], cast.orang_badan_lain, cast.muda, hari=HARI)
    with pytest.raises(UsulanKeliru, match="Anda pimpin"):
        ajukan(aktor(cast.kabid), permintaan(cast, usulan=tim))


@pytest.mark.parametrize("ke_mana", ["keluar", "unit lain"])
def test_who_left_the_unit_asked_before_the_team_is_made_is_not_sent(cast: Cast, ke_mana: str) -> None:
    penugasan, _ = ajukan(aktor(cast.kabid), permintaan(cast))
    assert penugasan is not None
    assert lakukan(cast.kabid_lain, penugasan, "menjawab_setuju", isi={}).berhasil
    duduk = Pemangkuan.objects.filter(pegawai=cast.orang_bidang_lain)
    baru = {"sampai": HARI - timedelta(days=1)} if ke_mana == "keluar" else {"jabatan": cast.jabatan("muda")}
    duduk.update(**baru)
    with pytest.raises(UsulanKeliru, match="Tetangga Bidang"):
        lakukan(cast.kabid, penugasan, "mengusulkan_tim", isi={})
    assert not Anggota.objects.filter(penugasan=penugasan).exists()
    assert lakukan(cast.kabid, penugasan, "menarik_permohonan", isi={"catatan": "Orangnya pindah"}).berhasil


def test_where_no_number_can_be_made_the_form_says_so_and_nothing_is_written(cast: Cast) -> None:
    PolaNomor.objects.create(pola=f"{{urut}}/{'A' * 120}/{{tahun}}", klasifikasi="800")
    hari, client = hari_ini(Instansi.objects.get(slug="uji1")), Client()
    client.force_login(cast.kabid.akun)
    alamat = reverse("penugasan:minta", args=[cast.unit["bidang_lain"].pk])
    orang = {"jabatan": cast.pos["bidang"].pk, "menurut": "nama", "diminta": cast.orang_bidang_lain.pk}
    apa = {
        "judul": "Arsitektur data",
        "target": "1 dokumen",
        "satuan": "dokumen",
        "sifat": "rutin",
        "maksud": "Bersama",
    }
    kapan = {"mulai": hari, "selesai": hari + timedelta(days=20), "kompetensi": "Data"}
    jawab = client.post(alamat, {"kunci": uuid4(), "kirim": "1", **orang, **apa, **kapan})
    assert (jawab.status_code, Penugasan.objects.count()) == (422, 0)
    assert "melebihi 100 huruf" in jawab.content.decode()
    alamat = reverse("surat:ambil_blok", args=["dinas"])
    kepala = Client()
    kepala.force_login(cast.kepala_dinas.akun)
    jawab = kepala.post(alamat, {"tanggal": hari, "banyak": 2, "alasan": "Jaringan putus"})
    assert (jawab.status_code, BlokNomor.objects.count()) == (422, 0)
    assert "melebihi 100 huruf" in jawab.content.decode()
