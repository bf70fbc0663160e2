"""Who may open or send what: every address, asked by everybody, against the table in `izin.yaml`.

The table holds one word for each of PEMINTA: who opens the address, and after the stroke who sends an empty form. A new
address without a row fails (the row to add is printed), and so does a row without an address. Most addresses lead to
something that is there: the last two are people of the case (and of the perjanjian), so "tiada" for others says more.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import yaml
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse
from tests.cast import DARI, OLEH, WAKTU, Cast
from tests.integration.pertanggungjawaban.test_layar_laporan import isi as isi_laporan
from tests.integration.web.test_setiap_halaman import nama_semua
from tests.perencanaan import dinas_sepakat, pokok
from tests.perkara import aktor, buka, jalankan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.services import catat_kompetensi, delegasikan
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.models import AlamatKendala
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.penugasan.models import Penugasan
from lincah.pertanggungjawaban.models import Laporan
from lincah.registry.konteks import di_instansi

TABEL: dict[str, str] = yaml.safe_load(Path(__file__).with_name("izin.yaml").read_text(encoding="utf-8"))
PEMINTA = ("tamu", "instansi lain", "tak terkait", "administrator", "atasan", "pelaku")
JAWABAN = {200: "boleh", 400: "keliru", 403: "ditolak", 404: "tiada", 405: "cara", 409: "keliru", 422: "keliru"}
BUKAN_IZIN = ("account_", "mfa_", "publik")
"""Addresses of the library of accounts, each person's own (tests/integration/accounts); the list of instansi."""
Ada = dict[str, object]


@pytest.fixture
def ada(cast: Cast) -> Ada:
    """Something behind every parameter: by the address, by the app and the parameter, or by the parameter alone."""
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(perkara, (cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"))
    jalankan(perkara, (cast.kabid, "memberi_umpan_balik"))
    usul = UsulanKendala(kunci=uuid4(), uraian="Data belum ada", alternatif=("Menunda dua pekan",))
    assert angkat_kendala(aktor(cast.muda), perkara.pk, usul).kendala
    perjanjian = dinas_sepakat(cast)
    masa: Any = {"dari": DARI, "oleh": OLEH, "waktu": WAKTU}
    delegasi = delegasikan(
        dari_jabatan=cast.pos["dinas"], kepada_jabatan=cast.pos["bidang"], kewenangan="menetapkan_penugasan",
        nomor="1", tanggal=DARI, **masa,
    )  # fmt: skip
    milik = catat_kompetensi(pegawai=cast.madya, nama="Analisis data", tingkat=2, oleh=OLEH, waktu=WAKTU)
    return {
        "id": perkara.pk, "rincian_id": perkara.rincian.get().pk, "umpan_balik_id": perkara.umpan_balik.get().pk,
        "alamat_id": AlamatKendala.objects.filter(bersama=False).get().pk, "laporan.id": _laporan(cast, perkara),
        "surat.id": Naskah.objects.get(objek_id=str(perkara.pk)).pk, "perjanjian.id": perjanjian.pk,
        "target": pokok(perjanjian)[0].pk, "delegasi_id": delegasi.pk, "milik_id": milik.pk,
        "pemangkuan_id": Pemangkuan.objects.get(pegawai=cast.kabid).pk, "unit_id": cast.unit["dinas"].pk,
        "jabatan_id": cast.pos["dinas"].pk, "pegawai_id": cast.madya.pk, "peraturan.id": "bintan-62-2023",
        "laporan:susun.jenis": "laporan_individu", "perjanjian:perbuatan.perbuatan": "ajukan", "tahun": DARI.year,
        "pekerjaan:tindakan.kode": "mencatat_kemajuan", "pekerjaan:ubah.jenis": "anggota",
        "surat.kode": "surat_perintah",
    }  # fmt: skip


def _laporan(cast: Cast, perkara: Penugasan) -> UUID:
    pengirim = Client()
    pengirim.force_login(cast.muda.akun)
    pengirim.post(reverse("laporan:susun", args=[perkara.pk, "laporan_individu"]), isi_laporan())
    return Laporan.objects.get().pk


def _nilai(ada: Ada, nama: str, parameter: str, jenis: str) -> object:
    ruang = nama.partition(":")[0]
    if ruang == "perjanjian" and parameter == "id" and jenis == "IntConverter":
        return ada["target"]
    if ruang == "surat" and parameter == "id" and jenis == "IntConverter":
        return 1
    if ruang == "laporan" and nama.split(":")[1] not in ("satu", "pdf", "xlsx") and parameter == "id":
        return ada["id"]
    kunci = (f"{nama}.{parameter}", f"{ruang}.{parameter}", parameter)
    bawaan = {"IntConverter": 1, "UUIDConverter": uuid4()}.get(jenis, "x")
    return next((ada[satu] for satu in kunci if satu in ada), bawaan)


def semua_alamat(ada: Ada) -> Iterator[tuple[str, str]]:
    for nama, bagian in sorted(dict(nama_semua(get_resolver())).items()):
        if not nama.startswith(BUKAN_IZIN):
            yield nama, reverse(nama, kwargs={satu: _nilai(ada, nama, satu, jenis) for satu, jenis in bagian.items()})


def _kuki(akun: Akun) -> str:
    peramban = Client()
    peramban.force_login(akun)
    return peramban.cookies[settings.SESSION_COOKIE_NAME].value


def _jawab(kuki: str, cara: str, alamat: str) -> str:
    """What somebody with this session gets; nothing of it stays."""
    peramban = Client()
    if kuki:
        peramban.cookies[settings.SESSION_COOKIE_NAME] = kuki
    with transaction.atomic():
        jawab = getattr(peramban, cara)(alamat)
        transaction.set_rollback(True)
    if jawab.status_code in (301, 302):
        return "masuk" if "/akun/masuk/" in jawab["Location"] else "pindah"
    return JAWABAN[jawab.status_code]


def _orang(cast: Cast, cast_lain: Cast, tenant_lain: Any, nama: str) -> Mapping[str, str]:
    with di_instansi(tenant_lain):
        asing = _kuki(cast_lain.kabid.akun)
    atasan = cast.kepala_dinas if nama == "perjanjian" else cast.kabid
    semua = (cast.orang_badan_lain.akun, cast.administrator, atasan.akun, cast.muda.akun)
    return dict(zip(PEMINTA, ("", asing, *map(_kuki, semua)), strict=True))


def _baris(orang: Mapping[str, str], alamat: str) -> str:
    return " / ".join(" ".join(_jawab(kuki, cara, alamat) for kuki in orang.values()) for cara in ("get", "post"))


def test_everybody_gets_what_the_table_says(ada: Ada, cast: Cast, cast_lain: Cast, tenant_lain: Any) -> None:
    lingkar = {nama: _orang(cast, cast_lain, tenant_lain, nama) for nama in ("", "perjanjian")}
    orang = {nama: lingkar["perjanjian" if nama.startswith("perjanjian:") else ""] for nama, _ in semua_alamat(ada)}
    jawab = {nama: _baris(orang[nama], alamat) for nama, alamat in semua_alamat(ada)}
    beda = {nama: isi for nama, isi in jawab.items() if TABEL.get(nama) != isi}
    assert (beda, TABEL.keys() - jawab.keys()) == ({}, set())


def test_nobody_opens_anything_without_an_account_but_what_is_for_everybody() -> None:
    terbuka = {"naskah:cari", "naskah:verifikasi", "pengingat:ics", "pertukaran:pintu"}
    assert {nama for nama, isi in TABEL.items() if set(isi.split()[:2]) != {"masuk"}} == terbuka
