"""The road of a request: one officer answers for all who are asked for, or the request is told to be two."""

from tests.unit.law.penugasan.rencana_uji import Dipilih, plan
from tests.unit.law.susunan import pos, susun, unit

from lincah.law.kernel import Simpulan
from lincah.law.penugasan import Bentuk, Cara, JalanPermohonan, RencanaPermohonan, check_permohonan
from lincah.peraturan.muat import muat_profil

KADIS, KABID, KABID_LAIN, KABID_KETIGA = 1, 2, 3, 4
DINAS = susun(
    unit(KADIS, None, "dinas", pos(KADIS, "kepala_dinas_badan")),
    *(unit(id, KADIS, "bidang", pos(id, "kepala_bidang")) for id in (KABID, KABID_LAIN, KABID_KETIGA)),
    model={KADIS: "dinas_dua_tingkat"},
)
PROFIL = muat_profil("karangasem-15-2023")


def derive(*tempat: int) -> Simpulan[JalanPermohonan]:
    """The Kepala Bidang asks for one person of each of these units."""
    milik = plan(PROFIL, DINAS, KABID, Dipilih(KABID))
    orang = plan(PROFIL, DINAS, KABID, *(Dipilih(satu) for satu in tempat))
    rencana = RencanaPermohonan(
        cara=Cara.PENUNJUKAN, bentuk=Bentuk.TIM if len(tempat) > 1 else Bentuk.INDIVIDU, pemohon=milik.pengusul,
        pemilik=milik.asal[0], tempat_pemilik=milik.tempat, asal=orang.asal,
        tempat=tuple(satu.tempat for satu in orang.anggota), diminta=orang.anggota, sendiri=(),
        jumlah=len(tempat), pejabat={},
    )  # fmt: skip
    return check_permohonan(PROFIL.penugasan, PROFIL.permohonan, PROFIL.kedudukan, PROFIL.kosakata, rencana)


def test_one_officer_of_the_unit_asked_is_found_for_every_role() -> None:
    simpulan = derive(KABID_LAIN)
    assert simpulan.boleh
    assert {peran: [satu.id for satu in pos] for peran, pos in simpulan.jawaban.pos.items()} == {
        "pimpinan_unit_pemilik": [KABID], "penilai_pemohon": [KADIS], "penilai_dituju": [KADIS],
        "pimpinan_unit_asal": [KABID_LAIN],
    }  # fmt: skip


def test_people_of_two_units_are_asked_for_in_two_requests() -> None:
    (alasan,) = (satu for satu in derive(KABID_LAIN, KABID_KETIGA).halangan if "lebih dari satu" in satu.ringkas)
    assert alasan.ringkas.endswith("kirim satu permohonan untuk setiap pejabat")
    assert alasan.rujukan
