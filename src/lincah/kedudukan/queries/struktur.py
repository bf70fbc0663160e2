"""The structure of an instansi on one day, read from the tables into plain facts for the law."""

from collections.abc import Iterator, Mapping
from datetime import date

from lincah.kedudukan.models import Jabatan, Pemangkuan, PenetapanModel, Unit, UnitTerdahulu
from lincah.law.kedudukan import Kelas, Kosakata, Pemangku, Pos, Struktur
from lincah.law.kedudukan import Unit as UnitFakta
from lincah.naskah.nama import nama_bergelar

NAMA_PEGAWAI = ("pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang")
URUTAN_PEMANGKU = ("definitif", "pj", "plt", "plh")


def muat_struktur(tanggal: date, kosakata: Kosakata) -> Struktur:
    """Units, leading posts, holders and chosen models in force on `tanggal`; five queries."""
    pimpinan = {pos.unit_id: pos for pos in _pos_pimpinan(tanggal)}
    unit = {
        id: UnitFakta(id, induk, jenis, nama, kosakata.mandiri(jenis), tuple(urusan or ()), pimpinan.get(id))
        for id, jenis, induk, nama, urusan in _unit(tanggal)
    }
    unit = {id: satu if satu.induk_id in unit else _tanpa_induk(satu) for id, satu in unit.items()}
    model = dict(PenetapanModel.objects.berlaku(tanggal).values_list("unit_id", "model"))
    return Struktur(unit, _tingkat(unit), model)


def _unit(tanggal: date) -> Iterator[tuple[int, str, int | None, str, list[str]]]:
    """Id, kind, parent, name and affairs of each unit, as they were that day."""
    medan = ("induk_id", "nama", "urusan")
    dulu = {id: isi for id, *isi in UnitTerdahulu.objects.berlaku(tanggal).values_list("unit_id", *medan)}
    for id, jenis, *kini in Unit.objects.berlaku(tanggal).values_list("id", "jenis", *medan):
        induk, nama, urusan = dulu.get(id, kini)
        yield id, jenis, induk, nama, urusan


def _tanpa_induk(unit: UnitFakta) -> UnitFakta:
    return UnitFakta(unit.id, None, unit.jenis, unit.nama, unit.mandiri, unit.urusan, unit.pimpinan)


def _pos_pimpinan(tanggal: date) -> list[Pos]:
    pemangku = _pemangku(tanggal)
    baris = Jabatan.objects.berlaku(tanggal).filter(pimpinan=True)
    return [
        Pos(id, nama, peran, Kelas(kelas), unit, pemangku.get(id, ()))
        for id, nama, peran, kelas, unit in baris.values_list("id", "nama", "peran", "kelas", "unit_id")
    ]


def _pemangku(tanggal: date) -> dict[int, tuple[Pemangku, ...]]:
    baris = Pemangkuan.objects.berlaku(tanggal).filter(jabatan__pimpinan=True)
    hasil: dict[int, list[Pemangku]] = {}
    for jabatan, pegawai, jenis, *nama in baris.values_list("jabatan_id", "pegawai_id", "jenis", *NAMA_PEGAWAI):
        hasil.setdefault(jabatan, []).append(Pemangku(pegawai, nama_bergelar(*nama), jenis))
    return {jabatan: tuple(sorted(satu, key=_urut)) for jabatan, satu in hasil.items()}


def _urut(pemangku: Pemangku) -> int:
    return URUTAN_PEMANGKU.index(pemangku.jenis)


def _tingkat(unit: Mapping[int, UnitFakta]) -> dict[int, int]:
    """Levels of leading posts within each unit mandiri, itself included."""
    hasil: dict[int, int] = {}
    for satu in unit.values():
        if satu.pimpinan is not None:
            induk, dalam = _naik(unit, satu)
            hasil[induk] = max(hasil.get(induk, 0), dalam)
    return hasil


def _naik(unit: Mapping[int, UnitFakta], satu: UnitFakta) -> tuple[int, int]:
    dalam, dilihat = 0, set[int]()
    while satu.id not in dilihat:
        dilihat.add(satu.id)
        dalam += satu.pimpinan is not None
        if satu.mandiri or satu.induk_id is None:
            break
        satu = unit[satu.induk_id]
    return satu.id, dalam
