"""Words of a search: what counts as a word, which are passed over, which mean the same."""

import re
from functools import lru_cache

PANJANG = 200
"""Letters of a search that are read."""
TERBANYAK = 12
"""Words of a search that are read."""
_KATA = re.compile(r"[^\W_]+")
LEWAT = frozenset(
    (
        *(
            "ada",
            "adalah",
            "agar",
            "apa",
            "apakah",
            "atas",
            "atau",
            "bagaimana",
            "bagi",
            "bila",
            "dan",
            "dari",
            "dengan",
        ),
        *("di", "ini", "itu", "jika", "kalau", "kapan", "ke", "kepada", "mana", "menurut", "oleh", "pada", "saja"),
        *("saya", "siapa", "sebagai", "suatu", "tentang", "untuk", "yang"),
    )
)
"""Words that say nothing of the matter; they are searched only when there is no other."""
SINONIM = tuple(
    tuple(tuple(satu.split()) for satu in kelompok.split(" = "))
    for kelompok in (
        "jf = pejabat fungsional = fungsional",
        "opd = skpd = pd = perangkat daerah",
        "sekda = sekretaris daerah",
        "setda = sekretariat daerah",
        "setwan = sekretariat dprd",
        "kadis = kepala dinas",
        "kaban = kepala dinas badan",
        "kabag = kepala bagian",
        "kabid = kepala bidang",
        "kasubag = kasubbag = kepala subbagian",
        "kasi = kepala seksi",
        "jpt = pimpinan tinggi",
        "skp = sasaran kinerja",
        "rsud = rs = rumah sakit",
        "uptd = upt = puskesmas = unit pelaksana teknis",
        "tik = teknologi informasi = elektronik",
        "sop = prosedur",
        "sk = keputusan",
        "surat tugas = st = surat perintah = surat penugasan",
        "asn = pns = pegawai",
        "pjf = pejabat fungsional",
        "atasan = penilai",
        "menetapkan = ditetapkan = penetap = penetapan = menandatangani = tanda tangan = penandatangan",
        "menilai = dinilai = penilai = penilaian",
        "memimpin = dipimpin = pimpinan",
        "melapor = melaporkan = pelapor = pelaporan = laporan",
        "mereviu = direviu = reviu = review = pereviu",
        "memantau = pemantau = pemantauan = monitoring",
        "memohon = pemohon = permohonan = meminta = permintaan",
        "menugaskan = ditugaskan = penugasan = tugaskan",
        "mengusulkan = diusulkan = pengusul = usulan",
        "menolak = ditolak = tolak = penolakan",
        "menyetujui = disetujui = persetujuan = izin",
        "mendelegasikan = delegasi = pendelegasian",
        "mengembalikan = dikembalikan = pengembalian",
        "kendala = hambatan = masalah = permasalahan",
        "sukarela = mengajukan diri",
        "tembusan = cc",
    )
)
"""Words and phrases that stand for one another, from the glossary and from how officials speak."""


def kata(teks: str) -> tuple[str, ...]:
    """The words of a text in small letters, without signs."""
    return tuple(_KATA.findall(teks.casefold()))


def kata_cari(teks: str) -> tuple[str, ...]:
    """The words of a search worth looking for, each once, at most TERBANYAK."""
    semua = tuple(dict.fromkeys(kata(teks[:PANJANG])))
    return (tuple(satu for satu in semua if satu not in LEWAT) or semua)[:TERBANYAK]


@lru_cache(maxsize=64)
def pilihan_kata(dicari: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """For each matter searched the phrases that will do, the one typed first; a typed phrase is one matter."""
    hasil, letak = [], 0
    while letak < len(dicari):
        frasa = max((satu for satu in _FRASA if dicari[letak : letak + len(satu)] == satu), key=len, default=())
        tertulis = frasa or dicari[letak : letak + 1]
        hasil.append(tuple(dict.fromkeys((tertulis, *_FRASA.get(tertulis, ())))))
        letak += len(tertulis)
    return tuple(hasil)


def rangkai(teks: str) -> str:
    """The words of a text, each behind a space, for `memuat`."""
    return f" {' '.join(kata(teks))}"


def memuat(rangkaian: str, dicari: str) -> bool:
    """Does a text hold every matter searched, in any of its phrases, each word from its beginning?"""
    pilihan = pilihan_kata(kata_cari(dicari)) if dicari else ()
    return all(any(all(f" {satu}" in rangkaian for satu in frasa) for frasa in bentuk) for bentuk in pilihan)


_FRASA: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
for _kelompok in SINONIM:
    for _satu in _kelompok:
        _FRASA[_satu] = _FRASA.get(_satu, ()) + _kelompok
