"""What is offered is open: no link on the way of any kind of person leads to a refusal or to nothing."""

import re
from collections import deque
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import Resolver404, resolve
from tests.cast import Cast, register
from tests.integration.web.telusur import HREF
from tests.perkara import buka, jalankan

from lincah.accounts.models import Akun

BERKAS = re.compile(r"/keluar/|[./](pdf|xlsx|docx|svg|ics|csv|bpmn|png)\b|=(pdf|xlsx|docx|svg|png)\b")
AWAL = "/uji1/"


@pytest.fixture
def orang(cast: Cast) -> dict[str, Akun]:
    """One of every kind; the head of a unit and the one he assigned have a running case."""
    jalankan(buka(cast.kabid, cast.pos["bidang"], cast.pertama), (cast.kabid, "menetapkan"))
    tanpa = register("Tanpa Jabatan", "198001012005011001")
    pegawai = {"pimpinan": cast.kabid, "kepala": cast.kepala_dinas, "staf": cast.pertama, "tanpa jabatan": tanpa}
    return {"administrator": cast.administrator} | {nama: satu.akun for nama, satu in pegawai.items()}


def jelajah(akun: Akun) -> Iterator[tuple[str, str, int]]:
    """One page of every view that links lead to, breadth first: where from, its address, how it answers."""
    client = Client()
    client.force_login(akun)
    antre, sudah = deque([("", AWAL)]), set[str]()
    while antre:
        dari, alamat = antre.popleft()
        nama = _nama(alamat)
        if nama in sudah:
            continue
        sudah.add(nama)
        jawab = client.get(alamat)
        yield dari, alamat, jawab.status_code
        isi = jawab.content.decode() if "html" in jawab.headers["Content-Type"] else ""
        antre += [(alamat, satu) for satu in _tautan(jawab.headers.get("Location", ""), isi)]


def _nama(alamat: str) -> str:
    try:
        return resolve("/" + urlsplit(alamat).path.removeprefix(AWAL)).view_name
    except Resolver404:
        return alamat


def _tautan(pindah: str, isi: str) -> list[str]:
    semua = [pindah, *(satu.replace("&amp;", "&") for satu in HREF.findall(isi))]
    return [satu for satu in semua if satu.startswith(AWAL) and not BERKAS.search(satu)]


@pytest.mark.parametrize("siapa", ["administrator", "pimpinan", "kepala", "staf", "tanpa jabatan"])
def test_no_link_leads_to_a_refusal(cast: Cast, orang: dict[str, Akun], siapa: str) -> None:
    semua = list(jelajah(orang[siapa]))
    assert [satu for satu in semua if satu[2] >= 400] == []
    assert len(semua) > 15, semua
