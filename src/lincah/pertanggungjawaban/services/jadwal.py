"""How often a report is due: set by who receives it; those who report are waited for."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.law.alur import Tahap
from lincah.law.kernel import Alasan, Simpulan
from lincah.pelaksanaan.models import PerihalTunggu, TungguKerja
from lincah.pelaksanaan.services.mitra.kabar import orang_mitra
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import tunggu
from lincah.pengingat.queries.aturan import aturan
from lincah.penugasan.akhir import BERAKHIR as LANGKAH_AKHIR
from lincah.penugasan.services.galat import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA
from lincah.pertanggungjawaban.models import Irama, JadwalLaporan
from lincah.pertanggungjawaban.services.kabar import kabarkan_jadwal
from lincah.pertanggungjawaban.services.penerima import Jalur, susun_jalur

DI_SANA = "Jadwal laporan pekerjaan ini diatur di {mitra}, pemilik pekerjaannya. Tidak ada yang berubah."
BERAKHIR = "Pekerjaan ini sudah berakhir; tidak ada lagi laporan berkala."


def atur_jadwal(
    aktor: Aktor, penugasan_id: UUID, jenis: str, irama: int, kunci: UUID | None = None
) -> JadwalLaporan | None:
    """Let that kind of report be due every `irama` working days, 0 for no schedule (returns None).

    By who receives such a report; across instansi in the one that owns the work. Errors: PerkaraTidakAda for anybody
    else, SudahTercatat, UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
        semua = [(satu.pegawai_id, jalur) for satu in peta.anggota if (jalur := peta.berkala(satu, jenis))]
        if not any(peta.menerima(ini.aktor, jalur, satu) for satu, jalur in semua):
            raise PerkaraTidakAda(TIDAK_ADA)
        if peta.dipinjam:
            raise UsulanKeliru(DI_SANA.format(mitra=peta.dipinjam))
        if irama and irama not in Irama.values:
            raise UsulanKeliru("Pilih irama dari daftar.", "irama")
        if ini.berakhir:
            raise UsulanKeliru(BERAKHIR)
        jadwal = simpan_jadwal(ini, peta, jenis, irama)
        alasan = Alasan.dari(semua[0][1].aturan, terpenuhi=True, ringkas="laporan berkala dijadwalkan penerimanya")
        kata = Irama(irama).label if irama else "Tanpa jadwal"
        pegangan = next((pegang for satu, jalur in semua if (pegang := peta.memegang(ini.aktor, jalur, satu))), None)
        isi = {"jenis": jenis, "uraian": kata}
        ini.catat("mengatur_jadwal_laporan", isi, Simpulan(irama, (alasan,)), pegangan, kunci)
        kabarkan_jadwal(ini, jenis, irama, pegangan)
    return jadwal


def jadwalkan(ini: Perbuatan, peta: Jalur, jenis: str, pegawai_id: int) -> None:
    """Wait for that person's next report of the kind, counted from today; no longer when there is no schedule."""
    objek = _objek(ini, jenis)
    TungguKerja.objects.filter(perihal=PerihalTunggu.MELAPOR, pegawai_id=pegawai_id, objek=objek).delete()
    jadwal = JadwalLaporan.objects.filter(penugasan=ini.penugasan, jenis=jenis).first()
    saya = next((satu for satu in peta.anggota if satu.pegawai_id == pegawai_id), None)
    jalur = peta.berkala(saya, jenis) if saya else None
    if jadwal is None or jalur is None or orang_mitra(pegawai_id):
        return
    langkah = ini.penugasan.langkah
    if langkah in LANGKAH_AKHIR or ini.acuan.alur.langkah[langkah].tahap is Tahap.PENUGASAN:
        return
    dasar = Alasan.dari(jalur.aturan, terpenuhi=True, ringkas=f"laporan {jadwal.get_irama_display().lower()}").ke_dict()
    tenggat = aturan().kalender.tambah(ini.aktor.tanggal, jadwal.irama)
    tunggu(ini.aktor, ini.penugasan.pk, PerihalTunggu.MELAPOR, objek, dasar, pegawai_id=pegawai_id, tenggat=tenggat)


def simpan_jadwal(ini: Perbuatan, peta: Jalur, jenis: str, irama: int) -> JadwalLaporan | None:
    """Keep the rhythm (0: none, returns None) and wait for each who reports so here."""
    jadwal = _simpan(ini, jenis, irama)
    for satu in peta.anggota:
        if peta.berkala(satu, jenis):
            jadwalkan(ini, peta, jenis, satu.pegawai_id)
    return jadwal


def _simpan(ini: Perbuatan, jenis: str, irama: int) -> JadwalLaporan | None:
    milik = JadwalLaporan.objects.filter(penugasan=ini.penugasan, jenis=jenis)
    if not irama:
        milik.delete()
        return None
    isi = {"irama": irama, "oleh_id": ini.aktor.pegawai_id, "waktu": ini.aktor.waktu}
    return JadwalLaporan.objects.update_or_create(penugasan=ini.penugasan, jenis=jenis, defaults=isi)[0]


def _objek(ini: Perbuatan, jenis: str) -> str:
    """What the wait is about; the table keeps 40 characters. The last digits of a case are chance."""
    return f"{ini.penugasan.pk.hex[-12:]}:{jenis}"[:40]
