"""What a regulation says about business processes."""

from dataclasses import dataclass

from lincah.law.kernel import Daftar


@dataclass(frozen=True, slots=True)
class BabProsesBisnis:
    """`aturan`: function, improvement, SOP, drawing; `reviu`: the maps a review covers."""

    aturan: Daftar
    reviu: Daftar
