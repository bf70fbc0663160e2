"""Settings of a test run: plain files, quick hashes, one connection, its own database."""

import os
from pathlib import Path

os.environ.setdefault("LINCAH_SECRET_KEY", "hanya-untuk-pengujian-" + "x" * 40)
UJI = Path(os.environ.get("LINCAH_DATA") or ".lincah").resolve() / "tests"
if not os.environ.get("LINCAH_TEST_DATABASE_URL"):
    from lincah import embedded

    os.environ["DATABASE_URL"] = embedded.url(UJI)
else:
    os.environ["DATABASE_URL"] = os.environ["LINCAH_TEST_DATABASE_URL"]
for nama in ("LINCAH_DEMO", "LINCAH_DEBUG", "LINCAH_HOSTS", "LINCAH_SSL_REDIRECT"):
    os.environ.pop(nama, None)

from lincah.web.settings import *  # noqa: E402, F403
from lincah.web.settings import DATABASES, STORAGES  # noqa: E402

DATABASES["default"]["OPTIONS"].pop("pool", None)
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver", "localhost"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
SECURE_HSTS_SECONDS = 0
ACCOUNT_RATE_LIMITS = False
WHITENOISE_AUTOREFRESH = True
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
