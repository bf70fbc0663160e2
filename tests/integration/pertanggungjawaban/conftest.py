from typing import Any

import pytest
from tests.cast import Cast
from tests.integration.pelaksanaan.conftest import berjalan, masuk, perkara
from tests.perkara import buka, jalankan

from lincah.penugasan.models import Penugasan

__all__ = ["berjalan", "masuk", "perkara"]


@pytest.fixture
def tim(cast: Cast, in_tenant: Any) -> Penugasan:
    """The work of three under way, led by madya."""
    tiga = (cast.madya, cast.muda, cast.pertama)
    kasus = buka(cast.kabid, cast.pos["bidang"], *tiga)
    jalankan(kasus, (cast.kabid, "menetapkan"), *((satu, "menerima") for satu in tiga))
    return jalankan(
        kasus, (cast.madya, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"), (cast.madya, "menyusun_rincian")
    )
