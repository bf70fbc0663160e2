"""What the instansi that owns a work wants to be told by those lent to it: a report now, or by a rhythm."""

from datetime import date
from uuid import UUID

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pertanggungjawaban import JalurLaporan, jalur_permintaan
from lincah.pelaksanaan.services.mitra.jenis import JADWAL_LAPORAN, PERMINTAAN_LAPORAN
from lincah.pelaksanaan.services.mitra.kabar import orang_mitra
from lincah.pelaksanaan.services.mitra.perbuatan import BUKAN_BAGIANNYA, catat_pesan, isi_teks, perbuatan_pesan
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.penugasan.models import Anggota
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.pesan import Penangan, jabatan_pesan
from lincah.pertanggungjawaban.models import Irama, PermintaanLaporan
from lincah.pertanggungjawaban.services.jadwal import simpan_jadwal
from lincah.pertanggungjawaban.services.minta import tunggu_jawaban
from lincah.pertanggungjawaban.services.penerima import Jalur, susun_jalur


class PenanganPermintaan(Penangan):
    """The leader there asks somebody of ours. Who has left, or ended work: it is noted, and nobody is waited for."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, ini = perbuatan_pesan(pesan)
        isi, peta = pesan.isi, susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        pegawai = baca_orang(isi["kepada"], perkara.mitra, ini.penugasan)
        if orang_mitra(pegawai.pk):
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        saya = next((satu for satu in peta.anggota if satu.pegawai_id == pegawai.pk), None)
        if saya is None or ini.berakhir:
            catat_pesan(ini, pesan, "tiba_terlambat", {"tindakan": "meminta_laporan"}, _terlambat(ini))
            return
        jalur = _jalur(peta, saya)
        alasan = Alasan.dari(jalur.aturan, terpenuhi=True, ringkas=f"laporan atas permintaan {jabatan_pesan(pesan)}")
        satu = PermintaanLaporan.objects.create(
            id=UUID(isi["permintaan"]),
            penugasan=ini.penugasan,
            luar=jabatan_pesan(pesan),
            oleh_id=ini.aktor.pegawai_id,
            kepada_id=saya.pegawai_id,
            perihal=isi_teks(isi["perihal"]),
            tenggat=date.fromisoformat(isi["tenggat"]),
            dasar=alasan.ke_dict(),
            waktu=pesan.waktu,
            kunci=UUID(isi["kunci"]),
        )
        tunggu_jawaban(ini, satu)
        catatan = {"permintaan": str(satu.pk), "kepada": satu.kepada_id, "uraian": satu.perihal}
        catat_pesan(ini, pesan, "meminta_laporan", catatan, Simpulan(jalur.kode, (alasan,)))


class PenanganJadwal(Penangan):
    """The leader there says how often such a report is due; ours are waited for."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, ini = perbuatan_pesan(pesan)
        peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        jenis, irama = str(pesan.isi["jenis"]), int(pesan.isi["irama"])
        if not peta.dipinjam or jenis not in {satu.kode.nilai for satu in peta.bab.laporan.butir}:
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        kata = Irama(irama).label if irama else "Tanpa jadwal"
        alasan = Alasan.dari(peta.bab.laporan.diatur, terpenuhi=True, ringkas=f"dijadwalkan di {pesan.mitra}")
        if not ini.berakhir:
            simpan_jadwal(ini, peta, jenis, irama)
        catat_pesan(ini, pesan, "mengatur_jadwal_laporan", {"jenis": jenis, "uraian": kata}, Simpulan(irama, (alasan,)))


def _jalur(peta: Jalur, saya: Anggota) -> JalurLaporan:
    """The line by which a leader there may ask. Errors: PesanTidakDapatDitangani."""
    jalur = jalur_permintaan(peta.bab, peta.sebagai(saya))
    if jalur is None or not peta.di_sana(jalur, saya.pegawai_id):
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
    return jalur


def _terlambat(ini: Perbuatan) -> Simpulan[bool]:
    diatur = ini.profil.pertanggungjawaban.laporan.diatur
    return Simpulan(False, (Alasan.dari(diatur, terpenuhi=False, ringkas="tidak lagi bertugas ketika diminta"),))


PENANGAN_MINTA: dict[str, Penangan] = {PERMINTAAN_LAPORAN: PenanganPermintaan(), JADWAL_LAPORAN: PenanganJadwal()}
