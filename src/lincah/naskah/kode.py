"""The code by which anyone finds a letter again: 128 random bits, easy to read aloud and to type from paper."""

import secrets

# Crockford's alphabet: no i, l, o, u, so nothing looks like a digit or spells a word.
ABJAD = "0123456789abcdefghjkmnpqrstvwxyz"
PANJANG = 26
SERUPA = str.maketrans({"o": "0", "i": "1", "l": "1", "-": "", " ": ""})


def kode_baru() -> str:
    """A fresh code: 128 random bits, in 26 characters."""
    angka = secrets.randbits(128)
    return "".join(ABJAD[(angka >> (5 * tempat)) & 31] for tempat in reversed(range(PANJANG)))


def baca_kode(ketikan: str) -> str:
    """What a person typed, as it was printed: case, hyphens, look-alike letters forgiven; '' if it cannot be one."""
    kode = ketikan.strip().lower().translate(SERUPA)
    return kode if len(kode) == PANJANG and set(kode) <= set(ABJAD) else ""
