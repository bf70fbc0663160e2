"""How quickly are pictures drawn? The whole structure with all staff, as SVG and as a list; flows."""

from datetime import date

from benchmarks.laporan import print_database, print_machine, print_table, spread, timed
from benchmarks.peragaan import regency
from lincah.law.pelaksanaan import Bahan, susun_alur
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.gambar import (
    Cakupan,
    Kelompok,
    daftar_bagan,
    gambar_alur,
    gambar_bagan,
    kotak_kedudukan,
    naungan,
)

PEOPLE = 5_000
Row = tuple[str, str]


def main() -> None:
    print_machine()
    with regency(PEOPLE) as instansi:
        print_database()
        from lincah.registry.waktu import hari_ini

        print_table(("what", "measured"), _rows(instansi, hari_ini(instansi)))


def _rows(instansi: object, hari: date) -> list[Row]:
    from lincah.kedudukan.queries import kini
    from lincah.kedudukan.queries.kelompok import kelompok_pada

    pada = kini(instansi, hari)  # type: ignore[arg-type]
    kelompok = kelompok_pada(hari, pada.struktur.unit)
    kotak = _boxes(pada, kelompok)
    svg = gambar_bagan(kotak, judul="", uraian="")
    berapa = f"{len(pada.pos):,} leading posts, {len(kotak):,} boxes, {len(svg) / 1024:.0f} KiB"

    def from_tables() -> str:
        return _draw(pada, kelompok_pada(hari, pada.struktur.unit))

    return [
        (f"whole structure, all staff, facts in memory ({berapa})", spread(timed(lambda: _draw(pada, kelompok), 15))),
        (
            "the same, staff counted in the database",
            spread(timed(from_tables, 15)),
        ),
        ("the boxes as a nested list", spread(timed(lambda: daftar_bagan(kotak), 15))),
        ("one flow, from left to right", spread(timed(lambda: _flow(pada.profil, tegak=False), 100))),
        ("one flow, from top to bottom", spread(timed(lambda: _flow(pada.profil, tegak=True), 100))),
    ]


def _boxes(pada: object, kelompok: tuple[Kelompok, ...]) -> tuple:
    akar = next(satu.id for satu in pada.struktur.unit.values() if satu.induk_id is None)
    semua = naungan(pada.penyimpul, kelompok)
    return kotak_kedudukan(Cakupan(pada.struktur, pada.profil.kosakata, akar, terbuka=True, naungan=semua))


def _draw(pada: object, kelompok: tuple[Kelompok, ...]) -> str:
    return gambar_bagan(_boxes(pada, kelompok), judul="Seluruh struktur", uraian="")


def _flow(profil: Profil, *, tegak: bool) -> str:
    tahapan = max(profil.pelaksanaan.tahapan, key=lambda satu: len(satu.reviu.rantai))
    instrumen = profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)
    reviu = tuple((satu,) for satu in tahapan.reviu.rantai)
    alur = susun_alur(Bahan(instrumen.naskah, instrumen.status, profil.penugasan.penerimaan, tahapan, reviu))
    return gambar_alur(alur, sekarang="melaksanakan", dilalui=(alur.awal,), pelaku={}, tindakan={}, tegak=tegak)


if __name__ == "__main__":
    main()
