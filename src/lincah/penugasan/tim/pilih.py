"""The choice itself, as a whole-number programme for HiGHS. Run as a module: one problem in, its answer out."""

import json
import sys
from collections.abc import Mapping, Sequence

DETIK = 5.0
TANPA_BESAR = 0


class PilihanGagal(RuntimeError):
    """The solver gave no answer in time; nothing is known of the team."""


def pilih(
    bobot: Sequence[int], pola: Sequence[frozenset[int]], perlu: Mapping[int, int], besar: int
) -> tuple[int, ...] | None:
    """The places of least weight: `besar` of them (any number for 0), `perlu[n]` at least with n in their pattern.

    None when there are none. Errors: PilihanGagal.
    """
    import highspy  # late: with numpy it takes some 20 MB and a third of a second
    import numpy as np

    h = highspy.Highs()
    for nama, nilai in (("output_flag", False), ("time_limit", DETIK), ("mip_rel_gap", 0.0), ("threads", 1)):
        h.setOptionValue(nama, nilai)
    for satu in bobot:
        h.addCol(float(satu), 0.0, 1.0, 0, np.empty(0, dtype=np.int32), np.empty(0))
    for letak in range(len(bobot)):
        h.changeColIntegrality(letak, highspy.HighsVarType.kInteger)

    def sekian(letak: Sequence[int], paling_sedikit: float, paling_banyak: float) -> None:
        h.addRow(paling_sedikit, paling_banyak, len(letak), np.array(letak, dtype=np.int32), np.ones(len(letak)))

    if besar != TANPA_BESAR:
        sekian(range(len(bobot)), besar, besar)
    for syarat, jumlah in perlu.items():
        sekian([letak for letak, satu in enumerate(pola) if syarat in satu], jumlah, highspy.kHighsInf)
    h.run()
    keadaan = h.getModelStatus()
    if keadaan in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
        return None
    if keadaan not in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty):
        raise PilihanGagal(f"penyusun tim berhenti: {h.modelStatusToString(keadaan)}")
    return tuple(letak for letak, nilai in enumerate(h.getSolution().col_value) if nilai > 0.5)


def _utama() -> None:
    soal = json.load(sys.stdin)
    pola = [frozenset(satu) for satu in soal["pola"]]
    perlu = {int(kunci): nilai for kunci, nilai in soal["perlu"].items()}
    json.dump(pilih(soal["bobot"], pola, perlu, soal["besar"]), sys.stdout)


if __name__ == "__main__":
    _utama()
