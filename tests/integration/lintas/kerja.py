"""Work across instansi under way: Karangasem asks, somebody of Dairi carries it out."""

import io
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from tests.integration.exchange.conftest import ADMIN
from tests.integration.lintas.conftest import KABID, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import D, K
from tests.integration.lintas.test_setiap_pasangan import tempuh

from lincah.berkas.services import Titipan, titip
from lincah.exchange.kait import Lampiran
from lincah.exchange.models import Mitra
from lincah.exchange.services import kirim
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.services.mitra.kirim_berkas import catat_sampai, kirim_berkas, tangani_tertinggal
from lincah.registry.waktu import sekarang


def mulai(pasangan: Pasangan, **lain: Any) -> tuple[Sisi, Sisi, UUID, Pegawai]:
    """Who asked, who was asked, the case at the step where it is carried out, the person lent."""
    k, d = pasangan(K, D)
    id = mohon(k, KABID, **lain)
    orang = tempuh(k, d, id)
    d.lakukan(id, orang, "menyusun_rencana")
    k.lakukan(id, k.pejabat(KABID), "menyepakati_rencana")
    d.lakukan(id, orang, "menyusun_rincian")
    return k, d, id, orang


def bawa(isi: bytes, nama: str) -> Titipan:
    """A file brought by somebody."""
    return titip(io.BytesIO(isi), nama, pemilik="uji", waktu=sekarang())


def kemajuan(**lain: Any) -> dict[str, Any]:
    return {"uraian": "Bahan terkumpul", "persen": 40, "kunci": uuid4(), **lain}


def sapu(sisi: Sisi) -> int:
    """What the jobs do about files: write their messages, carry them, note what arrived and handle what came early."""
    with sisi.masuk():
        dikirim = kirim_berkas(waktu=sekarang())
    sisi.antar()
    with sisi.masuk():
        catat_sampai(waktu=sekarang())
        tangani_tertinggal(waktu=sekarang())
    return dikirim


def titipkan(sisi: Sisi, jenis: str, perkara: str, isi: dict[str, Any], *lampiran: bytes) -> None:
    """A message that nobody here wrote, delivered."""
    with sisi.masuk(), transaction.atomic():
        kirim(
            kepada=Mitra.objects.get(), jenis=jenis, perkara=perkara, perihal="titipan", isi=isi, oleh=ADMIN,
            waktu=sekarang(), lampiran=[Lampiran("a", "text/plain", satu) for satu in lampiran],
        )  # fmt: skip
    sisi.antar()
