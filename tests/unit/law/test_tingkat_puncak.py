"""A selector of the top tier means the head of the unit, even where a lower leader is of the same class."""

import pytest

from lincah.law.kedudukan import KedudukanOrang, Kelas, Orang, Pemangku, Penyimpul, Pos, Struktur, Unit
from lincah.law.pelaksanaan import TimKerja, tentukan_peran
from lincah.peraturan.muat import muat_profil

PROFIL = muat_profil("dairi-18-2024")
PUNCAK, SEKRETARIAT, SUBBAGIAN, SEKSI = 1, 2, 3, 4


def kecamatan(model: str) -> Struktur:
    """A kecamatan whose Camat and Sekretaris are both Administrator."""
    isi = (
        (PUNCAK, None, "kecamatan", "camat", Kelas.ADMINISTRATOR),
        (SEKRETARIAT, PUNCAK, "sekretariat", "sekretaris_camat", Kelas.ADMINISTRATOR),
        (SUBBAGIAN, SEKRETARIAT, "subbagian", "kepala_subbagian", Kelas.PENGAWAS),
        (SEKSI, PUNCAK, "seksi", "kepala_seksi", Kelas.PENGAWAS),
    )
    return _struktur(isi, model)


def dinas(model: str) -> Struktur:
    """A dinas with one bidang."""
    isi = (
        (PUNCAK, None, "dinas", "kepala_dinas_badan", Kelas.JPT_PRATAMA),
        (SEKRETARIAT, PUNCAK, "bidang", "kepala_bidang", Kelas.ADMINISTRATOR),
    )
    return _struktur(isi, model)


def setda(model: str) -> Struktur:
    """A Sekretariat Daerah with one asisten and one bagian."""
    isi = (
        (PUNCAK, None, "setda", "sekretaris_daerah", Kelas.JPT_PRATAMA),
        (SEKRETARIAT, PUNCAK, "asisten", "asisten", Kelas.JPT_PRATAMA),
        (SUBBAGIAN, SEKRETARIAT, "bagian", "kepala_bagian", Kelas.ADMINISTRATOR),
    )
    return _struktur(isi, model)


def _struktur(isi: tuple[tuple[int, int | None, str, str, Kelas], ...], model: str) -> Struktur:
    unit = [
        Unit(id, induk, jenis, jenis, induk is None, pimpinan=Pos(id, peran, peran, kelas, id, (Pemangku(id, peran),)))
        for id, induk, jenis, peran, kelas in isi
    ]
    return Struktur({satu.id: satu for satu in unit}, {PUNCAK: 2}, {PUNCAK: model})


def simpulkan(struktur: Struktur, unit_id: int) -> tuple[KedudukanOrang, list[str]]:
    """All conclusions on a pelaksana in `unit_id`, and the review chain by role."""
    hasil = Penyimpul(PROFIL.kedudukan, PROFIL.kosakata, struktur).simpulkan(Orang(Kelas.PELAKSANA, unit_id))
    assert hasil.model.jawaban
    tahapan = PROFIL.pelaksanaan.cari(hasil.model.jawaban.kode)
    assert tahapan
    peran = tentukan_peran(tahapan, PROFIL.kosakata, struktur, TimKerja((9,), None, unit_id), hasil).jawaban
    assert peran
    return hasil, [pos.peran for _, pos in peran.reviu]


def nama(hasil: KedudukanOrang) -> tuple[str, str, str]:
    """Penilai, pimpinan unit and pemberi tugas by role."""
    pos = (hasil.penilai.jawaban, hasil.pimpinan_unit.jawaban, hasil.pemberi_tugas.jawaban)
    assert all(pos)
    return tuple(satu.peran for satu in pos if satu)  # type: ignore[return-value]


@pytest.mark.parametrize("unit_id", [SEKRETARIAT, SUBBAGIAN, SEKSI])
def test_the_head_appraises_everybody_under_an_administrator(unit_id: int) -> None:
    hasil, reviu = simpulkan(kecamatan("administrator_menilai"), unit_id)
    assert nama(hasil)[0] == "camat"
    assert reviu[-1] == "camat"


@pytest.mark.parametrize(
    ("unit_id", "pimpinan"),
    [(SEKRETARIAT, "sekretaris_camat"), (SUBBAGIAN, "kepala_subbagian"), (SEKSI, "kepala_seksi")],
)
def test_the_second_level_leads_whatever_its_class(unit_id: int, pimpinan: str) -> None:
    hasil, reviu = simpulkan(kecamatan("administrator_menilai"), unit_id)
    assert nama(hasil)[1:] == (pimpinan, pimpinan)
    assert reviu == [pimpinan, "camat"]


def test_the_review_ends_with_the_head_where_the_second_level_appraises() -> None:
    hasil, reviu = simpulkan(kecamatan("administrator_pengawas_menilai"), SUBBAGIAN)
    assert nama(hasil) == ("kepala_subbagian",) * 3
    assert reviu == ["kepala_subbagian", "camat"]


@pytest.mark.parametrize("model", ["pratama_menilai", "pratama_administrator_menilai"])
def test_one_directly_under_the_head_is_led_and_closed_by_the_head(model: str) -> None:
    hasil, reviu = simpulkan(dinas(model), PUNCAK)
    assert nama(hasil) == ("kepala_dinas_badan",) * 3
    assert reviu == ["kepala_dinas_badan"]


@pytest.mark.parametrize(
    ("model", "unit_id", "peran", "rantai"),
    [
        (
            "setda_sekda_menilai",
            SUBBAGIAN,
            ("sekretaris_daerah", "asisten", "asisten"),
            ["asisten", "sekretaris_daerah"],
        ),
        ("setda_asisten_menilai", SEKRETARIAT, ("asisten",) * 3, ["asisten", "sekretaris_daerah"]),
        ("setda_kabag_menilai", PUNCAK, ("sekretaris_daerah",) * 3, ["sekretaris_daerah"]),
        ("setda_kabag_menilai", SUBBAGIAN, ("kepala_bagian",) * 3, ["kepala_bagian", "asisten", "sekretaris_daerah"]),
    ],
)
def test_the_setda_climbs_from_where_one_sits(
    model: str, unit_id: int, peran: tuple[str, str, str], rantai: list[str]
) -> None:
    hasil, reviu = simpulkan(setda(model), unit_id)
    assert nama(hasil) == peran
    assert reviu == rantai
