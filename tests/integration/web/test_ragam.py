"""Three ways to run: for real, as a demo, on a developer's machine. Each in a process of its own, as it is started."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TANYA = """
import json, django
django.setup()
from django.conf import settings
from django.urls import NoReverseMatch, reverse
def ada(nama):
    try:
        return bool(reverse(nama))
    except NoReverseMatch:
        return False
print(json.dumps({
    "aman": settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE,
    "hsts": settings.SECURE_HSTS_SECONDS > 0,
    "hosts": settings.ALLOWED_HOSTS,
    "debug": settings.DEBUG,
    "sandi": settings.PASSWORD_HASHERS[0].rsplit(".", 1)[1],
    "peragaan": ada("demo-sebagai"),
    "masuk": ada("account_login"),
}))
"""


def run(data: Path, **ragam: str) -> dict[str, Any]:
    bersih = {nama: isi for nama, isi in os.environ.items() if not nama.startswith(("LINCAH_", "DATABASE_", "DJANGO_"))}
    env = {**bersih, "DJANGO_SETTINGS_MODULE": "lincah.web.settings", "LINCAH_DATA": str(data), **ragam}
    hasil = subprocess.run([sys.executable, "-c", TANYA], env=env, capture_output=True, text=True, check=True)
    return json.loads(hasil.stdout)


def test_for_real_all_is_shut_and_there_is_no_demo(tmp_path: Path) -> None:
    assert run(tmp_path, LINCAH_HOSTS="sk.contoh.go.id") == {
        "aman": True,
        "hsts": True,
        "hosts": ["sk.contoh.go.id"],
        "debug": False,
        "sandi": "Argon2PasswordHasher",
        "peragaan": False,
        "masuk": True,
    }


@pytest.mark.parametrize(("ragam", "peragaan"), [("LINCAH_DEMO", True), ("LINCAH_DEBUG", False)])
def test_without_a_certificate_one_can_still_log_in(tmp_path: Path, ragam: str, peragaan: bool) -> None:
    hasil = run(tmp_path, **{ragam: "1"})
    assert (hasil["aman"], hasil["hsts"], hasil["hosts"]) == (False, False, ["*"])
    assert (hasil["peragaan"], hasil["debug"]) == (peragaan, not peragaan)
