"""Send a report: what the person says, beside what was recorded in the period."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Simpulan
from lincah.law.pertanggungjawaban import JalurLaporan, check_laporan
from lincah.naskah.tanggal import masa_pendek
from lincah.pelaksanaan.models import PerihalTunggu
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.penugasan.models import Anggota, PeranAnggota
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan, PermintaanLaporan
from lincah.pertanggungjawaban.queries.bahan import susun_bahan
from lincah.pertanggungjawaban.services.jadwal import jadwalkan
from lincah.pertanggungjawaban.services.kabar import kabarkan_laporan
from lincah.pertanggungjawaban.services.penerima import Jalur, Penerima, susun_jalur, tanpa_penerima

BELUM_MULAI = "Laporan disusun sejak penugasan diterima. Terima penugasannya lebih dahulu."


@dataclass(frozen=True, slots=True)
class UsulanLaporan:
    """A report as filled in. `permintaan`: the demand it answers; `kunci`: one form, one report."""

    kunci: UUID
    jenis: str
    mulai: date
    sampai: date
    uraian: str
    hambatan: str = ""
    rencana: str = ""
    permintaan: UUID | None = None


@dataclass(frozen=True, slots=True)
class HasilLaporan:
    """The report as sent, or None with the reasons of the law."""

    laporan: Laporan | None
    simpulan: Simpulan[JalurLaporan | None]


def kirim_laporan(aktor: Aktor, penugasan_id: UUID, usulan: UsulanLaporan) -> HasilLaporan:
    """Send it to those whom the regulation names, who are then waited for; refused by the law, nothing is written.

    Errors: PerkaraTidakAda for who is not in the case, HalamanBasi for a demand that was answered
    (SudahTercatat by this very form), UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        saya = next((satu for satu in peta.anggota if satu.pegawai_id == ini.aktor.pegawai_id), None)
        if saya is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        check_baru(usulan.kunci)
        _check(ini, saya, usulan)
        permintaan = _permintaan(ini, usulan)
        diminta = permintaan is not None
        hukum = check_laporan(
            peta.bab, peta.sebagai(saya), usulan.jenis, uraian=usulan.uraian, diminta=diminta, model=ini.penugasan.model
        )
        if hukum.jawaban is None:
            return HasilLaporan(None, hukum)
        penerima = _kepada(peta, saya, hukum.jawaban, permintaan)
        if not penerima:
            return HasilLaporan(None, Simpulan(None, (*hukum.alasan, tanpa_penerima(hukum.jawaban))))
        laporan = _tulis(ini, saya, usulan, hukum, permintaan, peta.sebagai(saya))
        _kirim(ini, peta, laporan, penerima)
        if any(satu.luar for satu in penerima):
            kabarkan_laporan(ini, laporan)
        isi = {"laporan": str(laporan.pk), "jenis": usulan.jenis, "kepada": [satu.nama for satu in penerima]}
        ini.catat("mengirim_laporan", isi | {"uraian": _masa(usulan)}, hukum, kunci=usulan.kunci)
    return HasilLaporan(laporan, hukum)


def _kepada(
    peta: Jalur, saya: Anggota, jalur: JalurLaporan, permintaan: PermintaanLaporan | None
) -> tuple[Penerima, ...]:
    """A demand is answered to the post that made it."""
    if permintaan is not None:
        return (peminta(permintaan),)
    return (*peta.penerima(jalur, saya.pegawai_id), *peta.di_sana(jalur, saya.pegawai_id))


def peminta(permintaan: PermintaanLaporan) -> Penerima:
    """Who asked, as the receiver of the answer."""
    return Penerima("peminta", permintaan.peminta, permintaan.jabatan_id, luar=bool(permintaan.luar))


def _check(ini: Perbuatan, saya: Anggota, usulan: UsulanLaporan) -> None:
    if saya.diterima is None:
        raise UsulanKeliru(BELUM_MULAI)
    if usulan.sampai < usulan.mulai:
        raise UsulanKeliru("Tanggal akhir mendahului tanggal awal; perbaiki salah satunya.", "sampai")
    if usulan.sampai > ini.aktor.tanggal:
        raise UsulanKeliru("Laporan memuat yang sudah berlangsung; pilih hari ini atau lebih awal.", "sampai")


def _permintaan(ini: Perbuatan, usulan: UsulanLaporan) -> PermintaanLaporan | None:
    if usulan.permintaan is None:
        return None
    milik = PermintaanLaporan.objects.filter(penugasan=ini.penugasan, kepada_id=ini.aktor.pegawai_id)
    satu = milik.select_related("jabatan").filter(pk=usulan.permintaan).first()
    if satu is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    if Laporan.objects.filter(permintaan=satu).exists():
        raise HalamanBasi("Permintaan ini sudah dijawab dengan laporan. Tidak ada yang dikirim dua kali.")
    return satu


def _tulis(
    ini: Perbuatan,
    saya: Anggota,
    usulan: UsulanLaporan,
    hukum: Simpulan[JalurLaporan | None],
    permintaan: PermintaanLaporan | None,
    pelapor: str,
) -> Laporan:
    tentang = None if saya.peran == PeranAnggota.KETUA else (saya.pegawai_id,)
    bahan = susun_bahan(ini.penugasan, tentang, usulan.mulai, usulan.sampai)
    return Laporan.objects.create(
        penugasan=ini.penugasan,
        jenis=usulan.jenis,
        oleh_id=saya.pegawai_id,
        sebagai=saya.jabatan,
        pelapor=pelapor,
        mulai=usulan.mulai,
        sampai=usulan.sampai,
        uraian=usulan.uraian.strip(),
        hambatan=usulan.hambatan.strip(),
        rencana=usulan.rencana.strip(),
        bahan=bahan.ke_dict(),
        dasar=hukum.alasan[0].ke_dict(),
        permintaan=permintaan,
        waktu=ini.aktor.waktu,
        kunci=usulan.kunci,
    )


def _kirim(ini: Perbuatan, peta: Jalur, laporan: Laporan, penerima: tuple[Penerima, ...]) -> None:
    tujukan(ini, laporan, penerima)
    if laporan.permintaan_id is not None:
        berhenti_menunggu(laporan.permintaan_id, PerihalTunggu.MEMENUHI_PERMINTAAN)
    jadwalkan(ini, peta, laporan.jenis, laporan.oleh_id)


def tujukan(ini: Perbuatan, laporan: Laporan, penerima: Iterable[Penerima]) -> None:
    """Let those receive it; who is of this instansi is waited for."""
    for satu in penerima:
        siapa = {"jabatan_id": satu.jabatan_id, "pegawai_id": satu.pegawai_id}
        PenerimaLaporan.objects.create(laporan=laporan, peran=satu.peran, luar=satu.nama if satu.luar else "", **siapa)
        if not satu.luar:
            tunggu(ini.aktor, ini.penugasan.pk, PerihalTunggu.MENERIMA_LAPORAN, laporan.pk, laporan.dasar, **siapa)


def _masa(usulan: UsulanLaporan) -> str:
    return f"Masa {masa_pendek(usulan.mulai, usulan.sampai)}"
