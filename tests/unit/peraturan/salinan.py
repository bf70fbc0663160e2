"""A copy of a real profile, to be broken by a line."""

from dataclasses import dataclass
from pathlib import Path

from lincah.peraturan.periksa import periksa

ID = "bintan-62-2023"


@dataclass(frozen=True)
class Salinan:
    """A copy of a real profile, to be broken."""

    akar: Path

    def lines(self, berkas: str) -> list[str]:
        return (self.akar / ID / berkas).read_text(encoding="utf-8").split("\n")

    def write(self, berkas: str, baris: list[str]) -> None:
        (self.akar / ID / berkas).write_text("\n".join(baris), encoding="utf-8")

    def change(self, berkas: str, ada: str, jadi: str) -> int:
        """Change the only line that holds `ada`; the number of that line."""
        baris = self.lines(berkas)
        (letak,) = (nomor for nomor, teks in enumerate(baris) if ada in teks)
        baris[letak] = baris[letak].replace(ada, jadi)
        self.write(berkas, baris)
        return letak + 1

    def findings(self) -> list[str]:
        return [str(satu).removeprefix(f"{ID}/") for satu in periksa(ID, self.akar)]
