"""Coordination and feedback across instansi: said on one side, answered on the other, kept on both."""

from uuid import UUID, uuid4

import pytest
from tests.daerah import pemangku, pimpinan
from tests.integration.lintas.conftest import KABID, KADIS, Pasangan, Sisi
from tests.integration.lintas.kerja import mulai, titipkan
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.perkara import aktor

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import KonfirmasiKoordinasi, Koordinasi, TanggapanUmpanBalik, TungguKerja, UmpanBalik
from lincah.pelaksanaan.queries.pihak import pihak_luar
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi, konfirmasi_koordinasi
from lincah.pelaksanaan.services.mitra.jenis import KOORDINASI, KOORDINASI_JAWAB, TANGGAPAN
from lincah.pelaksanaan.services.pantau import tanggapi
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru


def catat(sisi: Sisi, id: UUID, siapa: Pegawai, luar: str) -> UUID:
    with sisi.masuk():
        isi = UsulanKoordinasi(uuid4(), "pelaksanaan", sisi.hari, "Data", "Setiap Senin", luar=luar)
        hasil = catat_koordinasi(aktor(siapa, sisi.hari), id, isi)
        assert hasil.koordinasi is not None
    sisi.antar()
    return hasil.koordinasi.pk


def test_what_was_agreed_with_an_officer_there_is_confirmed_there(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with k.masuk():
        nama = pimpinan(KABID).nama
    with d.masuk():
        ada = {satu.nama: satu.luar for satu in pihak_luar(Penugasan.objects.get(pk=id))}
    luar = ada[f"{nama}, {k.instansi.nama}"]
    baris = catat(d, id, orang, luar)
    with d.masuk():
        assert not TungguKerja.objects.exists()
        with pytest.raises(UsulanKeliru, match="Pilih pejabat"):
            catat_koordinasi(
                aktor(orang, d.hari), id, UsulanKoordinasi(uuid4(), "pelaksanaan", d.hari, "a", "b", luar="pegawai")
            )
    with sebagai(k, k.pejabat(KABID)) as klien:
        halaman = klien.get(alamat(k, f"pekerjaan/{id}/koordinasi/")).content.decode()
        assert "Benarkan atau sanggah" in halaman and orang.nama in halaman
    with k.masuk():
        assert Koordinasi.objects.get().pk == baris and TungguKerja.objects.get().jabatan_id == pimpinan(KABID).pk
        with pytest.raises(PerkaraTidakAda):
            konfirmasi_koordinasi(aktor(pemangku("DISKOMINFO.B2"), k.hari), id, baris, sesuai=True, catatan="")
        konfirmasi_koordinasi(aktor(pemangku(KABID), k.hari), id, baris, sesuai=False, catatan="Setiap Selasa")
        assert not TungguKerja.objects.exists()
    k.antar()
    with sebagai(d, orang) as klien:
        halaman = klien.get(alamat(d, f"pekerjaan/{id}/koordinasi/")).content.decode()
        assert "Setiap Selasa" in halaman and nama in halaman and "Dinyatakan tidak sesuai" in halaman
        assert nama in klien.get(alamat(d, f"pekerjaan/{id}/koordinasi/baru/")).content.decode()
    assert not k.tertahan() and not d.tertahan()


def test_feedback_and_its_answers_stand_on_both_sides(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    k.lakukan(id, k.pejabat(KABID), "memberi_umpan_balik", catatan="Sandingkan angkanya", kunci=uuid4())
    with d.masuk():
        umpan = UmpanBalik.objects.get()
        tanggapi(aktor(orang, d.hari), id, umpan.pk, "Baik, kami sandingkan", uuid4())
    d.antar()
    with k.masuk():
        satu = UmpanBalik.objects.get()
        nama = pimpinan(KABID).nama
        tanggapi(aktor(pemangku(KABID), k.hari), id, satu.pk, "Terima kasih", uuid4())
    k.antar()
    for sisi, siapa in ((k, k.pejabat(KABID)), (d, orang)):
        with sebagai(sisi, siapa) as klien:
            halaman = klien.get(alamat(sisi, f"pekerjaan/{id}/pemantauan/")).content.decode()
        assert "Baik, kami sandingkan" in halaman and "Terima kasih" in halaman and nama in halaman
        assert "ketua tim" not in halaman
    with d.masuk():
        penilai = d.pejabat(KADIS)
    with sebagai(d, penilai) as klien:  # the superior of the person lent reads along
        assert "Sandingkan angkanya" in klien.get(alamat(d, f"pekerjaan/{id}/pemantauan/")).content.decode()
    assert not k.tertahan() and not d.tertahan()


def test_what_is_nobodys_part_is_not_taken_in(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    k.lakukan(id, k.pejabat(KABID), "memberi_umpan_balik", catatan="Sandingkan", kunci=uuid4())
    asing = {"milik": "pengirim", "kunci": "999", "nama": "Siapa Saja", "jabatan": "Staf"}
    with k.masuk():
        umpan = UmpanBalik.objects.get().kunci
    kata = {"perihal": "a", "kesepakatan": "b", "tahap": "pelaksanaan", "hari": str(d.hari), "nama": "x"}
    nomor = {"koordinasi": str(uuid4()), "kunci": str(uuid4())}
    milik = {**asing, "kunci": str(orang.pk), "nama": orang.nama}
    for jenis, isi in (
        (KOORDINASI, {**kata, **nomor, "peran": "pimpinan_unit_pemilik", "pelaku": asing}),
        (KOORDINASI, {**kata, **nomor, "peran": "penilai_dituju", "pelaku": milik}),  # not a role of ours
        (KOORDINASI_JAWAB, {"koordinasi": str(uuid4()), "sesuai": True, "catatan": "", "pelaku": milik}),
        (TANGGAPAN, {"umpan_balik": str(umpan), "kunci": str(uuid4()), "uraian": "x", "pelaku": asing}),
        (TANGGAPAN, {"umpan_balik": str(uuid4()), "kunci": str(uuid4()), "uraian": "x", "pelaku": milik}),
    ):
        titipkan(d, jenis, str(id), isi)
        assert k.pesan()[-1][1] in ("gagal", "tertahan"), jenis
        with k.masuk():
            from lincah.exchange.models import PesanMasuk

            PesanMasuk.objects.exclude(keadaan="selesai").update(keadaan="dikesampingkan")
    with k.masuk():
        kosong = (Koordinasi, KonfirmasiKoordinasi, TanggapanUmpanBalik)
        assert not any(model._default_manager.exists() for model in kosong)
