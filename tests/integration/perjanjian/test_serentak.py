"""Two at the same moment: one letter, one draft, one division; the other is told or gets the same."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tests.cast import Cast
from tests.integration.penugasan.test_serentak import serentak
from tests.perencanaan import TAHUN, aktor, bagian, dinas_sepakat, konsep, pokok

from lincah.naskah.models import Naskah
from lincah.penugasan.services import HalamanBasi
from lincah.perjanjian import services
from lincah.perjanjian.models import CaraBagi, Perjanjian, Target
from lincah.perjanjian.services import PerjanjianKeliru
from lincah.registry.models import Instansi

Tertulis = tuple[Instansi, Cast]


def test_agreed_twice_at_once_sets_one_letter(tertulis: Tertulis) -> None:
    instansi, cast = tertulis
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    siapa = aktor(cast.bupati)
    hasil = serentak(instansi, *[lambda: services.sepakati(siapa, perjanjian.pk, suntingan=None)] * 2)
    assert all(isinstance(satu, Perjanjian) for satu in hasil), hasil
    assert Naskah.objects.filter(objek_jenis="perjanjian").count() == 1
    assert Target.objects.count() == 2


def test_begun_twice_at_once_there_is_one_draft(tertulis: Tertulis) -> None:
    instansi, cast = tertulis
    siapa, pos = aktor(cast.kepala_dinas), cast.pos["dinas"].pk

    def mulai() -> Callable[[], Any]:
        kunci = uuid4()
        return lambda: services.mulai(siapa, jabatan_id=pos, tahun=TAHUN, kunci=kunci)

    hasil = serentak(instansi, mulai(), mulai())
    assert sorted(type(satu).__name__ for satu in hasil) == ["Perjanjian", "PerjanjianKeliru"], hasil
    assert any("tidak ada yang hilang" in str(satu) for satu in hasil if isinstance(satu, PerjanjianKeliru))
    assert Perjanjian.objects.count() == 1


def test_divided_from_two_pages_at_once_the_later_is_told(tertulis: Tertulis) -> None:
    instansi, cast = tertulis
    atas, _ = pokok(dinas_sepakat(cast))
    siapa = aktor(cast.kepala_dinas)

    def bagi(nama: str) -> Callable[[], Any]:
        isi, kunci = [bagian(cast.pos[nama])], uuid4()
        return lambda: services.bagi(siapa, atas.pk, cara=CaraBagi.BAGIAN, bagian=isi, kunci=kunci, versi=atas.versi)

    hasil = serentak(instansi, bagi("bidang"), bagi("bidang_lain"))
    assert sum(isinstance(satu, HalamanBasi) for satu in hasil) == 1, hasil
    assert Target.objects.filter(induk=atas).count() == 1


def test_one_form_sent_twice_at_once_divides_once_and_both_are_told_so(tertulis: Tertulis) -> None:
    instansi, cast = tertulis
    atas, _ = pokok(dinas_sepakat(cast))
    siapa, isi, kunci = aktor(cast.kepala_dinas), [bagian(cast.pos["bidang"])], uuid4()

    def bagi() -> tuple[Target, ...]:
        return services.bagi(siapa, atas.pk, cara=CaraBagi.BAGIAN, bagian=isi, kunci=kunci, versi=atas.versi)

    (satu,), (sama,) = serentak(instansi, bagi, bagi)
    assert satu == sama == Target.objects.get(induk=atas)
