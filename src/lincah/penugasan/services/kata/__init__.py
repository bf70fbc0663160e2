"""The words of the letters of this chapter: what may be worded, the usual text, and what the fields stand for."""

from lincah.penugasan.services.kata.ragam import bersurat, list_ragam, ragam_surat
from lincah.penugasan.services.kata.tulis import kata_surat, kata_tugas

__all__ = ["bersurat", "kata_surat", "kata_tugas", "list_ragam", "ragam_surat"]
