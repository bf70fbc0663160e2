"""Roles of a case that the flow itself does not name."""

PENDELEGASI = "pendelegasi"
"""A post that signs nothing itself but whose delegate may sign."""
PENETAP_LAIN = "penetap_lain"
"""Who set the letter of somebody of another unit who joined: reads the case, and ends what that letter began."""
PERNAH = "pernah"
"""Who had a part and no longer has: may read the case, and is asked for nothing."""
