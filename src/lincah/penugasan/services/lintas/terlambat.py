"""An act of the other instansi that arrives after the case has ended here: what it left is kept, nothing moves."""

from copy import copy
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction

from lincah.audit.services import catat
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.kedudukan.akses import Aktor
from lincah.law.alur import Tahap, Tindakan
from lincah.law.penugasan import DIAKHIRI
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Penugasan, PeranPerkara, PerkaraMitra
from lincah.penugasan.queries.alur import AlurPerkara
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.lintas.akhir import SELESAI
from lincah.penugasan.services.lintas.hitung import berpapasan
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.pesan import pelaku_pesan
from lincah.penugasan.services.usulan import OBJEK

SURAT_TERLAMBAT = "Suratnya, Nomor {nomor}, ditetapkan sesudah perkara ini berakhir di sini, dan dicabut di {mitra}."
TAK_TERBACA = (PesanTidakDapatDitangani, UsulanKeliru, KeyError, TypeError, ValueError, ObjectDoesNotExist)


def simpan_karya(
    pesan: PesanTiba, perkara: PerkaraMitra, penugasan: Penugasan, acuan: AlurPerkara, aturan: Tindakan, aktor: Aktor
) -> dict[str, Any]:
    """Keep what work left that was done there before the end was known, as it is kept there; what the event tells.

    Nothing where it cannot be kept: no message of a case that has ended waits for anybody.
    """
    if not _dikerjakan(pesan, penugasan, acuan) or not _pernah(penugasan, aturan, aktor):
        return {}
    try:
        with transaction.atomic():
            return _simpan(pesan, perkara, penugasan, aturan, aktor)
    except TAK_TERBACA:
        return {}


def catat_terlambat(pesan: PesanTiba, penugasan: Penugasan, catatan: dict[str, Any] | None = None) -> None:
    """It ended here before the act was known: it moves nothing; the other side learns of the end by its message.

    A letter of assignment that the act set is withdrawn there then. `catatan`: what was kept of it.
    """
    surat = pesan.isi["surat"] if pesan.isi["tindakan"] == "menetapkan" else None
    kata = {"catatan": SURAT_TERLAMBAT.format(nomor=surat["nomor"], mitra=pesan.mitra)} if surat else {}
    catat(
        jenis="penugasan.tiba_terlambat",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi={"tindakan": pesan.isi["tindakan"], **kata, **(catatan or {})},
        waktu=pesan.waktu,
    )


def _dikerjakan(pesan: PesanTiba, penugasan: Penugasan, acuan: AlurPerkara) -> bool:
    """Is it work, on a case that came to work, done before its end was known?"""
    if acuan.alur.langkah[pesan.isi["dari"]].tahap is Tahap.PENUGASAN:
        return False
    return penugasan.langkah == SELESAI or (penugasan.langkah == DIAKHIRI and berpapasan(pesan, penugasan))


def _pernah(penugasan: Penugasan, aturan: Tindakan, aktor: Aktor) -> bool:
    """Is it of an officer there, or of somebody who is or was in the case?"""
    milik = PeranPerkara.objects.filter(penugasan=penugasan)
    luar = milik.filter(peran__in=aturan.pelaku).exclude(luar="")
    return luar.exists() or milik.filter(pegawai_id=aktor.pegawai_id).exists()


def _simpan(
    pesan: PesanTiba, perkara: PerkaraMitra, penugasan: Penugasan, aturan: Tindakan, aktor: Aktor
) -> dict[str, Any]:
    """What the act leaves, written as at the step where it was done. Errors: those of the reading and of the act."""
    efek, ketika = kerja().efek(aturan.kode), copy(penugasan)
    if efek is None:
        return {}
    ketika.langkah = pesan.isi["dari"]
    isi = kerja().baca(
        penugasan,
        aturan.kode,
        pesan.isi["isi"],
        lambda satu: baca_orang(satu, perkara.mitra, penugasan).pk,
        papasan=True,
    )
    return dict(efek(aktor, ketika, None, isi))
