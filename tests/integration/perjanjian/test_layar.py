"""The screens: who may open what, from draft to agreed by forms alone, and how many queries they take."""

from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import Cast
from tests.perencanaan import KINI, LAYANAN, TAHUN, aktor, bagi, bagian, dinas_sepakat, konsep, pokok, sepakat

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan
from lincah.perjanjian import services
from lincah.perjanjian.lembar import lembar_isian
from lincah.perjanjian.models import KeadaanTarget, PenugasanTarget, Perjanjian, Strategi, Target
from lincah.perjanjian.services import Isian

TERBANYAK = 12
KIRIM = {"form-INITIAL_FORMS": "0", "form-MIN_NUM_FORMS": "0", "form-MAX_NUM_FORMS": "60"}


def masuk(pegawai: Pegawai) -> Client:
    klien = Client()
    assert pegawai.akun
    klien.force_login(pegawai.akun)
    return klien


def alamat(nama: str, *isi: Any) -> str:
    return reverse(f"perjanjian:{nama}", args=isi)


def isian(*baris: Isian, **lain: object) -> dict[str, object]:
    data: dict[str, object] = {**KIRIM, "form-TOTAL_FORMS": str(len(baris)), **lain}
    for ke, satu in enumerate(baris):
        data |= {f"form-{ke}-{nama}": nilai or "" for nama, nilai in satu.kolom().items()}
    return data


def test_from_draft_to_agreed_by_forms_alone(cast: Cast) -> None:
    kepala, bupati = masuk(cast.kepala_dinas), masuk(cast.bupati)
    awal = {"jabatan": cast.pos["dinas"].pk, "tahun": TAHUN, "kunci": uuid4()}
    jawab = kepala.post(alamat("baru"), awal)
    perjanjian = Perjanjian.objects.get()
    assert jawab["Location"] == alamat("isi", perjanjian.pk)
    assert "Indikator 3" in kepala.get(jawab["Location"]).content.decode()
    lebih = kepala.post(jawab["Location"], isian(LAYANAN, suntingan=0, tambah="1"))
    assert "Indikator 4" in lebih.content.decode() and LAYANAN.indikator in lebih.content.decode()
    salah = kepala.post(jawab["Location"], isian(Isian("Sasaran", "", "1", ""), suntingan=0))
    assert salah.status_code == 422 and perjanjian.butir.count() == 0
    kepala.post(jawab["Location"], isian(LAYANAN, Isian("", "", "", ""), suntingan=0))
    assert perjanjian.butir.get().anggaran == 400_000_000
    assert "dapat diajukan" in kepala.get(alamat("rincian", perjanjian.pk)).content.decode()
    for klien, perbuatan in ((kepala, "ajukan"), (bupati, "sepakati")):
        perjanjian.refresh_from_db()
        tanya = klien.get(alamat("perbuatan", perjanjian.pk, perbuatan))
        assert f'value="{perjanjian.suntingan}"' in tanya.content.decode()
        klien.post(alamat("perbuatan", perjanjian.pk, perbuatan), {"suntingan": perjanjian.suntingan})
    perjanjian.refresh_from_db()
    assert perjanjian.keadaan == "berlaku"
    assert kepala.get(reverse("surat:surat", args=[perjanjian.naskah_id])).status_code == 200


def test_on_the_home_screen_it_waits_for_the_superior(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        muka = masuk(cast.bupati).get(reverse("beranda"))
    assert "Sepakati perjanjian kinerja" in muka.content.decode()
    assert alamat("rincian", perjanjian.pk) in muka.content.decode()
    dibaca = [satu["sql"] for satu in kueri if "perjanjian_menunggu" in satu["sql"]]
    assert len(dibaca) == 2, "counted with what else waits, then read in one query"
    assert "Sepakati" not in masuk(cast.kabid).get(reverse("beranda")).content.decode()


def test_who_does_not_see_the_unit_sees_nothing(cast: Cast) -> None:
    perjanjian = dinas_sepakat(cast)
    target = pokok(perjanjian)[0]
    halaman = (
        alamat("rincian", perjanjian.pk),
        alamat("target", target.pk),
        alamat("pohon", perjanjian.unit_id, TAHUN),
        reverse("surat:surat", args=[perjanjian.naskah_id]),
    )
    for siapa, status in ((cast.kabid, 200), (cast.madya, 200), (cast.sekda, 200), (cast.orang_badan_lain, 404)):
        klien = masuk(siapa)
        assert [klien.get(satu).status_code for satu in halaman] == [status] * len(halaman), siapa.nama
    for nama in ("bagi", "arahan", "strategi", "rekomendasi", "tarik"):
        assert masuk(cast.kabid).get(alamat(nama, target.pk)).status_code == 404, nama
    asing = masuk(cast.orang_badan_lain).get(alamat("daftar"))
    assert "Dinas Komunikasi" not in asing.content.decode()


def test_divided_directed_planned_and_begun_by_forms(cast: Cast) -> None:
    atas = pokok(dinas_sepakat(cast))[0]
    kepala, kabid, pos = masuk(cast.kepala_dinas), masuk(cast.kabid), cast.pos["bidang"]
    muka = kepala.get(alamat("bagi", atas.pk)).content.decode()
    assert "Kepala Bidang Aplikasi Informatika" in muka and "Kepala Bidang Mutasi" not in muka
    data = {"kunci": uuid4(), "versi": atas.versi, "cara": "bagian", f"p{pos.pk}-ikut": "on"}
    kurang = kepala.post(alamat("bagi", atas.pk), data | {f"p{pos.pk}-sasaran": "S"})
    assert kurang.status_code == 422 and "belum diisi" in kurang.content.decode()
    lengkap = {
        "sasaran": "S",
        "indikator": "Layanan bidang",
        "target": "12",
        "satuan": "layanan",
        "anggaran": "Rp1.000",
    }
    kepala.post(alamat("bagi", atas.pk), data | {f"p{pos.pk}-{nama}": nilai for nama, nilai in lengkap.items()})
    anak = Target.objects.get(induk=atas)
    assert (anak.indikator, anak.anggaran) == ("Layanan bidang", 1000)
    kepala.post(alamat("arahan", anak.pk), {"kunci": uuid4(), "jenis": "arahan", "teks": "Utamakan warga."})
    kabid.post(alamat("strategi", anak.pk), {"uraian": "Dua tahap.", "bentuk": "tim", "ketua": "on", "lintas": "on"})
    assert Strategi.objects.get(target=anak).lintas
    isi = kabid.get(alamat("target", anak.pk)).content.decode()
    assert "Utamakan warga." in isi and "Dua tahap." in isi and "Minta orang" in isi
    mulai = isi.split(f'href="{reverse("penugasan:tugaskan")}?')[1].split('"')[0].replace("&amp;", "&")
    form = kabid.get(f"{reverse('penugasan:tugaskan')}?{mulai}").content.decode()
    assert f'value="target:{anak.pk}"' in form and 'value="Layanan bidang"' in form
    kirim = {
        "kunci": uuid4(), "asal": f"target:{anak.pk}", "jabatan": pos.pk, "judul": "Layanan bidang",
        "target": "12 layanan",
        "satuan": "layanan", "sifat": "rutin", "mulai": KINI, "selesai": KINI, "bentuk": "individu",
        "pegawai": cast.muda.pk, "kirim": "1",
    }  # fmt: skip
    kabid.post(reverse("penugasan:tugaskan"), kirim)
    assert PenugasanTarget.objects.get(target=anak).penugasan_id == Penugasan.objects.get().pk
    assert "0 dari 1 pekerjaan selesai" in kabid.get(alamat("target", anak.pk)).content.decode()


def test_a_draft_from_below_is_taken_in_by_a_form(cast: Cast) -> None:
    kabid, kepala = masuk(cast.kabid), masuk(cast.kepala_dinas)
    isi = {nama: nilai or "" for nama, nilai in LAYANAN.kolom().items()}
    kabid.post(alamat("rancangan"), {**isi, "jabatan": cast.pos["bidang"].pk, "tahun": TAHUN, "kunci": uuid4()})
    atas = pokok(dinas_sepakat(cast))[0]
    rancangan = Target.objects.get(keadaan=KeadaanTarget.RANCANGAN)
    assert "Rancangan dari bawah" in kepala.get(alamat("target_saya")).content.decode()
    kepala.post(alamat("kaitkan", rancangan.pk), {"induk": atas.pk})
    rancangan.refresh_from_db()
    assert rancangan.induk_id == atas.pk


@pytest.mark.parametrize("banyak", [5, 50])
def test_pages_take_as_many_queries_for_fifty_targets_as_for_five(cast: Cast, banyak: int) -> None:
    baris = [Isian("Sasaran", f"Indikator {n}", "10", "layanan", 1_000_000) for n in range(banyak)]
    perjanjian = dinas_sepakat(cast, *baris)
    semua = pokok(perjanjian)
    for satu in semua:
        bagi(cast.kepala_dinas, satu, bagian(cast.pos["bidang"], "5"), bagian(cast.pos["bidang_lain"], "5"))
    klien = masuk(cast.kepala_dinas)
    klien.get(alamat("daftar"))  # what is kept in memory is read once
    halaman = {
        "daftar": alamat("daftar"),
        "rincian": alamat("rincian", perjanjian.pk),
        "pohon": alamat("pohon", perjanjian.unit_id, TAHUN),
        "target": alamat("target", semua[0].pk),
        "anak": alamat("target", Target.objects.filter(induk=semua[0])[0].pk),
        "saya": alamat("target_saya"),
        "bagi": alamat("bagi", semua[0].pk),
    }
    for nama, url in halaman.items():
        with CaptureQueriesContext(connection) as kueri:
            assert klien.get(url).status_code == 200
        sendiri = [satu["sql"] for satu in kueri if "search_path" not in satu["sql"].lower()]
        assert len(sendiri) <= TERBANYAK, (nama, len(sendiri), sendiri)


def test_the_tree_is_taken_along_as_pdf_and_as_a_sheet(cast: Cast) -> None:
    perjanjian = dinas_sepakat(cast)
    bagi(cast.kepala_dinas, pokok(perjanjian)[0], bagian(cast.pos["bidang"]))
    klien, url = masuk(cast.kabid), alamat("pohon", perjanjian.unit_id, TAHUN)
    assert klien.get(f"{url}?pdf=1").content.startswith(b"%PDF")
    daftar, kurang = klien.get(url), klien.get(f"{url}?kurang=1")
    banyak = len(daftar.context["kurang"])
    assert banyak and kurang.content.decode().count("pohon-daun") == banyak
    lembar = klien.get(f"{url}?xlsx=1")
    assert lembar.content.startswith(b"PK") and "spreadsheetml" in lembar["Content-Type"]
    gambar = klien.get(f"{url}?gambar=1").content.decode()
    assert "bagan-gulung" in gambar and "belum dibagi" in gambar
    assert "bagan-gulung" not in daftar.content.decode(), "a picture is not drawn for the list"
    kosong = masuk(cast.kepala_badan).get(alamat("pohon", cast.unit["badan"].pk, TAHUN))
    assert "Belum ada target" in kosong.content.decode()


def test_a_sheet_is_previewed_and_taken_over_whole_or_not_at_all(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    klien, url = masuk(cast.kepala_dinas), alamat("unggah", perjanjian.pk)
    buruk = [("Mutu", "Indeks", "3,5", "indeks", 1000), ("", "Tanpa sasaran", 1, "dokumen", "sejuta")]
    jawab = klien.post(url, {"berkas": _berkas(buruk)})
    teks = jawab.content.decode()
    assert jawab.status_code == 422 and perjanjian.butir.count() == 2
    assert "Sel A4: Sasaran belum diisi." in teks and "Sel E4: Anggaran “sejuta” bukan angka" in teks
    baik = [("Mutu", "Indeks", "3,5", "indeks", 1000), ("Mutu", "Dokumen", 12, "dokumen", None)]
    jawab = klien.post(url, {"berkas": _berkas(baik)})
    assert jawab.status_code == 200 and perjanjian.butir.count() == 2
    kemas = jawab.content.decode().split('name="isi" value="')[1].split('"')[0]
    klien.post(url, {"isi": kemas + "x", "suntingan": perjanjian.suntingan})
    assert perjanjian.butir.count() == 2 and perjanjian.butir.first().indikator == LAYANAN.indikator
    klien.post(url, {"isi": kemas, "suntingan": perjanjian.suntingan})
    isi = list(perjanjian.butir.order_by("urutan").values_list("indikator", "target", "anggaran"))
    assert isi == [("Indeks", "3,5", 1000), ("Dokumen", "12", None)]
    templat = klien.get(f"{alamat('templat')}?dari={perjanjian.pk}")
    assert klien.post(url, {"berkas": _berkas_isi(templat.content)}).status_code == 200


@pytest.mark.parametrize("isi", [b"bukan lembar kerja", b""])
def test_what_is_no_sheet_is_told(cast: Cast, isi: bytes) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    jawab = masuk(cast.kepala_dinas).post(alamat("unggah", perjanjian.pk), {"berkas": _berkas_isi(isi)})
    assert jawab.status_code == 422


def test_a_sheet_without_the_headings_is_told(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    klien = masuk(cast.kepala_dinas)
    jawab = klien.post(alamat("unggah", perjanjian.pk), {"berkas": _berkas_isi(_lembar_asing())})
    assert "Baris judul kolom tidak ditemukan" in jawab.content.decode()
    assert not list(get_messages(jawab.wsgi_request))


def _berkas(baris: list[tuple[Any, ...]]) -> BytesIO:
    return _berkas_isi(_lembar(baris))


def _berkas_isi(isi: bytes) -> BytesIO:
    berkas = BytesIO(isi)
    berkas.name = "isi.xlsx"
    return berkas


def _lembar(baris: list[tuple[Any, ...]]) -> bytes:
    return lembar_isian("Isian", [tuple("" if n is None else n for n in satu) for satu in baris])


def _lembar_asing() -> bytes:
    import xlsxwriter

    keluar = BytesIO()
    with xlsxwriter.Workbook(keluar) as buku:
        buku.add_worksheet().write_row(0, 0, ["Nama", "NIP"])
    return keluar.getvalue()


def test_last_years_of_another_unit_is_not_offered(cast: Cast) -> None:
    sepakat(cast.kepala_badan, cast.pos["badan"], cast.bupati, tahun=TAHUN - 1)
    assert "Salin dari tahun lalu" not in masuk(cast.kepala_dinas).get(alamat("daftar")).content.decode()
    sepakat(cast.kepala_dinas, cast.pos["dinas"], cast.bupati, tahun=TAHUN - 1)
    assert "Salin dari tahun lalu" in masuk(cast.kepala_dinas).get(alamat("daftar")).content.decode()
