import pytest

from lincah.registry.slug import PANJANG, SlugDitolak, check_slug, schema_name


@pytest.mark.parametrize("slug", ["bintan", "tanjung-jabung-timur", "kota2", "a" * PANJANG])
def test_an_ordinary_name_may_be_an_address(slug: str) -> None:
    check_slug(slug)


@pytest.mark.parametrize("slug", ["static", "sehat", "public", "akun", "information-schema", "pg-temp", "favicon"])
def test_a_reserved_name_is_refused(slug: str) -> None:
    with pytest.raises(SlugDitolak, match="dipakai oleh aplikasi sendiri"):
        check_slug(slug)


@pytest.mark.parametrize(
    "slug", ["", "Bintan", "2bintan", "-bintan", "bintan-", "a--b", "a_b", "a b", "bé", "a" * 31, "a\n"]
)
def test_a_malformed_name_is_refused_with_what_may_be(slug: str) -> None:
    with pytest.raises(SlugDitolak, match="huruf kecil"):
        check_slug(slug)


def test_the_schema_has_no_hyphen() -> None:
    assert schema_name("tanjung-jabung-timur") == "tanjung_jabung_timur"
