"""One activity of the breakdown: its page, its versions, and how well people fit what it asks for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import KompetensiPegawai
from lincah.law.kernel import Ketentuan, Simpulan
from lincah.law.pelaksanaan import cocokkan
from lincah.pelaksanaan.keadaan import TUNTAS
from lincah.pelaksanaan.models import Kemajuan, Rincian, SyaratRincian, VersiRincian
from lincah.pelaksanaan.queries.rincian import KegiatanRinci, RincianPerkara, dengan_kemajuan, susun_kegiatan
from lincah.pelaksanaan.services.rincian.versi import bandingkan
from lincah.penugasan.akhir import BERAKHIR
from lincah.penugasan.queries.perkara import Perkara
from lincah.peraturan import muat_profil

TERBACA = 5
"""Entries of progress on the page of an activity; all of them are on the page of progress."""


@dataclass(frozen=True, slots=True)
class Kecocokan:
    """How somebody fits: name, how many competences of how many, the reasons, open activities in this case."""

    anggota_id: int
    nama: str
    simpulan: Simpulan[tuple[int, int]]
    terbuka: int

    @property
    def kalimat(self) -> str:
        """The same in words."""
        ada, diminta = self.simpulan.jawaban
        cocok = f"memenuhi {ada} dari {diminta} kompetensi" if diminta else "tidak ada kompetensi yang diminta"
        return f"{cocok}; {self.terbuka or 'belum ada'} kegiatan terbuka di sini"


@dataclass(frozen=True, slots=True)
class VersiKegiatan:
    """One version: what was different from the one before, why, by whom, when."""

    versi: int
    beda: tuple[str, ...]
    alasan: str
    oleh: str
    waktu: datetime


@dataclass(frozen=True, slots=True)
class HalamanKegiatan:
    """The page of one activity, dropped ones too. `diminta`: competences asked for with their levels."""

    rincian: Rincian
    kegiatan: KegiatanRinci | None
    diminta: dict[str, int]
    kemajuan: tuple[Kemajuan, ...]
    versi: tuple[VersiKegiatan, ...]


def aturan_tugas(perkara: Perkara, kode: str) -> Ketentuan[str] | None:
    """The provision on a duty in the regulation of a case, by its code; None where the regulation has none."""
    butir = muat_profil(perkara.profil).tugas.tanggung_jawab.butir
    return next((satu.kode for satu in butir if satu.kode.nilai == kode), None)


def ambil_rincian(perkara: Perkara, rincian_id: int) -> Rincian | None:
    """The activity of that case, dropped or not, with its progress, what it asks for, and what comes before it."""
    syarat = SyaratRincian.objects.filter(rincian=OuterRef("pk")).order_by("kompetensi__nama")
    dahulu = dengan_kemajuan(Rincian.objects.berlaku().filter(diikuti__rincian=OuterRef("pk"))).order_by("urutan")
    milik = dengan_kemajuan(Rincian.objects.filter(penugasan=perkara.penugasan, pk=rincian_id)).annotate(
        diminta=ArraySubquery(syarat.values(isi=JSONObject(nama="kompetensi__nama", tingkat="tingkat"))),
        dahulu=ArraySubquery(dahulu.values(isi=JSONObject(id="pk", nama="kegiatan", persen="persen"))),
    )
    return milik.select_related("penanggung_jawab__pegawai", "perulangan").first()


def baca_syarat(rincian: Rincian) -> tuple[SyaratRincian, ...]:
    """The competences an activity asks for."""
    return tuple(rincian.syarat.select_related("kompetensi").order_by("kompetensi__nama"))


def baca_halaman_kegiatan(aktor: Aktor, perkara: Perkara, rincian: Rincian) -> HalamanKegiatan:
    """Everything the page of one activity (of `ambil_rincian`) shows; two queries."""
    belum = {satu["id"]: satu["nama"] for satu in rincian.dahulu if satu["persen"] != TUNTAS}
    berakhir = perkara.penugasan.langkah in BERAKHIR
    kegiatan = susun_kegiatan(
        rincian, aktor.tanggal, aktor.pegawai_id, berakhir=berakhir, sesudah=tuple(belum), belum=belum
    )
    return HalamanKegiatan(
        rincian=rincian,
        kegiatan=None if rincian.dibatalkan else kegiatan,
        diminta={satu["nama"]: satu["tingkat"] for satu in rincian.diminta},
        kemajuan=tuple(rincian.kemajuan.berlaku().select_related("pegawai").order_by("-waktu", "-id")[:TERBACA]),
        versi=_versi(rincian.riwayat.select_related("oleh").order_by("versi")),
    )


def baca_alasan_peran(perkara: Perkara, halaman: HalamanKegiatan) -> Simpulan[tuple[int, int]] | None:
    """Why the activity is with who answers for it; None where nothing is asked for or no rule asks; one query."""
    aturan = aturan_tugas(perkara, "membagi_peran")
    if aturan is None or not halaman.diminta:
        return None
    pegawai_id = halaman.rincian.penanggung_jawab.pegawai_id
    return cocokkan(aturan, halaman.diminta, dict(_dimiliki([pegawai_id]).get(pegawai_id, ())))


def baca_kecocokan(perkara: Perkara, diminta: Mapping[str, int], semua: RincianPerkara) -> tuple[Kecocokan, ...]:
    """How the people of a case fit the competences asked for (name to level), the best first; one query.

    Nothing where the regulation has no rule on dividing roles.
    """
    aturan = aturan_tugas(perkara, "membagi_peran")
    if aturan is None:
        return ()
    dimiliki = _dimiliki([satu.pegawai_id for satu in perkara.anggota]) if diminta else {}
    kecil = {nama.casefold(): nama for nama in diminta}
    hasil = []
    for satu in perkara.anggota:
        ada = {kecil.get(nama.casefold(), nama): tingkat for nama, tingkat in dimiliki.get(satu.pegawai_id, ())}
        terbuka = sum(k.pegawai_id == satu.pegawai_id and k.persen != TUNTAS for k in semua.kegiatan)
        hasil.append(Kecocokan(satu.pk, satu.pegawai.nama_lengkap, cocokkan(aturan, diminta, ada), terbuka))
    return tuple(sorted(hasil, key=lambda satu: (-satu.simpulan.jawaban[0], satu.terbuka, satu.nama)))


def _dimiliki(pegawai: list[int]) -> dict[int, list[tuple[str, int]]]:
    berlaku = KompetensiPegawai.objects.filter(pegawai_id__in=pegawai, berakhir=None)
    hasil: dict[int, list[tuple[str, int]]] = {}
    for satu, nama, tingkat in berlaku.values_list("pegawai_id", "kompetensi__nama", "tingkat"):
        hasil.setdefault(satu, []).append((nama, tingkat))
    return hasil


def _versi(baris: Iterable[VersiRincian]) -> tuple[VersiKegiatan, ...]:
    """Newest first, each against the one before."""
    hasil: list[VersiKegiatan] = []
    lama: dict[str, Any] | None = None
    for satu in baris:
        beda = tuple(bandingkan(lama, satu.isi)) if lama is not None else ()
        hasil.append(
            VersiKegiatan(satu.versi, beda, satu.alasan, satu.oleh.nama_lengkap if satu.oleh else "", satu.waktu)
        )
        lama = satu.isi
    return tuple(reversed(hasil))
