"""Which rule of a model is for a person: the first that fits class, level, role and the kind of unit."""

import pytest

from lincah.law.kedudukan import Bagi, CiriOrang, Jenjang, Kelas, Penunjuk, pilih_penunjuk
from lincah.law.kernel import Ketentuan, Rujukan

PASAL = (Rujukan.baca("x", "Pasal 1"),)


def rule(oleh: str, **bagi: frozenset[str]) -> Penunjuk:
    return Penunjuk(Bagi(**bagi), Ketentuan((oleh,), PASAL))  # type: ignore[arg-type]


ATURAN = (
    rule("direktur", jenjang=frozenset({Jenjang.AHLI_UTAMA})),
    rule("kepala_subbagian", kelas=frozenset({Kelas.PELAKSANA}), unit=frozenset({"subbagian"})),
    rule("kepala_bagian", peran=frozenset({"kepala_subbagian"})),
    rule("kepala_bidang", kelas=frozenset({Kelas.JF})),
)


@pytest.mark.parametrize(
    ("ciri", "oleh"),
    [
        (CiriOrang(Kelas.JF, Jenjang.AHLI_UTAMA), "direktur"),
        (CiriOrang(Kelas.JF, Jenjang.AHLI_MUDA), "kepala_bidang"),
        (CiriOrang(Kelas.PELAKSANA, unit="subbagian"), "kepala_subbagian"),
        (CiriOrang(Kelas.PENGAWAS, peran="kepala_subbagian"), "kepala_bagian"),
        (CiriOrang(Kelas.PELAKSANA, unit="bidang"), None),
        (CiriOrang(Kelas.PENGAWAS), None),
    ],
)
def test_the_first_rule_that_fits_speaks_and_no_rule_is_silence(ciri: CiriOrang, oleh: str | None) -> None:
    penunjuk = pilih_penunjuk(ATURAN, ciri)
    assert (penunjuk.oleh.nilai[0] if penunjuk else None) == oleh


def test_a_rule_for_anybody_is_for_anybody() -> None:
    assert pilih_penunjuk((rule("camat"),), CiriOrang(Kelas.PELAKSANA)) is not None
    assert pilih_penunjuk((), CiriOrang(Kelas.PELAKSANA)) is None
