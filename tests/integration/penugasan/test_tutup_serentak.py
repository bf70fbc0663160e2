"""A post is closed while its work goes on, or while the post that is to carry it on closes too."""

import threading
from datetime import timedelta

import pytest
from django.db import transaction
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.integration.penugasan.test_serentak import serentak, wait_until_somebody_waits
from tests.perkara import buka

from lincah.kedudukan.models import Jabatan, Pemangkuan
from lincah.kedudukan.services import KedudukanKeliru, tutup_jabatan
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.registry.models import Instansi

KEMARIN = HARI - timedelta(days=1)


def test_an_act_and_the_closing_of_its_post_do_not_stop_each_other(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan, dikunci = buka(cast.kabid, cast.pos["bidang"], cast.muda), threading.Event()
    Pemangkuan.objects.filter(pegawai=cast.kabid).update(sampai=KEMARIN)
    lama, baru = cast.pos["bidang"], cast.pos["bidang_lain"]

    def bertindak() -> None:
        with transaction.atomic():
            Penugasan.objects.select_for_update().get(pk=penugasan.pk)
            dikunci.set()
            wait_until_somebody_waits()
            PeranPerkara.objects.create(penugasan=penugasan, peran="reviu_9", jabatan=lama)

    def tutup() -> Jabatan:
        dikunci.wait(20)
        return tutup_jabatan(jabatan=lama, sampai=KEMARIN, pengganti=baru, oleh=OLEH, waktu=WAKTU)

    hasil = serentak(instansi, bertindak, tutup)
    assert hasil == [None, lama]
    assert not PeranPerkara.objects.filter(penugasan=penugasan, jabatan=lama).exists()


def test_work_is_not_handed_to_a_post_that_was_closed_meanwhile(cast: Cast) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.muda)
    Pemangkuan.objects.filter(pegawai__in=[cast.kabid, cast.kabid_lain]).update(sampai=KEMARIN)
    dilihat = Jabatan.objects.get(pk=cast.pos["bidang_lain"].pk)
    tutup_jabatan(jabatan=cast.pos["bidang_lain"], sampai=KEMARIN, oleh=OLEH, waktu=WAKTU)
    with pytest.raises(KedudukanKeliru, match="juga ditutup"):
        tutup_jabatan(jabatan=cast.pos["bidang"], sampai=KEMARIN, pengganti=dilihat, oleh=OLEH, waktu=WAKTU)
