"""Roles of a case that the flow itself does not name."""

PENDELEGASI = "pendelegasi"
"""A post that signs nothing itself but whose delegate may sign."""
PERNAH = "pernah"
"""Who had a part and no longer has: may read the case, and is asked for nothing."""
