"""The whole road of a request across instansi."""

from decimal import Decimal

from tests.integration.lintas.conftest import KABID, KADIS, Pasangan, mohon
from tests.integration.lintas.test_setiap_pasangan import tempuh

from lincah.pelaksanaan.models import Rencana
from lincah.penugasan.models import Anggota, Penugasan


def test_a_request_is_granted_and_the_work_done_in_two_instansi(pasangan: Pasangan) -> None:
    k, d = pasangan("karangasem", "dairi")
    id = mohon(k, KABID)
    assert k.langkah(id) == "meneruskan_permohonan"
    orang = tempuh(k, d, id)
    assert (k.langkah(id), d.langkah(id)) == ("merencanakan", "merencanakan")
    hari = d.hari
    d.lakukan(
        id, orang, "menyusun_rencana", rencana="Dua tahap", anggaran=None, dasar=0,
        kegiatan=[("Inventarisasi", "daftar data", hari, hari)], risiko=[("Data tersebar", "lambat", "satu pintu")],
        baris_anggaran=[("5.1.02", "Perjalanan", Decimal("2"), "orang", Decimal("750000"))],
    )  # fmt: skip
    with k.masuk():
        rencana = Rencana.objects.get(penugasan=id)
        assert (rencana.uraian, rencana.anggaran, rencana.oleh.nama) == ("Dua tahap", 1_500_000, orang.nama_lengkap)
        assert rencana.kegiatan.get().mulai == hari
    k.lakukan(id, k.pejabat(KABID), "menyepakati_rencana")
    assert not d.tertahan(), d.tertahan()
    d.lakukan(id, orang, "menyusun_rincian")
    d.lakukan(id, orang, "mencatat_kemajuan")
    d.lakukan(id, orang, "menyerahkan_hasil")
    k.lakukan(id, k.pejabat(KABID), "meneruskan")
    k.lakukan(id, k.pejabat(KADIS), "menyatakan_selesai")
    assert (k.langkah(id), d.langkah(id)) == ("selesai", "selesai")
    assert not k.tertahan() and not d.tertahan()
    with k.masuk():
        anggota = Anggota.objects.get(penugasan=id)
        assert anggota.pegawai.nama == orang.nama_lengkap and d.instansi.nama in anggota.jabatan
        assert Penugasan.objects.get(pk=id).naskah_id is not None
