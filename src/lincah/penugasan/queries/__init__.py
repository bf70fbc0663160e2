"""Reads of penugasan: what waits for whom, one case, people who can be chosen."""
