"""How one act is called."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SebutTindakan:
    """`ajakan`: what is asked, verb first. `tombol`: the words of the button; {kepada} is who is next.

    `lampau`: what was done, for the timeline; `ditunggu`: what is waited for, where it is said in other words.
    `isian`: the act asks for something to be filled in. `kartu`: what is asked while the answer is open; the choice is
    made on the case page.
    """

    ajakan: str
    tombol: str
    lampau: str
    isian: bool = False
    ditunggu: str = ""
    kartu: str = ""

    @property
    def undangan(self) -> str:
        """What is asked: this act, or the choice it is one answer to."""
        return self.kartu or self.ajakan

    @property
    def menanti(self) -> str:
        """What is waited for, after the one who must do it: "Kepala Bidang … mereviu hasil"."""
        return self.ditunggu or self.lampau
