"""Two deciders at the same moment, one form sent twice at once: one answer, one case, one letter each."""

from collections.abc import Callable
from typing import Any

from tests.cast import HARI, Cast
from tests.integration.penugasan.test_serentak import berhasil, serentak
from tests.perkara import aktor, ditunggu, peristiwa, usulan

from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import Bentuk, Cara
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import Hasil, Permintaan, ajukan
from lincah.registry.models import Instansi


def permintaan(cast: Cast) -> Permintaan:
    """The Kepala Bidang asks for somebody of the bidang beside."""
    return Permintaan(
        usulan=usulan(cast.pos["bidang"], hari=HARI, bentuk=Bentuk.INDIVIDU),
        cara=Cara.PENUNJUKAN,
        unit_id=cast.unit["bidang_lain"].pk,
        maksud="Menyusun arsitektur data bersama",
        kompetensi="Kehumasan",
        diminta=(cast.orang_bidang_lain.pk,),
    )


def klik(siapa: Pegawai, penugasan: Penugasan, kode: str, **isi: Any) -> Callable[[], Hasil]:
    """The click on a page that showed the case as it is now."""
    versi = penugasan.versi
    return lambda: tindak(aktor(siapa), penugasan.pk, kode, isi=isi, versi=versi)


def test_one_agrees_while_another_refuses_and_one_answer_stands(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan, rancangan = ajukan(aktor(cast.kabid), permintaan(cast))
    assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    setuju = klik(cast.kabid_lain, penugasan, "menjawab_setuju")
    tolak = klik(cast.kepala_dinas, penugasan, "menjawab_tolak", alasan="Sedang bertugas")
    assert berhasil(serentak(instansi, setuju, tolak)) == [False, True]
    assert Naskah.objects.filter(jenis="surat_jawaban").count() == 1
    penugasan.refresh_from_db()
    akhir = {"mengusulkan_tim": {("mengusulkan_tim", cast.pos["bidang"].pk)}, "ditolak": set()}
    assert ditunggu(penugasan) == akhir[penugasan.langkah]
    assert len(peristiwa(penugasan)) == 2


def test_one_form_sent_twice_at_once_is_one_case_with_one_letter(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    isi, siapa = permintaan(cast), cast.kabid
    hasil = serentak(instansi, lambda: ajukan(aktor(siapa), isi), lambda: ajukan(aktor(siapa), isi))
    assert len({penugasan.pk for penugasan, _ in hasil}) == 1
    assert Penugasan.objects.count() == 1
    assert list(Naskah.objects.values_list("jenis", "urut")) == [("surat_permohonan_pelibatan", 1)]
