"""Lincah runs the Sistem Kerja of Indonesian civil servants, each conclusion with its article."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__: str = version("lincah")
except PackageNotFoundError:
    # A bare source tree (no install) may still import the pure packages.
    __version__ = "0"
