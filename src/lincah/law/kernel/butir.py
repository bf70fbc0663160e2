"""One provision of a list: what is ordered, of whom, towards whom, when, with what."""

from dataclasses import dataclass

from lincah.law.kernel.ketentuan import Ketentuan


@dataclass(frozen=True, slots=True)
class Butir:
    """A provision by its code. `pelaku` does it, `kepada` receives it; `isi` and `wajib` are codes of what it holds or
    demands; `lingkup` empty means every scope, `model` empty every model of structure; `waktu` is empty when the
    regulation names no time."""

    kode: Ketentuan[str]
    pelaku: tuple[str, ...] = ()
    kepada: tuple[str, ...] = ()
    isi: tuple[str, ...] = ()
    wajib: tuple[str, ...] = ()
    lingkup: frozenset[str] = frozenset()
    waktu: str = ""
    model: frozenset[str] = frozenset()

    def untuk(self, *, pelaku: str = "", lingkup: str = "", model: str = "") -> bool:
        """Does it concern this actor and this scope? Empty asks for any. What is for some models concerns no other."""
        siapa = not pelaku or pelaku in self.pelaku
        di_mana = not lingkup or not self.lingkup or lingkup in self.lingkup
        return siapa and di_mana and (not self.model or model in self.model)


@dataclass(frozen=True, slots=True)
class Daftar:
    """The provisions of one matter, or the silence on it: `diatur` carries the citation of either."""

    diatur: Ketentuan[bool]
    butir: tuple[Butir, ...] = ()
