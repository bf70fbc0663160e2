"""What an act of the work holds, written for another instansi and read there: ids of one mean nothing in the other."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from lincah.audit.services import Perintah
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kompetensi
from lincah.pelaksanaan.models import Kemajuan
from lincah.pelaksanaan.services.efek import EFEK
from lincah.pelaksanaan.services.karya_kedua import bertemu, tulis_karya_kedua
from lincah.pelaksanaan.services.mitra.janji import tulis_janji
from lincah.pelaksanaan.services.rincian import BarisRincian, baca_nomor, tulis_kedua, tulis_nomor
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.pelaksanaan.services.tunggu import perintah_berakhir
from lincah.penugasan.kait import Baca, Efek, Isi, Tulis
from lincah.penugasan.models import Anggota, Penugasan

BARIS_RENCANA: Mapping[str, Sequence[Callable[[str], Any]]] = {
    "kegiatan": (str, str, date.fromisoformat, date.fromisoformat),
    "baris_anggaran": (str, str, Decimal, str, Decimal),
    "risiko": (str, str, str),
}
"""The rows of a plan, as its forms give them."""
TANGGAL, RUPIAH = ("mulai", "selesai"), ("anggaran", "biaya", "realisasi")


class KerjaPelaksanaan:
    """The port of penugasan (`kait.Kerja`)."""

    def efek(self, tindakan: str) -> Efek | None:
        """What this act leaves behind."""
        return EFEK.get(tindakan)

    def serahkan(
        self, aktor: Aktor, penugasan: Penugasan, dari: int, kepada: int | None, nomor: Collection[int] = ()
    ) -> Isi:
        """The open activities of who leaves go to who takes over."""
        return serahkan_rincian(aktor, penugasan, dari, kepada, nomor)

    def perintah_akhir(self, penugasan: Penugasan) -> Perintah:
        """Nobody monitors, plans, coordinates or reports at set times any more."""
        return perintah_berakhir(penugasan.id)

    def tulis(self, penugasan: Penugasan, tindakan: str, isi: Isi, orang: Tulis) -> Isi:
        """Activities by the person and the day; one activity by its place in the breakdown, an entry by its form.

        Files are told of, and brought after it.
        """
        semua = {kunci: nilai for kunci, nilai in isi.items() if kunci not in ("berkas", "dasar")}
        if isi.get("berkas"):
            semua["berkas_mitra"] = tulis_janji(isi["berkas"])
        if isi.get("menggantikan"):
            semua["menggantikan"] = Kemajuan.objects.values_list("kunci", flat=True).get(pk=isi["menggantikan"])
        if tindakan == "menyusun_rincian":
            semua["rincian"] = [_tulis_baris(satu, orang) for satu in isi["rincian"]]
        elif isi.get("rincian"):
            semua |= tulis_nomor(penugasan, isi["rincian"])
        return semua

    def baca(self, penugasan: Penugasan, tindakan: str, isi: Isi, orang: Baca, *, papasan: bool) -> Isi:
        """The same as the forms here give it. Errors: KeyError, ValueError, LookupError."""
        semua = {kunci: _baca(kunci, nilai) for kunci, nilai in isi.items()}
        if isi.get("menggantikan"):
            semua["menggantikan"] = _catatan(penugasan, UUID(isi["menggantikan"]))
        if tindakan == "menyusun_rencana":
            semua |= {nama: _baca_rencana(isi.get(nama, ()), medan) for nama, medan in BARIS_RENCANA.items()}
        if tindakan == "menyusun_rincian":
            semua["rincian"] = [_baca_baris(satu, penugasan, orang, papasan=papasan) for satu in isi["rincian"]]
        elif isi.get("rincian"):
            semua["rincian"] = baca_nomor(penugasan, isi)
        semua.pop("sebanyak", None)
        return semua

    def rincian_kedua(self, aktor: Aktor, penugasan: Penugasan, isi: Isi, *, berlaku: bool) -> Isi:
        """One of two breakdowns counts."""
        return tulis_kedua(aktor, penugasan, isi["rincian"], berlaku=berlaku)

    def bertemu(self, penugasan: Penugasan, tindakan: str, versi: int, *, dinilai: bool) -> bool:
        """Did two plans or two results cross?"""
        return bertemu(penugasan, tindakan, versi, dinilai=dinilai)

    def karya_kedua(
        self, aktor: Aktor, penugasan: Penugasan, tindakan: str, isi: Isi, *, versi: int, berlaku: bool
    ) -> Isi:
        """One of two plans, or of two results, counts."""
        return tulis_karya_kedua(aktor, penugasan, tindakan, isi, versi=versi, berlaku=berlaku)


def _baca_rencana(baris: Sequence[Sequence[Any]], medan: Sequence[Callable[[str], Any]]) -> list[tuple[Any, ...]]:
    return [tuple(ubah(str(nilai)) for ubah, nilai in zip(medan, satu, strict=True)) for satu in baris]


def _tulis_baris(isi: Sequence[Any], orang: Tulis) -> dict[str, Any]:
    satu = BarisRincian(*isi)
    pegawai_id = Anggota.objects.values_list("pegawai_id", flat=True).get(pk=satu.anggota_id)
    nama = dict(Kompetensi.objects.filter(pk__in=dict(satu.syarat)).values_list("pk", "nama"))
    return {
        "kegiatan": satu.kegiatan,
        "oleh": orang(pegawai_id),
        "tenggat": satu.tenggat,
        "mulai": satu.mulai,
        "keluaran": satu.keluaran,
        "syarat": [[nama[id], tingkat] for id, tingkat in satu.syarat],
        "sesudah": list(satu.sesudah),
    }


def _baca_baris(satu: Mapping[str, Any], penugasan: Penugasan, orang: Baca, *, papasan: bool) -> BarisRincian:
    """A row as it came; a competence that is not known here is left out."""
    semua = Anggota.objects.all() if papasan else Anggota.objects.bertugas()
    anggota = semua.filter(penugasan=penugasan, pegawai_id=orang(satu["oleh"])).first()
    if anggota is None:
        raise ValueError("penanggung jawab")
    diminta = {str(nama).casefold(): min(5, max(1, int(tingkat))) for nama, tingkat in satu.get("syarat", ())}
    dikenal = Kompetensi.objects.values_list("pk", "nama") if diminta else ()
    return BarisRincian(
        str(satu["kegiatan"])[:300],
        anggota.pk,
        date.fromisoformat(satu["tenggat"]),
        date.fromisoformat(satu["mulai"]) if satu.get("mulai") else None,
        str(satu.get("keluaran", ""))[:300],
        tuple((id, diminta[nama.casefold()]) for id, nama in dikenal if nama.casefold() in diminta),
        tuple(int(nomor) for nomor in satu.get("sesudah", ())),
    )


def _catatan(penugasan: Penugasan, kunci: UUID) -> int:
    id = Kemajuan.objects.filter(penugasan=penugasan, kunci=kunci).values_list("id", flat=True).first()
    if id is None:
        raise ValueError("catatan")
    return id


def _baca(kunci: str, nilai: Any) -> Any:
    if nilai is None:
        return None
    if kunci == "kunci":
        return UUID(nilai)
    if kunci in RUPIAH:
        return Decimal(nilai)
    if kunci == "persen":
        return min(100, max(0, int(nilai)))
    return date.fromisoformat(nilai) if kunci in TANGGAL else nilai
