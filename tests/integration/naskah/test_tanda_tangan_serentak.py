"""Two who sign one letter at the same moment: one signature is kept, the other is told."""

import threading
from collections.abc import Iterator

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import bersihkan_skema
from tests.integration.naskah.test_penomoran import terbitkan
from tests.integration.tata_naskah.conftest import KINI

from lincah.naskah.models import Naskah, StatusNaskah, TandaTangan
from lincah.naskah.penandatanganan import Masukan, TandaTanganDitolak, minta, simpan
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan
from lincah.naskah.services import akhiri
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi


@pytest.fixture
def surat(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[tuple[Instansi, Naskah]]:
    """A letter that really is committed, for threads."""
    from django.db import transaction

    with django_db_blocker.unblock():
        instansi = Instansi.objects.get(slug="uji2")
        try:
            with di_instansi(instansi):
                atur_tanda_tangan(AturanTandaTangan(cara="lokal"), waktu=KINI)
                with transaction.atomic():
                    satu = terbitkan()
                yield instansi, satu
        finally:
            connection.set_schema_to_public()
            bersihkan_skema()


def test_of_two_at_once_one_is_kept(surat: tuple[Instansi, Naskah]) -> None:
    instansi, satu = surat
    hasil: list[str] = []
    mulai = threading.Barrier(3)

    def kerjakan() -> None:
        try:
            with di_instansi(instansi):
                jadi = minta(satu, Masukan(), waktu=KINI)
                mulai.wait()
                simpan(satu, jadi, waktu=KINI)
                hasil.append("disimpan")
        except TandaTanganDitolak as galat:
            hasil.append(str(galat))
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan) for _ in range(3)]
    for benang in utas:
        benang.start()
    for benang in utas:
        benang.join()
    assert hasil.count("disimpan") == 1
    assert sum("sudah ditandatangani" in apa for apa in hasil) == 2
    assert TandaTangan.objects.count() == 1


def test_a_letter_that_ended_while_the_service_signed_is_not_signed(surat: tuple[Instansi, Naskah]) -> None:
    _, satu = surat
    jadi = minta(satu, Masukan(), waktu=KINI)
    akhiri(Naskah.objects.get(pk=satu.pk), StatusNaskah.DICABUT)
    with pytest.raises(TandaTanganDitolak, match="tidak berlaku"):
        simpan(satu, jadi, waktu=KINI)
    assert not TandaTangan.objects.exists()
