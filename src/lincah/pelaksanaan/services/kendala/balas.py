"""What comes of a decision: the answer to a leader's question, or what was done about the problem."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import BalasanPutusan, JenisPutusan, KeadaanAlamat, PerihalTunggu, PutusanKendala
from lincah.pelaksanaan.services.kendala.putuskan import BASI, dasar_putusan
from lincah.pelaksanaan.services.mitra.kabar import mitra_perkara
from lincah.pelaksanaan.services.mitra.kendala import kabarkan_balasan
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

KOSONG = "Tulis jawaban Anda, atau apa yang sudah dikerjakan."


def jawab_keterangan(
    aktor: Aktor, penugasan_id: UUID, putusan_id: int, uraian: str, kunci: UUID | None = None
) -> BalasanPutusan:
    """Answer a question; the leader is waited for again. By who raised the problem, or who leads the work
    (across instansi only the former: both might answer before they know of each other).

    Errors: PerkaraTidakAda for anybody else, HalamanBasi when it is answered or overtaken (SudahTercatat by this very
    form), UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        putusan = _buka(penugasan_id, putusan_id)
        sendiri = putusan.alamat.kendala.oleh_id == ini.aktor.pegawai_id
        memimpin = "utama" in ini.peran and mitra_perkara(ini.penugasan) is None
        if not sendiri and not memimpin:
            raise PerkaraTidakAda(TIDAK_ADA)
        balasan = _balas(ini, putusan, uraian, bertanya=True)
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
        balasan = _balas(ini, putusan, uraian, bertanya=False)
        _catat(ini, "menindaklanjuti_kendala", putusan, balasan, kunci)
    return balasan


def _buka(penugasan_id: UUID, putusan_id: int) -> PutusanKendala:
    baris = PutusanKendala.objects.select_related("alamat__kendala")
    putusan = baris.filter(pk=putusan_id, alamat__kendala__penugasan_id=penugasan_id).first()
    if putusan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    return putusan


def _balas(ini: Perbuatan, putusan: PutusanKendala, uraian: str, *, bertanya: bool) -> BalasanPutusan:
    sudah = BalasanPutusan.objects.filter(putusan=putusan).exists()
    if sudah or not _terakhir(putusan) or (putusan.jenis == JenisPutusan.KETERANGAN) is not bertanya:
        raise HalamanBasi(BASI)
    if not uraian.strip():
        raise UsulanKeliru(KOSONG, "uraian")
    return tulis_balasan(ini, putusan, uraian.strip())


def tulis_balasan(ini: Perbuatan, putusan: PutusanKendala, uraian: str) -> BalasanPutusan:
    """The answer, and what it does to the part of that leader; nothing where a later decision has taken its place."""
    bertanya, alamat = putusan.jenis == JenisPutusan.KETERANGAN, putusan.alamat
    berhenti_menunggu(putusan.pk, PerihalTunggu.MENJAWAB_KETERANGAN, PerihalTunggu.MENINDAKLANJUTI)
    if _terakhir(putusan):
        alamat.keadaan = KeadaanAlamat.MENUNGGU if bertanya else KeadaanAlamat.SELESAI
        alamat.save(update_fields=["keadaan"])
        if bertanya and alamat.jabatan_id:
            perihal, post = PerihalTunggu.MEMUTUSKAN_KENDALA, alamat.jabatan_id
            tunggu(ini.aktor, ini.penugasan.pk, perihal, alamat.kendala_id, alamat.dasar, jabatan_id=post)
    return BalasanPutusan.objects.create(
        putusan=putusan, uraian=uraian, oleh_id=ini.aktor.pegawai_id, waktu=ini.aktor.waktu
    )


def _terakhir(putusan: PutusanKendala) -> bool:
    return PutusanKendala.objects.filter(alamat=putusan.alamat).order_by("-pk").first() == putusan


def _catat(ini: Perbuatan, jenis: str, putusan: PutusanKendala, balasan: BalasanPutusan, kunci: UUID | None) -> None:
    isi = {"kendala": str(putusan.alamat.kendala_id), "uraian": balasan.uraian}
    ini.catat(jenis, isi, dasar_putusan(ini, putusan.alamat), kunci=kunci)
    kabarkan_balasan(ini, balasan)
