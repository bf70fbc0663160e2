"""Change each kind of place of a real profile in each way: schema and loader refuse the same shapes."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.unit.peraturan.conftest import shipped
from tests.unit.peraturan.skema_uji import keberatan_pertama, penilai

from lincah.peraturan import muat
from lincah.peraturan.baca_kosakata import AKAR
from lincah.peraturan.bentuk import BENTUK
from lincah.peraturan.simpul import Simpul

ID = "tanjabtim-14-2023"
DIPERIKSA = [nama for nama in BENTUK if nama in muat.BERKAS]
ASING = "sesuatu_yang_asing"
BENTUK_SALAH = re.compile(
    r"tidak dikenal|kunci '.*' tidak ada|tanpa dasar|bukan nilai yang dikenal|pakai salah satu|berisi true atau false"
    r"|bukan unsur rujukan|bukan peran atau kelas"
)
HANYA_PROFIL = re.compile(r"bagi '(lanjut|model|pengganti)'|tahapan bagi model|penugasan yang terbuka")
"""What only the whole profile can tell: a schema sees one file and no codes made in it."""
BAB = {
    "penugasan",
    "permohonan",
    "pelaksanaan",
    "pertanggungjawaban",
    "kinerja",
    "tik",
    "proses_bisnis",
    "transformasi",
    "umum",
    "gambar",
}
"""Chapters named as their files, on whose reading no other depends."""
BERMODEL = ("kedudukan.yaml", "pelaksanaan.yaml", "gambar.yaml")
"""Files whose reading needs the models of structure as they are written."""
Letak = tuple[str | int, ...]


def simpul(isi: Any) -> Simpul:
    if isinstance(isi, dict):
        return Simpul({kunci: simpul(nilai) for kunci, nilai in isi.items()}, "berkas", 1)
    return Simpul([simpul(satu) for satu in isi] if isinstance(isi, list) else isi, "berkas", 1)


def changes(isi: Any, letak: Letak = ()) -> Iterator[tuple[Letak, str, Any]]:
    """A mapping with a strange key, without each of its keys; each text another."""
    if isinstance(isi, dict):
        yield letak, "key added", {**isi, ASING: 1}
        for kunci, nilai in isi.items():
            yield (*letak, kunci), "key gone", {satu: isi[satu] for satu in isi if satu != kunci}
            for tempat, jenis, jadi in changes(nilai, (*letak, kunci)):
                yield tempat, jenis, {**isi, kunci: jadi}
    elif isinstance(isi, list):
        for nomor, nilai in enumerate(isi):
            for tempat, jenis, jadi in changes(nilai, (*letak, nomor)):
                yield tempat, jenis, [*isi[:nomor], jadi, *isi[nomor + 1 :]]
    elif isinstance(isi, str):
        yield letak, "other word", ASING


def cases(berkas: str) -> list[tuple[str, Any]]:
    """One change of each sort at each kind of place: the same key at the same depth of a file."""
    hasil: dict[tuple[object, ...], tuple[str, Any]] = {}
    for letak, jenis, jadi in changes(shipped(f"{ID}/{berkas}")[1].polos):
        hasil.setdefault((jenis, len(letak), *letak[-1:]), (f"{'.'.join(map(str, letak))}: {jenis}", jadi))
    return list(hasil.values())


def load_only(berkas: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], list[str]]:
    """Read a profile with this file changed, the others not read anew: the findings in this file."""
    baik, isi = muat.muat(ID).profil, shipped(f"{ID}/{berkas}")[1].polos

    def baca(jalan: Path, nama: str) -> Simpul:
        return simpul(isi) if jalan.name == berkas else shipped(f"{ID}/{jalan.name}")[1]

    def temuan(jadi: Any) -> list[str]:
        nonlocal isi
        isi = jadi
        try:
            muat.muat.__wrapped__(ID, AKAR)
        except muat.ProfilKeliru as galat:
            return [satu.pesan for satu in galat.temuan if satu.berkas == "berkas"]
        return []

    monkeypatch.setattr(muat, "baca_yaml", baca)
    tetap = {f"baca_{bab}": getattr(baik, bab) for bab in BAB - {Path(berkas).stem}}
    if berkas not in BERMODEL:
        tetap["baca_kedudukan"] = baik.kedudukan
    tetap["baca_judul"] = muat.baca_judul(AKAR / ID / muat.TAFSIR, muat.TAFSIR)
    tetap["baca_susunan"] = muat.baca_susunan(shipped(f"{ID}/susunan.yaml")[1])
    for nama, nilai in tetap.items():
        monkeypatch.setattr(muat, nama, lambda *_, nilai=nilai: nilai)
    assert temuan(isi) == []
    return temuan


@pytest.mark.parametrize("berkas", DIPERIKSA)
def test_schema_and_loader_agree_on_every_shape(berkas: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kasus, muat_berkas = cases(berkas), load_only(berkas, monkeypatch)
    assert len(kasus) > 10
    for nama, jadi in kasus:
        temuan = muat_berkas(jadi)
        bentuk_salah = [satu for satu in temuan if BENTUK_SALAH.search(satu) and not HANYA_PROFIL.search(satu)]
        ditolak = keberatan_pertama(penilai(berkas), jadi)
        assert temuan or not ditolak, f"{nama}: only the schema refuses: {ditolak}"
        assert ditolak or not bentuk_salah, f"{nama}: only the loader refuses: {bentuk_salah}"
