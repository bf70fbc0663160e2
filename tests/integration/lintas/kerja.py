"""Work across instansi under way: Karangasem asks, somebody of Dairi carries it out."""

import io
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from tests.daerah import pimpinan, staf
from tests.integration.exchange.conftest import ADMIN
from tests.integration.lintas.conftest import KABID, KADIS, Pasangan, Sisi, mohon, unit
from tests.integration.lintas.jalan_mitra import B, D, K
from tests.integration.lintas.test_berakhir import tim
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.perkara import usulan

from lincah.berkas.services import Titipan, titip
from lincah.exchange.kait import Lampiran
from lincah.exchange.models import Mitra
from lincah.exchange.services import kirim
from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.law.penugasan import Bentuk
from lincah.pelaksanaan.services.mitra.kirim_berkas import catat_sampai, kirim_berkas, tangani_tertinggal
from lincah.penugasan.models import Anggota, Tunggu
from lincah.registry.waktu import sekarang


def mulai(pasangan: Pasangan, **lain: Any) -> tuple[Sisi, Sisi, UUID, Pegawai]:
    """Who asked, who was asked, the case at the step where it is carried out, the person lent."""
    k, d = pasangan(K, D)
    id = mohon(k, KABID, **lain)
    orang = tempuh(k, d, id)
    d.lakukan(id, orang, "menyusun_rencana")
    k.lakukan(id, k.pejabat(KABID), "menyepakati_rencana")
    d.lakukan(id, orang, "menyusun_rincian")
    return k, d, id, orang


def mulai_tim(pasangan: Pasangan) -> tuple[Sisi, Sisi, UUID, tuple[Pegawai, ...]]:
    """The same as a team of two people lent."""
    k, d = pasangan(K, D)
    with d.masuk():
        orang, (kelas, jenjang) = _sejawat(KABID)
        dipilih = {"unit": unit(KABID).pk, "pegawai": [satu.pk for satu in orang]}
    with k.masuk():
        berdua = usulan(pimpinan(KABID), hari=k.hari, bentuk=Bentuk.TIM)
    id = mohon(k, KABID, usulan=berdua, jumlah=2, kelas=kelas, jenjang=jenjang)
    _jalan(k, d, id, dipilih)
    return k, d, id, tuple(orang)


def mulai_berketua(pasangan: Pasangan) -> tuple[Sisi, Sisi, UUID, Pegawai]:
    """A team that somebody of Bintan leads, with one person of Karangasem; the ketua."""
    b, k = pasangan(B, K)
    id = mohon(b, KADIS, jumlah=1, usulan=tim(b))
    with k.masuk():
        dipilih = {"unit": unit(KABID).pk, "pegawai": [staf(KABID, "ahli_muda", 1)[0].pk]}
    _jalan(b, k, id, dipilih)
    with b.masuk():
        return b, k, id, Anggota.objects.get(penugasan=id, peran="ketua").pegawai


def _jalan(asal: Sisi, tujuan: Sisi, id: UUID, dipilih: dict[str, Any]) -> None:
    """To the step where it is carried out, by whoever is waited for on either side."""
    while asal.langkah(id) != "melaksanakan":
        assert _maju(asal, id, {}) or _maju(tujuan, id, dipilih), (asal.langkah(id), tujuan.langkah(id))
        assert not asal.tertahan() and not tujuan.tertahan(), (asal.tertahan(), tujuan.tertahan())


def _sejawat(kode: str) -> tuple[list[Pegawai], tuple[str, str]]:
    """Two people of that unit of the same class and level, and these."""
    duduk = Pemangkuan.objects.filter(jabatan__unit__kode=kode, jabatan__pimpinan=False, jenis="definitif")
    kelompok: dict[tuple[str, str], list[Pegawai]] = {}
    for satu in duduk.filter(jabatan__kelas__in=("jf", "pelaksana")).select_related("pegawai", "jabatan"):
        kelompok.setdefault((satu.jabatan.kelas, satu.jabatan.jenjang), []).append(satu.pegawai)
    return next((semua[:2], sebutan) for sebutan, semua in kelompok.items() if len(semua) > 1)


def _maju(sisi: Sisi, id: UUID, dipilih: dict[str, Any]) -> bool:
    """One act by whoever is waited for there, if anybody is."""
    with sisi.masuk():
        satu = Tunggu.objects.filter(penugasan=id, pegawai__mitra=None).order_by("id").first()
        if satu is None:
            return False
        siapa = satu.pegawai or Pemangkuan.objects.berlaku(sisi.hari).get(jabatan=satu.jabatan).pegawai
    menyebut = satu.tindakan.endswith(("_setuju", "_daftar"))
    sisi.lakukan(id, siapa, satu.tindakan, **(dipilih if menyebut else {}))
    return True


def bawa(isi: bytes, nama: str) -> Titipan:
    """A file brought by somebody."""
    return titip(io.BytesIO(isi), nama, pemilik="uji", waktu=sekarang())


def kemajuan(**lain: Any) -> dict[str, Any]:
    return {"uraian": "Bahan terkumpul", "persen": 40, "kunci": uuid4(), **lain}


def sapu(sisi: Sisi) -> int:
    """What the jobs do about files: write their messages, carry them, note what arrived and handle what came early."""
    with sisi.masuk():
        dikirim = kirim_berkas(waktu=sekarang())
    sisi.antar()
    with sisi.masuk():
        catat_sampai(waktu=sekarang())
        tangani_tertinggal(waktu=sekarang())
    return dikirim


def titipkan(sisi: Sisi, jenis: str, perkara: str, isi: dict[str, Any], *lampiran: bytes) -> None:
    """A message that nobody here wrote, delivered."""
    with sisi.masuk(), transaction.atomic():
        kirim(
            kepada=Mitra.objects.get(), jenis=jenis, perkara=perkara, perihal="titipan", isi=isi, oleh=ADMIN,
            waktu=sekarang(), lampiran=[Lampiran("a", "text/plain", satu) for satu in lampiran],
        )  # fmt: skip
    sisi.antar()
