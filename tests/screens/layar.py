"""The two screens that are looked at, and where pictures of them go."""

import os
from pathlib import Path

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
KELUARAN = Path(os.environ.get("LINCAH_KELUARAN", "build")) / "layar"
