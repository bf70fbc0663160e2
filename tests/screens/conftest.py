"""A real Chromium against a real server, for what only a browser shows.

    server          base URL of a server that lives as long as the test run; its rows are really committed
    page            a new page in a context of its own, Indonesian, 1280 px; `phone` the same at 360 px
    mulai           a journey in a demo regency and its people: see pemeran.py
    clean_schemas   empties both instansi of the tests after the test: ask for it when the test writes

Rows are written inside `with live_db(): ...` or through the pages. What the browser complains about (a violated content
security policy, an error in a script) is collected in `page.complaints` and fails the test.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker
from tests.daerah import muat_daerah
from tests.screens.layar import DESK, KELUARAN, PHONE
from tests.screens.pemeran import mulai

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright runs a loop in the thread of the test

__all__ = ["DESK", "KELUARAN", "PHONE", "muat_daerah", "mulai"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/screens/" in item.nodeid:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def live_db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Callable[[], AbstractContextManager[None]]:
    """Rows for the server to show: `with live_db(), di_instansi(instansi): ...`; they are committed."""
    return django_db_blocker.unblock


@pytest.fixture(scope="session")
def server(live_db: Callable[[], AbstractContextManager[None]]) -> Iterator[str]:
    """Not pytest-django's live_server: that one empties the registry after each test."""
    with live_db():
        from tests.basis_data_uji import check_uji

        check_uji()
        pelayan = LiveServer("localhost")
        with pelayan._live_server_modified_settings:
            yield pelayan.url
            pelayan.stop()


@pytest.fixture
def clean_schemas(server: str) -> Iterator[None]:
    """Afterwards both instansi of the tests are empty again."""
    yield
    from django.db import connection
    from tests.basis_data_uji import bersihkan_skema

    connection.set_schema_to_public()
    bersihkan_skema()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as satu:
        yield satu


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    satu = launch(playwright)
    yield satu
    satu.close()


def launch(playwright: Playwright, *args: str) -> Browser:
    """A Chromium of this machine; `args` to what every test gives it."""
    nama = ("chromium", "chromium-browser", "google-chrome")
    jalan = os.environ.get("LINCAH_CHROMIUM") or next(filter(None, map(shutil.which, nama)), None)
    selalu = ("--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage", "--lang=id-ID")
    return playwright.chromium.launch(executable_path=jalan, args=[*selalu, *args])


@pytest.fixture
def open_page(browser: Browser, server: str) -> Iterator[Callable[..., Page]]:
    """Open another page in a context of its own, for a second person: `open_page(PHONE, javascript=False)`."""
    terbuka: list[Page] = []

    def buka(viewport: dict[str, int] = DESK, *, javascript: bool = True) -> Page:
        konteks = browser.new_context(
            base_url=server,
            viewport=viewport,
            locale="id-ID",
            timezone_id="Asia/Jakarta",
            java_script_enabled=javascript,
        )
        page = konteks.new_page()
        page.complaints = []  # type: ignore[attr-defined]
        page.on("console", lambda pesan: pesan.type == "error" and _complain(page, pesan.text))
        page.on("pageerror", lambda sebab: _complain(page, str(sebab)))
        terbuka.append(page)
        return page

    yield buka
    keluhan = [satu for page in terbuka for satu in page.complaints]  # type: ignore[attr-defined]
    for page in terbuka:
        page.context.close()
    assert keluhan == [], "the browser complains"


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    return open_page()


@pytest.fixture
def phone(open_page: Callable[..., Page]) -> Page:
    return open_page(PHONE)


@pytest.fixture
def potret(request: pytest.FixtureRequest) -> Callable[[Page, str], Path]:
    """Keep a screenshot as build output: `potret(page, "kartu-masuk")`."""

    def simpan(page: Page, nama: str) -> Path:
        KELUARAN.mkdir(parents=True, exist_ok=True)
        berkas = KELUARAN / f"{nama}-{page.viewport_size['width']}.png"
        page.screenshot(path=berkas, full_page=True)
        return berkas

    return simpan


def _complain(page: Any, pesan: str) -> None:
    # Pages that are meant to answer 403 or 404 make Chromium say so; that is not an error of the page.
    if "Failed to load resource" not in pesan or "the server responded with a status of 4" not in pesan:
        page.complaints.append(pesan)
