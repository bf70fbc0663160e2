"""The law as code: pure rules over a regulation profile. No Django, no I/O, no clock."""
