"""The first segment of an address: which names an instansi may have."""

import re

# Addresses the deployment itself uses, or may come to use, and names PostgreSQL keeps for itself.
TERLARANG = frozenset(
    [
        "admin",
        "akun",
        "api",
        "assets",
        "aset",
        "demo",
        "favicon",
        "health",
        "healthz",
        "information-schema",
        "instansi",
        "keluar",
        "login",
        "lincah",
        "masuk",
        "media",
        "metrics",
        "naskah",
        "periksa",
        "pg",
        "public",
        "publik",
        "robots",
        "sehat",
        "static",
        "statis",
        "tentang",
        "unduh",
        "verifikasi",
        "well-known",
        "www",
    ]
)
BENTUK = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
PANJANG = 30


class SlugDitolak(ValueError):
    """The name cannot be the address of an instansi; the message says what may."""


def check_slug(slug: str) -> None:
    """Refuse a slug that is malformed, too long, or reserved. Errors: SlugDitolak."""
    if not BENTUK.fullmatch(slug) or len(slug) > PANJANG:
        raise SlugDitolak(
            f"'{slug}': pakai huruf kecil, angka, dan tanda hubung, diawali huruf, paling panjang {PANJANG}"
        )
    if slug in TERLARANG or slug.startswith("pg-"):
        raise SlugDitolak(f"'{slug}' dipakai oleh aplikasi sendiri; pilih alamat lain")


def schema_name(slug: str) -> str:
    """The PostgreSQL schema of the instansi with this slug."""
    return slug.replace("-", "_")
