"""What a regulation says about answering for work done."""

from dataclasses import dataclass

from lincah.law.kernel import Daftar


@dataclass(frozen=True, slots=True)
class BabPertanggungjawaban:
    """`laporan`: each butir a reporting line (pelaku reports `isi` to `kepada`, at `waktu`)."""

    laporan: Daftar
