"""Roles of a case that the flow itself does not name."""

PENDELEGASI = "pendelegasi"
"""A post that signs nothing itself but whose delegate may sign."""
