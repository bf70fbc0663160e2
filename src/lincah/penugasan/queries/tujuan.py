"""Which units may be asked for people, or have work to volunteer for; and what the regulation says of each scope."""

from dataclasses import dataclass

from django.db.models import Count

from lincah.exchange.models import Mitra
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kedudukan import Kelas, Orang, Pos, Unit
from lincah.law.kernel import Alasan
from lincah.law.penugasan import Cara, Lingkup, Status, pd_dari
from lincah.law.profil import Profil

BANYAK_MITRA = 30
STAF = (Kelas.JF.value, Kelas.PELAKSANA.value)


@dataclass(frozen=True, slots=True)
class Tujuan:
    """One unit: its name, its Perangkat Daerah, whether that is one's own, how many officers sit there."""

    unit_id: int
    nama: str
    pd: str
    sendiri: bool
    jumlah: int


@dataclass(frozen=True, slots=True)
class LingkupTerbuka:
    """What the regulation says of one scope: open or not, by which letter and whose signature, its article."""

    lingkup: Lingkup
    nama: str
    terbuka: bool
    isi: str
    dasar: Alasan


def list_lingkup(aktor: Aktor, cara: Cara) -> tuple[LingkupTerbuka, ...]:
    """Every scope of a way, nearest first; those of an appointment within the unit need no request."""
    profil = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi).profil
    semua = [satu for satu in Lingkup if (cara, satu) != (Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)]
    return tuple(_lingkup(profil, cara, satu) for satu in semua)


def _lingkup(profil: Profil, cara: Cara, lingkup: Lingkup) -> LingkupTerbuka:
    satu, sebut = profil.penugasan.cari_instrumen(cara, lingkup), profil.kosakata.sebut
    terbuka = satu.status.nilai is Status.TERBUKA
    if terbuka:
        isi = f"{sebut(satu.naskah)}, ditetapkan {profil.kosakata.sebut_semua(satu.penetap)}"
    else:
        isi = "tidak diatur" if satu.status.nilai is Status.TIDAK_DIATUR else "tidak dibuka oleh peraturan"
    nama = sebut(lingkup)
    return LingkupTerbuka(
        lingkup, nama, terbuka, isi, Alasan.dari(satu.status, terpenuhi=terbuka, ringkas=f"{nama}: {isi}")
    )


def list_tujuan(aktor: Aktor, unit_id: int, *, cara: Cara, cari: str = "") -> tuple[Tujuan, ...]:
    """Units that may be asked from `unit_id`: one's own Perangkat Daerah first, then by name; two queries.

    An appointment needs officers who sit there under somebody else; a volunteer a unit with a head, the own one too.
    """
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    jumlah = _jumlah(aktor)
    pd_sendiri = pd_dari(pada.struktur, unit_id).id
    sukarela, pimpinan = cara is Cara.SUKARELA, pada.struktur.unit[unit_id].pimpinan
    dimintai = {
        satu for satu, unit in pada.struktur.unit.items() if jumlah.get(satu) and _pimpinan(pada, unit) != pimpinan
    }
    semua = [
        _tujuan(pada, unit, pd_sendiri, jumlah.get(unit.id, 0))
        for unit in pada.struktur.unit.values()
        if unit.pimpinan is not None and (sukarela or unit.id in dimintai - {unit_id})
    ]
    cocok = [satu for satu in semua if cari.lower() in f"{satu.nama} {satu.pd}".lower()]
    return tuple(sorted(cocok, key=lambda satu: (satu.unit_id != unit_id, not satu.sendiri, satu.pd, satu.nama)))


def list_mitra(aktor: Aktor, cari: str = "") -> tuple[Mitra, ...]:
    """The instansi that may be asked for people, by name; one query, none where the regulation does not open it."""
    profil = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi).profil
    instrumen = profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI)
    if instrumen.status.nilai is not Status.TERBUKA:
        return ()
    return tuple(Mitra.objects.filter(aktif=True, nama__icontains=cari).only("id", "nama")[:BANYAK_MITRA])


def list_diminta(aktor: Aktor, unit_id: int) -> tuple[OrangKini, ...]:
    """The JF and pelaksana who sit in a unit and lead nothing: whom a request may name."""
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    semua = orang_kini(pada, aktor.tanggal, unit=[unit_id])
    return tuple(satu for satu in semua if satu.orang.kelas.value in STAF and satu.orang.pos_id is None)


def _pimpinan(pada: Kini, unit: Unit) -> Pos | None:
    """Who leads the staff of a unit: the same officer may lead several, and need not ask for them."""
    return pada.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, unit.id)).pimpinan_unit.jawaban or unit.pimpinan


def _tujuan(pada: Kini, unit: Unit, pd_sendiri: int, jumlah: int) -> Tujuan:
    pd = pd_dari(pada.struktur, unit.id)
    return Tujuan(unit.id, unit.nama, pd.nama, pd.id == pd_sendiri, jumlah)


def _jumlah(aktor: Aktor) -> dict[int, int]:
    duduk = Pemangkuan.objects.berlaku(aktor.tanggal).filter(jenis__in=("definitif", "pj"), jabatan__pimpinan=False)
    baris = duduk.filter(jabatan__kelas__in=STAF).values_list("jabatan__unit_id")
    return dict(baris.annotate(n=Count("pegawai_id", distinct=True)))
