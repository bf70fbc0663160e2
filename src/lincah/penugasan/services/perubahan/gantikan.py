"""One guest in the place of another: the old one leaves with the letter of the successor, or at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import JenisPerubahan
from lincah.naskah.models import Naskah
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Anggota, KeadaanPerubahan, PeranAnggota, PeranPerkara, Permohonan
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.lintas.sisi import baca_sisi
from lincah.penugasan.services.penerus import penerus_bawaan
from lincah.penugasan.services.perubahan.rancangan import rancang_ubahan
from lincah.penugasan.services.perubahan.ubah import (
    MENUNGGU,
    kunci,
    susun_perubahan,
    terapkan_ubahan,
)
from lincah.penugasan.services.perubahan.ubahan import Ubahan
from lincah.penugasan.services.perubahan.usul import usulkan_ubahan
from lincah.penugasan.services.perubahan.wewenang import sebagai_penetap


class Pengganti(NamedTuple):
    """Who takes over the open activities, who leads then, and who came in the place (ids)."""

    penerus: int | None
    ketua: int | None
    masuk: tuple[int, ...]


TERHALANG = "{nama} tidak dapat dikeluarkan sekarang: {sebab}. Belum ada yang berubah."


def surat_diganti(aktor: Aktor, permohonan: Permohonan) -> Naskah | None:
    """The letter of who is replaced, where the successor's takes its place: of the same post, for that person alone.

    It is locked. None where each letter stays one of its own, or nobody is replaced.
    """
    tamu = _tamu(permohonan)
    if tamu is None or tamu.permohonan is None:
        return None
    pinjam = tamu.permohonan.penugasan
    daftar = list(PeranPerkara.objects.filter(penugasan=tamu.penugasan_id))
    sendiri = pinjam.anggota.bertugas().count() == 1
    if not sendiri or sebagai_penetap(aktor, daftar, pinjam.penetap_id or 0) is None:
        return None
    return Naskah.objects.select_for_update().filter(pk=pinjam.naskah_id).first()


def lepas_bersama(
    aktor: Aktor, permohonan: Permohonan, masuk: Sequence[int], surat: Naskah | None
) -> Mapping[str, Any]:
    """Who is replaced leaves, now that the successors (ids) are in; inside the transaction of their letter.

    `surat`: that letter, where it takes the place of the old one. Whose letter another post set stays until that post
    has set the change, which is proposed here. Errors: UsulanKeliru when the law is against it; then nobody comes in.
    """
    tamu = _tamu(permohonan)
    if tamu is None:
        return {}
    ketua = masuk[0] if tamu.peran == PeranAnggota.KETUA else None
    return _lepas(aktor, permohonan, tamu, Pengganti(masuk[0], ketua, tuple(masuk)), surat)


def lepas_segera(aktor: Aktor, permohonan: Permohonan, penerus: int | None) -> None:
    """Who is replaced leaves before anybody comes; `penerus` (id, None: who leads) takes over what is open.

    Where another post set the letter, that is proposed to it. Errors: UsulanKeliru.
    """
    tamu = _tamu(permohonan)
    if tamu is None:
        return
    if tamu.penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN).exists():
        raise UsulanKeliru(MENUNGGU, "kapan")
    penerus = penerus or penerus_bawaan(tamu.penugasan, kecuali=tamu.pegawai_id)
    _lepas(aktor, permohonan, tamu, Pengganti(penerus, None, ()), None)


def _tamu(permohonan: Permohonan) -> Anggota | None:
    """Who is to leave, while still at the work by an earlier request."""
    semua = Anggota.objects.bertugas().filter(penugasan_id=permohonan.untuk_id, permohonan__isnull=False)
    pilih = semua.select_related("penugasan", "pegawai", "permohonan__penugasan")
    return pilih.filter(pegawai_id=permohonan.menggantikan_id).first()


def _lepas(
    aktor: Aktor, permohonan: Permohonan, tamu: Anggota, pengganti: Pengganti, surat: Naskah | None
) -> Mapping[str, Any]:
    aktor, penugasan, daftar = kunci(aktor, tamu.penugasan_id)
    ubahan = Ubahan(
        JenisPerubahan.PENGURANGAN,
        permohonan.maksud,
        keluar=tamu.pegawai_id,
        ketua=pengganti.ketua,
        penerus=pengganti.penerus,
        berlaku=max(aktor.tanggal, penugasan.mulai),
    )
    rancangan = rancang_ubahan(aktor, penugasan, ubahan, daftar)
    if not rancangan.boleh:
        sebab = "; ".join(satu.ringkas for satu in rancangan.halangan)
        raise UsulanKeliru(TERHALANG.format(nama=tamu.pegawai.nama_lengkap, sebab=sebab))
    rancangan = replace(rancangan, ringkas=_ringkas(rancangan.ringkas, pengganti.masuk))
    perubahan = susun_perubahan(aktor, penugasan, rancangan, permohonan.pemohon_id)
    pegangan = sebagai_penetap(aktor, daftar, rancangan.penetap_id)
    if pegangan is not None:
        terapkan_ubahan(aktor, penugasan, perubahan, rancangan, daftar, pegangan, kerja().serahkan, surat)
    elif penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN).exists():
        return {"belum_dilepas": tamu.pegawai.nama_lengkap}
    else:
        usulkan_ubahan(aktor, perubahan, rancangan, None, baca_sisi(penugasan))
    return {"menggantikan": tamu.pegawai.nama_lengkap}


def _ringkas(kalimat: str, masuk: Sequence[int]) -> str:
    nama = ", ".join(satu.nama_lengkap for satu in Pegawai.objects.filter(pk__in=masuk).order_by("nama"))
    return f"{kalimat.rstrip('.')}; digantikan {nama}." if nama else kalimat
