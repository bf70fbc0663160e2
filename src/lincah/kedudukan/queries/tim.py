"""The people one leads, and the colleagues of one's unit."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.kedudukan.queries.jangkauan import Jangkauan
from lincah.kedudukan.queries.keadaan import Keadaan, keadaan, pandangan
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.orang import OrangKini, orang_kini
from lincah.kedudukan.queries.pegangan import Pegangan
from lincah.kedudukan.queries.saring import orang_yang
from lincah.law.kedudukan import KedudukanOrang, Pos, Struktur


@dataclass(frozen=True, slots=True)
class AnggotaUnit:
    """One person of the list: `menilai` and `memimpin` say what the reader is to this person."""

    orang: OrangKini
    unit: str
    keadaan: Keadaan
    menilai: bool
    memimpin: bool

    @property
    def golongan(self) -> tuple[str, ...]:
        """People of whom the same is concluded by the same articles stand together."""
        atasan = (self.keadaan.penilai, self.keadaan.pimpinan)
        return tuple(teks for satu in atasan for teks in (satu.jabatan, satu.dasar.dasar))


@dataclass(frozen=True, slots=True)
class Tim:
    """What the page of the team shows: posts led, the one looked at (None for who leads nothing), its people."""

    pimpinan: tuple[Pegangan, ...]
    dipilih: Pegangan | None
    unit_id: int | None
    unit: str
    anggota: tuple[AnggotaUnit, ...]
    sebab: str


def tim(aktor: Aktor, jabatan_id: str) -> Tim:
    """The people of the leading post `jabatan_id` (else of the first), or the colleagues of the unit one sits in."""
    jangkau, kini, sebab = pandangan(aktor)
    pimpinan = pimpinan_oleh(aktor)
    dipilih = next((satu for satu in pimpinan if str(satu.jabatan_id) == jabatan_id), next(iter(pimpinan), None))
    duduk = dipilih or next((satu for satu in aktor.pegangan if satu.kapasitas != "delegasi"), None)
    if kini is None or duduk is None or duduk.unit_id not in kini.struktur.unit:
        return Tim(pimpinan, dipilih, None, "", (), sebab)
    anggota = (
        yang_dipimpin(kini, aktor.tanggal, jangkau, dipilih)
        if dipilih
        else rekan(kini, aktor.tanggal, jangkau, duduk.unit_id)
    )
    berurut = tuple(sorted(anggota, key=lambda satu: (not satu.menilai, not satu.memimpin, satu.golongan)))
    return Tim(pimpinan, dipilih, duduk.unit_id, kini.struktur.unit[duduk.unit_id].nama, berurut, sebab)


def pimpinan_oleh(aktor: Aktor) -> tuple[Pegangan, ...]:
    """The leading posts held today, and those whose appraisal was delegated; one entry per post."""
    cocok = [
        satu for satu in aktor.pegangan if satu.pimpinan and satu.kewenangan in ("", Kewenangan.PENILAIAN_KINERJA.value)
    ]
    return tuple({satu.jabatan_id: satu for satu in reversed(cocok)}.values())[::-1]


def yang_dipimpin(kini: Kini, tanggal: date, jangkauan: Jangkauan, pegangan: Pegangan) -> tuple[AnggotaUnit, ...]:
    """Everybody whose penilai or pimpinan unit is this post, by name."""

    def milik(kedudukan: KedudukanOrang) -> bool:
        return _adalah(kedudukan.penilai.jawaban, pegangan.jabatan_id) or _adalah(
            kedudukan.pimpinan_unit.jawaban, pegangan.jabatan_id
        )

    semua = orang_yang(kini, tanggal, milik, unit_di_bawah(kini.struktur, pegangan.unit_id))
    return tuple(_anggota(kini, jangkauan, satu, pegangan.jabatan_id) for satu in semua)


def rekan(kini: Kini, tanggal: date, jangkauan: Jangkauan, unit_id: int) -> tuple[AnggotaUnit, ...]:
    """The people sitting in the same unit."""
    return tuple(_anggota(kini, jangkauan, satu, None) for satu in orang_kini(kini, tanggal, unit=[unit_id]))


def unit_di_bawah(struktur: Struktur, unit_id: int) -> tuple[int, ...]:
    """The unit and every unit below it."""
    anak: dict[int, list[int]] = {}
    for unit in struktur.unit.values():
        if unit.induk_id is not None:
            anak.setdefault(unit.induk_id, []).append(unit.id)
    hasil, antre = dict.fromkeys([unit_id]), [unit_id]
    while antre:
        baru = [satu for satu in anak.get(antre.pop(), ()) if satu not in hasil]
        hasil.update(dict.fromkeys(baru))
        antre += baru
    return tuple(hasil)


def _adalah(pos: Pos | None, jabatan_id: int | None) -> bool:
    return pos is not None and pos.id == jabatan_id


def _anggota(kini: Kini, jangkauan: Jangkauan, orang: OrangKini, jabatan_id: int | None) -> AnggotaUnit:
    return AnggotaUnit(
        orang,
        kini.struktur.unit[orang.orang.unit_id].nama,
        keadaan(orang.kedudukan, kini, jangkauan),
        _adalah(orang.kedudukan.penilai.jawaban, jabatan_id),
        _adalah(orang.kedudukan.pimpinan_unit.jawaban, jabatan_id),
    )
