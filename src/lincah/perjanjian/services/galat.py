"""What can go wrong around a perjanjian kinerja; each message says what happened and what to do next."""

from lincah.law.kernel import Simpulan


class PerjanjianKeliru(ValueError):
    """A write that cannot be; `medan` is the field it is about, `simpulan` the reasons when the law refuses."""

    def __init__(self, pesan: str, medan: str = "", simpulan: Simpulan[object] | None = None) -> None:
        super().__init__(pesan)
        self.pesan, self.medan, self.simpulan = pesan, medan, simpulan
