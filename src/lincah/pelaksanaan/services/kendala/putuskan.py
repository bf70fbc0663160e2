"""A leader decides on a problem: an alternative, another way, or a question; a decision becomes somebody's task."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan import check_kendala
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.pelaksanaan.models import (
    AlamatKendala,
    Alternatif,
    JenisPutusan,
    KeadaanAlamat,
    PerihalTunggu,
    PutusanKendala,
)
from lincah.pelaksanaan.queries.pelaksana import calon_pelaksana
from lincah.pelaksanaan.services.mitra.kabar import orang_mitra
from lincah.pelaksanaan.services.mitra.kendala import kabarkan_putusan
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

BASI = "Permasalahan ini sudah bergerak sejak halaman dibuka. Tidak ada yang berubah; muat ulang halamannya."
P = PerihalTunggu


@dataclass(frozen=True, slots=True)
class Putusan:
    """What a leader decides. `alternatif`: id of the one chosen; `pelaksana` (id of a person) carries it out until
    `tenggat`; `sejumlah`: how many decisions the page showed; `kunci`: one form, one decision."""

    jenis: JenisPutusan
    uraian: str
    sejumlah: int
    alternatif: int | None = None
    pelaksana: int | None = None
    tenggat: date | None = None
    kunci: UUID | None = None


def putuskan_kendala(aktor: Aktor, penugasan_id: UUID, alamat_id: int, putusan: Putusan) -> PutusanKendala:
    """Write the decision of who holds the post; a later one takes the place of an earlier that is not yet done.

    Errors: PerkaraTidakAda for anybody else, HalamanBasi (SudahTercatat), UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(putusan.kunci)
        alamat = AlamatKendala.objects.filter(pk=alamat_id, kendala__penugasan_id=penugasan_id).first()
        pegangan = ini.aktor.cari(alamat.jabatan_id) if alamat else None
        if alamat is None or pegangan is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        if alamat.keadaan == KeadaanAlamat.SELESAI or alamat.putusan.count() != putusan.sejumlah:
            raise HalamanBasi(BASI)
        _check(ini, alamat, putusan)
        dasar = dasar_putusan(ini, alamat)
        baris = tulis_putusan(ini, alamat, putusan, pegangan.sebutan, dasar, kunci=uuid4())
        bertanya = putusan.jenis is JenisPutusan.KETERANGAN
        isi = {"kendala": str(alamat.kendala_id), "putusan": putusan.jenis.value, "uraian": baris.uraian}
        isi |= {} if bertanya else {"pelaksana": putusan.pelaksana, "tenggat": str(putusan.tenggat)}
        jenis = "meminta_keterangan" if bertanya else "memutuskan_kendala"
        ini.catat(jenis, isi, dasar, pegangan, putusan.kunci)
        kabarkan_putusan(ini, baris, pegangan)
    return baris


def dasar_putusan(ini: Perbuatan, alamat: AlamatKendala) -> Simpulan[str]:
    """By which rule this leader decides or follows up."""
    bentuk, lingkup, model = Bentuk(ini.penugasan.bentuk), Lingkup(ini.penugasan.lingkup), ini.penugasan.model
    hukum = check_kendala(ini.profil.tugas, bentuk, lingkup, bersama=alamat.bersama, alternatif=("ada",), model=model)
    tujuan = next(satu for satu in hukum.jawaban or () if (satu.peran, satu.bersama) == (alamat.peran, alamat.bersama))
    ringkas = "diputuskan atau ditindaklanjuti oleh yang dituju"
    return Simpulan(alamat.peran, (Alasan.dari(tujuan.putusan, terpenuhi=True, ringkas=ringkas),))


def _check(ini: Perbuatan, alamat: AlamatKendala, putusan: Putusan) -> None:
    if putusan.jenis is JenisPutusan.ALTERNATIF:
        milik = Alternatif.objects.filter(kendala=alamat.kendala_id, pk=putusan.alternatif)
        if putusan.alternatif is None or not milik.exists():
            raise UsulanKeliru("Pilih salah satu alternatif yang direkomendasikan.", "alternatif")
    elif not putusan.uraian.strip():
        raise UsulanKeliru("Tulis apa yang Anda putuskan atau tanyakan.", "uraian")
    if putusan.jenis is JenisPutusan.KETERANGAN:
        return
    calon = calon_pelaksana(ini.aktor, ini.penugasan, alamat.jabatan_id)
    if putusan.pelaksana not in {satu.pegawai_id for satu in calon}:
        raise UsulanKeliru("Pilih siapa yang menindaklanjuti.", "pelaksana")
    if putusan.tenggat is None or putusan.tenggat < ini.aktor.tanggal:
        raise UsulanKeliru("Isi tenggat hari ini atau sesudahnya.", "tenggat")


def tulis_putusan(
    ini: Perbuatan, alamat: AlamatKendala, putusan: Putusan, sebagai: str, dasar: Simpulan[str], *, kunci: UUID
) -> PutusanKendala:
    """The decision; it takes the place of earlier ones. Who is to act on it, of this instansi, is waited for."""
    bertanya = putusan.jenis is JenisPutusan.KETERANGAN
    alternatif = putusan.alternatif if putusan.jenis is JenisPutusan.ALTERNATIF else None
    dipilih = Alternatif.objects.filter(pk=alternatif).values_list("uraian", flat=True).first() or ""
    lama = list(alamat.putusan.values_list("pk", flat=True))
    baris = PutusanKendala.objects.create(
        alamat=alamat,
        jenis=putusan.jenis,
        alternatif_id=alternatif,
        uraian=putusan.uraian.strip() or dipilih,
        pelaksana_id=None if bertanya else putusan.pelaksana,
        tenggat=None if bertanya else putusan.tenggat,
        oleh_id=ini.aktor.pegawai_id,
        sebagai=sebagai,
        waktu=ini.aktor.waktu,
        kunci=kunci,
    )
    if alamat.jabatan_id:
        berhenti_menunggu(alamat.kendala_id, P.MEMUTUSKAN_KENDALA, jabatan_id=alamat.jabatan_id)
    for satu in lama:
        berhenti_menunggu(satu, P.MENJAWAB_KETERANGAN, P.MENINDAKLANJUTI)
    alamat.keadaan = KeadaanAlamat.DITANYA if bertanya else KeadaanAlamat.DITINDAKLANJUTI
    alamat.save(update_fields=["keadaan"])
    _tunggu_pelaksana(ini, baris, dasar)
    return baris


def _tunggu_pelaksana(ini: Perbuatan, baris: PutusanKendala, dasar: Simpulan[str]) -> None:
    bertanya = baris.jenis == JenisPutusan.KETERANGAN
    siapa = baris.alamat.kendala.oleh_id if bertanya else baris.pelaksana_id
    if orang_mitra(siapa):
        return
    perihal = P.MENJAWAB_KETERANGAN if bertanya else P.MENINDAKLANJUTI
    alasan = dasar.alasan[0].ke_dict()
    tunggu(ini.aktor, ini.penugasan.pk, perihal, baris.pk, alasan, pegawai_id=siapa, tenggat=baris.tenggat)
