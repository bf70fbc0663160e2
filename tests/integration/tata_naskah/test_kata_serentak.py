"""Two who word the same letter at the same moment: one version is kept, the other is told."""

import threading

from django.db import connection, transaction
from tests.cast import OLEH, WAKTU, Cast

from lincah.naskah.kata.tersimpan import KataBerubah, simpan_kata
from lincah.naskah.models import KataSurat
from lincah.penugasan.services.kata import list_ragam
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi


def test_of_two_at_once_one_is_kept(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, _ = tertulis
    ragam = list_ragam("bintan-62-2023")[0]
    hasil: list[str] = []
    tulis = threading.Barrier(2)

    def kerjakan(nama: str) -> None:
        try:
            with di_instansi(instansi), transaction.atomic():
                tulis.wait()
                simpan_kata(ragam, "", {"hal": nama}, versi=0, oleh=OLEH, waktu=WAKTU)
            hasil.append("disimpan")
        except KataBerubah as galat:
            hasil.append(galat.oleh)
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan, args=(nama,)) for nama in ("satu", "dua")]
    for benang in utas:
        benang.start()
    for benang in utas:
        benang.join()
    assert sorted(hasil) == sorted(["disimpan", OLEH.nama])
    assert KataSurat.objects.get().versi == 1
