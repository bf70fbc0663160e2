"""Results and their review as the next tier reads them: every version, what each tier before said of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch

from lincah.berkas.queries import berkas_objek
from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan
from lincah.pelaksanaan.models import HasilKerja, Reviu
from lincah.pelaksanaan.queries.berkas import TautanBerkas, tautkan
from lincah.pelaksanaan.queries.berkas_mitra import berkas_belum
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas
from lincah.pelaksanaan.services.bukti import OBJEK
from lincah.penugasan.models import Penugasan
from lincah.penugasan.sebutan import sebut_langkah

ASAL = ("mengembalikan", "menyatakan_belum")
KATA = {
    "memperbaiki": "Hasil yang belum sesuai tidak dikembalikan: pimpinan unit melakukan perbaikan capaiannya.",
    "melaksanakan": "Hasil yang belum sesuai kembali kepada individu atau tim yang mengerjakannya.",
    "berjenjang": "Hasil yang belum sesuai turun setingkat demi setingkat sampai kepada yang mengerjakannya.",
}


@dataclass(frozen=True, slots=True)
class Tingkat:
    """One tier of the review: its number, who holds it, where it stands for the last result."""

    nomor: int
    nama: str
    pemangku: str
    keadaan: str
    kini: bool


@dataclass(frozen=True, slots=True)
class VersiHasil:
    """One version of the result with its files."""

    isi: HasilKerja
    berkas: tuple[TautanBerkas, ...]


@dataclass(frozen=True, slots=True)
class HalamanReviu:
    """The tiers, and every version of the result with what was said of it, newest first; what happens off target."""

    perkara: RingkasPerkara
    tingkat: tuple[Tingkat, ...]
    hasil: tuple[VersiHasil, ...]
    kembali: str
    dasar: Alasan
    langkah: str
    serah_terima: Alasan | None


def buka_reviu(aktor: Aktor, penugasan_id: UUID) -> HalamanReviu:
    """The page; five queries, across instansi six. Errors: PerkaraTidakAda."""
    perkara = buka_ringkas(aktor, penugasan_id)
    reviu = Reviu.objects.select_related("oleh__mitra", "jabatan").order_by("id")
    semua = HasilKerja.objects.filter(penugasan=perkara.penugasan).select_related("oleh")
    semua = semua.order_by("-versi", "tersusul")
    hasil = tuple(semua.prefetch_related(Prefetch("reviu", reviu)))
    balik = [satu for satu in perkara.acuan.alur.cari.values() if satu.kode in ASAL]
    return HalamanReviu(
        perkara=perkara,
        tingkat=_tingkat(perkara, hasil[0] if hasil else None),
        hasil=tuple(_versi(perkara.penugasan, hasil)),
        kembali=_kata([satu.lanjut for satu in balik]),
        dasar=Alasan.dari(balik[0].dasar, terpenuhi=True, ringkas="ke mana hasil yang belum sesuai"),
        langkah=sebut_langkah(perkara.penugasan.langkah),
        serah_terima=_serah_terima(perkara),
    )


def _versi(penugasan: Penugasan, hasil: tuple[HasilKerja, ...]) -> Iterator[VersiHasil]:
    belum = berkas_belum(penugasan)
    semua = belum.bagian()
    for satu in berkas_objek((OBJEK, str(penugasan.pk)), [f"hasil:{satu.pk}" for satu in hasil]):
        semua.setdefault(satu.bagian, []).append(satu)
    for ini in hasil:
        yield VersiHasil(ini, tautkan(penugasan.pk, semua.get(f"hasil:{ini.pk}", ()), belum))


def _serah_terima(perkara: RingkasPerkara) -> Alasan | None:
    """Of a case that is done, where its regulation orders a hand-over."""
    tahapan = perkara.profil.pelaksanaan.cari(perkara.penugasan.model)
    aturan = tahapan.serah_terima if tahapan else None
    if aturan is None or perkara.penugasan.langkah != "selesai":
        return None
    return Alasan.dari(aturan, terpenuhi=True, ringkas="hasil yang sudah sesuai diserahterimakan")


def _kata(lanjut: list[str]) -> str:
    """What happens to a result off target, as the stored flow of this case says."""
    if any(satu.startswith("kembali_") for satu in lanjut):
        return KATA["berjenjang"]
    return KATA["memperbaiki" if "memperbaiki" in lanjut else "melaksanakan"]


def _tingkat(perkara: RingkasPerkara, terakhir: HasilKerja | None) -> tuple[Tingkat, ...]:
    kata = {satu.tingkat: satu.get_putusan_display() for satu in terakhir.reviu.all()} if terakhir else {}
    return tuple(
        Tingkat(
            nomor,
            satu.jabatan.nama if satu.jabatan else satu.luar,
            perkara.pemangku(satu.jabatan_id),
            kata.get(nomor, ""),
            perkara.penugasan.langkah == f"reviu_{nomor}",
        )
        for satu in perkara.daftar
        if (nomor := _nomor(satu.peran))
    )


def _nomor(peran: str) -> int:
    awal, _, nomor = peran.partition("_")
    return int(nomor) if awal == "reviu" else 0
