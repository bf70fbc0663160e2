"""The people of the story: who plays which part in a loaded demo."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from django.db import connection

from lincah.accounts.models import Akun, JenisAkun
from lincah.kedudukan.demo.baca import baca_bersama, baca_daerah, daftar_demo
from lincah.kedudukan.demo.rencana import Rencana
from lincah.kedudukan.demo.simpan import SANDI_DEMO
from lincah.kedudukan.demo.susunan import Penyusun
from lincah.kedudukan.models import JenisPemangkuan, JenjangJabatan, Pegawai, Pemangkuan
from lincah.registry.konteks import di_instansi, di_skema_bersama
from lincah.registry.models import Instansi

TANPA_JABATAN = "tanpa_jabatan"


@dataclass(frozen=True, slots=True)
class Pemeran:
    """One person of the story: `pegawai` is the id, `peran` the part as a code, `cerita` the part in words."""

    pegawai: int
    nama: str
    jabatan: str
    username: str
    peran: str
    cerita: str


_ingatan: dict[str, tuple[int, list[Pemeran]]] = {}


def pemeran(instansi: Instansi) -> list[Pemeran]:
    """The people of the story in its order; a part nobody holds any more is left out.

    The bar of the demo asks on every page: one small query, unless the structure has changed.
    """
    if instansi.slug not in daftar_demo():
        return []
    with di_instansi(instansi):
        versi = _versi()
        ada = _ingatan.get(instansi.slug)
        if ada is None or ada[0] != versi:
            ada = _ingatan[instansi.slug] = (versi, _baca(instansi.slug))
    return ada[1]


def _versi() -> int:
    with connection.cursor() as kursor:
        kursor.execute("SELECT nomor FROM kedudukan_versi")
        return int(kursor.fetchone()[0])


def _baca(slug: str) -> list[Pemeran]:
    orang = {peran: _tampil(peran, satu.pegawai, satu.jabatan.nama) for peran, satu in _pemangku(slug)}
    bebas = Pegawai.objects.filter(pemangkuan__isnull=True, aktif=True).select_related("akun").order_by("id").first()
    if bebas:
        orang[TANPA_JABATAN] = _tampil(TANPA_JABATAN, bebas, "")
    return [orang[peran] for peran in _sebutan() if peran in orang]


def akun_contoh(slug: str) -> list[dict[str, str]]:
    """Whom to log in as: username, sandi, nama, jabatan, peran (in words), the administrator first.

    Errors: Instansi.DoesNotExist when the demo has not been loaded.
    """
    with di_skema_bersama():
        instansi = Instansi.objects.get(slug=slug)
    with di_instansi(instansi):
        admin = list(Akun.objects.filter(jenis=JenisAkun.ADMINISTRATOR).order_by("id")[:1])
    cerita = _sebutan()["administrator"]
    baris = [(satu.username, satu.nama, "Administrator", cerita) for satu in admin]
    baris += [(satu.username, satu.nama, satu.jabatan, satu.cerita) for satu in pemeran(instansi)]
    return [dict(zip(("username", "nama", "jabatan", "peran"), satu, strict=True), sandi=SANDI_DEMO) for satu in baris]


def _sebutan() -> dict[str, str]:
    return baca_bersama("jabatan")["peran_cerita"]


def _tampil(peran: str, orang: Pegawai, jabatan: str) -> Pemeran:
    username = orang.akun.username if orang.akun else ""
    return Pemeran(orang.pk, orang.nama_lengkap, jabatan, username, peran, _sebutan()[peran])


def _pemangku(slug: str) -> Iterator[tuple[str, Pemangkuan]]:
    tempat = _tempat(slug)
    kini = Pemangkuan.objects.filter(
        jabatan__unit__kode__in={kode for _, kode, _ in tempat}, jenis=JenisPemangkuan.DEFINITIF, sampai__isnull=True
    )
    bernama = kini.filter(jabatan__nama__in={nama for _, _, nama in tempat})
    pada: dict[tuple[str, str], Pemangkuan] = {}
    for satu in (
        (kini.filter(jabatan__pimpinan=True) | bernama).select_related("pegawai__akun", "jabatan__unit").order_by("id")
    ):
        nama = "" if satu.jabatan.pimpinan else satu.jabatan.nama
        pada.setdefault((satu.jabatan.unit.kode, nama), satu)
    yield from ((peran, pada[kode, nama]) for peran, kode, nama in tempat if (kode, nama) in pada)


@cache
def _tempat(slug: str) -> tuple[tuple[str, str, str], ...]:
    """Part, code of the unit, name of the post ('' for the leading one)."""
    daerah, rencana = baca_daerah(slug), Rencana()
    Penyusun(daerah, rencana, besar=False).susun()
    pimpinan = [(peran, kode, "") for peran, kode in daerah["pemeran"].items()]
    staf = [
        (satu["pemeran"], unit.kode, _nama_jabatan(satu))
        for unit in rencana.unit
        for satu in unit.entri.get("staf", ())
        if "pemeran" in satu
    ]
    return (*pimpinan, *staf)


def _nama_jabatan(staf: dict[str, str]) -> str:
    return f"{staf['jf']} {JenjangJabatan(staf['jenjang']).label}" if "jf" in staf else staf["pelaksana"]
