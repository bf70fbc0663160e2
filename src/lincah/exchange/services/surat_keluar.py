"""Writing a message, in the transaction of the act that it tells of."""

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Max

from lincah.audit.services import Pelaku, catat
from lincah.audit.sidik import polos
from lincah.exchange.amplop import BATAS_LAMPIRAN, baca_pesan
from lincah.exchange.gembok import gembok
from lincah.exchange.kait import Lampiran
from lincah.exchange.models import Berkas, Mitra, PesanKeluar
from lincah.exchange.services.kunci import kunci_dipakai
from lincah.exchange.tasks import jadwalkan


class DiLuarTransaksi(RuntimeError):
    """A message must stand and fall with the act it tells of."""


class LampiranTerlaluBesar(ValueError):
    """More than crosses in one message; the text says how much that is."""


def kirim(
    *,
    kepada: Mitra,
    jenis: str,
    perkara: str,
    perihal: str,
    isi: Mapping[str, Any],
    oleh: Pelaku,
    waktu: datetime,
    lampiran: Sequence[Lampiran] = (),
    latar: bool = False,
) -> PesanKeluar:
    """Put a message into the outbox, after all earlier ones of the case to the same mitra; a job carries it.

    `perkara` (at most 100 characters) is the case as both sides know it, `perihal` (300) its subject for people; `isi`
    becomes JSON; `latar`: it goes when nothing else waits for that mitra. Errors: DiLuarTransaksi,
    LampiranTerlaluBesar, audit.sidik.IsiDitolak, ValueError (text too long).
    """
    if not connection.in_atomic_block:
        raise DiLuarTransaksi(f"pesan '{jenis}' harus ditulis di dalam transaction.atomic() bersama perbuatannya")
    if sum(len(satu.isi) for satu in lampiran) > BATAS_LAMPIRAN:
        raise LampiranTerlaluBesar(f"Lampiran satu pesan paling banyak {BATAS_LAMPIRAN // 1024 // 1024} MB.")
    gembok("keluar", kepada.pk, perkara)
    pesan = _row(kepada, perkara, {"jenis": jenis, "perihal": perihal, "isi": polos(isi)}, lampiran, waktu, latar)
    rincian = {"kepada": kepada.nama, "jenis": jenis, "perkara": perkara, "sidik": pesan.sidik}
    catat(jenis="exchange.pesan_ditulis", objek=objek(pesan), pelaku=oleh, isi=rincian, waktu=waktu)
    jadwalkan(kepada.pk)
    return pesan


def objek(pesan: PesanKeluar) -> tuple[str, str]:
    """What events about a message of ours are about."""
    return ("pesan_keluar", str(pesan.kode))


def _row(
    kepada: Mitra, perkara: str, apa: dict[str, Any], lampiran: Sequence[Lampiran], waktu: datetime, latar: bool
) -> PesanKeluar:
    kode = uuid.uuid4()
    urutan = PesanKeluar.objects.filter(mitra=kepada, perkara=perkara).aggregate(ke=Max("urutan"))["ke"] or 0
    kepala = {"kode": kode, "dari": kunci_dipakai().identitas, "kepada": kepada.identitas, "ditulis": waktu}
    pesan = polos({**kepala, **apa, "perkara": perkara, "urutan": urutan + 1, "lampiran": _attach(lampiran)})
    badan = baca_pesan(pesan).badan  # as the other side will read it: what it would refuse is refused here
    return PesanKeluar.objects.create(
        kode=kode,
        mitra=kepada,
        perkara=perkara,
        urutan=urutan + 1,
        jenis=apa["jenis"],
        perihal=apa["perihal"],
        badan=badan,
        sidik=hashlib.sha256(badan.encode()).hexdigest(),
        dibuat=waktu,
        latar=latar,
    )


def _attach(lampiran: Sequence[Lampiran]) -> list[dict[str, Any]]:
    sidik = [hashlib.sha256(satu.isi).hexdigest() for satu in lampiran]
    berkas = {sha256: satu.isi for sha256, satu in zip(sidik, lampiran, strict=True)}
    Berkas.objects.bulk_create((Berkas(sha256=satu, isi=isi) for satu, isi in berkas.items()), ignore_conflicts=True)
    return [
        {"nama": satu.nama, "tipe": satu.tipe, "ukuran": len(satu.isi), "sha256": sha256}
        for sha256, satu in zip(sidik, lampiran, strict=True)
    ]
