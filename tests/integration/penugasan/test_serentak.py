"""Two people at the same moment, a double click, a page left open: nothing is done twice, and the other is told."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.perkara import aktor, buka, coba, isi_untuk, jalankan, lakukan, peristiwa, usulan

from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.kedudukan.services import delegasikan
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import HalamanBasi, Hasil, PerkaraTidakAda
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi


def serentak(instansi: Instansi, *perbuatan: Callable[[], Any]) -> list[Any]:
    """Run them on connections of their own, starting together; what each gave, or the error it met."""
    mulai, hasil = threading.Barrier(len(perbuatan)), [None] * len(perbuatan)

    def jalan(letak: int, satu: Callable[[], Any]) -> None:
        try:
            with di_instansi(instansi):
                connection.ensure_connection()
                mulai.wait(20)
                hasil[letak] = satu()
        except Exception as galat:
            hasil[letak] = galat
        finally:
            connection.close()

    utas = [threading.Thread(target=jalan, args=(letak, satu)) for letak, satu in enumerate(perbuatan)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join(60)
    return hasil


def berhasil(hasil: list[Any]) -> list[bool]:
    """Sorted: False for who was told that the page is stale, True for who acted; anything else is an error."""
    lain = [satu for satu in hasil if not isinstance(satu, HalamanBasi | Hasil)]
    assert not lain, lain
    return sorted(isinstance(satu, Hasil) and satu.berhasil for satu in hasil)


def klik(siapa: Pegawai, penugasan: Penugasan, kode: str, **isi: Any) -> Callable[[], Hasil]:
    """The click on a page that showed the case as it is now."""
    versi, diisi = penugasan.versi, {**isi_untuk(penugasan, kode), **isi}
    return lambda: tindak(aktor(siapa), penugasan.pk, kode, isi=diisi, versi=versi)


def test_two_who_may_sign_at_once_make_one_letter_with_one_number(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    delegasikan(
        dari_jabatan=cast.pos["bidang"], kepada_jabatan=cast.pos["bidang_lain"], kewenangan="menetapkan_penugasan",
        nomor="800/1/2025", tanggal=HARI, dari=HARI, sampai=None, oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    hasil = serentak(
        instansi, klik(cast.kabid, penugasan, "menetapkan"), klik(cast.kabid_lain, penugasan, "menetapkan")
    )
    assert berhasil(hasil) == [False, True]
    penugasan.refresh_from_db()
    naskah = Naskah.objects.get()
    assert (penugasan.naskah_id, naskah.urut, len(peristiwa(penugasan))) == (naskah.pk, 1, 2)


def test_a_double_click_on_the_wizard_opens_one_case(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    isi = usulan(cast.pos["bidang"], cast.muda, cast.madya, kunci=uuid4())
    hasil = serentak(instansi, *(lambda: coba(cast.kabid, isi)[0] for _ in range(3)))
    assert len({satu.pk for satu in hasil}) == 1
    assert Penugasan.objects.count() == 1
    assert len(peristiwa(hasil[0])) == 1


LANGKAH = (
    ("kabid", "menetapkan"),
    ("muda", "menerima"),
    ("muda", "menyusun_rencana"),
    ("kabid", "menyepakati_rencana"),
    ("muda", "menyusun_rincian"),
    ("muda", "mencatat_kemajuan"),
    ("kabid", "memberi_umpan_balik"),
    ("muda", "menyerahkan_hasil"),
    ("kabid", "meneruskan"),
    ("kepala_dinas", "mengembalikan"),
    ("muda", "menyerahkan_hasil"),
    ("kabid", "meneruskan"),
    ("kepala_dinas", "menyatakan_selesai"),
)


def test_a_double_click_on_any_act_does_it_once(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    for nomor, (siapa, kode) in enumerate(LANGKAH, start=2):
        satu = klik(cast.orang[siapa], penugasan, kode)
        assert berhasil(serentak(instansi, satu, satu)) == [False, True], kode
        penugasan.refresh_from_db()
        assert len(peristiwa(penugasan)) == nomor, kode
    assert (penugasan.langkah, penugasan.hasil.count(), penugasan.kemajuan.count()) == ("selesai", 2, 1)
    assert (penugasan.umpan_balik.count(), penugasan.rincian.count(), penugasan.rencana.count()) == (1, 1, 1)


def test_two_members_who_accept_at_once_both_count(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    hasil = serentak(instansi, klik(cast.madya, penugasan, "menerima"), klik(cast.muda, penugasan, "menerima"))
    assert berhasil(hasil) == [True, True]
    penugasan.refresh_from_db()
    assert penugasan.langkah == "merencanakan"


def test_a_post_lost_while_the_act_waits_for_its_turn_is_noticed(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    tetapkan, dikunci = klik(cast.kabid, penugasan, "menetapkan"), threading.Event()

    def copot() -> None:
        with transaction.atomic():
            Penugasan.objects.select_for_update().get(pk=penugasan.pk)
            dikunci.set()
            wait_until_somebody_waits()
            Pemangkuan.objects.filter(pegawai=cast.kabid).update(sampai=HARI - timedelta(days=1))

    def bertindak() -> Hasil:
        dikunci.wait(20)
        return tetapkan()

    assert isinstance(serentak(instansi, copot, bertindak)[1], PerkaraTidakAda)
    assert len(peristiwa(penugasan)) == 1


def wait_until_somebody_waits() -> None:
    for _ in range(1200):
        with connection.cursor() as kursor:
            kursor.execute(
                "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
            if kursor.fetchone():
                return
        time.sleep(0.05)
    raise AssertionError("nobody waits")


def test_a_page_left_open_changes_nothing_and_says_so(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    basi = klik(cast.kabid, penugasan, "mengembalikan_konsep")
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    sebelum = len(peristiwa(penugasan))
    with pytest.raises(HalamanBasi, match="muat ulang"):
        basi()
    penugasan.refresh_from_db()
    assert (penugasan.langkah, len(peristiwa(penugasan))) == ("menerima", sebelum)


def test_a_page_older_than_a_return_is_stale_though_the_step_is_the_same(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    basi = klik(cast.kabid, penugasan, "menetapkan")
    jalankan(penugasan, (cast.kabid, "mengembalikan_konsep"), (cast.kabid, "mengusulkan"))
    assert penugasan.langkah == "menetapkan"
    with pytest.raises(HalamanBasi):
        basi()


def test_the_same_progress_form_sent_again_is_told_apart_from_new_progress(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    for siapa, kode in LANGKAH[:5]:
        jalankan(penugasan, (cast.orang[siapa], kode))
    isi = isi_untuk(penugasan, "mencatat_kemajuan")
    assert lakukan(cast.muda, penugasan, "mencatat_kemajuan", isi=isi).berhasil
    with pytest.raises(HalamanBasi, match="dua kali"):
        lakukan(cast.muda, penugasan, "mencatat_kemajuan", isi=isi)
    assert lakukan(cast.muda, penugasan, "mencatat_kemajuan").berhasil
    assert penugasan.kemajuan.count() == 2


def test_who_accepted_already_is_told(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.madya, "menerima"))
    hasil = lakukan(cast.madya, penugasan, "menerima")
    assert not hasil.berhasil
    assert any("sudah Anda lakukan" in satu.ringkas for satu in hasil.simpulan.halangan)
