"""The people of `tests/cast.py` for every integration test."""

from tests.cast import cast, cast_lain

__all__ = ["cast", "cast_lain"]
