"""Routine work that recurs: one rule, and an activity for each time it falls due within the assignment."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Simpulan
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.models import Perulangan, Rincian
from lincah.pelaksanaan.perulangan import Kejadian, Pola, susun_kejadian
from lincah.pelaksanaan.services.kunci import Terkunci, kunci
from lincah.pelaksanaan.services.rincian.isi import periksa_masa
from lincah.pelaksanaan.services.rincian.susun import nomor_terakhir
from lincah.pelaksanaan.services.rincian.ubah import TINDAKAN
from lincah.pelaksanaan.services.rincian.versi import simpan_semua
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pengingat.queries.aturan import aturan
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services import UsulanKeliru

TERBANYAK = 400
"""Activities of one case: more than the working days of a year nobody reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiRutin:
    """Routine work as filled in; `hari` of the week (1 Monday) or of the month, 0 for every working day."""

    kegiatan: str
    anggota_id: int
    pola: Pola
    hari: int
    mulai: date
    kunci: UUID


@dataclass(frozen=True, slots=True)
class HasilRutin:
    """How many activities came of it; None when the law refuses, with the reasons in `simpulan`."""

    jumlah: int | None
    simpulan: Simpulan[bool]


@transaction.atomic
def tambah_rutin(aktor: Aktor, penugasan_id: UUID, isi: IsiRutin) -> HasilRutin:
    """Add routine work from `isi.mulai` to the last day of the assignment, by the working days of the instansi.

    Errors: PerkaraTidakAda, SudahTercatat, UsulanKeliru.
    """
    buka = kunci(aktor, penugasan_id, TINDAKAN)
    check_baru(isi.kunci)
    if not buka.boleh:
        return HasilRutin(None, buka.simpulan)
    buka.check_sendiri()
    kejadian = _kejadian(buka.penugasan, isi)
    perulangan = Perulangan.objects.create(
        penugasan=buka.penugasan,
        kegiatan=isi.kegiatan,
        pola=isi.pola,
        hari=isi.hari,
        penanggung_jawab_id=isi.anggota_id,
        sampai=buka.penugasan.selesai,
        oleh_id=buka.aktor.pegawai_id,
        waktu=buka.aktor.waktu,
        kunci=isi.kunci,
    )
    _tulis(buka, perulangan, kejadian, isi.kunci)
    return HasilRutin(len(kejadian), buka.simpulan)


@transaction.atomic
def lanjutkan_rutin(aktor: Aktor, penugasan_id: UUID) -> HasilRutin:
    """After the assignment was extended: the occurrences of its routine work up to the new last day.

    Errors: PerkaraTidakAda, UsulanKeliru when that would be too many.
    """
    buka = kunci(aktor, penugasan_id, TINDAKAN)
    if not buka.boleh:
        return HasilRutin(None, buka.simpulan)
    buka.check_sendiri()
    penugasan, jumlah = buka.penugasan, 0
    tertinggal = penugasan.perulangan.filter(sampai__lt=penugasan.selesai, penanggung_jawab__sampai=None)
    for satu in tertinggal.order_by("id"):
        mulai = max(
            satu.kejadian.order_by("-tenggat").values_list("tenggat", flat=True).first() or satu.sampai, satu.sampai
        )
        semua = susun_kejadian(Pola(satu.pola), satu.hari, mulai, penugasan.selesai, aturan().kalender)
        kejadian = tuple(lain for lain in semua if lain.tenggat > mulai)
        _muat(penugasan, len(kejadian))
        satu.sampai = penugasan.selesai
        satu.save(update_fields=["sampai"])
        _tulis(buka, satu, kejadian)
        jumlah += len(kejadian)
    return HasilRutin(jumlah, buka.simpulan)


def _kejadian(penugasan: Penugasan, isi: IsiRutin) -> tuple[Kejadian, ...]:
    if not Anggota.objects.bertugas().filter(pk=isi.anggota_id, penugasan=penugasan).exists():
        raise UsulanKeliru("Orang ini tidak lagi bertugas dalam pekerjaan ini. Pilih yang lain.", "oleh")
    periksa_masa(penugasan, isi.mulai, penugasan.selesai)
    kejadian = susun_kejadian(isi.pola, isi.hari, isi.mulai, penugasan.selesai, aturan().kalender)
    if not kejadian:
        raise UsulanKeliru("Sampai akhir masa penugasan tidak ada hari yang cocok. Pilih hari atau pola lain.", "hari")
    _muat(penugasan, len(kejadian))
    return kejadian


def _muat(penugasan: Penugasan, tambahan: int) -> None:
    ada = Rincian.objects.berlaku().filter(penugasan=penugasan).count()
    if ada + tambahan > TERBANYAK:
        banyak = f"Ini menambah {tambahan} kegiatan; bersama yang sudah ada melebihi {TERBANYAK}."
        raise UsulanKeliru(f"{banyak} Pilih pola yang lebih jarang.", "pola")


def _tulis(
    buka: Terkunci, perulangan: Perulangan, kejadian: tuple[Kejadian, ...], kunci_isian: UUID | None = None
) -> None:
    awal = nomor_terakhir(buka.penugasan)
    rincian = Rincian.objects.bulk_create(
        Rincian(
            penugasan=buka.penugasan,
            urutan=awal + nomor,
            kegiatan=f"{perulangan.kegiatan} ({satu.tenggat.day}/{satu.tenggat.month})",
            penanggung_jawab=perulangan.penanggung_jawab,
            mulai=satu.mulai,
            tenggat=satu.tenggat,
            perulangan=perulangan,
        )
        for nomor, satu in enumerate(kejadian, 1)
    )
    simpan_semua(rincian, oleh=buka.aktor.pegawai_id, waktu=buka.aktor.waktu)
    pola, sampai = Pola(perulangan.pola).sebutan.lower(), tanggal_panjang(buka.penugasan.selesai)
    catatan = f"{perulangan.kegiatan}, {pola}: {len(rincian)} kali sampai {sampai}"
    isi = {"perulangan": perulangan.pk, "catatan": catatan, "rincian": [satu.pk for satu in rincian]}
    buka.catat("menambah_kegiatan_rutin", isi, kunci=kunci_isian)
