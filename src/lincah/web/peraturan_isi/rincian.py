"""Everything the pages of one regulation show, put together in reading order."""

from collections.abc import Mapping
from dataclasses import dataclass

from lincah.law.profil import Profil
from lincah.peraturan.kasus import jalankan_peraturan
from lincah.peraturan.tafsir import Tafsir, muat_tafsir
from lincah.web.peraturan_isi.alur import HalamanAlur, daftar_alur_permohonan, nomor_alur
from lincah.web.peraturan_isi.bab import AKHIR, TUGAS, Bab, susun_bab
from lincah.web.peraturan_isi.daftar import cari_pokok, gugus_daftar
from lincah.web.peraturan_isi.gugus import Gugus
from lincah.web.peraturan_isi.identitas import BarisIdentitas, baris_identitas
from lincah.web.peraturan_isi.isi import EntriIsi, susun_isi
from lincah.web.peraturan_isi.jangkar import Alamat, Catatan, Dasar, Penjangkar
from lincah.web.peraturan_isi.kedudukan import HalamanModel, daftar_model, gugus_sunyi, gugus_umum
from lincah.web.peraturan_isi.naskah import BagianNaskah, susun_naskah
from lincah.web.peraturan_isi.pelaksanaan import Tahapan, daftar_tahapan, gugus_perjanjian
from lincah.web.peraturan_isi.penugasan import (
    BarisInstrumen,
    baris_instrumen,
    gugus_ketua,
    gugus_penerimaan,
    gugus_pengusul,
)
from lincah.web.peraturan_isi.sunyi import GugusLandasan, GugusSunyi, gugus_landasan, gugus_sunyi_semua

ISI_SURAT = "Isi yang harus dimuat surat"


@dataclass(frozen=True, slots=True)
class Rincian:
    """One regulation in words. `tempat`: the page of every anchor; `catatan`: where every rule stands."""

    id: str
    sebutan: str
    identitas: tuple[BarisIdentitas, ...]
    kedudukan: tuple[Gugus, ...]
    model: tuple[HalamanModel, ...]
    bab: Mapping[str, Bab]
    instrumen: tuple[BarisInstrumen, ...]
    penugasan: tuple[Gugus, ...]
    alur: tuple[HalamanAlur, ...]
    perjanjian: Gugus
    tahapan: tuple[Tahapan, ...]
    gambar: tuple[Dasar, ...]
    sunyi: tuple[GugusSunyi, ...]
    landasan: tuple[GugusLandasan, ...]
    tafsir: tuple[Tafsir, ...]
    naskah: tuple[BagianNaskah, ...]
    isi: tuple[EntriIsi, ...]
    tempat: Mapping[str, Alamat]
    catatan: tuple[Catatan, ...]


def susun_rincian(profil: Profil) -> Rincian:
    """The pages of `profil`. The chapters take their anchors in the order in which they are read."""
    jangkar = Penjangkar(profil.id)
    jangkar.buka("rincian", pokok="Identitas")
    identitas = baris_identitas(profil.identitas, jangkar)
    kedudukan, model = _kedudukan(profil, jangkar)
    instrumen, penugasan = _penugasan(profil, jangkar)
    alur = daftar_alur_permohonan(profil, jangkar)
    bab = {TUGAS: susun_bab(TUGAS, profil, jangkar)}
    perjanjian = gugus_perjanjian(profil, jangkar)
    tahapan = daftar_tahapan(profil, jangkar)
    bab |= {kode: susun_bab(kode, profil, jangkar) for kode in AKHIR}
    gambar = _gambar(profil, jangkar)
    tafsir, catatan = muat_tafsir(profil.id), tuple(jangkar.catatan)
    naskah = susun_naskah(profil.id, catatan, tafsir)
    jumlah = {"tafsir": len(tafsir), "gambar": len(profil.gambar), "kasus": len(jalankan_peraturan(profil.id))}
    return Rincian(
        id=profil.id,
        sebutan=profil.identitas.sebutan,
        identitas=identitas,
        kedudukan=kedudukan,
        model=model,
        bab=bab,
        instrumen=instrumen,
        penugasan=penugasan,
        alur=alur,
        perjanjian=perjanjian,
        tahapan=tahapan,
        gambar=gambar,
        sunyi=gugus_sunyi_semua(profil, tafsir),
        landasan=gugus_landasan(catatan),
        tafsir=tafsir,
        naskah=naskah,
        isi=susun_isi(bab, {"model": model, "alur": alur, "tahapan": tahapan, "naskah": naskah}, jumlah),
        tempat=jangkar.tempat,
        catatan=catatan,
    )


def _kedudukan(profil: Profil, jangkar: Penjangkar) -> tuple[tuple[Gugus, ...], tuple[HalamanModel, ...]]:
    jangkar.buka("kedudukan", pokok="Kedudukan")
    umum = gugus_umum(profil, jangkar)
    model = daftar_model(profil, jangkar)
    jangkar.buka("kedudukan", pokok="Kedudukan tidak diatur")
    return (umum, gugus_sunyi(profil, jangkar)), model


def _penugasan(profil: Profil, jangkar: Penjangkar) -> tuple[tuple[BarisInstrumen, ...], tuple[Gugus, ...]]:
    jangkar.buka("penugasan")
    instrumen = baris_instrumen(profil, jangkar, nomor_alur(profil))
    jangkar.pokok = "Yang mengusulkan"
    pengusul = gugus_pengusul(profil, jangkar)
    jangkar.pokok = "Surat"
    (syarat,) = (gugus_daftar(satu, profil, jangkar, ISI_SURAT) for satu in cari_pokok("permohonan"))
    jangkar.pokok = ""
    return instrumen, (
        pengusul,
        gugus_ketua(profil, jangkar),
        syarat,
        gugus_penerimaan(profil, jangkar),
    )


def _gambar(profil: Profil, jangkar: Penjangkar) -> tuple[Dasar, ...]:
    """The citation of each figure, on the page of that figure."""
    hasil = []
    for nomor, satu in enumerate(profil.gambar, start=1):
        jangkar.buka("satu_gambar", nomor)
        hasil.append(jangkar.dasar(satu.jenis, f"Gambar {satu.nomor}: {satu.judul}"))
    return tuple(hasil)
