"""Who does what under each kind of structure, read from the texts of the four regulations by hand.

Nothing here is derived from the profiles: a row is what a jurist answers with the regulation open, the units being
those of the demo. A code stands for the officer who leads that unit.
"""

from dataclasses import dataclass, replace
from enum import Enum


class Balik(Enum):
    """Where a result off target goes."""

    PELAKSANA = "to the individual or the team"
    BERJENJANG = "down the structure, tier by tier"
    PERBAIKAN = "nowhere: the pimpinan unit mends it"


@dataclass(frozen=True)
class Susunan:
    """One kind of structure under one regulation.

    `staf`: unit and jenjang ('' for a pelaksana, '*' for anybody) of who works; `surat`: proposer and signatory;
    `reviu`: the chain, the last of which declares done; results go to `penerima`, with whom the plan is agreed too
    unless `rencana` names another. `teks`: where it is written.
    """

    daerah: str
    jenis: str
    staf: tuple[str, str]
    surat: tuple[str, str]
    penerima: str
    reviu: tuple[str, ...]
    balik: Balik
    teks: str
    orang: int = 1
    rencana: str = ""

    @property
    def sepakat(self) -> str:
        """With whom the plan is agreed."""
        return self.rencana or self.penerima

    def __str__(self) -> str:
        return f"{self.daerah}-{self.jenis}"


P, J, M = Balik.PELAKSANA, Balik.BERJENJANG, Balik.PERBAIKAN

BAG, AS, SETDA = "SETDA.AS3.BAG2", "SETDA.AS3", "SETDA"
SUBBAG, UMUM = "SETDA.AS3.BAG1.SUB1", "SETDA.AS3.BAG1"
B1, PD = "DISKOMINFO.B1", "DISKOMINFO"
SATU, SEK = "DPMPTSP", "DPMPTSP.SEK"
SEKSI, BID, RSUD = "DINKES.RSUD.B1.S1", "DINKES.RSUD.B1", "DINKES.RSUD"
IRB, INSP, PKM = "INSPEKTORAT.IRB3", "INSPEKTORAT", "DINKES.PKM1"

# Letter: by the penilai (Pasal 10 ayat (1)). Back where C.4 and C.6 say so; elsewhere silent.
BINTAN = (
    Susunan("bintan", "setda", (BAG, "*"), (BAG, BAG), BAG, (BAG, AS, SETDA), P, "C.1 a.3, b.2, b.3", orang=2),
    Susunan("bintan", "setda_subbagian", (SUBBAG, ""), (SUBBAG, SUBBAG), UMUM, (UMUM, AS, SETDA), P, "C.1 a.5, b.3"),
    Susunan("bintan", "dua_tingkat", (B1, "*"), (B1, B1), B1, (B1, PD), P, "C.2 a.2, b.3", orang=3),
    Susunan("bintan", "satu_tingkat", (SATU, "*"), (SATU, SATU), SATU, (SATU,), P, "C.3 a.1, b.1", orang=2),
    Susunan("bintan", "satu_tingkat_sekretariat", (SEK, "*"), (SEK, SEK), SEK, (SEK, SATU), P, "C.3 a.2, b.2"),
    Susunan("bintan", "rsud_madya", (SEKSI, "ahli_madya"), (SEKSI, RSUD), SEKSI, (SEKSI, BID, RSUD), J, "C.4 a.6, b.3"),
    Susunan("bintan", "rsud_muda", (SEKSI, "ahli_muda"), (SEKSI, BID), SEKSI, (SEKSI, BID, RSUD), J, "C.4 a.7, b.3"),
    Susunan(
        "bintan", "rsud_pertama", (SEKSI, "ahli_pertama"), (SEKSI, SEKSI), SEKSI, (SEKSI, BID, RSUD), J, "C.4 a.5, b.3"
    ),
    Susunan(
        "bintan",
        "kecamatan",
        ("KECBINTIM.S2", "*"),
        ("KECBINTIM.S2", "KECBINTIM.S2"),
        "KECBINTIM.S2",
        ("KECBINTIM.S2", "KECBINTIM"),
        P,
        "C.5 a.2, b.3",
    ),
    Susunan(
        "bintan",
        "kelurahan",
        ("KECBINTIM.KEL1", ""),
        ("KECBINTIM.KEL1", "KECBINTIM.KEL1"),
        "KECBINTIM.KEL1",
        ("KECBINTIM.KEL1",),
        P,
        "C.6 angka 1, b.3",
    ),
    Susunan(
        "bintan",
        "uptd",
        ("DPUPRP.ALAT", "*"),
        ("DPUPRP.ALAT", "DPUPRP.ALAT"),
        "DPUPRP.ALAT",
        ("DPUPRP.ALAT",),
        P,
        "C.6 angka 2, b.3",
    ),
    Susunan("bintan", "inspektorat", (IRB, "*"), (IRB, IRB), IRB, (IRB, INSP), P, "C.2 huruf b, b.3"),
    Susunan("bintan", "dipimpin_jf", (PKM, "*"), (PKM, PKM), PKM, (PKM,), P, "C.6 angka 2 by analogy", orang=3),
)

# Letter: by the pimpinan unit directly (B.2 a.1). Back to the individual or team: E.5 to E.7; elsewhere silent.
DAIRI = (
    Susunan("dairi", "setda", (BAG, "*"), (BAG, BAG), BAG, (BAG, AS, SETDA), P, "alur 10 c", orang=2),
    Susunan("dairi", "dua_tingkat", (B1, "ahli_madya"), (B1, B1), B1, (B1, PD), P, "alur 1 b, c"),
    Susunan(
        "dairi",
        "dua_tingkat_administrator",
        ("SETWAN.BAG1", "*"),
        ("SETWAN.BAG1", "SETWAN.BAG1"),
        "SETWAN.BAG1",
        ("SETWAN.BAG1", "SETWAN"),
        P,
        "alur 2 c",
    ),
    Susunan(
        "dairi",
        "tiga_tingkat",
        ("BKAD.B2.SB1", "*"),
        ("BKAD.B2.SB1", "BKAD.B2.SB1"),
        "BKAD.B2.SB1",
        ("BKAD.B2.SB1", "BKAD.B2", "BKAD"),
        P,
        "more than two levels, tier by tier by analogy",
        orang=2,
    ),
    Susunan("dairi", "satu_tingkat", (SATU, "*"), (SATU, SATU), SATU, (SATU,), P, "alur 3 b, c", orang=2),
    Susunan("dairi", "rsud_madya", (SEKSI, "ahli_madya"), (SEKSI, SEKSI), SEKSI, (SEKSI, RSUD), P, "alur 4 b, c"),
    Susunan("dairi", "rsud_muda", (SEKSI, "ahli_muda"), (SEKSI, SEKSI), SEKSI, (SEKSI, RSUD), P, "alur 4 b, c"),
    Susunan(
        "dairi",
        "kecamatan",
        ("KECSIDIKALANG.S1", "*"),
        ("KECSIDIKALANG.S1", "KECSIDIKALANG.S1"),
        "KECSIDIKALANG.S1",
        ("KECSIDIKALANG.S1", "KECSIDIKALANG"),
        P,
        "alur 4 b, c",
        orang=2,
    ),
    Susunan(
        "dairi",
        "kelurahan",
        ("KECSIDIKALANG.KEL1", ""),
        ("KECSIDIKALANG.KEL1", "KECSIDIKALANG.KEL1"),
        "KECSIDIKALANG.KEL1",
        ("KECSIDIKALANG.KEL1",),
        P,
        "alur 6 c",
    ),
    Susunan(
        "dairi",
        "uptd",
        ("DISTANKP.BENIH", "*"),
        ("DISTANKP.BENIH", "DISTANKP.BENIH"),
        "DISTANKP.BENIH",
        ("DISTANKP.BENIH",),
        P,
        "alur 6 c",
    ),
    Susunan(
        "dairi",
        "uptd_administrator",
        ("DINKES.FARMASI", "*"),
        ("DINKES.FARMASI", "DINKES.FARMASI"),
        "DINKES.FARMASI",
        ("DINKES.FARMASI",),
        P,
        "alur 5 c",
        orang=2,
    ),
    Susunan("dairi", "inspektorat", (IRB, "*"), (IRB, IRB), IRB, (IRB, INSP), P, "alur 1 b, c"),
    Susunan("dairi", "dipimpin_jf", (PKM, "*"), (PKM, PKM), PKM, (PKM,), P, "alur 7 c", orang=2),
)

K_BID, K_SEKSI, K_RSUD, K_PKM = "DISKES.RSUD.B1", "DISKES.RSUD.B1.S1", "DISKES.RSUD", "DISKES.PKM1"
K_LAB, K_KEC, K_LURAH = "DISKES.LABKES", "KECKARANGASEM", "KECKARANGASEM.KEL1"

# Letter: by the pimpinan unit directly (Pasal 14 ayat (2)). Back: Pasal 51 ayat (4) huruf b; elsewhere silent.
KARANGASEM = (
    Susunan("karangasem", "setda", (BAG, "*"), (BAG, BAG), BAG, (BAG, AS, SETDA), P, "Pasal 29 (3) d, (4)", orang=2),
    Susunan(
        "karangasem",
        "setwan",
        ("SETWAN.BAG2", "*"),
        ("SETWAN.BAG2", "SETWAN.BAG2"),
        "SETWAN.BAG2",
        ("SETWAN.BAG2", "SETWAN"),
        P,
        "Pasal 32 (4)",
    ),
    Susunan("karangasem", "dua_tingkat", (B1, "ahli_muda"), (B1, B1), B1, (B1, PD), P, "Pasal 42 (3) d, (4)", orang=2),
    Susunan("karangasem", "satu_tingkat", (SATU, "*"), (SATU, SATU), SATU, (SATU,), P, "Pasal 40 (3) d, (4)", orang=2),
    Susunan("karangasem", "satu_tingkat_sekretariat", (SEK, "*"), (SATU, SATU), SATU, (SATU,), P, "Pasal 39 (2), 40"),
    Susunan(
        "karangasem",
        "rsud_madya",
        (K_SEKSI, "ahli_madya"),
        (K_BID, K_BID),
        K_BID,
        (K_BID, K_RSUD),
        P,
        "silent; Pasal 42 by analogy",
    ),
    Susunan(
        "karangasem",
        "rsud_muda",
        (K_SEKSI, "ahli_muda"),
        (K_BID, K_BID),
        K_BID,
        (K_BID, K_RSUD),
        P,
        "silent; Pasal 42 by analogy",
    ),
    Susunan(
        "karangasem",
        "kecamatan",
        (f"{K_KEC}.S2", "*"),
        (f"{K_KEC}.S2", f"{K_KEC}.S2"),
        f"{K_KEC}.S2",
        (f"{K_KEC}.S2", K_KEC),
        P,
        "Pasal 44, 45 (3) d, (4)",
    ),
    Susunan(
        "karangasem",
        "kecamatan_sekretariat",
        (f"{K_KEC}.SEK.SUB1", ""),
        (f"{K_KEC}.SEK", f"{K_KEC}.SEK"),
        f"{K_KEC}.SEK",
        (f"{K_KEC}.SEK", K_KEC),
        P,
        "Pasal 44 (1), 45 (4)",
    ),
    Susunan(
        "karangasem",
        "kelurahan",
        (f"{K_LURAH}.S2", "ahli_muda"),
        (K_LURAH, K_LURAH),
        f"{K_LURAH}.S2",
        (f"{K_LURAH}.S2", K_LURAH),
        P,
        "Pasal 47, 48 (3) d, (4)",
    ),
    Susunan(
        "karangasem",
        "kelurahan_sekretariat",
        (f"{K_LURAH}.SEK", ""),
        (K_LURAH, K_LURAH),
        f"{K_LURAH}.SEK",
        (f"{K_LURAH}.SEK", K_LURAH),
        P,
        "Pasal 47, 48 (3) d, (4)",
    ),
    Susunan("karangasem", "uptd", (K_LAB, "*"), (K_LAB, K_LAB), K_LAB, (K_LAB,), P, "Pasal 51 (3) d, (4)", orang=2),
    Susunan("karangasem", "inspektorat", (IRB, "*"), (IRB, IRB), IRB, (IRB, INSP), P, "Pasal 34, 35 (3) d, (4)"),
    Susunan("karangasem", "dipimpin_jf", (K_PKM, "*"), (K_PKM, K_PKM), K_PKM, (K_PKM,), P, "Pasal 51 (4)", orang=2),
)

KEC, LURAH, ALAT = "KECSABAKBARAT", "KECSABAKBARAT.KEL1", "DPUPR.ALAT"

# Letter: by the pimpinan unit directly (Pasal 11 ayat (2)). Penilai evaluates, pimpinan unit declares done or mends
# (Pasal 14 huruf c); where both are one officer, one act. Kecamatan, kelurahan, UPTD, RSUD: silent, chosen.
_TANJABTIM = (
    Susunan("tanjabtim", "setda", (BAG, "*"), (AS, AS), BAG, (BAG, AS), M, "Lampiran 2.3, Pasal 14 c", orang=3),
    Susunan(
        "tanjabtim",
        "setwan",
        ("SETWAN.BAG1", "*"),
        ("SETWAN", "SETWAN"),
        "SETWAN.BAG1",
        ("SETWAN.BAG1", "SETWAN"),
        M,
        "Lampiran 3",
    ),
    Susunan("tanjabtim", "dua_tingkat", (B1, "ahli_muda"), (PD, PD), B1, (B1, PD), M, "Lampiran 1 c, Pasal 14 c"),
    Susunan("tanjabtim", "rsud_madya", (SEKSI, "ahli_madya"), (RSUD, RSUD), SEKSI, (SEKSI, RSUD), M, "silent; chosen"),
    Susunan("tanjabtim", "rsud_muda", (SEKSI, "ahli_muda"), (RSUD, RSUD), SEKSI, (SEKSI, RSUD), M, "silent; chosen"),
    Susunan(
        "tanjabtim", "kecamatan", (f"{KEC}.S1", ""), (KEC, KEC), f"{KEC}.S1", (f"{KEC}.S1", KEC), M, "silent; chosen"
    ),
    Susunan("tanjabtim", "kelurahan", (LURAH, ""), (LURAH, LURAH), LURAH, (LURAH,), M, "silent; chosen"),
    Susunan("tanjabtim", "uptd", (ALAT, "*"), (ALAT, ALAT), ALAT, (ALAT,), M, "silent; chosen", orang=2),
    Susunan("tanjabtim", "inspektorat", (IRB, "*"), (INSP, INSP), IRB, (IRB, INSP), M, "Lampiran 1", orang=2),
    Susunan("tanjabtim", "dipimpin_jf", (PKM, "*"), (PKM, PKM), PKM, (PKM,), M, "Pasal 8 (2)", orang=2),
)

# The plan is the pimpinan unit's to set (Pasal 15 ayat (3) huruf a): the last to review, not the penilai.
TANJABTIM = tuple(replace(satu, rencana=satu.reviu[-1]) for satu in _TANJABTIM)

SEMUA = (*BINTAN, *DAIRI, *KARANGASEM, *TANJABTIM)
