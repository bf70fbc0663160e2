"""A power is handed over and taken back; kedudukan and model are set, the earlier act ending the day before."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Delegasi, PenetapanKedudukan, PenetapanModel
from lincah.kedudukan.services import (
    KedudukanKeliru,
    cabut_delegasi,
    delegasikan,
    tetapkan_kedudukan,
    tetapkan_model,
)

JEJAK = {"oleh": OLEH, "waktu": WAKTU}


def delegate(cast: Cast, **isi: object) -> Delegasi:
    biasa = {
        "dari_jabatan": cast.pos["dinas"],
        "kepada_jabatan": cast.pos["bidang"],
        "kewenangan": "menetapkan_penugasan",
        "nomor": "800/1",
        "tanggal": HARI,
        "dari": HARI,
    }
    return delegasikan(**(biasa | isi), **JEJAK)


def test_a_power_is_delegated_until_it_is_taken_back(cast: Cast) -> None:
    delegasi = delegate(cast)
    assert Delegasi.objects.berlaku(HARI + timedelta(days=99)).get() == delegasi
    cabut_delegasi(delegasi=delegasi, sampai=HARI, **JEJAK)
    assert not Delegasi.objects.berlaku(HARI + timedelta(days=1)).exists()
    with pytest.raises(KedudukanKeliru, match="sudah berakhir"):
        cabut_delegasi(delegasi=delegasi, sampai=HARI, **JEJAK)
    assert Peristiwa.objects.filter(objek_jenis="jabatan", objek_id=str(cast.pos["dinas"].id)).count() == 3


def test_a_wrong_delegation_is_refused(cast: Cast) -> None:
    delegate(cast)
    salah = [
        ({}, "masih berlaku"),
        ({"kepada_jabatan": cast.pos["dinas"]}, "jabatan yang sama"),
        ({"dari_jabatan": cast.pos["bidang"], "kepada_jabatan": cast.pos["dinas"]}, "sudah mendelegasikannya"),
        ({"kewenangan": "memerintah"}, "tidak dikenal"),
        ({"kewenangan": "penilaian_kinerja", "nomor": " "}, "belum diisi"),
        ({"kewenangan": "penilaian_kinerja", "sampai": DARI}, "mendahului"),
    ]
    for isi, kata in salah:
        with pytest.raises(KedudukanKeliru, match=kata):
            delegate(cast, **isi)


def set_kedudukan(cast: Cast, dari: date, nomor: str = "821/1") -> PenetapanKedudukan:
    return tetapkan_kedudukan(
        pegawai=cast.muda,
        unit=cast.unit["bidang"],
        nomor=nomor,
        tanggal=dari,
        penetap="Bupati",
        dari=dari,
        **JEJAK,
    )


def test_a_later_kedudukan_ends_the_earlier_one(cast: Cast) -> None:
    lama, baru = set_kedudukan(cast, DARI), set_kedudukan(cast, HARI, "821/2")
    lama.refresh_from_db()
    assert lama.sampai == HARI - timedelta(days=1)
    assert PenetapanKedudukan.objects.berlaku(HARI).get() == baru


def test_kedudukan_is_not_set_backwards(cast: Cast) -> None:
    set_kedudukan(cast, HARI)
    with pytest.raises(KedudukanKeliru, match="Sudah ada penetapan"):
        set_kedudukan(cast, DARI)


def test_a_model_is_chosen_with_a_reason(cast: Cast) -> None:
    for kode, dari in (("satu", DARI), ("dua", HARI)):
        tetapkan_model(unit=cast.unit["dinas"], model=kode, alasan="Beban kerja", dari=dari, **JEJAK)
    assert PenetapanModel.objects.berlaku(HARI).get().model == "dua"
    assert PenetapanModel.objects.berlaku(DARI).get().model == "satu"
    with pytest.raises(KedudukanKeliru, match="Alasan"):
        tetapkan_model(unit=cast.unit["dinas"], model="tiga", alasan="", dari=date(2026, 1, 1), **JEJAK)


def test_the_database_itself_refuses_two_models_at_once(cast: Cast) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        for kode in ("satu", "dua"):
            PenetapanModel.objects.create(unit=cast.unit["dinas"], model=kode, dari=HARI)
