"""Receive a report, and answer it."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Simpulan
from lincah.law.penugasan import Bentuk
from lincah.law.pertanggungjawaban import check_laporan, pelapor
from lincah.pelaksanaan.models import PerihalTunggu
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu
from lincah.penugasan.models import Anggota, PeranAnggota
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda
from lincah.penugasan.services.tindakan import TIDAK_ADA
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.pertanggungjawaban.services.kabar import kabarkan_diterima

SUDAH = "Laporan ini sudah diterima. Tidak ada yang berubah."


def terima_laporan(aktor: Aktor, laporan_id: UUID, tanggapan: str, kunci: UUID | None = None) -> PenerimaLaporan:
    """Receive it in the post it was sent to, with words or without; the sender sees both.

    Errors: PerkaraTidakAda for who does not receive it, HalamanBasi when that post has received it
    (SudahTercatat by this very form).
    """
    laporan = Laporan.objects.filter(pk=laporan_id).first()
    if laporan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    with perbuatan(aktor, laporan.penugasan_id) as ini:
        check_baru(kunci)
        semua = PenerimaLaporan.objects.select_for_update(of=("self",)).filter(laporan=laporan, luar="")
        saya = ((satu, pegang) for satu in semua if (pegang := _sebagai(ini.aktor, satu)))
        baris, pegangan = next(saya, (None, None))
        if baris is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        if baris.diterima is not None:
            raise HalamanBasi(SUDAH)
        baris.diterima, baris.oleh_id, baris.tanggapan = ini.aktor.waktu, ini.aktor.pegawai_id, tanggapan.strip()
        siapa = pegangan if isinstance(pegangan, Pegangan) else None
        baris.sebagai = siapa.sebutan if siapa else "Ketua tim"
        baris.save(update_fields=["diterima", "oleh_id", "tanggapan", "sebagai"])
        berhenti_menunggu(laporan.pk, PerihalTunggu.MENERIMA_LAPORAN, jabatan_id=baris.jabatan_id)
        isi = {"laporan": str(laporan.pk), "jenis": laporan.jenis, "uraian": baris.tanggapan}
        ini.catat("menerima_laporan", isi, dasar_laporan(ini, laporan), siapa, kunci)
        kabarkan_diterima(ini, baris, siapa)
    return baris


def _sebagai(aktor: Aktor, baris: PenerimaLaporan) -> Pegangan | bool | None:
    """The post held, or True for the person the report was sent to."""
    if baris.jabatan_id is None:
        return baris.pegawai_id == aktor.pegawai_id
    return aktor.cari(baris.jabatan_id)


def dasar_laporan(ini: Perbuatan, laporan: Laporan) -> Simpulan[object]:
    """The rule by which it was sent, concluded anew for the part its reporter had then."""
    bab = ini.profil.pertanggungjawaban
    siapa, model = _pelapor(ini, laporan), ini.penugasan.model
    simpulan = check_laporan(bab, siapa, laporan.jenis, uraian=laporan.uraian, diminta=True, model=model)
    return Simpulan(laporan.jenis, simpulan.alasan)


def _pelapor(ini: Perbuatan, laporan: Laporan) -> str:
    """As whom it was reported; for a report that does not say so, as whom that person would today."""
    if laporan.pelapor:
        return laporan.pelapor
    ketua = Anggota.objects.filter(penugasan=ini.penugasan, pegawai_id=laporan.oleh_id, peran=PeranAnggota.KETUA)
    return pelapor(Bentuk(ini.penugasan.bentuk), ketua=ketua.exists())
