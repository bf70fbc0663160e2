"""Reads of pantauan: frozen rows for screens, counted in SQL."""
