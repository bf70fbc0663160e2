"""Problems raised, decided on and answered in the other instansi. Each instansi says who its own leaders are."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import AlamatKendala, Alternatif, JenisPutusan, Kendala, PutusanKendala
from lincah.pelaksanaan.services.kendala.alamat import Alamat
from lincah.pelaksanaan.services.kendala.angkat import UsulanKendala, dasar_alamat, simpulkan_kendala, tulis_kendala
from lincah.pelaksanaan.services.kendala.balas import tulis_balasan
from lincah.pelaksanaan.services.kendala.putuskan import Putusan, dasar_putusan, tulis_putusan
from lincah.pelaksanaan.services.mitra.kendala import kabarkan_alamat
from lincah.pelaksanaan.services.mitra.perbuatan import (
    BUKAN_BAGIANNYA,
    catat_pesan,
    check_anggota,
    isi_teks,
    perbuatan_pesan,
)
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.pelaksanaan.services.rincian import baca_nomor
from lincah.penugasan.models import PerkaraMitra
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.pesan import Penangan, buka_pesan, jabatan_pesan

SUDAH = "Permasalahan ini sudah ada di sini."
TANPA = "Permasalahan ini tidak sampai kepada pejabat mana pun, di sini maupun di instansi pengirim."
RUANG = 600


class PenanganKendala(Penangan):
    """A problem was raised there."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, ini = perbuatan_pesan(pesan)
        check_anggota(ini)
        usulan, id = _usulan(pesan.isi, ini), UUID(pesan.isi["kendala"])
        if Kendala.objects.filter(Q(pk=id) | Q(kunci=usulan.kunci)).exists():
            raise PesanTidakDapatDitangani(SUDAH)
        simpulan = simpulkan_kendala(ini, usulan)
        if not simpulan.boleh:
            raise PesanTidakDapatDitangani("; ".join(satu.ringkas for satu in simpulan.halangan))
        di_sini = tuple(satu for satu in simpulan.jawaban if satu.jabatan_id)
        if not di_sini and not pesan.isi["alamat"]:
            raise PesanTidakDapatDitangani(TANPA)
        kendala = tulis_kendala(ini, usulan, di_sini, id=id)
        _tulis_luar(kendala, perkara, pesan.isi["alamat"], simpulan.jawaban)
        nama = [*(satu.nama for satu in di_sini), *(str(satu["nama"]) for satu in pesan.isi["alamat"])]
        isi = {"kendala": str(id), "uraian": usulan.uraian, "kepada": nama, "rincian": usulan.rincian}
        catat_pesan(ini, pesan, "mengangkat_kendala", isi, simpulan)
        if di_sini:
            kabarkan_alamat(perkara, kendala, waktu=pesan.waktu)


class PenanganAlamat(Penangan):
    """Who the leaders there are to whom a problem of ours went."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, penugasan = buka_pesan(pesan)
        kendala = Kendala.objects.get(pk=UUID(pesan.isi["kendala"]), penugasan=penugasan)
        sementara = AlamatKendala.objects.filter(kendala=kendala, jabatan=None, kunci=None)
        dasar = {(satu.peran, satu.bersama): satu.dasar for satu in sementara}
        baru = [_luar(kendala, perkara, satu, dasar[satu["peran"], satu["bersama"]]) for satu in pesan.isi["alamat"]]
        sementara.delete()
        AlamatKendala.objects.bulk_create(baru)


class PenanganPutusan(Penangan):
    """A leader there decided."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, ini = perbuatan_pesan(pesan)
        alamat = AlamatKendala.objects.filter(
            kunci=UUID(pesan.isi["alamat"]), jabatan=None, kendala__penugasan=ini.penugasan
        ).first()
        if alamat is None:
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        putusan, dasar = _putusan(pesan.isi, alamat, perkara), dasar_putusan(ini, alamat)
        baris = tulis_putusan(ini, alamat, putusan, jabatan_pesan(pesan), dasar, kunci=UUID(pesan.isi["putusan"]))
        bertanya = putusan.jenis is JenisPutusan.KETERANGAN
        isi = {"kendala": str(alamat.kendala_id), "putusan": putusan.jenis.value, "uraian": baris.uraian}
        catat_pesan(ini, pesan, "meminta_keterangan" if bertanya else "memutuskan_kendala", isi, dasar)


class PenanganBalasan(Penangan):
    """Somebody there answered, or did what was decided."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        putusan = PutusanKendala.objects.select_related("alamat__kendala").get(
            kunci=UUID(pesan.isi["putusan"]), alamat__kendala__penugasan=ini.penugasan
        )
        bertanya = putusan.jenis == JenisPutusan.KETERANGAN
        siapa = putusan.alamat.kendala.oleh_id if bertanya else putusan.pelaksana_id
        if siapa != ini.aktor.pegawai_id:
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        balasan = tulis_balasan(ini, putusan, isi_teks(pesan.isi["uraian"]))
        isi = {"kendala": str(putusan.alamat.kendala_id), "uraian": balasan.uraian}
        jenis = "menjawab_keterangan" if bertanya else "menindaklanjuti_kendala"
        catat_pesan(ini, pesan, jenis, isi, dasar_putusan(ini, putusan.alamat))


def _usulan(isi: Mapping[str, Any], ini: Perbuatan) -> UsulanKendala:
    rincian = None
    if isi["rincian"] is not None:
        rincian = baca_nomor(ini.penugasan, isi)
    return UsulanKendala(
        kunci=UUID(isi["kunci"]),
        uraian=isi_teks(isi["uraian"]),
        alternatif=tuple(isi_teks(satu) for satu in isi["alternatif"]),
        utama=int(isi["utama"]),
        rincian=rincian,
        bersama=bool(isi["bersama"]),
        instansi=bool(isi["instansi"]),
    )


def _putusan(isi: Mapping[str, Any], alamat: AlamatKendala, perkara: PerkaraMitra) -> Putusan:
    jenis = JenisPutusan(isi["jenis"])
    alternatif = None
    if jenis is JenisPutusan.ALTERNATIF:
        semua = Alternatif.objects.filter(kendala=alamat.kendala_id)
        alternatif = semua.values_list("pk", flat=True).get(nomor=int(isi["alternatif"]))
    if jenis is JenisPutusan.KETERANGAN:
        return Putusan(jenis, isi_teks(isi["uraian"]), 0)
    pelaksana: Pegawai = baca_orang(isi["pelaksana"], perkara.mitra, perkara.penugasan)
    tenggat = date.fromisoformat(isi["tenggat"])
    return Putusan(jenis, isi_teks(isi["uraian"]), 0, alternatif, pelaksana.pk, tenggat)


def _tulis_luar(
    kendala: Kendala, perkara: PerkaraMitra, semua: Iterable[Mapping[str, Any]], alamat: Iterable[Alamat]
) -> None:
    """The leaders there: only in roles that are that instansi's."""
    dasar = {(satu.tujuan.peran, satu.tujuan.bersama): dasar_alamat(satu) for satu in alamat if not satu.jabatan_id}
    baris = [_luar(kendala, perkara, satu, dasar[satu["peran"], satu["bersama"]]) for satu in semua]
    AlamatKendala.objects.bulk_create(baris)


def _luar(
    kendala: Kendala, perkara: PerkaraMitra, satu: Mapping[str, Any], dasar: Mapping[str, object]
) -> AlamatKendala:
    return AlamatKendala(
        kendala=kendala,
        luar=f"{isi_teks(satu['nama'])}, {perkara.mitra.nama}"[:RUANG],
        kunci=UUID(satu["kunci"]),
        peran=str(satu["peran"]),
        bersama=bool(satu["bersama"]),
        dasar=dasar,
    )
