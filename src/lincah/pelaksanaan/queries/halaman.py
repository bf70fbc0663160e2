"""Everything the page of one case shows: the story, the work, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery
from django.urls import reverse

from lincah.audit.queries import BarisRiwayat, riwayat
from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import Kemajuan, Rencana, Rincian
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.sebutan import RANGKAP, TAHAP, sebut_langkah, sebut_tindakan


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry of the timeline: who, in which capacity, when, what, in which words, with which letter, why."""

    kode: str
    nama: str
    jabatan: str
    untuk: str
    waktu: datetime
    lampau: str
    persen: int | None
    teks: str
    bukti: str
    surat: Mapping[str, Any] | None
    dasar: Mapping[str, Any] | None
    keadaan: str


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

    @property
    def hasil(self) -> Butir | None:
        """The last hand-over of results, while it is being reviewed or after."""
        return next((satu for satu in self.riwayat if satu.kode == "menyerahkan_hasil"), None)

    @property
    def kalimat(self) -> str:
        """The breakdown in one sentence."""
        selesai = sum(satu.persen == 100 for satu in self.kegiatan)
        return f"{selesai} dari {len(self.kegiatan)} kegiatan selesai, {self.persen} persen dari seluruhnya"


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
        riwayat=tuple(_butir(satu, penugasan) for satu in baris),
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


def _butir(baris: BarisRiwayat, penugasan: Penugasan) -> Butir:
    isi, kode = baris.isi, baris.jenis.removeprefix("penugasan.")
    return Butir(
        kode=kode,
        nama=baris.nama,
        jabatan=baris.jabatan,
        untuk=baris.untuk,
        waktu=baris.waktu,
        lampau=sebut_tindakan(kode).lampau + (RANGKAP if isi.get("rangkap") else ""),
        persen=isi.get("persen"),
        teks=next((str(isi[satu]) for satu in ("uraian", "catatan", "rencana") if isi.get(satu)), ""),
        bukti=str(isi.get("bukti") or ""),
        surat=_surat(penugasan, isi) if isi.get("nomor") else None,
        dasar=_dasar(baris.kuitansi),
        keadaan="menolak" if kode.startswith(("mengembalikan", "menyatakan_belum")) else "",
    )


def _surat(penugasan: Penugasan, isi: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "judul": penugasan.jenis_naskah.replace("_", " ").capitalize(),
        "nomor": isi["nomor"],
        "url": reverse("pekerjaan:surat", args=[penugasan.id]),
        "gambar": reverse("pekerjaan:gambar", args=[penugasan.id, isi["sidik_naskah"]]),
    }


def _dasar(kuitansi: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    alasan = kuitansi["simpulan"]["alasan"] if kuitansi else []
    return alasan[0] if alasan else None


def _kegiatan(penugasan_id: UUID, hari: date) -> tuple[Kegiatan, ...]:
    terakhir = Kemajuan.objects.filter(rincian=OuterRef("pk")).order_by("-waktu").values("persen")[:1]
    baris = Rincian.objects.filter(penugasan_id=penugasan_id).annotate(persen=Subquery(terakhir)).order_by("urutan")
    isi = baris.values_list("urutan", "kegiatan", "penanggung_jawab__pegawai__nama", "tenggat", "persen")
    return tuple(
        Kegiatan(urutan, kegiatan, nama, tenggat, persen or 0, (persen or 0) < 100 and tenggat < hari)
        for urutan, kegiatan, nama, tenggat, persen in isi
    )
