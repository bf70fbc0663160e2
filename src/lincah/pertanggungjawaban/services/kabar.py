"""Reports of a case across instansi, told to the other: sent, received."""

from lincah.kedudukan.queries import Pegangan
from lincah.pelaksanaan.services.mitra.jenis import LAPORAN, LAPORAN_DITERIMA
from lincah.pelaksanaan.services.mitra.kabar import kabarkan, orang_mitra
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan


def kabarkan_laporan(ini: Perbuatan, laporan: Laporan) -> None:
    """A report with the record of its period; who receives it there is said there."""
    isi = {
        "laporan": str(laporan.pk),
        "kunci": str(laporan.kunci),
        "jenis": laporan.jenis,
        "mulai": laporan.mulai.isoformat(),
        "sampai": laporan.sampai.isoformat(),
        "uraian": laporan.uraian,
        "hambatan": laporan.hambatan,
        "rencana": laporan.rencana,
        "bahan": laporan.bahan,
    }
    kabarkan(ini, LAPORAN, isi)


def kabarkan_diterima(ini: Perbuatan, satu: PenerimaLaporan, pegangan: Pegangan | None) -> None:
    """That a report which came from there was received; nothing for one of ours."""
    if orang_mitra(satu.laporan.oleh_id):
        nama = satu.jabatan.nama if satu.jabatan else ""
        isi = {"laporan": str(satu.laporan_id), "peran": satu.peran, "nama": nama, "tanggapan": satu.tanggapan}
        kabarkan(ini, LAPORAN_DITERIMA, isi, pegangan)
