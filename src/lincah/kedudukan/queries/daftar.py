"""The list of people: searched, filtered, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.db.models.functions import Lower

from lincah.kedudukan.models import JenisPemangkuan, JenjangJabatan, KelasJabatan, Pegawai, Pemangkuan
from lincah.kedudukan.queries.jangkauan import Jangkauan, di_bawah
from lincah.kedudukan.queries.keadaan import Keadaan, keadaan
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.orang import OrangKini, orang_kini

TANPA_JABATAN = "tanpa_jabatan"
JALUR = "jabatan__unit__jalur"
AWALAN = {JenisPemangkuan.PLT: "Plt. ", JenisPemangkuan.PLH: "Plh. ", JenisPemangkuan.PJ: "Pj. "}


@dataclass(frozen=True, slots=True)
class Saringan:
    """What is asked for: words of the name or a NIP, the path of a unit, a class or a level."""

    cari: str = ""
    jalur: str = ""
    kelas: str = ""


@dataclass(frozen=True, slots=True)
class BarisPegawai:
    """One row: the person, every post held that day with its unit, the conclusions. `nip` is '' when not for you."""

    id: int
    nama: str
    nip: str
    jabatan: tuple[str, ...]
    unit: str
    keadaan: Keadaan | None


def cari_pegawai(jangkauan: Jangkauan, tanggal: date, saringan: Saringan) -> "QuerySet[Pegawai]":
    """People within reach who answer to `saringan`, by name."""
    duduk = Pemangkuan.objects.berlaku(tanggal)
    hasil = Pegawai.objects.filter(aktif=True)
    if not jangkauan.semua:
        dekat = duduk.filter(di_bawah(jangkauan.lihat, JALUR)).values("pegawai_id")
        hasil = hasil.filter(Q(pk__in=dekat) | Q(pk=jangkauan.pegawai_id))
    if saringan.kelas == TANPA_JABATAN:
        hasil = hasil.exclude(pk__in=duduk.values("pegawai_id"))
    elif saringan.jalur or saringan.kelas:
        cocok = duduk.filter(_kelas(saringan.kelas))
        cocok = cocok.filter(jabatan__unit__jalur__startswith=saringan.jalur) if saringan.jalur else cocok
        hasil = hasil.filter(pk__in=cocok.values("pegawai_id"))
    if saringan.cari:
        hasil = hasil.filter(_bernama(jangkauan, duduk, saringan.cari))
    return hasil.order_by(Lower("nama"), "id")


def isi_baris(
    kini: Kini | None, tanggal: date, jangkauan: Jangkauan, orang: Sequence[Pegawai]
) -> tuple[BarisPegawai, ...]:
    """The rows of one page, in the order given; three queries."""
    ids = [satu.pk for satu in orang]
    simpulan = {satu.pegawai_id: satu for satu in orang_kini(kini, tanggal, pegawai=ids)} if kini else {}
    pangku = Pemangkuan.objects.berlaku(tanggal).filter(pegawai_id__in=ids).select_related("jabatan__unit")
    pada: dict[int, list[Pemangkuan]] = {}
    for satu in sorted(pangku, key=lambda baris: (baris.jenis in AWALAN, baris.pk)):
        pada.setdefault(satu.pegawai_id, []).append(satu)
    return tuple(_baris(satu, pada.get(satu.pk, []), simpulan.get(satu.pk), kini, jangkauan) for satu in orang)


def sebut_jabatan(pangku: Pemangkuan) -> str:
    """The post as spoken: `Plt. Kepala Bidang …`."""
    return f"{AWALAN.get(JenisPemangkuan(pangku.jenis), '')}{pangku.jabatan.nama}"


def _baris(
    orang: Pegawai, pangku: list[Pemangkuan], simpulan: OrangKini | None, kini: Kini | None, jangkauan: Jangkauan
) -> BarisPegawai:
    jalur = [satu.jabatan.unit.jalur for satu in pangku]
    return BarisPegawai(
        id=orang.pk,
        nama=orang.nama_lengkap,
        nip=orang.nip if jangkauan.memimpin(orang.pk, jalur) else "",
        jabatan=tuple(sebut_jabatan(satu) for satu in pangku),
        unit=pangku[0].jabatan.unit.nama if pangku else "",
        keadaan=keadaan(simpulan.kedudukan, kini, jangkauan) if simpulan and kini else None,
    )


def _kelas(kelas: str) -> Q:
    if kelas in KelasJabatan.values:
        return Q(jabatan__kelas=kelas)
    return Q(jabatan__jenjang=kelas) if kelas in JenjangJabatan.values else Q()


def _bernama(jangkauan: Jangkauan, duduk: "QuerySet[Pemangkuan]", cari: str) -> Q:
    """By name; by NIP only among those whose NIP may be shown, or the search itself would tell it."""
    angka = "".join(cari.split())
    if not angka.isdecimal():
        return Q(nama__icontains=" ".join(cari.split()))
    if jangkauan.pimpin == ("/",):
        return Q(nip__startswith=angka)
    bawahan = duduk.filter(di_bawah(jangkauan.pimpin, JALUR)).values("pegawai_id")
    return Q(nip__startswith=angka) & (Q(pk__in=bawahan) | Q(pk=jangkauan.pegawai_id))
