"""The posts behind the roles to which a problem goes: the leader whose work it is, the leaders of those lent to it."""

from collections.abc import Iterable, Sequence

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, kini, orang_kini
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan
from lincah.law.pelaksanaan import TujuanKendala
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services.langkah import BarisPeran

PEMILIK = ("pimpinan_unit_pemilik", "pimpinan_unit_dituju", "pengusul")
"""Roles of a case whose post leads the unit that owns the work, the surest first."""
ASAL, INSTANSI = "pimpinan_unit_asal", "pimpinan_instansi"

Alamat = tuple[TujuanKendala, Pos]


def cari_alamat(
    aktor: Aktor, penugasan: Penugasan, daftar: Iterable[BarisPeran], tujuan: Sequence[TujuanKendala]
) -> tuple[tuple[Alamat, ...], tuple[Alasan, ...]]:
    """Each post once, whoever decides first; and a reason for every role that has no post here.

    The leader of another instansi has none: nobody of another instansi works in a case of this one yet.
    """
    pada = kini(aktor.instansi, aktor.tanggal)
    pemilik = pemilik_kinerja(pada, penugasan, list(daftar))
    hasil: dict[int, Alamat] = {}
    kurang: list[Alasan] = []
    for satu in tujuan:
        pos = [pos for pos in _pos(aktor, pada, penugasan, satu.peran, pemilik) if pos.id not in hasil]
        hasil |= {ini.id: (satu, ini) for ini in pos}
        if not pos and satu.peran != INSTANSI:
            ringkas = f"{pada.profil.kosakata.sebut(satu.peran)} tidak ada atau sudah termasuk yang lain"
            kurang.append(Alasan.dari(satu.aturan, terpenuhi=False, ringkas=ringkas))
    return tuple(hasil.values()), tuple(kurang)


def _pos(aktor: Aktor, pada: Kini, penugasan: Penugasan, peran: str, pemilik: Pos | None) -> list[Pos]:
    if peran == ASAL:
        return _asal(aktor, pada, penugasan)
    return [pemilik] if pemilik and peran != INSTANSI else []


def pemilik_kinerja(pada: Kini, penugasan: Penugasan, daftar: list[BarisPeran]) -> Pos | None:
    """The leader of the unit whose work it is: by the roles of the case, else the nearest above its unit."""
    for peran in PEMILIK:
        for satu in daftar:
            if satu.peran == peran and satu.jabatan_id in pada.pos:
                return pada.pos[satu.jabatan_id]
    garis = pada.struktur.garis(penugasan.unit_id) if penugasan.unit_id in pada.struktur.unit else ()
    return next((unit.pimpinan for unit in garis if unit.pimpinan), None)


def _asal(aktor: Aktor, pada: Kini, penugasan: Penugasan) -> list[Pos]:
    anggota = Anggota.objects.bertugas().filter(penugasan=penugasan).values_list("pegawai_id", flat=True)
    orang = orang_kini(pada, aktor.tanggal, pegawai=anggota)
    pos = (satu.kedudukan.pimpinan_unit.jawaban for satu in orang)
    return list({satu.id: satu for satu in pos if satu is not None}.values())
