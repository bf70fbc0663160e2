"""What is wrong with the text of a letter, part by part, in words that say what to do."""

from lincah.naskah.kata.isi import MEDAN, medan_dalam, penggal
from lincah.naskah.kata.ragam import Bagian, Bentuk, Ragam, Teks

SENDIRI = "Tulis masing-masing pada baris atau alineanya sendiri."
KOSONG = "Bagian ini tidak boleh kosong."
Galat = dict[str, list[str]]
"""Part -> what is wrong with it."""


class KataKeliru(ValueError):
    """The text cannot be used; `galat` tells what is wrong with which part."""

    def __init__(self, galat: Galat) -> None:
        self.galat = galat
        super().__init__("; ".join(kata for semua in galat.values() for kata in semua))


def periksa_kata(ragam: Ragam, teks: Teks) -> Galat:
    """Every fault; nothing where the text can be used: fields are known, parts are there, what the law asks is in."""
    galat: Galat = {}
    for bagian in ragam.bagian:
        keliru = [*_ukuran(bagian, teks), *_medan(ragam, bagian, teks), *_susunan(ragam, bagian, teks)]
        if keliru:
            galat[bagian.kode] = keliru
    for (tempat, dasar), medan in _kurang(ragam, teks).items():
        arti = {satu.kode: satu.arti for satu in ragam.medan}
        semua = ", ".join(f"{{{satu}}} ({arti.get(satu, satu)})" for satu in medan)
        galat.setdefault(tempat, []).append(f"Wajib memuat {semua} menurut {dasar}. {SENDIRI}")
    return galat


def _ukuran(bagian: Bagian, teks: Teks) -> list[str]:
    isi = teks.get(bagian.kode, "").strip()
    if not isi and not bagian.boleh_kosong:
        return [KOSONG]
    if len(isi) > bagian.batas:
        lebih = len(isi) - bagian.batas
        return [f"Terlalu panjang: {len(isi)} huruf, paling banyak {bagian.batas}. Kurangi {lebih} huruf."]
    return []


def _medan(ragam: Ragam, bagian: Bagian, teks: Teks) -> list[str]:
    isi, dikenal = teks.get(bagian.kode, ""), {satu.kode for satu in ragam.medan}
    keliru = [f"{{{satu}}}" for satu in dict.fromkeys(medan_dalam(isi)) if satu not in dikenal]
    semua = ", ".join(f"{{{satu.kode}}}" for satu in ragam.medan)
    galat = [f"Tidak dikenal: {', '.join(keliru)}. Yang boleh dipakai: {semua}."] if keliru else []
    if set("{}") & set(MEDAN.sub("", isi)):
        galat.append("Kurung kurawal tidak berpasangan. Kurung kurawal hanya untuk medan, misalnya {pekerjaan}.")
    return galat


def _susunan(ragam: Ragam, bagian: Bagian, teks: Teks) -> list[str]:
    semua = penggal(teks.get(bagian.kode, ""), bagian.bentuk)
    galat = []
    if bagian.bentuk is Bentuk.BARIS and len(semua) > 1:
        galat.append("Bagian ini satu alinea saja. Hapus baris kosongnya.")
    if bagian.terbanyak and len(semua) > bagian.terbanyak:
        galat.append(f"Terlalu banyak: {len(semua)} baris, paling banyak {bagian.terbanyak}. Gabungkan beberapa baris.")
    if bagian.bentuk is Bentuk.RINCIAN and (tanpa := [satu for satu in semua if not _berlabel(satu)]):
        galat.append(f"Tulis label, titik dua, lalu isinya pada baris “{tanpa[0][:60]}”.")
    if semua and not bagian.boleh_kosong and not any(_pasti(ragam, satu) for satu in semua):
        lepas = [f"{{{satu}}}" for satu in medan_dalam(semua[0]) if satu not in _selalu(ragam)]
        kata = f"{', '.join(lepas)} tidak selalu ada isinya, dan tanpa isi alineanya tidak dicetak."
        galat.append(f"{kata} Sisakan sedikitnya satu alinea tanpa medan itu.")
    return galat


def _berlabel(baris: str) -> bool:
    label, titik_dua, isi = baris.partition(":")
    return bool(label.strip() and titik_dua and isi.strip())


def _memuat(ragam: Ragam, bagian: Bagian, teks: Teks, medan: str) -> bool:
    """Is the field in a piece that is surely printed?"""
    semua = penggal(teks.get(bagian.kode, ""), bagian.bentuk)
    return any(medan in medan_dalam(satu) and _pasti(ragam, satu) for satu in semua)


def _pasti(ragam: Ragam, satu: str) -> bool:
    return set(medan_dalam(satu)) <= _selalu(ragam)


def _selalu(ragam: Ragam) -> set[str]:
    return {satu.kode for satu in ragam.medan if satu.selalu} | set(ragam.wajib)


def _tempat(ragam: Ragam, medan: str) -> str:
    """The part that has the field in the usual text; else the longest part."""
    ada = [satu.kode for satu in ragam.bagian if f"{{{medan}}}" in ragam.baku.get(satu.kode, "")]
    return ada[0] if ada else max(ragam.bagian, key=lambda satu: satu.batas).kode


def _kurang(ragam: Ragam, teks: Teks) -> dict[tuple[str, str], list[str]]:
    """What the articles demand and the text surely printed does not hold, by part and article."""
    kurang: dict[tuple[str, str], list[str]] = {}
    for medan, dasar in ragam.wajib.items():
        if not any(_memuat(ragam, bagian, teks, medan) for bagian in ragam.bagian):
            kurang.setdefault((_tempat(ragam, medan), dasar), []).append(medan)
    return kurang
