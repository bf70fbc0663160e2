"""Walk one case with the people it asks for, up to a given step, returning once on the way to done."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.law.alur import SURAT, menuju_surat
from lincah.pelaksanaan.demo.bahan import muat_bahan
from lincah.pelaksanaan.demo.kerja import isi_kerja
from lincah.pelaksanaan.services import tindak
from lincah.pelaksanaan.services.rincian import BarisRincian
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import Permintaan, Usulan, UsulanKeliru, ajukan, usulkan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

PALING_BANYAK = 60
SEHARI = timedelta(days=1)
BELUM_SESUAI = ("mengembalikan", "menyatakan_belum")
BERCATATAN = ("menyatakan_belum", "memperbaiki_capaian")


class Pejalan:
    """Acts as whoever the flow waits for."""

    def __init__(self, instansi: Instansi, lalu: timedelta = timedelta()) -> None:
        """`lalu`: so long ago the cases are opened; their work begins a third of it later."""
        self.instansi, self.lalu, self.hari = instansi, lalu, hari_ini(instansi) - lalu
        self.waktu = sekarang() - timedelta(hours=8) - lalu
        self.kata = muat_bahan().isi
        self.pos = kini(instansi, self.hari).pos

    def jalankan(self, usulan: Usulan, pengusul: int, sampai: str) -> bool:
        """Open the case and walk it until `sampai` (or as far as there are people); was it opened?"""
        penugasan, _ = usulkan(self.sebagai(pengusul), usulan)
        return penugasan is not None and self._berjalan(penugasan, sampai)

    def minta(self, permintaan: Permintaan, pengirim: int, sampai: str) -> bool:
        """The same for a case that begins with a request."""
        try:
            penugasan, _ = ajukan(self.sebagai(pengirim), permintaan)
        except UsulanKeliru:  # both sit in one unit under this regulation
            return False
        return penugasan is not None and self._berjalan(penugasan, sampai)

    def sekali(self, penugasan: Penugasan, dipilih: dict[str, Any]) -> bool:
        """One act by who is waited for here; `dipilih` goes with acts of the instansi asked. Was it done?"""
        tunggu = Tunggu.objects.filter(penugasan=penugasan, pegawai__mitra=None).order_by("id").first()
        pegawai = (tunggu.pegawai_id or self._pemangku(tunggu.jabatan_id)) if tunggu else None
        if tunggu is None or pegawai is None:
            return False
        isi = {**self._isi(penugasan, tunggu.tindakan), **dipilih}
        return self._tindak(penugasan, pegawai, tunggu.tindakan, isi)

    def _berjalan(self, penugasan: Penugasan, sampai: str) -> bool:
        dikembalikan = False
        for _ in range(PALING_BANYAK):
            penugasan.refresh_from_db()
            tunggu = Tunggu.objects.filter(penugasan=penugasan).order_by("id").first()
            sudah = penugasan.langkah == sampai or (sampai == SURAT and menuju_surat(penugasan.langkah))
            if tunggu is None or sudah or not self._maju(penugasan, tunggu, dikembalikan):
                break
            dikembalikan = dikembalikan or penugasan.langkah.startswith("reviu")
        if sampai == "melaksanakan" and penugasan.langkah == sampai:
            self.hari, self.waktu = self.hari + self.lalu // 3, self.waktu + self.lalu // 3
            self._kerja(penugasan)
        return True

    def _maju(self, penugasan: Penugasan, tunggu: Tunggu, dikembalikan: bool) -> bool:
        pegawai = tunggu.pegawai_id or self._pemangku(tunggu.jabatan_id)
        if pegawai is None:
            return False
        kode = tunggu.tindakan
        if kode in ("meneruskan", "menyatakan_selesai") and not dikembalikan:
            kode = self._belum_sesuai(penugasan) or kode
        if kode == "menyerahkan_hasil":
            self._tuntaskan(penugasan)
        return self._tindak(penugasan, pegawai, kode)

    def _tuntaskan(self, penugasan: Penugasan) -> None:
        """Every activity is recorded as done before the result is handed over, each by who answers for it."""
        belum = penugasan.rincian.filter(kemajuan__isnull=True).order_by("urutan")
        for id, pegawai in belum.values_list("id", "penanggung_jawab__pegawai"):
            isi = {"uraian": self.kata["tuntas"], "persen": 100, "rincian": id, "kunci": uuid4()}
            self._tindak(penugasan, pegawai, "mencatat_kemajuan", isi)

    def _belum_sesuai(self, penugasan: Penugasan) -> str:
        """The act by which a result is found off target at this step; '' where the step has none."""
        terbuka = muat_alur(penugasan.alur_id).alur.langkah[penugasan.langkah].tindakan
        return next((satu.kode for satu in terbuka if satu.kode in BELUM_SESUAI), "")

    def _kerja(self, penugasan: Penugasan) -> None:
        anggota = list(penugasan.anggota.order_by("id").values_list("pegawai_id", flat=True))
        rincian = list(penugasan.rincian.order_by("urutan").values_list("id", flat=True))
        for (uraian, persen), id, pegawai in zip(self.kata["kemajuan"], rincian, anggota, strict=False):
            isi = {"uraian": uraian, "persen": persen, "rincian": id, "kunci": uuid4()}
            self._tindak(penugasan, pegawai, "mencatat_kemajuan", isi)
        pemantau = penugasan.peran.filter(peran="pemantau", jabatan__isnull=False).first()
        pegawai_pemantau = self._pemangku(pemantau.jabatan_id) if pemantau else None
        if pegawai_pemantau:
            isi = {"catatan": self.kata["umpan_balik"], "kunci": uuid4()}
            self._tindak(penugasan, pegawai_pemantau, "memberi_umpan_balik", isi)
        isi_kerja(penugasan, self.sebagai, kini(self.instansi, self.hari), self.kata)

    def _tindak(self, penugasan: Penugasan, pegawai: int, kode: str, isi: dict[str, Any] | None = None) -> bool:
        isi = self._isi(penugasan, kode) if isi is None else isi
        return tindak(self.sebagai(pegawai), penugasan.id, kode, isi=isi, versi=None).berhasil

    def _isi(self, penugasan: Penugasan, kode: str) -> dict[str, Any]:
        kata = self.kata
        anggota = list(penugasan.anggota.order_by("id").values_list("id", flat=True))
        bagian = (penugasan.selesai - penugasan.mulai) / len(kata["kegiatan"])
        baris = [
            BarisRincian(
                teks,
                anggota[n % len(anggota)],
                penugasan.mulai + bagian * (n + 1) - SEHARI * (n + 1 < len(kata["kegiatan"])),
                penugasan.mulai + bagian * n,
                sesudah=(n,) if n else (),
            )
            for n, teks in enumerate(kata["kegiatan"] if anggota else ())
        ]
        return {
            "menyusun_rencana": {"rencana": kata["rencana"], **self._rencana(penugasan, baris)},
            "menyusun_rincian": {"rincian": baris},
            "merekomendasikan": {"rekomendasi": kata["rekomendasi"]},
            "menyerahkan_hasil": {"uraian": kata["hasil"]},
        }.get(kode, {"catatan": kata["perbaikan"]} if "mbali" in kode or kode in BERCATATAN else {})

    def _rencana(self, penugasan: Penugasan, baris: list[BarisRincian]) -> dict[str, Any]:
        """Rows of the plan: the activities of the breakdown to come, money and risks from the material."""
        mentah = self.kata["belanja"]
        belanja = [(kode, apa, Decimal(banyak), satuan, Decimal(harga)) for kode, apa, banyak, satuan, harga in mentah]
        return {
            "kegiatan": [(satu.kegiatan, "", satu.mulai, satu.tenggat) for satu in baris],
            "baris_anggaran": belanja,
            "risiko": self.kata["risiko"],
        }

    def sebagai(self, pegawai: int) -> Aktor:
        """That person, a minute later than the last."""
        self.waktu += timedelta(minutes=1)
        return sebagai(self.instansi, Pegawai.objects.get(pk=pegawai), waktu=self.waktu, tanggal=self.hari)

    def _pemangku(self, jabatan: int | None) -> int | None:
        pos = self.pos.get(jabatan or 0)
        return pos.pemangku[0].pegawai_id if pos and pos.pemangku else None


def pejalan_kini(instansi: Instansi) -> Pejalan:
    """One whose acts are of this moment: what comes from another instansi is of the moment it came."""
    pejalan = Pejalan(instansi)
    pejalan.waktu = sekarang() - timedelta(minutes=1)  # each act is a minute after the one before
    return pejalan
