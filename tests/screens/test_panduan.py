"""The pictures of the guide and of the README, from a regency with running work; LINCAH_GAMBAR=docs/gambar renews them.

Every page is opened whether the pictures are renewed or not, and the guide may show only what is pictured here.
"""

import os
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from tests.daerah import Muat
from tests.screens.conftest import DESK, KELUARAN
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun, JenisAkun
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.pelaksanaan.demo import muat_pekerjaan
from lincah.penugasan.models import BentukPenugasan, Penugasan, PeranAnggota
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

PANDUAN = Path(__file__).parents[2] / "docs" / "panduan"
README = PANDUAN.parents[1] / "README.md"
FOLDER = Path(os.environ["LINCAH_GAMBAR"]) / "panduan" if "LINCAH_GAMBAR" in os.environ else KELUARAN / "panduan"
BYTES = 150_000
DI_MEJA = {"beranda"}  # shown as on a desk: the README has the room
# Name of the picture: whose screen, name of the address, its arguments ("perkara" is the case), its query.
GAMBAR: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "beranda": ("pimpinan", "beranda", (), ""),
    "kemajuan": ("ketua", "pekerjaan:kemajuan", ("perkara",), ""),
    "rincian": ("ketua", "pekerjaan:rincian", ("perkara",), "?tampilan=papan"),
    "kendala": ("ketua", "pekerjaan:kendala", ("perkara",), ""),
    "laporan": ("ketua", "laporan:perkara", ("perkara",), ""),
    "tugaskan": ("pimpinan", "penugasan:tugaskan", (), ""),
    "usul-tim": ("pimpinan", "penugasan:usul_tim", (), ""),
    "minta": ("pimpinan", "penugasan:pilih_unit", (), ""),
    "ubah": ("pimpinan", "pekerjaan:ubah", ("perkara", "perpanjangan"), ""),
    "tenggat": ("admin", "pengingat:pengaturan", (), ""),
    "agenda": ("admin", "surat:agenda", (), ""),
    "kata-surat": ("admin", "surat:atur_kata", ("surat_jawaban.tolak",), ""),
    "pertukaran": ("admin", "pertukaran:keadaan", (), ""),
    "banding": ("pimpinan", "peraturan:banding", (), ""),
}


def test_every_picture_of_the_guide_is_taken_here() -> None:
    ditunjuk = {
        nama
        for satu in (*PANDUAN.glob("*.md"), README)
        for nama in re.findall(r"gambar/panduan/([\w-]+)\.png", satu.read_text())
    }
    assert ditunjuk == set(GAMBAR)
    assert all((PANDUAN.parent / "gambar" / "panduan" / f"{nama}.png").is_file() for nama in ditunjuk)


@pytest.fixture
def layar(muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]]) -> tuple[Any, dict[str, str], str]:
    """The regency, the session of each person, and the case."""
    instansi = muat_daerah("bintan", awalan="panduan")
    with live_db():
        muat_pekerjaan(instansi)
        with di_instansi(instansi):
            tim = Penugasan.objects.filter(bentuk=BentukPenugasan.TIM, langkah="melaksanakan", permohonan=None)
            perkara = tim.order_by("dibuat").first()
            assert perkara is not None
            ketua = perkara.anggota.get(peran=PeranAnggota.KETUA).pegawai
            pimpinan = kini(instansi, hari_ini(instansi)).pos[perkara.pengusul_id].pemangku[0].pegawai_id
            akun = {
                "ketua": Akun.objects.get(pegawai=ketua),
                "pimpinan": Akun.objects.get(pegawai=Pegawai.objects.get(pk=pimpinan)),
                "admin": Akun.objects.filter(jenis=JenisAkun.ADMINISTRATOR).first() or _admin(),
            }
            return instansi, {siapa: sesi(satu) for siapa, satu in akun.items()}, str(perkara.pk)


def _admin() -> Akun:
    from lincah.accounts.services import buat_administrator

    return buat_administrator(username="admin", nama="Administrator", sandi="sandi-uji-2025")


@pytest.mark.parametrize("nama", GAMBAR)
def test_the_page_of_a_picture_opens_and_fits(
    nama: str, layar: tuple[Any, dict[str, str], str], live_db: Callable[[], AbstractContextManager[None]], phone: Page
) -> None:
    instansi, kuki, perkara = layar
    siapa, alamat, isian, cari = GAMBAR[nama]
    with live_db(), di_instansi(instansi):
        tujuan = reverse(alamat, args=[perkara if satu == "perkara" else satu for satu in isian])
    awal = f"/{instansi.slug}/"
    phone.context.add_cookies([{"name": "sessionid", "value": kuki[siapa], "domain": "localhost", "path": awal}])
    balasan = phone.goto(f"{tujuan}{cari}")
    assert balasan is not None and balasan.status == 200
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    if nama in DI_MEJA:
        phone.set_viewport_size(DESK)  # type: ignore[arg-type]
    FOLDER.mkdir(parents=True, exist_ok=True)
    phone.screenshot(path=FOLDER / f"{nama}.png")
    assert (FOLDER / f"{nama}.png").stat().st_size <= BYTES
