"""Each of the four regulations as the one that asks, against another."""

from uuid import UUID

import pytest
from tests.daerah import pimpinan, staf
from tests.integration.lintas.conftest import KABID, SEKDA, Pasangan, Sisi, mohon, unit
from tests.integration.lintas.jalan_mitra import PEMILIK, STAF, B, D, K, T, jalan
from tests.perkara import ditunggu, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Penugasan, PeranPerkara


def tempuh(pemohon: Sisi, dituju: Sisi, id: UUID, sampai: str = "") -> Pegawai:
    """Every further act by the one for whom the case waits; up to `sampai`, which is not done. The person lent."""
    with dituju.masuk():
        (orang,) = staf(KABID, "ahli_muda", 1)
        isi = {"unit": unit(KABID).pk, "pegawai": [orang.pk]}
    for di_sana, oleh, kode in jalan(pemohon.nama, dituju.nama):
        if kode == sampai:
            break
        sisi, lain = (dituju, pemohon) if di_sana else (pemohon, dituju)
        siapa = orang if oleh == STAF else sisi.pejabat(oleh)
        with sisi.masuk():
            menunggu = ditunggu(Penugasan.objects.get(pk=id))
            assert (kode, siapa.pk if oleh == STAF else pimpinan(oleh).pk) in menunggu, (kode, menunggu)
        sisi.lakukan(id, siapa, kode, **(isi if kode.endswith(("_setuju", "_daftar")) else {}))
        sisi.paraf(id)
        assert not lain.tertahan(), lain.tertahan()
        assert sisi.langkah(id) == lain.langkah(id)
    return orang


@pytest.mark.parametrize(("pemohon", "dituju"), [(K, D), (D, T), (T, B), (B, K)])
def test_the_road_is_walked_as_the_asking_regulation_orders_it(pasangan: Pasangan, pemohon: str, dituju: str) -> None:
    asal, tujuan = pasangan(pemohon, dituju)
    id = mohon(asal, PEMILIK[pemohon])
    orang = tempuh(asal, tujuan, id)
    assert (asal.langkah(id), tujuan.langkah(id)) == ("merencanakan", "merencanakan")
    with tujuan.masuk():
        kasus = Penugasan.objects.get(pk=id)
        assert ditunggu(kasus) == {("menyusun_rencana", orang.pk)}
        di_sana = [satu.jenis for satu in peristiwa(kasus)]
        dari_luar = [s.jenis for s in peristiwa(kasus) if s.pelaku["kapasitas"] == "instansi lain"]
        surat_di_sana = set(Naskah.objects.filter(objek_id=str(id)).values_list("jenis", flat=True))
    with asal.masuk():
        semua = peristiwa(Penugasan.objects.get(pk=id))
        assert all(satu.kuitansi and satu.kuitansi["simpulan"]["boleh"] for satu in semua)
        assert not surat_di_sana & set(Naskah.objects.filter(objek_id=str(id)).values_list("jenis", flat=True)) - {
            "surat_permohonan_pelibatan"
        }
        for satu in semua:  # what one did, the other tells as done by the other instansi
            luar = satu.pelaku["kapasitas"] == "instansi lain"
            assert luar is (satu.jenis not in dari_luar) or satu.jenis not in di_sana
    assert [j.removeprefix("penugasan.") for j in di_sana if j not in dari_luar] == [
        satu.kode for satu in jalan(pemohon, dituju) if satu.di_sana
    ]


def test_the_letter_goes_to_the_officers_of_both_instansi(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menerima")
    with tujuan.masuk():
        surat = Naskah.objects.get(objek_id=str(id), jenis="surat_penugasan")
        sekda, kadis = pimpinan(SEKDA).nama, pimpinan("DISKOMINFO").nama
    with asal.masuk():
        sekda_pemohon = f"{pimpinan(SEKDA).nama}, {asal.instansi.nama}"
        tetap = peristiwa(Penugasan.objects.get(pk=id))[-1]
    assert surat.isi["tembusan"] == [sekda, kadis, sekda_pemohon]
    assert tetap.jenis == "penugasan.menetapkan"
    assert (tetap.isi["nomor"], tetap.isi["sidik_naskah"]) == (surat.nomor, surat.berkas_id)


def test_the_officers_of_the_other_instansi_are_named_once_it_has_said_who(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    with asal.masuk():
        dulu = set(PeranPerkara.objects.filter(penugasan=id).exclude(luar="").values_list("luar", flat=True))
    assert all(nama.endswith(f" di {tujuan.instansi.nama}") for nama in dulu)
    tempuh(asal, tujuan, id, sampai="merekomendasikan")
    with tujuan.masuk():
        kadis = pimpinan("DISKOMINFO").nama
    with asal.masuk():
        penilai = PeranPerkara.objects.get(penugasan=id, peran="penilai_dituju")
        assert penilai.luar == f"{kadis}, {tujuan.instansi.nama}"
