"""Files that people bring as evidence: checked by content, kept once in an instansi. Knows no chapter."""
