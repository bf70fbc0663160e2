"""Numbers for a day on paper: no gap, no double, and each told of once."""

import threading
from datetime import date, datetime

import pytest
from django.db import IntegrityError, connection, transaction
from tests.cast import OLEH
from tests.integration.naskah.test_penomoran import terbitkan
from tests.unit.naskah.contoh import WIB

from lincah.audit.models import Peristiwa
from lincah.naskah.blok import BlokDitolak, ambil_blok, cocokkan
from lincah.naskah.models import BlokNomor, KeadaanNomor, Naskah, NomorKertas, RegisterNomor
from lincah.naskah.register import baris_register, register
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

HARI, WAKTU = date(2025, 3, 3), datetime(2025, 3, 3, 14, 5, tzinfo=WIB)
KODE = "DISKOMINFO"


def ambil(banyak: int = 3, alasan: str = "Jaringan putus", kode: str = KODE) -> BlokNomor:
    return ambil_blok(kode_pd=kode, tanggal=HARI, banyak=banyak, alasan=alasan, oleh=OLEH, waktu=WAKTU)


def cocok(urut: int, keadaan: str, **isi: str) -> None:
    cocokkan(NomorKertas.objects.get(urut=urut), keadaan=keadaan, **isi, oleh=OLEH, waktu=WAKTU)


def test_letters_go_on_after_the_block(in_tenant: Instansi) -> None:
    terbitkan()
    blok = ambil()
    assert [satu.nomor for satu in blok.nomor_kertas.all()] == [f"800.1.11.1/{urut}/{KODE}/2025" for urut in (2, 3, 4)]
    assert terbitkan().urut == 5
    isi = [(satu["r_urut"], satu["r_kertas"]) for satu in baris_register(KODE, 2025)]
    assert isi == [(5, 0), (4, 1), (3, 1), (2, 1), (1, 0)]
    kini = register(KODE, 2025)
    assert (kini.terakhir, kini.surat, kini.kertas, kini.belum, kini.di_luar) == (5, 2, 3, 3, 0)
    peristiwa = Peristiwa.objects.get(jenis="naskah.blok_diambil")
    assert (peristiwa.isi["dari"], peristiwa.isi["sampai"]) == (2, 4)


def test_each_number_is_told_of_once_and_completely(in_tenant: Instansi) -> None:
    ambil()
    for keadaan, isi, field in (
        ("dipakai", {"perihal": "Undangan"}, "penanda_tangan"),
        ("dipakai", {"penanda_tangan": "Kepala"}, "perihal"),
        ("batal", {"catatan": "  "}, "catatan"),
        ("belum", {}, "keadaan"),
    ):
        with pytest.raises(BlokDitolak) as galat:
            cocok(1, keadaan, **isi)
        assert galat.value.field == field
    cocok(1, "dipakai", perihal="Undangan rapat", penanda_tangan="Kepala Dinas")
    cocok(2, "batal", catatan="Salah ketik")
    with pytest.raises(BlokDitolak, match="sudah dicocokkan"):
        cocok(1, "batal", catatan="berubah pikiran")
    assert register(KODE, 2025).belum == 1
    assert Peristiwa.objects.filter(jenis="naskah.nomor_dicocokkan").count() == 2


def test_what_was_told_is_final(in_tenant: Instansi) -> None:
    ambil()
    cocok(1, "batal", catatan="Rusak")
    for ubah, kata in (
        ("UPDATE naskah_nomorkertas SET catatan = 'lain' WHERE urut = 1", "satu kali"),
        ("UPDATE naskah_nomorkertas SET urut = 99 WHERE urut = 2", "satu kali"),
        ("DELETE FROM naskah_nomorkertas", "final"),
        ("UPDATE naskah_bloknomor SET alasan = 'lain'", "final"),
    ):
        with pytest.raises(IntegrityError, match=kata), transaction.atomic(), connection.cursor() as kursor:
            kursor.execute(ubah)


@pytest.mark.parametrize(("banyak", "alasan"), [(0, "x"), (51, "x"), (-1, "x"), (1, " ")])
def test_a_block_without_measure_or_reason_is_refused(in_tenant: Instansi, banyak: int, alasan: str) -> None:
    with pytest.raises(BlokDitolak):
        ambil(banyak, alasan)
    assert not RegisterNomor.objects.exists()


def test_blocks_and_letters_at_once_leave_no_gap_and_no_double(tetap: Instansi) -> None:
    galat: list[BaseException] = []

    def kerjakan(utas: int) -> None:
        try:
            with di_instansi(tetap):
                for ke in range(6):
                    satu(blok=(utas + ke) % 2 == 0, gagal=(utas + ke) % 5 == 0)
        except BaseException as sebab:
            galat.append(sebab)
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan, args=(nomor,)) for nomor in range(6)]
    for benang in utas:
        benang.start()
    for benang in utas:
        benang.join()
    assert galat == []
    with di_instansi(tetap):
        surat = set(Naskah.objects.values_list("urut", flat=True))
        kertas = set(NomorKertas.objects.values_list("urut", flat=True))
        assert surat
        assert kertas
        assert not surat & kertas
        assert sorted(surat | kertas) == list(range(1, RegisterNomor.objects.get().terakhir + 1))
        assert register("UTAS", 2025).di_luar == 0


def test_two_who_tell_of_one_number_at_once_are_told_apart(tetap: Instansi) -> None:
    with di_instansi(tetap):
        ambil(1)
    hasil: list[str] = []
    mulai = threading.Barrier(4)

    def kerjakan(utas: int) -> None:
        try:
            with di_instansi(tetap):
                nomor = NomorKertas.objects.get()
                mulai.wait()
                cocokkan(nomor, keadaan=KeadaanNomor.BATAL, catatan=f"oleh {utas}", oleh=OLEH, waktu=WAKTU)
                hasil.append("ya")
        except BlokDitolak:
            hasil.append("tidak")
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan, args=(nomor,)) for nomor in range(4)]
    for benang in utas:
        benang.start()
    for benang in utas:
        benang.join()
    assert sorted(hasil) == ["tidak", "tidak", "tidak", "ya"]


def satu(*, blok: bool, gagal: bool) -> None:
    """A letter or a block; some fail after it, as acts do, and give their numbers back."""
    try:
        with transaction.atomic():
            ambil(3, kode="UTAS") if blok else terbitkan("UTAS")
            if gagal:
                raise LookupError
    except LookupError:
        pass
