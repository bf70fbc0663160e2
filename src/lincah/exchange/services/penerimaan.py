"""Receiving: believe nothing until it is proved, keep once, handle in the same transaction, answer signed."""

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Max

from lincah.audit.services import Pelaku, catat
from lincah.exchange import amplop
from lincah.exchange.antaran import Balasan
from lincah.exchange.gembok import gembok
from lincah.exchange.kait import jenis_pesan
from lincah.exchange.models import Berkas, KeadaanMasuk, Mitra, Nonce, PesanMasuk
from lincah.exchange.sandi import sidik_kunci
from lincah.exchange.services.catatan_tolak import catat_penolakan
from lincah.exchange.services.kunci import kunci_dipakai, kunci_sendiri
from lincah.exchange.services.penanganan import tangani
from lincah.exchange.tolak import Alasan, Ditolak

SELISIH = timedelta(minutes=5)


def terima(kiriman: bytes, *, waktu: datetime, asal: str = "") -> Balasan:
    """Receive what came to the door of this instansi at `waktu` from the address `asal`; the signed answer.

    200: it is here, now or already. 422: turned away, with the reason; recorded. Errors: sandi.KunciTerkunci.
    """
    kunci, surat = kunci_sendiri(), None
    try:
        surat = amplop.baca(kiriman)
        mitra = _check_sender(surat)
        _check_genuine(surat, mitra, waktu)
        masuk = _keep(surat, mitra, waktu)
    except Ditolak as tolak:
        catat_penolakan(tolak, surat, waktu=waktu, asal=asal)
        isi = {"hasil": "ditolak", "alasan": tolak.alasan.value, "keterangan": str(tolak), "sejauh": tolak.sejauh}
        return Balasan(422, amplop.jawab({**isi, "nonce": surat.nonce if surat else ""}, kunci=kunci))
    isi = {"hasil": "diterima", "keadaan": masuk.keadaan, "kode": str(masuk.kode), "nonce": surat.nonce}
    return Balasan(200, amplop.jawab(isi, kunci=kunci))


def _check_sender(surat: amplop.Amplop) -> Mitra:
    if surat.pesan.kepada != kunci_dipakai().identitas:
        raise Ditolak(Alasan.SALAH_ALAMAT)
    mitra = Mitra.objects.filter(identitas=surat.pesan.dari).first()
    if mitra is None:
        raise Ditolak(Alasan.PENGIRIM_TIDAK_DIKENAL)
    if not mitra.aktif:
        raise Ditolak(Alasan.MITRA_DIHENTIKAN)
    if surat.kunci != sidik_kunci(bytes(mitra.kunci_publik)):
        raise Ditolak(Alasan.KUNCI_TIDAK_DIKENAL)
    return mitra


def _check_genuine(surat: amplop.Amplop, mitra: Mitra, waktu: datetime) -> None:
    if not surat.ditandatangani(bytes(mitra.kunci_publik)):
        raise Ditolak(Alasan.TANDA_TANGAN_SALAH)
    if surat.sidik != surat.pesan.sidik:
        raise Ditolak(Alasan.PESAN_BERUBAH)
    if abs(surat.waktu - waktu) > SELISIH:
        raise Ditolak(Alasan.WAKTU_MELESET)


@transaction.atomic
def _keep(surat: amplop.Amplop, mitra: Mitra, waktu: datetime) -> PesanMasuk:
    pesan = surat.pesan
    gembok("masuk", mitra.pk, pesan.perkara)
    _, baru = Nonce.objects.get_or_create(mitra=mitra, nonce=surat.nonce, defaults={"waktu": waktu})
    if not baru:
        raise Ditolak(Alasan.TERULANG)
    if ada := PesanMasuk.objects.filter(mitra=mitra, kode=pesan.kode).first():
        if ada.sidik != pesan.sidik:
            raise Ditolak(Alasan.ISI_BERBEDA)
        return ada
    _check_attached(pesan.lampiran, surat.berkas)
    if jenis_pesan(pesan.jenis) is None:
        raise Ditolak(Alasan.JENIS_TIDAK_DIKENAL)
    sejauh = PesanMasuk.objects.filter(mitra=mitra, perkara=pesan.perkara).aggregate(ke=Max("urutan"))["ke"] or 0
    if pesan.urutan <= sejauh:
        raise Ditolak(Alasan.URUTAN_MUNDUR)
    if surat.sesudah > sejauh:
        raise Ditolak(Alasan.ADA_YANG_HILANG, sejauh)
    return _save(surat, mitra, waktu)


def _check_attached(disebut: tuple[Mapping[str, Any], ...], berkas: Mapping[str, bytes]) -> None:
    ukuran = {satu["sha256"]: satu["ukuran"] for satu in disebut}
    terbawa = {hashlib.sha256(isi).hexdigest(): len(isi) for isi in berkas.values()}
    if ukuran != terbawa or set(berkas) != set(ukuran) or sum(ukuran.values()) > amplop.BATAS_LAMPIRAN:
        raise Ditolak(Alasan.LAMPIRAN_RUSAK)


def _save(surat: amplop.Amplop, mitra: Mitra, waktu: datetime) -> PesanMasuk:
    pesan = surat.pesan
    berkas = (Berkas(sha256=sha256, isi=isi) for sha256, isi in surat.berkas.items())
    Berkas.objects.bulk_create(berkas, ignore_conflicts=True)
    masuk = PesanMasuk.objects.create(
        kode=pesan.kode,
        mitra=mitra,
        perkara=pesan.perkara,
        urutan=pesan.urutan,
        jenis=pesan.jenis,
        perihal=pesan.perihal,
        badan=pesan.badan,
        sidik=pesan.sidik,
        keadaan=KeadaanMasuk.TERTAHAN,
        diterima=waktu,
    )
    isi = {"dari": mitra.nama, "jenis": pesan.jenis, "perkara": pesan.perkara, "sidik": pesan.sidik}
    pelaku = Pelaku(None, None, mitra.nama, "instansi lain")
    catat(jenis="exchange.pesan_diterima", objek=("pesan_masuk", str(pesan.kode)), pelaku=pelaku, isi=isi, waktu=waktu)
    return tangani(masuk, waktu=waktu)
