"""At every step the flow waits for one act and no more: nobody is reminded to cancel, to return or to comment."""

import pytest
from tests.unit.law.alur.semua_alur import semua_alur

from lincah.peraturan.muat import list_peraturan


@pytest.mark.parametrize("id", list_peraturan())
def test_every_step_but_an_end_waits_for_exactly_one_act(id: str) -> None:
    for satu in semua_alur():
        for langkah in satu.alur.langkah.values() if satu.id.startswith(id) else ():
            ditunggu = [tindakan.kode for tindakan in langkah.tindakan if tindakan.menunggu]
            assert len(ditunggu) == (0 if satu.alur.selesai(langkah.kode) else 1), (satu.id, langkah.kode, ditunggu)


@pytest.mark.parametrize("id", list_peraturan())
def test_only_a_step_that_mends_waits_for_an_act_that_demands_a_note(id: str) -> None:
    for satu in semua_alur():
        for langkah in satu.alur.langkah.values() if satu.id.startswith(id) else ():
            dicatat = [t.kode for t in langkah.tindakan if t.menunggu and "catatan" in t.wajib]
            assert bool(dicatat) is (langkah.kode == "memperbaiki" or langkah.kode.startswith("kembali_"))
