"""An independent BPMN engine walks every exported flow as ours does: the same acts open after each step, both ways."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from SpiffWorkflow.exceptions import WorkflowException
from tests.unit.bpmn.alur_uji import Berkas, semua_berkas
from tests.unit.bpmn.mesin_lain import ORANG, Berdua

from lincah.law.alur import Alur, Tindakan

Jalan = tuple[str, ...]


def semua_jalan(alur: Alur) -> list[Jalan]:
    """Every road to an end on which no act is done twice at the same step, returns and repetitions among them."""
    hasil = []
    antre: list[tuple[str, Jalan, frozenset[tuple[str, str]]]] = [(alur.awal, (), frozenset())]
    while antre:
        di, jalan, dilalui = antre.pop()
        if alur.selesai(di):
            hasil.append(jalan)
        for satu in alur.langkah[di].tindakan:
            if (di, satu.kode) not in dilalui:
                antre.append((satu.lanjut, (*jalan, *_kali(satu)), dilalui | {(di, satu.kode)}))
    return hasil


def _kali(satu: Tindakan) -> Jalan:
    return (satu.kode,) * (len(ORANG) if satu.setiap else 1)


def jalan_ke(alur: Alur, langkah: str) -> Jalan:
    """A shortest road to a step."""
    antre: list[tuple[str, Jalan]] = [(alur.awal, ())]
    for di, jalan in antre:
        if di == langkah:
            return jalan
        antre += [(satu.lanjut, (*jalan, *_kali(satu))) for satu in alur.langkah[di].tindakan if satu.lanjut != di]
    raise AssertionError(langkah)


def tempuh(berkas: Berkas, jalan: Jalan) -> Berdua:
    berdua = Berdua(berkas)
    for kode in jalan:
        berdua.lakukan(kode)
    return berdua


@pytest.mark.parametrize("berkas", semua_berkas(), ids=lambda satu: satu.id)
def test_every_road_is_walked_by_both_engines_to_the_same_end(berkas: Berkas) -> None:
    alur = berkas.bernama.alur
    semua = semua_jalan(alur)
    akhir = {tempuh(berkas, jalan).kita.keadaan.langkah for jalan in semua}
    assert akhir == {kode for kode in alur.langkah if alur.selesai(kode)}


@pytest.mark.parametrize("berkas", semua_berkas(), ids=lambda satu: satu.id)
def test_the_gateways_themselves_refuse_every_act_that_is_not_open(berkas: Berkas) -> None:
    alur = berkas.bernama.alur
    semua = {kode for _, kode in alur.cari}
    for langkah in alur.langkah.values():
        if len({satu.lanjut for satu in langkah.tindakan} - {langkah.kode}) < 2:
            continue
        for kode in sorted(semua - {satu.kode for satu in langkah.tindakan}):
            berdua = tempuh(berkas, jalan_ke(alur, langkah.kode))
            assert not berdua.kita.lakukan(kode)
            with pytest.raises(WorkflowException, match="No conditions satisfied"):
                berdua.lain.paksa(kode)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_is_tried_both_allow_or_refuse_it(data: st.DataObject) -> None:
    berkas = data.draw(st.sampled_from(semua_berkas()))
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
