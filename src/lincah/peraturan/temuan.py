"""What is wrong with a profile: file, line, what to do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Temuan:
    """One finding: the file (relative to the regulations' folder), the line from 1, and the message."""

    berkas: str
    baris: int
    pesan: str

    def __str__(self) -> str:
        return f"{self.berkas}:{self.baris}: {self.pesan}"


class ProfilKeliru(ValueError):
    """A profile that cannot be trusted; `temuan` lists every finding."""

    def __init__(self, temuan: tuple[Temuan, ...]) -> None:
        super().__init__("\n".join(map(str, temuan)))
        self.temuan = temuan
