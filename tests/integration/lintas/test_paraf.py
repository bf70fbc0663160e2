"""Initials on a letter across instansi: a matter of the side that sets it, by its own setting."""

from tests.cast import OLEH, WAKTU
from tests.daerah import pimpinan
from tests.integration.lintas.conftest import BUPATI, KABID, KADIS, SEKDA, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import B, D, K, T
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.perkara import lakukan, peristiwa

from lincah.naskah.models import Naskah
from lincah.naskah.paraf import AturanParaf, atur_paraf
from lincah.penugasan.models import Penugasan

LAIN = "DISKOMINFO.B2"


def minta_paraf(sisi: Sisi, *kode: str) -> None:
    """This instansi wants initials from who leads these units, and from nobody else."""
    with sisi.masuk():
        aturan = AturanParaf(0, tuple(pimpinan(satu).pk for satu in kode))
        atur_paraf("", aturan, oleh=OLEH, waktu=WAKTU)


def test_the_side_that_sets_the_letter_has_it_initialled(pasangan: Pasangan) -> None:
    d, t = pasangan(D, T)
    minta_paraf(t, LAIN)
    minta_paraf(d, LAIN)  # the other side's setting has no say
    id = mohon(d, KABID)
    tempuh(d, t, id, sampai="menugaskan")
    t.lakukan(id, t.pejabat(KABID), "menugaskan")
    assert (t.langkah(id), d.langkah(id)) == ("memaraf_1", "menetapkan")
    with t.masuk():
        hasil = lakukan(t.pejabat(KADIS), Penugasan.objects.get(pk=id), "menetapkan", hari=t.hari, isi={})
        assert not hasil.berhasil and any("belum diparaf" in satu.ringkas for satu in hasil.simpulan.alasan)
    t.lakukan(id, t.pejabat(LAIN), "mengembalikan_konsep", catatan="Perbaiki targetnya")
    assert t.langkah(id) == d.langkah(id) == "memperbaiki_konsep"
    d.lakukan(id, d.pejabat(KABID), "mengusulkan")
    assert (t.langkah(id), d.langkah(id)) == ("memaraf_1", "menetapkan")
    assert t.paraf(id) == 1
    t.lakukan(id, t.pejabat(KADIS), "menetapkan")
    assert t.langkah(id) == d.langkah(id) == "menerima" and not d.tertahan() and not t.tertahan()
    with t.masuk():
        surat = Naskah.objects.get(objek_id=str(id), jenis="surat_penugasan")
        assert [satu["nama"] for satu in surat.isi["paraf"]] == [t.pejabat(LAIN).nama_lengkap]
    with d.masuk():
        assert "penugasan.memaraf" not in {satu.jenis for satu in peristiwa(Penugasan.objects.get(pk=id))}


def test_a_decision_of_the_owner_is_initialled_there(pasangan: Pasangan) -> None:
    b, k = pasangan(B, K)
    minta_paraf(b, SEKDA)
    minta_paraf(k)
    id = mohon(b, KADIS)
    with k.masuk():
        assert "memaraf_1" not in str(Penugasan.objects.get(pk=id).alur.isi)
    orang = tempuh(b, k, id, sampai="mengusulkan_tim")
    b.lakukan(id, b.pejabat(KADIS), "mengusulkan_tim")
    assert (b.langkah(id), k.langkah(id)) == ("memaraf_1", "menetapkan")
    assert b.paraf(id) == 1
    b.lakukan(id, b.pejabat(BUPATI), "menetapkan")
    k.lakukan(id, orang, "menerima")
    assert b.langkah(id) == k.langkah(id) == "merencanakan"
    with b.masuk():
        assert len(Naskah.objects.get(objek_id=str(id), jenis="keputusan_bupati").isi["paraf"]) == 1


def test_cancelled_while_it_is_being_initialled_it_ends_on_both_sides(pasangan: Pasangan) -> None:
    d, t = pasangan(D, T)
    minta_paraf(t, LAIN)
    id = mohon(d, KABID)
    tempuh(d, t, id, sampai="menugaskan")
    t.lakukan(id, t.pejabat(KABID), "menugaskan")
    d.lakukan(id, d.pejabat(KABID), "membatalkan")
    assert (t.langkah(id), d.langkah(id)) == ("batal", "batal")
    with t.masuk():
        assert not Penugasan.objects.get(pk=id).tunggu.exists()
