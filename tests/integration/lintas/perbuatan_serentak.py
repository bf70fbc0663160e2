"""What may be done at one step of a case across instansi on one side, by whom, in tests that try every pair."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from tests.daerah import staf
from tests.integration.lintas.conftest import KABID, Sisi, unit
from tests.integration.lintas.test_papasan_rincian import terputus
from tests.integration.lintas.ubahan import mau
from tests.perkara import aktor, isi_untuk

from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan
from lincah.law.penugasan import BERWENANG_DITUJU
from lincah.pelaksanaan.queries.pihak import pihak_luar
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara, PerkaraMitra
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.gugur import gugurkan, hari_gugur
from lincah.registry.waktu import sekarang

Perbuatan = tuple[str, Callable[[], object]]
TIDAK_BOLEH = (AssertionError, PerkaraTidakAda, UsulanKeliru)


class Batal(Exception):
    """Leave a transaction without a trace."""


def coba_lalu_batalkan(apa: Callable[[], object]) -> None:
    """Do it, then undo it as if it had never been."""
    try:
        with transaction.atomic():
            apa()
            raise Batal
    except Batal:
        return


def boleh(perbuatan: Perbuatan) -> bool:
    """May it be done now, by itself?"""
    try:
        with terputus():
            coba_lalu_batalkan(perbuatan[1])
    except TIDAK_BOLEH:
        return False
    return True


def semua_perbuatan(sisi: Sisi, id: UUID) -> list[Perbuatan]:
    """Acts of the flow, changes, and what is said beside the flow; those that may be done now."""
    return [
        satu for satu in (*_alur(sisi, id), *_gugur(sisi, id), *_ubahan(sisi, id), *_samping(sisi, id)) if boleh(satu)
    ]


def _alur(sisi: Sisi, id: UUID) -> Iterator[Perbuatan]:
    with sisi.masuk():
        kasus = Penugasan.objects.get(pk=id)
        semua = [
            (satu, siapa)
            for satu in muat_alur(kasus.alur_id).alur.langkah[kasus.langkah].tindakan
            for siapa in _pelaku(sisi, kasus, satu.pelaku)[:1]
        ]
        (orang,) = staf(KABID, "ahli_muda", 1)
        menyebut = {"unit": unit(KABID).pk, "pegawai": [orang.pk]}
    for satu, siapa in semua:
        yield satu.kode, _lakukan(sisi, id, siapa, satu.kode, satu.wajib, menyebut)


def _lakukan(
    sisi: Sisi, id: UUID, siapa: Pegawai, kode: str, wajib: tuple[str, ...], menyebut: dict[str, Any]
) -> Callable[[], object]:
    def jalan() -> object:
        with sisi.masuk():
            kasus = Penugasan.objects.get(pk=id)
            baku = isi_untuk(kasus, kode) if kasus.anggota.exists() else {}
        isi = {**dict.fromkeys(set(wajib) - baku.keys(), f"Kata {sisi.nama}"), **baku}
        isi |= {"uraian": f"Dari {sisi.nama}"} if "uraian" in isi else {}
        isi |= menyebut if kode.endswith(("_setuju", "_daftar")) else {}
        return sisi.lakukan(id, siapa, kode, **isi)

    return jalan


def _pelaku(sisi: Sisi, kasus: Penugasan, peran: tuple[str, ...]) -> list[Pegawai]:
    """Who of ours holds one of these roles."""
    baris = PeranPerkara.objects.filter(penugasan=kasus, peran__in=peran, luar="", pegawai__mitra=None).order_by("id")
    return [satu.pegawai or _pemangku(sisi, satu.jabatan) for satu in baris]


def _pemangku(sisi: Sisi, jabatan: Jabatan) -> Pegawai:
    return Pemangkuan.objects.berlaku(sisi.hari).get(jabatan=jabatan).pegawai


def _gugur(sisi: Sisi, id: UUID) -> Iterator[Perbuatan]:
    """Where the request was made, its day goes by."""
    with sisi.masuk():
        if PerkaraMitra.objects.filter(penugasan=id, diminta=True).exists():
            return

    def lewat() -> None:
        with sisi.masuk():
            hari = hari_gugur(Penugasan.objects.get(pk=id).mulai) + timedelta(days=1)
            assert gugurkan(id, hari=hari, waktu=sekarang())

    yield "gugur", lewat


def _ubahan(sisi: Sisi, id: UUID) -> Iterator[Perbuatan]:
    """By who sets the letter, or who may propose."""
    with sisi.masuk():
        kasus = Penugasan.objects.get(pk=id)
        siapa = (_pelaku(sisi, kasus, ("penetap",)) or _pelaku(sisi, kasus, (BERWENANG_DITUJU, "pengusul")))[:1]
        anggota = list(Anggota.objects.bertugas().filter(penugasan=id).select_related("pegawai").order_by("id"))
    for satu in siapa:
        for jenis in ("perpanjangan", "pengakhiran"):
            yield jenis, lambda siapa=satu, jenis=jenis: _berhasil(mau(sisi, id, siapa, jenis))
        for dia in anggota:
            lain = next((a.pegawai for a in anggota if a != dia), None)
            yield (
                f"pengurangan {dia.pegawai.nama}",
                lambda siapa=satu, dia=dia, lain=lain: _berhasil(
                    mau(sisi, id, siapa, "pengurangan", keluar=dia.pegawai, **({"penerus": lain} if lain else {}))
                ),
            )


def _berhasil(hasil: Any) -> None:
    assert hasil.perubahan is not None


def _samping(sisi: Sisi, id: UUID) -> Iterator[Perbuatan]:
    """A problem, and coordination with an officer there."""
    with sisi.masuk():
        orang = Anggota.objects.bertugas().filter(penugasan=id, pegawai__mitra=None).select_related("pegawai").first()
        luar = next((satu.luar for satu in pihak_luar(Penugasan.objects.get(pk=id))), "")
    if orang is None:
        return
    siapa = orang.pegawai

    def kendala() -> None:
        with sisi.masuk():
            usulan = UsulanKendala(uuid4(), "Data belum ada", ("Meminta", "Menunggu"))
            assert angkat_kendala(aktor(siapa, sisi.hari), id, usulan).kendala

    def koordinasi() -> None:
        with sisi.masuk():
            usulan = UsulanKoordinasi(uuid4(), "pelaksanaan", sisi.hari, "Data", "Setiap Senin", luar=luar)
            assert catat_koordinasi(aktor(siapa, sisi.hari), id, usulan).koordinasi

    yield "kendala", kendala
    if luar:
        yield "koordinasi", koordinasi
