"""Problems of a case as their page shows them: what was met, to whom it went, what was decided, what is open to me."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan
from lincah.law.pelaksanaan import TujuanKendala, boleh_bersama, boleh_instansi, check_kendala
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.pelaksanaan.models import (
    AlamatKendala,
    Alternatif,
    BalasanPutusan,
    JenisPutusan,
    KeadaanAlamat,
    Kendala,
    PutusanKendala,
)
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas

LENCANA = {
    KeadaanAlamat.MENUNGGU: "menunggu",
    KeadaanAlamat.DITANYA: "dikembalikan",
    KeadaanAlamat.DITINDAKLANJUTI: "berjalan",
    KeadaanAlamat.SELESAI: "selesai",
}


@dataclass(frozen=True, slots=True)
class BarisPutusan:
    """One decision with what came of it; `balas`: the reader is the one to answer it. `lewat`: past its day."""

    isi: PutusanKendala
    balasan: BalasanPutusan | None
    balas: bool
    lewat: bool


@dataclass(frozen=True, slots=True)
class BarisAlamat:
    """How the problem stands with one leader; `memutus`: the reader may decide."""

    isi: AlamatKendala
    pemangku: str
    lencana: str
    putusan: tuple[BarisPutusan, ...]
    memutus: bool

    @property
    def nama(self) -> str:
        """The post; of another instansi with its name."""
        return self.isi.jabatan.nama if self.isi.jabatan else self.isi.luar


@dataclass(frozen=True, slots=True)
class BarisKendala:
    """One problem."""

    isi: Kendala
    alternatif: tuple[Alternatif, ...]
    alamat: tuple[BarisAlamat, ...]

    @property
    def terbuka(self) -> bool:
        """Is it not yet settled with every leader?"""
        return any(satu.isi.keadaan != KeadaanAlamat.SELESAI for satu in self.alamat)


@dataclass(frozen=True, slots=True)
class HalamanKendala:
    """All problems of a case, open ones first; `aturan`: what the regulation asks of who raises one."""

    perkara: RingkasPerkara
    kendala: tuple[BarisKendala, ...]
    aturan: tuple[Alasan, ...]
    tujuan: tuple[TujuanKendala, ...]
    boleh: bool
    bersama: bool
    instansi: bool

    @property
    def kalimat(self) -> str:
        """To whom a problem goes and with what, in one sentence."""
        kosakata = self.perkara.profil.kosakata
        kepada = kosakata.sebut_semua(tuple(satu.peran for satu in self.tujuan), "dan") if self.tujuan else ""
        disertai = ", disertai sekurang-kurangnya satu alternatif rekomendasi" if self.beralternatif else ""
        return f"Permasalahan disampaikan kepada {kepada}{disertai}." if kepada else "Peraturan tidak mengaturnya."

    @property
    def beralternatif(self) -> bool:
        """Does the regulation ask for an alternative?"""
        return any(satu.beralternatif for satu in self.tujuan)

    @property
    def terbuka(self) -> int:
        """How many are not yet settled."""
        return sum(satu.terbuka for satu in self.kendala)


def buka_kendala(aktor: Aktor, penugasan_id: UUID) -> HalamanKendala:
    """The page; also for a leader or a person asked for something here. Errors: PerkaraTidakAda."""
    perkara = buka_ringkas(aktor, penugasan_id, diundang=_diundang(aktor, penugasan_id))
    semua = list(_semua(perkara))
    if perkara.luar:  # somebody from outside sees what he or she is asked about, and nothing else
        semua = [satu for satu in semua if _bagian(aktor, satu.alamat.all())]
    baris = [_baris(aktor, perkara, satu) for satu in semua]
    bentuk, lingkup = Bentuk(perkara.penugasan.bentuk), Lingkup(perkara.penugasan.lingkup)
    tugas, model = perkara.profil.tugas, perkara.penugasan.model
    hukum = check_kendala(tugas, bentuk, lingkup, bersama=False, alternatif=("ada",), model=model)
    return HalamanKendala(
        perkara=perkara,
        kendala=tuple(sorted(baris, key=lambda satu: not satu.terbuka)),
        aturan=hukum.alasan[:1],
        tujuan=hukum.jawaban or (),
        boleh=perkara.anggota and boleh_diangkat(perkara),
        bersama=boleh_bersama(tugas, bentuk, lingkup),
        instansi=boleh_instansi(tugas, bentuk, lingkup),
    )


def boleh_diangkat(perkara: RingkasPerkara) -> bool:
    """Has the work begun, and not ended?"""
    return perkara.berjalan and perkara.acuan.alur.langkah[perkara.penugasan.langkah].tahap.value != "penugasan"


def kendala_terbuka() -> "QuerySet[Kendala]":
    """Problems that are not yet settled with every leader."""
    terbuka = AlamatKendala.objects.exclude(keadaan=KeadaanAlamat.SELESAI).values("kendala_id")
    return Kendala.objects.filter(id__in=terbuka)


def _diundang(aktor: Aktor, penugasan_id: UUID) -> bool:
    jabatan = Q(jabatan_id__in=aktor.jabatan_ids)
    tugas = Q(putusan__pelaksana_id=aktor.pegawai_id or 0)
    return AlamatKendala.objects.filter(jabatan | tugas, kendala__penugasan_id=penugasan_id).exists()


def _bagian(aktor: Aktor, alamat: Iterable[AlamatKendala]) -> bool:
    return any(
        satu.jabatan_id in aktor.jabatan_ids or any(p.pelaksana_id == aktor.pegawai_id for p in satu.putusan.all())
        for satu in alamat
    )


def _semua(perkara: RingkasPerkara) -> "QuerySet[Kendala]":
    putusan = PutusanKendala.objects.select_related("pelaksana", "oleh", "alternatif", "balasan__oleh").order_by("-id")
    alamat = AlamatKendala.objects.select_related("jabatan").order_by("bersama", "id")
    baris = Kendala.objects.filter(penugasan=perkara.penugasan).select_related("oleh", "rincian").order_by("-waktu")
    return baris.prefetch_related(
        Prefetch("alternatif", Alternatif.objects.order_by("nomor")),
        Prefetch("alamat", alamat.prefetch_related(Prefetch("putusan", putusan))),
    )


def _baris(aktor: Aktor, perkara: RingkasPerkara, kendala: Kendala) -> BarisKendala:
    memimpin = "utama" in perkara.peran and not perkara.bersama_mitra
    menjawab = kendala.oleh_id == aktor.pegawai_id or memimpin
    alamat = tuple(_alamat(aktor, perkara, satu, menjawab=menjawab) for satu in kendala.alamat.all())
    return BarisKendala(kendala, tuple(kendala.alternatif.all()), alamat)


def _alamat(aktor: Aktor, perkara: RingkasPerkara, alamat: AlamatKendala, *, menjawab: bool) -> BarisAlamat:
    semua = list(alamat.putusan.all())
    putusan = tuple(
        _putusan(satu, aktor, menjawab=menjawab, terakhir=satu is semua[0], hari=aktor.tanggal) for satu in semua
    )
    pegangan = aktor.cari(alamat.jabatan_id) if alamat.jabatan_id else None
    memutus = alamat.keadaan != KeadaanAlamat.SELESAI and pegangan is not None
    lencana = LENCANA[KeadaanAlamat(alamat.keadaan)]
    if any(satu.lewat for satu in putusan):
        lencana = "terlambat"
    return BarisAlamat(alamat, perkara.pemangku(alamat.jabatan_id), lencana, putusan, memutus)


def _putusan(putusan: PutusanKendala, aktor: Aktor, *, menjawab: bool, terakhir: bool, hari: date) -> BarisPutusan:
    balasan = getattr(putusan, "balasan", None)
    terbuka = terakhir and balasan is None
    bertanya = putusan.jenis == JenisPutusan.KETERANGAN
    balas = terbuka and (menjawab if bertanya else putusan.pelaksana_id == aktor.pegawai_id)
    lewat = terbuka and putusan.tenggat is not None and putusan.tenggat < hari
    return BarisPutusan(putusan, balasan, balas, lewat)
