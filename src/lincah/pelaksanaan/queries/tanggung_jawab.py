"""The duties of the regulation in one case: of whom, and with what trace they were done in a period."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from lincah.audit.queries import Jejak, jejak
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import orang_kini
from lincah.law.kernel import Alasan, Butir
from lincah.law.penugasan import Bentuk
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas
from lincah.pelaksanaan.services.kendala.alamat import PEMILIK
from lincah.pelaksanaan.tanda import TANDA
from lincah.penugasan.models import Anggota, PeranAnggota
from lincah.penugasan.sebutan import sebut_lampau
from lincah.penugasan.services.usulan import OBJEK
from lincah.peraturan.sebutan import besar, sebut_butir
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di

PERAN = ("penilai", "pimpinan_unit", "ketua_tim", "anggota_tim")


@dataclass(frozen=True, slots=True)
class Tanda:
    """One kind of act that shows a duty was done: in words, how often, when last."""

    apa: str
    banyak: int
    terakhir: datetime


@dataclass(frozen=True, slots=True)
class Tugas:
    """One duty with its article. `tercatat`: can it leave a trace here at all?"""

    sebutan: str
    dasar: Alasan
    tercatat: bool
    tanda: tuple[Tanda, ...]


@dataclass(frozen=True, slots=True)
class Pengemban:
    """Who has duties in one role: the post with its holder, or the person."""

    peran: str
    nama: str
    keterangan: str
    tugas: tuple[Tugas, ...]
    saya: bool

    @property
    def bertanda(self) -> int:
        """How many of the duties left a trace in the period."""
        return sum(bool(satu.tanda) for satu in self.tugas)

    @property
    def tercatat(self) -> int:
        """How many can leave one."""
        return sum(satu.tercatat for satu in self.tugas)


@dataclass(frozen=True, slots=True)
class HalamanTanggungJawab:
    """Everybody with duties. `bertim`: the regulations divide duties within a team only."""

    perkara: RingkasPerkara
    pengemban: tuple[Pengemban, ...]
    bertim: bool
    dasar: Alasan


def buka_tanggung_jawab(aktor: Aktor, penugasan_id: UUID, sejak: date | None) -> HalamanTanggungJawab:
    """The page; traces since that day, all when None. Five queries. Errors: PerkaraTidakAda."""
    perkara = buka_ringkas(aktor, penugasan_id)
    instansi = instansi_kini()
    semua = [
        satu for satu in jejak((OBJEK, str(penugasan_id))) if sejak is None or tanggal_di(instansi, satu.waktu) >= sejak
    ]
    daftar = perkara.profil.tugas.tanggung_jawab
    bertim = perkara.penugasan.bentuk == Bentuk.TIM
    ringkas = "tanggung jawab dibagi antara penilai, pimpinan unit, ketua tim, dan anggota tim"
    dasar = Alasan.dari(daftar.butir[0].kode if daftar.butir else daftar.diatur, terpenuhi=True, ringkas=ringkas)
    siapa = _siapa(aktor, perkara) if bertim else ()
    pengemban = tuple(_pengemban(aktor, perkara, satu, semua) for satu in siapa)
    return HalamanTanggungJawab(perkara, pengemban, bertim, dasar)


@dataclass(frozen=True, slots=True)
class _Siapa:
    peran: str
    nama: str
    keterangan: str
    jabatan_id: int | None = None
    pegawai_id: int | None = None


def _siapa(aktor: Aktor, perkara: RingkasPerkara) -> Iterable[_Siapa]:
    anggota = list(
        Anggota.objects.bertugas().filter(penugasan=perkara.penugasan).select_related("pegawai").order_by("id")
    )
    orang = orang_kini(perkara.kini, aktor.tanggal, pegawai=[satu.pegawai_id for satu in anggota])
    penilai = {pos.id: pos for satu in orang if (pos := satu.kedudukan.penilai.jawaban) is not None}
    for pos in penilai.values():
        yield _Siapa("penilai", pos.nama, perkara.pemangku(pos.id), jabatan_id=pos.id)
    pemilik = [s for peran in PEMILIK for s in perkara.daftar if s.peran == peran and s.jabatan is not None]
    for satu in pemilik[:1]:
        nama = satu.jabatan.nama if satu.jabatan else ""
        yield _Siapa("pimpinan_unit", nama, perkara.pemangku(satu.jabatan_id), jabatan_id=satu.jabatan_id)
    for ini in sorted(anggota, key=lambda satu: satu.peran != PeranAnggota.KETUA):
        peran = "ketua_tim" if ini.peran == PeranAnggota.KETUA else "anggota_tim"
        yield _Siapa(peran, ini.pegawai.nama_lengkap, ini.jabatan, pegawai_id=ini.pegawai_id)


def _pengemban(aktor: Aktor, perkara: RingkasPerkara, siapa: _Siapa, semua: Iterable[Jejak]) -> Pengemban:
    milik = [
        satu
        for satu in semua
        if (siapa.jabatan_id and satu.jabatan_id == siapa.jabatan_id)
        or (siapa.pegawai_id and satu.pegawai_id == siapa.pegawai_id and satu.jabatan_id is None)
    ]
    lingkup = perkara.penugasan.lingkup
    butir = (s for s in perkara.profil.tugas.tanggung_jawab.butir if s.untuk(pelaku=siapa.peran, lingkup=lingkup))
    tugas = tuple(_tugas(perkara, satu, milik) for satu in butir)
    saya = aktor.cari(siapa.jabatan_id) is not None if siapa.jabatan_id else siapa.pegawai_id == aktor.pegawai_id
    sebutan = besar(perkara.profil.kosakata.sebut(siapa.peran))
    return Pengemban(sebutan, siapa.nama, siapa.keterangan, tugas, saya)


def _tugas(perkara: RingkasPerkara, butir: Butir, milik: Iterable[Jejak]) -> Tugas:
    kode = butir.kode.nilai
    jenis = TANDA.get(kode, ())
    per_jenis: dict[str, list[datetime]] = {}
    for satu in milik:
        nama = satu.jenis.removeprefix(f"{OBJEK}.")
        if nama in jenis or f"{nama}:{satu.perihal}" in jenis:
            per_jenis.setdefault(nama, []).append(satu.waktu)
    tanda = tuple(Tanda(sebut_lampau(nama), len(waktu), max(waktu)) for nama, waktu in per_jenis.items())
    sebutan = besar(sebut_butir(perkara.profil.kosakata, kode))
    waktu = perkara.profil.kosakata.sebut(butir.waktu) if butir.waktu else ""
    sebutan += f" secara {waktu}" if waktu and waktu not in sebutan else ""
    return Tugas(sebutan, Alasan.dari(butir.kode, terpenuhi=True, ringkas=sebutan), bool(jenis), tanda)
