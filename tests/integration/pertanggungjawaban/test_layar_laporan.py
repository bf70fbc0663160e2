"""The screens of reports: what is offered to whom, what is kept when it is refused, paper and spreadsheet."""

from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import Cast
from tests.integration.pelaksanaan.conftest import Masuk
from tests.perkara import jalankan

from lincah.naskah.cetak import gambar_pdf
from lincah.pelaksanaan.models import TungguKerja
from lincah.penugasan.models import Penugasan
from lincah.pertanggungjawaban.models import Laporan, PermintaanLaporan
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini


def isi(**lain: Any) -> dict[str, Any]:
    hari = hari_ini(instansi_kini())
    bawaan = {"kunci": uuid4(), "mulai": hari - timedelta(days=700), "sampai": hari, "uraian": "Bahan lengkap"}
    return {**bawaan, **lain}


def test_a_report_is_drafted_sent_received_and_printed(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    jalankan(berjalan, (cast.muda, "mencatat_kemajuan"))
    muda, kabid = masuk(cast.muda), masuk(cast.kabid)
    alamat = reverse("laporan:susun", args=[berjalan.pk, "laporan_individu"])
    halaman = muda.get(reverse("laporan:perkara", args=[berjalan.pk])).content.decode()
    assert alamat in halaman and "Pasal 15" in halaman
    assert "Bahan terkumpul" in muda.post(alamat, isi(tampilkan="1", uraian="")).content.decode()
    assert Laporan.objects.count() == 0
    balasan = muda.post(alamat, isi())
    laporan = Laporan.objects.get()
    assert balasan.headers["Location"] == reverse("laporan:satu", args=[laporan.pk])
    assert "Belum diterima" in kabid.get(reverse("laporan:masuk")).content.decode()
    kabid.post(reverse("laporan:satu", args=[laporan.pk]), {"kunci": uuid4(), "tanggapan": "Lanjutkan ke konsep"})
    assert "Lanjutkan ke konsep" in muda.get(reverse("laporan:satu", args=[laporan.pk])).content.decode()
    pdf = muda.get(reverse("laporan:pdf", args=[laporan.pk]))
    assert pdf.headers["Content-Type"] == "application/pdf" and gambar_pdf(pdf.content).startswith(b"\x89PNG")
    lembar = muda.get(reverse("laporan:xlsx", args=[laporan.pk])).content
    with ZipFile(BytesIO(lembar)) as berkas:
        isi_lembar = b"".join(berkas.read(nama) for nama in berkas.namelist()).decode()
    assert "Kemajuan yang dicatat" in isi_lembar and "Bahan terkumpul" in isi_lembar


def test_the_report_that_waits_comes_first_with_a_button(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    muda, kabid, ajakan = masuk(cast.muda), masuk(cast.kabid), "Terima dan tanggapi"
    susun = reverse("laporan:susun", args=[berjalan.pk, "laporan_individu"])
    daftar = reverse("laporan:perkara", args=[berjalan.pk])
    lama, baru = (muda.post(susun, isi()).headers["Location"] for _ in range(2))
    kabid.post(baru, {"kunci": uuid4(), "tanggapan": ""})
    halaman = kabid.get(daftar).content.decode()
    assert halaman.index(lama) < halaman.index(baru) and halaman.count(ajakan) == 1
    assert ajakan not in muda.get(daftar).content.decode(), "whoever sent it receives nothing"
    kabid.post(lama, {"kunci": uuid4(), "tanggapan": ""})
    halaman = kabid.get(daftar).content.decode()
    assert halaman.index(baru) < halaman.index(lama) and ajakan not in halaman


def test_a_report_begins_with_what_was_recorded_and_keeps_what_was_typed(
    cast: Cast, berjalan: Penugasan, masuk: Masuk
) -> None:
    jalankan(berjalan, (cast.muda, "mencatat_kemajuan"))
    muda, alamat = masuk(cast.muda), reverse("laporan:susun", args=[berjalan.pk, "laporan_individu"])
    form = muda.get(alamat).context["form"]
    assert "tercatat 1 kemajuan" in form["uraian"].value() and "Bahan terkumpul" in form["uraian"].value()
    awal = {nama: form[nama].value() for nama in ("uraian", "rencana", "draf")}
    hari = hari_ini(instansi_kini())
    awal["uraian"] = awal["uraian"].replace("\n", "\r\n")  # as a browser sends it
    lain = muda.post(alamat, isi(tampilkan="1", mulai=hari, **awal)).context["form"]
    assert "tercatat 0 kemajuan" in lain["uraian"].value()
    ketikan = muda.post(alamat, isi(tampilkan="1", mulai=hari, **awal | {"uraian": "Kata saya sendiri"}))
    assert ketikan.status_code == 200 and ketikan.context["form"]["uraian"].value() == "Kata saya sendiri"


def test_of_work_that_is_done_nothing_comes_next(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    jalankan(berjalan, (cast.muda, "mencatat_kemajuan"))
    muda, alamat = masuk(cast.muda), reverse("laporan:susun", args=[berjalan.pk, "laporan_individu"])
    halaman = muda.get(alamat)
    assert "Mengumpulkan bahan" in halaman.context["form"]["rencana"].value()
    assert "0 %, terlambat" in halaman.content.decode()
    atasan = ((cast.kabid, "meneruskan"), (cast.kepala_dinas, "menyatakan_selesai"))
    jalankan(berjalan, (cast.muda, "menyerahkan_hasil"), *atasan)
    halaman = muda.get(alamat)
    assert "0 %, tidak dicatat" in halaman.content.decode()
    form = halaman.context["form"]
    assert form["rencana"].value() == ""
    assert "100 persen" in form["uraian"].value() and "0 dari 1 kegiatan" not in form["uraian"].value()


def test_the_list_of_reports_tells_who_is_late(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    muda, kabid = masuk(cast.muda), masuk(cast.kabid)
    muda.post(reverse("laporan:susun", args=[tim.pk, "laporan_anggota"]), isi())
    masuk(cast.madya).post(reverse("laporan:susun", args=[tim.pk, "laporan_ketua"]), isi())
    hari = hari_ini(instansi_kini())
    permintaan = {"kunci": uuid4(), "kepada": [cast.muda.pk], "perihal": "Keadaan data", "tenggat": hari}
    kabid.post(reverse("laporan:minta", args=[tim.pk]), permintaan)
    TungguKerja.objects.filter(perihal="memenuhi_permintaan").update(tenggat=hari - timedelta(days=1))
    teks = kabid.get(reverse("laporan:masuk")).content.decode()
    assert "Belum melapor" in teks and cast.muda.nama_lengkap in teks
    assert "Belum melapor" not in muda.get(reverse("laporan:masuk")).content.decode()
    assert "Tidak ada yang cocok" in kabid.get(reverse("laporan:masuk") + "?keadaan=diterima").content.decode()
    with CaptureQueriesContext(connection) as sql:
        kabid.get(reverse("laporan:masuk"))
    assert len(sql) <= 12


def test_a_refused_report_keeps_what_was_typed(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    alamat = reverse("laporan:susun", args=[berjalan.pk, "laporan_individu"])
    besok = hari_ini(instansi_kini()) + timedelta(days=1)
    balasan = masuk(cast.muda).post(alamat, isi(sampai=besok, uraian="Tulisan panjang"))
    assert balasan.status_code == 422 and "Tulisan panjang" in balasan.content.decode()
    assert Laporan.objects.count() == 0


def test_what_is_not_mine_is_not_there(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    muda = masuk(cast.muda)
    assert muda.get(reverse("laporan:susun", args=[tim.pk, "laporan_ketua"])).status_code == 404
    assert muda.post(reverse("laporan:minta", args=[tim.pk]), {}).status_code == 409
    assert masuk(cast.orang_bidang_lain).get(reverse("laporan:perkara", args=[tim.pk])).status_code == 404
    laporan = muda.post(reverse("laporan:susun", args=[tim.pk, "laporan_anggota"]), isi()).headers["Location"]
    for nama in ("", "laporan.pdf", "laporan.xlsx"):
        assert masuk(cast.pertama).get(f"{laporan}{nama}").status_code == 404


def test_a_leader_asks_and_sets_how_often(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    kabid = masuk(cast.kabid)
    halaman = kabid.get(reverse("laporan:perkara", args=[tim.pk])).content.decode()
    assert "Minta laporan" in halaman and "Simpan jadwal" in halaman
    kabid.post(reverse("laporan:jadwal", args=[tim.pk]), {"jenis": "laporan_ketua", "irama": "10"})
    hari = hari_ini(instansi_kini())
    permintaan = {"kunci": uuid4(), "kepada": [cast.muda.pk], "perihal": "Keadaan data", "tenggat": hari}
    kabid.post(reverse("laporan:minta", args=[tim.pk]), permintaan)
    satu = PermintaanLaporan.objects.get()
    muda = masuk(cast.muda)
    assert "Keadaan data" in muda.get(reverse("laporan:perkara", args=[tim.pk])).content.decode()
    muda.post(reverse("laporan:jawab", args=[tim.pk, satu.pk]), isi())
    assert Laporan.objects.get().permintaan == satu


def test_the_pages_stay_flat(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    madya = masuk(cast.madya)
    alamat, susun = reverse("laporan:perkara", args=[tim.pk]), reverse("laporan:susun", args=[tim.pk, "laporan_ketua"])
    madya.get(alamat)
    with CaptureQueriesContext(connection) as satu:
        madya.get(alamat)
    for _ in range(6):
        madya.post(susun, isi())
    madya.get(alamat)
    with CaptureQueriesContext(connection) as banyak:
        madya.get(alamat)
    assert len(banyak) <= len(satu)
    for siapa in (cast.kabid, cast.muda):
        peramban = masuk(siapa)
        peramban.get(alamat)
        with CaptureQueriesContext(connection) as lain:
            peramban.get(alamat)
        assert len(lain) <= 12, [satu["sql"][:100] for satu in lain]
    assert len(banyak) <= 12
