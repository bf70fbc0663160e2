"""What becomes of a proposed change before it is set: kept, agreed to, refused, taken back."""

from collections.abc import Mapping
from typing import Any

from lincah.audit.services import Kuitansi, Perintah, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan, kini
from lincah.penugasan.models import KeadaanPerubahan, PegawaiMitra, Persetujuan, Perubahan
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.lintas.kabar_ubahan import (
    SETUJU,
    TARIK,
    TOLAK,
    kabarkan_putus,
    kabarkan_usul,
    pelaku_pejabat,
)
from lincah.penugasan.services.lintas.sisi import SisiPerkara
from lincah.penugasan.services.perubahan.paraf import gugurkan_paraf, isi_pemaraf
from lincah.penugasan.services.perubahan.rancangan import RancanganUbahan
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict

BELUM_DISETUJUI = "{mitra} belum menyetujui perubahan ini. Tetapkan sesudah persetujuannya tiba, atau tolak usulannya."

SUDAH_DISETUJUI = "Perubahan ini sudah disetujui; suratnya menunggu ditetapkan di {mitra}."


def usulkan_ubahan(
    aktor: Aktor,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    pegangan: Pegangan | None,
    sisi: SisiPerkara | None,
) -> None:
    """Keep the proposal, and send it to the other instansi where that one decides or must agree first."""
    if rancangan.penetap_id is not None:
        isi_pemaraf(kini(aktor.instansi, aktor.tanggal), perubahan, rancangan.penetap_id)
    perubahan.persetujuan = Persetujuan.MENUNGGU if rancangan.persetujuan else Persetujuan.TIDAK_PERLU
    perubahan.save()
    catat_ubahan("mengusulkan_perubahan", aktor, perubahan, rancangan, pegangan, {})
    if sisi is not None and (rancangan.persetujuan or not sisi.menetapkan):
        kabarkan_usul(aktor, pegangan, sisi, perubahan)


def setujui_ubahan(
    aktor: Aktor,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    pegangan: Pegangan | None,
    sisi: SisiPerkara | None,
) -> None:
    """Who lent people lets them stay longer; the other instansi sets the letter then.

    Errors: UsulanKeliru where the letter is set here, or it was agreed to already.
    """
    mitra = sisi.mitra.nama if sisi else ""
    if sisi is None or sisi.menetapkan:
        raise UsulanKeliru(BELUM_DISETUJUI.format(mitra=mitra))
    if perubahan.persetujuan == Persetujuan.DIBERIKAN:
        raise UsulanKeliru(SUDAH_DISETUJUI.format(mitra=mitra))
    perubahan.persetujuan = Persetujuan.DIBERIKAN
    perubahan.save(update_fields=["persetujuan"])
    catat_ubahan("menyetujui_perubahan", aktor, perubahan, rancangan, pegangan, {})
    _kabarkan(aktor, pegangan, sisi, perubahan, SETUJU)


def _kabarkan(
    aktor: Aktor, pegangan: Pegangan | None, sisi: SisiPerkara | None, perubahan: Perubahan, hasil: str
) -> None:
    """Tell the other instansi what became of a proposal that it knows."""
    asing = PegawaiMitra.objects.filter(pk=perubahan.pengusul_id).exists()
    if sisi is not None and (asing or perubahan.persetujuan or not sisi.menetapkan):
        siapa, oleh = pelaku_pejabat(aktor, pegangan), aktor.pelaku(pegangan)
        kabarkan_putus(sisi, perubahan, hasil, oleh=oleh, pelaku=siapa, waktu=aktor.waktu)


def tolak_ubahan(
    aktor: Aktor,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    pegangan: Pegangan | None,
    catatan: str,
    sisi: SisiPerkara | None,
) -> None:
    """Refuse a proposal, or take back one's own (`pegangan` None). Errors: UsulanKeliru for a refusal without words."""
    if pegangan is not None and not catatan.strip():
        raise UsulanKeliru("Tulis mengapa usulan ini ditolak.", "catatan")
    ditarik = pegangan is None
    perubahan.keadaan = KeadaanPerubahan.DITARIK if ditarik else KeadaanPerubahan.DITOLAK
    perubahan.diputus, perubahan.catatan, perubahan.giliran = aktor.waktu, catatan.strip(), None
    perubahan.save(update_fields=["keadaan", "diputus", "catatan", "giliran"])
    gugurkan_paraf(perubahan, aktor)
    jenis = "menarik_perubahan" if ditarik else "menolak_perubahan"
    catat_ubahan(jenis, aktor, perubahan, rancangan, pegangan, {"alasan": catatan} if catatan.strip() else {})
    _kabarkan(aktor, pegangan, sisi, perubahan, TARIK if ditarik else TOLAK)


def catat_ubahan(
    jenis: str,
    aktor: Aktor,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    pegangan: Pegangan | None,
    isi: Mapping[str, Any],
    perintah: Perintah | None = None,
) -> None:
    """The event of a change, or of what became of its proposal; inside its transaction."""
    acuan = rancangan.acuan
    alasan = {"catatan": f"{rancangan.ringkas} Alasan: {perubahan.alasan}", "perubahan": perubahan.pk}
    semua = simpulan_dict(rancangan.simpulan)
    catat(
        jenis=f"penugasan.{jenis}",
        objek=(OBJEK, str(perubahan.penugasan_id)),
        pelaku=aktor.pelaku(pegangan),
        isi={**alasan, **isi},
        waktu=aktor.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, rancangan.ubahan.ke_dict(), semua),
        perubahan=perintah,
    )
