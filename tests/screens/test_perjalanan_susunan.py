"""Work of one person on a phone, from the letter to done, under the kinds of structure no other journey walks.

Whose kind is walked where (B Bintan, D Dairi, K Karangasem, T Tanjung Jabung Timur):

    Sekretariat Daerah                   D        test_perjalanan_setda
    Sekretariat DPRD                     T        here; in B, D a perangkat daerah of two levels
    Inspektorat                          K        here; in B, D likewise
    dinas, badan of two levels           D, T     test_perjalanan; K leads in test_perjalanan_lintas
    badan of three levels                D        here
    dinas of one level (DPMPTSP)         B        here
    RSUD                                 B        test_perjalanan, test_rsud
    kecamatan                            K        test_perjalanan
    kelurahan, the Lurah alone           B        here
    kelurahan, kepala seksi and Lurah    K        test_perjalanan_kelurahan
    UPTD led by a pengawas               K        here
    puskesmas, a UPTD led by a JF        D        here
    lintas instansi                      all      test_perjalanan_lintas, test_perjalanan_tim_lintas

Satpol PP, BPBD and Kesbangpol follow the model of a dinas in all four. Schools are named by none: one led by a JF
is a UPTD like the puskesmas. Every kind of every regulation is walked without a browser in
tests/integration/pelaksanaan/test_susunan.py, from the same rows, which were read from the texts by hand.
"""

from dataclasses import dataclass

import pytest
from tests.integration.pelaksanaan.susunan import SEMUA, Balik, Susunan
from tests.screens.conftest import PHONE
from tests.screens.pemeran import Mulai, Pelaku
from tests.screens.perjalanan import Perjalanan

BARIS = {str(satu): satu for satu in SEMUA}


@dataclass(frozen=True)
class Tempat:
    """A row of that table; `bukan` leads a unit near it, and reviews nothing there: `sebab`."""

    baris: str
    bukan: str
    sebab: str
    kembali: bool = False

    @property
    def susunan(self) -> Susunan:
        return BARIS[self.baris]

    def __str__(self) -> str:
        return self.baris


TEMPAT = (
    Tempat("karangasem-inspektorat", "INSPEKTORAT.SEK", "the one who leads the work reviews: Pasal 35 (3) d, (4) a"),
    Tempat("tanjabtim-setwan", "SETWAN.BAG2", "the penilai evaluates: Lampiran 3, Pasal 14 (1) c 1", kembali=True),
    Tempat("dairi-tiga_tingkat", "BKAD.B1", "tier by tier: alur 10 c by analogy"),
    Tempat("bintan-satu_tingkat", "DPMPTSP.SEK", "Level I appraises and leads: C.3 a.1"),
    Tempat("bintan-kelurahan", "KECBINTIM.KEL1.S1", "the Lurah alone, unlike Karangasem: C.6 b.3", kembali=True),
    Tempat("karangasem-uptd", "DISKES", "the head of the UPTD, not of the dinas: Pasal 51 (4) c", kembali=True),
    Tempat("dairi-dipimpin_jf", "DINKES", "the JF who leads, not the dinas: alur 7 c", kembali=True),
)


@pytest.mark.parametrize("tempat", TEMPAT, ids=str)
def test_one_person_works_on_a_phone_until_whom_the_text_names_says_done(tempat: Tempat, mulai: Mulai) -> None:
    susunan = tempat.susunan
    pejabat = {*susunan.surat, susunan.penerima, susunan.sepakat, *susunan.reviu, tempat.bukan}
    jalan, pelaku = mulai(susunan.daerah, PHONE, (*susunan.staf, 1), *pejabat, nama=susunan.jenis, potret=False)
    kerjakan(jalan, pelaku, susunan)
    jalan.tak_dapat(pelaku[tempat.bukan], tindakan_reviu(susunan, susunan.reviu[0]))
    tinjau(jalan, pelaku, susunan)
    if tempat.kembali:
        kembalikan(jalan, pelaku, susunan)
    jalan.lakukan(pelaku[susunan.reviu[-1]], "menyatakan_selesai")
    jalan.selesai("selesai")


def kerjakan(jalan: Perjalanan, pelaku: Pelaku, susunan: Susunan) -> None:
    """From the letter to the result handed over; feedback from the one who monitors."""
    pengusul, penetap = susunan.surat
    (orang,) = pelaku.staf
    jalan.usulkan(pelaku[pengusul], pelaku.staf)
    jalan.lakukan(pelaku[penetap], "menetapkan")
    jalan.lakukan(orang, "menerima")
    jalan.lakukan(orang, "menyusun_rencana")
    jalan.lakukan(pelaku[susunan.sepakat], "menyepakati_rencana")
    jalan.lakukan(orang, "menyusun_rincian")
    jalan.sambil(orang, "mencatat_kemajuan")
    jalan.sambil(pelaku[susunan.sepakat], "memberi_umpan_balik")
    jalan.lakukan(orang, "menyerahkan_hasil")


def tinjau(jalan: Perjalanan, pelaku: Pelaku, susunan: Susunan) -> None:
    """Up every tier below the last, which cannot act before them."""
    *bawah, akhir = susunan.reviu
    for satu in bawah:
        jalan.tak_dapat(pelaku[akhir], "menyatakan_selesai")
        jalan.lakukan(pelaku[satu], "meneruskan")


def kembalikan(jalan: Perjalanan, pelaku: Pelaku, susunan: Susunan) -> None:
    """Off target: back to the person, or mended by the pimpinan unit, as the text orders."""
    akhir = pelaku[susunan.reviu[-1]]
    if susunan.balik is Balik.PERBAIKAN:
        jalan.lakukan(akhir, "menyatakan_belum", lewat="menyatakan_selesai")
        jalan.lakukan(akhir, "memperbaiki_capaian")
    else:
        jalan.lakukan(akhir, "mengembalikan", lewat="menyatakan_selesai")
        jalan.lakukan(pelaku.staf[0], "menyerahkan_hasil")


def tindakan_reviu(susunan: Susunan, kode: str) -> str:
    """The act by which that tier finds the result on target."""
    return "menyatakan_selesai" if kode == susunan.reviu[-1] else "meneruskan"
