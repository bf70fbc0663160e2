"""Screens of reports."""

from lincah.pertanggungjawaban.views.pimpinan import jadwal, minta
from lincah.pertanggungjawaban.views.satu import masuk, pdf, satu, xlsx
from lincah.pertanggungjawaban.views.susun import jawab, perkara, susun

__all__ = ["jadwal", "jawab", "masuk", "minta", "pdf", "perkara", "satu", "susun", "xlsx"]
