"""Reports that come from the other instansi of a case, and word that ours were received there."""

from datetime import date
from uuid import UUID

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.law.kernel import Simpulan
from lincah.law.pertanggungjawaban import JalurLaporan, check_laporan
from lincah.pelaksanaan.services.mitra.jenis import LAPORAN, LAPORAN_DITERIMA
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
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.pertanggungjawaban.queries.bahan import Bahan
from lincah.pertanggungjawaban.services.kirim import tujukan
from lincah.pertanggungjawaban.services.penerima import susun_jalur
from lincah.pertanggungjawaban.services.terima import dasar_laporan

RUANG = 600


class PenanganLaporan(Penangan):
    """Somebody of the case reported there, to officers here among others."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        saya = next((satu for satu in peta.anggota if satu.pegawai_id == ini.aktor.pegawai_id), None)
        if saya is None:
            raise PesanTidakDapatDitangani(BUKAN_ANGGOTA)
        isi = pesan.isi
        jenis, uraian, model = str(isi["jenis"]), str(isi["uraian"]), ini.penugasan.model
        hukum = check_laporan(peta.bab, peta.sebagai(saya), jenis, uraian=uraian, diminta=False, model=model)
        penerima = peta.penerima(hukum.jawaban, saya.pegawai_id) if hukum.jawaban else ()
        if not penerima:
            raise PesanTidakDapatDitangani("; ".join(satu.ringkas for satu in hukum.halangan) or BUKAN_BAGIANNYA)
        laporan = _tulis(ini, saya, pesan, hukum)
        tujukan(ini, laporan, penerima)
        catatan = {"laporan": str(laporan.pk), "jenis": laporan.jenis, "kepada": [satu.nama for satu in penerima]}
        masa = {"uraian": f"Masa {laporan.mulai:%d-%m-%Y} sampai {laporan.sampai:%d-%m-%Y}"}
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


def _tulis(ini: Perbuatan, saya: Anggota, pesan: PesanTiba, hukum: Simpulan[JalurLaporan | None]) -> Laporan:
    isi = pesan.isi
    return Laporan.objects.create(
        id=UUID(isi["laporan"]),
        penugasan=ini.penugasan,
        jenis=str(isi["jenis"]),
        oleh_id=saya.pegawai_id,
        sebagai=saya.jabatan,
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


PENANGAN: dict[str, Penangan] = {LAPORAN: PenanganLaporan(), LAPORAN_DITERIMA: PenanganLaporanDiterima()}
