"""Two administrators at the same moment: a post never gets two holders, a tree never becomes a ring."""

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

from django.db import IntegrityError, connection, transaction
from tests.cast import HARI, OLEH, WAKTU, Cast, register

from lincah.kedudukan.models import Pegawai, Pemangkuan, Unit
from lincah.kedudukan.services import KedudukanKeliru, akhiri, angkat, buka_unit, daftarkan_pegawai, pindahkan_unit
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

JEJAK = {"oleh": OLEH, "waktu": WAKTU}


def at_once(instansi: Instansi, *acts: Callable[[], object]) -> list[str]:
    """Run the acts on their own connections, starting together; what each was refused with ('' when it was not)."""
    mulai, hasil = threading.Barrier(len(acts)), [""] * len(acts)

    def run(letak: int, act: Callable[[], object]) -> None:
        try:
            with di_instansi(instansi):
                mulai.wait()
                act()
        except KedudukanKeliru as galat:
            hasil[letak] = galat.pesan
        finally:
            connection.close()

    utas = [threading.Thread(target=run, args=(letak, act)) for letak, act in enumerate(acts)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join(20)
    return hasil


def test_two_appointments_to_one_post_leave_one_holder(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=date(2025, 3, 2), **JEJAK)
    calon: list[Any] = [register(f"Calon {ke}", f"19990101202203100{ke}") for ke in (1, 2, 3)]
    pos = cast.pos["bidang"]
    hasil = at_once(
        instansi,
        *(lambda satu=satu: angkat(pegawai=satu, jabatan=pos, dari=HARI, **JEJAK) for satu in calon),
    )
    assert sorted(bool(satu) for satu in hasil) == [False, True, True]
    assert Pemangkuan.objects.berlaku(HARI).filter(jabatan=pos).count() == 1


def test_one_elected_officer_registered_twice_is_one_person(tertulis: tuple[Instansi, Cast]) -> None:
    """There is no number to tell them apart, and both looked before either wrote."""
    instansi, _ = tertulis

    def daftarkan() -> None:
        try:
            daftarkan_pegawai(nama="Wakil Bupati Wibawa", nip="", status="pejabat_negara", **JEJAK)
        except IntegrityError as galat:
            raise KedudukanKeliru("kembar") from galat

    hasil = at_once(instansi, *[daftarkan] * 3)
    assert sorted(map(bool, hasil)) == [False, True, True]
    assert Pegawai.objects.filter(nama="Wakil Bupati Wibawa").count() == 1


def test_two_moves_that_cross_do_not_tie_a_ring(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    dinas, badan = cast.unit["dinas"], cast.unit["badan"]
    hasil = at_once(
        instansi,
        lambda: pindahkan_unit(unit=dinas, induk=badan, dari=HARI, **JEJAK),
        lambda: pindahkan_unit(unit=badan, induk=dinas, dari=HARI, **JEJAK),
    )
    assert sorted(bool(satu) for satu in hasil) == [False, True]
    kini = {satu.pk: satu for satu in Unit.objects.filter(pk__in=[dinas.pk, badan.pk])}
    assert {kini[dinas.pk].induk_id, kini[badan.pk].induk_id} & {cast.unit["pemda"].pk}


def test_a_unit_opened_while_the_tree_moves_moves_along(tertulis: tuple[Instansi, Cast]) -> None:
    """Its opener holds the parent until it commits; the move must not go by what it saw before."""
    instansi, cast = tertulis
    terbuka, boleh = threading.Event(), threading.Event()

    def opens() -> None:
        with transaction.atomic():
            buka_unit(jenis="seksi", nama="Seksi Baru", induk=cast.unit["bidang"], dari=HARI, **JEJAK)
            terbuka.set()
            boleh.wait(1.5)  # long enough for the move to wait for the parent

    def moves() -> None:
        terbuka.wait(10)
        pindahkan_unit(unit=cast.unit["dinas"], induk=cast.unit["badan"], dari=HARI, **JEJAK)

    assert at_once(instansi, opens, moves) == ["", ""]
    baru = Unit.objects.get(nama="Seksi Baru")
    assert baru.induk is not None
    assert baru.jalur == f"{baru.induk.jalur}{baru.pk}/"
    assert f"/{cast.unit['badan'].pk}/" in baru.jalur
