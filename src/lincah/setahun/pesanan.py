"""What a cast is asked to do, as the forms of the application carry it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from lincah.law.penugasan import Bentuk
from lincah.penugasan.models import SifatTugas
from lincah.penugasan.services import Permintaan, Usulan
from lincah.setahun.lakon import Lakon
from lincah.setahun.regu import Regu

SEPEKAN = timedelta(days=7)
SAMPAI_JUMAT = timedelta(days=4)
MAKSUD = "Pekerjaan ini memerlukan keahlian yang tidak ada di unit pemiliknya."
KOMPETENSI = "Analisis data dan penyusunan laporan"


@dataclass(frozen=True, slots=True)
class Judul:
    """What the work is: its name, its target, the unit of that."""

    judul: str
    target: str
    satuan: str


def susun_usulan(regu: Regu, lakon: Lakon, judul: Judul, mulai: date, kunci: UUID) -> Usulan:
    """The proposal; `mulai` is a Monday. People only asked for make no team among themselves."""
    ketua = regu.ketua if regu.sendiri or not regu.permohonan else None
    return Usulan(
        kunci=kunci,
        jabatan_id=regu.jabatan,
        judul=judul.judul,
        uraian="",
        target=judul.target,
        satuan=judul.satuan,
        sifat=SifatTugas.RUTIN if lakon.bobot % 2 else SifatTugas.INSIDENTAL,
        mulai=mulai,
        selesai=mulai + SEPEKAN * (lakon.pekan - 1) + SAMPAI_JUMAT,
        bentuk=Bentuk.TIM if ketua is not None else Bentuk.INDIVIDU,
        pegawai=regu.pegawai[: regu.sendiri] if regu.permohonan else regu.pegawai,
        ketua=ketua,
    )


def susun_permintaan(regu: Regu, usulan: Usulan) -> Permintaan:
    """The request in which that work is asked for."""
    return Permintaan(usulan, regu.cara, regu.unit, MAKSUD, KOMPETENSI, regu.pegawai[regu.sendiri :])


def tukar(pegawai: Sequence[int], cadangan: int) -> tuple[int, ...]:
    """The people after the spare one has taken the place of the last of them."""
    return (*pegawai[:-1], cadangan)
