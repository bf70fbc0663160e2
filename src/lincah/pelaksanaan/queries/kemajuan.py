"""How far the work of a case is, activity by activity and as a whole."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Subquery

from lincah.pelaksanaan.models import Kemajuan, Rincian
from lincah.pelaksanaan.queries.kendala import kendala_terbuka
from lincah.penugasan.models import Penugasan

TERDEKAT = 5
"""Activities on the page of a case; all of them are on that of the breakdown."""


@dataclass(frozen=True, slots=True)
class Kegiatan:
    """One activity of the breakdown with its latest share done (0-100), or None when nobody recorded any."""

    urutan: int
    kegiatan: str
    nama: str
    tenggat: date
    persen: int | None
    lewat: bool
    terhambat: bool


@dataclass(frozen=True, slots=True)
class KemajuanPerkara:
    """The breakdown; `seluruhnya`: the latest share recorded for the work as a whole; `selesai`: the case is done."""

    kegiatan: tuple[Kegiatan, ...]
    seluruhnya: int | None
    selesai: bool

    @property
    def persen(self) -> int:
        """The share of the whole that is done (0-100): a finished case is done, whatever was recorded on the way."""
        if self.selesai:
            return 100
        rata = sum(satu.persen or 0 for satu in self.kegiatan) // len(self.kegiatan) if self.kegiatan else 0
        return rata if self.seluruhnya is None else max(rata, self.seluruhnya)

    @property
    def terdekat(self) -> tuple[Kegiatan, ...]:
        """The first to be read on the page of the case: those not done by due day, then the others."""
        return tuple(sorted(self.kegiatan, key=lambda satu: (satu.persen == 100, satu.tenggat, satu.urutan))[:TERDEKAT])

    @property
    def kalimat(self) -> str:
        """The same in one sentence."""
        tuntas = sum(satu.persen == 100 for satu in self.kegiatan)
        rinci = f"{tuntas} dari {len(self.kegiatan)} kegiatan tercatat tuntas"
        if self.selesai:
            return "Pekerjaan dinyatakan selesai seluruhnya" + (f"; {rinci}" if tuntas else "")
        return f"{rinci}, {self.persen} persen dari seluruhnya"


BELUM_ADA = KemajuanPerkara((), None, selesai=False)
"""Before there is a letter there is no work."""


def baca_kemajuan(penugasan: Penugasan, hari: date) -> KemajuanPerkara:
    """The breakdown of a case with its progress; one query. Nothing is late any more in a case that has ended."""
    catatan = Kemajuan.objects.order_by("-waktu", "-id").values("persen")
    baris = (
        Rincian.objects.berlaku()
        .filter(penugasan=penugasan)
        .annotate(
            persen=Subquery(catatan.filter(rincian=OuterRef("pk"))[:1]),
            terhambat=Exists(kendala_terbuka().filter(rincian=OuterRef("pk"))),
            seluruhnya=Subquery(catatan.filter(rincian=None, penugasan=OuterRef("penugasan"))[:1]),
        )
    )
    isi = list(baris.select_related("penanggung_jawab__pegawai").order_by("urutan"))
    berakhir = penugasan.langkah in ("selesai", "batal")
    kegiatan = tuple(_kegiatan(satu, hari, berakhir=berakhir) for satu in isi)
    return KemajuanPerkara(kegiatan, isi[0].seluruhnya if isi else None, penugasan.langkah == "selesai")


def _kegiatan(baris: Rincian, hari: date, *, berakhir: bool) -> Kegiatan:
    nama = baris.penanggung_jawab.pegawai.nama_lengkap
    lewat = not berakhir and (baris.persen or 0) < 100 and baris.tenggat < hari
    return Kegiatan(
        baris.urutan, baris.kegiatan, nama, baris.tenggat, baris.persen, lewat, baris.terhambat and not berakhir
    )
