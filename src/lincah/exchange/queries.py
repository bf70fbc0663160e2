"""Reading the exchange: what waits for whom, what hangs and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, F, IntegerField, Min, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from lincah.exchange.kait import nama_jenis
from lincah.exchange.models import KeadaanKeluar, KeadaanMasuk, Mitra, Penolakan, PesanKeluar, PesanMasuk
from lincah.exchange.tolak import KALIMAT, Alasan

KELUAR_TERBUKA = (KeadaanKeluar.MENUNGGU, KeadaanKeluar.DITOLAK)
MASUK_TERBUKA = (KeadaanMasuk.GAGAL, KeadaanMasuk.TERTAHAN)


@dataclass(frozen=True, slots=True)
class Hitungan:
    """How much hangs: messages of ours not yet known to have arrived, those refused, those received but not handled."""

    menunggu: int
    ditolak: int
    masuk: int

    @property
    def ada(self) -> bool:
        """Is there anything that needs a person, or still has to go?"""
        return bool(self.menunggu or self.ditolak or self.masuk)


@dataclass(frozen=True, slots=True)
class BarisTolak:
    """What was turned away: why, as whose it came, how often that day, when last, from which address."""

    alasan: str
    pengirim: str
    banyak: int
    terakhir: datetime
    asal: str


def mitra_jatuh_tempo(waktu: datetime) -> tuple[int, ...]:
    """The mitra for whom something waits and whose pause is over."""
    menunggu = PesanKeluar.objects.filter(mitra=OuterRef("pk"), keadaan=KeadaanKeluar.MENUNGGU)
    siap = Mitra.objects.filter(Q(coba_lagi__isnull=True) | Q(coba_lagi__lte=waktu), Exists(menunggu), aktif=True)
    return tuple(siap.values_list("id", flat=True))


def hitungan() -> Hitungan:
    """All mitra together; two queries."""
    keluar = PesanKeluar.objects.filter(keadaan__in=KELUAR_TERBUKA).aggregate(
        menunggu=Count("id", filter=Q(keadaan=KeadaanKeluar.MENUNGGU)),
        ditolak=Count("id", filter=Q(keadaan=KeadaanKeluar.DITOLAK)),
    )
    return Hitungan(**keluar, masuk=PesanMasuk.objects.filter(keadaan__in=MASUK_TERBUKA).count())


def perlu_administrator() -> int:
    """How many messages wait for the administrator of this instansi: refused, or received and not to be handled."""
    ditolak = PesanKeluar.objects.filter(keadaan=KeadaanKeluar.DITOLAK).count()
    return ditolak + PesanMasuk.objects.filter(keadaan=KeadaanMasuk.GAGAL).count()


def daftar_mitra() -> QuerySet[Mitra]:
    """Every mitra, with `terbuka` (messages to it that are open) and `sejak` (the oldest of them)."""
    terbuka = (
        PesanKeluar.objects.filter(mitra=OuterRef("pk"), keadaan__in=KELUAR_TERBUKA)
        .order_by()
        .values("mitra")
        .annotate(banyak=Count("id"), sejak=Min("dibuat"))
    )
    banyak = Subquery(terbuka.values("banyak"), output_field=IntegerField())
    return Mitra.objects.annotate(terbuka=Coalesce(banyak, 0), sejak=Subquery(terbuka.values("sejak")))


def keluar_tertahan(mitra: Mitra | None = None) -> QuerySet[PesanKeluar]:
    """The first open message of every case, oldest first, with `di_belakang`: how many wait behind it."""
    return _heads(PesanKeluar.objects, KELUAR_TERBUKA, mitra)


def masuk_tertahan(mitra: Mitra | None = None) -> QuerySet[PesanMasuk]:
    """The first received message of every case that is not handled, likewise."""
    return _heads(PesanMasuk.objects, MASUK_TERBUKA, mitra)


def di_depan(pesan: PesanKeluar) -> PesanKeluar | None:
    """The first open message of the case to the same mitra, if it is an earlier one."""
    sejalan = PesanKeluar.objects.filter(mitra=pesan.mitra_id, perkara=pesan.perkara, urutan__lt=pesan.urutan)
    return sejalan.filter(keadaan__in=KELUAR_TERBUKA).order_by("urutan").first()


def sebab_keluar(pesan: PesanKeluar, di_depan: PesanKeluar | None = None) -> str:
    """Why a message of ours has not arrived, in a sentence; `di_depan` is the one it waits for."""
    if pesan.keadaan == KeadaanKeluar.DITOLAK:
        return f"Ditolak penerima: {pesan.sebab}"
    if not pesan.mitra.aktif:
        return "Pertukaran dengan mitra ini sedang dihentikan."
    if di_depan:
        return "Menunggu pesan sebelumnya dalam perkara ini sampai lebih dahulu."
    return pesan.mitra.sebab or "Menunggu giliran; biasanya terkirim dalam beberapa detik."


def keadaan_perkara(mitra_id: int, perkara: str) -> str:
    """What hangs between us and a mitra in one case, in a sentence; '' when all that was written has arrived and was
    handled. One query."""
    keluar = PesanKeluar.objects.filter(mitra=OuterRef("pk"), perkara=perkara, keadaan__in=KELUAR_TERBUKA)
    masuk = PesanMasuk.objects.filter(mitra=OuterRef("pk"), perkara=perkara, keadaan__in=MASUK_TERBUKA)
    pertama = keluar.order_by("urutan")
    mitra = Mitra.objects.annotate(
        keluar=Subquery(pertama.values("keadaan")[:1]), tolak=Subquery(pertama.values("sebab")[:1]), masuk=Exists(masuk)
    ).get(pk=mitra_id)
    if mitra.keluar is not None:
        pesan = PesanKeluar(mitra=mitra, keadaan=mitra.keluar, sebab=mitra.tolak)
        return f"Kabar terakhir dari sini belum sampai di {mitra.nama}. {sebab_keluar(pesan)}"
    if mitra.masuk:
        return "Ada kabar dari instansi itu yang belum dapat ditangani di sini; administrator sudah diberi tahu."
    return ""


def penolakan_terakhir(paling_banyak: int) -> tuple[BarisTolak, ...]:
    """What was turned away lately, newest first."""
    terakhir = list(Penolakan.objects.order_by("-terakhir")[:paling_banyak])
    dikenal = {satu.pengirim for satu in terakhir if satu.pengirim}
    nama = {str(satu.identitas): satu.nama for satu in Mitra.objects.filter(identitas__in=dikenal)} if dikenal else {}
    return tuple(
        BarisTolak(
            KALIMAT[Alasan(satu.alasan)],
            nama.get(satu.pengirim, "pengirim yang tidak dikenal"),
            satu.banyak,
            satu.terakhir,
            satu.asal,
        )
        for satu in terakhir
    )


def bernama(pesan: PesanKeluar | PesanMasuk) -> str:
    """The kind of a message, as people call it."""
    return nama_jenis(pesan.jenis)


def _heads(semua: Any, terbuka: tuple[str, ...], mitra: Mitra | None) -> Any:
    sejalan = semua.filter(mitra=OuterRef("mitra"), perkara=OuterRef("perkara"), keadaan__in=terbuka).order_by()
    lain = sejalan.filter(urutan__gt=OuterRef("urutan")).values("perkara").annotate(banyak=Count("id"))
    banyak = Subquery(lain.values("banyak"), output_field=IntegerField())
    kepala = semua.filter(~Exists(sejalan.filter(urutan__lt=OuterRef("urutan"))), keadaan__in=terbuka)
    if mitra is not None:
        kepala = kepala.filter(mitra=mitra)
    return kepala.select_related("mitra").annotate(di_belakang=Coalesce(banyak, 0)).order_by(F("id"))
