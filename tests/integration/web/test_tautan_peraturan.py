"""All pages of every regulation, walked link by link: each link and each citation leads to a place that is there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from urllib.parse import urldefrag

import pytest
from django.test import Client
from tests.integration.web.telusur import tautan, telusuri

from lincah.law.kernel import Rujukan
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.cakupan import cakupan
from lincah.web.peraturan_isi import tautan_naskah, tautan_rujukan

SETIAP_PERATURAN = pytest.mark.parametrize("id", list_peraturan())
ID = re.compile(r'\sid="([^"]+)"')


def rujukan(nilai: object) -> Iterator[Rujukan]:
    """Every citation inside frozen values: whatever a chip may show."""
    if isinstance(nilai, Rujukan):
        yield nilai
    elif is_dataclass(nilai):
        yield from (satu for f in fields(nilai) for satu in rujukan(getattr(nilai, f.name)))
    elif isinstance(nilai, Mapping):
        yield from (satu for isi in nilai.values() for satu in rujukan(isi))
    elif isinstance(nilai, tuple | list | set | frozenset):
        yield from (satu for isi in nilai for satu in rujukan(isi))


@SETIAP_PERATURAN
def test_every_link_and_every_citation_leads_to_a_place_that_is_there(
    masuk: Client, in_tenant: object, id: str
) -> None:
    halaman = telusuri(masuk, f"/uji1/peraturan/{id}/")
    assert len(halaman) > 30
    ada = {alamat: Counter(ID.findall(isi)) for alamat, isi in halaman.items()}
    assert [(alamat, satu) for alamat, isi in ada.items() for satu, kali in isi.items() if kali > 1] == []
    for alamat, isi in halaman.items():
        putus = [t for t in tautan(alamat, isi) if t[1] and t[0] in ada and t[1] not in ada[t[0]]]
        assert putus == [], alamat
    semua = {satu for satu in rujukan(muat_profil(id)) if satu.peraturan == id}
    for satu in semua:
        tujuan, jangkar = urldefrag(tautan_rujukan((satu,)))
        assert jangkar.startswith("tempat-") and jangkar in ada[tujuan], str(satu)
    tercatat = cakupan(id)
    for satu in {*semua, *tercatat.aturan, *tercatat.ditafsirkan, *tercatat.deklaratif}:
        tujuan, jangkar = urldefrag(tautan_naskah(satu))
        assert jangkar in ada[tujuan], str(satu)


def test_a_citation_of_an_older_wording_leads_to_the_place_around_it(masuk: Client, in_tenant: object) -> None:
    id = list_peraturan()[0]
    tujuan, jangkar = urldefrag(tautan_rujukan((Rujukan.baca(id, "Pasal 1 angka 999"),)))
    assert "/naskah/" in tujuan
    assert masuk.get(tujuan).status_code == 200
    assert jangkar == "" or f'id="{jangkar}"' in masuk.get(tujuan).content.decode()
