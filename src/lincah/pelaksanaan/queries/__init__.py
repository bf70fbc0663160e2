"""Reads of pelaksanaan: one case as its page shows it."""

from lincah.pelaksanaan.queries.halaman import Halaman, buka_halaman

__all__ = ["Halaman", "buka_halaman"]
