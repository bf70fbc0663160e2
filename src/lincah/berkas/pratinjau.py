"""Small pictures of the first pages of PDFs, drawn by a job after the act: nobody waits for them."""

import io
import os
import subprocess
import sys
from datetime import datetime
from tempfile import NamedTemporaryFile

from PIL import Image

from lincah.berkas.gambar import tulis_kecil
from lincah.berkas.models import IsiBerkas
from lincah.berkas.queries import alirkan
from lincah.registry.models import Instansi

SEKALI = 20
DETIK = 30


def gambarkan_pdf(instansi: Instansi, *, waktu: datetime) -> int:
    """Draw what was not tried yet in the instansi one is in, SEKALI at most; how many were tried."""
    belum = IsiBerkas.objects.filter(jenis="pdf", digambar__isnull=True).order_by("dititip")
    sidik = list(belum.values_list("pk", flat=True)[:SEKALI])
    for satu in sidik:
        with NamedTemporaryFile(prefix="lincah-pdf-", suffix=".pdf") as salinan:
            for potong in alirkan(instansi, satu):
                salinan.write(potong)
            salinan.flush()
            IsiBerkas.objects.filter(pk=satu).update(kecil=halaman_pertama(salinan.name), digambar=waktu)
    return len(sidik)


def halaman_pertama(jalan: str) -> bytes | None:
    """The first page as a small WebP; None for a PDF that cannot be drawn, or not in time."""
    perintah = [sys.executable, "-m", "lincah.berkas.pdf_pertama", jalan]
    lingkungan = {**os.environ, "RAYON_NUM_THREADS": "1"}
    try:
        selesai = subprocess.run(perintah, capture_output=True, timeout=DETIK, check=False, env=lingkungan)
    except subprocess.TimeoutExpired:
        return None
    if selesai.returncode != 0:
        return None
    with Image.open(io.BytesIO(selesai.stdout), formats=("PNG",)) as gambar:
        return tulis_kecil(gambar.convert("RGB"))
