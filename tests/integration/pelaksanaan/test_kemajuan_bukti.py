"""Progress with evidence: files come with the act or not at all, whoever may open the case reads them, nothing is
rewritten."""

import io
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import Cast
from tests.perkara import lakukan, peristiwa
from tests.unit.berkas import contoh

from lincah.berkas.models import IsiBerkas, Lampiran
from lincah.pelaksanaan.models import HasilKerja, Kemajuan
from lincah.penugasan.models import Penugasan

Masuk = Callable[..., Client]


def berkas(isi: bytes, nama: str) -> io.BytesIO:
    satu = io.BytesIO(isi)
    satu.name = nama
    return satu


def url(penugasan: Penugasan, kode: str = "mencatat_kemajuan") -> str:
    return reverse("pekerjaan:tindakan", args=[penugasan.pk, kode])


def halaman(penugasan: Penugasan) -> str:
    return reverse("pekerjaan:kemajuan", args=[penugasan.pk])


def isian(penugasan: Penugasan, **lain: Any) -> dict[str, Any]:
    isi = {"versi": penugasan.versi, "kunci": str(uuid4()), "uraian": "Bahan terkumpul", "persen": "40"}
    return isi | lain


def alamat_berkas(satu: Lampiran, nama: str = "berkas") -> str:
    return reverse(f"pekerjaan:{nama}", args=[satu.objek_id, satu.pk])


def test_progress_is_told_with_numbers_photos_and_papers(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.muda, csrf=False)
    isi = isian(berjalan, realisasi="12.5", biaya="750000", bukti="https://contoh.test/a")
    isi |= {
        "berkas": [berkas(contoh.pdf(), "notula.pdf")],
        "berkas_foto": [berkas(contoh.foto_berlokasi(), "IMG_1.jpg")],
    }
    jawab = client.post(url(berjalan), isi, follow=True)
    assert "Tercatat: Anda mencatat kemajuan." in jawab.content.decode()
    baris = Kemajuan.objects.get()
    assert (baris.realisasi, baris.biaya, baris.persen) == (Decimal("12.50"), Decimal(750_000), 40)
    assert set(Lampiran.objects.values_list("nama", "bagian")) == {
        ("notula.pdf", f"kemajuan:{baris.pk}"),
        ("IMG_1.jpg", f"kemajuan:{baris.pk}"),
    }
    catatan = peristiwa(berjalan)[-1].isi
    assert {satu["nama"] for satu in catatan["berkas"]} == {"notula.pdf", "IMG_1.jpg"}
    for alamat in (halaman(berjalan), reverse("pekerjaan:perkara", args=[berjalan.pk])):
        isi_halaman = client.get(alamat).content.decode()
        for satu in Lampiran.objects.all():
            assert alamat_berkas(satu) in isi_halaman
    isi_halaman = client.get(halaman(berjalan)).content.decode()
    assert "12,5 dokumen" in isi_halaman and "Rp750.000 dari anggaran Rp1.500.000 (50 persen)" in isi_halaman


def test_a_file_is_served_harmlessly(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.muda)
    semua = [berkas(contoh.foto_berlokasi(), "foto.jpg"), berkas(b"a;b\n1;2", "data.csv")]
    client.post(url(berjalan), isian(berjalan, berkas=semua))
    foto, tabel = Lampiran.objects.order_by("-nama")
    jawab = client.get(alamat_berkas(foto), headers={"Accept-Encoding": "gzip"})
    isi = b"".join(jawab.streaming_content)
    assert jawab["Content-Type"] == "image/jpeg" and jawab["Content-Disposition"].startswith("inline")
    assert len(isi) == int(jawab["Content-Length"]) and b"Kamera Uji" not in isi
    jawab = client.get(alamat_berkas(tabel))
    assert jawab["Content-Disposition"] == 'attachment; filename="data.csv"'
    assert jawab["Content-Type"] == "text/csv; charset=utf-8" and jawab["X-Content-Type-Options"] == "nosniff"
    assert jawab["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert client.get(alamat_berkas(foto, "berkas_kecil"))["Content-Type"] == "image/webp"
    assert client.get(alamat_berkas(tabel, "berkas_kecil")).status_code == 404


@pytest.mark.parametrize("siapa", ["kabid_lain", "orang_bidang_lain", "kepala_badan", "madya", "sekda"])
def test_who_may_not_open_the_case_reads_none_of_its_files(
    cast: Cast, berjalan: Penugasan, masuk: Masuk, siapa: str
) -> None:
    masuk(cast.muda).post(url(berjalan), isian(berjalan, berkas=[berkas(contoh.gambar(), "foto.jpg")]))
    satu = Lampiran.objects.get()
    client = masuk(cast.orang[siapa])
    for alamat in (alamat_berkas(satu), alamat_berkas(satu, "berkas_kecil"), halaman(berjalan)):
        assert client.get(alamat).status_code == 404
    assert masuk(cast.kabid).get(alamat_berkas(satu)).status_code == 200
    assert Client().get(alamat_berkas(satu)).status_code == 302


def test_through_an_act_that_is_not_open_nothing_is_stored(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    isi = isian(berjalan, berkas=[berkas(contoh.pdf(), "notula.pdf")])
    assert masuk(cast.kabid).post(url(berjalan), isi).status_code == 409
    lakukan(cast.muda, berjalan, "menyerahkan_hasil")
    isi = isian(berjalan, berkas=[berkas(contoh.pdf(), "notula.pdf")])
    assert masuk(cast.muda).post(url(berjalan), isi).status_code == 409
    assert not IsiBerkas.objects.exists() and not Kemajuan.objects.exists()


def test_a_file_is_not_reached_through_another_case(
    cast: Cast, berjalan: Penugasan, perkara: Penugasan, masuk: Masuk
) -> None:
    from tests.perkara import buka

    masuk(cast.muda).post(url(berjalan), isian(berjalan, berkas=[berkas(contoh.gambar(), "foto.jpg")]))
    lain = buka(cast.kabid, cast.pos["bidang"], cast.madya)
    alamat = reverse("pekerjaan:berkas", args=[lain.pk, Lampiran.objects.get().pk])
    assert masuk(cast.madya).get(alamat).status_code == 404


def test_a_refused_form_keeps_the_files_that_arrived(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.muda)
    dua = [berkas(contoh.pdf(), "baik.pdf"), berkas(b"<svg/>", "buruk.svg")]
    jawab = client.post(url(berjalan), isian(berjalan, persen="140", berkas=dua))
    teks = jawab.content.decode()
    assert jawab.status_code == 422 and "buruk.svg: Ini halaman web" in teks and "baik.pdf" in teks
    assert not Kemajuan.objects.exists() and not Lampiran.objects.exists()
    (tanda,) = jawab.context["form"]["berkas"].value()
    client.post(url(berjalan), isian(berjalan, berkas_titipan=[tanda.tanda]))
    assert Lampiran.objects.get().nama == "baik.pdf"
    assert IsiBerkas.objects.count() == 1


def test_what_somebody_else_brought_cannot_be_hung(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    from lincah.berkas.services import titip
    from lincah.registry.waktu import sekarang

    punya_orang = titip(io.BytesIO(contoh.pdf()), "rahasia.pdf", pemilik=str(cast.madya.pk), waktu=sekarang())
    isi = isian(berjalan, berkas_titipan=[punya_orang.tanda, punya_orang.sidik])
    jawab = masuk(cast.muda).post(url(berjalan), isi)
    assert jawab.status_code == 422 and "Pilih sekali lagi" in jawab.content.decode()
    assert punya_orang.tanda not in jawab.content.decode()
    assert not Kemajuan.objects.exists() and not Lampiran.objects.exists()


def test_a_dropped_file_does_not_hang(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    from lincah.berkas.services import titip
    from lincah.registry.waktu import sekarang

    satu = titip(io.BytesIO(contoh.pdf()), "salah.pdf", pemilik=str(cast.muda.pk), waktu=sekarang())
    masuk(cast.muda).post(url(berjalan), isian(berjalan, berkas_titipan=[satu.tanda], berkas_buang=[satu.tanda]))
    assert Kemajuan.objects.count() == 1 and not Lampiran.objects.exists()


def test_too_many_and_too_large_are_said(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.muda)
    banyak = [berkas(f"catatan {n}".encode(), f"{n}.txt") for n in range(11)]
    assert "Paling banyak 10 berkas" in client.post(url(berjalan), isian(berjalan, berkas=banyak)).content.decode()
    with override_settings(LINCAH_BERKAS_BATAS=1024**2):
        besar = berkas(b"x" * 5 * 1024**2, "besar.txt")
        jawab = client.post(url(berjalan), isian(berjalan, berkas=[besar]))
    assert "besar.txt: Berkas ini lebih dari 1 MB." in jawab.content.decode()
    assert not Kemajuan.objects.exists() and not IsiBerkas.objects.filter(jenis="txt", ukuran__gt=100).exists()


def test_a_correction_is_a_new_entry_with_the_old_files(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.muda)
    client.post(url(berjalan), isian(berjalan, biaya="900000", berkas=[berkas(contoh.pdf(), "notula.pdf")]))
    lama = Kemajuan.objects.get()
    form = client.get(url(berjalan), {"ganti": lama.pk}).context["form"]
    assert form["uraian"].value() == lama.uraian and form["biaya"].value() == Decimal(900_000)
    tanda = [satu.tanda for satu in form["berkas"].value()]
    isi = isian(berjalan, uraian="Bahan dari tiga sumber", biaya="90000", menggantikan=lama.pk, berkas_titipan=tanda)
    client.post(url(berjalan), isi)
    baru = Kemajuan.objects.berlaku().get()
    assert (baru.menggantikan, baru.waktu, baru.biaya) == (lama, lama.waktu, Decimal(90_000)) and baru.diperbaiki
    lama.refresh_from_db()
    assert lama.biaya == Decimal(900_000)
    assert set(Lampiran.objects.values_list("bagian", flat=True)) == {f"kemajuan:{lama.pk}", f"kemajuan:{baru.pk}"}
    teks = client.get(halaman(berjalan)).content.decode()
    assert "Rp90.000 dari anggaran" in teks and "Sudah diperbaiki, tidak dihitung" in teks
    assert (
        "memperbaiki catatan kemajuan" in client.get(reverse("pekerjaan:perkara", args=[berjalan.pk])).content.decode()
    )


def test_a_correction_stays_with_an_activity_that_was_dropped(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client, rincian = masuk(cast.muda), berjalan.rincian.get()
    client.post(url(berjalan), isian(berjalan, rincian=rincian.pk))
    lama = Kemajuan.objects.get()
    berjalan.rincian.update(dibatalkan=lama.waktu)
    form = client.get(url(berjalan), {"ganti": lama.pk}).context["form"]
    assert (form["rincian"].value(), rincian.kegiatan in str(form["rincian"])) == (rincian.pk, True)
    assert client.post(url(berjalan), isian(berjalan, rincian=rincian.pk)).status_code == 422
    isi = isian(berjalan, rincian=rincian.pk, menggantikan=lama.pk)
    assert client.post(url(berjalan), isi).status_code == 302
    assert Kemajuan.objects.berlaku().get().rincian == rincian


def test_only_ones_own_entry_is_corrected_and_only_once(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    lakukan(cast.muda, berjalan, "mencatat_kemajuan")
    lama = Kemajuan.objects.get()
    client = masuk(cast.muda)
    assert client.post(url(berjalan), isian(berjalan, menggantikan=lama.pk)).status_code == 302
    jawab = client.post(url(berjalan), isian(berjalan, menggantikan=lama.pk))
    assert jawab.status_code == 422 and "sudah diperbaiki, atau bukan catatan Anda" in jawab.content.decode()
    lain = Kemajuan.objects.get(pk=lama.pengganti.pk)
    lain.pk, lain._state.adding, lain.kunci, lain.pegawai = None, True, uuid4(), cast.madya
    lain.menggantikan, lain.diperbaiki = None, None
    lain.save()
    jawab = client.post(url(berjalan), isian(berjalan, menggantikan=lain.pk))
    assert jawab.status_code == 422 and Kemajuan.objects.count() == 3


def test_results_bring_files_too_and_the_same_form_counts_once(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client, kunci = masuk(cast.muda), str(uuid4())

    def serahkan() -> Any:
        isi = {
            "versi": berjalan.versi,
            "kunci": kunci,
            "uraian": "Lengkap",
            "berkas": [berkas(contoh.pdf(), "hasil.pdf")],
        }
        return client.post(url(berjalan, "menyerahkan_hasil"), isi, follow=True).content.decode()

    assert "Tercatat: Anda menyerahkan hasil." in serahkan()
    assert "hasil.pdf" in client.get(reverse("pekerjaan:perkara", args=[berjalan.pk])).content.decode()
    assert "Isian ini sudah tercatat; tidak ada yang dicatat dua kali." in serahkan()
    assert HasilKerja.objects.count() == Lampiran.objects.count() == 1


def test_a_form_that_comes_twice_is_told_as_done(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client, isi = masuk(cast.muda), isian(berjalan)
    assert client.post(url(berjalan), isi).status_code == 302
    jawab = client.post(url(berjalan), isi, follow=True)
    assert jawab.status_code == 200 and "sudah tercatat" in jawab.content.decode()
    assert Kemajuan.objects.count() == 1


def test_the_page_is_narrowed_by_activity_and_person(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    client, rincian = masuk(cast.muda), berjalan.rincian.get()
    client.post(url(berjalan), isian(berjalan, uraian="Tentang kegiatan", rincian=rincian.pk, biaya="1000"))
    client.post(url(berjalan), isian(berjalan, uraian="Tentang semuanya", biaya="200"))
    teks = client.get(halaman(berjalan), {"kegiatan": rincian.pk}).content.decode()
    assert "Tentang kegiatan" in teks and "Tentang semuanya" not in teks and "1 catatan, biaya Rp1.000" in teks
    teks = client.get(halaman(berjalan), {"kegiatan": "seluruhnya", "orang": cast.muda.pk}).content.decode()
    assert "Tentang semuanya" in teks and "Tentang kegiatan" not in teks
    assert "Tidak ada yang cocok" in client.get(halaman(berjalan), {"orang": cast.madya.pk}).content.decode()
    assert client.get(halaman(berjalan), {"orang": "9" * 400, "kegiatan": "\x00", "halaman": "x"}).status_code == 200


@pytest.mark.parametrize("banyak", [5, 50])
def test_the_page_stays_flat_and_small(cast: Cast, berjalan: Penugasan, masuk: Masuk, banyak: int) -> None:
    client = masuk(cast.muda)
    for nomor in range(banyak):
        gambar = berkas(contoh.gambar(ukuran=(64, nomor + 1)), f"foto-{nomor}.jpg")
        client.post(url(berjalan), isian(berjalan, berkas=[gambar]))
    client.get(halaman(berjalan))
    with CaptureQueriesContext(
        connection,
    ) as catatan:
        jawab = client.get(halaman(berjalan))
    assert jawab.content.decode().count("kecil.webp") == min(banyak, 20)
    assert len(catatan) <= 12, [satu["sql"][:90] for satu in catatan]
    assert len(jawab.content) <= 60_000


def test_before_the_letter_there_is_no_page_of_progress(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    assert masuk(cast.kabid).get(halaman(perkara)).status_code == 404
