"""One provision of a list: what is ordered, of whom, towards whom, when, with what."""

from dataclasses import dataclass

from lincah.law.kernel.ketentuan import Ketentuan


@dataclass(frozen=True, slots=True)
class Butir:
    """A provision by its code. `pelaku` does it, `kepada` receives it; `isi` and `wajib` are codes of what it holds or
    demands; `lingkup` empty means every scope; `waktu` is empty when the regulation names no time."""

    kode: Ketentuan[str]
    pelaku: tuple[str, ...] = ()
    kepada: tuple[str, ...] = ()
    isi: tuple[str, ...] = ()
    wajib: tuple[str, ...] = ()
    lingkup: frozenset[str] = frozenset()
    waktu: str = ""

    def untuk(self, *, pelaku: str = "", lingkup: str = "") -> bool:
        """Does it concern this actor and this scope? Empty asks for any."""
        return (not pelaku or pelaku in self.pelaku) and (not lingkup or not self.lingkup or lingkup in self.lingkup)


@dataclass(frozen=True, slots=True)
class Daftar:
    """The provisions of one matter, or the silence on it: `diatur` carries the citation of either."""

    diatur: Ketentuan[bool]
    butir: tuple[Butir, ...] = ()
