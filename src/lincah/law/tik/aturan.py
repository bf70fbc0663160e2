"""What a regulation says about the use of information technology."""

from dataclasses import dataclass

from lincah.law.kernel import Daftar


@dataclass(frozen=True, slots=True)
class BabTik:
    """`kewajiban`: each butir a duty and who bears it."""

    kewajiban: Daftar
