"""Every role a request names is a post in every model of the regulation: the owner's side and the side of the person.

The sides are two structures of the same model, whole from the regent down; across instansi they are two instansi.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from tests.unit.law.permohonan.semua_permohonan import Permohonan, semua_permohonan
from tests.unit.law.struktur_model import complete, model_dipakai
from tests.unit.law.susunan import pos

from lincah.law.kedudukan import Jenjang, KedudukanOrang, Kelas, Orang, Penyimpul, Pos, Struktur, Unit, terdekat_di
from lincah.law.penugasan import Cara, LangkahPermohonan
from lincah.peraturan import muat_profil

SETDA, PEMDA = 98, 99
PENGUSUL = {"administrator", "pengawas"}
"""Where the line has none of these, the leader of the unit that owns the work proposes (tafsir of the regulation)."""


@dataclass(frozen=True)
class Sisi:
    """One side of a request: its structure and where somebody at the bottom of it stands."""

    struktur: Struktur
    kedudukan: KedudukanOrang

    def pos(self, peran: str) -> Pos | None:
        """The post of a role on this side; the person's own superiors first, then up the whole line."""
        if peran == "penilai":
            return self.kedudukan.penilai.jawaban
        if peran == "pimpinan_unit":
            return self.kedudukan.pimpinan_unit.jawaban
        bawah = max(id for id in self.struktur.unit if id < SETDA)
        if peran == "kepala_pd":
            return self.struktur.garis_mandiri(bawah)[-1].pimpinan
        peran = "sekretaris_daerah" if peran == "pejabat_berwenang" else peran
        return terdekat_di(self.struktur.garis(bawah), (peran,))


def side(id: str, kode: str) -> Sisi:
    """A complete structure of this model under the Sekretaris Daerah (who may lead it himself) and the Bupati."""
    profil = muat_profil(id)
    penuh = complete(profil.kedudukan.per_kode[kode])
    puncak = penuh.unit[1]
    sekda = puncak.pimpinan is not None and puncak.pimpinan.peran == "sekretaris_daerah"
    atas = {PEMDA: Unit(PEMDA, None, "pemda", "pemda", True, pimpinan=pos(PEMDA, "bupati"))}
    if not sekda:
        atas[SETDA] = Unit(SETDA, PEMDA, "setda", "setda", True, pimpinan=pos(SETDA, "sekretaris_daerah"))
    unit = penuh.unit | atas | {1: replace(puncak, induk_id=PEMDA if sekda else SETDA)}
    struktur = replace(penuh, unit=unit)
    orang = Orang(Kelas.JF, max(penuh.unit), Jenjang.AHLI_MUDA)
    return Sisi(struktur, Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(orang))


def found(cara: Cara, pemilik: Sisi, asal: Sisi) -> Callable[[str], Pos | None]:
    """Where a role of a request is looked up: the person's side, or that of who owns the work.

    `dituju`: whom a request is addressed to, so the person's side when people are asked for, the owner's when they
    volunteer. `pemohon`: the other one of the two.
    """
    dituju, pemohon = (asal, pemilik) if cara is Cara.PENUNJUKAN else (pemilik, asal)
    sisi = {"pemilik": pemilik, "asal": asal, "bersangkutan": asal, "dituju": dituju, "pemohon": pemohon}

    def cari(peran: str) -> Pos | None:
        pangkal, _, akhiran = peran.rpartition("_")
        if akhiran in sisi:
            return sisi[akhiran].pos(pangkal)
        if peran in ("penilai", "pimpinan_unit"):
            return asal.pos(peran)
        return pemilik.pos(peran) or (pemilik.pos("pimpinan_unit") if peran in PENGUSUL else None)

    return cari


def without_holder(satu: Permohonan, cari: Callable[[str], Pos | None]) -> Iterator[tuple[str, str]]:
    """Steps nobody can take, and letters, tembusan and recommendations nobody can receive or give."""
    for langkah in satu.alur.langkah:
        for guna, peran in uses(langkah):
            if "pegawai" not in peran and not any(map(cari, peran)):
                yield f"{langkah.kode} {guna}", ", ".join(peran)


def uses(langkah: LangkahPermohonan) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "pelaku", langkah.pelaku
    for hasil in langkah.hasil:
        yield from (("kepada", (peran,)) for peran in hasil.kepada[:1])
        yield from (("tembusan", (peran,)) for peran in hasil.tembusan)
    yield from (("menimbang", (peran,)) for peran in langkah.menimbang)


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_every_role_of_every_request_is_a_post_in_every_model(id: str, kode: str) -> None:
    pemilik, asal = side(id, kode), side(id, kode)
    kosong = {
        (satu.id, *kurang)
        for satu in semua_permohonan()
        if satu.peraturan == id
        for kurang in without_holder(satu, found(satu.alur.cara, pemilik, asal))
    }
    assert kosong == set()
