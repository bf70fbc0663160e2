"""Content is kept once in an instansi; what hangs nowhere goes; who did not bring a file cannot hang it."""

import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import override_settings
from tests.cast import WAKTU
from tests.unit.berkas import contoh

from lincah.berkas.jenis import BerkasDitolak
from lincah.berkas.models import IsiBerkas, Lampiran, Potongan
from lincah.berkas.queries import alirkan, berkas_objek, cari_berkas
from lincah.berkas.services import DISIMPAN, Titipan, bersihkan, lampirkan, terima_titipan, titip
from lincah.registry.konteks import di_instansi

OBJEK = ("penugasan", "1")


def bawa(isi: bytes, nama: str = "laporan.pdf", pemilik: str = "7", waktu: Any = WAKTU) -> Titipan:
    return titip(io.BytesIO(isi), nama, pemilik=pemilik, waktu=waktu)


def gantung(*titipan: Titipan, objek: tuple[str, str] = OBJEK) -> list[dict[str, Any]]:
    return lampirkan(titipan, objek=objek, bagian="kemajuan:1", oleh_id=7, waktu=WAKTU)


def test_the_same_content_is_kept_once_under_both_names(in_tenant: Any) -> None:
    isi = contoh.docx()
    pertama, kedua = bawa(isi, "satu.docx"), bawa(isi, "dua.docx", pemilik="8")
    gantung(pertama, kedua)
    assert IsiBerkas.objects.filter(pk=pertama.sidik).count() == 1
    assert {satu.sidik for satu in berkas_objek(OBJEK)} == {pertama.sidik}
    assert set(Lampiran.objects.values_list("nama", flat=True)) == {"satu.docx", "dua.docx"}


def test_a_large_file_comes_back_byte_by_byte(in_tenant: Any) -> None:
    isi = ("baris catatan yang panjang\n" * 60_000).encode()
    satu = bawa(isi, "catatan.txt")
    assert Potongan.objects.filter(isi_id=satu.sidik).count() == 7
    assert b"".join(alirkan(in_tenant, satu.sidik)) == isi


def test_each_instansi_keeps_its_own(tenant: Any, tenant_lain: Any) -> None:
    with di_instansi(tenant):
        satu = bawa(contoh.pdf())
        gantung(satu)
        (ada,) = berkas_objek(OBJEK)
    with di_instansi(tenant_lain):
        assert not IsiBerkas.objects.exists() and cari_berkas(OBJEK, ada.id) is None
        assert terima_titipan([satu.tanda], pemilik="7") == []
        assert list(alirkan(tenant_lain, satu.sidik)) == []
        with pytest.raises(BerkasDitolak, match="tidak ada"):
            gantung(satu)


def test_only_who_brought_it_may_hang_it_and_only_for_a_while(in_tenant: Any, monkeypatch: Any) -> None:
    satu = bawa(contoh.pdf(), pemilik="7")
    assert [titipan.sidik for titipan in terima_titipan([satu.tanda], pemilik="7")] == [satu.sidik]
    assert terima_titipan([satu.tanda, satu.tanda + "x", satu.sidik, ""], pemilik="8") == []
    monkeypatch.setattr("lincah.berkas.services.BERLAKU", timedelta(0))
    assert terima_titipan([satu.tanda], pemilik="7") == []


def test_a_file_of_another_object_is_not_found(in_tenant: Any) -> None:
    gantung(bawa(contoh.pdf()))
    (ada,) = berkas_objek(OBJEK)
    assert cari_berkas(OBJEK, ada.id) == ada
    assert cari_berkas(("penugasan", "2"), ada.id) is None and cari_berkas(("surat", "1"), ada.id) is None


def test_what_hangs_nowhere_goes_after_a_while_and_what_hangs_stays(in_tenant: Any) -> None:
    tetap, lepas = bawa(contoh.pdf()), bawa(b"catatan", "a.txt")
    gantung(tetap)
    assert bersihkan(waktu=WAKTU + DISIMPAN) == 0
    assert bersihkan(waktu=WAKTU + DISIMPAN + timedelta(hours=1)) == 1
    assert set(IsiBerkas.objects.values_list("pk", flat=True)) == {tetap.sidik}
    assert not Potongan.objects.filter(isi_id=lepas.sidik).exists()
    with pytest.raises(BerkasDitolak, match="tidak ada"):
        gantung(lepas)


def test_what_was_brought_again_is_kept_from_then(in_tenant: Any) -> None:
    bawa(contoh.pdf())
    bawa(contoh.pdf(), waktu=WAKTU + timedelta(days=3))
    assert bersihkan(waktu=WAKTU + DISIMPAN + timedelta(days=2)) == 0


@pytest.mark.parametrize(
    "perintah",
    [
        "UPDATE berkas_lampiran SET nama = 'lain'",
        "DELETE FROM berkas_lampiran",
        "UPDATE berkas_potongan SET data = ''",
        "UPDATE berkas_isiberkas SET ukuran = 1",
    ],
)
def test_what_hangs_is_never_changed(in_tenant: Any, perintah: str) -> None:
    from django.db import connection

    gantung(bawa(contoh.pdf()))
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as kursor:
        kursor.execute(perintah)


@override_settings(LINCAH_BERKAS_BATAS=1000)
def test_a_file_beyond_the_limit_is_refused(in_tenant: Any) -> None:
    bawa(b"x" * 1000, "a.txt")
    with pytest.raises(BerkasDitolak, match="lebih dari"):
        bawa(b"x" * 1001, "a.txt")


PEMINDAI = {"exit 0": None, "exit 1": "berbahaya", "exit 2": "tidak menjawab", "kill $$": "tidak menjawab"}


@pytest.mark.parametrize("perintah", PEMINDAI)
def test_a_scanner_is_asked_and_believed(in_tenant: Any, perintah: str) -> None:
    kata = PEMINDAI[perintah]
    with override_settings(LINCAH_PINDAI=f"sh -c 'grep -q PDF \"$0\" && {perintah}'"):
        if kata is None:
            bawa(contoh.pdf())
            assert IsiBerkas.objects.get().dipindai == WAKTU
        else:
            with pytest.raises(BerkasDitolak, match=kata):
                bawa(contoh.pdf())
            assert not IsiBerkas.objects.exists()


@override_settings(LINCAH_PINDAI="/tidak/ada/pemindai")
def test_a_scanner_that_is_missing_lets_nothing_through(in_tenant: Any) -> None:
    with pytest.raises(BerkasDitolak, match="tidak menjawab"):
        bawa(contoh.pdf())


def test_without_a_scanner_it_is_known_that_nothing_was_scanned(in_tenant: Any) -> None:
    gantung(bawa(contoh.pdf()))
    assert [satu.dipindai for satu in berkas_objek(OBJEK)] == [False]
