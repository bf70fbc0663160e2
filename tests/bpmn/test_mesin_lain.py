"""An independent BPMN engine walks every exported flow as ours does: the same acts open after each step, both ways."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from SpiffWorkflow.exceptions import WorkflowException
from tests.bpmn.alur_uji import Berkas, beda_gerak, berkas_perkara, semua_berkas
from tests.bpmn.mesin_lain import ORANG, Berdua

from lincah.law.alur import Alur, Tindakan

Jalan = tuple[tuple[str, str], ...]
"""Steps, each with the act done there."""


def semua_jalan(alur: Alur) -> list[Jalan]:
    """Every road on which no act is done twice at the same step until nothing new is left, then straight to an end.

    So after each return the same steps are walked once more.
    """
    hasil = []
    antre: list[tuple[str, Jalan]] = [(alur.awal, ())]
    while antre:
        di, jalan = antre.pop()
        baru = [satu for satu in alur.langkah[di].tindakan if (di, satu.kode) not in jalan]
        if not baru:
            hasil.append((*jalan, *jalan_terpendek(alur, di, alur.selesai)))
        antre += [(satu.lanjut, (*jalan, *_kali(di, satu))) for satu in baru]
    return hasil


def jalan_secukupnya(alur: Alur) -> list[Jalan]:
    """So many of these roads that every act of every step is done on one of them."""
    hasil, sudah = [], set[tuple[str, str]]()
    for jalan in sorted(semua_jalan(alur), key=len):
        if not sudah.issuperset(jalan):
            hasil.append(jalan)
            sudah |= set(jalan)
    assert sudah == set(alur.cari)
    return hasil


def _kali(di: str, satu: Tindakan) -> Jalan:
    return ((di, satu.kode),) * (len(ORANG) if satu.setiap else 1)


def jalan_terpendek(alur: Alur, dari: str, sampai: Callable[[str], bool]) -> Jalan:
    """A shortest road from a step to one that fits."""
    antre: list[tuple[str, Jalan]] = [(dari, ())]
    for di, jalan in antre:
        if sampai(di):
            return jalan
        antre += [(t.lanjut, (*jalan, *_kali(di, t))) for t in alur.langkah[di].tindakan if t.lanjut != di]
    raise AssertionError(dari)


def tempuh(berkas: Berkas, jalan: Jalan) -> Berdua:
    berdua = Berdua(berkas)
    for _, kode in jalan:
        berdua.lakukan(kode)
    return berdua


@pytest.mark.parametrize("berkas", beda_gerak(semua_berkas()), ids=lambda satu: satu.id)
def test_every_road_is_walked_by_both_engines_to_the_same_end(berkas: Berkas) -> None:
    alur = berkas.bernama.alur
    semua = semua_jalan(alur)
    assert {satu for jalan in semua for satu in jalan} == set(alur.cari)
    akhir = {tempuh(berkas, jalan).kita.keadaan.langkah for jalan in semua}
    assert akhir == {kode for kode in alur.langkah if alur.selesai(kode)}


@pytest.mark.parametrize("berkas", beda_gerak(berkas_perkara()), ids=lambda satu: satu.id)
def test_the_flow_of_a_case_from_request_to_done_is_walked_by_both_too(berkas: Berkas) -> None:
    for jalan in jalan_secukupnya(berkas.bernama.alur):
        tempuh(berkas, jalan)


@pytest.mark.parametrize("berkas", beda_gerak(semua_berkas()), ids=lambda satu: satu.id)
def test_the_gateways_themselves_refuse_every_act_that_is_not_open(berkas: Berkas) -> None:
    alur = berkas.bernama.alur
    semua = {kode for _, kode in alur.cari}
    for langkah in alur.langkah.values():
        if len({satu.lanjut for satu in langkah.tindakan} - {langkah.kode}) < 2:
            continue
        for kode in sorted(semua - {satu.kode for satu in langkah.tindakan}):
            berdua = tempuh(berkas, jalan_terpendek(alur, alur.awal, langkah.kode.__eq__))
            assert not berdua.kita.lakukan(kode)
            with pytest.raises(WorkflowException, match="No conditions satisfied"):
                berdua.lain.paksa(kode)


@settings(max_examples=40)
@given(st.data())
def test_whatever_is_tried_both_allow_or_refuse_it(data: st.DataObject) -> None:
    berkas = data.draw(st.sampled_from(beda_gerak(semua_berkas())))
    kode = sorted({kode for _, kode in berkas.bernama.alur.cari})
    berdua = Berdua(berkas)
    for coba in data.draw(st.lists(st.sampled_from(kode), max_size=40)):
        if berdua.lain.jalan.is_completed():
            break
        if coba in berdua.lain.terbuka:
            berdua.lakukan(coba)
        else:
            assert not berdua.kita.lakukan(coba)
            with pytest.raises(KeyError):
                berdua.lain.lakukan(coba)


def test_a_file_that_leads_elsewhere_would_be_caught() -> None:
    asli = next(satu for satu in semua_berkas() if "mengembalikan_rencana" in satu.teks)
    setuju, kembali = '["menyepakati_rencana"]', '["mengembalikan_rencana"]'
    palsu = Berkas(asli.bernama)
    palsu.__dict__["teks"] = asli.teks.replace(setuju, "-").replace(kembali, setuju).replace("-<", f"{kembali}<")
    assert palsu.gerak != asli.gerak, "it would not be taken for one that was walked already"
    jalan = jalan_terpendek(asli.bernama.alur, asli.bernama.alur.awal, asli.bernama.alur.selesai)
    lurus = next(satu for satu in semua_jalan(asli.bernama.alur) if ("menyepakati", "menyepakati_rencana") in satu)
    tempuh(palsu, jalan)  # it ends before that gateway
    with pytest.raises(AssertionError, match=r"langkah='mer(inci|encanakan)'"):
        tempuh(palsu, lurus)
