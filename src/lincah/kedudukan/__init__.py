"""Kedudukan: the structure of one instansi, its posts and people, and who holds what from when until when.

Others use `kedudukan.models` to refer to, `kedudukan.queries` to read, `kedudukan.services` to write. Nothing here is
ever deleted: a move closes one occupancy and opens the next, so that any day of the past can be read again.
"""
