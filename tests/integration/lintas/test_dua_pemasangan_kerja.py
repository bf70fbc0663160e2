"""Work between two deployments, real processes: whoever dies at whichever step, nothing is lost or done twice."""

import io
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from tests.cast import HARI
from tests.integration.exchange.conftest import antar
from tests.integration.exchange.pemasangan import Pemasangan, coba_lagi
from tests.integration.lintas.test_dua_pemasangan import Pasangan, _mohon, _siapa, pasangan
from tests.perkara import aktor, isi_untuk, lakukan
from tests.unit.berkas import contoh

from lincah.audit.pemeriksaan import periksa
from lincah.berkas.kiriman import baca_utuh
from lincah.berkas.models import Lampiran
from lincah.berkas.services import titip
from lincah.exchange.models import PesanKeluar, PesanMasuk
from lincah.kedudukan.models import Jabatan, Pemangkuan
from lincah.pelaksanaan.models import (
    AlamatKendala,
    Alternatif,
    BerkasMitra,
    JenisPutusan,
    Kemajuan,
    Kendala,
    PutusanKendala,
)
from lincah.pelaksanaan.services.kendala import Putusan, UsulanKendala, angkat_kendala, putuskan_kendala
from lincah.pelaksanaan.services.mitra.kirim_berkas import kirim_berkas
from lincah.penugasan.models import Anggota, Penugasan, Tunggu
from lincah.registry.waktu import sekarang

__all__ = ["pasangan"]
MITRA = "lincah.pelaksanaan.services.mitra"


def _maju(id: str) -> bool:
    """One act by whoever is waited for here."""
    penugasan = Penugasan.objects.filter(pk=id).first()
    satu = Tunggu.objects.filter(penugasan=id, pegawai__mitra=None).order_by("id").first()
    if penugasan is None or satu is None:
        return False
    siapa = satu.pegawai or Pemangkuan.objects.berlaku(HARI).get(jabatan=satu.jabatan, jenis="definitif").pegawai
    isi: dict[str, Any] = isi_untuk(penugasan, satu.tindakan) if penugasan.anggota.exists() else {}
    if satu.tindakan.startswith("memutuskan_"):
        unit = Jabatan.objects.get(unit__kode="bidang", pimpinan=True).unit_id
        isi = {"unit": unit, "pegawai": [_siapa("Muda Anggota").pk]}
    assert lakukan(siapa, penugasan, satu.tindakan, hari=HARI, isi=isi).berhasil, satu.tindakan
    return True


def _langkah(id: str) -> str:
    return Penugasan.objects.filter(pk=id).values_list("langkah", flat=True).first() or ""


def _kirim(dari: Pemasangan, ke: Pemasangan, mati: str = "") -> None:
    """Carry what waits; with `mati` the receiver dies at that step the first time."""
    ke.layani(mati_di=mati)
    dari.lakukan(antar)
    if mati:
        assert ke.mati()
        ke.layani()
        dari.lakukan(coba_lagi)
    ke.berhenti()


def _catat_berfoto(id: str) -> None:
    foto = titip(io.BytesIO(contoh.foto_berlokasi()), "papan.jpg", pemilik="uji", waktu=sekarang())
    isi = {"uraian": "Bahan", "persen": 40, "kunci": uuid4(), "berkas": [foto]}
    assert lakukan(_siapa("Muda Anggota"), Penugasan.objects.get(pk=id), "mencatat_kemajuan", isi=isi).berhasil


def _kirim_berkas() -> int:
    return kirim_berkas(waktu=sekarang())


def _angkat(id: str) -> None:
    usulan = UsulanKendala(uuid4(), "Data belum ada", ("Meminta", "Menunggu"))
    assert angkat_kendala(aktor(_siapa("Muda Anggota")), UUID(id), usulan).kendala is not None


def _putuskan(id: str) -> None:
    satu = AlamatKendala.objects.get(jabatan__isnull=False)
    siapa = Pemangkuan.objects.berlaku(HARI).get(jabatan=satu.jabatan, jenis="definitif").pegawai
    pilihan, tenggat = Alternatif.objects.order_by("nomor").first(), HARI + timedelta(days=3)
    pelaksana = Anggota.objects.get(penugasan=id).pegawai_id
    isi = Putusan(JenisPutusan.ALTERNATIF, "Ya", 0, pilihan.pk if pilihan else None, pelaksana, tenggat)
    putuskan_kendala(aktor(siapa), UUID(id), satu.pk, isi)


def _isi() -> tuple[Any, ...]:
    """What stands here: files with their bytes, how often each thing is, what hangs."""
    berkas = [(str(satu.pk), baca_utuh(satu.isi_id)) for satu in Lampiran.objects.filter(nama="papan.jpg")]
    banyak = [
        model._default_manager.count() for model in (Kemajuan, Kendala, Alternatif, AlamatKendala, PutusanKendala)
    ]
    keluar = PesanKeluar.objects.exclude(keadaan="terkirim").count()
    return berkas, banyak, keluar + PesanMasuk.objects.exclude(keadaan="selesai").count()


def _keadaan_berkas() -> list[str]:
    return list(BerkasMitra.objects.values_list("keadaan", flat=True))


def test_file_problem_and_decision_arrive_once_whoever_dies(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    id = asal.lakukan(_mohon)
    _kirim(asal, tujuan)
    while asal.lakukan(_langkah, id) != "melaksanakan":
        sini, sana = (asal, tujuan) if asal.lakukan(_maju, id) else (tujuan, asal)
        assert sini is asal or tujuan.lakukan(_maju, id)
        _kirim(sini, sana)
    tujuan.lakukan(_catat_berfoto, id)
    _kirim(tujuan, asal)
    for mati in ("baca_utuh", "kirim >"):  # before the message and after it, within the same transaction
        tujuan.lakukan(_kirim_berkas, mati_di=f"{MITRA}.kirim_berkas.{mati}")
        assert tujuan.lakukan(_keadaan_berkas) == ["menunggu"]
    assert tujuan.lakukan(_kirim_berkas) == 1 and tujuan.lakukan(_kirim_berkas) == 0
    _kirim(tujuan, asal, f"{MITRA}.terima_berkas._tutup >")
    assert asal.lakukan(_keadaan_berkas) == ["tiba"]
    tujuan.lakukan(_angkat, id)
    _kirim(tujuan, asal, f"{MITRA}.terima_kendala.kabarkan_alamat >")
    _kirim(asal, tujuan, f"{MITRA}.terima_kendala._luar >")
    asal.lakukan(_putuskan, id)
    _kirim(asal, tujuan, f"{MITRA}.terima_kendala.tulis_putusan >")
    di_asal, di_tujuan = asal.lakukan(_isi), tujuan.lakukan(_isi)
    assert di_asal == di_tujuan and di_asal[1:] == ([1, 1, 2, 1, 1], 0) and len(di_asal[0]) == 1
    for satu in pasangan:
        assert satu.lakukan(periksa).temuan == ()
