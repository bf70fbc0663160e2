"""One person on a day: posts, what the law concludes, problems, history."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.kait import AtasanKerja, atasan_kerja
from lincah.kedudukan.models import KompetensiPegawai, Pegawai, Pemangkuan, PenetapanKedudukan
from lincah.kedudukan.queries.keadaan import Keadaan, keadaan, kini_atau_sebab, pandangan
from lincah.kedudukan.queries.kompetensi import kompetensi_orang
from lincah.kedudukan.queries.masalah import Temuan, temuan_orang
from lincah.kedudukan.queries.model_unit import AturanModel, penetap_kedudukan, penetap_kinerja
from lincah.kedudukan.queries.orang import orang_kini


class DiLuarJangkauan(LookupError):
    """The person exists, but not for this reader."""


@dataclass(frozen=True, slots=True)
class Rincian:
    """Everything the page of a person shows.

    `lengkap`: the reader leads this person (or is this person, or the administrator): NIP, letters, history and
    superiors in running work too, which name the work.
    `penetap`: who sets whose performance in this model. `wajib`: who must set the kedudukan first, if the regulation
    demands it; `ditetapkan`: and has. `sebab`: why nothing is concluded, when `keadaan` is None. `peraturan`: (id,
    short name) in force that day.
    """

    pegawai: Pegawai
    lengkap: bool
    pangku: tuple[Pemangkuan, ...]
    riwayat: tuple[Pemangkuan, ...]
    penetapan: tuple[PenetapanKedudukan, ...]
    kompetensi: tuple[KompetensiPegawai, ...]
    keadaan: Keadaan | None
    penetap: tuple[AturanModel, ...]
    wajib: AturanModel | None
    ditetapkan: bool
    masalah: tuple[Temuan, ...]
    atasan_kerja: tuple[AtasanKerja, ...]
    sebab: str
    peraturan: tuple[str, str] | None


def rincian(aktor: Aktor, pegawai_id: int, tanggal: date, *, ringkas: bool = False) -> Rincian:
    """The person as things stood on `tanggal`; `ringkas` leaves out letters and competences.

    Errors: Pegawai.DoesNotExist, DiLuarJangkauan.
    """
    semua, orang = _riwayat(pegawai_id)
    jangkau, kini, sebab = pandangan(aktor)
    # What one may see follows from today, also when the question is about the past.
    jalur = [satu.jabatan.unit.jalur for satu in semua if satu.berlaku_pada(aktor.tanggal)]
    if not jangkau.melihat(orang.pk, jalur):
        raise DiLuarJangkauan
    lengkap = jangkau.memimpin(orang.pk, jalur)
    if tanggal != aktor.tanggal:
        kini, sebab = kini_atau_sebab(aktor.instansi, tanggal)
    simpulan = next(iter(orang_kini(kini, tanggal, pegawai=[orang.pk])), None) if kini else None
    return Rincian(
        pegawai=orang,
        lengkap=lengkap,
        pangku=tuple(satu for satu in semua if satu.berlaku_pada(tanggal)),
        riwayat=semua if lengkap else (),
        penetapan=_penetapan(orang) if lengkap and not ringkas else (),
        kompetensi=kompetensi_orang(orang) if lengkap and not ringkas else (),
        keadaan=keadaan(simpulan.kedudukan, kini, jangkau) if simpulan and kini else None,
        penetap=penetap_kinerja(simpulan.kedudukan, kini.profil.kosakata) if simpulan and kini else (),
        wajib=penetap_kedudukan(kini) if simpulan and kini and simpulan.orang.pos_id is None else None,
        ditetapkan=simpulan.orang.ditetapkan if simpulan else False,
        masalah=temuan_orang(kini, orang, simpulan) if kini and orang.aktif else (),
        atasan_kerja=atasan_kerja(orang.pk, tanggal) if lengkap else (),
        sebab=sebab,
        peraturan=(kini.profil.id, kini.profil.identitas.sebutan) if kini else None,
    )


def _riwayat(pegawai_id: int) -> tuple[tuple[Pemangkuan, ...], Pegawai]:
    baris = Pemangkuan.objects.filter(pegawai_id=pegawai_id).select_related("pegawai", "jabatan__unit")
    semua = tuple(sorted(baris.order_by("-dari", "-id"), key=lambda satu: satu.sampai is not None))
    return semua, semua[0].pegawai if semua else Pegawai.objects.get(pk=pegawai_id)


def _penetapan(orang: Pegawai) -> tuple[PenetapanKedudukan, ...]:
    return tuple(PenetapanKedudukan.objects.filter(pegawai=orang).select_related("unit").order_by("-dari"))
