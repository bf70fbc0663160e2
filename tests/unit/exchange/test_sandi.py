"""Keys: sealed with the secret of the deployment, never printed, compared by people."""

import pytest

from lincah.exchange.sandi import KunciTerkunci, buat_kunci, buka, sah, segel, sidik_terbaca

RAHASIA = "rahasia-pemasangan"


def test_a_sealed_key_opens_with_its_secret_only() -> None:
    kunci = buat_kunci()
    tersandi = segel(kunci, RAHASIA)
    assert buka(tersandi, kunci.publik, RAHASIA) == kunci
    assert kunci.privat not in tersandi
    with pytest.raises(KunciTerkunci, match="LINCAH_SECRET_KEY"):
        buka(tersandi, kunci.publik, "rahasia-lain")
    with pytest.raises(KunciTerkunci):
        buka(tersandi, buat_kunci().publik, RAHASIA)  # nor with another public half beside it


def test_a_signature_holds_for_one_key_and_one_text() -> None:
    kunci, lain = buat_kunci(), buat_kunci()
    tanda = kunci.tanda_tangani(b"isi")
    assert sah(kunci.publik, tanda, b"isi")
    assert not sah(kunci.publik, tanda, b"isi lain")
    assert not sah(lain.publik, tanda, b"isi")
    assert not sah(kunci.publik, b"pendek", b"isi")


def test_the_private_half_is_never_printed() -> None:
    kunci = buat_kunci()
    assert repr(kunci.privat) not in repr(kunci)
    assert kunci.privat.hex() not in repr(kunci)


def test_two_people_can_read_the_fingerprint_to_each_other() -> None:
    terbaca = sidik_terbaca(bytes(32))
    assert terbaca == "6668 7AAD F862 BD77 6C8F C18B 8E9F 8E20 0897 1485"
