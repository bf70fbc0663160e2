"""What was wrong in a letter is put right by a new one that names it."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from tests.integration.naskah.test_naskah_final import WAKTU
from tests.unit.naskah.contoh import SURAT

from lincah.naskah import services
from lincah.naskah.models import Naskah, Penggantian, StatusNaskah
from lincah.naskah.penggantian import ganti
from lincah.registry.models import Instansi


@pytest.fixture
def lama(in_tenant: Instansi) -> Naskah:
    return services.terbitkan(
        surat=SURAT, kode_pd="DISKOMINFO", objek=("perkara", "9"), penanda_tangan_id=7, waktu=WAKTU
    )


def pengganti(lama: Naskah) -> Naskah:
    return ganti(lama, surat=SURAT, kode_pd="DISKOMINFO", penanda_tangan_id=7, waktu=WAKTU)


def test_the_new_letter_names_the_old_which_is_marked_replaced(lama: Naskah, client: Client) -> None:
    baru = pengganti(lama)
    lama.refresh_from_db()
    assert (lama.status, baru.status) == (StatusNaskah.DIGANTI, StatusNaskah.BERLAKU)
    assert lama.nomor in baru.isi["dasar"][-1]
    assert (baru.objek_jenis, baru.objek_id, baru.urut) == ("perkara", "9", lama.urut + 1)
    isi = client.get(f"/uji1/v/{lama.kode_verifikasi}/").content.decode()
    assert "tidak berlaku lagi" in isi
    assert baru.nomor in isi
    assert lama.nomor in client.get(f"/uji1/v/{baru.kode_verifikasi}/").content.decode()


def test_a_letter_is_replaced_once_and_the_replacement_stays(lama: Naskah) -> None:
    pengganti(lama)
    with pytest.raises(services.StatusDitolak), transaction.atomic():
        pengganti(lama)
    assert Naskah.objects.count() == 2
    with pytest.raises(IntegrityError, match="final"), transaction.atomic(), connection.cursor() as kursor:
        kursor.execute("DELETE FROM naskah_penggantian")
    assert Penggantian.objects.count() == 1
