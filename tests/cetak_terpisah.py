"""Typst in a process of its own. A forked process must not use it once its parent has: the threads stay behind.

`python -m tests.cetak_terpisah` reads what to set from standard input and writes the pages to standard output.
"""

import pickle
import subprocess
import sys
from typing import Any

from lincah.naskah import cetak


def susun_terpisah(templat: str, masukan: dict[str, str], **keluaran: Any) -> list[bytes]:
    """As `naskah.cetak.susun`."""
    isi = pickle.dumps((templat, masukan, keluaran))
    hasil = subprocess.run([sys.executable, "-m", "tests.cetak_terpisah"], input=isi, capture_output=True, check=True)
    return pickle.loads(hasil.stdout)


if __name__ == "__main__":
    templat_, masukan_, keluaran_ = pickle.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(pickle.dumps(cetak.susun(templat_, masukan_, **keluaran_)))
