"""Changes that cross: each meeting of two acts has one outcome, alike on both sides, with one letter in force."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from tests.integration.lintas.conftest import BUPATI, KABID, KADIS, SEKDA, Sisi
from tests.integration.lintas.test_perubahan import Berjalan, bersama, dipinjam, sebagai_luar
from tests.integration.lintas.test_pesan import ORANG, titip
from tests.integration.lintas.ubahan import keadaan, mau, putus, sama
from tests.perkara import peristiwa

from lincah.exchange.models import PesanMasuk
from lincah.exchange.services.penanganan import tangani
from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Anggota, Penugasan, Perubahan, Tunggu
from lincah.penugasan.services.lintas.jenis import PUTUS_UBAHAN, UBAHAN, USUL_UBAHAN
from lincah.registry.waktu import sekarang

__all__ = ["bersama", "dipinjam"]


def bertukar(a: Sisi, b: Sisi) -> None:
    """Both lines are there again; what one answers at once is carried too."""
    for _ in range(2):
        a.antar()
        b.antar()


def berlaku(sisi: Sisi, id: UUID) -> list[str]:
    """The letters of assignment of the case that hold here."""
    with sisi.masuk():
        semua = Naskah.objects.filter(objek_id=str(id), status="berlaku")
        return list(semua.filter(jenis__in=("surat_penugasan", "keputusan_bupati")).values_list("nomor", flat=True))


def test_a_proposal_that_crossed_a_change_goes_back(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    mau(k, id, k.pejabat(KABID), "perpanjangan", antar=False)
    mau(d, id, d.pejabat(KABID), "pengakhiran", antar=False)
    bertukar(k, d)
    sama(k, d, id)
    assert keadaan(k, id)[0] == "diakhiri"
    assert sorted(keadaan(k, id)[3]) == [("pengakhiran", "ditetapkan"), ("perpanjangan", "ditolak")]


def test_taken_back_while_it_is_being_set_it_is_set(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    mau(k, id, k.pejabat(KABID), "perpanjangan")
    putus(k, id, k.pejabat(KABID), setuju=False, antar=False)
    putus(d, id, d.pejabat(KABID), antar=False)
    bertukar(k, d)
    sama(k, d, id)
    assert keadaan(k, id)[3] == [("perpanjangan", "ditetapkan")] and len(berlaku(d, id)) == 1


def test_of_two_proposals_that_cross_the_owners_goes_on(bersama: Berjalan) -> None:
    b, k, id, orang = bersama
    mau(b, id, b.pejabat(KADIS), "perpanjangan", antar=False)
    mau(k, id, k.pejabat(SEKDA), "pengurangan", keluar=orang, antar=False)
    bertukar(b, k)
    sama(b, k, id)
    assert sorted(keadaan(k, id)[3]) == [("pengurangan", "ditolak"), ("perpanjangan", "diusulkan")]
    putus(k, id, k.pejabat(SEKDA))
    putus(b, id, b.pejabat(BUPATI))
    sama(b, k, id)


def test_what_somebody_did_before_it_was_known_that_he_had_left_counts(bersama: Berjalan) -> None:
    b, k, id, orang = bersama
    with b.masuk():
        ketua = Anggota.objects.get(penugasan=id, peran="ketua").pegawai
    b.lakukan(id, ketua, "menyusun_rencana")
    b.lakukan(id, b.pejabat(KADIS), "menyepakati_rencana")
    b.lakukan(id, ketua, "menyusun_rincian")
    assert keadaan(k, id)[0] == "melaksanakan"
    mau(b, id, b.pejabat(BUPATI), "pengurangan", keluar=sebagai_luar(b, id, orang), antar=False)
    with pytest.MonkeyPatch.context() as terputus:
        terputus.setattr(Sisi, "antar", lambda sisi: 0)
        k.lakukan(id, orang, "mencatat_kemajuan")
    bertukar(k, b)
    sama(b, k, id)
    with b.masuk():
        jenis = [satu.jenis for satu in peristiwa(Penugasan.objects.get(pk=id))]
        assert jenis.count("penugasan.mencatat_kemajuan") == 1 and "penugasan.tiba_terlambat" not in jenis


def test_work_declared_done_is_not_ended_early(dipinjam: Berjalan) -> None:
    k, d, id, orang = dipinjam
    d.lakukan(id, orang, "menyusun_rencana")
    k.lakukan(id, k.pejabat(KABID), "menyepakati_rencana")
    d.lakukan(id, orang, "menyusun_rincian")
    d.lakukan(id, orang, "menyerahkan_hasil")
    while (akhir := _reviu(k, id)) != "menyatakan_selesai":
        k.lakukan(id, _pereviu(k, id), akhir)
    mau(d, id, d.pejabat(KABID), "pengakhiran", antar=False)
    with pytest.MonkeyPatch.context() as terputus:
        terputus.setattr(Sisi, "antar", lambda sisi: 0)
        k.lakukan(id, _pereviu(k, id), akhir)
    assert (k.langkah(id), d.langkah(id)) == ("selesai", "diakhiri")
    bertukar(k, d)
    assert not k.tertahan() and not d.tertahan()
    assert (k.langkah(id), d.langkah(id)) == ("selesai", "selesai")
    assert berlaku(d, id) == []  # the letter that ended it was withdrawn; the one before it had been replaced
    with d.masuk():
        akhiran = Naskah.objects.get(objek_id=str(id), status="dicabut")
        assert akhiran.isi["amar"].startswith("MENGAKHIRI")
        assert peristiwa(Penugasan.objects.get(pk=id))[-1].jenis == "penugasan.mencabut_surat"


def _tunggu(id: UUID) -> Tunggu:
    return Tunggu.objects.get(penugasan=id, tindakan__in=("meneruskan", "menyatakan_selesai"))


def _reviu(sisi: Sisi, id: UUID) -> str:
    """The act by which the result passes the tier where it lies."""
    with sisi.masuk():
        return str(_tunggu(id).tindakan)


def _pereviu(sisi: Sisi, id: UUID) -> Pegawai:
    with sisi.masuk():
        pos = _tunggu(id).jabatan
        return Pegawai.objects.get(pemangkuan__jabatan=pos, pemangkuan__sampai=None)


def pesan_ubahan(sisi: Sisi, id: UUID, **lain: Any) -> dict[str, Any]:
    """A change that no act set."""
    with sisi.masuk():
        selesai = Penugasan.objects.get(pk=id).selesai.isoformat()
    surat = {"naskah": str(uuid4()), "nomor": "1", "judul": "SURAT", "perihal": "", "tanggal": selesai, "sidik": "x"}
    isi = {"kunci": str(uuid4()), "jenis": "pengakhiran", "ringkas": "Diakhiri.", "alasan": "x", "selesai": selesai}
    isi |= {
        "berlaku": selesai,
        "anggota": [],
        "penerus": None,
        "permohonan": "",
        "milik": True,
        "surat": surat,
        "pelaku": ORANG,
    }
    return {**isi, **lain}


@pytest.mark.parametrize(
    "ubah",
    [
        {"jenis": "perpanjangan", "selesai": "2031-01-01"},  # more time than was asked for
        {"jenis": "pergantian_ketua"},
        {"jenis": "penambahan", "anggota": [{**ORANG, "peran": "anggota", "dari": None}]},  # nobody asked for them
        {"jenis": "penambahan", "permohonan": str(uuid4())},
        {"jenis": "pengurangan", "anggota": [{"milik": "penerima", "kunci": "1", "peran": "individu", "dari": None}]},
        {"jenis": "apa saja"},
    ],
)
def test_a_change_that_nobody_here_asked_for_moves_nothing(dipinjam: Berjalan, ubah: dict[str, Any]) -> None:
    k, d, id, _orang = dipinjam
    dulu = keadaan(k, id)
    titip(d, id, pesan_ubahan(d, id, **ubah), UBAHAN)
    assert keadaan(k, id) == dulu and k.pesan()[-1] == (UBAHAN, "gagal")


def test_who_does_not_set_the_letter_changes_nothing_by_a_message(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    dulu = keadaan(d, id)
    titip(k, id, pesan_ubahan(k, id), UBAHAN)
    titip(k, id, {"kunci": str(uuid4()), "hasil": "setuju", "catatan": "", "pelaku": ORANG}, PUTUS_UBAHAN)
    assert keadaan(d, id) == dulu
    assert [satu for _, satu in d.pesan()][-2:] == ["gagal", "tertahan"]


def test_a_decision_on_what_was_not_proposed_is_refused(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    mau(k, id, k.pejabat(KABID), "perpanjangan")
    with k.masuk():
        kunci = str(Perubahan.objects.get(penugasan=id).kunci)
    titip(k, id, {"kunci": kunci, "hasil": "tolak", "catatan": "", "pelaku": ORANG}, PUTUS_UBAHAN)  # its own
    assert keadaan(d, id)[3] == [("perpanjangan", "diusulkan")] and d.pesan()[-1] == (PUTUS_UBAHAN, "gagal")


def test_the_lender_proposes_to_an_owner_only_to_have_its_people_back(bersama: Berjalan) -> None:
    b, k, id, _orang = bersama
    with b.masuk():
        ketua = Anggota.objects.get(penugasan=id, peran="ketua").pegawai
    kosong = dict.fromkeys(("selesai", "berlaku", "keluar", "masuk", "ketua", "penerus"))
    isi = {"kunci": str(uuid4()), "setelah": 0, "pelaku": ORANG}
    keluar = {"milik": "penerima", "kunci": str(ketua.pk)}
    titip(k, id, {**isi, "ubahan": {**kosong, "jenis": "pengurangan", "alasan": "x", "keluar": keluar}}, USUL_UBAHAN)
    assert b.pesan()[-1] == (USUL_UBAHAN, "gagal") and keadaan(b, id)[3] == []


def test_a_change_handled_again_changes_nothing_more(dipinjam: Berjalan) -> None:
    k, d, id, _orang = dipinjam
    mau(k, id, k.pejabat(KABID), "perpanjangan")
    putus(d, id, d.pejabat(KABID))
    dulu = keadaan(k, id)
    with k.masuk():
        banyak = len(peristiwa(Penugasan.objects.get(pk=id)))
        with transaction.atomic():
            tangani(PesanMasuk.objects.latest("id"), waktu=sekarang())
        assert len(peristiwa(Penugasan.objects.get(pk=id))) == banyak
    assert keadaan(k, id) == dulu
