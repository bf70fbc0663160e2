"""Two results, or two plans, handed over at once, one in each instansi: the owner's counts, the other is set aside."""

import pytest
from tests.integration.lintas.conftest import BUPATI, KADIS, Pasangan
from tests.integration.lintas.serentak import jenis_peristiwa, karya, serentak, setara, tim_berdua
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.integration.lintas.test_papasan import bertukar
from tests.integration.lintas.test_papasan_rincian import bawahan, merinci, terputus
from tests.integration.lintas.test_perubahan import Berjalan, sebagai_luar
from tests.integration.lintas.ubahan import mau
from tests.perkara import aktor

from lincah.pelaksanaan.models import Rincian
from lincah.pelaksanaan.queries.rencana import baca_rencana
from lincah.pelaksanaan.queries.reviu import buka_reviu
from lincah.penugasan.models import Anggota, Penugasan

__all__ = ["merinci"]
DARI_PEMILIK, DARI_MITRA = "Naskah pemilik", "Naskah yang dipinjam"


@pytest.mark.parametrize("pemilik_dahulu", [True, False])
def test_the_old_and_the_new_in_charge_hand_over_at_once(merinci: Berjalan, pemilik_dahulu: bool) -> None:
    b, k, id, orang = merinci
    k.lakukan(id, orang, "menyusun_rincian")
    baru = bawahan(b, id)
    mau(b, id, b.pejabat(BUPATI), "penggantian", keluar=sebagai_luar(b, id, orang), masuk=baru, antar=False)
    serentak(
        b, k,
        lambda: b.lakukan(id, baru, "menyerahkan_hasil", uraian=DARI_PEMILIK),
        lambda: k.lakukan(id, orang, "menyerahkan_hasil", uraian=DARI_MITRA),
        dahulu=b if pemilik_dahulu else k,
    )  # fmt: skip
    setara(b, k, id)
    assert b.langkah(id) == "reviu_1"
    assert karya(b, id)["hasil"] == [(1, DARI_PEMILIK, False), (1, DARI_MITRA, True)]
    for sisi in (b, k):
        assert jenis_peristiwa(sisi, id).count("hasil_tersusul") == 1
    b.lakukan(id, b.pejabat(KADIS), "menyatakan_selesai")
    setara(b, k, id)
    assert b.langkah(id) == "selesai" and karya(k, id)["reviu"] == [(1, False, 1, "sesuai")]


def test_the_owner_reviews_returns_and_hands_over_anew_before_it_knows(pasangan: Pasangan) -> None:
    b, k, id, sendiri, orang = tim_berdua(pasangan, "melaksanakan")
    with terputus():
        b.lakukan(id, sendiri, "menyerahkan_hasil", uraian=DARI_PEMILIK)
        b.lakukan(id, b.pejabat(KADIS), "mengembalikan", catatan="Lampiran belum ada")
        b.lakukan(id, sendiri, "menyerahkan_hasil", uraian="Naskah kedua")
        k.lakukan(id, orang, "menyerahkan_hasil", uraian=DARI_MITRA)
    bertukar(b, k)
    setara(b, k, id)
    assert b.langkah(id) == "reviu_1"
    assert karya(k, id)["hasil"] == [(1, DARI_PEMILIK, False), (1, DARI_MITRA, True), (2, "Naskah kedua", False)]
    b.lakukan(id, b.pejabat(KADIS), "mengembalikan", catatan="Lampiran masih kurang")
    k.lakukan(id, orang, "menyerahkan_hasil", uraian="Naskah ketiga")
    setara(b, k, id)
    assert karya(b, id)["hasil"][-1] == (3, "Naskah ketiga", False)
    with b.masuk():
        semua = buka_reviu(aktor(sendiri, b.hari), id).hasil
        assert [satu.isi.tanda for satu in semua] == ["3", "2", "1", "1-disisihkan"]
    for sisi, siapa in ((b, sendiri), (k, orang)):
        with sebagai(sisi, siapa) as klien:
            halaman = klien.get(alamat(sisi, f"pekerjaan/{id}/reviu/")).content.decode()
        assert "Hasil ke-1, disisihkan" in halaman and "Yang direviu hasil instansi pemilik pekerjaan" in halaman
        assert halaman.count('id="hasil-1"') == halaman.count('id="hasil-1-disisihkan"') == 1


def test_declared_done_before_it_is_known_that_another_was_handed_over(pasangan: Pasangan) -> None:
    b, k, id, sendiri, orang = tim_berdua(pasangan, "melaksanakan")
    with terputus():
        b.lakukan(id, sendiri, "menyerahkan_hasil", uraian=DARI_PEMILIK)
        b.lakukan(id, b.pejabat(KADIS), "menyatakan_selesai")
        k.lakukan(id, orang, "mencatat_kemajuan")
        k.lakukan(id, orang, "menyerahkan_hasil", uraian=DARI_MITRA)
    bertukar(b, k)
    setara(b, k, id)
    assert b.langkah(id) == "selesai" and len(karya(b, id)["kemajuan"]) == 1


def test_of_two_breakdowns_by_who_knew_as_much_the_owners_counts(pasangan: Pasangan) -> None:
    b, k, id, sendiri, orang = tim_berdua(pasangan, "merinci")
    with b.masuk():
        dia = Anggota.objects.get(penugasan=id, pegawai=sendiri).pk
    with k.masuk():
        saya = Anggota.objects.get(penugasan=id, pegawai=orang).pk
    serentak(
        b, k,
        lambda: b.lakukan(id, sendiri, "menyusun_rincian", rincian=[(satu, dia, b.hari) for satu in ("Satu", "Dua")]),
        lambda: k.lakukan(id, orang, "menyusun_rincian", rincian=[("Lain", saya, k.hari)]),
        dahulu=k,
    )  # fmt: skip
    setara(b, k, id)
    with k.masuk():
        semua = Rincian.objects.filter(penugasan=id).order_by("urutan")
        assert [(satu.kegiatan, satu.dibatalkan is None) for satu in semua] == [
            ("Satu", True), ("Dua", True), ("Lain", False),
        ]  # fmt: skip
    mau(b, id, b.pejabat(BUPATI), "pengurangan", keluar=sebagai_luar(b, id, orang), penerus=sendiri)
    setara(b, k, id)
    with k.masuk():  # nobody is asked to do it: it stays with who wrote it
        assert Rincian.objects.get(penugasan=id, kegiatan="Lain").penanggung_jawab_id == saya
    for sisi in (b, k):
        assert jenis_peristiwa(sisi, id).count("rincian_tersusul") == 1


def test_of_two_plans_at_once_the_owners_is_agreed_to(pasangan: Pasangan) -> None:
    b, k, id, sendiri, orang = tim_berdua(pasangan, "merencanakan")
    with terputus():
        b.lakukan(id, sendiri, "menyusun_rencana", rencana=DARI_PEMILIK, anggaran=None)
        b.lakukan(id, b.pejabat(KADIS), "menyepakati_rencana")
        k.lakukan(id, orang, "menyusun_rencana", rencana=DARI_MITRA, anggaran=None)
    bertukar(b, k)
    setara(b, k, id)
    assert b.langkah(id) == "merinci" and karya(k, id)["rencana"] == [(1, DARI_PEMILIK, False), (1, DARI_MITRA, True)]
    with k.masuk():
        halaman = baca_rencana(Penugasan.objects.get(pk=id), "1-disisihkan")
        assert halaman.dilihat and halaman.dilihat.uraian == DARI_MITRA
        assert halaman.berlaku and halaman.berlaku.uraian == DARI_PEMILIK
