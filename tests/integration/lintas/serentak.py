"""Both sides act at once, in tests: acts before either message is carried, and how each side stands after."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from tests.integration.lintas.conftest import KADIS, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import B, K
from tests.integration.lintas.test_berakhir import tim
from tests.integration.lintas.test_papasan import bertukar
from tests.integration.lintas.test_papasan_rincian import rincian, terputus
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.integration.lintas.ubahan import keadaan, sama
from tests.perkara import aktor, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import HasilKerja, Kemajuan, Rencana, Reviu
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services.perubahan.orang import tulis_peran_orang

Berdua = tuple[Sisi, Sisi, UUID, Pegawai, Pegawai]
"""Whose work it is, who lent, the case, one of either."""
JALAN = ("menyusun_rencana", "menyepakati_rencana", "menyusun_rincian")


def tim_berdua(pasangan: Pasangan, sampai: str) -> Berdua:
    """A team without ketua: one of Bintan, whose work it is, one of Karangasem. The case stands at `sampai`.

    No regulation of the four brings such a team about across instansi, so its ketua is taken away on both sides: it is
    the only one in which both know as much as the other, and each may do what a ketua does.
    """
    b, k = pasangan(B, K)
    id = mohon(b, KADIS, usulan=tim(b))
    orang = tempuh(b, k, id, sampai="menerima")
    k.lakukan(id, orang, "menerima")
    with b.masuk():
        ketua = Anggota.objects.get(penugasan=id, peran="ketua").pegawai
    b.lakukan(id, ketua, "menerima")
    for sisi, siapa in ((b, ketua), (k, orang)):
        with sisi.masuk():
            Anggota.objects.filter(penugasan=id).update(peran="anggota")
            tulis_peran_orang(aktor(siapa, sisi.hari), Penugasan.objects.get(pk=id))
    for kode in JALAN:
        if b.langkah(id) != sampai:
            sisi, siapa = (b, b.pejabat(KADIS)) if kode == "menyepakati_rencana" else (k, orang)
            sisi.lakukan(id, siapa, kode)
    assert b.langkah(id) == k.langkah(id) == sampai
    sama(b, k, id)
    return b, k, id, ketua, orang


def serentak(a: Sisi, b: Sisi, di_a: Callable[[], object], di_b: Callable[[], object], *, dahulu: Sisi) -> None:
    """Either acts before the message of the other; then both are carried, those of `dahulu` first."""
    with terputus():
        di_a()
        di_b()
    bertukar(*((a, b) if dahulu is a else (b, a)))


def karya(sisi: Sisi, id: UUID) -> dict[str, list[Any]]:
    """What the work has left: plans, breakdown, progress, results with their reviews, as both sides name them."""
    with sisi.masuk():
        reviu = Reviu.objects.filter(hasil__penugasan=id)
        return {
            "rencana": sorted(Rencana.objects.filter(penugasan=id).values_list("versi", "uraian", "tersusul")),
            "rincian": [satu[:4] for satu in rincian(sisi, id)],
            "kemajuan": sorted(Kemajuan.objects.filter(penugasan=id).values_list("uraian", "persen")),
            "hasil": sorted(HasilKerja.objects.filter(penugasan=id).values_list("versi", "uraian", "tersusul")),
            "reviu": sorted(reviu.values_list("hasil__versi", "hasil__tersusul", "tingkat", "putusan")),
        }


def setara(a: Sisi, b: Sisi, id: UUID) -> None:
    """Nothing hangs; step, people, changes and everything written are the same on both sides."""
    tertahan = (a.tertahan(), b.tertahan())
    assert tertahan == ([], []), tertahan
    if berakhir_sebelum_kerja(a, id):  # names stay where they are until an answer is given
        assert a.langkah(id) == b.langkah(id), (a.langkah(id), b.langkah(id))
        return
    for lihat in (keadaan, karya):
        di_a, di_b = lihat(a, id), lihat(b, id)
        assert di_a == di_b, f"{di_a} di {a.nama}, {di_b} di {b.nama}"


def berakhir_sebelum_kerja(sisi: Sisi, id: UUID) -> bool:
    """Did the request end without an assignment?"""
    return sisi.langkah(id) in ("batal", "gugur", "ditolak", "dihentikan")


def jenis_peristiwa(sisi: Sisi, id: UUID) -> list[str]:
    """The kinds of its events, oldest first."""
    with sisi.masuk():
        return [satu.jenis.removeprefix("penugasan.") for satu in peristiwa(Penugasan.objects.get(pk=id))]
