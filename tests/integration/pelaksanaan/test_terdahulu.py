"""A breakdown and one's own plan begin from earlier work or from a spreadsheet; nothing is saved by it."""

from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from python_calamine import CalamineWorkbook
from tests.cast import HARI, Cast
from tests.integration.pelaksanaan.conftest import Masuk
from tests.perkara import LAMA, aktor, buka, jalankan, lakukan, peristiwa

from lincah.pelaksanaan.forms_individu import IndividuForm
from lincah.pelaksanaan.lembar import buat_lembar
from lincah.pelaksanaan.models import RencanaIndividu, Rincian
from lincah.pelaksanaan.queries.terdahulu import rencana_serupa, rincian_serupa, salin_rincian
from lincah.pelaksanaan.services.individu import susun_rencana_individu
from lincah.pelaksanaan.services.rencana import IsiKegiatanRencana
from lincah.pelaksanaan.services.rincian import BarisRincian
from lincah.pelaksanaan.services.templat import jadikan_templat
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru

GESER = timedelta(days=5)


def tim_baru(cast: Cast, *orang: Any) -> Penugasan:
    """A second team of the same unit, its plan agreed, not yet broken down."""
    penugasan = buka(cast.kabid, cast.pos["bidang"], *orang, mulai=HARI + GESER, selesai=HARI + GESER + LAMA)
    jalankan(penugasan, (cast.kabid, "menetapkan"), *((satu, "menerima") for satu in orang))
    return jalankan(penugasan, (orang[0], "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"))


def halaman(client: Any, nama: str, *args: Any, **isi: Any) -> Any:
    return client.post(reverse(nama, args=args), isi)


def test_a_breakdown_of_earlier_work_is_offered_moved_and_left_to_be_saved(
    cast: Cast, tim: Penugasan, masuk: Masuk
) -> None:
    baru = tim_baru(cast, cast.madya, cast.muda)
    assert dict(rincian_serupa(baru)) == {tim.pk: f"{tim.judul} ({tim.mulai.year})"}
    pertama, kedua, ketiga = salin_rincian(baru, str(tim.pk)) or ()
    assert pertama["oleh"] == baru.anggota.get(pegawai=cast.muda).pk
    assert kedua["oleh"] is None  # who did it then is not in this team
    assert (pertama["mulai"], pertama["tenggat"]) == (baru.mulai, baru.mulai + timedelta(days=7))
    assert ketiga["tenggat"] == baru.selesai and ketiga["sesudah"] == "1, 2"
    args = ("pekerjaan:tindakan", baru.pk, "menyusun_rincian")
    madya = masuk(cast.madya)
    assert "Rincian pekerjaan lain di unit ini" in madya.get(reverse(args[0], args=args[1:])).content.decode()
    jawab = halaman(madya, *args, versi=baru.versi, tampilkan="salin", salin=str(tim.pk))
    isi = jawab.content.decode()
    assert jawab.status_code == 200 and "Barisnya sudah diisikan" in isi and 'value="Menyampaikan hasil"' in isi
    assert isi.count("Pilih orangnya") == 1
    kosong = {"kegiatan_0": "Menyusun", "oleh_0": "", "tenggat_0": str(baru.selesai)}
    isi = halaman(madya, *args, versi=baru.versi, **kosong).content.decode()
    assert "Lengkapi penanggung jawab" in isi and isi.count("Pilih orangnya") == 1
    assert not Rincian.objects.filter(penugasan=baru).exists()


def test_what_is_not_offered_cannot_be_had(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    baru = tim_baru(cast, cast.madya)
    Penugasan.objects.filter(pk=tim.pk).update(unit=cast.unit["bidang_lain"])
    args = ("pekerjaan:tindakan", baru.pk, "menyusun_rincian")
    jawab = halaman(masuk(cast.madya), *args, versi=baru.versi, tampilkan="salin", salin=str(tim.pk), kegiatan_0="Saya")
    assert jawab.status_code == 422 and "Pilih yang hendak disalin" in jawab.content.decode()
    assert 'value="Saya"' in jawab.content.decode()


def test_ones_own_plan_begins_from_that_of_another_team(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    baris = [IsiKegiatanRencana("Mengolah data", "Tabel", HARI, HARI + timedelta(days=3))]
    lama = susun_rencana_individu(aktor(cast.muda), tim.pk, baris, dasar=0).rencana
    assert lama is not None
    baru = tim_baru(cast, cast.madya, cast.muda)
    args, muda = ("pekerjaan:individu_susun", baru.pk), masuk(cast.muda)
    assert "Rencana Anda pada pekerjaan lain" in muda.get(reverse(args[0], args=args[1:])).content.decode()
    isi = halaman(muda, *args, dasar=0, tampilkan="salin", salin=lama.pk, catatan="Mulai Senin").content.decode()
    assert 'value="Mengolah data"' in isi and str(HARI + GESER + timedelta(days=3)) in isi and "Mulai Senin" in isi
    assert RencanaIndividu.objects.count() == 1
    jawab = halaman(masuk(cast.madya), *args, dasar=0, tampilkan="salin", salin=lama.pk)  # another's plan
    assert jawab.status_code == 422


def test_ones_own_plan_goes_out_as_a_sheet_and_comes_back_with_errors_told_by_cell(
    cast: Cast, tim: Penugasan, masuk: Masuk
) -> None:
    muda = masuk(cast.muda)
    unduh = muda.get(reverse("pekerjaan:individu_lembar", args=[tim.pk]))
    lembar = CalamineWorkbook.from_filelike(BytesIO(unduh.content)).get_sheet_by_name("Kegiatan").to_python()
    assert [satu[0] for satu in lembar[1:]] == ["Menghimpun data"]
    salah = [("Mengolah", "Tabel", HARI - timedelta(days=400), HARI), ("", "Peta", HARI, HARI)]
    jawab = halaman(muda, "pekerjaan:individu_susun", tim.pk, **unggah(salah))
    isi = jawab.content.decode()
    assert jawab.status_code == 422 and "Perbaiki 2 sel" in isi
    assert "baris 2" in isi and "baris 3" in isi and "Tanggal harus dalam masa penugasan, " in isi
    isi = halaman(muda, "pekerjaan:individu_susun", tim.pk, **unggah([("Mengolah", "Tabel", HARI, HARI)])).content
    assert b'value="Mengolah"' in isi and not RencanaIndividu.objects.exists()


def unggah(baris: list[tuple[Any, ...]]) -> dict[str, Any]:
    isi = buat_lembar(IndividuForm.grup, {"kegiatan": baris})
    return {"dasar": 0, "tampilkan": "lembar", "lembar": SimpleUploadedFile("rencana.xlsx", isi)}


def test_a_template_of_the_unit_is_offered_first_and_only_by_who_agrees_to_plans(
    cast: Cast, tim: Penugasan, masuk: Masuk
) -> None:
    lain, baru = tim_baru(cast, cast.madya), tim_baru(cast, cast.muda)
    baris = BarisRincian("Menyusun", lain.anggota.get().pk, lain.selesai, lain.mulai)
    assert lakukan(cast.madya, lain, "menyusun_rincian", isi={"rincian": [baris]}).berhasil
    assert [id for id, _ in rincian_serupa(baru)] == [lain.pk, tim.pk]
    kabid, halaman_rencana = masuk(cast.kabid), reverse("pekerjaan:rencana", args=[tim.pk])
    assert "Jadikan templat unit" in kabid.get(halaman_rencana).content.decode()
    assert "templat unit" not in masuk(cast.madya).get(halaman_rencana).content.decode()
    with pytest.raises(PerkaraTidakAda):
        jadikan_templat(aktor(cast.madya), tim.pk, templat=True)
    kunci = uuid4()
    for _ in range(2):
        assert halaman(kabid, "pekerjaan:rencana_templat", tim.pk, templat="1", kunci=kunci).status_code == 302
    assert "Lepas dari templat unit" in kabid.get(halaman_rencana).content.decode()
    semua = (rencana_serupa(baru), rincian_serupa(baru))
    assert all(pilihan[0][1] == f"Templat unit: {tim.judul} ({tim.mulai.year})" for pilihan in semua)
    jadikan_templat(aktor(cast.kabid), tim.pk, templat=False)
    assert [id for id, _ in rincian_serupa(baru)] == [lain.pk, tim.pk]
    kata = [satu.jenis for satu in peristiwa(tim)]
    assert (kata.count("penugasan.menjadikan_templat"), kata.count("penugasan.melepas_templat")) == (1, 1)


def test_a_plan_that_was_not_agreed_is_no_template(cast: Cast, perkara: Penugasan) -> None:
    with pytest.raises(UsulanKeliru, match="belum disepakati"):
        jadikan_templat(aktor(cast.kabid), perkara.pk, templat=True)


def test_the_queries_do_not_grow_with_the_rows(cast: Cast, tim: Penugasan) -> None:
    baru = tim_baru(cast, cast.madya)
    banyak = []
    for tambahan in (0, 40):
        orang = tim.anggota.get(pegawai=cast.muda)
        Rincian.objects.bulk_create(
            Rincian(penugasan=tim, urutan=10 + ke, kegiatan=f"K{ke}", penanggung_jawab=orang, mulai=HARI, tenggat=HARI)
            for ke in range(tambahan)
        )
        with CaptureQueriesContext(connection) as kueri:
            hasil = salin_rincian(baru, str(tim.pk))
        assert hasil is not None and len(hasil) == 3 + tambahan
        banyak.append(len(kueri))
    assert banyak[0] == banyak[1] <= 6
    assert lakukan(cast.madya, baru, "menyusun_rincian").berhasil
