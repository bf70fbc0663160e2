"""What may not move a case: another mitra, an act of one's own side, another step, a message twice, a broken one."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from tests.integration.exchange.conftest import ADMIN
from tests.integration.lintas.conftest import KABID, SEKDA, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import D, K
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.perkara import lakukan, peristiwa

from lincah.exchange.models import Mitra, PesanKeluar, PesanMasuk
from lincah.exchange.services import TidakDapat, kirim, tarik
from lincah.exchange.services.penanganan import tangani
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.penugasan.services.lintas.jenis import PEMBUKA, TINDAKAN
from lincah.registry.waktu import sekarang

ORANG = {"milik": "pengirim", "kunci": "1", "nama": "Siapa Saja", "jabatan": "Sekretaris Daerah"}
TITIPAN: dict[str, Any] = {"pelaku": ORANG, "peran": {}, "isi": {}, "surat": None, "disetujui": [], "tim": []}


def titip(sisi: Sisi, id: UUID, isi: dict[str, Any], jenis: str = TINDAKAN) -> None:
    """A message that no act wrote, delivered."""
    with sisi.masuk(), transaction.atomic():
        kirim(
            kepada=Mitra.objects.get(), jenis=jenis, perkara=str(id), perihal="titipan", isi=isi, oleh=ADMIN,
            waktu=sekarang(),
        )  # fmt: skip
    sisi.antar()


@pytest.mark.parametrize(
    ("tindakan", "dari"),
    [
        ("menginstruksikan_setuju", "menginstruksikan"),  # the part of the other
        ("menyepakati_rencana", "menyepakati"),  # one's own part, at another step
        ("meneruskan_permohonan_setuju", "meneruskan_permohonan"),  # done already
        ("menetapkan", "menetapkan"),
    ],
)
def test_an_act_that_is_not_the_senders_or_not_now_moves_nothing(pasangan: Pasangan, tindakan: str, dari: str) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    with tujuan.masuk():
        dulu = len(peristiwa(Penugasan.objects.get(pk=id)))
    titip(asal, id, {**TITIPAN, "tindakan": tindakan, "dari": dari})
    assert tujuan.langkah(id) == "menginstruksikan"
    assert tujuan.pesan()[-1][1] == "gagal"
    with tujuan.masuk():
        assert len(peristiwa(Penugasan.objects.get(pk=id))) == dulu


def test_the_instansi_asked_cannot_act_for_the_one_that_asked(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    titip(tujuan, id, {**TITIPAN, "tindakan": "menarik_permohonan", "dari": "menginstruksikan"})
    assert asal.langkah(id) == "menginstruksikan" and asal.pesan()[-1][1] == "gagal"


@pytest.mark.parametrize(
    "rusak", [{}, {"tindakan": "x", "dari": "y"}, {**TITIPAN, "tindakan": "menginstruksikan_tolak"}]
)
def test_a_message_that_is_not_one_waits_for_the_administrator(pasangan: Pasangan, rusak: dict[str, Any]) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    titip(asal, id, rusak)
    assert tujuan.pesan()[-1] == (TINDAKAN, "gagal")
    assert "tidak lengkap" in tujuan.tertahan()[0]


def test_a_case_of_somebody_else_is_not_there(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    mohon(asal, KABID)
    titip(asal, uuid4(), {**TITIPAN, "tindakan": "menarik_permohonan", "dari": "menginstruksikan"})
    titip(asal, uuid4(), {"apa": "saja"}, PEMBUKA)
    assert [keadaan for _, keadaan in tujuan.pesan()] == ["gagal", "gagal"]


def test_handled_twice_it_moves_once(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="merekomendasikan")
    with tujuan.masuk():
        masuk = PesanMasuk.objects.latest("id")
        dulu = len(peristiwa(Penugasan.objects.get(pk=id)))
        with transaction.atomic():
            tangani(masuk, waktu=sekarang())
        assert masuk.keadaan == "gagal"
        assert len(peristiwa(Penugasan.objects.get(pk=id))) == dulu


def test_a_message_of_a_case_is_not_withdrawn_alone(pasangan: Pasangan) -> None:
    asal, _ = pasangan(K, D)
    id = mohon(asal, KABID)
    with asal.masuk():
        hasil = lakukan(
            asal.pejabat(SEKDA), Penugasan.objects.get(pk=id), "meneruskan_permohonan_setuju", hari=asal.hari, isi={}
        )
        assert hasil.berhasil
        with pytest.raises(TidakDapat, match="menarik permohonannya"):
            tarik(PesanKeluar.objects.get().pk, alasan="keliru", oleh=ADMIN, waktu=sekarang())
        assert PesanKeluar.objects.get().keadaan == "menunggu"


def test_whoever_has_no_part_is_refused_on_either_side(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    for sisi in (asal, tujuan):
        with sisi.masuk():
            penugasan = Penugasan.objects.get(pk=id)
            with pytest.raises(PerkaraTidakAda):
                lakukan(sisi.pejabat("DISKOMINFO.B2"), penugasan, "menginstruksikan_setuju", hari=sisi.hari, isi={})
    with asal.masuk():  # a part, but not this one
        hasil = lakukan(
            asal.pejabat(SEKDA),
            Penugasan.objects.get(pk=id),
            "menginstruksikan_tolak",
            hari=asal.hari,
            isi={"alasan": "x"},
        )
        assert not hasil.berhasil


def test_a_stale_page_changes_nothing(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    with tujuan.masuk(), pytest.raises(HalamanBasi):
        lakukan(
            tujuan.pejabat(SEKDA), Penugasan.objects.get(pk=id), "menginstruksikan_tolak", hari=tujuan.hari,
            versi=99, isi={"alasan": "x"},
        )  # fmt: skip
