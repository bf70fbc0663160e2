"""Every kind of structure, from the letter to done with one return on the way, against what the texts say."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.integration.pelaksanaan.jalan import Jalan, kembalikan, kerjakan
from tests.integration.pelaksanaan.susunan import SEMUA, Susunan
from tests.perkara import buka, ditunggu, peristiwa

from lincah.kedudukan.models import Unit
from lincah.naskah.models import Naskah
from lincah.penugasan.models import PeranPerkara
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

NASKAH = {"bintan": "surat_perintah"}
BERKOP = re.compile(r"[A-Z]+\.(RSUD|PKM1|KEL1|FARMASI|LABKES|BENIH|ALAT)")
"""Units under a perangkat daerah that write under a head of their own: hospital, puskesmas, kelurahan, UPTD."""


@pytest.fixture
def susunan(request: pytest.FixtureRequest, muat_daerah: Muat) -> Iterator[tuple[Susunan, date]]:
    satu: Susunan = request.param
    instansi = muat_daerah(satu.daerah)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield satu, hari_ini(instansi)


@pytest.mark.parametrize("susunan", SEMUA, indirect=True, ids=str)
def test_a_case_is_signed_received_reviewed_and_done_by_whom_the_text_names(susunan: tuple[Susunan, date]) -> None:
    satu, hari = susunan
    pengusul, penetap = satu.surat
    orang = staf(*satu.staf, satu.orang)
    penugasan = buka(pemangku(pengusul), pimpinan(pengusul), *orang, hari=hari)
    jalan = Jalan(satu, hari, penugasan, orang)
    kerjakan(jalan)
    kembalikan(jalan)
    jalan.pejabat("menyatakan_selesai", satu.reviu[-1])
    assert (penugasan.langkah, ditunggu(penugasan)) == ("selesai", set())

    naskah = Naskah.objects.get(pk=penugasan.naskah_id)
    assert naskah.jenis == NASKAH.get(satu.daerah, "surat_penugasan")
    assert naskah.penanda_tangan_id == pemangku(penetap).pk
    assert naskah.isi["kop"]["nama"][1:] == kepala_surat(penetap)
    penerima = PeranPerkara.objects.get(penugasan=penugasan, peran="penerima")
    assert penerima.jabatan == pimpinan(satu.penerima)
    tercatat = [satu.jenis.removeprefix("penugasan.") for satu in peristiwa(penugasan)]
    assert tercatat == ["mengusulkan", *(kode for kode, _ in jalan.jejak)]


def kepala_surat(penetap: str) -> list[str]:
    sendiri = BERKOP.match(penetap)
    kode = [penetap.split(".")[0], *([sendiri[0]] if sendiri else [])]
    return [Unit.objects.get(kode=satu).nama for satu in kode]
