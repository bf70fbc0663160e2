"""Reads of perjanjian: frozen rows for screens."""
