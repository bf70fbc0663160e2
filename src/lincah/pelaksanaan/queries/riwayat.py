"""The story of a case: its events as entries of a timeline."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any

from django.urls import reverse

from lincah.audit.queries import BarisRiwayat
from lincah.berkas.queries import berkas_peristiwa
from lincah.pelaksanaan.queries.berkas import TautanBerkas, tautkan
from lincah.pelaksanaan.queries.berkas_mitra import SEMUA_TIBA, Belum
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.sebutan import RANGKAP, sebut_lampau, sebut_orang, sebut_peran
from lincah.peraturan import muat_profil

PERBAIKAN = "memperbaiki catatan kemajuan"
TEKS = ("uraian", "alasan", "rekomendasi", "catatan", "rencana", "orang")
"""Where the words of an act stand in its event."""


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry of the timeline: who, in which capacity, when, what, in which words, with which letter, why.

    `bersama`: the same act of several people in a row, the newest first, told as one.
    """

    kode: str
    nama: str
    jabatan: str
    untuk: str
    waktu: datetime
    lampau: str
    persen: int | None
    teks: str
    bukti: str
    berkas: tuple[TautanBerkas, ...]
    surat: Mapping[str, Any] | None
    dasar: Mapping[str, Any] | None
    keadaan: str
    bersama: tuple["Butir", ...] = ()


def susun_riwayat(
    baris: tuple[BarisRiwayat, ...], penugasan: Penugasan, belum: Belum = SEMUA_TIBA
) -> tuple[Butir, ...]:
    """The entries, newest first; one entry where several people did the same in a row without a word of their own."""
    semua = [_butir(satu, penugasan, belum) for satu in baris]
    lipatan = (tuple(satu) for _kunci, satu in groupby(enumerate(semua), key=_kunci_lipat))
    return tuple(_lipat(tuple(butir for _nomor, butir in satu)) for satu in lipatan)


def _kunci_lipat(bernomor: tuple[int, Butir]) -> object:
    """Equal for entries that may be told as one; an entry with words or a letter stands alone."""
    nomor, satu = bernomor
    polos = not (satu.teks or satu.bukti or satu.berkas or satu.surat or satu.untuk or satu.persen is not None)
    return (satu.kode, satu.lampau) if polos else nomor


def _lipat(butir: tuple[Butir, ...]) -> Butir:
    if len(butir) == 1:
        return butir[0]
    sama = len({satu.nama for satu in butir}) == 1
    nama = sebut_orang(satu.nama for satu in reversed(butir))
    return replace(butir[0], nama=nama, jabatan=butir[0].jabatan if sama else "", bersama=butir)


def _butir(baris: BarisRiwayat, penugasan: Penugasan, belum: Belum) -> Butir:
    isi, kode = baris.isi, baris.jenis.removeprefix("penugasan.")
    return Butir(
        kode=kode,
        nama=baris.nama,
        jabatan=baris.jabatan,
        untuk=baris.untuk,
        waktu=baris.waktu,
        lampau=_lampau(kode, isi) + _sebagai(isi, penugasan) + (RANGKAP if isi.get("rangkap") else ""),
        persen=isi.get("persen"),
        teks=next((str(isi[satu]) for satu in TEKS if isi.get(satu)), ""),
        bukti=str(isi.get("bukti") or ""),
        berkas=tautkan(penugasan.id, berkas_peristiwa(isi.get("berkas", ())), belum),
        surat=_surat(penugasan, isi) if isi.get("nomor") else None,
        dasar=_dasar(baris.kuitansi),
        keadaan="menolak" if _menolak(kode) else "",
    )


def _lampau(kode: str, isi: Mapping[str, Any]) -> str:
    return PERBAIKAN if isi.get("menggantikan") else sebut_lampau(kode)


def _sebagai(isi: Mapping[str, Any], penugasan: Penugasan) -> str:
    """The roles in which one act was done, where they were several."""
    if not isi.get("sebagai"):
        return ""
    kosakata = muat_profil(muat_alur(penugasan.alur_id).profil).kosakata
    peran = [sebut_peran(satu, kosakata) for satu in isi["sebagai"]]
    return f", sebagai {', '.join(peran[:-1])} sekaligus {peran[-1]}"


def _menolak(kode: str) -> bool:
    return (
        kode.startswith(("mengembalikan", "menyatakan_belum", "menarik_"))
        or kode.endswith(("_tolak", "_tidak_tersedia"))
        or kode == "menjawab"
    )


def _surat(penugasan: Penugasan, isi: Mapping[str, Any]) -> Mapping[str, Any]:
    if isi.get("naskah_mitra"):
        return _surat_mitra(penugasan, isi)
    tugas = "judul_naskah" not in isi  # the letter of assignment; a request has others
    judul = penugasan.jenis_naskah.replace("_", " ") if tugas else isi["judul_naskah"]
    surat = reverse("pekerjaan:surat", args=[penugasan.id])
    return {
        "judul": judul.capitalize(),
        "nomor": isi["nomor"],
        "url": surat
        if tugas and isi.get("naskah") == str(penugasan.naskah_id)
        else reverse("pekerjaan:naskah", args=[penugasan.id, isi["naskah"]]),
        "gambar": reverse("pekerjaan:gambar", args=[penugasan.id, isi["sidik_naskah"]]),
    }


def _surat_mitra(penugasan: Penugasan, isi: Mapping[str, Any]) -> Mapping[str, Any]:
    """A letter of the other instansi: its file came with the message."""
    sidik = isi["sidik_naskah"]
    return {
        "judul": str(isi["judul_naskah"]).capitalize(),
        "nomor": isi["nomor"],
        "url": reverse("pekerjaan:surat_mitra", args=[penugasan.id, sidik]),
        "gambar": reverse("pekerjaan:gambar_mitra", args=[penugasan.id, sidik]),
    }


def _dasar(kuitansi: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    alasan = kuitansi["simpulan"]["alasan"] if kuitansi else []
    return alasan[0] if alasan else None
