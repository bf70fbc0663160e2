"""What a regulation says about managing performance."""

from dataclasses import dataclass

from lincah.law.kernel import Daftar


@dataclass(frozen=True, slots=True)
class BabKinerja:
    """`tahap`: the stages with what each holds; `acuan`: the legislation that governs them."""

    tahap: Daftar
    acuan: Daftar
