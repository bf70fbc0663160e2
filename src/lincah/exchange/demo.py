"""The demo: several instansi of one deployment that have exchanged cards."""

from collections.abc import Sequence

from lincah.exchange.models import Mitra
from lincah.exchange.services import catat_mitra, kartu_sendiri
from lincah.exchange.services.kunci import SISTEM
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import sekarang


def saling_mengenal(semua: Sequence[Instansi]) -> None:
    """Let each note the card of every other; one that is noted already as it is stays untouched."""
    kartu = []
    for instansi in semua:
        with di_instansi(instansi):
            kartu.append(kartu_sendiri())
    for instansi, milik in zip(semua, kartu, strict=True):
        with di_instansi(instansi):
            dikenal = set(Mitra.objects.values_list("identitas", "alamat", "nama"))
            for satu in kartu:
                if satu is not milik and (satu.identitas, satu.alamat, satu.nama) not in dikenal:
                    catat_mitra(satu, oleh=SISTEM, waktu=sekarang())
