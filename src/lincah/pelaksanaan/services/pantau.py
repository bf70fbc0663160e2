"""Monitoring: how often a monitor looks, what is answered to feedback, and when a monitor is due again."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Alur
from lincah.law.kernel import Alasan, Simpulan
from lincah.pelaksanaan.models import IramaPantau, PerihalTunggu, TanggapanUmpanBalik, UmpanBalik
from lincah.pelaksanaan.services.mitra.jenis import TANGGAPAN
from lincah.pelaksanaan.services.mitra.kabar import kabarkan
from lincah.pelaksanaan.services.perbuatan import perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import berhenti_menunggu, tunggu
from lincah.pengingat.queries.aturan import aturan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.galat import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

PALING_LAMA = 60


def atur_irama(aktor: Aktor, penugasan_id: UUID, hari: int, kunci: UUID | None = None) -> IramaPantau:
    """Let the monitor who acts be waited for every `hari` working days; 0 stops that. Errors: PerkaraTidakAda for who
    does not monitor this case, SudahTercatat, UsulanKeliru."""
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        if "pemantau" not in ini.peran:
            raise PerkaraTidakAda(TIDAK_ADA)
        if not 0 <= hari <= PALING_LAMA:
            raise UsulanKeliru(f"Isi 0 sampai {PALING_LAMA} hari kerja.", "hari")
        if ini.berakhir:
            raise UsulanKeliru("Pekerjaan ini sudah berakhir; tidak ada lagi yang dipantau.")
        pegangan = ini.peran["pemantau"]
        irama, _ = IramaPantau.objects.update_or_create(
            penugasan=ini.penugasan,
            **siapa(ini.aktor, pegangan),
            defaults={"hari": hari, "oleh_id": ini.aktor.pegawai_id, "waktu": ini.aktor.waktu},
        )
        jadwalkan(ini.aktor, ini.penugasan, irama, ini.acuan.alur)
        isi = {"hari": hari, "uraian": _kalimat(hari)}
        ini.catat("mengatur_pemantauan", isi, dasar_pantau(ini.acuan.alur), pegangan, kunci)
    return irama


def jadwalkan(aktor: Aktor, penugasan: Penugasan, irama: IramaPantau, alur: Alur) -> None:
    """Wait for the monitor `irama.hari` working days from today, or no longer when that is 0."""
    if not irama.hari:
        berhenti_menunggu(irama.pk, PerihalTunggu.MEMANTAU)
        return
    tenggat = aturan().kalender.tambah(aktor.tanggal, irama.hari)
    orang = {"jabatan_id": irama.jabatan_id, "pegawai_id": irama.pegawai_id}
    dasar = dasar_pantau(alur).alasan[0].ke_dict()
    tunggu(aktor, penugasan.pk, PerihalTunggu.MEMANTAU, irama.pk, dasar, **orang, tenggat=tenggat)


def jadwalkan_lagi(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None) -> None:
    """After feedback was given: the next look counts from today."""
    for irama in IramaPantau.objects.filter(penugasan=penugasan, **siapa(aktor, pegangan)):
        jadwalkan(aktor, penugasan, irama, muat_alur(penugasan.alur_id).alur)


def siapa(aktor: Aktor, pegangan: Pegangan | None) -> dict[str, int | None]:
    """A monitor as the rows name one: the post, or the person (the ketua tim)."""
    return {"jabatan_id": pegangan.jabatan_id, "pegawai_id": None} if pegangan else {
        "jabatan_id": None,
        "pegawai_id": aktor.pegawai_id,
    }  # fmt: skip


def tanggapi(aktor: Aktor, penugasan_id: UUID, umpan_balik_id: int, uraian: str, kunci: UUID) -> TanggapanUmpanBalik:
    """Answer feedback, as somebody of the case or as a monitor.

    Errors: PerkaraTidakAda, SudahTercatat, UsulanKeliru.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        umpan = UmpanBalik.objects.filter(pk=umpan_balik_id, penugasan_id=penugasan_id).first()
        peran = [satu for satu in ("pemantau", "pegawai") if satu in ini.peran]
        if umpan is None or not peran:
            raise PerkaraTidakAda(TIDAK_ADA)
        if not uraian.strip():
            raise UsulanKeliru("Tulis tanggapan Anda.", "uraian")
        pegangan = ini.peran[peran[0]]
        baris = TanggapanUmpanBalik.objects.create(
            umpan_balik=umpan,
            oleh_id=ini.aktor.pegawai_id,
            sebagai=ini.aktor.pelaku(pegangan).jabatan,
            uraian=uraian.strip(),
            waktu=ini.aktor.waktu,
            kunci=kunci,
        )
        isi = {"umpan_balik": umpan.pk, "uraian": baris.uraian}
        ini.catat("menanggapi_umpan_balik", isi, dasar_pantau(ini.acuan.alur), pegangan, kunci)
        kabar = {"umpan_balik": str(umpan.kunci), "uraian": baris.uraian, "kunci": str(kunci)}
        kabarkan(ini, TANGGAPAN, kabar, pegangan)
    return baris


def dasar_pantau(alur: Alur) -> Simpulan[str]:
    """By which rule a case of this flow is monitored."""
    aturan_pantau = next(t.dasar for t in alur.cari.values() if t.kode == "memberi_umpan_balik")
    return Simpulan(
        "memantau", (Alasan.dari(aturan_pantau, terpenuhi=True, ringkas="dipantau dan diberi umpan balik"),)
    )


def _kalimat(hari: int) -> str:
    return f"Memantau setiap {hari} hari kerja" if hari else "Memantau sewaktu-waktu saja"
