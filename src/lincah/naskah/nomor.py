"""The number of a letter from a pattern such as `{klasifikasi}/{urut:03}/{kode_pd}/{tahun}`.

A pattern is text with a closed list of fields; it is never handed to `str.format`, so it can reach nothing else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lincah.naskah.tanggal import ROMAWI

POLA_BAKU = "{klasifikasi}/{urut}/{kode_pd}/{tahun}"
MEDAN = ("klasifikasi", "urut", "kode_pd", "bulan", "bulan_romawi", "tahun")
WAJIB = ("urut", "tahun")
PANJANG_NOMOR = 100
_MEDAN = re.compile(r"\{([a-z_]+)(?::0?([1-9]))?\}")


class PolaKeliru(ValueError):
    """The pattern cannot be used; the message says why and what is allowed."""


@dataclass(frozen=True, kw_only=True)
class BagianNomor:
    """What a number is made of. `urut` counts from 1 in the register of `kode_pd` for the year of `tanggal`."""

    klasifikasi: str
    kode_pd: str
    tanggal: date
    urut: int


def periksa_pola(pola: str) -> None:
    """Raise `PolaKeliru` unless every brace is a known field and the number stays unique within register and year."""
    dipakai = [ketemu[1] for ketemu in _MEDAN.finditer(pola)]
    tak_dikenal = sorted(set(dipakai) - set(MEDAN))
    if tak_dikenal:
        raise PolaKeliru(f"Medan {', '.join(tak_dikenal)} tidak dikenal. Yang boleh: {', '.join(MEDAN)}.")
    if re.search(r"[{}]", _MEDAN.sub("", pola)):
        raise PolaKeliru("Kurung kurawal tidak berpasangan. Tulis medan seperti {urut} atau {urut:3}.")
    if any(ketemu[2] and ketemu[1] != "urut" for ketemu in _MEDAN.finditer(pola)):
        raise PolaKeliru("Hanya {urut} yang boleh diberi banyak angka, seperti {urut:3}.")
    kurang = [medan for medan in WAJIB if medan not in dipakai]
    if kurang:
        raise PolaKeliru(f"Pola harus memuat {' dan '.join('{' + medan + '}' for medan in kurang)}.")


def susun_nomor(pola: str, bagian: BagianNomor) -> str:
    """The printed number. Raises `PolaKeliru`."""
    periksa_pola(pola)
    nilai: Mapping[str, str] = {
        "klasifikasi": bagian.klasifikasi,
        "urut": str(bagian.urut),
        "kode_pd": bagian.kode_pd,
        "bulan": f"{bagian.tanggal.month:02}",
        "bulan_romawi": ROMAWI[bagian.tanggal.month - 1],
        "tahun": str(bagian.tanggal.year),
    }
    nomor = _MEDAN.sub(lambda ketemu: nilai[ketemu[1]].zfill(int(ketemu[2] or 0)), pola)
    if len(nomor) > PANJANG_NOMOR:
        raise PolaKeliru(f"Nomor {nomor} melebihi {PANJANG_NOMOR} huruf; pendekkan pola atau kode perangkat daerah.")
    return nomor
