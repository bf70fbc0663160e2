"""Two people bring the same file at once: it is kept once, whole, and both may hang it."""

import io
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection
from tests.cast import WAKTU, Cast

from lincah.berkas.models import IsiBerkas
from lincah.berkas.queries import alirkan
from lincah.berkas.services import Titipan, titip
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

ORANG = 4


def test_the_same_file_from_several_at_once_is_kept_once(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, _ = tertulis
    isi, mulai = b"catatan rapat yang panjang\n" * 40_000, Barrier(ORANG)

    def bawa(siapa: int) -> Titipan:
        try:
            with di_instansi(instansi):
                mulai.wait()
                return titip(io.BytesIO(isi), "catatan.txt", pemilik=str(siapa), waktu=WAKTU)
        finally:
            connection.close()

    with ThreadPoolExecutor(ORANG) as semua:
        titipan = list(semua.map(bawa, range(ORANG)))
    (satu,) = IsiBerkas.objects.all()
    assert {titip.sidik for titip in titipan} == {satu.sidik}
    assert b"".join(alirkan(instansi, satu.sidik)) == isi
