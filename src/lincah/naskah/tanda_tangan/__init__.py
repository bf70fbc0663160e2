"""The electronic signature of a letter, through one port with three adapters. Nothing here writes to the database.

`porta` names what is asked and what may go wrong, `lokal`, `bsre` and `unggah` are the ways, `periksa` validates what
came back, whichever way it came. pyHanko is imported by the modules that need it, so only a process that signs or
verifies carries it.
"""
