"""Request and work as one flow: under every regulation it ends, keeps every article, and spares nobody's turn."""

import json
from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from lincah.law.alur import PEMOHON, Alur, Keadaan, dari_dict, ke_dict, lakukan, list_terbuka
from lincah.law.pelaksanaan import Bahan, susun_alur
from lincah.law.penugasan import AlurPenugasan, Cara, Lingkup, gabung_alur, penetap_dari
from lincah.law.profil import Profil
from lincah.peraturan import list_peraturan, muat_profil

PROFIL = {id: muat_profil(id) for id in list_peraturan()}
ALUR = [
    pytest.param(profil, alur, id=f"{profil.id} {alur.cara} {'+'.join(sorted(alur.lingkup))}")
    for profil in PROFIL.values()
    for alur in profil.permohonan.alur
]


def placements(banyak: int, sudah: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """Every way in which at most three posts can hold so many roles; which post is called 1 does not matter."""
    if len(sudah) == banyak:
        yield sudah
        return
    for pos in range(1, min(3, max(sudah, default=0) + 1) + 1):
        yield from placements(banyak, (*sudah, pos))


def kerja(profil: Profil) -> Alur:
    return _kerja(profil.id)


@cache
def _kerja(id: str) -> Alur:
    profil = PROFIL[id]
    tahapan, bab = profil.pelaksanaan.tahapan[0], profil.penugasan
    return susun_alur(
        Bahan("surat", bab.instrumen[0].status, bab.penerimaan, tahapan, tuple((s,) for s in tahapan.reviu.rantai))
    )


def list_peran(alur: AlurPenugasan) -> list[str]:
    return sorted({peran for satu in alur.langkah for peran in (*satu.pelaku, *satu.menimbang)} - {"pegawai"})


def gabung(profil: Profil, alur: AlurPenugasan, tempat: Sequence[int] | None = None) -> Alur:
    """The joined flow, with the roles (in order of their names) held by these posts; each by its own unless told."""
    peran = list_peran(alur)
    pos = {satu: frozenset({id}) for satu, id in zip(peran, tempat or range(len(peran)), strict=False)}
    return gabung_alur(alur, kerja(profil), pos, profil.permohonan.isian(min(alur.lingkup)))


@pytest.mark.parametrize(("profil", "alur"), ALUR)
def test_whoever_holds_the_roles_the_flow_reaches_done_can_end_from_everywhere_and_loses_no_article(
    profil: Profil, alur: AlurPenugasan
) -> None:
    permohonan = {rujukan for langkah in alur.langkah for hasil in langkah.hasil for rujukan in hasil.dasar.rujukan}
    for tempat in placements(len(list_peran(alur))):
        satu = gabung(profil, alur, tempat)  # an Alur cannot be built with a dead step or without an end in reach
        akhir = {kode for kode in satu.langkah if satu.selesai(kode)}
        assert akhir == {"selesai", "batal"} | set(alur.akhir) - {"ditugaskan"}, tempat
        assert dari_dict(json.loads(json.dumps(ke_dict(satu)))) == satu, tempat
        assert permohonan <= {rujukan for t in satu.cari.values() for rujukan in t.dasar.rujukan}, tempat


@pytest.mark.parametrize(("profil", "alur"), ALUR)
def test_every_act_before_the_work_is_for_a_role_of_the_request(profil: Profil, alur: AlurPenugasan) -> None:
    satu = gabung(profil, alur)
    depan = [t for (langkah, _), t in satu.cari.items() if langkah not in kerja(profil).langkah]
    assert {peran for t in depan for peran in t.pelaku} <= {*list_peran(alur), "pegawai", "pengusul"}
    assert penetap_dari(alur)


@pytest.mark.parametrize(("profil", "alur"), ALUR)
def test_the_requester_withdraws_with_a_note_until_the_letter_is_to_be_set(profil: Profil, alur: AlurPenugasan) -> None:
    satu = gabung(profil, alur)
    awal = Keadaan(satu.awal)
    for langkah in [kode for kode in satu.langkah if kode not in kerja(profil).langkah and not satu.selesai(kode)]:
        boleh = [t.kode for t in list_terbuka(satu, Keadaan(langkah), pelaku="a", peran=frozenset({"pengusul"}))]
        assert boleh == ([] if langkah == awal.langkah else ["menarik_permohonan"])
        if boleh:
            tarik = lakukan(satu, Keadaan(langkah), boleh[0], pelaku="a", peran=frozenset({"pengusul"}), isi={})
            assert [alasan.ringkas for alasan in tarik.halangan] == ["catatan belum diisi"]


@pytest.mark.parametrize(("profil", "alur"), ALUR)
def test_nobody_decides_on_their_own_request(profil: Profil, alur: AlurPenugasan) -> None:
    for (langkah, kode), t in gabung(profil, alur).cari.items():
        if t.memutus:
            peran = frozenset({*t.pelaku, PEMOHON})
            simpulan = lakukan(
                gabung(profil, alur), Keadaan(langkah), kode, pelaku="a", peran=peran, isi=dict.fromkeys(t.wajib, "x")
            )
            assert [alasan.ringkas for alasan in simpulan.halangan] == ["permohonan Anda sendiri diputus pejabat lain"]
            assert t not in list_terbuka(gabung(profil, alur), Keadaan(langkah), pelaku="a", peran=peran)


def jalan(id: str, cara: Cara, lingkup: Lingkup, tempat: list[int] | None = None) -> Iterator[tuple[object, ...]]:
    """The road without refusals: who, what, by which letter, to whom, with copies to whom."""
    profil = PROFIL[id]
    alur = profil.permohonan.cari(cara, lingkup)
    assert alur is not None
    satu = gabung(profil, alur, tempat)
    langkah = satu.awal
    while langkah != "menerima":
        t = satu.langkah[langkah].tindakan[0]
        yield t.pelaku, t.kode, t.naskah, t.kepada, t.tembusan
        langkah = t.lanjut


PEMILIK, ASAL = ("pimpinan_unit_pemilik", "kepala_pd_pemilik"), ("pimpinan_unit_asal", "kepala_pd_asal")
PELIBATAN = "surat_permohonan_pelibatan"


def test_the_four_regulations_ask_recommend_decide_and_set_each_in_its_own_way() -> None:
    """Across units, by appointment."""
    cara, lingkup = Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT
    assert list(jalan("bintan-62-2023", cara, lingkup)) == [
        (PEMILIK, "memohon", PELIBATAN, ASAL, ()),
        (ASAL, "menjawab_setuju", "surat_jawaban", PEMILIK, ()),
        (("administrator",), "mengusulkan_tim", "usulan_tim", ("kepala_pd",), ()),
        (("penetap",), "menetapkan", "surat_perintah", ("pegawai",), ()),
    ]
    dairi = [
        (("pimpinan_unit_pemilik",), "memohon", PELIBATAN, ("penilai_dituju",), ("penilai_pemohon",)),
        (("penilai_dituju",), "menjawab_setuju", "surat_jawaban", ("pimpinan_unit_pemilik",), ()),
        (("pimpinan_unit_asal",), "merekomendasikan", "rekomendasi", ("penilai_dituju",), ()),
        (("penetap",), "menetapkan", "surat_penugasan", ("pegawai",), ()),
    ]
    assert list(jalan("dairi-18-2024", cara, lingkup)) == dairi
    assert list(jalan("karangasem-15-2023", cara, lingkup)) == dairi
    assert list(jalan("tanjabtim-14-2023", cara, lingkup)) == [
        (("pimpinan_unit_pemilik",), "memohon", PELIBATAN, ("pimpinan_unit_dituju",), ()),
        (("penilai_dituju",), "merekomendasikan", "rekomendasi", ("pimpinan_unit_dituju",), ()),
        (("pimpinan_unit_dituju",), "menjawab_setuju", "surat_jawaban", ("pimpinan_unit_pemilik",), ()),
        (("penilai_dituju",), "menyusun_surat_penugasan", "surat_penugasan", ("pimpinan_unit_dituju",), ()),
        (("penetap",), "menetapkan", "surat_penugasan", ("pegawai",), ()),
    ]


def test_only_bintan_asks_the_sekretaris_daerah_across_perangkat_daerah() -> None:
    cara, lingkup = Cara.PENUNJUKAN, Lingkup.LINTAS_PD
    naskah = {id: list(jalan(id, cara, lingkup))[-1][2] for id in PROFIL}
    assert naskah == {
        "bintan-62-2023": "keputusan_sekretaris_daerah",
        "dairi-18-2024": "surat_penugasan",
        "karangasem-15-2023": "surat_penugasan",
        "tanjabtim-14-2023": "surat_penugasan",
    }
    assert list(jalan("bintan-62-2023", cara, lingkup))[2][0] == ("kepala_pd_pemilik",)


def test_an_officer_in_two_roles_in_a_row_acts_once_in_both() -> None:
    """Tanjung Jabung Timur, one officer as penilai and pimpinan of the unit asked: no recommendation to oneself."""
    tindakan = list(jalan("tanjabtim-14-2023", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT, [1, 1, 2]))
    assert [(pelaku, kode) for pelaku, kode, *_ in tindakan] == [
        (("pimpinan_unit_pemilik",), "memohon"),
        (("pimpinan_unit_dituju", "penilai_dituju"), "menjawab_setuju"),
        (("penetap",), "menetapkan"),
    ]


def test_volunteering_asks_the_own_superiors_first_or_last() -> None:
    """Bintan and Tanjung Jabung Timur want them to agree before the letter leaves, the others after the answer."""
    urutan = {id: [kode for _, kode, *_ in jalan(id, Cara.SUKARELA, Lingkup.LINTAS_UNIT)] for id in PROFIL}
    sesudah = ["memohon", "menjawab_setuju", "meminta_persetujuan", "memutuskan_setuju", "menetapkan"]
    assert urutan["dairi-18-2024"] == urutan["karangasem-15-2023"] == sesudah
    awal = ["meminta_persetujuan", "memutuskan_setuju"]
    assert urutan["bintan-62-2023"] == [*awal, "menyatakan_keinginan", "menjawab_setuju", "menetapkan"]
    assert urutan["tanjabtim-14-2023"] == [*awal, "menyetujui_setuju", "memohon", "menjawab_setuju", "menetapkan"]
