"""Reads of pengingat."""
