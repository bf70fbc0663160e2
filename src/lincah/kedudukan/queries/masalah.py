"""What is wrong with the structure: each problem once, with those it touches and where it is mended."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from lincah.kedudukan.models import KelasJabatan, Pegawai, Pemangkuan, PenetapanKedudukan
from lincah.kedudukan.queries.jangkauan import Jangkauan, jalur_di
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.orang import OrangKini, orang_kini
from lincah.kedudukan.queries.saring import orang_yang
from lincah.law.kedudukan import JenisMasalah, KedudukanOrang, Masalah, Pos, jenis_asing, peran_asing
from lincah.law.kernel import Alasan, Simpulan

DEFINITIF = ("definitif", "pj")
DITETAPKAN = (KelasJabatan.JF, KelasJabatan.PELAKSANA)
PADA_MODEL = frozenset(
    {JenisMasalah.MODEL_BELUM_DITETAPKAN, JenisMasalah.TIDAK_DIATUR, JenisMasalah.JENIS_TIDAK_DIKENAL}
)
PADA_JABATAN = frozenset(
    {JenisMasalah.JABATAN_KOSONG, JenisMasalah.PENILAI_DI_BAWAH_BATAS, JenisMasalah.PERAN_TIDAK_DIKENAL}
)
PADA_ORANG = frozenset({JenisMasalah.JENJANG_TIDAK_DIATUR, JenisMasalah.BELUM_DITETAPKAN, JenisMasalah.TANPA_JABATAN})


@dataclass(frozen=True, slots=True)
class Temuan:
    """One problem: where it lies (unit, post, person), how many people it touches, the first of their names."""

    masalah: Masalah
    unit_id: int | None
    unit: str
    jabatan_id: int | None = None
    pegawai_id: int | None = None
    nama: str = ""
    banyak: int = 0

    @property
    def jenis(self) -> JenisMasalah:
        return self.masalah.jenis

    @property
    def dasar(self) -> Alasan | None:
        """The reason an article chip is made of."""
        return self.masalah.simpulan.alasan[0] if self.masalah.simpulan else None


Kunci = tuple[JenisMasalah, int | str | None]


def daftar_temuan(kini: Kini, tanggal: date, jangkauan: Jangkauan) -> tuple[Temuan, ...]:
    """Every problem within reach, by kind as the law lists them, then by unit; eight queries at most."""
    temuan: dict[Kunci, Temuan] = {}
    for satu in (*_pos_kosong(kini), *_kata_asing(kini)):
        temuan[_kunci(satu)] = satu
    for orang in _orang_bermasalah(kini, tanggal):
        for masalah in orang.kedudukan.masalah:
            _tambah(temuan, _temuan(kini, orang, masalah))
    terlihat = [satu for satu in temuan.values() if _terlihat(kini, jangkauan, satu.unit_id)]
    if jangkauan.semua:
        terlihat += [_tanpa_jabatan(kini, orang) for orang in _menganggur(tanggal)]
    urutan = list(JenisMasalah)
    return tuple(sorted(terlihat, key=lambda satu: (urutan.index(satu.jenis), satu.unit, satu.masalah.teks)))


def temuan_orang(kini: Kini, pegawai: Pegawai, orang: OrangKini | None) -> tuple[Temuan, ...]:
    """The problems of one person; `orang` is None when the person holds no definitive post."""
    if orang is None:
        return (_tanpa_jabatan(kini, pegawai),)
    return tuple(_temuan(kini, orang, masalah) for masalah in orang.kedudukan.masalah)


def _orang_bermasalah(kini: Kini, tanggal: date) -> Iterable[OrangKini]:
    """Everybody with a problem. Who lacks a penetapan is asked of the table: every post might be held by such a one."""
    semua = {satu.pegawai_id: satu for satu in orang_yang(kini, tanggal, _bermasalah)}
    penetapan = kini.profil.kedudukan.penetapan
    if penetapan is not None and penetapan.sebelum_penugasan.nilai:
        belum = Pemangkuan.objects.berlaku(tanggal).filter(jenis__in=DEFINITIF, jabatan__kelas__in=DITETAPKAN)
        ada = PenetapanKedudukan.objects.berlaku(tanggal).values("pegawai_id")
        ids = belum.exclude(pegawai_id__in=ada).values_list("pegawai_id", flat=True)
        semua |= {satu.pegawai_id: satu for satu in orang_kini(kini, tanggal, pegawai=set(ids))}
    return semua.values()


def _bermasalah(kedudukan: KedudukanOrang) -> bool:
    return any(satu.jenis is not JenisMasalah.BELUM_DITETAPKAN for satu in kedudukan.masalah)


def _tambah(temuan: dict[Kunci, Temuan], baru: Temuan) -> None:
    kunci = _kunci(baru)
    lama = temuan.get(kunci)
    if lama is None:
        temuan[kunci] = baru
        return
    orang = lama if lama.nama else baru
    temuan[kunci] = replace(lama, nama=orang.nama, pegawai_id=orang.pegawai_id, banyak=lama.banyak + 1)


def _kunci(temuan: Temuan) -> Kunci:
    if temuan.jenis in PADA_JABATAN:
        return temuan.jenis, temuan.jabatan_id
    if temuan.jenis in PADA_ORANG:
        return temuan.jenis, temuan.pegawai_id
    return temuan.jenis, temuan.unit_id if temuan.jenis in PADA_MODEL else f"{temuan.unit_id} {temuan.masalah.teks}"


def _temuan(kini: Kini, orang: OrangKini, masalah: Masalah) -> Temuan:
    unit, jabatan_id = orang.orang.unit_id, None
    if masalah.jenis in PADA_MODEL:
        unit = kini.struktur.garis_mandiri(unit)[-1].id
    elif masalah.jenis in PADA_JABATAN and masalah.simpulan and isinstance(masalah.simpulan.jawaban, Pos):
        unit, jabatan_id = masalah.simpulan.jawaban.unit_id, masalah.simpulan.jawaban.id
    return Temuan(masalah, unit, kini.struktur.unit[unit].nama, jabatan_id, orang.pegawai_id, orang.nama, 1)


def _pos_kosong(kini: Kini) -> Iterable[Temuan]:
    """Leading posts nobody holds, also where no officer would notice."""
    for unit in kini.struktur.unit.values():
        if unit.pimpinan and not unit.pimpinan.pemangku:
            teks = f"jabatan {unit.pimpinan.nama} kosong"
            alasan = Alasan.dari(kini.profil.kedudukan.penilai_umum, terpenuhi=False, ringkas=teks)
            perbaikan = "Angkat pejabat definitif, atau tunjuk pelaksana tugas dengan tanggal mulai dan selesai."
            masalah = Masalah(JenisMasalah.JABATAN_KOSONG, teks, perbaikan, Simpulan(unit.pimpinan, (alasan,)))
            yield Temuan(masalah, unit.id, unit.nama, unit.pimpinan.id)


def _kata_asing(kini: Kini) -> Iterable[Temuan]:
    """Units and leading posts whose kind or role the regulation of that day has no word for."""
    kosakata = kini.profil.kosakata
    for unit in kini.struktur.unit.values():
        pos = unit.pimpinan
        ringkas = "aturan menyebut unit menurut jenisnya dan pejabat menurut perannya"
        alasan = (Alasan.dari(kini.profil.kedudukan.penilai_umum, terpenuhi=False, ringkas=ringkas),)
        if unit.jenis not in kosakata.jenis_unit:
            yield Temuan(jenis_asing(kosakata, unit.jenis, Simpulan(None, alasan)), unit.id, unit.nama)
        if pos and pos.peran and pos.peran not in kosakata.peran:
            yield Temuan(peran_asing(kosakata, pos, Simpulan(pos, alasan)), unit.id, unit.nama, pos.id)


def _menganggur(tanggal: date) -> Iterable[Pegawai]:
    berjabatan = Pemangkuan.objects.berlaku(tanggal).filter(jenis__in=DEFINITIF).values("pegawai_id")
    return Pegawai.objects.filter(aktif=True).exclude(pk__in=berjabatan).order_by("nama", "id")


def _tanpa_jabatan(kini: Kini, orang: Pegawai) -> Temuan:
    teks = f"{orang.nama_lengkap} tidak memangku jabatan definitif"
    ringkas = "penilai disimpulkan dari jabatan; tanpa jabatan tidak ada penilai"
    alasan = Alasan.dari(kini.profil.kedudukan.penilai_umum, terpenuhi=False, ringkas=ringkas)
    perbaikan = "Angkat pegawai ini dalam suatu jabatan, atau catat bahwa ia tidak aktif lagi."
    masalah = Masalah(JenisMasalah.TANPA_JABATAN, teks, perbaikan, Simpulan(None, (alasan,)))
    return Temuan(masalah, None, "", None, orang.pk, orang.nama_lengkap, 1)


def _terlihat(kini: Kini, jangkauan: Jangkauan, unit_id: int | None) -> bool:
    if jangkauan.semua:
        return True
    jalur = jalur_di(kini.struktur, unit_id) if unit_id is not None else ""
    return bool(jalur) and jalur.startswith(jangkauan.pimpin)
