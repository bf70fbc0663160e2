"""A request from another Perangkat Daerah stands in the receiver's agenda by itself, once, with its letter."""

from tests.cast import HARI, Cast
from tests.integration.penugasan.berparaf import konsep

from lincah.audit.models import Peristiwa
from lincah.naskah.models import Naskah, SuratMasuk


def test_the_request_enters_the_agenda_of_who_is_asked_and_the_answer_that_of_who_asked(cast: Cast) -> None:
    perkara = konsep(cast)
    minta, jawab = (
        Naskah.objects.get(objek_id=str(perkara.pk), jenis=jenis)
        for jenis in ("surat_permohonan_pelibatan", "surat_jawaban")
    )
    masuk = {satu.naskah_id: satu for satu in SuratMasuk.objects.all()}
    assert {minta.pk, jawab.pk} <= masuk.keys()
    satu = masuk[minta.pk]
    assert (satu.kode, satu.tahun, satu.urut, satu.diterima) == (cast.unit["badan"].kode_register, HARI.year, 1, HARI)
    assert (satu.nomor, satu.perihal, satu.tanggal) == (minta.nomor, minta.perihal, HARI)
    assert satu.dari.startswith("Kepala Bidang Aplikasi Informatika, Dinas Komunikasi dan Informatika")
    assert masuk[jawab.pk].kode == cast.unit["dinas"].kode_register
    assert Peristiwa.objects.filter(jenis="naskah.surat_masuk_dicatat").count() == SuratMasuk.objects.count()


def test_a_letter_inside_one_perangkat_daerah_is_not_entered(cast: Cast) -> None:
    perkara = konsep(cast)
    sendiri = Naskah.objects.filter(objek_id=str(perkara.pk)).values_list("pk", "kode_register")
    assert all(not SuratMasuk.objects.filter(naskah_id=pk, kode=kode).exists() for pk, kode in sendiri)
