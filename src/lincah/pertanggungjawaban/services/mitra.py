"""Reports that come from the other instansi of a case, and word that ours were received there."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.law.kernel import Simpulan
from lincah.law.pertanggungjawaban import JalurLaporan, check_laporan
from lincah.naskah.tanggal import masa_pendek
from lincah.pelaksanaan.services.mitra.jenis import LAPORAN, LAPORAN_DITERIMA
from lincah.pelaksanaan.services.mitra.kabar import orang_mitra
from lincah.pelaksanaan.services.mitra.perbuatan import (
    BUKAN_ANGGOTA,
    BUKAN_BAGIANNYA,
    catat_pesan,
    isi_teks,
    perbuatan_pesan,
)
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.penugasan.models import Anggota
from lincah.penugasan.services.lintas.pesan import Penangan, jabatan_pesan
from lincah.penugasan.services.penerus import penerus_bawaan
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan, PermintaanLaporan
from lincah.pertanggungjawaban.queries.bahan import Bahan
from lincah.pertanggungjawaban.services.kirim import peminta, tujukan
from lincah.pertanggungjawaban.services.mitra_minta import PENANGAN_MINTA
from lincah.pertanggungjawaban.services.penerima import KETUA, Jalur, Penerima, susun_jalur
from lincah.pertanggungjawaban.services.terima import dasar_laporan

RUANG = 600


class PenanganLaporan(Penangan):
    """Somebody of the case reported there, to officers here among others."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        saya, isi = _pelapor(ini), pesan.isi
        sebagai, diminta = peta.sebagai(saya), _permintaan(ini, isi)
        if saya.sampai is not None:  # it crossed the change by which that person left: as it was there
            sebagai = str(isi.get("pelapor") or sebagai)
        jenis, uraian, model = str(isi["jenis"]), str(isi["uraian"]), ini.penugasan.model
        hukum = check_laporan(peta.bab, sebagai, jenis, uraian=uraian, diminta=diminta is not None, model=model)
        penerima = _penerima(peta, saya, hukum, diminta)
        if not penerima and saya.sampai is not None:
            catat_pesan(ini, pesan, "tiba_terlambat", {"tindakan": "mengirim_laporan"}, hukum)
            return
        if not penerima:
            raise PesanTidakDapatDitangani("; ".join(satu.ringkas for satu in hukum.halangan) or BUKAN_BAGIANNYA)
        laporan = _tulis(ini, saya, pesan, hukum, sebagai, diminta)
        tujukan(ini, laporan, penerima)
        catatan = {"laporan": str(laporan.pk), "jenis": laporan.jenis, "kepada": [satu.nama for satu in penerima]}
        masa = {"uraian": f"Masa {masa_pendek(laporan.mulai, laporan.sampai)}"}
        catat_pesan(ini, pesan, "mengirim_laporan", catatan | masa, hukum)


class PenanganLaporanDiterima(Penangan):
    """An officer there received a report of ours."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, ini = perbuatan_pesan(pesan)
        isi = pesan.isi
        laporan = Laporan.objects.get(pk=UUID(isi["laporan"]), penugasan=ini.penugasan)
        milik = PenerimaLaporan.objects.filter(laporan=laporan, peran=str(isi["peran"])).exclude(luar="")
        if not milik.exists():
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        satu = milik.filter(diterima=None).first() or PenerimaLaporan(laporan=laporan, peran=str(isi["peran"]))
        satu.luar = f"{isi_teks(isi['nama'] or ini.aktor.nama)}, {perkara.mitra.nama}"[:RUANG]
        satu.diterima, satu.oleh_id, satu.sebagai = pesan.waktu, ini.aktor.pegawai_id, jabatan_pesan(pesan)
        satu.tanggapan = str(isi["tanggapan"])
        satu.save()
        catatan = {"laporan": str(laporan.pk), "jenis": laporan.jenis, "uraian": satu.tanggapan}
        catat_pesan(ini, pesan, "menerima_laporan", catatan, dasar_laporan(ini, laporan))


def _pelapor(ini: Perbuatan) -> Anggota:
    """Who reported, also when left since. Errors: PesanTidakDapatDitangani."""
    saya = Anggota.objects.filter(penugasan=ini.penugasan, pegawai_id=ini.aktor.pegawai_id).first()
    if saya is None:
        raise PesanTidakDapatDitangani(BUKAN_ANGGOTA)
    return saya


def _permintaan(ini: Perbuatan, isi: Mapping[str, Any]) -> PermintaanLaporan | None:
    """The demand of ours that is answered; None for a report nobody asked for. Errors: PesanTidakDapatDitangani."""
    if not isi.get("permintaan"):
        return None
    milik = PermintaanLaporan.objects.filter(penugasan=ini.penugasan, kepada_id=ini.aktor.pegawai_id, laporan=None)
    satu = milik.select_related("jabatan").filter(pk=UUID(isi["permintaan"])).first()
    if satu is None:
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
    return satu


def _penerima(
    peta: Jalur, saya: Anggota, hukum: Simpulan[JalurLaporan | None], permintaan: PermintaanLaporan | None
) -> tuple[Penerima, ...]:
    if hukum.jawaban is None:
        return ()
    if permintaan:
        return (peminta(permintaan),)
    semua = peta.penerima(hukum.jawaban, saya.pegawai_id)
    return semua or (_tinggal(peta) if saya.sampai is not None and KETUA in hukum.jawaban.kepada else ())


def _tinggal(peta: Jalur) -> tuple[Penerima, ...]:
    """Who of ours goes on where the team that had a ketua is none any more."""
    id = penerus_bawaan(peta.penugasan)
    milik = (satu for satu in peta.anggota if satu.pegawai_id == id and not orang_mitra(id))
    return tuple(Penerima(KETUA, satu.pegawai.nama_lengkap, pegawai_id=id) for satu in milik)


def _tulis(
    ini: Perbuatan,
    saya: Anggota,
    pesan: PesanTiba,
    hukum: Simpulan[JalurLaporan | None],
    pelapor: str,
    permintaan: PermintaanLaporan | None,
) -> Laporan:
    isi = pesan.isi
    return Laporan.objects.create(
        id=UUID(isi["laporan"]),
        penugasan=ini.penugasan,
        jenis=str(isi["jenis"]),
        oleh_id=saya.pegawai_id,
        sebagai=saya.jabatan,
        pelapor=pelapor,
        permintaan=permintaan,
        mulai=date.fromisoformat(isi["mulai"]),
        sampai=date.fromisoformat(isi["sampai"]),
        uraian=isi_teks(isi["uraian"]),
        hambatan=str(isi["hambatan"]),
        rencana=str(isi["rencana"]),
        bahan=Bahan.dari_dict(isi["bahan"]).ke_dict(),
        dasar=hukum.alasan[0].ke_dict(),
        waktu=pesan.waktu,
        kunci=UUID(isi["kunci"]),
    )


PENANGAN: dict[str, Penangan] = {
    LAPORAN: PenanganLaporan(),
    LAPORAN_DITERIMA: PenanganLaporanDiterima(),
    **PENANGAN_MINTA,
}
