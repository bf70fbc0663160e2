"""Granted people of another unit come into the running case, in the transaction that sets their letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lincah.audit.services import Kuitansi, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Keadaan, sesuaikan_keadaan
from lincah.law.kernel import Simpulan
from lincah.law.penugasan import JenisPerubahan, Lingkup
from lincah.naskah.models import Naskah
from lincah.penugasan.models import (
    Anggota,
    BentukPenugasan,
    KeadaanPerubahan,
    Penugasan,
    PeranAnggota,
    PeranPerkara,
    Permohonan,
    Perubahan,
)
from lincah.penugasan.peran import PENETAP_LAIN
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.langkah import kunci_penugasan, perintah_langkah
from lincah.penugasan.services.lintas.kabar_ubahan import kabarkan_ubahan
from lincah.penugasan.services.lintas.sisi import baca_sisi
from lincah.penugasan.services.perubahan.orang import tulis_peran_orang
from lincah.penugasan.services.tujuan_gabung import check_belum_bertugas, check_terbuka, ketua_sesudah
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.penugasan.tunggu import baca_tunggu
from lincah.peraturan import muat_profil

TERTUTUP = "Pekerjaan yang dituju tidak dapat menerima orang sekarang: {sebab}. Surat ini belum ditetapkan."


@dataclass(frozen=True, slots=True)
class Tujuan:
    """The running case, locked, with the request whose people it takes."""

    permohonan: Permohonan
    penugasan: Penugasan
    acuan: AlurPerkara
    simpulan: Simpulan[JenisPerubahan]


def kunci_tujuan(minta: Penugasan) -> Tujuan | None:
    """The case that the people of this request join, locked before their letter is set; None where they join none.

    Errors: UsulanKeliru when it has ended or its result is under review.
    """
    permohonan = Permohonan.objects.filter(penugasan=minta, untuk__isnull=False).first()
    if permohonan is None or permohonan.untuk_id is None:
        return None
    penugasan, _, _ = kunci_penugasan(permohonan.untuk_id)
    if penugasan is None:
        raise UsulanKeliru(TERTUTUP.format(sebab="pekerjaan itu tidak ditemukan"))
    check_belum_bertugas(penugasan, minta.anggota.values_list("pegawai_id", flat=True))
    acuan = muat_alur(penugasan.alur_id)
    simpulan = Simpulan(JenisPerubahan.PENAMBAHAN, check_terbuka(acuan, penugasan))
    if not simpulan.boleh:
        raise UsulanKeliru(TERTUTUP.format(sebab="; ".join(satu.ringkas for satu in simpulan.halangan)))
    return Tujuan(permohonan, penugasan, acuan, simpulan)


def gabungkan(aktor: Aktor, minta: Penugasan, pegangan: Pegangan | None, tujuan: Tujuan) -> Mapping[str, Any]:
    """The people of the letter just set are in the case from today; what is returned is kept in the request's event."""
    penugasan = tujuan.penugasan
    masuk = list(minta.anggota.select_related("pegawai").order_by("id"))
    lama = baca_tunggu(penugasan.id)
    _tulis_orang(aktor, minta, tujuan, masuk)
    _tulis_penetap(penugasan, minta.penetap_id)
    peran = tulis_peran_orang(aktor, penugasan)
    alur = tujuan.acuan.alur
    semua = frozenset(str(satu.pegawai_id) for satu in peran if satu.peran == "pegawai")
    keadaan = sesuaikan_keadaan(alur, Keadaan(penugasan.langkah, frozenset(penugasan.sudah)), semua)
    penugasan.langkah, penugasan.sudah = keadaan.langkah, sorted(keadaan.sudah)
    penugasan.diubah, penugasan.versi = aktor.waktu, penugasan.versi + 1
    penugasan.oleh, penugasan.oleh_jabatan = aktor.nama, pegangan.sebutan if pegangan else ""
    naskah = Naskah.objects.only("nomor", "judul", "berkas_id").get(pk=minta.naskah_id)
    nama = ", ".join(satu.pegawai.nama_lengkap for satu in masuk)
    ringkas = f"{nama} bergabung dengan {naskah.judul.lower()} nomor {naskah.nomor}."
    perubahan = _catat_perubahan(aktor, tujuan, minta, ringkas)
    acuan = tujuan.acuan
    catat(
        jenis="penugasan.bergabung",
        objek=(OBJEK, str(penugasan.id)),
        pelaku=aktor.pelaku(pegangan),
        isi={
            "catatan": f"{ringkas} Alasan: {perubahan.alasan}",
            "perubahan": perubahan.pk,
            "nomor": naskah.nomor,
            "naskah": str(naskah.id),
            "sidik_naskah": naskah.berkas_id,
            "judul_naskah": naskah.judul,
            "dari": penugasan.langkah,
            "ke": penugasan.langkah,
        },
        waktu=aktor.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, perubahan.isi, simpulan_dict(tujuan.simpulan)),
        perubahan=perintah_langkah(penugasan, alur, peran, lama=lama),
    )
    if (sisi := baca_sisi(penugasan)) is not None:
        kabarkan_ubahan(aktor, pegangan, sisi, perubahan, permohonan=str(minta.id))
    return {"bergabung": str(penugasan.id)}


def _tulis_orang(aktor: Aktor, minta: Penugasan, tujuan: Tujuan, masuk: list[Anggota]) -> None:
    penugasan = tujuan.penugasan
    bertugas = Anggota.objects.bertugas().filter(penugasan=penugasan)
    orang = tuple(bertugas.order_by("id").values_list("pegawai_id", flat=True))
    ketua = bertugas.filter(peran=PeranAnggota.KETUA).values_list("pegawai_id", flat=True).first()
    bab = muat_profil(tujuan.acuan.profil).penugasan
    ketua = ketua_sesudah(bab.cari_ketua(Lingkup(minta.lingkup)), orang, ketua)
    for satu in masuk:
        isi = {"jabatan": satu.jabatan, "diterima": None, "sampai": None, "permohonan": tujuan.permohonan}
        isi |= {"dari": max(aktor.tanggal, penugasan.mulai), "peran": PeranAnggota.ANGGOTA}
        Anggota.objects.update_or_create(penugasan=penugasan, pegawai_id=satu.pegawai_id, defaults=isi)
    bertugas.filter(peran=PeranAnggota.INDIVIDU).update(peran=PeranAnggota.ANGGOTA)
    bertugas.filter(pegawai_id=ketua).update(peran=PeranAnggota.KETUA)
    if bertugas.count() > 1:
        penugasan.bentuk = BentukPenugasan.TIM
        penugasan.save(update_fields=["bentuk"])


def _tulis_penetap(penugasan: Penugasan, penetap_id: int) -> None:
    """Who set the letter reads the case, unless already one of its officers."""
    if not PeranPerkara.objects.filter(penugasan=penugasan, peran="penetap", jabatan_id=penetap_id).exists():
        PeranPerkara.objects.get_or_create(penugasan=penugasan, peran=PENETAP_LAIN, jabatan_id=penetap_id, pegawai=None)


def _catat_perubahan(aktor: Aktor, tujuan: Tujuan, minta: Penugasan, ringkas: str) -> Perubahan:
    return Perubahan.objects.create(
        penugasan=tujuan.penugasan,
        jenis=JenisPerubahan.PENAMBAHAN.value,
        isi={"permohonan": str(minta.id)},
        ringkas=ringkas,
        alasan=tujuan.permohonan.maksud,
        pengusul_id=tujuan.permohonan.pemohon_id,
        penetap_id=minta.penetap_id,
        keadaan=KeadaanPerubahan.DITETAPKAN,
        diusulkan=minta.dibuat,
        diputus=aktor.waktu,
        naskah_id=minta.naskah_id,
    )
