from datetime import date, datetime
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.urls import reverse

from lincah.registry import waktu
from lincah.registry.konteks import DiLuarInstansi, di_instansi, di_skema_bersama, instansi_kini, skema_kini
from lincah.registry.models import Instansi, Zona
from lincah.registry.queries import instansi_dari_slug, semua_instansi
from lincah.registry.services import DataInstansi, InstansiSudahAda, buat_instansi
from lincah.registry.slug import SlugDitolak

BARU = {"nama": "Pemerintah Kabupaten Baru", "nama_pendek": "Baru", "ibu_kota": "Ibu", "provinsi": "Papua"}
HARI = date(2024, 7, 1)


def baru(slug: str) -> Instansi:
    return buat_instansi(DataInstansi(slug=slug, **BARU, zona=Zona.WIT), peraturan_id="bintan-62-2023", dari=HARI)


def schemas() -> set[str]:
    with connection.cursor() as kursor:
        kursor.execute("SELECT nspname FROM pg_namespace")
        return {nama for (nama,) in kursor.fetchall()}


def test_a_new_instansi_stands_with_its_schema_and_tables(db: None) -> None:
    instansi = baru("kab-baru")
    with di_instansi(instansi), connection.cursor() as kursor:
        kursor.execute("SELECT count(*) FROM accounts_akun")
        assert kursor.fetchone() == (0,)
    assert instansi_dari_slug("kab-baru") == instansi
    assert instansi.schema_name == "kab_baru"


@pytest.mark.parametrize(
    ("slug", "sebab"), [("static", SlugDitolak), ("Baru", SlugDitolak), ("uji1", InstansiSudahAda)]
)
def test_an_address_that_cannot_be_is_refused(db: None, slug: str, sebab: type[Exception]) -> None:
    with pytest.raises(sebab):
        baru(slug)


def test_half_an_instansi_is_never_left_behind(db: None) -> None:
    with (
        patch("lincah.registry.services.Pemberlakuan.objects.create", side_effect=RuntimeError("mati")),
        pytest.raises(RuntimeError, match="mati"),
    ):
        baru("separuh")
    assert "separuh" not in schemas()
    assert instansi_dari_slug("separuh") is None


def test_an_unknown_address_is_answered_from_memory(tenant: Any, django_assert_num_queries: Any) -> None:
    semua_instansi()
    with django_assert_num_queries(0):
        assert instansi_dari_slug("tidak-ada") is None
        assert instansi_dari_slug("uji1") == tenant


def test_a_changed_name_is_seen_at_once_in_this_process(tenant: Any) -> None:
    assert instansi_dari_slug("uji1").nama_pendek == "Uji Satu"
    tenant.nama_pendek = "Uji Baru"
    tenant.save()
    assert instansi_dari_slug("uji1").nama_pendek == "Uji Baru"


def test_inside_an_instansi_schema_and_addresses_are_its_own(tenant: Any, tenant_lain: Any) -> None:
    with di_instansi(tenant):
        assert (skema_kini(), instansi_kini(), reverse("account_login")) == ("uji1", tenant, "/uji1/akun/masuk/")
        with di_instansi(tenant_lain):
            assert reverse("account_login") == "/uji2/akun/masuk/"
        assert skema_kini() == "uji1"
        with di_skema_bersama():
            assert skema_kini() == "public"
    assert reverse("account_login") == "/akun/masuk/"


def test_outside_every_instansi_asking_for_it_is_an_error(db: None) -> None:
    with pytest.raises(DiLuarInstansi):
        instansi_kini()


def test_today_depends_on_the_zone_of_the_instansi() -> None:
    saat = datetime(2025, 3, 3, 23, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
    with patch.object(waktu, "sekarang", return_value=saat):
        assert waktu.hari_ini(Instansi(zona=Zona.WIB)) == date(2025, 3, 3)
        assert waktu.hari_ini(Instansi(zona=Zona.WITA)) == date(2025, 3, 4)
    assert waktu.sekarang().tzinfo is not None
