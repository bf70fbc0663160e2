"""The people of `tests/cast.py` and the regencies of `tests/daerah.py` for every integration test."""

from tests.cast import cast, cast_lain
from tests.daerah import muat_daerah

__all__ = ["cast", "cast_lain", "muat_daerah"]
