"""Everybody of a regency as a print is filled in with: names, numbers, ranks, accounts."""

from dataclasses import dataclass

from lincah.kedudukan.models import Pegawai, Unit
from lincah.naskah.nama import nip_tercetak, pangkat_golongan
from lincah.setahun.hukum import Restu
from lincah.setahun.pesanan import Judul

TERLARANG = set('"\\\t\n\r')
"""What would have to be written differently inside JSON or a COPY."""


@dataclass(frozen=True)
class Wajah:
    """The values of everybody and of every unit, read once."""

    orang: dict[int, dict[str, str]]
    unit: dict[int, str]

    @classmethod
    def baca(cls) -> "Wajah":
        """Read them all in the instansi one is in."""
        orang = {satu.pk: _orang(satu) for satu in Pegawai.objects.all()}
        return cls(orang, dict(Unit.objects.values_list("pk", "nama")))

    def isi(self, restu: Restu, judul: Judul) -> dict[str, str]:
        """What fills the gaps of a print for this cast and work. Errors: ValueError for a text no print can hold."""
        kata = (judul.judul, judul.target, judul.satuan)
        nilai = {f"t{ke}": satu for ke, satu in enumerate(kata)} | {
            f"T{ke}": satu.upper() for ke, satu in enumerate(kata)
        }
        for ke, id in enumerate(restu.pegawai):
            nilai |= {f"{huruf}{ke}": satu for huruf, satu in self.orang[id].items()}
        for ke, pos in enumerate(restu.pos):
            nilai |= {f"J{ke}": str(pos.id), f"j{ke}": pos.nama, f"Q{ke}": pos.nama.upper()}
        for ke, id in enumerate(restu.unit):
            nilai |= {f"U{ke}": str(id), f"u{ke}": self.unit[id], f"V{ke}": self.unit[id].upper()}
        for ke, (id, nama) in enumerate(restu.jabatan):
            nilai |= {f"W{ke}": str(id), f"w{ke}": nama}
        if salah := next((satu for satu in nilai.values() if TERLARANG.intersection(satu)), None):
            raise ValueError(f"teks tidak dapat disalin: {salah!r}")
        return nilai


def _orang(satu: Pegawai) -> dict[str, str]:
    return {
        "P": str(satu.pk),
        "A": str(satu.akun_id),
        "p": satu.nama_lengkap,
        "q": satu.nama_lengkap.upper(),
        "b": satu.nama,
        "B": satu.nama.upper(),
        "n": satu.nip,
        "m": nip_tercetak(satu.nip),
        "g": satu.golongan,
        "k": pangkat_golongan(satu.golongan),
    }
