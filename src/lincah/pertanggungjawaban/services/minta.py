"""A leader asks for a report at any time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pertanggungjawaban import JalurLaporan
from lincah.pelaksanaan.models import PerihalTunggu
from lincah.pelaksanaan.services.mitra.kabar import orang_mitra
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru, tandai
from lincah.pelaksanaan.services.tunggu import tunggu
from lincah.penugasan.services.galat import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA
from lincah.pertanggungjawaban.models import PermintaanLaporan
from lincah.pertanggungjawaban.services.kabar import kabarkan_permintaan
from lincah.pertanggungjawaban.services.penerima import susun_jalur


@dataclass(frozen=True, slots=True)
class UsulanPermintaan:
    """What is asked, of whom (ids of people in the case), by when. `kunci`: one form, one demand."""

    kunci: UUID
    kepada: tuple[int, ...]
    perihal: str
    tenggat: date


def minta_laporan(aktor: Aktor, penugasan_id: UUID, usulan: UsulanPermintaan) -> tuple[PermintaanLaporan, ...]:
    """Ask; each of them is waited for, who is lent in the instansi of his or hers. By the leader whom the regulation
    lets ask.

    Errors: PerkaraTidakAda for anybody else, SudahTercatat, UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        boleh = {s.pegawai_id: jalur for s in peta.anggota if (jalur := peta.boleh_meminta(ini.aktor, s))}
        if not boleh:
            raise PerkaraTidakAda(TIDAK_ADA)
        check_baru(usulan.kunci)
        _check(ini, usulan, boleh)
        tandai(ini.aktor, ini.penugasan, usulan.kunci)
        return tuple(_satu(ini, usulan, satu, *boleh[satu]) for satu in usulan.kepada)


def tunggu_jawaban(ini: Perbuatan, satu: PermintaanLaporan) -> None:
    """Wait for the report asked for."""
    perihal, siapa = PerihalTunggu.MEMENUHI_PERMINTAAN, satu.kepada_id
    tunggu(ini.aktor, ini.penugasan.pk, perihal, satu.pk, satu.dasar, pegawai_id=siapa, tenggat=satu.tenggat)


def _check(ini: Perbuatan, usulan: UsulanPermintaan, boleh: Collection[int]) -> None:
    if not usulan.kepada or not all(satu in boleh for satu in usulan.kepada):
        raise UsulanKeliru("Pilih orangnya dari yang ditugaskan dalam pekerjaan ini.", "kepada")
    if not usulan.perihal.strip():
        raise UsulanKeliru("Tulis apa yang perlu dilaporkan.", "perihal")
    if usulan.tenggat < ini.aktor.tanggal:
        raise UsulanKeliru("Tanggal ini sudah lewat; pilih hari ini atau sesudahnya.", "tenggat")


def _satu(
    ini: Perbuatan, usulan: UsulanPermintaan, pegawai_id: int, jalur: JalurLaporan, pegangan: Pegangan
) -> PermintaanLaporan:
    alasan = Alasan.dari(jalur.aturan, terpenuhi=True, ringkas=f"laporan atas permintaan {pegangan.sebutan}")
    satu = PermintaanLaporan.objects.create(
        penugasan=ini.penugasan,
        jabatan_id=pegangan.jabatan_id,
        oleh_id=ini.aktor.pegawai_id,
        kepada_id=pegawai_id,
        perihal=usulan.perihal.strip(),
        tenggat=usulan.tenggat,
        dasar=alasan.ke_dict(),
        waktu=ini.aktor.waktu,
        kunci=usulan.kunci,
    )
    if orang_mitra(pegawai_id):
        kabarkan_permintaan(ini, satu, pegangan)
    else:
        tunggu_jawaban(ini, satu)
    isi = {"permintaan": str(satu.pk), "kepada": pegawai_id, "uraian": satu.perihal}
    ini.catat("meminta_laporan", isi, Simpulan(jalur.kode, (alasan,)), pegangan)
    return satu
