"""Prints filled in for other casts and days, and written with COPY: rows, letters, events."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from django.db import connection

from lincah.audit.massal import catat_massal
from lincah.kedudukan.queries import Kini
from lincah.kedudukan.services import sediakan_id
from lincah.naskah.models import Naskah
from lincah.penugasan.models import AlurTersimpan
from lincah.registry.uuid7 import ACAK, uuid7
from lincah.setahun.cetakan import PEMISAH, SEKAT
from lincah.setahun.hukum import Restu
from lincah.setahun.kabar import Laporkan, diam
from lincah.setahun.klise import Cetakan, MasukCetakan, SuratCetakan
from lincah.setahun.pesanan import Judul
from lincah.setahun.surat import Percetakan
from lincah.setahun.tabel import Tabel, tabel_perkara
from lincah.setahun.tanggalan import isi_hari
from lincah.setahun.wajah import Wajah

KOLOM_SURAT = sorted(satu.column for satu in Naskah._meta.concrete_fields)


@dataclass(frozen=True, slots=True)
class Pesanan:
    """One case to be copied: the print, the cast alike, the work, the Monday of its beginning, its id."""

    cetakan: Cetakan
    restu: Restu
    judul: Judul
    mulai: date
    benih: str


@dataclass(slots=True)
class Salinan:
    """One copy under way: what fills its gaps."""

    pesanan: Pesanan
    nilai: dict[str, str]
    geser: timedelta
    surat: list[str] = field(default_factory=list)


class Penyalin:
    """Writes copies into the instansi one is in; the caller holds the transaction."""

    def __init__(self, wajah: Wajah, percetakan: Percetakan, laporkan: Laporkan = diam) -> None:
        self.wajah, self.percetakan, self.laporkan = wajah, percetakan, laporkan
        self.alur: dict[str, str] = {}

    def salin(self, pada: Kini, pesanan: Sequence[Pesanan]) -> tuple[int, int]:
        """Write these cases with all that belongs to them; how many rows and how many events."""
        semua = [self._siapkan(satu) for satu in pesanan]
        self._terbitkan(pada, semua)
        tertulis = tuple(satu for satu in tabel_perkara() if satu.model is not Naskah)
        for tabel in tertulis:
            self._nomori(tabel, semua)
        baris = self._tulis_surat(semua) + sum(self._tulis(tabel, semua) for tabel in tertulis)
        for satu, masuk in sorted(_masuk(semua), key=lambda ini: ini[1].dicatat + ini[0].geser):
            unit = satu.pesanan.restu.unit[masuk.unit]
            self.percetakan.masukkan(pada, masuk, satu.nilai, unit, satu.geser)
        peristiwa = sorted((teks.split(SEKAT) for satu in semua for teks in self._peristiwa(satu)), key=_waktu)
        return baris, catat_massal(peristiwa)

    def _terbitkan(self, pada: Kini, semua: Sequence[Salinan]) -> None:
        """Set every letter in the order of the days."""
        surat = sorted(self._surat(semua), key=lambda satu: satu[0])
        self.percetakan.sediakan(pada, ((hari.year, ini.pesanan.restu.unit[s.unit]) for hari, _, ini, s in surat))
        baru = [
            (satu, self.percetakan.nomori(pada, ini, ke, satu.nilai, satu.pesanan.restu.unit[ini.unit], satu.geser))
            for _, ke, satu, ini in surat
        ]
        for urut, (satu, ini) in enumerate(baru):
            self.laporkan(urut, len(baru), "mencetak surat")
            satu.surat.append(self.percetakan.selesaikan(ini))
        self.percetakan.simpan()

    def _siapkan(self, pesanan: Pesanan) -> Salinan:
        cetakan, acak = pesanan.cetakan, Random(pesanan.benih)  # noqa: S311 -- invented cases, no secret
        geser = pesanan.mulai - cetakan.mulai
        nilai = self.wajah.isi(pesanan.restu, pesanan.judul)
        awal = datetime.combine(pesanan.mulai, time(), UTC)
        id = [uuid7(awal, acak.getrandbits(ACAK)) for _ in range(cetakan.uuid)]
        nilai |= {f"x{ke}": str(satu) for ke, satu in enumerate(id)} | {
            f"y{ke}": satu.hex[-12:] for ke, satu in enumerate(id)
        }
        nilai |= {nama: self._id_alur(isi) for nama, isi in cetakan.alur.items()}
        nilai |= {kunci: isi_hari(kunci, geser) for kunci in self._hari(cetakan)}
        return Salinan(pesanan, nilai, geser)

    def _hari(self, cetakan: Cetakan) -> Iterator[str]:
        """The gaps for days in all its texts."""
        semua = [isi for _, isi in cetakan.tabel.values()] + [cetakan.peristiwa]
        semua += [isi for satu in cetakan.masuk for isi in (satu.dari, satu.perihal, satu.oleh)]
        semua += [isi for satu in cetakan.surat for isi in (*satu.baris.values(), satu.isi)]
        return (kunci for kunci in {satu for isi in semua for satu in isi.kunci} if kunci[0] == "d")

    def _id_alur(self, isi: Mapping[str, object]) -> str:
        sidik = str(isi["sidik"])
        if sidik not in self.alur:
            ada, _ = AlurTersimpan.objects.get_or_create(sidik=sidik, defaults=dict(isi))
            self.alur[sidik] = str(ada.pk)
        return self.alur[sidik]

    def _surat(self, semua: Iterable[Salinan]) -> Iterator[tuple[date, int, Salinan, SuratCetakan]]:
        for satu in semua:
            for ke, surat in enumerate(satu.pesanan.cetakan.surat):
                yield surat.tanggal + satu.geser, ke, satu, surat

    def _nomori(self, tabel: Tabel, semua: Sequence[Salinan]) -> None:
        """Take the numbers of its rows beforehand, so that rows and events can point at each other."""
        banyak = [satu.pesanan.cetakan.banyak_baris(tabel) if tabel.bernomor else 0 for satu in semua]
        nomor = iter(sediakan_id(tabel.model, sum(banyak)) if any(banyak) else ())
        for satu, jumlah in zip(semua, banyak, strict=True):
            satu.nilai |= {f"r{tabel.nama}:{ke}": str(next(nomor)) for ke in range(jumlah)}

    def _tulis(self, tabel: Tabel, semua: Sequence[Salinan]) -> int:
        isi = [(satu.pesanan.cetakan.tabel[tabel], satu) for satu in semua if tabel in satu.pesanan.cetakan.tabel]
        if isi:
            kolom = [satu.column for satu in tabel.kolom]
            _copy(tabel.nama, kolom, (teks.isi(satu.nilai) for (_, teks), satu in isi))
        return sum(jumlah for (jumlah, _), _ in isi)

    def _tulis_surat(self, semua: Sequence[Salinan]) -> int:
        surat = [baris for satu in semua for baris in satu.surat]
        if surat:
            _copy(Naskah._meta.db_table, KOLOM_SURAT, surat)
        return len(surat)

    def _peristiwa(self, satu: Salinan) -> list[str]:
        return satu.pesanan.cetakan.peristiwa.isi(satu.nilai).split(PEMISAH)


def _masuk(semua: Iterable[Salinan]) -> Iterator[tuple[Salinan, MasukCetakan]]:
    return ((satu, masuk) for satu in semua for masuk in satu.pesanan.cetakan.masuk)


def _waktu(peristiwa: Sequence[str]) -> str:
    return peristiwa[0]


def _copy(tabel: str, kolom: Sequence[str], baris: Iterable[str]) -> None:
    nama = ", ".join(f'"{satu}"' for satu in kolom)
    with connection.cursor() as kursor, kursor.copy(f"COPY {tabel} ({nama}) FROM STDIN") as salin:
        for satu in baris:
            salin.write(satu)
