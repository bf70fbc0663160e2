"""Targets are divided with a spreadsheet: errors named by cell, all of it or nothing, by who may and only once."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook
from tests.cast import Cast
from tests.perencanaan import TAHUN, bagi, bagian, dinas_sepakat, pokok

from lincah.accounts.models import Akun
from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.perjanjian.lembar import KOLOM_BAGI, lembar_bagi
from lincah.perjanjian.models import CaraBagi, Target

pytestmark = pytest.mark.usefixtures("in_tenant")
TARGET, ANGGARAN, CARA, UTAMA = 6, 8, 9, 10
"""Columns to fill in."""
Baris = list[Any]


def masuk(siapa: Pegawai) -> Client:
    client = Client()
    client.force_login(Akun.objects.get(pegawai=siapa))
    return client


def templat(client: Client, cast: Cast) -> list[Baris]:
    """The rows of the form as it is downloaded."""
    isi = client.get(f"{reverse('perjanjian:templat_bagi')}?jabatan={cast.pos['dinas'].pk}&tahun={TAHUN}").content
    judul, kolom, *baris = CalamineWorkbook.from_filelike(BytesIO(isi)).get_sheet_by_index(0).to_python()
    assert cast.pos["dinas"].nama in judul[0] and tuple(kolom) == KOLOM_BAGI
    return [[int(satu) if isinstance(satu, float) else satu for satu in sel] for sel in baris]


def unggah(client: Client, cast: Cast, baris: list[Baris]) -> Any:
    berkas = BytesIO(lembar_bagi("Pembagian", baris))
    berkas.name = "pembagian.xlsx"
    isi = {"jabatan": cast.pos["dinas"].pk, "tahun": TAHUN, "berkas": berkas}
    return client.post(reverse("perjanjian:bagi_lembar"), isi)


def ambil(client: Client, cast: Cast, jawab: Any) -> str:
    """Take over what was previewed; the page one lands on."""
    kemas = jawab.content.decode().split('name="isi" value="')[1].split('"')[0]
    isi = {"jabatan": cast.pos["dinas"].pk, "tahun": TAHUN, "isi": kemas}
    return client.post(reverse("perjanjian:bagi_lembar"), isi, follow=True).content.decode()


def baris_dari(semua: list[Baris], target: Target, jabatan: int) -> Baris:
    return next(satu for satu in semua if satu[0] == target.pk and satu[2] == jabatan)


def test_many_targets_are_divided_at_once_and_once_only(cast: Cast) -> None:
    layanan, indeks = pokok(dinas_sepakat(cast))
    client = masuk(cast.kepala_dinas)
    semua = templat(client, cast)
    assert len(semua) == 2 * len({satu[2] for satu in semua})
    satu, dua = cast.pos["bidang"].pk, cast.pos["bidang_lain"].pk
    baris_dari(semua, layanan, satu)[TARGET] = "12"
    baris_dari(semua, layanan, satu)[ANGGARAN] = "Rp1.000.000"
    for jabatan in (satu, dua):
        sel = baris_dari(semua, indeks, jabatan)
        sel[TARGET], sel[CARA], sel[UTAMA] = "3,2", "Bersama", "ya" if jabatan == dua else ""
    jawab = unggah(client, cast, semua)
    teks = jawab.content.decode()
    assert jawab.status_code == 200 and "Pratinjau: 3 bagian" in teks and "8 layanan belum dibagi" in teks
    assert not Target.objects.exclude(induk=None).exists()
    assert "2 target dibagi dalam 3 bagian" in ambil(client, cast, jawab)
    medan = ("induk_id", "jabatan_id", "target", "anggaran", "cara", "utama")
    dibagi = set(Target.objects.exclude(induk=None).values_list(*medan))
    assert dibagi == {
        (layanan.pk, satu, "12", 1_000_000, CaraBagi.BAGIAN, True),
        (indeks.pk, satu, "3,2", None, CaraBagi.BERSAMA, False),
        (indeks.pk, dua, "3,2", None, CaraBagi.BERSAMA, True),
    }
    assert (
        Peristiwa.objects.filter(jenis="target.membagi").count()
        + Peristiwa.objects.filter(jenis="perjanjian.membagi").count()
        == 3
    )
    ambil(client, cast, jawab)
    assert Target.objects.exclude(induk=None).count() == 3
    assert {(satu[0], satu[2]) for satu in templat(client, cast)} == {
        (satu[0], satu[2]) for satu in semua if (satu[0], satu[2]) not in {(d[0], d[1]) for d in dibagi}
    }


def test_every_wrong_cell_is_named_and_nothing_is_divided(cast: Cast) -> None:
    layanan, indeks = pokok(dinas_sepakat(cast))
    bagi(cast.kepala_dinas, layanan, bagian(cast.pos["bidang_lain"]))
    client = masuk(cast.kepala_dinas)
    semua = templat(client, cast)
    baik = baris_dari(semua, layanan, cast.pos["bidang"].pk)
    baik[TARGET] = "5"
    buruk = [
        [*baik[:4], "", *baik[5:]],
        [*baik[:8], "sejuta", "sebagian", "mungkin"],
        [999_999, *baik[1:2], "abc", *baik[3:]],
        [*baik[:2], cast.pos["bidang_lain"].pk, *baik[3:]],
        [indeks.pk, *baik[1:9], "bersama", "ya"],
        [*baik[:6], "", baik[7], 500, "", ""],
    ]
    jawab = unggah(client, cast, [baik, *buruk, baik])
    teks = jawab.content.decode()
    assert jawab.status_code == 422
    for sel, kata in (
        ("E4", "Sasaran belum diisi"), ("I5", "bukan angka rupiah"), ("J5", "tulis bagian atau bersama"),
        ("K5", "tulis ya"), ("A6", "bukan target Anda"), ("C6", "bukan jabatan di bawah Anda"),
        ("C7", "sudah menerima bagian"), ("K8", "tepat satu penanggung jawab"), ("G9", "Target belum diisi"),
        ("C10", "dua kali"),
    ):  # fmt: skip
        assert any(f"Sel {sel}:" in satu and kata in satu for satu in teks.split("<li>")), (sel, kata)
    assert Target.objects.exclude(induk=None).count() == 1


def test_nothing_is_half_done_when_the_target_has_changed_since(cast: Cast) -> None:
    layanan, indeks = pokok(dinas_sepakat(cast))
    client = masuk(cast.kepala_dinas)
    semua = templat(client, cast)
    for target in (layanan, indeks):
        baris_dari(semua, target, cast.pos["bidang"].pk)[TARGET] = "1"
    jawab = unggah(client, cast, semua)
    bagi(cast.kepala_dinas, max(layanan, indeks, key=lambda satu: satu.pk), bagian(cast.pos["bidang_lain"]))
    assert "Belum ada yang dibagi" in ambil(client, cast, jawab)
    assert Target.objects.exclude(induk=None).count() == 1


def test_an_empty_form_and_a_forged_preview_are_told(cast: Cast) -> None:
    dinas_sepakat(cast)
    client = masuk(cast.kepala_dinas)
    assert "Belum ada bagian yang diisi" in unggah(client, cast, templat(client, cast)).content.decode()
    isi = {"jabatan": cast.pos["dinas"].pk, "tahun": TAHUN, "isi": "palsu"}
    jawab = client.post(reverse("perjanjian:bagi_lembar"), isi, follow=True)
    assert "Tidak ada yang berubah" in jawab.content.decode() and not Target.objects.exclude(induk=None).exists()


@pytest.mark.parametrize("nama", ["bagi_lembar", "templat_bagi"])
def test_only_the_head_of_these_targets(nama: str, cast: Cast) -> None:
    dinas_sepakat(cast)
    url = f"{reverse(f'perjanjian:{nama}')}?jabatan={cast.pos['dinas'].pk}&tahun={TAHUN}"
    assert masuk(cast.kepala_dinas).get(url).status_code == 200
    for lain in (cast.kabid, cast.bupati, cast.muda, cast.kepala_badan):
        assert masuk(lain).get(url).status_code == 404, lain.nama
