"""Walk one case through its course with the real services, on the days on which it would have happened."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import yaml

from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.naskah.models import MenungguTanda, Naskah
from lincah.naskah.penandatanganan import Masukan
from lincah.pelaksanaan.demo.jalan import Pejalan
from lincah.pelaksanaan.models import Rincian
from lincah.pelaksanaan.services import tindak
from lincah.pengingat.hari_kerja import Kalender
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import ajukan, usulkan
from lincah.registry.models import Instansi
from lincah.setahun.lakon import Lakon, LakonKandas
from lincah.setahun.pesanan import SEPEKAN, Judul, susun_permintaan, susun_usulan
from lincah.setahun.regu import Regu
from lincah.setahun.samping import Samping
from lincah.tata_naskah.services.tanda_tangan import tandatangani

PAGI = time(8, 0)
SEHARI = timedelta(days=1)
JEDA = timedelta(minutes=37)
PALING_BANYAK = 90
KEMBALI = {"konsep_kembali": ("mengembalikan_konsep",), "rencana_kembali": ("mengembalikan_rencana",)}
HASIL_KEMBALI = ("mengembalikan", "menyatakan_belum")


class Pemain(Pejalan):
    """Acts as whoever the flow waits for; the clock goes on with each act, on working days."""

    def __init__(self, instansi: Instansi, mulai: date, hari_kini: int = 0) -> None:
        """`hari_kini`: the weekday on which what is still open is looked at, 0 for Monday."""
        super().__init__(instansi)
        self.hari_kini = hari_kini
        self.zona, self.kalender = ZoneInfo(instansi.zona), Kalender()
        self.kata = {**self.kata, "setahun": baca_kata()}
        self.mulai(mulai)

    def mulai(self, hari: date) -> None:
        """Begin anew on this day."""
        self.hari, self.waktu = hari, datetime.combine(hari, PAGI, self.zona)
        self.pos = kini(self.instansi, hari).pos

    def ke(self, hari: date) -> None:
        """Go on to this day, if it is still ahead, or to the next working day."""
        hari = self.kalender.tambah(hari, 0)
        if hari > self.hari:
            self.hari, self.waktu = hari, datetime.combine(hari, PAGI, self.zona)

    def mundur(self, hari: date, banyak: int) -> date:
        """The `banyak`-th working day before `hari`; 0 is `hari` or the last working day before it."""
        sisa = banyak or int(not self.kalender.kerja(hari))
        while sisa:
            hari -= SEHARI
            sisa -= self.kalender.kerja(hari)
        return hari

    def mainkan(self, regu: Regu, lakon: Lakon, judul: Judul, kunci: UUID) -> UUID:
        """Open the case and walk it to where the course ends; its id. Errors: LakonKandas, those of the services."""
        usulan = susun_usulan(regu, lakon, judul, self.hari, kunci)
        aktor = self._aktor(regu.pengirim)
        buka = ajukan(aktor, susun_permintaan(regu, usulan)) if regu.permohonan else usulkan(aktor, usulan)
        if buka[0] is None:
            raise LakonKandas(f"{lakon.kode}: tidak boleh dibuka")
        Langkah(self, regu, lakon, buka[0]).semua()
        return buka[0].pk

    def tindak(self, penugasan: Penugasan, pegawai: int, kode: str, isi: dict[str, Any] | None = None) -> None:
        """Perform an act. Errors: LakonKandas when the law refuses."""
        isi = self._isi(penugasan, kode) if isi is None else isi
        hasil = tindak(self._aktor(pegawai), penugasan.id, kode, isi=isi, versi=None)
        if not hasil.berhasil:
            raise LakonKandas(f"{kode}: " + "; ".join(satu.ringkas for satu in hasil.simpulan.halangan))

    def sebagai(self, pegawai: int) -> Aktor:
        """That person, a while after the act before."""
        return self._aktor(pegawai)

    def pemangku(self, jabatan: int | None) -> int | None:
        """Who holds the post."""
        return self._pemangku(jabatan)

    def _aktor(self, pegawai: int) -> Aktor:
        self.waktu += JEDA
        if self.waktu.hour >= 16:
            self.ke(self.hari + SEHARI)
        return sebagai(self.instansi, Pegawai.objects.get(pk=pegawai), waktu=self.waktu, tanggal=self.hari)


class Langkah:
    """One case on its way."""

    def __init__(self, pemain: Pemain, regu: Regu, lakon: Lakon, penugasan: Penugasan) -> None:
        self.pemain, self.regu, self.lakon, self.penugasan = pemain, regu, lakon, penugasan
        self.sisa = {nama: getattr(lakon, nama) for nama in ("konsep_kembali", "rencana_kembali", "hasil_kembali")}
        self.dikerjakan = False
        self.kini = penugasan.mulai + SEPEKAN * lakon.usia + SEHARI * pemain.hari_kini if lakon.usia else None
        self.samping = Samping(pemain, regu, lakon, penugasan)

    def semua(self) -> None:
        """Act by act until the course ends."""
        for _ in range(PALING_BANYAK):
            self.tandatangani()
            self.penugasan.refresh_from_db()
            if self._berhenti():
                return
            if self.penugasan.langkah == "melaksanakan" and not self.dikerjakan:
                self._bekerja()
                continue
            tunggu = Tunggu.objects.filter(penugasan=self.penugasan).order_by("id").first()
            if tunggu is None or not self.maju(tunggu):
                return
        raise LakonKandas(f"{self.lakon.kode}: tidak berakhir sesudah {PALING_BANYAK} perbuatan")

    def _berhenti(self) -> bool:
        langkah, henti = self.penugasan.langkah, self.lakon.henti
        if henti == "melaksanakan" and self.lakon.hasil_kembali:
            return False
        sampai = langkah == henti and (langkah != "melaksanakan" or self.dikerjakan)
        surat = henti == "menetapkan" and langkah.startswith("memaraf")
        return sampai or surat

    def maju(self, tunggu: Tunggu) -> bool:
        """The act that is waited for, or the one the course wants instead; False where it ends."""
        pegawai = tunggu.pegawai_id or self.pemain.pemangku(tunggu.jabatan_id)
        if pegawai is None:
            raise LakonKandas(f"{tunggu.tindakan}: tidak ada pemangku")
        kode = self._pilih(tunggu.tindakan)
        if kode is None:
            return False
        if kode == "menyerahkan_hasil":
            self.pemain.ke(self._hari_serah())
        elif self.penugasan.langkah.startswith("reviu"):
            self.pemain.ke(self.pemain.hari + SEHARI * 2)
        self.pemain.tindak(self.penugasan, self._siapa(kode, pegawai), kode, self._kata(kode))
        if kode in HASIL_KEMBALI and self.lakon.henti == "melaksanakan":
            self.penugasan.refresh_from_db()
            return self.penugasan.langkah != "melaksanakan"
        return True

    def _pilih(self, kode: str) -> str | None:
        """The act that is taken: the one that is waited for, unless the course wants another that is open."""
        terbuka = {
            satu.kode for satu in muat_alur(self.penugasan.alur_id).alur.langkah[self.penugasan.langkah].tindakan
        }
        for nama, pilihan in (*KEMBALI.items(), ("hasil_kembali", HASIL_KEMBALI)):
            if self.sisa[nama] and (ada := terbuka.intersection(pilihan)):
                self.sisa[nama] -= 1
                return min(ada)
        if self.lakon.batal and "membatalkan" in terbuka:
            return "membatalkan"
        if self.lakon.jawaban == "tarik" and "menarik_permohonan" in terbuka:
            return "menarik_permohonan"
        if self.lakon.jawaban == "tolak" and (ada := {satu for satu in terbuka if satu.endswith("_tolak")}):
            return min(ada)
        return kode

    def tarik(self) -> None:
        """Who asked takes the request back."""
        kode = "menarik_permohonan"
        self.pemain.tindak(self.penugasan, self.regu.pengirim, kode, self._kata(kode))

    def _siapa(self, kode: str, pegawai: int) -> int:
        """Withdrawing is for who asked; cancelling for who proposed."""
        return self.regu.pengirim if kode in ("menarik_permohonan", "membatalkan") else pegawai

    def _kata(self, kode: str) -> dict[str, Any] | None:
        kata = self.pemain.kata["setahun"]
        if kode.endswith("_tolak") or kode in ("menarik_permohonan", "membatalkan"):
            return {"alasan": kata["tolak_permohonan"], "catatan": kata["tolak_permohonan"]}
        return None

    def _bekerja(self) -> None:
        """The weeks of work: progress of every activity, and in between what happens beside."""
        self.dikerjakan = True
        self.samping.rencanakan()
        jadwal = sorted([*self.kemajuan(), *self.samping.jadwal()], key=lambda satu: satu[0])
        for hari, perbuatan in jadwal:
            if self.kini is not None and self.pemain.kalender.tambah(hari, 0) >= self.kini:
                break
            self.pemain.ke(hari)
            self.penugasan.refresh_from_db()
            if self.penugasan.langkah != "melaksanakan":  # ended early
                return
            perbuatan()
            self.tandatangani()

    def tandatangani(self) -> None:
        """Whoever set a letter signs it next, unless the course leaves it waiting."""
        if not self.lakon.bertanda:
            return
        surat = Naskah.objects.filter(objek_jenis="penugasan", objek_id=str(self.penugasan.pk))
        for satu in surat.filter(pk__in=MenungguTanda.objects.values("pk")).order_by("dibuat"):
            tandatangani(self.pemain.sebagai(satu.penanda_tangan_id or 0), satu, Masukan())

    def kemajuan(self) -> Iterator[tuple[date, Callable[[], None]]]:
        """Progress told of each activity, evenly in its time; late work is late in each of them."""
        banyak, semua = self.lakon.catatan, Rincian.objects.filter(penugasan=self.penugasan).order_by("urutan")
        catatan = [(ini, ke) for ini in semua for ke in range(banyak if ini.perulangan_id else 1, banyak + 1)]
        hari = [self._hari_catat(satu.mulai + (satu.tenggat - satu.mulai) * ke // banyak) for satu, ke in catatan]
        for nomor, letak in enumerate(sorted(range(len(catatan)), key=hari.__getitem__)):
            satu, ke = catatan[letak]
            yield hari[letak], partial(self._catat, satu.pk, ke, nomor)

    def _hari_catat(self, hari: date) -> date:
        """When that is told which would be on this day, were all on time: on a working day that is not later."""
        awal, selesai = self.penugasan.mulai, self.penugasan.selesai
        if self.lakon.serah:
            hari = awal + (hari - awal) * (self._hari_serah() - awal).days // (selesai - awal).days
        return self.pemain.mundur(hari + SEPEKAN * self.lakon.telat, 0)

    def _hari_serah(self) -> date:
        """When the result is handed over: on the last day, late, or shortly before the case is looked at."""
        if self.lakon.serah and self.kini is not None:
            return self.pemain.mundur(self.kini, self.lakon.serah)
        return self.penugasan.selesai + SEPEKAN * self.lakon.telat

    def _catat(self, rincian: int, ke: int, nomor: int) -> None:
        dicari = Rincian.objects.filter(pk=rincian).values_list("penanggung_jawab__pegawai", "perulangan")
        oleh, rutin = dicari.get()
        kata, biaya = self.pemain.kata["setahun"]["kemajuan"], self.pemain.kata["setahun"]["biaya"]
        isi = {
            "uraian": kata[nomor % len(kata)],
            "persen": 100 * ke // self.lakon.catatan,
            "rincian": rincian,
            "kunci": uuid4(),
            "realisasi": Decimal(1) if ke == self.lakon.catatan else None,
            "biaya": None if rutin else Decimal(biaya[nomor % len(biaya)]),
            "bukti": self.pemain.kata["setahun"]["bukti"] if ke == self.lakon.catatan else "",
        }
        self.pemain.tindak(self.penugasan, oleh, "mencatat_kemajuan", isi)


def baca_kata() -> dict[str, Any]:
    """Words for what is told, asked and answered."""
    isi: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "kata.yaml").read_text(encoding="utf-8"))
    return isi
