"""Coordination with another officer or team: noted by one side, confirmed by the other."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import check_koordinasi
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.pelaksanaan.models import KonfirmasiKoordinasi, Koordinasi, PerihalTunggu
from lincah.pelaksanaan.queries.pihak import cari_pihak
from lincah.pelaksanaan.services.mitra.jenis import KOORDINASI, KOORDINASI_JAWAB
from lincah.pelaksanaan.services.mitra.kabar import kabarkan, orang_mitra
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

BUKAN_ANGGOTA = "Koordinasi dicatat oleh yang ditugaskan dalam pekerjaan ini."
SUDAH_DIJAWAB = "Koordinasi ini sudah dijawab. Tidak ada yang berubah; muat ulang halamannya."


@dataclass(frozen=True, slots=True)
class UsulanKoordinasi:
    """What was agreed, on which day, at which stage (`perencanaan`, `pelaksanaan`, `pemantauan`, `evaluasi`).

    The other side: a post that leads a unit (`jabatan`), another case with its ketua (`tim`), or who holds a role of
    the case in the other instansi (`luar`, the role); exactly one.
    """

    kunci: UUID
    tahap: str
    hari: date
    perihal: str
    kesepakatan: str
    jabatan: int | None = None
    tim: UUID | None = None
    luar: str = ""


@dataclass(frozen=True, slots=True)
class HasilKoordinasi:
    """The note as written, or None with the reasons of the law."""

    koordinasi: Koordinasi | None
    simpulan: Simpulan[str | None]


def catat_koordinasi(aktor: Aktor, penugasan_id: UUID, usulan: UsulanKoordinasi) -> HasilKoordinasi:
    """Note what was agreed; the other side is waited for to say whether it is so.

    Errors: PerkaraTidakAda, SudahTercatat, UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(usulan.kunci)
        _check(ini, usulan)
        simpulan = simpulkan_koordinasi(ini, usulan.tahap)
        if simpulan.jawaban is None:
            return HasilKoordinasi(None, simpulan)
        pihak = cari_pihak(ini.aktor, ini.penugasan, jabatan=usulan.jabatan, tim=usulan.tim, luar=usulan.luar)
        if pihak is None:
            raise UsulanKeliru("Pilih pejabat atau tim yang dapat diajak berkoordinasi.", "pihak")
        baris = Koordinasi.objects.create(
            penugasan=ini.penugasan,
            tahap=usulan.tahap,
            hari=usulan.hari,
            perihal=usulan.perihal.strip(),
            kesepakatan=usulan.kesepakatan.strip(),
            jabatan_id=pihak.jabatan_id,
            pegawai_id=pihak.pegawai_id,
            tim_id=pihak.tim_id,
            luar=pihak.nama if pihak.luar else "",
            dasar=simpulan.alasan[0].ke_dict(),
            oleh_id=ini.aktor.pegawai_id,
            waktu=ini.aktor.waktu,
            kunci=usulan.kunci,
        )
        if not pihak.luar:
            siapa = {"jabatan_id": pihak.jabatan_id, "pegawai_id": pihak.pegawai_id}
            tunggu(ini.aktor, ini.penugasan.pk, PerihalTunggu.MENGONFIRMASI, baris.pk, baris.dasar, **siapa)
        isi = {"koordinasi": str(baris.pk), "tahap": usulan.tahap, "pihak": pihak.nama}
        ini.catat(
            "berkoordinasi", isi | {"uraian": f"{baris.perihal}: {baris.kesepakatan}"}, simpulan, kunci=usulan.kunci
        )
        if pihak.luar:
            kabarkan(ini, KOORDINASI, _kabar(baris, pihak.luar))
    return HasilKoordinasi(baris, simpulan)


def simpulkan_koordinasi(ini: Perbuatan, tahap: str) -> Simpulan[str | None]:
    """May coordination at that stage be noted now?"""
    bentuk, lingkup = Bentuk(ini.penugasan.bentuk), Lingkup(ini.penugasan.lingkup)
    kini = ini.acuan.alur.langkah[ini.penugasan.langkah].tahap
    return check_koordinasi(ini.profil.tugas, bentuk, lingkup, kini, tahap, model=ini.penugasan.model)


def konfirmasi_koordinasi(
    aktor: Aktor, penugasan_id: UUID, koordinasi_id: UUID, *, sesuai: bool, catatan: str, kunci: UUID | None = None
) -> KonfirmasiKoordinasi:
    """Say for the other side whether it is so; with a reason when it is not. Errors: PerkaraTidakAda, HalamanBasi,
    UsulanKeliru."""
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        baris = Koordinasi.objects.filter(pk=koordinasi_id, penugasan_id=penugasan_id).first()
        pegangan = ini.aktor.cari(baris.jabatan_id) if baris and baris.jabatan_id else None
        sendiri = baris is not None and baris.pegawai_id is not None and baris.pegawai_id == ini.aktor.pegawai_id
        if baris is None or not (pegangan or sendiri):
            raise PerkaraTidakAda(TIDAK_ADA)
        if KonfirmasiKoordinasi.objects.filter(koordinasi=baris).exists():
            raise HalamanBasi(SUDAH_DIJAWAB)
        if not sesuai and not catatan.strip():
            raise UsulanKeliru("Tulis apa yang tidak sesuai.", "catatan")
        hasil = KonfirmasiKoordinasi.objects.create(
            koordinasi=baris,
            sesuai=sesuai,
            catatan=catatan.strip(),
            oleh_id=ini.aktor.pegawai_id,
            sebagai=pegangan.sebutan if pegangan else ini.aktor.pelaku().jabatan,
            waktu=ini.aktor.waktu,
        )
        berhenti_menunggu(baris.pk, PerihalTunggu.MENGONFIRMASI)
        isi = {"koordinasi": str(baris.pk), "sesuai": sesuai, "uraian": catatan.strip() or baris.perihal}
        jenis = "mengonfirmasi_koordinasi" if sesuai else "membantah_koordinasi"
        ini.catat(jenis, isi, simpulkan_dasar(ini, baris), pegangan, kunci)
        if orang_mitra(baris.oleh_id):
            isi_kabar = {"koordinasi": str(baris.pk), "sesuai": sesuai, "catatan": hasil.catatan}
            kabarkan(ini, KOORDINASI_JAWAB, isi_kabar, pegangan)
    return hasil


def simpulkan_dasar(ini: Perbuatan, baris: Koordinasi) -> Simpulan[str | None]:
    """The rule of the coordination that is answered, whatever stage the case has come to since."""
    bentuk, lingkup, model = Bentuk(ini.penugasan.bentuk), Lingkup(ini.penugasan.lingkup), ini.penugasan.model
    return next(
        satu
        for satu in (
            check_koordinasi(ini.profil.tugas, bentuk, lingkup, langkah.tahap, baris.tahap, model=model)
            for langkah in ini.acuan.alur.langkah.values()
        )
        if satu.jawaban is not None
    )


def _kabar(baris: Koordinasi, peran: str) -> dict[str, str]:
    kata = {"perihal": baris.perihal, "kesepakatan": baris.kesepakatan, "tahap": baris.tahap}
    siapa = {"peran": peran, "nama": baris.luar.rpartition(",")[0] or baris.luar}
    return {**kata, **siapa, "koordinasi": str(baris.pk), "kunci": str(baris.kunci), "hari": baris.hari.isoformat()}


def _check(ini: Perbuatan, usulan: UsulanKoordinasi) -> None:
    if not ini.peran:
        raise PerkaraTidakAda(TIDAK_ADA)
    if "pegawai" not in ini.peran:
        raise UsulanKeliru(BUKAN_ANGGOTA)
    if ini.berakhir:
        raise UsulanKeliru("Pekerjaan ini sudah berakhir.")
    for medan, pesan in (("perihal", "Tulis apa yang dikoordinasikan."), ("kesepakatan", "Tulis kesepakatannya.")):
        if not getattr(usulan, medan).strip():
            raise UsulanKeliru(pesan, medan)
    if usulan.hari > ini.aktor.tanggal:
        raise UsulanKeliru("Koordinasi dicatat sesudah terjadi; isi hari ini atau sebelumnya.", "hari")
