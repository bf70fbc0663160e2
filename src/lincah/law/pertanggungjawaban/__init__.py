"""Pertanggungjawaban: who reports what to whom, and when."""

from lincah.law.pertanggungjawaban.aturan import BabPertanggungjawaban

__all__ = ["BabPertanggungjawaban"]
