"""Take in a change that the other instansi set: its people, its period or its end, with its letter."""

from datetime import date
from typing import Any
from uuid import UUID

from lincah.audit.services import Kuitansi, catat
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.kedudukan.akses import Aktor
from lincah.law.alur import akhiri_alur
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import DIAKHIRI, SUSUNAN, JenisPerubahan, tindakan_akhir
from lincah.law.penugasan.perubahan_lintas import DARI_DITUJU
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, PeranPerkara, Persetujuan, Perubahan
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.langkah import perintah_langkah
from lincah.penugasan.services.lintas.agenda import catat_surat_tiba
from lincah.penugasan.services.lintas.akhir import SELESAI
from lincah.penugasan.services.lintas.baca_ubahan import BUKAN_BAGIANNYA
from lincah.penugasan.services.lintas.jenis import PENERIMAAN, PUTUS_UBAHAN, UBAHAN, USUL_UBAHAN
from lincah.penugasan.services.lintas.penerimaan import PenanganPenerimaan
from lincah.penugasan.services.lintas.pesan import Penangan, aktor_pesan, buka_pesan, jabatan_pesan, pelaku_pesan
from lincah.penugasan.services.lintas.sisi import MENAMBAH, SisiPerkara, baca_sisi
from lincah.penugasan.services.lintas.surat import simpan_surat
from lincah.penugasan.services.lintas.susunan import baca_susunan, terapkan_susunan_baru
from lincah.penugasan.services.lintas.terima_usul import PenanganPutus, PenanganUsul, catat_dari_luar
from lincah.penugasan.services.usulan import OBJEK, simpan_alur_perkara, simpulan_dict
from lincah.penugasan.tunggu import baca_tunggu
from lincah.peraturan import muat_profil

TIDAK_DIUSULKAN = "Perubahan ini tidak diusulkan atau tidak disetujui dari sini."


class PenanganUbahan(Penangan):
    """A change was set there. It holds, unless the case has ended here: then it is noted, without effect.

    Where the work was declared done, it holds as set before that; only an early end is taken back.
    """

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, penugasan = buka_pesan(pesan)
        sisi, kunci = baca_sisi(penugasan), UUID(pesan.isi["kunci"])
        if sisi is None or sisi.menetapkan:
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        ada = Perubahan.objects.filter(kunci=kunci).first()
        if ada is not None and (ada.penugasan_id != penugasan.pk or ada.keadaan == KeadaanPerubahan.DITETAPKAN):
            if ada.penugasan_id != penugasan.pk:
                raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
            return
        _check_diminta(pesan, sisi, ada)
        aktor, acuan = aktor_pesan(pesan, perkara), muat_alur(penugasan.alur_id)
        perubahan = _baris(pesan, penugasan, aktor, ada)
        if acuan.alur.selesai(penugasan.langkah) and not _mendahului(penugasan, perubahan):
            selesai = penugasan.langkah == SELESAI
            perubahan.keadaan = KeadaanPerubahan.DITARIK if selesai else KeadaanPerubahan.DITOLAK
            perubahan.catatan = "Tiba sesudah pekerjaan ini berakhir."
            perubahan.save()
            catat_dari_luar(pesan, perubahan, "tiba_terlambat", pelaku_pesan(pesan), tindakan=perubahan.jenis)
            return
        perubahan.save()
        _terapkan(pesan, aktor, penugasan, perubahan, sisi, acuan)
        catat_surat_tiba(pesan, penugasan, None, jabatan_pesan(pesan))


PENANGAN_UBAHAN: dict[str, Penangan] = {
    USUL_UBAHAN: PenanganUsul(),
    PUTUS_UBAHAN: PenanganPutus(),
    UBAHAN: PenanganUbahan(),
    PENERIMAAN: PenanganPenerimaan(),
}


def _check_diminta(pesan: PesanTiba, sisi: SisiPerkara, ada: Perubahan | None) -> None:
    """What a side may not do of its own accord, it does as it was asked to, or as it was agreed.

    Errors: PesanTidakDapatDitangani, KeyError, ValueError.
    """
    jenis, permohonan = JenisPerubahan(pesan.isi["jenis"]), bool(pesan.isi["permohonan"])
    bebas = jenis in DARI_DITUJU or (jenis in MENAMBAH and (permohonan or not sisi.pemilik))
    bebas = bebas or (not sisi.pemilik and jenis is not JenisPerubahan.PERPANJANGAN)
    sama = ada is not None and ada.jenis == jenis and ada.isi.get("selesai") in (None, pesan.isi["selesai"])
    setuju = ada is not None and (sisi.pemilik or ada.persetujuan == Persetujuan.DIBERIKAN)
    if not bebas and not (sama and setuju):
        raise PesanTidakDapatDitangani(TIDAK_DIUSULKAN)


def _mendahului(penugasan: Penugasan, perubahan: Perubahan) -> bool:
    """Was it set before it was known there that the work is done? It holds then; only an early end does not."""
    return penugasan.langkah == SELESAI and perubahan.jenis != JenisPerubahan.PENGAKHIRAN


def _baris(pesan: PesanTiba, penugasan: Penugasan, aktor: Aktor, ada: Perubahan | None) -> Perubahan:
    """Our row of the change, as set; not yet written."""
    isi = pesan.isi
    satu = ada or Perubahan(kunci=UUID(isi["kunci"]), isi={}, pengusul_id=aktor.pegawai_id, diusulkan=pesan.waktu)
    satu.penugasan, satu.jenis = penugasan, JenisPerubahan(isi["jenis"]).value
    satu.ringkas, satu.alasan = str(isi["ringkas"])[:2000], str(isi["alasan"])[:4000]
    satu.penetap_id, satu.keadaan, satu.diputus = None, KeadaanPerubahan.DITETAPKAN, pesan.waktu
    return satu


def _terapkan(
    pesan: PesanTiba,
    aktor: Aktor,
    penugasan: Penugasan,
    perubahan: Perubahan,
    sisi: SisiPerkara,
    acuan: AlurPerkara,
) -> None:
    jenis, dari, lama = JenisPerubahan(perubahan.jenis), penugasan.langkah, baca_tunggu(penugasan.id)
    peran = list(PeranPerkara.objects.filter(penugasan=penugasan).order_by("id"))
    if jenis in SUSUNAN:
        baru = baca_susunan(pesan, sisi, penugasan)
        peran = terapkan_susunan_baru(aktor, penugasan, baru, date.fromisoformat(pesan.isi["berlaku"]))
    if jenis is JenisPerubahan.PERPANJANGAN:
        penugasan.selesai = date.fromisoformat(pesan.isi["selesai"])
    if jenis is JenisPerubahan.PENGAKHIRAN:
        _akhiri(penugasan, acuan)
    penugasan.save(update_fields=["selesai", "bentuk", "alur"])
    penugasan.diubah, penugasan.versi = pesan.waktu, penugasan.versi + 1
    penugasan.oleh, penugasan.oleh_jabatan = aktor.nama, jabatan_pesan(pesan)
    surat = simpan_surat(pesan)
    penugasan.naskah_id = UUID(surat["naskah_mitra"]) if pesan.isi["milik"] else penugasan.naskah_id
    _catat(pesan, penugasan, perubahan, acuan, {**surat, "dari": dari, "ke": penugasan.langkah}, peran, lama)


def _akhiri(penugasan: Penugasan, acuan: AlurPerkara) -> None:
    bab = muat_profil(acuan.profil).penugasan
    alur = akhiri_alur(acuan.alur, penugasan.langkah, tindakan_akhir(bab))
    penugasan.alur = simpan_alur_perkara(acuan.profil, acuan.profil_hash, alur)
    penugasan.langkah, penugasan.sudah = DIAKHIRI, []


def _catat(
    pesan: PesanTiba,
    penugasan: Penugasan,
    perubahan: Perubahan,
    acuan: AlurPerkara,
    isi: dict[str, Any],
    peran: list[PeranPerkara],
    lama: Any,
) -> None:
    aturan = muat_profil(acuan.profil).penugasan.perubahan_lintas
    simpulan = Simpulan(True, (Alasan.dari(aturan, terpenuhi=True, ringkas=f"ditetapkan di {pesan.mitra}"),))
    fakta = {"mitra": pesan.mitra, "pesan": pesan.kode, "perubahan": str(perubahan.kunci)}
    jenis = "bergabung" if pesan.isi["permohonan"] else perubahan.jenis
    catat(
        jenis=f"penugasan.{jenis}",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi={"catatan": f"{perubahan.ringkas} Alasan: {perubahan.alasan}", "perubahan": perubahan.pk, **isi},
        waktu=pesan.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, fakta, simpulan_dict(simpulan)),
        perubahan=perintah_langkah(penugasan, muat_alur(penugasan.alur_id).alur, peran, lama=lama),
    )
