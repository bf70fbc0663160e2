"""What waits beside the flow ends with the case, but for what somebody still has to answer."""

from datetime import timedelta
from uuid import uuid4

import pytest
from tests.cast import HARI, Cast
from tests.integration.pelaksanaan.test_kendala import angkat
from tests.integration.pelaksanaan.test_rencana import isi
from tests.integration.penugasan.test_perubahan import ganti
from tests.perkara import aktor, jalankan

from lincah.pelaksanaan.models import TungguKerja
from lincah.pelaksanaan.services.pantau import atur_irama
from lincah.pelaksanaan.services.rencana import usulkan_perubahan
from lincah.penugasan.models import Penugasan
from lincah.pertanggungjawaban.queries.perkara import buka_laporan_perkara
from lincah.pertanggungjawaban.services import UsulanLaporan, atur_jadwal, kirim_laporan

NANTI = HARI + timedelta(days=60)


def ditunggu(penugasan: Penugasan) -> list[str]:
    return sorted(TungguKerja.objects.filter(penugasan=penugasan).values_list("perihal", flat=True))


@pytest.fixture
def sibuk(cast: Cast, tim: Penugasan) -> Penugasan:
    """The team, monitored, reporting at set times, with a change of its plan and a problem to be decided on."""
    atur_irama(aktor(cast.kabid), tim.pk, 5)
    atur_jadwal(aktor(cast.kabid), tim.pk, "laporan_ketua", 5)
    assert usulkan_perubahan(aktor(cast.madya), tim.pk, isi(1)).rencana
    angkat(cast.muda, tim)
    assert ditunggu(tim) == ["melapor", "memantau", "memutuskan_kendala", "menyepakati_rencana"]
    return tim


@pytest.mark.parametrize("cara", ["tuntas", "diakhiri"])
def test_only_an_open_problem_is_waited_for_after_the_end(cast: Cast, sibuk: Penugasan, cara: str) -> None:
    jalankan(sibuk, (cast.madya, "menyerahkan_hasil"))
    assert len(ditunggu(sibuk)) == 4  # a result may come back
    if cara == "tuntas":
        jalankan(sibuk, (cast.kabid, "meneruskan"), (cast.kepala_dinas, "menyatakan_selesai"))
    else:
        ganti(cast.kabid, sibuk, "pengakhiran")
    assert ditunggu(sibuk) == ["memutuskan_kendala"]
    assert buka_laporan_perkara(aktor(cast.kabid, NANTI), sibuk.pk).terlambat == ()


def test_a_last_report_makes_no_other_due(cast: Cast, sibuk: Penugasan) -> None:
    ganti(cast.kabid, sibuk, "pengakhiran")
    usulan = UsulanLaporan(uuid4(), "laporan_ketua", HARI, HARI, "Berakhir lebih awal; bahan diserahkan ke bidang")
    assert kirim_laporan(aktor(cast.madya), sibuk.pk, usulan).laporan
    assert set(ditunggu(sibuk)) == {"memutuskan_kendala", "menerima_laporan"}
