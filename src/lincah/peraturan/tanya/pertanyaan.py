"""What one kind of question is: its keys, the values they take, and how it is answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lincah.law.kernel import Simpulan
from lincah.law.profil import Profil

Jawaban = Mapping[str, object] | None
Situasi = Mapping[str, str]


class PertanyaanKeliru(ValueError):
    """A question that cannot be asked so; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class Kunci:
    """One key of a question. `nilai`: the values it takes, given the profile; None when any text will do."""

    nama: str
    arti: str
    wajib: bool = False
    nilai: Callable[[Profil], tuple[str, ...]] | None = None


KUNCI_MODEL = Kunci(
    "model",
    "model susunan, bagi yang hanya diatur pada satu model",
    nilai=lambda profil: tuple(profil.kedudukan.per_kode),
)


@dataclass(frozen=True, slots=True)
class Pertanyaan:
    """One kind of question."""

    kode: str
    arti: str
    kunci: tuple[Kunci, ...]
    jawab: Callable[[Profil, Situasi], Simpulan[Jawaban]]

    def check(self, profil: Profil, situasi: Situasi) -> None:
        """Refuse unknown keys, unknown values, missing keys. Errors: PertanyaanKeliru."""
        dikenal = {kunci.nama: kunci for kunci in self.kunci}
        if asing := sorted(situasi.keys() - dikenal.keys()):
            raise PertanyaanKeliru(
                f"kunci '{asing[0]}' tidak dikenal pada {self.kode}; yang dikenal: {', '.join(dikenal)}"
            )
        for kunci in self.kunci:
            if kunci.wajib and kunci.nama not in situasi:
                raise PertanyaanKeliru(f"sebutkan '{kunci.nama}' ({kunci.arti}){_pilihan(profil, kunci)}")
            if kunci.nilai and kunci.nama in situasi and situasi[kunci.nama] not in kunci.nilai(profil):
                raise PertanyaanKeliru(f"'{situasi[kunci.nama]}' bukan nilai '{kunci.nama}'{_pilihan(profil, kunci)}")


def _pilihan(profil: Profil, kunci: Kunci) -> str:
    return f"; pilih: {', '.join(kunci.nilai(profil))}" if kunci.nilai else ""


def satu_atau_semua(nilai: tuple[str, ...]) -> str | list[str]:
    """One value alone, several as a list."""
    return nilai[0] if len(nilai) == 1 else list(nilai)
