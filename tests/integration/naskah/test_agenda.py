"""The agenda of letters that came in counts without gap or double, and finds what is asked for."""

import threading
from datetime import date, datetime

import pytest
from django.db import connection
from tests.cast import OLEH
from tests.integration.naskah.test_penomoran import terbitkan
from tests.unit.naskah.contoh import WIB

from lincah.audit.models import Peristiwa
from lincah.naskah.agenda import AgendaDitolak, IsiMasuk, catat_masuk, surat_masuk, tahun_agenda
from lincah.naskah.models import SuratMasuk
from lincah.naskah.register import baris_register
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

HARI, WAKTU = date(2025, 3, 3), datetime(2025, 3, 3, 14, 5, tzinfo=WIB)


def catat(kode: str = "DINKES", dari: str = "Dinas Sosial", hari: date = HARI, **lain: object) -> SuratMasuk:
    isi = {"diterima": hari, "dari": dari, "perihal": "Permohonan data", **lain}
    return catat_masuk(kode, IsiMasuk(**isi), oleh=OLEH, waktu=WAKTU)


def test_each_agenda_counts_by_itself_and_anew_every_year(in_tenant: Instansi) -> None:
    urut = [catat().urut, catat().urut, catat("DISKOMINFO").urut, catat(hari=date(2026, 1, 5)).urut, catat().urut]
    assert urut == [1, 2, 1, 1, 3]
    assert tahun_agenda("DINKES", HARI) == [2026, 2025]
    assert Peristiwa.objects.filter(jenis="naskah.surat_masuk_dicatat").count() == 5


def test_a_letter_is_not_older_than_its_arrival(in_tenant: Instansi) -> None:
    with pytest.raises(AgendaDitolak, match="sesudah hari diterima"):
        catat(tanggal=date(2025, 3, 4))
    assert catat(tanggal=HARI).urut == 1


def test_words_are_found_wherever_they_stand(in_tenant: Instansi) -> None:
    catat(nomor="005/77/Dinsos")
    catat(dari="Sekretariat Daerah", catatan="diteruskan ke Bidang Mutu")
    for kata, banyak in (("dinsos", 1), ("SEKRETARIAT", 1), ("mutu", 1), ("permohonan", 2), ("%", 0), ("", 2)):
        assert surat_masuk("DINKES", 2025, kata).count() == banyak, kata
    surat = terbitkan()
    for kata, banyak in ((surat.nomor.lower(), 1), ("peta rencana", 1), ("rahmat", 1), ("tidak ada", 0), ("_", 0)):
        assert len(baris_register("DISKOMINFO", 2025, kata)) == banyak, kata


def test_many_at_once_leave_no_gap_and_no_double(tetap: Instansi) -> None:
    galat: list[BaseException] = []

    def kerjakan() -> None:
        try:
            with di_instansi(tetap):
                for _ in range(5):
                    catat("UTAS")
        except BaseException as sebab:
            galat.append(sebab)
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan) for _ in range(6)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert galat == []
    with di_instansi(tetap):
        assert sorted(SuratMasuk.objects.values_list("urut", flat=True)) == list(range(1, 31))
