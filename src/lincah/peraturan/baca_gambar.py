"""Read `gambar.yaml`: every figure the regulation numbers, and what draws it."""

from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Gambar, JenisGambar
from lincah.peraturan.peta import Peta


def baca_gambar(peta: Peta) -> tuple[Gambar, ...]:
    """The figures in order. Errors: findings are noted in the context."""
    nomor: set[str] = set()
    return peta.baca_semua("gambar", lambda satu: _gambar(satu, nomor))


def _gambar(peta: Peta, nomor: set[str]) -> Gambar:
    jenis = peta.enum("jenis", JenisGambar)
    gambar = Gambar(
        nomor=peta.teks("nomor"),
        jenis=peta.ketentuan(jenis),
        judul=peta.teks("judul"),
        model=peta.daftar("model", peta.konteks.model),
        cara=peta.enum("cara", Cara) if peta.ada("cara") else None,
        lingkup=peta.enum("lingkup", Lingkup) if peta.ada("lingkup") else None,
    )
    if not gambar.model and jenis is not JenisGambar.ALUR:
        raise peta.simpul.keliru(f"gambar {jenis} memerlukan model; sebutkan satu atau beberapa")
    if (gambar.cara is None) is not (gambar.lingkup is None):
        raise peta.simpul.keliru("cara dan lingkup disebut keduanya atau tidak sama sekali")
    if gambar.nomor in nomor:
        raise peta.ambil("nomor").keliru(f"gambar '{gambar.nomor}' ditulis dua kali")
    nomor.add(gambar.nomor)
    return gambar
