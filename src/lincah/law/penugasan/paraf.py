"""Who initials a draft before its letter is set: the line between who drafted it and who signs it."""

from collections.abc import Collection, Iterable

from lincah.law.kedudukan import Pos, Struktur

TINGKAT_PARAF = 3
"""Tiers below the signatory that initial, unless the instansi sets otherwise: three is the practice of naskah dinas."""


def rantai_paraf(
    struktur: Struktur,
    unit_id: int,
    penyusun: Collection[Pos],
    penetap: Pos,
    *,
    sudah: Collection[Pos] = (),
    daerah: bool = False,
    tingkat: int = TINGKAT_PARAF,
    tambahan: Iterable[Pos] = (),
) -> tuple[Pos, ...]:
    """The posts whose initials the draft of `unit_id` needs, in order.

    `penyusun`: who drafted it; `sudah`: who has acted on it otherwise; `daerah`: `penetap` is an officer over the whole
    region, thus above every line; another one outside the line has none of it below. First those in the line of
    command of the unit below `penetap`, the `tingkat` nearest to the signature; then `tambahan`, which the instansi
    names, as far as they stand below `penetap`. What the signatory drafts needs none; nobody acts on it twice; an
    empty post cannot.
    """
    if penetap in penyusun:
        return ()
    bertindak = (*penyusun, *sudah)
    garis = [satu for satu in _garis(struktur, unit_id, penetap, daerah=daerah) if satu not in bertindak]
    bawahan = [satu for satu in tambahan if satu != penetap and _di_bawah(struktur, satu, penetap)]
    diri = _orang(penetap).union(*map(_orang, bertindak))
    semua = (*(garis[-tingkat:] if tingkat else ()), *bawahan)
    return tuple({satu.id: satu for satu in semua if _orang(satu) - diri}.values())


def _di_bawah(struktur: Struktur, pos: Pos, penetap: Pos) -> bool:
    return penetap.unit_id in {unit.id for unit in struktur.garis(pos.unit_id)}


def _garis(struktur: Struktur, unit_id: int, penetap: Pos, *, daerah: bool) -> list[Pos]:
    """The posts from `unit_id` up to the signatory, or to where the line meets that of an officer of the region."""
    garis = struktur.garis(unit_id)
    sampai = {satu.id for satu in struktur.garis(penetap.unit_id)} if daerah else {penetap.unit_id}
    temu = next((nomor for nomor, unit in enumerate(garis) if unit.id in sampai), 0)
    return [unit.pimpinan for unit in garis[:temu] if unit.pimpinan is not None]


def _orang(pos: Pos) -> set[int]:
    return {satu.pegawai_id for satu in pos.pemangku}
