"""Carrying messages: one mitra at a time, in order within a case, as often as it takes.

An attempt is three steps: note that it begins (committed), hand over, note the answer (committed). Whoever is killed in
between leaves a message that waits; the next attempt has the same code, which the receiver keeps once.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from django.db import transaction
from django.db.models import Exists, Max, OuterRef, QuerySet

from lincah.audit.services import catat
from lincah.exchange import amplop, antaran
from lincah.exchange.gembok import giliran
from lincah.exchange.models import Berkas, KeadaanKeluar, Mitra, PesanKeluar
from lincah.exchange.sandi import KunciTerkunci
from lincah.exchange.services.kunci import SISTEM, kunci_sendiri
from lincah.exchange.services.penerimaan import terima
from lincah.exchange.services.surat_keluar import objek
from lincah.exchange.tasks import jadwalkan
from lincah.exchange.tolak import KALIMAT, TETAP, Alasan
from lincah.registry.waktu import sekarang

JEDA = tuple(timedelta(seconds=satu) for satu in (5, 15, 60, 300, 900, 3600))
TIDAK_SAH = "Jawaban mitra tidak bertanda tangan kuncinya. Bila mitra baru mengganti kunci, minta kartunya yang baru."
STATUS = {
    404: "Alamat mitra tidak ditemukan di servernya (404).",
    413: "Pesan terlalu besar bagi server mitra (413); minta pengelolanya melonggarkan batas.",
    429: "Server mitra meminta menunggu (429).",
}


class Akhir(Enum):
    """How an attempt ended."""

    SAMPAI = "sampai"
    DITOLAK = "ditolak"
    GANGGUAN = "gangguan"
    DIULANG = "diulang"


@dataclass(frozen=True, slots=True)
class Hasil:
    """The end of an attempt, why, and whether the message is surely not there; `sejauh`: the last one that is."""

    akhir: Akhir
    sebab: str = ""
    pasti_belum: bool = False
    di_sana: str = ""
    sejauh: int = 0


def antar_semua(mitra_id: int) -> int:
    """Carry everything that may go to a mitra now; how many arrived. At once 0 while another does so."""
    sampai = 0
    while True:
        with giliran("antar", mitra_id) as dapat:
            if not dapat:
                return sampai
            sampai += _drain(mitra_id)
        # Who came while we held the lock has gone: look once more for what it came for.
        if _next(mitra_id) is None:
            return sampai


def _drain(mitra_id: int) -> int:
    sampai = 0
    while (pesan := _next(mitra_id)) is not None:
        hasil = _attempt(pesan)
        sampai += hasil.akhir is Akhir.SAMPAI
    return sampai


def _next(mitra_id: int) -> PesanKeluar | None:
    """The message whose turn it is; None while the mitra is stopped or paused."""
    mitra = Mitra.objects.get(pk=mitra_id)
    if not mitra.aktif or (mitra.coba_lagi and mitra.coba_lagi > sekarang()):
        return None
    satu = dapat_diantar().filter(mitra=mitra).order_by("latar", "percobaan", "id").first()
    if satu is not None:
        satu.mitra = mitra
    return satu


def dapat_diantar() -> QuerySet[PesanKeluar]:
    """Messages that wait for nothing but the line: no earlier one of the case to the same mitra is open."""
    sebelumnya = PesanKeluar.objects.filter(
        mitra=OuterRef("mitra"),
        perkara=OuterRef("perkara"),
        urutan__lt=OuterRef("urutan"),
        keadaan__in=(KeadaanKeluar.MENUNGGU, KeadaanKeluar.DITOLAK),
    )
    return PesanKeluar.objects.filter(~Exists(sebelumnya), keadaan=KeadaanKeluar.MENUNGGU)


def _attempt(pesan: PesanKeluar) -> Hasil:
    sebelumnya = pesan.mungkin_sampai
    if not _begin(pesan):
        return Hasil(Akhir.GANGGUAN)
    hasil = _hand_over(pesan)
    belum_jelas = hasil.akhir is Akhir.GANGGUAN and (sebelumnya or not hasil.pasti_belum)
    _note(pesan, hasil, mungkin=belum_jelas)
    return hasil


def _begin(pesan: PesanKeluar) -> bool:
    """From here on nobody can withdraw it; False when somebody just did."""
    return bool(
        PesanKeluar.objects.filter(pk=pesan.pk, keadaan=KeadaanKeluar.MENUNGGU).update(
            percobaan=pesan.percobaan + 1, mungkin_sampai=True
        )
    )


def _hand_over(pesan: PesanKeluar) -> Hasil:
    try:
        kunci = kunci_sendiri()
    except KunciTerkunci as sebab:
        return Hasil(Akhir.GANGGUAN, str(sebab), pasti_belum=True)
    nonce = secrets.token_urlsafe(32)
    perlu = {satu["sha256"] for satu in pesan.lampiran}
    berkas = {satu.sha256: bytes(satu.isi) for satu in Berkas.objects.filter(sha256__in=perlu)}
    sesudah = _arrived_before(pesan).aggregate(ke=Max("urutan"))["ke"] or 0
    kiriman = amplop.susun(pesan.badan, berkas, kunci=kunci, waktu=sekarang(), nonce=nonce, sesudah=sesudah)
    try:
        balasan = antaran.antar(pesan.mitra.alamat, kiriman, di_sini=_next_door)
    except antaran.TidakTersambung as sebab:
        return Hasil(Akhir.GANGGUAN, str(sebab), pasti_belum=True)
    except antaran.TidakJelas as sebab:
        return Hasil(Akhir.GANGGUAN, str(sebab))
    return _understand(balasan, bytes(pesan.mitra.kunci_publik), nonce)


def _next_door(kiriman: bytes) -> antaran.Balasan:
    return terima(kiriman, waktu=sekarang(), asal="instansi di server ini")


def _understand(balasan: antaran.Balasan, publik: bytes, nonce: str) -> Hasil:
    isi = amplop.baca_jawaban(balasan.badan, publik=publik, nonce=nonce)
    if isi is None:
        wajar = balasan.status in (200, 422)
        sebab = TIDAK_SAH if wajar else f"Server mitra menjawab dengan galat {balasan.status}."
        return Hasil(Akhir.GANGGUAN, STATUS.get(balasan.status, sebab))
    if isi.get("hasil") == "diterima":
        return Hasil(Akhir.SAMPAI, di_sana=str(isi.get("keadaan", ""))[:20])
    kode = isi.get("alasan")
    if kode not in set(Alasan):
        return Hasil(Akhir.GANGGUAN, "Mitra menolak dengan alasan yang belum dikenal versi ini.")
    alasan = Alasan(str(kode))
    if alasan is Alasan.ADA_YANG_HILANG and type(isi.get("sejauh")) is int:
        return Hasil(Akhir.DIULANG, KALIMAT[alasan], sejauh=isi["sejauh"])
    akhir = Akhir.DITOLAK if alasan in TETAP else Akhir.GANGGUAN
    return Hasil(akhir, KALIMAT[alasan], pasti_belum=alasan is not Alasan.TERULANG)


@transaction.atomic
def _note(pesan: PesanKeluar, hasil: Hasil, *, mungkin: bool) -> None:
    waktu = sekarang()
    pesan.mungkin_sampai, pesan.sebab = mungkin, hasil.sebab
    match hasil.akhir:
        case Akhir.SAMPAI | Akhir.DITOLAK:
            _close(pesan, hasil, waktu)
        case Akhir.DIULANG if _reopen(pesan, hasil.sejauh, waktu):
            pass  # what was missing goes first, at once
        case _:
            _pause(pesan.mitra_id, hasil.sebab, waktu)
    pesan.save(update_fields=["mungkin_sampai", "sebab", "keadaan", "di_sana", "selesai"])


def _close(pesan: PesanKeluar, hasil: Hasil, waktu: datetime) -> None:
    sampai = hasil.akhir is Akhir.SAMPAI
    pesan.keadaan = KeadaanKeluar.TERKIRIM if sampai else KeadaanKeluar.DITOLAK
    pesan.di_sana, pesan.selesai = hasil.di_sana, waktu if sampai else None
    Mitra.objects.filter(pk=pesan.mitra_id).update(gagal_beruntun=0, coba_lagi=None, sebab="", tersambung=waktu)
    jenis = "exchange.pesan_sampai" if sampai else "exchange.pesan_ditolak_mitra"
    isi = {"percobaan": pesan.percobaan + 1, "sebab": hasil.sebab, "di_sana": hasil.di_sana}
    catat(jenis=jenis, objek=objek(pesan), pelaku=SISTEM, isi=isi, waktu=waktu)


def _reopen(pesan: PesanKeluar, sejauh: int, waktu: datetime) -> int:
    """The receiver lost what it had: what it no longer has goes once more, before this one. How many."""
    hilang = _arrived_before(pesan).filter(urutan__gt=sejauh)
    for satu in hilang:
        isi = {"sebab": KALIMAT[Alasan.ADA_YANG_HILANG]}
        catat(jenis="exchange.pesan_diulang", objek=objek(satu), pelaku=SISTEM, isi=isi, waktu=waktu)
    return hilang.update(keadaan=KeadaanKeluar.MENUNGGU, mungkin_sampai=True, di_sana="", selesai=None)


def _arrived_before(pesan: PesanKeluar) -> QuerySet[PesanKeluar]:
    sejalan = PesanKeluar.objects.filter(mitra=pesan.mitra_id, perkara=pesan.perkara, urutan__lt=pesan.urutan)
    return sejalan.filter(keadaan=KeadaanKeluar.TERKIRIM)


def _pause(mitra_id: int, sebab: str, waktu: datetime) -> None:
    mitra = Mitra.objects.select_for_update().get(pk=mitra_id)
    mitra.coba_lagi = waktu + JEDA[min(mitra.gagal_beruntun, len(JEDA) - 1)]
    mitra.gagal_beruntun += 1
    mitra.sebab = sebab
    mitra.save(update_fields=["coba_lagi", "gagal_beruntun", "sebab"])
    jadwalkan(mitra_id, mitra.coba_lagi)
