"""Search over all rules of all regulations."""
