"""A greeting: the message that only shows that the line works."""

from uuid import UUID

from lincah.exchange.kait import PesanTiba, daftarkan_jenis

SAPA = "pertukaran.sapa"


class PenanganSapa:
    """Receiving it is all there is to do."""

    def terima(self, pesan: PesanTiba) -> None:
        """Nothing follows."""

    def ditarik(self, kode: UUID, perkara: str) -> None:
        """Nothing follows."""


def daftarkan_sapa() -> None:
    """Make the greeting known."""
    daftarkan_jenis(SAPA, "Salam uji", PenanganSapa())
