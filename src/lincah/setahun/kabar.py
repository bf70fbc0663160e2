"""Telling how far the load is."""

from collections.abc import Callable

Laporkan = Callable[[int, int, str], None]
"""Told how much is done, of how much, of what."""


def diam(selesai: int, total: int, apa: str) -> None:
    """Nobody wants to know."""
