"""The linter of profiles: everything that loading refuses, for all regulations at once."""

from pathlib import Path

from lincah.peraturan.muat import list_peraturan, muat
from lincah.peraturan.temuan import ProfilKeliru, Temuan


def periksa(id: str, akar: Path | None = None) -> tuple[Temuan, ...]:
    """Every finding of one regulation; empty when the profile can be trusted. Errors: ProfilTidakDikenal."""
    try:
        muat(id, akar)
    except ProfilKeliru as galat:
        return galat.temuan
    return ()


def keterangan(id: str, akar: Path | None = None) -> tuple[Temuan, ...]:
    """What is no error in a sound profile but may be worth a look: readings that no rule names."""
    return muat(id, akar).keterangan


def periksa_semua(akar: Path | None = None) -> dict[str, tuple[Temuan, ...]]:
    """The findings of every regulation, by id."""
    return {id: periksa(id, akar) for id in list_peraturan(akar)}
