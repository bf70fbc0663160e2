"""Reports of a case across instansi, told to the other: asked for, scheduled, sent, received."""

from lincah.kedudukan.queries import Pegangan
from lincah.pelaksanaan.services.mitra.jenis import (
    JADWAL_LAPORAN,
    LAPORAN,
    LAPORAN_DITERIMA,
    PERMINTAAN_LAPORAN,
)
from lincah.pelaksanaan.services.mitra.kabar import kabarkan, orang_mitra, tulis_pegawai
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan, PermintaanLaporan


def kabarkan_laporan(ini: Perbuatan, laporan: Laporan) -> None:
    """A report with the record of its period; who receives it there is said there."""
    isi = {
        "laporan": str(laporan.pk),
        "kunci": str(laporan.kunci),
        "jenis": laporan.jenis,
        "pelapor": laporan.pelapor,
        "permintaan": str(laporan.permintaan_id or ""),
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


def kabarkan_permintaan(ini: Perbuatan, satu: PermintaanLaporan, pegangan: Pegangan) -> None:
    """That somebody of theirs is asked for a report."""
    isi = {
        "permintaan": str(satu.pk),
        "kunci": str(satu.kunci),
        "kepada": tulis_pegawai(satu.kepada_id),
        "perihal": satu.perihal,
        "tenggat": satu.tenggat.isoformat(),
    }
    kabarkan(ini, PERMINTAAN_LAPORAN, isi, pegangan)


def kabarkan_jadwal(ini: Perbuatan, jenis: str, irama: int, pegangan: Pegangan | None) -> None:
    """How often that kind of report is due; nothing for a case of one instansi."""
    kabarkan(ini, JADWAL_LAPORAN, {"jenis": jenis, "irama": irama}, pegangan)
