"""Who does what on the road of a request under each regulation, read from the texts by hand.

The units are those of the demo; a code stands for the officer who leads that unit, `staf` for the person asked for or
who volunteers. Nothing here is derived from the profiles.
"""

from dataclasses import dataclass

from lincah.law.penugasan import Cara, Lingkup

P, S = Cara.PENUNJUKAN, Cara.SUKARELA
DALAM, UNIT, PD = Lingkup.DALAM_UNIT, Lingkup.LINTAS_UNIT, Lingkup.LINTAS_PD
B1, B2, KOMINFO = "DISKOMINFO.B1", "DISKOMINFO.B2", "DISKOMINFO"
SEKDA, PKM, SATU = "SETDA", "DINKES.PKM1", "DPMPTSP"
K_PKM = "DISKES.PKM1"


@dataclass(frozen=True)
class Lintas:
    """One road. `pemilik`: the unit whose work it is; `asal`: where the person sits; `langkah`: (who, act) in order.

    `surat`: the kinds of letter, in the order in which they are signed; `tembusan`: under the first of them.
    """

    daerah: str
    cara: Cara
    lingkup: Lingkup
    pemilik: str
    asal: str
    langkah: tuple[tuple[str, str], ...]
    surat: tuple[str, ...]
    teks: str
    tembusan: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.daerah}-{self.cara}-{self.lingkup}"


MOHON, JAWAB, REKOMENDASI = "surat_permohonan_pelibatan", "surat_jawaban", "rekomendasi"
PERINTAH, TUGAS, SUKARELA = "surat_perintah", "surat_penugasan", "surat_permohonan_sukarela"

BINTAN = (
    Lintas(
        "bintan", P, UNIT, B1, B2,
        ((B1, "memohon"), (B2, "menjawab_setuju"), (B1, "mengusulkan_tim"), (KOMINFO, "menetapkan")),
        (MOHON, JAWAB, "usulan_tim", PERINTAH), "Pasal 11 (1), (2); 12 (3) b; 10 (2)",
    ),
    Lintas(
        "bintan", P, PD, B1, PKM,
        ((B1, "memohon"), (PKM, "menjawab_setuju"), (KOMINFO, "mengusulkan_tim"), (SEKDA, "menetapkan")),
        (MOHON, JAWAB, "usulan_tim", "keputusan_sekretaris_daerah"), "Pasal 11 (1), (2); 12 (3); 10 (3)",
    ),
    Lintas(
        "bintan", S, DALAM, B1, B1,
        (("staf", "meminta_persetujuan"), (B1, "memutuskan_setuju"), ("staf", "menyatakan_keinginan"),
         (B1, "menjawab_setuju"), (B1, "menetapkan")),
        ("persetujuan_penilai", SUKARELA, PERINTAH), "Pasal 12 (4); 10 (1)",
    ),
    Lintas(
        "bintan", S, UNIT, B1, B2,
        (("staf", "meminta_persetujuan"), (B2, "memutuskan_setuju"), ("staf", "menyatakan_keinginan"),
         (B1, "menjawab_setuju"), (KOMINFO, "menetapkan")),
        ("persetujuan_penilai", SUKARELA, PERINTAH), "Pasal 12 (4); 10 (2)",
    ),
)  # fmt: skip


def _dua_serumpun(daerah: str, pkm: str) -> tuple[Lintas, ...]:
    """Dairi (Lampiran B.2) and Karangasem (Pasal 14 and 15) order the same road.

    In a dinas of two levels the Kepala Dinas appraises, the Kepala Bidang leads the unit; in a puskesmas one does both.
    """
    unit = ((B1, "memohon"), (KOMINFO, "menjawab_setuju"), (B2, "merekomendasikan"), (KOMINFO, "menetapkan"))
    lintas_pd = ((B1, "memohon"), (pkm, "menjawab_setuju"), (pkm, "menetapkan"))
    dalam = (("staf", "menyatakan_keinginan"), (B1, "memutuskan_setuju"), (B1, "menetapkan"))
    sukarela = (("staf", "memohon"), (B1, "menjawab_setuju"), ("staf", "meminta_persetujuan"))
    setuju = "surat_permohonan_persetujuan"
    return (
        Lintas(daerah, P, UNIT, B1, B2, unit, (MOHON, JAWAB, REKOMENDASI, TUGAS), "a.2) / 14 (3)"),
        Lintas(daerah, P, PD, B1, pkm, lintas_pd, (MOHON, JAWAB, TUGAS), "a.2) / 14 (3), read", (KOMINFO,)),
        Lintas(daerah, S, DALAM, B1, B1, dalam, (TUGAS,), "b.1) / 15 (2)"),
        Lintas(
            daerah, S, UNIT, B1, B2, (*sukarela, (KOMINFO, "memutuskan_setuju"), (KOMINFO, "menetapkan")),
            (SUKARELA, setuju, TUGAS), "b.2) / 15 (3)", (KOMINFO, B2),
        ),
        Lintas(
            daerah, S, PD, B1, pkm, (*sukarela, (pkm, "memutuskan_setuju"), (pkm, "menetapkan")),
            (SUKARELA, setuju, TUGAS), "b.2) / 15 (3), read", (pkm,),
        ),
    )  # fmt: skip


# The Kepala Dinas leads the unit, the Kepala Bidang appraises; across units is across Perangkat Daerah or to a UPTD.
TANJABTIM = (
    Lintas(
        "tanjabtim", P, UNIT, "DINKES", PKM, (("DINKES", "memohon"), (PKM, "menjawab_setuju"), (PKM, "menetapkan")),
        (MOHON, JAWAB, TUGAS), "Pasal 11 (3)",
    ),
    Lintas(
        "tanjabtim", P, PD, SATU, B1,
        ((SATU, "memohon"), (B1, "merekomendasikan"), (KOMINFO, "menjawab_setuju"), (B1, "menyusun_surat_penugasan"),
         (KOMINFO, "menetapkan")),
        (MOHON, REKOMENDASI, JAWAB, TUGAS), "Pasal 11 (3)",
    ),
    Lintas(
        "tanjabtim", S, DALAM, KOMINFO, B1,
        (("staf", "menyatakan_keinginan"), (KOMINFO, "memutuskan_setuju"), (KOMINFO, "menetapkan")), (TUGAS,),
        "Pasal 12 (2)",
    ),
    Lintas(
        "tanjabtim", S, UNIT, "DINKES", PKM,
        (("staf", "meminta_persetujuan"), (PKM, "menyetujui_setuju"), ("staf", "memohon"),
         ("DINKES", "menjawab_setuju"), (PKM, "menetapkan")),
        ("persetujuan_penilai", SUKARELA, TUGAS), "Pasal 12 (3)",
    ),
    Lintas(
        "tanjabtim", S, PD, SATU, B1,
        (("staf", "meminta_persetujuan"), (B1, "memutuskan_setuju"), (KOMINFO, "menyetujui_setuju"),
         ("staf", "memohon"), (SATU, "menjawab_setuju"), (KOMINFO, "menetapkan")),
        ("persetujuan_penilai", SUKARELA, TUGAS), "Pasal 12 (3)",
    ),
)  # fmt: skip
SEMUA = (*BINTAN, *_dua_serumpun("dairi", PKM), *_dua_serumpun("karangasem", K_PKM), *TANJABTIM)
