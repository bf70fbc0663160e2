"""A form that a phone sends twice is written once, and answered as done whatever became of the case since."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from tests.cast import HARI, Cast
from tests.integration.pelaksanaan.conftest import Masuk
from tests.integration.pelaksanaan.test_kendala import angkat, putuskan
from tests.perkara import aktor, jalankan, lakukan, peristiwa

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import IsianMasuk, JenisPutusan, Koordinasi, Rincian
from lincah.pelaksanaan.services import SudahTercatat
from lincah.pelaksanaan.services.kendala import jawab_keterangan, laporkan_tindak_lanjut
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi, konfirmasi_koordinasi
from lincah.pelaksanaan.services.rencana import simpan_konsep
from lincah.pelaksanaan.services.rincian import batalkan_kegiatan
from lincah.penugasan.models import Penugasan
from lincah.pertanggungjawaban.models import Laporan
from lincah.pertanggungjawaban.services import UsulanLaporan, kirim_laporan, terima_laporan

SUDAH = "Isian ini sudah tercatat; tidak ada yang dicatat dua kali."


def dua_kali(perbuat: Callable[[UUID], Any]) -> Any:
    """The same form twice: the second is told that it was there, and leaves no event behind."""
    kunci = uuid4()
    hasil = perbuat(kunci)
    banyak = Peristiwa.objects.count()
    with pytest.raises(SudahTercatat):
        perbuat(kunci)
    assert Peristiwa.objects.count() == banyak and IsianMasuk.objects.filter(kunci=kunci).count() == 1
    return hasil


def test_problems_decisions_and_answers(cast: Cast, tim: Penugasan) -> None:
    dua_kali(lambda kunci: angkat(cast.muda, tim, kunci=kunci))
    tanya = {"jenis": JenisPutusan.KETERANGAN, "alternatif": None, "pelaksana": None, "tenggat": None}
    tanya |= {"uraian": "Sejak kapan?", "sejumlah": 0}
    putusan = dua_kali(lambda kunci: putuskan(cast.kabid, tim, kunci=kunci, **tanya))
    dua_kali(lambda kunci: jawab_keterangan(aktor(cast.muda), tim.pk, putusan.pk, "Sejak Senin", kunci))
    isi = {"sejumlah": 1, "pelaksana": cast.muda.pk}
    putusan = dua_kali(lambda kunci: putuskan(cast.kabid, tim, kunci=kunci, **isi))
    dua_kali(lambda kunci: laporkan_tindak_lanjut(aktor(cast.muda), tim.pk, putusan.pk, "Sudah", kunci))


def test_coordination_and_its_confirmation(cast: Cast, tim: Penugasan) -> None:
    def catat(kunci: UUID) -> Koordinasi | None:
        isi = UsulanKoordinasi(kunci, "pelaksanaan", HARI, "Data", "Tiap Senin", jabatan=cast.pos["bidang_lain"].pk)
        return catat_koordinasi(aktor(cast.muda), tim.pk, isi).koordinasi

    baris = dua_kali(catat)
    lain = aktor(cast.kabid_lain)
    dua_kali(lambda kunci: konfirmasi_koordinasi(lain, tim.pk, baris.pk, sesuai=True, catatan="", kunci=kunci))


def test_the_breakdown_and_the_plan(cast: Cast, tim: Penugasan, perkara: Penugasan) -> None:
    rincian = tim.rincian.order_by("urutan").first()
    assert rincian is not None
    isi = {"alasan": "Digabung", "versi": rincian.versi}
    dua_kali(lambda kunci: batalkan_kegiatan(aktor(cast.madya), tim.pk, rincian.pk, **isi, kunci_isian=kunci))
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    dua_kali(lambda kunci: simpan_konsep(aktor(cast.muda), perkara.pk, {"rencana": "Awal", "kunci": kunci}))


def test_acts_of_the_flow_that_leave_no_row_of_their_own(cast: Cast, tim: Penugasan) -> None:
    jalankan(tim, (cast.madya, "menyerahkan_hasil"), (cast.kabid, "meneruskan"))
    versi, isi = tim.versi, {"catatan": "Lengkapi", "kunci": uuid4()}
    assert lakukan(cast.kepala_dinas, tim, "mengembalikan", isi=isi, versi=versi).berhasil
    banyak = len(peristiwa(tim))
    with pytest.raises(SudahTercatat):
        lakukan(cast.kepala_dinas, tim, "mengembalikan", isi=isi, versi=versi)
    assert len(peristiwa(tim)) == banyak


def test_reports_and_their_receipt(cast: Cast, berjalan: Penugasan) -> None:
    def kirim(kunci: UUID) -> Laporan | None:
        isi = UsulanLaporan(kunci=kunci, jenis="laporan_individu", mulai=HARI, sampai=HARI, uraian="Lengkap")
        return kirim_laporan(aktor(cast.muda), berjalan.pk, isi).laporan

    laporan = dua_kali(kirim)
    dua_kali(lambda kunci: terima_laporan(aktor(cast.kabid), laporan.pk, "Baik", kunci))


def test_the_second_arrival_is_no_failure_even_when_the_act_is_closed_by_now(
    cast: Cast, tim: Penugasan, masuk: Masuk
) -> None:
    def send(siapa: Pegawai, lanjut: str, isi: dict[str, Any]) -> Client:
        client = masuk(siapa)
        jawab = client.post(
            f"/uji1/pekerjaan/{tim.pk}/{lanjut}/", isi, headers={"X-Lincah-Kirim": client.session["_auth_user_id"]}
        )
        assert jawab.status_code == 200 and jawab.json()["ke"].startswith("/uji1/"), jawab.content[:300]
        return client

    anggota = tim.anggota.get(pegawai=cast.muda).pk
    masa = {"mulai": tim.mulai.isoformat(), "tenggat": (tim.mulai + timedelta(days=3)).isoformat()}
    kegiatan = {"kunci": uuid4(), "versi": 0, "kegiatan": "Menata berkas", "oleh": anggota, **masa}
    masalah = {"kunci": uuid4(), "uraian": "Listrik padam", "alternatif_0": "Genset"}
    send(cast.madya, "rincian/tambah", kegiatan)
    send(cast.muda, "kendala/baru", masalah)
    jalankan(tim, (cast.madya, "menyerahkan_hasil"))
    client = send(cast.madya, "rincian/tambah", kegiatan)
    assert SUDAH in client.get(f"/uji1/pekerjaan/{tim.pk}/rincian/").content.decode()
    send(cast.muda, "kendala/baru", masalah)
    assert Rincian.objects.filter(kegiatan="Menata berkas").count() == 1 and tim.kendala.count() == 1


def test_what_arrived_is_not_forgotten(cast: Cast, tim: Penugasan) -> None:
    angkat(cast.muda, tim)
    with pytest.raises(IntegrityError, match="tidak diubah"), transaction.atomic():
        connection.cursor().execute("DELETE FROM pelaksanaan_isianmasuk")
