"""Proses bisnis: what it is for, and what its review covers."""

from lincah.law.proses_bisnis.aturan import BabProsesBisnis

__all__ = ["BabProsesBisnis"]
