"""A team proposed for a screen: who covers what, with which load, who could take the place, what follows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Masa
from lincah.penugasan.queries.bahan_tim import BahanTim, Kolam, OrangTim, muat_bahan
from lincah.penugasan.queries.beda_jalan import Beda, bandingkan, ringkas_jalan
from lincah.penugasan.queries.jalan_tim import JalanTim, Meja, jalan_tim
from lincah.penugasan.queries.kurang_tim import KurangTim, sebut_kurang
from lincah.penugasan.services.paraf import BukuParaf
from lincah.penugasan.tim import CalonTim, Kebutuhan, Soal, cari_pengganti, susun_tim
from lincah.penugasan.tim.bahan import hitung_terpenuhi

DITAWARKAN = 4


@dataclass(frozen=True, slots=True)
class PermintaanTim:
    """What is asked: from which post and people, which needs, how many, when; `tukar`: (who leaves, who comes)."""

    jabatan: Pegangan
    kolam: Kolam
    kebutuhan: tuple[Kebutuhan, ...]
    besar: int
    wajar: int
    masa: Masa
    tukar: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pengganti:
    """Somebody who could come: the key of the address, and what is told."""

    kunci: str
    sebut: str


@dataclass(frozen=True, slots=True)
class AnggotaUsul:
    """One of the team. `nama` is '' for who is not named to this reader; then `unit` says from where."""

    kunci: str
    id: int
    nama: str
    jabatan: str
    unit: str
    langsung: bool
    menutup: tuple[str, ...]
    beban: int
    lebih: bool
    jarak: int
    pengganti: tuple[Pengganti, ...]
    lain: int


@dataclass(frozen=True, slots=True)
class Terpenuhi:
    """One need: how many of the team count for it."""

    nama: str
    jumlah: int
    ada: int


@dataclass(frozen=True, slots=True)
class UsulTim:
    """The proposal. `besar_perlu`: the least size that would do, when the one asked for is too small.

    `beda`: what the swaps changed on the road; `ditukar`: they were made.
    """

    anggota: tuple[AnggotaUsul, ...]
    terpenuhi: tuple[Terpenuhi, ...]
    kurang: tuple[KurangTim, ...]
    besar_perlu: int | None
    calon: int
    jalan: tuple[JalanTim, ...]
    beda: tuple[Beda, ...]
    ditukar: bool
    ketua: int | None


def usulkan_tim(aktor: Aktor, minta: PermintaanTim) -> UsulTim:
    """The team of least overload, then least distance, that meets the needs. Errors: PilihanGagal."""
    bahan = muat_bahan(aktor, minta.jabatan, minta.kolam, _kompetensi(minta.kebutuhan), minta.masa)
    soal = Soal(minta.kebutuhan, bahan.calon, minta.besar, minta.wajar)
    hasil = susun_tim(soal)
    tim = _tukar(bahan, soal, hasil.tim, minta.tukar)
    dikenal = bahan.susun_orang((satu.id for satu in (*tim, *hasil.tim)), aktor.tanggal)
    meja = Meja(aktor, minta.jabatan, bahan, dikenal, BukuParaf())
    jalan, ketua = jalan_tim(meja, tim)
    semula = jalan if tim == hasil.tim else jalan_tim(meja, hasil.tim)[0]
    return UsulTim(
        anggota=tuple(_anggota(bahan, soal, tim)),
        terpenuhi=_terpenuhi(soal, tim),
        kurang=sebut_kurang(aktor, bahan, hasil.kurang, minta.kolam),
        besar_perlu=hasil.besar_perlu,
        calon=len(bahan.calon),
        jalan=jalan,
        beda=bandingkan(_baris(semula), _baris(jalan)),
        ditukar=tim != hasil.tim,
        ketua=ketua,
    )


def _kompetensi(kebutuhan: Iterable[Kebutuhan]) -> set[int]:
    return {satu.kompetensi for satu in kebutuhan if satu.kompetensi is not None}


def _baris(jalan: Iterable[JalanTim]) -> list[tuple[str, str]]:
    return [(f"{satu.judul}: {nama}", isi) for satu in jalan for nama, isi in ringkas_jalan(satu.jalan)]


def _terpenuhi(soal: Soal, tim: tuple[CalonTim, ...]) -> tuple[Terpenuhi, ...]:
    ada = hitung_terpenuhi(soal.kebutuhan, tim)
    return tuple(Terpenuhi(s.nama, s.jumlah, n) for s, n in zip(soal.kebutuhan, ada, strict=True))


def _kunci(orang: OrangTim) -> str:
    """Who may be named by id; others only by their unit, so that an address tells nobody's competence."""
    return str(orang.id) if orang.terlihat else f"u{orang.unit_id}"


def _tukar(
    bahan: BahanTim, soal: Soal, tim: tuple[CalonTim, ...], tukar: Iterable[tuple[str, str]]
) -> tuple[CalonTim, ...]:
    """The team after the swaps, in order; one that fits no more is passed over."""
    for lama, baru in tukar:
        keluar = next((satu for satu in tim if _kunci(bahan.orang[satu.id]) == lama), None)
        ada = {satu.id for satu in tim}
        cocok = cari_pengganti(soal, tim, keluar) if keluar else ()
        lain = (*cocok, *(satu for satu in soal.calon if satu.id not in ada))
        masuk = next((satu for satu in lain if _kunci(bahan.orang[satu.id]) == baru), None)
        if keluar and masuk:
            tim = tuple(sorted((*(s for s in tim if s != keluar), masuk), key=lambda satu: satu.id))
    return tim


def _anggota(bahan: BahanTim, soal: Soal, tim: tuple[CalonTim, ...]) -> Iterable[AnggotaUsul]:
    """Those assigned directly first, then unit by unit."""
    for satu in sorted(
        tim, key=lambda satu: (not bahan.orang[satu.id].langsung, satu.jarak, bahan.orang[satu.id].nama)
    ):
        orang, pengganti = bahan.orang[satu.id], cari_pengganti(soal, tim, satu)
        yield AnggotaUsul(
            kunci=_kunci(orang),
            id=satu.id,
            nama=orang.nama if orang.terlihat else "",
            jabatan=orang.jabatan if orang.terlihat else "",
            unit=bahan.kini.struktur.unit[orang.unit_id].nama,
            langsung=orang.langsung,
            menutup=tuple(perlu.nama for perlu in soal.kebutuhan if satu.memenuhi(perlu)),
            beban=satu.beban,
            lebih=soal.lebih(satu) > 0,
            jarak=satu.jarak,
            pengganti=_tawarkan(bahan, pengganti),
            lain=len(pengganti),
        )


def _tawarkan(bahan: BahanTim, pengganti: Sequence[CalonTim]) -> tuple[Pengganti, ...]:
    """The lightest, one for each unit where they are not named."""
    hasil: dict[str, Pengganti] = {}
    for satu in pengganti:
        orang = bahan.orang[satu.id]
        unit = bahan.kini.struktur.unit[orang.unit_id].nama
        siapa = f"{orang.nama}, {orang.jabatan}" if orang.terlihat else f"Seorang pegawai {unit}"
        hasil.setdefault(_kunci(orang), Pengganti(_kunci(orang), f"{siapa} · {sebut_beban_kini(satu.beban)}"))
        if len(hasil) == DITAWARKAN:
            break
    return tuple(hasil.values())


def sebut_beban_kini(beban: int) -> str:
    """How many assignments at once, in words."""
    return f"{beban} penugasan sekaligus" if beban else "belum ada penugasan pada masa itu"
