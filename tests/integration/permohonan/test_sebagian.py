"""An answer in part: a team that must be led is not granted without the one who was to lead it."""

from dataclasses import replace

import pytest
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast, register, seat
from tests.integration.permohonan.perkara_lintas import kirim
from tests.integration.permohonan.test_serentak import permintaan
from tests.perkara import lakukan, usulan

from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.services import buka_jabatan
from lincah.law.penugasan import Lingkup
from lincah.penugasan.models import OrangDiminta, Penugasan
from lincah.penugasan.services import UsulanKeliru
from lincah.peraturan import list_peraturan, muat_profil


@pytest.fixture
def tiga(cast: Cast) -> tuple[Penugasan, list[Pegawai]]:
    """Three asked of the bidang beside, with one of the own unit who leads."""
    kursi = buka_jabatan(
        unit=cast.unit["bidang_lain"], nama="Penata Layanan", kelas="pelaksana", formasi=2, dari=DARI, oleh=OLEH,
        waktu=WAKTU,
    )  # fmt: skip
    orang = [cast.orang_bidang_lain, *(seat(register(f"Penata {n}", f"19900101201402205{n}"), kursi) for n in (1, 2))]
    isi = usulan(cast.pos["bidang"], cast.muda, cast.pertama)
    diminta = tuple(satu.pk for satu in orang)
    perkara, rancangan = kirim(cast.kabid, replace(permintaan(cast), usulan=isi, diminta=diminta), HARI)
    assert perkara is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    return perkara, orang


def test_the_rest_of_the_team_goes_on_with_its_ketua(cast: Cast, tiga: tuple[Penugasan, list[Pegawai]]) -> None:
    perkara, orang = tiga
    assert lakukan(cast.kabid_lain, perkara, "menjawab_sebagian", isi={"pegawai": [orang[1].pk]}).berhasil
    lakukan(cast.kabid, perkara, "mengusulkan_tim", isi={})
    assert {satu.pegawai for satu in perkara.anggota.all()} == {cast.muda, cast.pertama, orang[1]}
    assert perkara.anggota.get(peran="ketua").pegawai == cast.muda


def test_a_team_that_must_be_led_is_not_granted_without_its_ketua(
    cast: Cast, tiga: tuple[Penugasan, list[Pegawai]]
) -> None:
    perkara, orang = tiga
    OrangDiminta.objects.filter(permohonan__penugasan=perkara).update(ketua=False)
    OrangDiminta.objects.filter(permohonan__penugasan=perkara, pegawai=orang[0]).update(ketua=True)
    with pytest.raises(UsulanKeliru, match="harus mempunyai ketua"):
        lakukan(cast.kabid_lain, perkara, "menjawab_sebagian", isi={"pegawai": [orang[1].pk]})
    perkara.refresh_from_db()
    assert perkara.langkah == "menjawab"
    assert not OrangDiminta.objects.filter(permohonan__penugasan=perkara, setuju__isnull=False).exists()
    assert lakukan(cast.kabid_lain, perkara, "menjawab_sebagian", isi={"pegawai": [orang[0].pk]}).berhasil


@pytest.mark.parametrize("id", list_peraturan())
def test_where_an_answer_in_part_is_open_the_ketua_comes_from_the_owner(id: str) -> None:
    """So the people asked for are never the ketua, and an answer in part cannot take the ketua away."""
    profil = muat_profil(id)
    for alur in profil.permohonan.alur:
        if any(hasil.kode == "sebagian" for langkah in alur.langkah for hasil in langkah.hasil):
            for lingkup in alur.lingkup:
                aturan = profil.penugasan.cari_ketua(Lingkup(lingkup))
                assert aturan is not None and aturan.keras and aturan.dari.nilai.endswith("_pemilik"), (id, lingkup)
