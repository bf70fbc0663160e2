"""Changes of running cases as screens show them: what may be changed, what is proposed, what has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import make_aware

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.law.alur import dari_konsep
from lincah.law.kernel import Alasan
from lincah.law.penugasan import (
    GUGUR,
    SUSUNAN,
    Cara,
    JenisPerubahan,
    Lingkup,
    check_dapat_diubah,
    check_menunggu_jawaban,
)
from lincah.law.penugasan.permintaan import MEMILIH_SEMUA
from lincah.law.penugasan.perubahan_lintas import DARI_DITUJU
from lincah.penugasan.akhir import BERAKHIR
from lincah.penugasan.models import Anggota, KeadaanPerubahan, Penugasan, PeranPerkara, Persetujuan, Perubahan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.queries.perkara import Perkara
from lincah.penugasan.services.gugur import hari_gugur
from lincah.penugasan.services.langkah import BarisPeran
from lincah.penugasan.services.lintas.sisi import SisiPerkara
from lincah.penugasan.services.perubahan import boleh_mengubah, sebagai_penetap
from lincah.penugasan.services.perubahan.wewenang import pengusul_ubahan
from lincah.peraturan import muat_profil

KABAR = timedelta(days=14)
MENANTI_SURAT = ("menerima", "menetapkan", "memperbaiki_konsep")
BANYAK_KABAR = 8
AJAKAN = {
    JenisPerubahan.PERPANJANGAN: "Perpanjang masa tugas",
    JenisPerubahan.PENGGANTIAN: "Ganti orang",
    JenisPerubahan.PENAMBAHAN: "Tambah anggota",
    JenisPerubahan.PENGURANGAN: "Keluarkan anggota",
    JenisPerubahan.PERGANTIAN_KETUA: "Ganti ketua tim",
    JenisPerubahan.PENGAKHIRAN: "Akhiri sebelum selesai",
}


@dataclass(frozen=True, slots=True)
class Pilihan:
    """One change open to the reader: its code and its words."""

    jenis: str
    ajakan: str


@dataclass(frozen=True, slots=True)
class PerubahanPerkara:
    """What the page of a case says of changes. `usulan`: the one that waits; `memutus`: the reader may set it.

    `menyetujui`: it is only agreed to here, and set in the other instansi; `menanti`: for whom it waits; `memaraf`: the
    reader is asked to initial its letter; `menarik`: the reader proposed it; `terima`: the reader came in by a change
    and has not accepted its letter; `pernah`: who was in the case; `lewat`: days since its end, 0 when not late;
    `gugur`: last day for an answer; `dasar`: why it may be changed; `sebab`: why its people may not be, now; `minta`:
    the reader may ask another unit, or the other instansi, for people to join it, `tamu`:
    in whose place.
    """

    pilihan: tuple[Pilihan, ...]
    usulan: Perubahan | None
    memutus: bool
    menyetujui: bool
    menanti: str
    memaraf: bool
    menarik: bool
    terima: bool
    pernah: tuple[Anggota, ...]
    lewat: int
    gugur: date | None
    dasar: Alasan
    sebab: str
    minta: bool
    tamu: tuple[Anggota, ...]


def baca_perubahan(aktor: Aktor, perkara: Perkara) -> PerubahanPerkara:
    """What may be changed in this case, by this reader; one query once the letter is set."""
    penugasan = perkara.penugasan
    sisi = _sisi(perkara)
    usulan = _usulan(penugasan) if penugasan.naskah_id else None
    bab = muat_profil(muat_alur(penugasan.alur_id).profil).penugasan
    dasar = check_dapat_diubah(bab, perkara.alur, penugasan.langkah, JenisPerubahan.PENGGANTIAN)
    boleh = dasar[0].terpenuhi and bool(perkara.peran.keys() & boleh_mengubah(sisi))
    orang = all(satu.terpenuhi for satu in dasar)
    semua = sorted(perkara.semua_anggota, key=lambda satu: satu.pegawai.nama)
    return PerubahanPerkara(
        pilihan=_pilihan(perkara, sisi, orang=orang) if boleh and usulan is None else (),
        usulan=usulan,
        memutus=usulan is not None and _memutus(aktor, perkara, sisi, usulan),
        menyetujui=usulan is not None and sisi is not None and not sisi.menetapkan and bool(usulan.persetujuan),
        menanti=_menanti(sisi, usulan),
        memaraf=usulan is not None and aktor.cari(usulan.giliran_id or 0, Kewenangan.MEMARAF) is not None,
        menarik=usulan is not None and usulan.pengusul_id == aktor.pegawai_id,
        terima=penugasan.langkah not in (*BERAKHIR, "menerima") and any(_belum(aktor, satu) for satu in semua),
        pernah=tuple(satu for satu in semua if satu.sampai),
        lewat=0 if penugasan.langkah in BERAKHIR else max(0, (aktor.tanggal - penugasan.selesai).days),
        gugur=hari_gugur(penugasan.mulai) if check_menunggu_jawaban(perkara.alur, penugasan.langkah) else None,
        dasar=dasar[0],
        sebab=next((satu.ringkas for satu in dasar[1:] if not satu.terpenuhi), ""),
        minta=orang and usulan is None and (sisi is None or sisi.pemilik) and _memimpin_pemilik(aktor, perkara),
        tamu=tuple(satu for satu in perkara.anggota if satu.permohonan_id is not None),
    )


@dataclass(frozen=True, slots=True)
class PerubahanBeranda:
    """Changes on the home screen: `usulan` wait for this person; `kabar` were decided in this person's cases."""

    usulan: tuple[Perubahan, ...]
    kabar: tuple[Perubahan, ...]


def perubahan_beranda(aktor: Aktor, hari: date) -> PerubahanBeranda:
    """What this person may set or refuse, oldest first, and what others decided in the last two weeks; one query."""
    didelegasi, memaraf = (
        [p.jabatan_id for p in aktor.pegangan if p.kewenangan == satu]
        for satu in (Kewenangan.MENETAPKAN_PENUGASAN, Kewenangan.MEMARAF)
    )
    diri = Q(pegawai_id=aktor.pegawai_id or 0) | Q(jabatan_id__in=aktor.jabatan_ids)
    milik = Exists(PeranPerkara.objects.filter(diri, penugasan=OuterRef("penugasan_id")))
    penetap = Q(penetap_id__in=(*aktor.jabatan_ids, *didelegasi), giliran=None)
    menunggu = (penetap | Q(giliran_id__in=(*aktor.jabatan_ids, *memaraf))) & Q(keadaan=KeadaanPerubahan.DIUSULKAN)
    diputus = (KeadaanPerubahan.DITETAPKAN, KeadaanPerubahan.DITOLAK)
    kabar = Q(keadaan__in=diputus, diputus__gte=_sejak(hari)) & milik
    baris = Perubahan.objects.filter(menunggu | kabar).select_related("penugasan", "pengusul").order_by("diusulkan")
    usulan = tuple(satu for satu in baris if satu.keadaan == KeadaanPerubahan.DIUSULKAN)
    lalu = sorted((s for s in baris if s.diputus), key=lambda satu: satu.diputus, reverse=True)
    return PerubahanBeranda(usulan, tuple(lalu[:BANYAK_KABAR]))


def belum_diterima(berjalan: Iterable[Anggota]) -> tuple[Anggota, ...]:
    """Of somebody's running assignments those come into by a change whose letter is not yet accepted."""
    return tuple(
        satu
        for satu in berjalan
        if satu.diterima is None
        and satu.dari is not None
        and satu.penugasan.naskah_id is not None
        and satu.penugasan.langkah not in MENANTI_SURAT
    )


def kabar_gugur(aktor: Aktor, hari: date) -> tuple[Penugasan, ...]:
    """Requests of either side of this person that lapsed in the last two weeks; one query."""
    return tuple(gugur_saya(aktor, hari).order_by("-diubah")[:BANYAK_KABAR])


def gugur_saya(aktor: Aktor, hari: date) -> "QuerySet[Penugasan]":
    """The same, all of them."""
    diri = Q(pegawai_id=aktor.pegawai_id or 0) | Q(jabatan_id__in=aktor.jabatan_ids)
    milik = PeranPerkara.objects.filter(diri).values("penugasan_id")
    return Penugasan.objects.filter(id__in=milik, langkah=GUGUR, tuntas=False, berakhir__gte=_sejak(hari))


def _sejak(hari: date) -> datetime:
    """The moment from which something is still told on `hari`."""
    return make_aware(datetime.combine(hari - KABAR, time.min))


def _usulan(penugasan: Penugasan) -> Perubahan | None:
    belum = penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN)
    return belum.select_related("pengusul", "penetap", "giliran").first()


def _sisi(perkara: Perkara) -> SisiPerkara | None:
    """The side of this instansi, of what the page has read."""
    lintas = perkara.lintas
    return SisiPerkara(lintas, not lintas.diminta, perkara.penugasan.penetap_id is not None) if lintas else None


def _di_sana(sisi: SisiPerkara | None, usulan: Perubahan) -> bool:
    """Is the next to decide on a proposal an officer of the other instansi?"""
    if sisi is None:
        return False
    menunggu = Persetujuan.MENUNGGU if sisi.menetapkan else Persetujuan.DIBERIKAN
    return usulan.penetap is None or usulan.persetujuan == menunggu


def _menanti(sisi: SisiPerkara | None, usulan: Perubahan | None) -> str:
    """Who decides next on a proposal: a post here, or the other instansi."""
    if usulan is None:
        return ""
    if sisi is not None and _di_sana(sisi, usulan):
        return sisi.mitra.nama
    pos = usulan.giliran or usulan.penetap
    return pos.nama if pos else ""


def _pilihan(perkara: Perkara, sisi: SisiPerkara | None, *, orang: bool) -> tuple[Pilihan, ...]:
    tim = len(perkara.anggota) > 1
    tutup = set[JenisPerubahan]() if tim else {JenisPerubahan.PENGURANGAN, JenisPerubahan.PERGANTIAN_KETUA}
    tutup |= set() if orang else SUSUNAN
    tutup |= _dimohonkan(perkara)
    if sisi is not None:
        tutup |= set() if sisi.pemilik else set(JenisPerubahan) - DARI_DITUJU
        tutup |= set() if sisi.menetapkan else {JenisPerubahan.PENAMBAHAN, JenisPerubahan.PENGGANTIAN}
    if not perkara.peran.keys() & set(pengusul_ubahan(sisi)):  # of what he or she set: the letter of a guest
        tutup |= set(JenisPerubahan) - {JenisPerubahan.PENGURANGAN}
    return tuple(Pilihan(jenis.value, AJAKAN[jenis]) for jenis in AJAKAN if jenis not in tutup)


def _dimohonkan(perkara: Perkara) -> set[JenisPerubahan]:
    """New people are asked for where the case began with a request, unless one letter is for both sides."""
    if dari_konsep(perkara.alur):
        return set()
    penugasan = perkara.penugasan
    bab = muat_profil(perkara.profil).penugasan
    penetap = bab.cari_instrumen(Cara(penugasan.cara), Lingkup(penugasan.lingkup)).penetap
    return {JenisPerubahan.PENAMBAHAN, JenisPerubahan.PENGGANTIAN} if MEMILIH_SEMUA.isdisjoint(penetap) else set()


def _memimpin_pemilik(aktor: Aktor, perkara: Perkara) -> bool:
    """Does the reader lead the unit that owns the work, with a part in the case?"""
    unit, bagian = perkara.penugasan.unit_id, [satu for satu in perkara.peran.values() if satu is not None]
    return any(satu.pimpinan and satu.unit_id == unit and satu.kapasitas != "delegasi" for satu in bagian)


def _memutus(aktor: Aktor, perkara: Perkara, sisi: SisiPerkara | None, usulan: Perubahan) -> bool:
    """May the reader set it, agree to it, or (while the other instansi is asked to agree) refuse it?"""
    terbuka = not _di_sana(sisi, usulan) or (sisi is not None and sisi.menetapkan)
    return terbuka and _penetap(aktor, perkara, usulan)


def _penetap(aktor: Aktor, perkara: Perkara, usulan: Perubahan) -> bool:
    daftar = [BarisPeran(satu.peran, satu.jabatan_id, satu.pegawai_id) for satu in perkara.pemegang]
    return sebagai_penetap(aktor, daftar, usulan.penetap_id) is not None


def _belum(aktor: Aktor, satu: Anggota) -> bool:
    sendiri = satu.pegawai_id == aktor.pegawai_id and satu.sampai is None
    return sendiri and satu.diterima is None and satu.dari is not None
