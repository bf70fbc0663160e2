"""How many steps and cited decisions a second, in memory and on one core? The engine beside two others, in one run.

Without a database. The others come with the extra `bench`: `uv pip install -e .[bench]`.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from statistics import median
from time import process_time

from benchmarks import laporan, pembanding_mesin
from benchmarks.pembanding_mesin import STEPS
from lincah.law.alur import Alur, Langkah, Tahap, Tindakan, lakukan, mulai
from lincah.law.alur.tabel import susun
from lincah.law.kernel import Ketentuan, Rujukan
from lincah.law.penugasan import AlurPenugasan
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.muat import muat
from lincah.peraturan.tanya import tanya

ROUNDS = 7
WALKS = 3_000
ASKED = 2_000
Walk = Callable[[], object]


def main() -> None:
    laporan.print_machine()
    print(pembanding_mesin.versions())
    alur, longest = _six_steps(), max(_requests(), key=lambda one: len(one.langkah))
    sides = {
        "Lincah: role and fields checked, reasons with articles": (_walker(alur), len(STEPS)),
        "transitions: state changed": (pembanding_mesin.walk_transitions(), len(STEPS)),
        "SpiffWorkflow: task run": (pembanding_mesin.walk_spiff(), len(STEPS)),
        f"Lincah, longest request ({'/'.join(sorted(longest.lingkup))})": _straight(longest),
    }
    rates: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(ROUNDS):  # in turns, so that a busy moment of the machine meets them all
        for name, (walk, steps) in sides.items():
            rates[name].append(_rate(walk, steps))
    rows = [(name, f"{max(many):,.0f}", f"{median(many):,.0f}") for name, many in rates.items()]
    laporan.print_table(("steps a second of processor time", "best", "median"), rows)
    laporan.print_table(("one cited answer", "p50 ms", "p95 ms", "a second"), list(_answers()))
    laporan.print_table(("loading all profiles", "p50 ms", "p95 ms", "least"), list(_loading()))


def _six_steps() -> Alur:
    """The same six steps as a table of ours, each with its officer, a field to fill and its article."""
    dasar: Ketentuan[object] = Ketentuan("", (Rujukan.baca("x", "Pasal 1 ayat (1)"),))
    steps = zip(STEPS, [*STEPS[1:], "done"], strict=True)
    acts = [(step, Tindakan(f"do_{step}", ("officer",), after, dasar, wajib=("note",))) for step, after in steps]
    langkah = [Langkah(step, Tahap.PELAKSANAAN, (act,)) for step, act in acts]
    return susun(STEPS[0], (*langkah, Langkah("done", Tahap.EVALUASI)))


def _walker(alur: Alur) -> Walk:
    roles, filled = frozenset({"officer"}), {"note": "x"}
    acts = [f"do_{step}" for step in STEPS]

    def walk() -> bool:
        state = mulai(alur)
        for act in acts:
            state = lakukan(alur, state, act, pelaku="1", peran=roles, isi=filled).jawaban
        return alur.selesai(state.langkah)

    return walk


def _requests() -> Iterator[AlurPenugasan]:
    return (alur for id in list_peraturan() for alur in muat_profil(id).permohonan.alur)


def _straight(permohonan: AlurPenugasan) -> tuple[Walk, int]:
    """From the request to the letter, always by the first outcome; and how many steps that is."""
    alur, of = permohonan.ke_alur(), {one.kode: one for one in permohonan.langkah}
    road, place = [], alur.awal
    while not alur.selesai(place):
        outcome = of[place].hasil[0]
        road.append((outcome.kode, frozenset(of[place].pelaku), dict.fromkeys(outcome.wajib, "x")))
        place = outcome.lanjut

    def walk() -> bool:
        state = mulai(alur)
        for code, roles, filled in road:
            state = lakukan(alur, state, code, pelaku="1", peran=roles, isi=filled).jawaban
        return alur.selesai(state.langkah)

    return walk, len(road)


def _rate(walk: Walk, steps: int) -> float:
    if not walk():
        raise AssertionError("the walk does not end")
    start = process_time()
    for _ in range(WALKS):
        walk()
    return WALKS * steps / (process_time() - start)


def _answers() -> Iterator[tuple[object, ...]]:
    profil = muat_profil(list_peraturan()[0])
    situasi = {"cara": "penunjukan", "lingkup": "lintas_instansi"}
    yield _answer("tanya instrumen", lambda: tanya(profil, "instrumen", situasi))
    yield _answer("tanya alur (all steps, a reason each)", lambda: tanya(profil, "alur", situasi))
    model = {"model": min(profil.pelaksanaan.tahapan[0].model)}
    yield _answer("tanya reviu (the chain, a reason each tier)", lambda: tanya(profil, "reviu", model))
    orang = model | {"pejabat": "jf", "jenjang": "ahli_muda"}
    yield _answer("tanya kedudukan of one officer", lambda: tanya(profil, "kedudukan", orang))


def _answer(name: str, ask: Walk) -> tuple[object, ...]:
    ms = laporan.timed(ask, ASKED, warm=50)
    return name, f"{median(ms):.3f}", f"{laporan.p95(ms):.3f}", f"{1000 / median(ms):,.0f}"


def _loading() -> Iterator[tuple[object, ...]]:
    def load() -> None:
        for id in list_peraturan():
            muat_profil(id)

    def cold() -> None:
        muat.cache_clear()
        load()

    yield _row(f"{len(list_peraturan())} profiles, nothing remembered", laporan.timed(cold, 15, warm=2))
    yield _row("the same in a process of its own, with Python starting", laporan.timed(_process, 7, warm=1))
    yield _row("remembered", laporan.timed(load, 200))


def _process() -> None:
    code = "from lincah.peraturan import list_peraturan, muat_profil\nfor id in list_peraturan(): muat_profil(id)"
    subprocess.run([sys.executable, "-c", code], check=True)


def _row(name: str, ms: list[float]) -> tuple[object, ...]:
    return name, f"{median(ms):.2f}", f"{laporan.p95(ms):.2f}", f"{min(ms):.2f}"


if __name__ == "__main__":
    main()
