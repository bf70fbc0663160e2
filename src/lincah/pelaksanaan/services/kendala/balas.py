"""What comes of a decision: the answer to a leader's question, or what was done about the problem."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import BalasanPutusan, JenisPutusan, KeadaanAlamat, PerihalTunggu, PutusanKendala
from lincah.pelaksanaan.services.kendala.putuskan import BASI, dasar_putusan
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

KOSONG = "Tulis jawaban Anda, atau apa yang sudah dikerjakan."


def jawab_keterangan(
    aktor: Aktor, penugasan_id: UUID, putusan_id: int, uraian: str, kunci: UUID | None = None
) -> BalasanPutusan:
    """Answer a question; the leader is waited for again. By who raised the problem, or who leads the work.

    Errors: PerkaraTidakAda for anybody else, HalamanBasi when it is answered or overtaken (SudahTercatat by this very
    form), UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        putusan = _buka(penugasan_id, putusan_id)
        sendiri = putusan.alamat.kendala.oleh_id == ini.aktor.pegawai_id
        if not sendiri and "utama" not in ini.peran:
            raise PerkaraTidakAda(TIDAK_ADA)
        balasan = _balas(ini, putusan, uraian, KeadaanAlamat.MENUNGGU, bertanya=True)
        berhenti_menunggu(putusan.pk, PerihalTunggu.MENJAWAB_KETERANGAN)
        alamat, perihal = putusan.alamat, PerihalTunggu.MEMUTUSKAN_KENDALA
        tunggu(ini.aktor, penugasan_id, perihal, alamat.kendala_id, alamat.dasar, jabatan_id=alamat.jabatan_id)
        _catat(ini, "menjawab_keterangan", putusan, balasan, kunci)
    return balasan


def laporkan_tindak_lanjut(
    aktor: Aktor, penugasan_id: UUID, putusan_id: int, uraian: str, kunci: UUID | None = None
) -> BalasanPutusan:
    """Say what was done; with it the part of that leader is closed. By the person it was given to. Errors: as above."""
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        putusan = _buka(penugasan_id, putusan_id)
        if putusan.pelaksana_id is None or putusan.pelaksana_id != ini.aktor.pegawai_id:
            raise PerkaraTidakAda(TIDAK_ADA)
        balasan = _balas(ini, putusan, uraian, KeadaanAlamat.SELESAI, bertanya=False)
        berhenti_menunggu(putusan.pk, PerihalTunggu.MENINDAKLANJUTI)
        _catat(ini, "menindaklanjuti_kendala", putusan, balasan, kunci)
    return balasan


def _buka(penugasan_id: UUID, putusan_id: int) -> PutusanKendala:
    baris = PutusanKendala.objects.select_related("alamat__kendala")
    putusan = baris.filter(pk=putusan_id, alamat__kendala__penugasan_id=penugasan_id).first()
    if putusan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    return putusan


def _balas(
    ini: Perbuatan, putusan: PutusanKendala, uraian: str, keadaan: KeadaanAlamat, *, bertanya: bool
) -> BalasanPutusan:
    terakhir = PutusanKendala.objects.filter(alamat=putusan.alamat).order_by("-pk").first()
    sudah = BalasanPutusan.objects.filter(putusan=putusan).exists()
    if sudah or terakhir != putusan or (putusan.jenis == JenisPutusan.KETERANGAN) is not bertanya:
        raise HalamanBasi(BASI)
    if not uraian.strip():
        raise UsulanKeliru(KOSONG, "uraian")
    putusan.alamat.keadaan = keadaan
    putusan.alamat.save(update_fields=["keadaan"])
    return BalasanPutusan.objects.create(
        putusan=putusan, uraian=uraian.strip(), oleh_id=ini.aktor.pegawai_id, waktu=ini.aktor.waktu
    )


def _catat(ini: Perbuatan, jenis: str, putusan: PutusanKendala, balasan: BalasanPutusan, kunci: UUID | None) -> None:
    isi = {"kendala": str(putusan.alamat.kendala_id), "uraian": balasan.uraian}
    ini.catat(jenis, isi, dasar_putusan(ini, putusan.alamat), kunci=kunci)
