"""How quickly does the law answer, by itself? Steps of a flow, one cited decision, all penilai, cold profiles."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from time import perf_counter

from benchmarks.laporan import print_database, print_machine, print_table, spread, timed
from benchmarks.peragaan import regency
from lincah.law.alur import Alur, lakukan, list_terbuka, mulai
from lincah.law.kedudukan import Kelas, Orang, Penyimpul, Struktur
from lincah.law.pelaksanaan import Bahan, susun_alur
from lincah.law.penugasan import Anggota, Bentuk, Cara, Lingkup, RencanaPenugasan, Tempat, check_penugasan
from lincah.law.profil import Profil
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.muat import muat

TEAM = frozenset({"1", "2", "3"})
FILLED = {"catatan": "x", "rencana": "x", "rincian": ["x"], "uraian": "x"}
Row = tuple[str, str]


def main() -> None:
    print_machine()
    rows = [_cold(), *_flow()]
    with regency(7_500):
        print_database()
        rows += [*_decisions(), *_everybody()]
    print_table(("what", "measured"), rows)


def _cold() -> Row:
    def load() -> None:
        muat.cache_clear()
        for id in list_peraturan():
            muat_profil(id)

    return f"load {len(list_peraturan())} profiles, nothing remembered", spread(timed(load, 7, warm=1))


def _flow() -> Iterator[Row]:
    alur = max((satu for id in list_peraturan() for satu in _flows(muat_profil(id))), key=lambda a: len(a.langkah))
    steps = _walk(alur)
    seconds = min(_seconds(lambda: [_walk(alur) for _ in range(2_000)]) for _ in range(5))
    yield f"steps a second, flow of {len(alur.langkah)} steps, {steps} acts a walk", f"{2_000 * steps / seconds:,.0f}"
    state, roles = mulai(alur), frozenset({"penetap"})
    asked = min(
        _seconds(lambda: [list_terbuka(alur, state, pelaku="1", peran=roles) for _ in range(20_000)]) for _ in range(5)
    )
    yield "open acts asked a second", f"{20_000 / asked:,.0f}"


def _flows(profil: Profil) -> Iterator[Alur]:
    bab = profil.penugasan
    aturan = bab.cari_instrumen(Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)
    for tahapan in profil.pelaksanaan.tahapan:
        reviu = tuple((satu,) for satu in tahapan.reviu.rantai)
        yield susun_alur(Bahan(aturan.naskah, aturan.status, bab.penerimaan, tahapan, reviu))


def _walk(alur: Alur) -> int:
    """From the letter to done, always by whoever is waited for; a team of three accepts one by one. How many acts?"""
    state, acts = mulai(alur), 0
    while not alur.selesai(state.langkah):
        act = next(satu for satu in alur.langkah[state.langkah].tindakan if satu.menunggu)
        peran = _roles(act.pelaku)
        for who in TEAM if act.setiap else ("1",):
            state = lakukan(alur, state, act.kode, pelaku=who, peran=peran, semua=TEAM, isi=FILLED).jawaban
            acts += 1
    return acts


@cache
def _roles(roles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(roles)


def _decisions() -> Iterator[Row]:
    pada, semua = _now()
    staff = [satu for satu in semua if satu.orang.kelas is Kelas.JF and satu.orang.pos_id is None]
    fresh = iter(staff * 10)

    def conclude() -> None:
        Penyimpul(pada.profil.kedudukan, pada.profil.kosakata, pada.struktur).simpulkan(next(fresh).orang)

    yield "one cited decision: all of kedudukan on one officer, fresh", spread(timed(conclude, 2_000, warm=50))
    satu = next(o for o in staff if o.kedudukan.pimpinan_unit.jawaban and o.kedudukan.model.jawaban)
    pos = satu.kedudukan.pimpinan_unit.jawaban
    tempat = Tempat(pos.id, pos.unit_id, "x")
    anggota = Anggota(satu.pegawai_id, satu.nama, satu.orang.kelas, satu.kedudukan, tempat, True)
    rencana = RencanaPenugasan(Cara.PENUNJUKAN, Bentuk.INDIVIDU, pos, tempat, (anggota,), pada.kedalaman)
    profil = pada.profil
    ms = timed(lambda: check_penugasan(profil.penugasan, profil.kedudukan, profil.kosakata, rencana), 2_000, warm=50)
    yield "one cited decision: an assignment checked", spread(ms)


def _everybody() -> Iterator[Row]:
    pada, semua = _now()
    orang = [satu.orang for satu in semua]
    profil, struktur = pada.profil, pada.struktur
    memory = timed(lambda: _all(profil, struktur, orang), 5, warm=1)
    yield f"all penilai of {len(orang):,} people, facts in memory", spread(memory)
    yield "the same, facts read from the database", spread(timed(_all_read, 5, warm=1))
    yield "of it: the structure read anew, once after every change", spread(timed(_structure_read, 5, warm=1))


def _all(profil: Profil, struktur: Struktur, orang: list[Orang]) -> None:
    penyimpul = Penyimpul(profil.kedudukan, profil.kosakata, struktur)
    for satu in orang:
        penyimpul.simpulkan(satu)


def _now() -> tuple:
    from lincah.kedudukan.queries import kini, orang_kini
    from lincah.registry.konteks import instansi_kini
    from lincah.registry.waktu import hari_ini

    hari = hari_ini(instansi_kini())
    pada = kini(instansi_kini(), hari)
    return pada, orang_kini(pada, hari)


def _all_read() -> None:
    _structure_read()
    _now()


def _structure_read() -> None:
    from lincah.kedudukan.queries import kini
    from lincah.registry.konteks import instansi_kini
    from lincah.registry.waktu import hari_ini

    import_module("lincah.kedudukan.queries.kini")._ingatan.lupakan()
    kini(instansi_kini(), hari_ini(instansi_kini()))


def _seconds(function: Callable[[], object]) -> float:
    start = perf_counter()
    function()
    return perf_counter() - start


if __name__ == "__main__":
    main()
