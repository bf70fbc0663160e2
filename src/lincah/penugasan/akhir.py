"""Where a case ends; known to the database, to the screens and to the commands that need no Django."""

BERAKHIR = ("selesai", "batal", "ditolak", "dihentikan", "diakhiri", "gugur", "bergabung")
"""Steps at which a case has ended."""
TUNTAS = "selesai"
"""The one of them at which its work was declared done."""
