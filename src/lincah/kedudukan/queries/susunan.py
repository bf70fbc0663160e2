"""The structure as its administrator sees it: a unit, a post, and the search for either."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q, QuerySet, Subquery
from django.db.models.functions import Length, Lower

from lincah.kedudukan.models import (
    Delegasi,
    Jabatan,
    JenisPemangkuan,
    Pegawai,
    Pemangkuan,
    PenetapanModel,
    Unit,
    UnitTerdahulu,
)
from lincah.kedudukan.models.masa import Bermasa
from lincah.kedudukan.queries.kosakata import kosakata_pada

SEKALI_TAMPIL = 20


@dataclass(frozen=True, slots=True)
class AnakUnit:
    """A unit below: its leading post and who holds it; `jabatan` is '' when none is open."""

    id: int
    nama: str
    jabatan: str
    pemangku: str


@dataclass(frozen=True, slots=True)
class HalamanUnit:
    """A unit with its kind in words, the line above, the units below, the model set for it, what it was before."""

    unit: Unit
    jenis: str
    garis: tuple[Unit, ...]
    anak: tuple[AnakUnit, ...]
    model: tuple[PenetapanModel, ...]
    terdahulu: tuple[UnitTerdahulu, ...]


@dataclass(frozen=True, slots=True)
class HalamanJabatan:
    """A post with its role in words, everybody who holds or held it, and the powers it gave or received."""

    jabatan: Jabatan
    peran: str
    pangku: tuple[Pemangkuan, ...]
    riwayat: tuple[Pemangkuan, ...]
    delegasi: tuple[Delegasi, ...]


def puncak(tanggal: date) -> Unit | None:
    """The unit at the top, if one is open."""
    return Unit.objects.berlaku(tanggal).filter(induk__isnull=True).order_by("id").first()


def halaman_unit(unit_id: int, tanggal: date) -> HalamanUnit:
    """One unit; five queries. Errors: Unit.DoesNotExist."""
    jalur = Unit.objects.filter(pk=unit_id).values("jalur")
    garis = tuple(Unit.objects.alias(ke=Subquery(jalur)).filter(ke__startswith=F("jalur")).order_by(Length("jalur")))
    if not garis:
        raise Unit.DoesNotExist
    unit = garis[-1]
    anak = Unit.objects.berlaku(tanggal).filter(induk=unit).order_by("urutan", "nama")
    model = PenetapanModel.objects.filter(unit=unit).order_by("-dari")
    dulu = UnitTerdahulu.objects.filter(unit=unit).select_related("induk").order_by("-dari")
    return HalamanUnit(
        unit,
        kosakata_pada(tanggal).sebut_jenis(unit.jenis),
        garis,
        _anak(list(anak), tanggal),
        tuple(model),
        tuple(dulu),
    )


def jabatan_unit(unit: Unit, tanggal: date) -> "QuerySet[Jabatan]":
    """The open posts of a unit, the leading one first, each with `terisi`: how many hold it that day."""
    kini = Q(pemangkuan__dari__lte=tanggal) & (Q(pemangkuan__sampai__isnull=True) | Q(pemangkuan__sampai__gte=tanggal))
    baris = Jabatan.objects.berlaku(tanggal).filter(unit=unit).annotate(terisi=Count("pemangkuan", filter=kini))
    return baris.order_by("-pimpinan", "kelas", "nama", "id")


def halaman_jabatan(jabatan_id: int, tanggal: date) -> HalamanJabatan:
    """One post; three queries. Errors: Jabatan.DoesNotExist."""
    jabatan = Jabatan.objects.select_related("unit").get(pk=jabatan_id)
    semua = Pemangkuan.objects.filter(jabatan=jabatan).select_related("pegawai").order_by("-dari", "-id")[:100]
    pangku = tuple(satu for satu in semua if _belum_lewat(satu, tanggal))
    delegasi = Delegasi.objects.filter(Q(dari_jabatan=jabatan) | Q(kepada_jabatan=jabatan))
    delegasi = delegasi.select_related("dari_jabatan", "kepada_jabatan").order_by("-dari", "-id")
    return HalamanJabatan(
        jabatan,
        kosakata_pada(tanggal).sebut(jabatan.peran) if jabatan.peran else "",
        pangku,
        tuple(satu for satu in semua if satu not in pangku),
        tuple(satu for satu in delegasi if _belum_lewat(satu, tanggal)),
    )


def pemangku_kini(jabatan: Jabatan, tanggal: date) -> str:
    """Who holds a post that day, as one line; the first five."""
    baris = Pemangkuan.objects.berlaku(tanggal).filter(jabatan=jabatan).select_related("pegawai").order_by("id")[:5]
    return "; ".join(f"{satu.pegawai.nama_lengkap} ({satu.get_jenis_display()})" for satu in baris)


def jabatan_definitif(pegawai: Pegawai, tanggal: date) -> Jabatan | None:
    """The post a person holds definitively that day."""
    baris = Pemangkuan.objects.berlaku(tanggal).filter(pegawai=pegawai, jenis=JenisPemangkuan.DEFINITIF)
    satu = baris.select_related("jabatan").first()
    return satu.jabatan if satu else None


def unit_penetapan(pegawai: Pegawai) -> list[Unit]:
    """Where a person's kedudukan may be set: the unit of the newest definitive post and those above it."""
    pangku = Pemangkuan.objects.filter(pegawai=pegawai, jenis=JenisPemangkuan.DEFINITIF).select_related("jabatan__unit")
    terakhir = pangku.order_by("-dari").first()
    if terakhir is None:
        return list(Unit.objects.filter(induk__isnull=True))
    ids = [int(satu) for satu in terakhir.jabatan.unit.jalur.strip("/").split("/")]
    return list(Unit.objects.filter(pk__in=ids).order_by("-jalur"))


def cari_jabatan(cari: str, tanggal: date, *, pimpinan: bool = False) -> tuple[list[Jabatan], bool]:
    """Open posts by words of the post or its unit; the first twenty, and whether there are more."""
    baris = Jabatan.objects.filter(Q(sampai__isnull=True) | Q(sampai__gte=tanggal)).select_related("unit")
    baris = baris.filter(pimpinan=True) if pimpinan else baris
    for kata in cari.split():
        baris = baris.filter(Q(nama__icontains=kata) | Q(unit__nama__icontains=kata))
    return _sebagian(list(baris.order_by("-pimpinan", "nama", "unit__nama", "id")[: SEKALI_TAMPIL + 1]))


def cari_orang(cari: str) -> tuple[list[Pegawai], bool]:
    """Active people by words of the name or the beginning of the NIP; the first twenty, and whether there are more."""
    baris = Pegawai.objects.filter(aktif=True)
    angka = "".join(cari.split())
    if angka.isdecimal():
        baris = baris.filter(nip__startswith=angka)
    else:
        for kata in cari.split():
            baris = baris.filter(nama__icontains=kata)
    return _sebagian(list(baris.order_by(Lower("nama"), "id")[: SEKALI_TAMPIL + 1]))


def cari_unit(cari: str, tanggal: date) -> tuple[list[Unit], bool]:
    """Open units by words of their name; the first twenty, and whether there are more."""
    baris = Unit.objects.berlaku(tanggal).select_related("induk")
    for kata in cari.split():
        baris = baris.filter(nama__icontains=kata)
    return _sebagian(list(baris.order_by("jalur", "id")[: SEKALI_TAMPIL + 1]))


def _sebagian(baris: list) -> tuple[list, bool]:  # type: ignore[type-arg]
    return baris[:SEKALI_TAMPIL], len(baris) > SEKALI_TAMPIL


def _belum_lewat(satu: Bermasa, tanggal: date) -> bool:
    return satu.sampai is None or satu.sampai >= tanggal


def _anak(unit: list[Unit], tanggal: date) -> tuple[AnakUnit, ...]:
    pos = {satu.unit_id: satu for satu in Jabatan.objects.berlaku(tanggal).filter(unit__in=unit, pimpinan=True)}
    pangku: dict[int, list[str]] = {}
    baris = Pemangkuan.objects.berlaku(tanggal).filter(jabatan__in=pos.values()).select_related("pegawai")
    for satu in baris.order_by("id"):
        jenis = "" if satu.jenis == "definitif" else f"{satu.jenis.capitalize()}. "
        pangku.setdefault(satu.jabatan_id, []).append(f"{jenis}{satu.pegawai.nama_lengkap}")
    return tuple(
        AnakUnit(
            satu.pk,
            satu.nama,
            pos[satu.pk].nama if satu.pk in pos else "",
            "; ".join(pangku.get(pos[satu.pk].pk, ())) if satu.pk in pos else "",
        )
        for satu in unit
    )
