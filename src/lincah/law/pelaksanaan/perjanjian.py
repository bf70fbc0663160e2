"""What a regulation says of perjanjian kinerja beyond the steps of its models."""

from dataclasses import dataclass

from lincah.law.kernel import Ketentuan


@dataclass(frozen=True, slots=True)
class AturanPerjanjian:
    """`penyusun`: without a step of its own, the head of the unit draws it up. `kesepakatan`: the second party is who
    sets the performance of that head. `berjenjang`: on a tier no step names, who sets the performance of the tier below
    divides targets and directs, and who answers for a target chooses the strategy.
    """

    penyusun: Ketentuan[None]
    kesepakatan: Ketentuan[None]
    berjenjang: Ketentuan[None]
