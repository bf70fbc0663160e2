"""With whom one may coordinate: officers who lead a unit, the ketua of other teams of the same Perangkat Daerah, and
the officers of the other instansi of a case."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Jabatan
from lincah.law.penugasan import Lingkup
from lincah.penugasan.models import Anggota, BentukPenugasan, Penugasan, PeranAnggota, PeranPerkara

PALING_BANYAK = 25


@dataclass(frozen=True, slots=True)
class Pihak:
    """The other side: a post, the ketua of another team, or who holds the role `luar` of the case elsewhere.

    `nilai` is its value in a form.
    """

    nilai: str
    nama: str
    jabatan_id: int | None = None
    pegawai_id: int | None = None
    tim_id: UUID | None = None
    luar: str = ""


def cari_pihak(
    aktor: Aktor, penugasan: Penugasan, *, jabatan: int | None = None, tim: UUID | None = None, luar: str = ""
) -> Pihak | None:
    """That one, if it may be coordinated with; None for anything else, one's own case and posts among them."""
    if [jabatan is not None, tim is not None, bool(luar)].count(True) != 1:
        return None
    if luar:
        return next((satu for satu in pihak_luar(penugasan) if satu.luar == luar), None)
    if jabatan is not None:
        pimpinan = Jabatan.objects.berlaku(aktor.tanggal).filter(pk=jabatan, pimpinan=True)
        baris = pimpinan.exclude(pk__in=aktor.jabatan_ids).first()
        return _pejabat(baris) if baris else None
    ketua = _ketua(penugasan).filter(penugasan_id=tim).first()
    return _tim(ketua) if ketua else None


def list_pihak(aktor: Aktor, penugasan: Penugasan, cari: str) -> tuple[Pihak, ...]:
    """Those whose name holds the words, nearest first; without words the leaders of the own Perangkat Daerah.

    Two queries, at most 25 of each kind; the officers of the other instansi of the case come first, with one more.
    """
    pimpinan = Jabatan.objects.berlaku(aktor.tanggal).filter(pimpinan=True).exclude(pk__in=aktor.jabatan_ids)
    akar = "/".join(penugasan.unit.jalur.split("/")[:3])  # the Perangkat Daerah: below the top of the instansi
    kata = Q(nama__icontains=cari) | Q(unit__nama__icontains=cari) if cari else Q(unit__jalur__startswith=akar)
    pejabat = [_pejabat(satu) for satu in pimpinan.filter(kata).order_by("unit__jalur", "nama")[:PALING_BANYAK]]
    tim = _ketua(penugasan)
    tim = tim.filter(penugasan__judul__icontains=cari) if cari else tim.filter(penugasan__unit=penugasan.unit)
    luar = [satu for satu in pihak_luar(penugasan) if cari.casefold() in satu.nama.casefold()]
    return (*luar, *pejabat, *(_tim(satu) for satu in tim.order_by("penugasan__judul", "id")[:PALING_BANYAK]))


def pihak_luar(penugasan: Penugasan) -> tuple[Pihak, ...]:
    """The officers of the other instansi that the case knows by name, each once; none, and no query, without one."""
    if penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
        return ()
    semua = PeranPerkara.objects.filter(penugasan=penugasan).exclude(luar="").order_by("id")
    peran = {nama: satu for satu, nama in reversed(list(semua.values_list("peran", "luar")))}
    return tuple(Pihak(f"l{satu}", nama, luar=satu) for nama, satu in sorted(peran.items()))


def _ketua(penugasan: Penugasan) -> "QuerySet[Anggota]":
    baris = Anggota.objects.bertugas().filter(peran=PeranAnggota.KETUA, penugasan__bentuk=BentukPenugasan.TIM)
    baris = baris.filter(penugasan__berakhir=None).exclude(penugasan_id=penugasan.pk)
    return baris.exclude(penugasan__naskah_id=None).select_related("pegawai", "penugasan")


def _pejabat(satu: Jabatan) -> Pihak:
    return Pihak(f"j{satu.pk}", satu.nama, jabatan_id=satu.pk)


def _tim(satu: Anggota) -> Pihak:
    nama = f"Tim “{satu.penugasan.judul}” (ketua {satu.pegawai.nama_lengkap})"
    return Pihak(f"t{satu.penugasan_id}", nama, pegawai_id=satu.pegawai_id, tim_id=satu.penugasan_id)
