"""Lines of reporting: who reports to whom, when; what a report must hold before it may be sent."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.law.penugasan import Bentuk
from lincah.law.pertanggungjawaban.aturan import BabPertanggungjawaban

HASIL_ANGGOTA = "laporan_hasil_anggota"
INDIVIDU, KETUA, ANGGOTA = "individu", "ketua_tim", "anggota_tim"
DIMINTA = ("sewaktu_waktu", "keadaan_tertentu")
"""Times at which a report is made because a leader asked for it."""


@dataclass(frozen=True, slots=True)
class JalurLaporan:
    """One line: the kind of report (`kode`), the roles it goes to, when (empty: no time is named), the rule."""

    kode: str
    kepada: tuple[str, ...]
    waktu: str
    aturan: Ketentuan[str]

    @property
    def diminta(self) -> bool:
        """Is it made on demand only?"""
        return self.waktu in DIMINTA

    @property
    def hasil_anggota(self) -> bool:
        """Is it about the members, and not about who reports?"""
        return self.kode == HASIL_ANGGOTA


def pelapor(bentuk: Bentuk, *, ketua: bool) -> str:
    """As whom one of those assigned reports."""
    return INDIVIDU if bentuk is Bentuk.INDIVIDU else KETUA if ketua else ANGGOTA


def jalur_laporan(bab: BabPertanggungjawaban, sebagai: str, model: str = "") -> tuple[JalurLaporan, ...]:
    """Every line open to somebody who reports as `sebagai` (see `pelapor`), in the order of the regulation.

    `model`: that of the work; some lines are ordered for one model only.
    """
    return tuple(_jalur(bab, sebagai, model))


def check_laporan(
    bab: BabPertanggungjawaban, sebagai: str, kode: str, *, uraian: str, diminta: bool, model: str = ""
) -> Simpulan[JalurLaporan | None]:
    """May this report be sent? None with the reasons when not.

    `uraian`: what the reporter says; blank is nothing. `diminta`: a leader asked for it; `model`: see `jalur_laporan`.
    A report on demand needs the demand; every other may be sent at any time, for a regulation that names a time says
    when it is due at the latest.
    """
    jalur = next((satu for satu in _jalur(bab, sebagai, model) if satu.kode == kode), None)
    if jalur is None:
        ringkas = f"{sebagai.replace('_', ' ')} tidak menyampaikan laporan jenis ini"
        return Simpulan(None, (Alasan.dari(bab.laporan.diatur, terpenuhi=False, ringkas=ringkas),))
    alasan = [Alasan.dari(jalur.aturan, terpenuhi=True, ringkas="laporan disampaikan menurut jalurnya")]
    if not uraian.strip():
        alasan.append(Alasan.dari(jalur.aturan, terpenuhi=False, ringkas="laporan belum berisi uraian pelaksanaan"))
    if jalur.diminta and not diminta:
        ringkas = "laporan ini disusun bila pimpinan memintanya, dan belum diminta"
        alasan.append(Alasan.dari(jalur.aturan, terpenuhi=False, ringkas=ringkas))
    boleh = all(satu.terpenuhi for satu in alasan)
    return Simpulan(jalur if boleh else None, tuple(alasan))


def jalur_permintaan(bab: BabPertanggungjawaban, sebagai: str) -> JalurLaporan | None:
    """The line by which a leader may ask somebody who reports as `sebagai` at any time; None where nothing says so."""
    return next((satu for satu in _jalur(bab, sebagai, "") if satu.diminta), None)


def _jalur(bab: BabPertanggungjawaban, sebagai: str, model: str) -> Iterator[JalurLaporan]:
    for satu in bab.laporan.butir:
        if satu.untuk(pelaku=sebagai, model=model):
            yield JalurLaporan(satu.kode.nilai, satu.kepada, satu.waktu, satu.kode)
