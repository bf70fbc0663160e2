"""Files of work across instansi: told with the act, brought after it, believed only when their hash is right."""

import hashlib
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from tests.integration.lintas.conftest import KABID, Pasangan, Sisi
from tests.integration.lintas.kerja import bawa, kemajuan, mulai, sapu, titipkan
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.perkara import peristiwa
from tests.unit.berkas import contoh

from lincah.berkas.kiriman import baca_utuh
from lincah.berkas.models import Lampiran
from lincah.exchange import amplop
from lincah.exchange.models import PesanKeluar, PesanMasuk
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import BerkasMitra, HasilKerja, Kemajuan
from lincah.pelaksanaan.services.mitra import janji
from lincah.pelaksanaan.services.mitra.jenis import BERKAS
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import UsulanKeliru


def keadaan(sisi: Sisi) -> set[tuple[str, str]]:
    with sisi.masuk():
        return set(BerkasMitra.objects.values_list("nama", "keadaan"))


def lihat(sisi: Sisi, siapa: Pegawai, jalan: str) -> str:
    """A page of the case, within the limits of a page."""
    with sebagai(sisi, siapa) as klien:
        klien.get(alamat(sisi, jalan))  # what is remembered between requests
        with CaptureQueriesContext(connection) as catatan:
            jawab = klien.get(alamat(sisi, jalan))
    kueri = [
        satu["sql"] for satu in catatan if not satu["sql"].startswith("SET search_path")
    ]  # going to the other side
    assert jawab.status_code == 200 and len(kueri) <= 12
    return jawab.content.decode()


def isi_berkas(sisi: Sisi, id: UUID) -> dict[tuple[UUID, str, str], bytes]:
    """What hangs on the case there: id, hash and name, with its bytes."""
    with sisi.masuk():
        semua = Lampiran.objects.filter(objek_id=str(id))
        return {(satu.pk, satu.isi_id, satu.nama): baca_utuh(satu.isi_id) for satu in semua}


def test_a_photo_and_a_paper_follow_the_act_and_are_the_same_on_both_sides(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with d.masuk():
        berkas = [bawa(contoh.foto_berlokasi(), "lokasi.jpg"), bawa(contoh.pdf(), "notula.pdf")]
    d.lakukan(id, orang, "mencatat_kemajuan", **kemajuan(berkas=berkas))
    assert keadaan(k) == keadaan(d) == {("lokasi.jpg", "menunggu"), ("notula.pdf", "menunggu")}
    halaman = f"pekerjaan/{id}/kemajuan-kerja/"
    for jalan in (halaman, f"pekerjaan/{id}/"):
        isi = lihat(k, k.pejabat(KABID), jalan)
        assert f"belum tiba dari {d.instansi.nama}" in isi and "lokasi.jpg" in isi and "/berkas/" not in isi
    isi = lihat(d, orang, halaman)
    assert f"belum tiba di {k.instansi.nama}" in isi and "kecil.webp" in isi
    assert sapu(d) == 2 and sapu(d) == 0
    assert not k.tertahan() and not d.tertahan()
    assert keadaan(k) == keadaan(d) == {("lokasi.jpg", "tiba"), ("notula.pdf", "tiba")}
    asal = isi_berkas(d, id)
    assert isi_berkas(k, id) == asal and len(asal) == 2
    assert all(hashlib.sha256(isi).hexdigest() == sidik for (_, sidik, _), isi in asal.items())
    isi = lihat(k, k.pejabat(KABID), halaman)
    assert "belum tiba" not in isi and isi.count("kecil.webp") == 1
    _baca_di_sana(k, id, asal)


def _baca_di_sana(k: Sisi, id: UUID, asal: dict[tuple[UUID, str, str], bytes]) -> None:
    with k.masuk():
        tempat, acara = f"kemajuan:{Kemajuan.objects.get().pk}", peristiwa(Penugasan.objects.get(pk=id))[-1]
        assert set(Lampiran.objects.values_list("bagian", flat=True)) == {tempat}
    assert {(UUID(satu["id"]), satu["sidik"], satu["nama"]) for satu in acara.isi["berkas"]} == set(asal)
    for (nomor, _, _), isi in asal.items():
        with sebagai(k, k.pejabat(KABID)) as klien:
            jawab = klien.get(alamat(k, f"pekerjaan/{id}/berkas/{nomor}/"))
            assert b"".join(jawab.streaming_content) == isi  # type: ignore[attr-defined]
        with sebagai(k, k.pejabat("DISKOMINFO.B2")) as klien:  # no part in it
            assert klien.get(alamat(k, f"pekerjaan/{id}/berkas/{nomor}/")).status_code == 404


def test_a_result_comes_with_its_files(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with d.masuk():
        berkas = [bawa(contoh.pdf(), "hasil.pdf")]
    d.lakukan(id, orang, "menyerahkan_hasil", uraian="Lengkap", kunci=uuid4(), berkas=berkas)
    sapu(d)
    assert "hasil.pdf" in lihat(k, k.pejabat(KABID), f"pekerjaan/{id}/reviu/")
    with k.masuk():
        assert Lampiran.objects.get(nama="hasil.pdf").bagian == f"hasil:{HasilKerja.objects.get().pk}"


def test_what_was_not_told_of_altered_or_sent_twice_is_not_hung(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with d.masuk():
        berkas = [bawa(contoh.pdf(), "notula.pdf")]
    d.lakukan(id, orang, "mencatat_kemajuan", **kemajuan(berkas=berkas))
    with d.masuk():
        satu, utuh = BerkasMitra.objects.get(), baca_utuh(berkas[0].sidik)
    titipkan(d, BERKAS, f"{id}/{satu.pk}", {"berkas": str(satu.pk)}, utuh + b" ")
    titipkan(d, BERKAS, f"{id}/x", {"berkas": str(uuid4())}, utuh)  # of nothing that was told
    titipkan(d, BERKAS, f"{uuid4()}/y", {"berkas": str(satu.pk)}, utuh)  # of another case
    titipkan(d, BERKAS, f"{id}/z", {}, utuh)
    with k.masuk():
        sebab = PesanMasuk.objects.filter(jenis=BERKAS, keadaan="gagal").values_list("sebab", flat=True)
        assert [kata.split()[0] for kata in sebab.order_by("id")] == ["Isi", "Catatan", "Perkara", "Isi"]
        assert not Lampiran.objects.exists()
    titipkan(k, BERKAS, f"{id}/k", {"berkas": str(satu.pk)}, utuh)  # the way it does not go
    assert d.pesan()[-1] == (BERKAS, "gagal")
    titipkan(d, BERKAS, f"{id}/lagi", {"berkas": str(satu.pk)}, utuh)
    titipkan(d, BERKAS, f"{id}/ulang", {"berkas": str(satu.pk)}, utuh)
    with k.masuk():
        assert Lampiran.objects.get().isi_id == satu.sidik
    assert k.pesan()[-1] == (BERKAS, "selesai")


def test_a_file_that_is_not_taken_there_is_said_on_both_sides(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with d.masuk():
        berkas = [bawa(contoh.pdf(), "notula.pdf")]
    d.lakukan(id, orang, "mencatat_kemajuan", **kemajuan(berkas=berkas))
    with override_settings(LINCAH_BERKAS_BATAS=100):
        sapu(d)
    k.antar()
    assert keadaan(k) == keadaan(d) == {("notula.pdf", "ditolak")}
    for sisi, siapa in ((k, k.pejabat(KABID)), (d, orang)):
        with sebagai(sisi, siapa) as klien:
            isi = klien.get(alamat(sisi, f"pekerjaan/{id}/kemajuan-kerja/")).content.decode()
            assert "tidak diterima di" in isi and "lebih besar daripada yang diterima" in isi


def test_one_that_cannot_cross_is_refused_before_anything_is_written(
    pasangan: Pasangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    k, d, id, orang = mulai(pasangan)
    monkeypatch.setattr(janji, "BATAS_LAMPIRAN", 100)
    with d.masuk():
        berkas = [bawa(contoh.pdf(), "notula.pdf")]
    with pytest.raises(UsulanKeliru, match="tidak dapat dikirim ke instansi mitra"):
        d.lakukan(id, orang, "mencatat_kemajuan", **kemajuan(berkas=berkas))
    for sisi in (k, d):
        with sisi.masuk():
            assert not Kemajuan.objects.exists() and not BerkasMitra.objects.exists()


def test_a_file_that_came_before_its_act_is_handled_once_that_is_there(pasangan: Pasangan) -> None:
    k, d, id, _ = mulai(pasangan)
    with d.masuk():
        berkas, nomor = [bawa(contoh.pdf(), "notula.pdf")], str(uuid4())
        utuh = baca_utuh(berkas[0].sidik)
    titipkan(d, BERKAS, f"{id}/{nomor}", {"berkas": nomor}, utuh)
    assert k.pesan()[-1] == (BERKAS, "gagal")
    with k.masuk():
        BerkasMitra.objects.create(
            id=UUID(nomor), penugasan_id=id, masuk=True, bagian="kemajuan:1", nama="notula.pdf", jenis="pdf",
            ukuran=len(utuh), sidik=berkas[0].sidik, oleh_id=1, dijanjikan=Penugasan.objects.get(pk=id).dibuat,
        )  # fmt: skip
    sapu(k)
    assert keadaan(k) == {("notula.pdf", "tiba")} and not k.tertahan()


def test_what_must_not_wait_goes_before_large_files(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with d.masuk():
        berkas = [bawa(contoh.pdf(), "notula.pdf")]
    d.lakukan(id, orang, "mencatat_kemajuan", **kemajuan(berkas=berkas))
    sampai = type(d).antar
    try:
        type(d).antar = lambda sisi: 0  # type: ignore[method-assign]
        sapu(d)
        d.lakukan(id, orang, "mencatat_kemajuan", **kemajuan())
    finally:
        type(d).antar = sampai  # type: ignore[method-assign]
    with d.masuk():
        assert list(PesanKeluar.objects.filter(keadaan="menunggu").values_list("latar", flat=True)) == [True, False]
    d.antar()
    assert [jenis for jenis, _ in k.pesan()[-2:]] == ["penugasan.tindakan", BERKAS]
    assert amplop.BATAS_LAMPIRAN > 15 * 1024 * 1024  # the largest evidence by default crosses
