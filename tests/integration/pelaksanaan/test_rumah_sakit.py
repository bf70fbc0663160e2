"""In a hospital of Bintan who works alone is told of by the paragraph on hospitals, a team by the general article."""

from datetime import date
from uuid import uuid4

import pytest
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import aktor, buka, jalankan

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import AlamatKendala, Koordinasi
from lincah.pelaksanaan.queries.kendala import buka_kendala
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

SEKSI = "DINKES.RSUD.B1.S1"
LAMPIRAN = "Lampiran huruf C angka 4 huruf b angka 2"


def catat_keduanya(siapa: Pegawai, penugasan: Penugasan, hari: date) -> tuple[AlamatKendala, Koordinasi]:
    """A problem and a note of coordination with the leader of the unit, both without an alternative."""
    usulan = UsulanKendala(uuid4(), "Obat belum tersedia", ())
    kendala = angkat_kendala(aktor(siapa, hari), penugasan.pk, usulan).kendala
    catatan = UsulanKoordinasi(
        uuid4(), "pelaksanaan", hari, "Obat", "Dipinjam", jabatan=pimpinan("DINKES.RSUD.B1.S2").pk
    )
    koordinasi = catat_koordinasi(aktor(siapa, hari), penugasan.pk, catatan).koordinasi
    assert kendala and koordinasi
    return kendala.alamat.get(), koordinasi


@pytest.mark.parametrize(("orang", "kendala", "koordinasi"), [
    (1, LAMPIRAN, LAMPIRAN),
    (2, "Pasal 13", "Pasal 13 ayat (1) alinea 2 huruf c"),
])  # fmt: skip
def test_the_notes_of_a_hospital_rest_on_what_is_said_of_it(
    muat_daerah: Muat, request: pytest.FixtureRequest, orang: int, kendala: str, koordinasi: str
) -> None:
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari, pengawas, semua = hari_ini(instansi), pemangku(SEKSI), staf(SEKSI, "ahli_pertama", orang)
        penugasan = buka(pengawas, pimpinan(SEKSI), *semua, hari=hari)
        jalankan(penugasan, (pengawas, "menetapkan"), *((satu, "menerima") for satu in semua), hari=hari)
        jalankan(penugasan, (semua[0], "menyusun_rencana"), (pengawas, "menyepakati_rencana"), hari=hari)
        alamat, catatan = catat_keduanya(semua[0], penugasan, hari)
        assert (alamat.jabatan, alamat.dasar["dasar"]) == (pimpinan(SEKSI), kendala)
        assert catatan.dasar["dasar"] == koordinasi
        assert [satu.dasar for satu in buka_kendala(aktor(semua[0], hari), penugasan.pk).aturan] == [kendala]
