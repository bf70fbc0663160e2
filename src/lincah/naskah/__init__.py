"""Naskah dinas: first a frozen value, then Typst, then PDF/A; numbered, kept for ever, verifiable by anyone.

Knows no chapter: a chapter builds the value (`surat`), calls `services.terbitkan` inside its own transaction, and
decides who may read the file.
"""
