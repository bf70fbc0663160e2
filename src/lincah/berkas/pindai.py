"""The port to a virus scanner: a command that gets the path of a file. Without one nothing is scanned."""

import logging
import shlex
import shutil
import subprocess
from tempfile import NamedTemporaryFile
from typing import BinaryIO

from django.conf import settings

from lincah.berkas.jenis import BerkasDitolak, PemindaiDiam

logger = logging.getLogger(__name__)
BERSIH, BERVIRUS = 0, 1
DETIK = 60

VIRUS = "Pemindai virus menemukan sesuatu yang berbahaya dalam berkas ini, sehingga berkas tidak disimpan."
DIAM = "Pemindai virus sedang tidak menjawab, sehingga berkas belum dapat diterima. Coba lagi sebentar lagi."


def pindai(isi: BinaryIO) -> bool:
    """Scan a file with LINCAH_PINDAI (exit 0 clean, 1 found, else failed); False when there is no scanner.

    Errors: BerkasDitolak, also when the scanner cannot be asked.
    """
    perintah = shlex.split(settings.LINCAH_PINDAI)
    if not perintah:
        return False
    with NamedTemporaryFile(prefix="lincah-pindai-") as salinan:
        isi.seek(0)
        shutil.copyfileobj(isi, salinan)
        salinan.flush()
        hasil = _jalankan([*perintah, salinan.name])
    if hasil == BERVIRUS:
        raise BerkasDitolak(VIRUS)
    if hasil != BERSIH:
        raise PemindaiDiam(DIAM)
    return True


def _jalankan(perintah: list[str]) -> int | None:
    try:
        selesai = subprocess.run(perintah, capture_output=True, timeout=DETIK, check=False)
    except (OSError, subprocess.TimeoutExpired):
        logger.exception("pemindai virus tidak dapat dijalankan")
        return None
    if selesai.returncode not in (BERSIH, BERVIRUS):
        logger.error("pemindai virus gagal (%s): %s", selesai.returncode, selesai.stderr.decode(errors="replace"))
    return selesai.returncode
