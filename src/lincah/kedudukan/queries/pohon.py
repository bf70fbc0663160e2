"""The tree of units as lists to choose from, out of the facts of a day: no query."""

from lincah.kedudukan.queries.jangkauan import Jangkauan, jalur_di
from lincah.law.kedudukan import Struktur

Pilihan = list[tuple[str, str]]


def pd_terlihat(struktur: Struktur, jangkauan: Jangkauan) -> Pilihan:
    """The Perangkat Daerah in which the reader sees somebody, by name."""
    pd = [
        unit
        for unit in struktur.unit.values()
        if unit.induk_id is not None and struktur.unit[unit.induk_id].induk_id is None
    ]
    awalan = {unit.id: jalur_di(struktur, unit.id) for unit in pd}
    terlihat = [unit for unit in pd if _bersinggungan(awalan[unit.id], jangkauan)]
    return [(str(unit.id), unit.nama) for unit in sorted(terlihat, key=lambda satu: satu.nama)]


def unit_dalam(struktur: Struktur, pd_id: int, jangkauan: Jangkauan) -> Pilihan:
    """The units inside one Perangkat Daerah within reach, in the order of the tree, deeper ones marked by a dash."""
    anak: dict[int | None, list[tuple[str, int]]] = {}
    for unit in struktur.unit.values():
        anak.setdefault(unit.induk_id, []).append((unit.nama, unit.id))
    hasil: Pilihan = []
    antre = [(satu, 0) for satu in sorted(anak.get(pd_id, ()), reverse=True)]
    while antre:
        (nama, id), dalam = antre.pop()
        if _bersinggungan(jalur_di(struktur, id), jangkauan):
            hasil.append((str(id), f"{'– ' * dalam}{nama}"))
        antre += [(satu, dalam + 1) for satu in sorted(anak.get(id, ()), reverse=True)]
    return hasil


def _bersinggungan(jalur: str, jangkauan: Jangkauan) -> bool:
    return bool(jalur) and any(jalur.startswith(satu) or satu.startswith(jalur) for satu in jangkauan.lihat)
