"""One person on a day: posts, what the law concludes, problems, history."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.kait import AtasanKerja, atasan_kerja
from lincah.kedudukan.models import KompetensiPegawai, Pegawai, Pemangkuan, PenetapanKedudukan
from lincah.kedudukan.queries.jangkauan import Jangkauan, jangkauan
from lincah.kedudukan.queries.keadaan import Keadaan, keadaan, kini_atau_sebab
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.masalah import Temuan, temuan_orang
from lincah.kedudukan.queries.orang import OrangKini, orang_kini
from lincah.registry.models import Instansi


class DiLuarJangkauan(LookupError):
    """The person exists, but not for this reader."""


@dataclass(frozen=True, slots=True)
class Rincian:
    """Everything the page of a person shows.

    `lengkap`: the reader leads this person (or is this person, or the administrator): NIP, letters, history too.
    `sebab`: why nothing is concluded, when `keadaan` is None. `peraturan`: (id, short name) in force that day.
    """

    pegawai: Pegawai
    lengkap: bool
    pangku: tuple[Pemangkuan, ...]
    riwayat: tuple[Pemangkuan, ...]
    penetapan: tuple[PenetapanKedudukan, ...]
    kompetensi: tuple[KompetensiPegawai, ...]
    keadaan: Keadaan | None
    masalah: tuple[Temuan, ...]
    atasan_kerja: tuple[AtasanKerja, ...]
    sebab: str
    peraturan: tuple[str, str] | None


def rincian(aktor: Aktor, pegawai_id: int, tanggal: date) -> Rincian:
    """The person as things stood on `tanggal`. Errors: Pegawai.DoesNotExist, DiLuarJangkauan."""
    jangkau = jangkauan(aktor)
    orang = Pegawai.objects.get(pk=pegawai_id)
    semua = tuple(
        Pemangkuan.objects.filter(pegawai=orang).select_related("jabatan__unit").order_by("-dari", "-id")
    )
    # What one may see follows from today, also when the question is about the past.
    jalur = [satu.jabatan.unit.jalur for satu in semua if satu.berlaku_pada(aktor.tanggal)]
    if not jangkau.melihat(orang.pk, jalur):
        raise DiLuarJangkauan
    lengkap = jangkau.memimpin(orang.pk, jalur)
    kini, sebab = kini_atau_sebab(aktor.instansi, tanggal)
    simpulan = next(iter(orang_kini(kini, tanggal, pegawai=[orang.pk])), None) if kini else None
    return Rincian(
        pegawai=orang,
        lengkap=lengkap,
        pangku=tuple(satu for satu in semua if satu.berlaku_pada(tanggal)),
        riwayat=semua if lengkap else (),
        penetapan=_penetapan(orang) if lengkap else (),
        kompetensi=_kompetensi(orang) if lengkap else (),
        keadaan=keadaan(simpulan.kedudukan, kini, jangkau) if simpulan and kini else None,
        masalah=_masalah(kini, orang, simpulan),
        atasan_kerja=atasan_kerja(orang.pk, tanggal),
        sebab=sebab,
        peraturan=(kini.profil.id, kini.profil.identitas.sebutan) if kini else None,
    )


def diri(aktor: Aktor) -> tuple[Jangkauan, Kini | None, str, OrangKini | None]:
    """The reader's own conclusions today: reach, structure, why none, the conclusions."""
    kini, sebab = kini_atau_sebab(aktor.instansi, aktor.tanggal)
    ada = orang_kini(kini, aktor.tanggal, pegawai=[aktor.pegawai_id or 0]) if kini else ()
    return jangkauan(aktor), kini, sebab, next(iter(ada), None)


def _masalah(kini: Kini | None, orang: Pegawai, simpulan: OrangKini | None) -> tuple[Temuan, ...]:
    return temuan_orang(kini, orang, simpulan) if kini and orang.aktif else ()


def _penetapan(orang: Pegawai) -> tuple[PenetapanKedudukan, ...]:
    return tuple(PenetapanKedudukan.objects.filter(pegawai=orang).select_related("unit").order_by("-dari"))


def _kompetensi(orang: Pegawai) -> tuple[KompetensiPegawai, ...]:
    baris = KompetensiPegawai.objects.filter(pegawai=orang).select_related("kompetensi")
    return tuple(baris.order_by("-tingkat", "kompetensi__nama"))
