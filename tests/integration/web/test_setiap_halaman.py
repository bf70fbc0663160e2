"""No address breaks for anybody: every page, asked for by every kind of person, with what may be typed into an address.

A page may send to the login, refuse or not exist; it may not fail (500).
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse
from tests.cast import OLEH, WAKTU, Cast, register
from tests.perkara import buka, jalankan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.kedudukan.services import angkat
from lincah.penugasan.models import Penugasan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

BESAR = 10**30
ANEH = {
    "halaman": "-1", "tanggal": "0001-01-01", "cari": "((a+)+$\x00\u202e%_\\", "unit": str(BESAR), "jabatan": "²",
    "pegawai": str(BESAR), "pd": str(BESAR), "tahun": "-1", "dari": "9" * 18, "kepada": "-1", "kode": "\r\nX: 1",
    "next": "//jahat.test", "gambar": "x", "dalam": "x", "keadaan": "'", "p": "x", "q": "x", "jenis": "x", "kelas": "x",
}  # fmt: skip
ANEH_LAIN = ANEH | {"halaman": "9" * 30, "tanggal": "9999-12-31", "cari": "a" * 5000, "dari": "x", "tahun": "9" * 30}
Nilai = Callable[[str, str], object]


def nama_semua(resolver: URLResolver, awal: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """The name of every address below, with its parameters and their kinds."""
    for satu in resolver.url_patterns:
        if isinstance(satu, URLResolver):
            ruang = f"{awal}{satu.namespace}:" if satu.namespace else awal
            yield from nama_semua(satu, ruang)
        elif isinstance(satu, URLPattern) and satu.name:
            yield f"{awal}{satu.name}", {n: type(k).__name__ for n, k in satu.pattern.converters.items()}


def semua_alamat(nilai: Nilai) -> list[str]:
    alamat = []
    for nama, bagian in sorted(dict(nama_semua(get_resolver())).items()):
        try:
            alamat.append(reverse(nama, kwargs={satu: nilai(satu, jenis) for satu, jenis in bagian.items()}))
        except NoReverseMatch:
            assert nama == "publik" or not bagian, nama
    return alamat


def yang_ada(cast: Cast, perkara: Penugasan) -> Nilai:
    """Parameters that lead somewhere."""
    pangku = Pemangkuan.objects.get(pegawai=cast.kabid, jenis="definitif")
    ada = {
        "unit_id": cast.unit["bidang_lain"].pk, "jabatan_id": cast.pos["bidang"].pk, "pegawai_id": cast.madya.pk,
        "pemangkuan_id": pangku.pk, "id": perkara.pk, "nomor": 1, "urutan": 1,
    }  # fmt: skip

    untuk = {"UUIDConverter": uuid4(), "SlugConverter": "menerima"}

    def nilai(satu: str, jenis: str) -> object:
        if satu == "id" and jenis != "UUIDConverter":
            return 1 if jenis == "IntConverter" else "bintan-62-2023"
        return ada.get(satu, 1 if jenis == "IntConverter" else untuk.get(jenis, "dinas"))

    return nilai


def tak_ada(satu: str, jenis: str) -> object:
    return {"IntConverter": BESAR, "UUIDConverter": uuid4(), "SlugConverter": "-"}.get(jenis, "\u202e%00'")


@pytest.fixture
def orang(cast: Cast) -> dict[str, Akun | None]:
    """Nobody, and one of every kind."""
    hari = hari_ini(Instansi.objects.get(slug="uji1"))
    masa = {"dari": hari - timedelta(days=1), "sampai": hari + timedelta(days=1)}
    for tempat in ("bidang_lain", "sekretariat"):
        angkat(pegawai=cast.kabid, jabatan=cast.pos[tempat], jenis="plh", nomor_sk="1", oleh=OLEH, waktu=WAKTU, **masa)
    Pegawai.objects.filter(pk=cast.muda.pk).update(aktif=False)
    tanpa = register("Tanpa Jabatan", "198001012005011001")
    pegawai = {"tanpa jabatan": tanpa, "tiga jabatan": cast.kabid, "nonaktif": cast.muda}
    return {"tamu": None, "administrator": cast.administrator} | {nama: satu.akun for nama, satu in pegawai.items()}


@pytest.fixture
def perkara(cast: Cast) -> Penugasan:
    """A case whose letter is set."""
    return jalankan(buka(cast.kabid, cast.pos["bidang"], cast.pertama), (cast.kabid, "menetapkan"))


def jawaban(akun: Akun | None, alamat: list[str], **isi: str) -> dict[str, int]:
    client = Client(raise_request_exception=False)
    if akun is not None:
        client.force_login(akun)
    return {satu: client.get(satu, isi).status_code for satu in alamat}


def rusak(jawab: dict[str, int]) -> list[str]:
    return [satu for satu, status in jawab.items() if status >= 500]


@pytest.mark.parametrize("siapa", ["tamu", "administrator", "tanpa jabatan", "tiga jabatan", "nonaktif"])
def test_every_page_answers(cast: Cast, perkara: Penugasan, orang: dict[str, Akun | None], siapa: str) -> None:
    alamat = semua_alamat(yang_ada(cast, perkara))
    jawab = jawaban(orang[siapa], alamat)
    assert rusak(jawab) == []
    terbuka = {"administrator": 50, "tiga jabatan": 35}.get(siapa, 2)
    assert sum(status == 200 for status in jawab.values()) > terbuka, jawab


@pytest.mark.parametrize("isi", [ANEH, ANEH_LAIN], ids=["aneh", "panjang"])
@pytest.mark.parametrize("siapa", ["administrator", "tiga jabatan"])
def test_every_page_bears_what_is_typed_into_its_address(
    cast: Cast, perkara: Penugasan, orang: dict[str, Akun | None], siapa: str, isi: dict[str, str]
) -> None:
    alamat = semua_alamat(yang_ada(cast, perkara)) + semua_alamat(tak_ada)
    assert rusak(jawaban(orang[siapa], alamat, **isi)) == []
