"""Numbers: no gap, no double, given back by a transaction that fails."""

import threading
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from tests.unit.naskah.contoh import SURAT, WIB

from lincah.audit.models import Peristiwa
from lincah.audit.services import Pelaku
from lincah.naskah import queries, services
from lincah.naskah.models import Naskah, RegisterNomor
from lincah.naskah.nomor import PolaKeliru
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

WAKTU = datetime(2025, 3, 3, 14, 5, tzinfo=WIB)
JEJAK: dict[str, Any] = {"oleh": Pelaku(None, None, "Administrator Uji", "administrator"), "waktu": WAKTU}
UTAS, PER_UTAS = 8, 20


def terbitkan(kode_pd: str = "DISKOMINFO", **ubah: Any) -> Naskah:
    surat = replace(SURAT, **ubah)
    return services.terbitkan(surat=surat, kode_pd=kode_pd, objek=("perkara", "1"), penanda_tangan_id=7, waktu=WAKTU)


def test_each_register_counts_by_itself_and_anew_every_year(in_tenant: Instansi) -> None:
    nomor = [
        terbitkan().nomor,
        terbitkan().nomor,
        terbitkan("DINKES").nomor,
        terbitkan(tanggal=date(2026, 1, 2)).nomor,
        terbitkan().nomor,
    ]
    assert nomor == [
        "800.1.11.1/1/DISKOMINFO/2025",
        "800.1.11.1/2/DISKOMINFO/2025",
        "800.1.11.1/1/DINKES/2025",
        "800.1.11.1/1/DISKOMINFO/2026",
        "800.1.11.1/3/DISKOMINFO/2025",
    ]


def test_a_transaction_that_fails_gives_its_number_back(in_tenant: Instansi) -> None:
    terbitkan()
    with pytest.raises(RuntimeError), transaction.atomic():
        assert terbitkan().urut == 2
        raise RuntimeError
    assert terbitkan().urut == 2


def test_the_closest_pattern_is_used(in_tenant: Instansi) -> None:
    services.atur_pola(jenis="", kode_pd="", pola="{urut:3}/{kode_pd}/{tahun}", klasifikasi="800", **JEJAK)
    services.atur_pola(
        jenis="surat_perintah", kode_pd="", pola="SP.{urut}/{bulan_romawi}/{tahun}", klasifikasi="800", **JEJAK
    )
    services.atur_pola(jenis="", kode_pd="DINKES", pola="{klasifikasi}-{urut}-{tahun}", klasifikasi="094", **JEJAK)
    assert terbitkan().nomor == "SP.1/III/2025"
    assert terbitkan(jenis="surat_penugasan").nomor == "002/DISKOMINFO/2025"
    assert terbitkan("DINKES").nomor == "094-1-2025"


def test_a_pattern_that_cannot_be_used_is_not_kept(in_tenant: Instansi) -> None:
    with pytest.raises(PolaKeliru):
        services.atur_pola(jenis="", kode_pd="", pola="{urut.x}/{tahun}", klasifikasi="800", **JEJAK)
    assert queries.pola_untuk("surat_perintah", "") == (queries.POLA_BAKU, queries.KLASIFIKASI_BAKU)


def test_a_register_goes_on_from_paper_but_never_back(in_tenant: Instansi) -> None:
    services.mulai_register(tahun=2025, kode_pd="DISKOMINFO", terakhir=152, **JEJAK)
    assert terbitkan().urut == 153
    with pytest.raises(services.RegisterDitolak, match="153"):
        services.mulai_register(tahun=2025, kode_pd="DISKOMINFO", terakhir=10, **JEJAK)
    with pytest.raises(IntegrityError, match="maju"), transaction.atomic():
        RegisterNomor.objects.update(terakhir=1)
    with pytest.raises(IntegrityError, match="final"), transaction.atomic():
        RegisterNomor.objects.all().delete()


def test_many_at_once_leave_no_gap_and_no_double(tetap: Instansi) -> None:
    galat: list[BaseException] = []

    def kerjakan(utas: int) -> None:
        try:
            with di_instansi(tetap):
                for ke in range(PER_UTAS):
                    coba_terbitkan(gagal=(utas + ke) % 5 == 0)
        except BaseException as sebab:
            galat.append(sebab)
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan, args=(nomor,)) for nomor in range(UTAS)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert galat == []
    with di_instansi(tetap):
        urut = sorted(Naskah.objects.values_list("urut", flat=True))
        assert urut == list(range(1, UTAS * PER_UTAS * 4 // 5 + 1))
        assert Naskah.objects.values("nomor").distinct().count() == len(urut)


def test_outside_a_transaction_no_number_is_taken(tetap: Instansi) -> None:
    with di_instansi(tetap), pytest.raises(services.DiLuarTransaksi):
        terbitkan()
    with di_instansi(tetap):
        assert not RegisterNomor.objects.exists()


def coba_terbitkan(*, gagal: bool) -> None:
    """Every fifth act fails after its letter, as acts do; its number must go to another."""
    try:
        with transaction.atomic():
            terbitkan("UTAS")
            if gagal:
                raise LookupError
    except LookupError:
        pass


def test_what_is_set_for_all_letters_leaves_its_trace(in_tenant: Instansi) -> None:
    services.atur_pola(jenis="", kode_pd="", pola="{urut}/{tahun}", klasifikasi="800", **JEJAK)
    services.atur_kop("DINKES", alamat="Jalan Utama", **JEJAK)
    services.mulai_register(tahun=2025, kode_pd="DINKES", terakhir=152, **JEJAK)
    jejak = Peristiwa.objects.order_by("id").values_list("jenis", "objek_id", "pelaku__nama")
    siapa = "Administrator Uji"
    assert list(jejak) == [
        ("naskah.pola_diatur", "", siapa),
        ("naskah.kop_diatur", "DINKES", siapa),
        ("naskah.register_dimulai", "DINKES", siapa),
    ]
    assert Peristiwa.objects.latest("id").isi == {"tahun": 2025, "sebelumnya": 0, "terakhir": 152}
