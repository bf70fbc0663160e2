"""The screens of a change as the other instansi sees them: whom it may have back, who proposes, what waits."""

from html import unescape

from tests.daerah import pimpinan
from tests.integration.lintas.conftest import BUPATI, KADIS, SEKDA
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.integration.lintas.test_perubahan import Berjalan, bersama
from tests.integration.lintas.ubahan import mau, putus

from lincah.penugasan.models import Anggota, Perubahan

__all__ = ["bersama"]


def test_the_lender_finds_its_own_people_and_reads_who_proposes_what(bersama: Berjalan) -> None:
    b, k, id, orang = bersama
    with b.masuk():
        ketua = Anggota.objects.get(penugasan=id, peran="ketua").pegawai.nama
        pengusul = f"{pimpinan(KADIS).nama}, {b.instansi.nama}"
    with sebagai(k, sekda := k.pejabat(SEKDA)) as klien:
        halaman = unescape(klien.get(alamat(k, f"pekerjaan/{id}/ubah/pengurangan/")).content.decode())
        pilihan = halaman.partition('name="keluar"')[2].partition("</select>")[0]
        assert orang.nama_lengkap in pilihan and ketua not in pilihan
        assert "Tidak ada yang menunggu Anda" in klien.get(alamat(k, "")).content.decode()
    mau(b, id, b.pejabat(KADIS), "perpanjangan")
    with k.masuk():
        usulan = Perubahan.objects.get(penugasan=id).pk
    with sebagai(k, sekda) as klien:
        halaman = unescape(klien.get(alamat(k, f"pekerjaan/{id}/usulan/{usulan}/")).content.decode())
        assert pengusul in halaman and orang.nama_lengkap in halaman and "peraturan instansi pemohon" in halaman
        beranda = klien.get(alamat(k, "")).content.decode()
        assert "Putuskan usulan perubahan" in beranda and "Tidak ada yang menunggu Anda" not in beranda
    putus(k, id, sekda)
    with b.masuk():
        usulan = Perubahan.objects.get(penugasan=id).pk
    with sebagai(b, b.pejabat(BUPATI)) as klien:
        halaman = klien.get(alamat(b, f"pekerjaan/{id}/usulan/{usulan}/")).content.decode()
        assert f"{k.instansi.nama} sudah menyetujui" in halaman and "disetujui dahulu di sana" not in halaman
