"""The whole road of a request across instansi."""

from tests.daerah import staf
from tests.integration.lintas.conftest import KABID, KADIS, SEKDA, Pasangan, mohon, unit

from lincah.penugasan.models import Anggota, Penugasan


def test_a_request_is_granted_and_the_work_done_in_two_instansi(pasangan: Pasangan) -> None:
    k, d = pasangan("karangasem", "dairi")
    id = mohon(k, KABID)
    assert k.langkah(id) == "meneruskan_permohonan"
    k.lakukan(id, k.pejabat(SEKDA), "meneruskan_permohonan_setuju")
    assert not d.tertahan(), d.tertahan()
    assert (k.langkah(id), d.langkah(id)) == ("menginstruksikan", "menginstruksikan")
    with d.masuk():
        (orang,) = staf(KABID, "ahli_muda", 1)
        unit_id = unit(KABID).pk
    d.lakukan(id, d.pejabat(SEKDA), "menginstruksikan_setuju", unit=unit_id)
    assert not k.tertahan(), k.tertahan()
    d.lakukan(id, d.pejabat(KABID), "merekomendasikan")
    d.lakukan(id, d.pejabat(KADIS), "menjawab_ketersediaan_tersedia")
    d.lakukan(id, d.pejabat(KADIS), "mengirim_daftar", pegawai=[orang.pk])
    d.lakukan(id, d.pejabat(SEKDA), "meneruskan_jawaban_setuju")
    d.lakukan(id, d.pejabat(KADIS), "menugaskan")
    d.lakukan(id, d.pejabat(KABID), "menetapkan")
    d.lakukan(id, orang, "menerima")
    assert not k.tertahan(), k.tertahan()
    assert (k.langkah(id), d.langkah(id)) == ("merencanakan", "merencanakan")
    d.lakukan(id, orang, "menyusun_rencana")
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
