"""Coordination with officers of the other instansi, and answers to feedback, as they come from there."""

from datetime import date
from uuid import UUID

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.kedudukan.models import Jabatan
from lincah.law.pelaksanaan import TAHAP_KOORDINASI
from lincah.pelaksanaan.models import (
    KonfirmasiKoordinasi,
    Koordinasi,
    PerihalTunggu,
    TanggapanUmpanBalik,
    UmpanBalik,
)
from lincah.pelaksanaan.services.koordinasi import simpulkan_dasar
from lincah.pelaksanaan.services.mitra.perbuatan import (
    BUKAN_BAGIANNYA,
    catat_pesan,
    check_anggota,
    isi_teks,
    perbuatan_pesan,
)
from lincah.pelaksanaan.services.pantau import dasar_pantau
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.pelaksanaan.services.tunggu import tunggu
from lincah.penugasan.models import Anggota, PeranPerkara
from lincah.penugasan.services.lintas.pesan import Penangan, jabatan_pesan

PEMANTAU = "pemantau"


class PenanganKoordinasi(Penangan):
    """Somebody there noted what was agreed with an officer here."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        check_anggota(ini)
        isi = pesan.isi
        jabatan = _jabatan(ini, str(isi["peran"]), str(isi["nama"]))
        baris = Koordinasi(
            id=UUID(isi["koordinasi"]),
            penugasan=ini.penugasan,
            tahap=_tahap(str(isi["tahap"])),
            hari=date.fromisoformat(isi["hari"]),
            perihal=isi_teks(isi["perihal"])[:300],
            kesepakatan=isi_teks(isi["kesepakatan"]),
            jabatan=jabatan,
            oleh_id=ini.aktor.pegawai_id,
            waktu=pesan.waktu,
            kunci=UUID(isi["kunci"]),
        )
        dasar = simpulkan_dasar(ini, baris)
        baris.dasar = dasar.alasan[0].ke_dict()
        baris.save(force_insert=True)
        perihal = PerihalTunggu.MENGONFIRMASI
        tunggu(ini.aktor, ini.penugasan.pk, perihal, baris.pk, baris.dasar, jabatan_id=jabatan.pk)
        catatan = {"koordinasi": str(baris.pk), "tahap": baris.tahap, "pihak": jabatan.nama}
        uraian = {"uraian": f"{baris.perihal}: {baris.kesepakatan}"}
        catat_pesan(ini, pesan, "berkoordinasi", catatan | uraian, dasar)


class PenanganJawabKoordinasi(Penangan):
    """The officer there says whether it is so."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        baris = Koordinasi.objects.filter(pk=UUID(pesan.isi["koordinasi"]), penugasan=ini.penugasan).first()
        if baris is None or not baris.luar or KonfirmasiKoordinasi.objects.filter(koordinasi=baris).exists():
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        sesuai, catatan = bool(pesan.isi["sesuai"]), str(pesan.isi["catatan"]).strip()
        KonfirmasiKoordinasi.objects.create(
            koordinasi=baris,
            sesuai=sesuai,
            catatan=catatan if sesuai else isi_teks(catatan),
            oleh_id=ini.aktor.pegawai_id,
            sebagai=jabatan_pesan(pesan),
            waktu=pesan.waktu,
        )
        isi = {"koordinasi": str(baris.pk), "sesuai": sesuai, "uraian": catatan or baris.perihal}
        jenis = "mengonfirmasi_koordinasi" if sesuai else "membantah_koordinasi"
        catat_pesan(ini, pesan, jenis, isi, simpulkan_dasar(ini, baris))


class PenanganTanggapan(Penangan):
    """Somebody of the case, or a monitor, answered feedback there."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        umpan = UmpanBalik.objects.get(kunci=UUID(pesan.isi["umpan_balik"]), penugasan=ini.penugasan)
        _check_pembaca(ini)
        TanggapanUmpanBalik.objects.create(
            umpan_balik=umpan,
            oleh_id=ini.aktor.pegawai_id,
            sebagai=jabatan_pesan(pesan),
            uraian=isi_teks(pesan.isi["uraian"]),
            waktu=pesan.waktu,
            kunci=UUID(pesan.isi["kunci"]),
        )
        isi = {"umpan_balik": umpan.pk, "uraian": str(pesan.isi["uraian"])}
        catat_pesan(ini, pesan, "menanggapi_umpan_balik", isi, dasar_pantau(ini.acuan.alur))


def _check_pembaca(ini: Perbuatan) -> None:
    """One who is or was assigned, or where a post of that instansi monitors: it has judged who holds it."""
    anggota = Anggota.objects.filter(penugasan=ini.penugasan, pegawai_id=ini.aktor.pegawai_id)
    pemantau = PeranPerkara.objects.filter(penugasan=ini.penugasan, peran=PEMANTAU).exclude(luar="")
    if not anggota.exists() and not pemantau.exists():
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)


def _jabatan(ini: Perbuatan, peran: str, nama: str) -> Jabatan:
    """The post of this instansi meant: by its role, and by its name where several hold that."""
    milik = PeranPerkara.objects.filter(penugasan=ini.penugasan, peran=peran, jabatan__isnull=False)
    semua = [satu.jabatan for satu in milik.select_related("jabatan").order_by("id")]
    cocok = [satu for satu in semua if satu is not None and satu.nama == nama]
    terpilih = next(iter([*cocok, *semua]), None)
    if terpilih is None:
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
    return terpilih


def _tahap(nama: str) -> str:
    if nama not in TAHAP_KOORDINASI:
        raise ValueError(nama)
    return nama
