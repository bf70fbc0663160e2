"""A file of a case comes from the other instansi: it must be the one that was told of, and one that is taken here."""

import hashlib
from uuid import UUID

from django.db import transaction

from lincah.audit.services import catat
from lincah.berkas.jenis import BerkasDitolak, PemindaiDiam
from lincah.berkas.kiriman import Kiriman, gantung_kiriman
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.exchange.services import kirim
from lincah.pelaksanaan.models import BerkasMitra, KeadaanBerkas
from lincah.pelaksanaan.services.bukti import OBJEK
from lincah.pelaksanaan.services.mitra.jenis import BERKAS_DITOLAK
from lincah.pelaksanaan.services.mitra.kirim_berkas import BELUM_DISEBUT, SISTEM, baris_pesan
from lincah.penugasan.models import PerkaraMitra
from lincah.penugasan.services.lintas.pesan import Penangan, buka_pesan

BERUBAH = "Isi berkas ini bukan yang disebut catatannya; mungkin berubah di jalan. Hubungi pengelola instansi pengirim."


class PenanganBerkas(Penangan):
    """The bytes of a file that was told of."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, _ = buka_pesan(pesan, pesan.perkara.partition("/")[0])
        satu = _cari(perkara, pesan.isi["berkas"], masuk=True)
        if satu.keadaan != KeadaanBerkas.MENUNGGU:
            return
        (lampiran,) = pesan.lampiran
        if hashlib.sha256(lampiran.isi).hexdigest() != satu.sidik or len(lampiran.isi) != satu.ukuran:
            raise PesanTidakDapatDitangani(BERUBAH)
        try:
            _gantung(satu, lampiran.isi, pesan)
        except PemindaiDiam as sebab:
            raise PesanTidakDapatDitangani(str(sebab)) from sebab
        except BerkasDitolak as sebab:
            _tolak(satu, perkara, str(sebab), pesan)


class PenanganBerkasDitolak(Penangan):
    """A file of ours was not taken there."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, _ = buka_pesan(pesan, pesan.perkara.partition("/")[0])
        satu = _cari(perkara, pesan.isi["berkas"], masuk=False)
        _tutup(satu, KeadaanBerkas.DITOLAK, str(pesan.isi["sebab"])[:300] or "tanpa alasan", pesan)


def _cari(perkara: PerkaraMitra, id: str, *, masuk: bool) -> BerkasMitra:
    milik = BerkasMitra.objects.select_for_update(of=("self",)).filter(penugasan_id=perkara.pk, masuk=masuk)
    satu = milik.filter(pk=UUID(id)).first()
    if satu is None:
        raise PesanTidakDapatDitangani(BELUM_DISEBUT)
    return satu


@transaction.atomic
def _gantung(satu: BerkasMitra, isi: bytes, pesan: PesanTiba) -> None:
    kiriman, objek = Kiriman(satu.pk, satu.nama, satu.sidik, satu.jenis), (OBJEK, str(satu.penugasan_id))
    gantung_kiriman(kiriman, isi, objek=objek, bagian=satu.bagian, oleh_id=satu.oleh_id, waktu=pesan.waktu)
    _tutup(satu, KeadaanBerkas.TIBA, "", pesan)


def _tolak(satu: BerkasMitra, perkara: PerkaraMitra, sebab: str, pesan: PesanTiba) -> None:
    _tutup(satu, KeadaanBerkas.DITOLAK, sebab[:300], pesan)
    kirim(
        kepada=perkara.mitra,
        jenis=BERKAS_DITOLAK,
        perkara=baris_pesan(satu),
        perihal=f"Berkas {satu.nama} tidak diterima",
        isi={"berkas": str(satu.pk), "sebab": sebab[:300]},
        oleh=SISTEM,
        waktu=pesan.waktu,
    )


def _tutup(satu: BerkasMitra, keadaan: KeadaanBerkas, sebab: str, pesan: PesanTiba) -> None:
    satu.keadaan, satu.sebab, satu.selesai = keadaan, sebab, pesan.waktu
    satu.save(update_fields=["keadaan", "sebab", "selesai"])
    isi = {"penugasan": str(satu.penugasan_id), "sidik": satu.sidik, "keadaan": keadaan.value, "sebab": sebab}
    catat(
        jenis="pelaksanaan.berkas_mitra",
        objek=("berkas_mitra", str(satu.pk)),
        pelaku=SISTEM,
        isi=isi,
        waktu=pesan.waktu,
    )
