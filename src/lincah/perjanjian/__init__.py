"""Perjanjian: perjanjian kinerja of units, the targets that come down from them, and the work that serves these."""
