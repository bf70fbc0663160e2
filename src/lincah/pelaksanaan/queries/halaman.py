"""Everything the page of one case shows: the story, the work, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery

from lincah.audit.queries import BarisRiwayat, riwayat
from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import Kemajuan, Rencana, Rincian
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.sebutan import TAHAP, sebut_langkah, sebut_tindakan


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry of the timeline: who, in which capacity (`untuk`: on whose behalf), when, what, in which words, why."""

    id: int
    waktu: datetime
    nama: str
    jabatan: str
    untuk: str
    lampau: str
    teks: str
    bukti: str
    persen: int | None
    nomor: str
    dasar: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Kegiatan:
    """One activity of the breakdown with its latest share done (0–100)."""

    urutan: int
    kegiatan: str
    nama: str
    tenggat: date
    persen: int
    lewat: bool


@dataclass(frozen=True, slots=True)
class Tahapan:
    """One stage and where the case stands in it: `lalu`, `kini` or `nanti`."""

    nama: str
    keadaan: str


@dataclass(frozen=True, slots=True)
class Halaman:
    """A case page."""

    perkara: Perkara
    langkah: str
    tahap: tuple[Tahapan, ...]
    menunggu: str
    riwayat: tuple[Butir, ...]
    rencana: Rencana | None
    kegiatan: tuple[Kegiatan, ...]
    dilalui: tuple[str, ...]

    @property
    def persen(self) -> int:
        """The share of the whole breakdown that is done."""
        return sum(satu.persen for satu in self.kegiatan) // len(self.kegiatan) if self.kegiatan else 0


def buka_halaman(aktor: Aktor, penugasan_id: UUID) -> Halaman:
    """The page of a case, for somebody who may see it. Errors: PerkaraTidakAda."""
    perkara = buka_perkara(aktor, penugasan_id)
    penugasan, alur = perkara.penugasan, perkara.alur
    baris = riwayat(("penugasan", str(penugasan.id)))
    menunggu = {satu for t in alur.langkah[penugasan.langkah].tindakan if t.menunggu for satu in t.pelaku}
    return Halaman(
        perkara=perkara,
        langkah=sebut_langkah(penugasan.langkah),
        tahap=_tahap(perkara),
        menunggu=perkara.nama(*menunggu) if menunggu else "",
        riwayat=tuple(_butir(satu) for satu in baris),
        rencana=Rencana.objects.filter(penugasan=penugasan).order_by("-versi").first(),
        kegiatan=_kegiatan(penugasan.id, aktor.tanggal),
        dilalui=tuple(dict.fromkeys(str(satu.isi["dari"]) for satu in reversed(baris) if "dari" in satu.isi)),
    )


def _tahap(perkara: Perkara) -> tuple[Tahapan, ...]:
    langkah = perkara.penugasan.langkah
    kini = list(TAHAP).index(perkara.alur.langkah[langkah].tahap.value)
    kini = len(TAHAP) if langkah == "selesai" else kini
    return tuple(
        Tahapan(nama, "lalu" if nomor < kini else "kini" if nomor == kini else "nanti")
        for nomor, nama in enumerate(TAHAP.values())
    )


def _butir(baris: BarisRiwayat) -> Butir:
    isi = baris.isi
    kode = baris.jenis.removeprefix("penugasan.")
    return Butir(
        id=baris.id,
        waktu=baris.waktu,
        nama=baris.nama,
        jabatan=baris.jabatan,
        untuk=baris.untuk,
        lampau=sebut_tindakan(kode).lampau,
        teks=next((str(isi[satu]) for satu in ("uraian", "catatan", "rencana") if isi.get(satu)), ""),
        bukti=str(isi.get("bukti") or ""),
        persen=isi.get("persen"),
        nomor=str(isi.get("nomor") or ""),
        dasar=_dasar(baris.kuitansi),
    )


def _dasar(kuitansi: Mapping[str, Any] | None) -> tuple[Mapping[str, Any], ...]:
    alasan = kuitansi["simpulan"]["alasan"] if kuitansi else []
    return tuple({satu["dasar"]: satu for satu in reversed(alasan)}.values())[::-1]


def _kegiatan(penugasan_id: UUID, hari: date) -> tuple[Kegiatan, ...]:
    terakhir = Kemajuan.objects.filter(rincian=OuterRef("pk")).order_by("-waktu").values("persen")[:1]
    baris = Rincian.objects.filter(penugasan_id=penugasan_id).annotate(persen=Subquery(terakhir)).order_by("urutan")
    isi = baris.values_list("urutan", "kegiatan", "penanggung_jawab__pegawai__nama", "tenggat", "persen")
    return tuple(
        Kegiatan(urutan, kegiatan, nama, tenggat, persen or 0, (persen or 0) < 100 and tenggat < hari)
        for urutan, kegiatan, nama, tenggat, persen in isi
    )
