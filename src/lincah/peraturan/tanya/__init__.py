"""Questions a legal bureau can ask a regulation, and their cited answers."""

from lincah.peraturan.tanya.daftar import PERTANYAAN, tanya
from lincah.peraturan.tanya.pertanyaan import Jawaban, Pertanyaan, PertanyaanKeliru

__all__ = ["PERTANYAAN", "Jawaban", "Pertanyaan", "PertanyaanKeliru", "tanya"]
