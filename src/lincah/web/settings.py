"""Settings of Django. What a deployment decides comes from the environment."""

import os
from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from lincah.web.pengaturan import basis_data, bilangan, daftar, folder_data, kunci_rahasia, surel, ya, yang_ada

WEB = Path(__file__).parent
DATA = folder_data()
DEBUG = ya("LINCAH_DEBUG")
LINCAH_DEMO = ya("LINCAH_DEMO")
SECRET_KEY = kunci_rahasia(DATA)

# Hosts. The demo answers to any name, so that a phone in the same room can look at it.
ALLOWED_HOSTS = daftar("LINCAH_HOSTS") or (["*"] if DEBUG or LINCAH_DEMO else [".localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = daftar("LINCAH_ORIGINS")
# The public address of this deployment, printed on letters for ever: so never taken from a request.
LINCAH_ALAMAT = os.environ.get("LINCAH_ALAMAT", "http://127.0.0.1:8000").rstrip("/")
# A letter may begin this many days before the day it is proposed.
LINCAH_MUNDUR = bilangan("LINCAH_MUNDUR", 14)
# Evidence: the largest file in bytes, and the command of a virus scanner ('' for none).
LINCAH_BERKAS_BATAS = bilangan("LINCAH_BERKAS_MB", 15) * 1024**2
# What the files of one person may take together; 0: no limit.
LINCAH_BERKAS_KUOTA = bilangan("LINCAH_KUOTA_MB", 2048) * 1024**2
LINCAH_PINDAI = os.environ.get("LINCAH_PINDAI", "")
FILE_UPLOAD_HANDLERS = [
    "lincah.berkas.unggah.BatasUnggah",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_NUMBER_FILES = 20
ROOT_URLCONF = "lincah.web.urls"
PUBLIC_SCHEMA_URLCONF = "lincah.web.urls_publik"
WSGI_APPLICATION = "lincah.web.wsgi.application"

# Apps. A chapter lies in the schema of its instansi; shared are the registry and the queue.
SHARED_APPS = [
    "django_tenants",
    "lincah.web",
    "lincah.registry",
    "django.contrib.contenttypes",
    "django.contrib.staticfiles",
    "procrastinate.contrib.django",
    "csp",
    "django_htmx",
]
TENANT_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "lincah.accounts",
    "lincah.audit",
    "lincah.exchange",
    *yang_ada(
        "lincah.naskah.apps",
        "lincah.berkas.apps",
        "lincah.kedudukan.apps",
        "lincah.tata_naskah.apps",
        "lincah.pengingat.apps",
        "lincah.penugasan.apps",
        "lincah.perjanjian.apps",
        "lincah.pelaksanaan.apps",
        "lincah.pertanggungjawaban.apps",
        "lincah.pantauan.apps",
    ),
]
TENANT_APPS = [nama.removesuffix(".apps") for nama in TENANT_APPS]
INSTALLED_APPS = [*SHARED_APPS, *(nama for nama in TENANT_APPS if nama not in SHARED_APPS)]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "lincah.web.middleware.InstansiMiddleware",
    "lincah.web.middleware.KirimMiddleware",
    "lincah.web.middleware.SesiMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "lincah.web.middleware.MasukMiddleware",
    "lincah.accounts.middleware.SandiPertamaMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "lincah.accounts.middleware.AkunUtuhMiddleware",
    "lincah.web.galat.GalatMiddleware",
]

# Database and tenants.
DATABASES = {"default": basis_data(DATA)}
DATABASES["default"]["OPTIONS"]["pool"] = {"min_size": 1, "max_size": 8, "timeout": 10}
DATABASE_ROUTERS = ["django_tenants.routers.TenantSyncRouter"]
TENANT_MODEL = "registry.Instansi"
TENANT_DOMAIN_MODEL = "registry.Domain"
TENANT_LIMIT_SET_CALLS = True
# In the database, so that every process counts the same failed logins (registry, migration 0002).
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "lincah_tembolok",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
        "KEY_FUNCTION": "django_tenants.cache.make_key",
        "REVERSE_KEY_FUNCTION": "django_tenants.cache.reverse_key",
    }
}

# Templates.
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "lincah.web.konteks.instansi",
                "lincah.web.konteks.demo",
                "lincah.web.konteks_muka.muka",
            ]
        },
    }
]

# E-mail: only the daily digest. Without an address of a server nothing is sent.
LINCAH_SUREL = os.environ.get("LINCAH_SUREL", "")
globals().update(surel(LINCAH_SUREL))
DEFAULT_FROM_EMAIL = os.environ.get("LINCAH_SUREL_DARI") or "lincah@localhost"

# Language and time.
LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Indonesia")), ("en", _("Inggris"))]
LOCALE_PATHS = [WEB / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True

# Accounts. Only an administrator opens an account; whoever holds a post may do what the post may do.
AUTH_USER_MODEL = "accounts.Akun"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{nama}"}
    for nama in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    }
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "beranda"
ACCOUNT_ADAPTER = "lincah.accounts.adapter.AkunAdapter"
ACCOUNT_FORMS = {
    "login": "lincah.accounts.forms.FormMasuk",
    "change_password": "lincah.accounts.forms.FormGantiSandi",
    "set_password": "lincah.accounts.forms.FormBuatSandi",
}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
# Guessing is stopped at the account. An office of thousands comes from one address: the bound there is for floods.
ACCOUNT_RATE_LIMITS = {"login": "1200/m/ip", "login_failed": "300/5m/ip,5/5m/key"}
# Behind a proxy everybody would come from its address, and together be one who tries too often.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if ya("LINCAH_PROXY") else 0
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Lincah"

# Sessions and cookies. InstansiMiddleware gives every cookie the path of its instansi.
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# Security headers. A demo or a developer's machine has no certificate.
AMAN = not (DEBUG or LINCAH_DEMO)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = AMAN
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if AMAN else 0
SECURE_SSL_REDIRECT = ya("LINCAH_SSL_REDIRECT")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ya("LINCAH_PROXY") else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# Static files: collected by `lincah serve` into the data folder, served with hashed names.
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "lincah.web.berkas.BerkasStatis"
    },
}
MEDIA_ROOT = DATA / "media"

# Logs: what happened, never what somebody typed.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"baris": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"layar": {"class": "logging.StreamHandler", "formatter": "baris"}},
    "root": {"handlers": ["layar"], "level": "WARNING"},
    "loggers": {
        "lincah": {"level": "INFO"},
        "django": {"handlers": ["layar"], "level": "WARNING", "propagate": False},
        "django.request": {"level": "ERROR"},  # a page that is not there is not news
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}
