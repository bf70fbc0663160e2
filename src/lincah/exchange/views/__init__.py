"""The door for other instansi, and the pages of the administrator."""
