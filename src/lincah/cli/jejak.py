"""What is done at the keyboard of the server stands in the audit trail of the instansi it is about."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lincah.registry.models import Instansi


def catat(instansi: "Instansi", jenis: str, **isi: object) -> None:
    """Record an event in the schema of `instansi`; must run inside the transaction of what it tells of."""
    from lincah.audit import services as audit
    from lincah.registry.konteks import di_instansi
    from lincah.registry.waktu import sekarang

    nama = f"operator server ({os.environ.get('SUDO_USER') or os.environ.get('USER') or 'tanpa nama'})"
    with di_instansi(instansi):
        pelaku = audit.Pelaku(None, None, nama, "sistem")
        audit.catat(jenis=jenis, objek=("instansi", instansi.slug), pelaku=pelaku, isi=isi, waktu=sekarang())
