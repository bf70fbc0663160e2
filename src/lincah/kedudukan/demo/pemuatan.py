"""From the data to a filled instansi."""

from datetime import date

from django.db import transaction

from lincah.accounts.services import buat_administrator
from lincah.kedudukan.demo.baca import baca_daerah
from lincah.kedudukan.demo.isi import Pengisi
from lincah.kedudukan.demo.rencana import Rencana
from lincah.kedudukan.demo.simpan import SANDI_DEMO, Laporkan, Penyimpan
from lincah.kedudukan.demo.susunan import Penyusun
from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi, di_skema_bersama
from lincah.registry.models import Instansi
from lincah.registry.services import DataInstansi, buat_instansi
from lincah.registry.waktu import hari_ini, sekarang

ADMINISTRATOR = "admin"
PEGAWAI = 300


def susun(slug: str, *, pegawai: int, hari_ini: date) -> Rencana:
    """Plan one regency with `pegawai` people (more when leaders and story alone are more). Errors: DemoTidakAda.

    From the number named in the data (`besar`) on, schools, health centres and the other kecamatan are there too.
    """
    daerah = baca_daerah(slug)
    rencana = Rencana()
    Penyusun(daerah, rencana, besar=pegawai >= daerah["besar"]).susun()
    Pengisi(daerah, rencana, hari_ini).isi(pegawai)
    return rencana


def instansi_demo(slug: str) -> Instansi:
    """The instansi of a demo regency, created with its regulation in force if missing. Errors: DemoTidakAda."""
    daerah = baca_daerah(slug)
    with di_skema_bersama():
        ada = Instansi.objects.filter(slug=slug).first()
    if ada:
        return ada
    peraturan = daerah["peraturan"]
    return buat_instansi(
        DataInstansi(slug=slug, **daerah["instansi"]), peraturan_id=peraturan["id"], dari=peraturan["dari"]
    )


def muat(slug: str, pegawai: int | None = None, laporkan: Laporkan | None = None) -> Instansi:
    """Create and fill one demo regency; one that has people already is left as it is.

    `pegawai`: how many people, 300 unless told; `laporkan` is told (rows written, rows in all). Errors: DemoTidakAda.
    """
    instansi = instansi_demo(slug)
    with di_instansi(instansi), transaction.atomic():
        if Pegawai.objects.exists():
            return instansi
        rencana = susun(slug, pegawai=pegawai or PEGAWAI, hari_ini=hari_ini(instansi))
        Penyimpan(rencana, baca_daerah(slug)).simpan(waktu=sekarang(), laporkan=laporkan or _diam)
        buat_administrator(username=ADMINISTRATOR, nama="Administrator Demo", sandi=SANDI_DEMO)
    return instansi


def _diam(selesai: int, total: int) -> None:
    """Nobody wants to know."""
