"""Walk the pages of a regulation link by link; each must be small and ask the database little."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urldefrag, urljoin

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

HTML = 60_000
QUERIES = 12
HREF = re.compile(r'<a\s[^>]*?href="([^"]+)"')
Halaman = dict[str, str]


def telusuri(masuk: Client, awal: str) -> Halaman:
    """Every page that can be reached from the first, by address; each is small and asks the database little."""
    antre, hasil = [awal], dict[str, str]()
    while antre:
        alamat = antre.pop()
        if alamat in hasil:
            continue
        with CaptureQueriesContext(connection) as queries:
            jawab = masuk.get(alamat)
        assert jawab.status_code == 200, alamat
        assert len(queries) <= QUERIES, alamat
        assert len(jawab.content) <= HTML, f"{alamat}: {len(jawab.content)} bytes"
        hasil[alamat] = jawab.content.decode()
        antre += [satu for satu, _ in tautan(alamat, hasil[alamat]) if satu.startswith(awal)]
    return hasil


def tautan(alamat: str, isi: str) -> Iterator[tuple[str, str]]:
    """Where the links of a page lead: address and anchor."""
    for satu in HREF.findall(isi.partition("<main")[2]):
        tujuan, jangkar = urldefrag(urljoin(alamat, unescape(satu)))
        yield tujuan, jangkar
