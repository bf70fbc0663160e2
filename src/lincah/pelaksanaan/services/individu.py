"""A member's own plan: versions, each whole, written by the member."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Simpulan
from lincah.pelaksanaan.models import BarisIndividu, RencanaIndividu
from lincah.pelaksanaan.services.kunci import kunci
from lincah.pelaksanaan.services.rencana import BASI, DIKONSEP, DIUBAH, MENYUSUN, IsiKegiatanRencana
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.penugasan.models import Anggota
from lincah.penugasan.services import HalamanBasi, UsulanKeliru

TERBUKA = (*DIKONSEP, "menyepakati", *DIUBAH)


@dataclass(frozen=True, slots=True)
class HasilIndividu:
    """The version written; None when the law refuses, with the reasons in `simpulan`."""

    rencana: RencanaIndividu | None
    simpulan: Simpulan[bool]


@transaction.atomic
def susun_rencana_individu(
    aktor: Aktor,
    penugasan_id: UUID,
    baris: Iterable[IsiKegiatanRencana],
    *,
    catatan: str = "",
    dasar: int,
    kunci_isian: UUID | None = None,
) -> HasilIndividu:
    """Write one's own plan anew; `dasar` is the version the page began with, 0 for none.

    Errors: PerkaraTidakAda, HalamanBasi (SudahTercatat), UsulanKeliru when nothing is planned or
    one is no longer in the case.
    """
    buka = kunci(aktor, penugasan_id, MENYUSUN, TERBUKA, lambda _: ("pegawai",))
    check_baru(kunci_isian)
    if not buka.boleh:
        return HasilIndividu(None, buka.simpulan)
    anggota = Anggota.objects.bertugas().filter(penugasan=buka.penugasan, pegawai_id=buka.aktor.pegawai_id).first()
    if anggota is None:
        raise UsulanKeliru("Anda tidak lagi bertugas dalam pekerjaan ini, jadi tidak menyusun rencananya.")
    semua = list(baris)
    if not semua:
        raise UsulanKeliru("Isi sekurang-kurangnya satu kegiatan.")
    terakhir = anggota.rencana_individu.aggregate(n=Max("versi"))["n"] or 0
    if dasar != terakhir:
        raise HalamanBasi(BASI)
    rencana = RencanaIndividu.objects.create(
        anggota=anggota, versi=terakhir + 1, catatan=catatan, oleh_id=buka.aktor.pegawai_id, waktu=buka.aktor.waktu
    )
    BarisIndividu.objects.bulk_create(
        BarisIndividu(rencana=rencana, urutan=ke, **satu._asdict()) for ke, satu in enumerate(semua, 1)
    )
    buka.catat("menyusun_rencana_individu", {"versi_rencana": rencana.versi, "kegiatan": len(semua)}, kunci=kunci_isian)
    return HasilIndividu(rencana, buka.simpulan)
