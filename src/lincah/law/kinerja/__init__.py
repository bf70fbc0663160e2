"""Pengelolaan kinerja: its stages, and the legislation it follows."""

from lincah.law.kinerja.aturan import BabKinerja

__all__ = ["BabKinerja"]
