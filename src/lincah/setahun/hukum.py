"""What the law concludes of a cast: who stands where, by which flow; two casts of which it says the same are alike."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini
from lincah.law.alur import Alur, ke_dict, sisipkan_paraf
from lincah.law.kedudukan import KedudukanOrang, Pos
from lincah.law.kernel import Simpulan
from lincah.law.penugasan import pd_dari
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.services import Usulan, UsulanKeliru
from lincah.penugasan.services.paraf import baris_pemaraf
from lincah.penugasan.services.peran import susun_peran
from lincah.penugasan.services.permintaan import rancang_permintaan
from lincah.penugasan.services.permohonan import alur_perkara, pemaraf_permohonan, susun_peran_permohonan
from lincah.penugasan.services.rancangan import rancang_untuk
from lincah.penugasan.services.usulan import alur_penugasan, pemaraf_usulan, simpulan_dict
from lincah.setahun.pesanan import susun_permintaan, tukar
from lincah.setahun.regu import Regu

TIGA = 3
"""How many units stand in a row for one post or person: its own, the one that stands alone, the PD."""


@dataclass(frozen=True, slots=True)
class Restu:
    """That the law lets this cast work, and how. `kunci` is the same for casts of which it concludes the same.

    `pos`, `pegawai`, `unit`: everybody and everything with a part, in an order that is the same for casts alike;
    `jabatan`: the post of each of those assigned, its id and as it is named.
    """

    regu: Regu
    kunci: str
    pos: tuple[Pos, ...]
    pegawai: tuple[int, ...]
    unit: tuple[int, ...]
    jabatan: tuple[tuple[int, str], ...]

    @property
    def pola(self) -> tuple[tuple[int, ...], ...]:
        """Which of the units, and which of the posts of those assigned, are the same."""
        jabatan = [id for id, _ in self.jabatan]
        return tuple(tuple(isi.index(satu) for satu in isi) for isi in (list(self.unit), jabatan))


@dataclass(frozen=True, slots=True)
class Tersimpul:
    """One conclusion: the model of structure, the flow, the roles, the reasons."""

    model: str
    alur: Alur
    peran: tuple[PeranPerkara, ...]
    jalan: Simpulan[Any]


def kata_hukum(pada: Kini) -> frozenset[str]:
    """The words of the regulation for officers. A post named by one of them keeps its name behind marks: in the reasons
    nobody could tell the name from the word."""
    kosakata = pada.profil.kosakata
    return frozenset((*kosakata.peran.values(), *kosakata.lain.values()))


def tanya(aktor: Aktor, pada: Kini, regu: Regu, usulan: Usulan, orang: Mapping[int, OrangKini]) -> Restu | None:
    """Ask the law whether and how this cast works; None when it refuses. `orang`: everybody of that day."""
    try:
        semua = [_simpulkan(aktor, pada, regu, usulan, orang)]
        if regu.cadangan is not None and not regu.permohonan:
            baru = tukar(regu.pegawai, regu.cadangan)
            lain = replace(usulan, pegawai=baru, ketua=baru[0] if len(baru) > 1 else None)
            semua.append(_simpulkan(aktor, pada, regu, lain, orang))
    except UsulanKeliru:
        return None
    ada = [satu for satu in semua if satu is not None]
    return _restu(pada, regu, ada, orang) if len(ada) == len(semua) else None


def _simpulkan(
    aktor: Aktor, pada: Kini, regu: Regu, usulan: Usulan, orang: Mapping[int, OrangKini]
) -> Tersimpul | None:
    kosong = Penugasan()
    if regu.permohonan:
        minta = rancang_permintaan(aktor, susun_permintaan(regu, usulan))
        if not minta.boleh:
            return None
        paraf = pemaraf_permohonan(minta)
        peran = (*susun_peran_permohonan(aktor, minta, kosong), *baris_pemaraf(kosong, paraf))
        return Tersimpul(_model(minta.kedudukan), sisipkan_paraf(alur_perkara(minta), len(paraf)), peran, minta.jalan)
    dikenal = [satu for id, satu in orang.items() if id in usulan.pegawai]
    rancangan = rancang_untuk(aktor, pada, pada.pos[regu.jabatan], usulan, dikenal=dikenal)
    if not rancangan.boleh:
        return None
    paraf = pemaraf_usulan(rancangan)
    peran = (*susun_peran(kosong, rancangan, usulan), *baris_pemaraf(kosong, paraf))
    return Tersimpul(
        _model(rancangan.acuan.kedudukan), sisipkan_paraf(alur_penugasan(rancangan), len(paraf)), peran, rancangan.jalan
    )


def _model(kedudukan: KedudukanOrang) -> str:
    return kedudukan.model.jawaban.kode if kedudukan.model.jawaban else ""


def _restu(pada: Kini, regu: Regu, semua: Sequence[Tersimpul], orang: Mapping[int, OrangKini]) -> Restu | None:
    anggota = (*regu.pegawai, *((regu.cadangan,) if regu.cadangan is not None else ()))
    if any(satu not in orang for satu in anggota):
        return None
    pos = _pos(pada, regu, semua, [orang[satu] for satu in anggota])
    bernama = {satu.nama for satu in pos.values()}
    if any(not satu.pemangku for satu in pos.values()) or len(bernama) < len(pos):  # two of one name: who is meant?
        return None
    pemangku = [satu.pegawai_id for ini in pos.values() for satu in ini.pemangku]
    pegawai = tuple(dict.fromkeys((*anggota, *pemangku)))
    unit = _unit(pada, [*pos.values()], [orang[satu] for satu in anggota])
    isi = [
        [regu.cara.value, len(regu.pegawai), regu.cadangan is not None, regu.tetangga is not None],
        [[_letak(pegawai, satu.pegawai_id), satu.jenis] for ini in pos.values() for satu in ini.pemangku],
        [satu.nama for satu in pos.values() if satu.nama in kata_hukum(pada)],
        *[_kata(satu, [*pos], pegawai, _sebutan(pos, pegawai, orang)) for satu in semua],
    ]
    kunci = hashlib.sha256(json.dumps(isi, sort_keys=True).encode()).hexdigest()
    jabatan = tuple((orang[satu].jabatan_id, orang[satu].jabatan) for satu in anggota)
    return Restu(regu, kunci, tuple(pos.values()), pegawai, unit, jabatan)


def _pos(pada: Kini, regu: Regu, semua: Sequence[Tersimpul], anggota: Sequence[OrangKini]) -> dict[int, Pos]:
    """Every post with a part, in order: of the roles, above those assigned, beside."""
    ids: list[int | None] = [satu.jabatan_id for ini in semua for satu in ini.peran]
    for satu in anggota:
        kedudukan = satu.kedudukan
        atasan = (kedudukan.pimpinan_unit.jawaban, kedudukan.penilai.jawaban)
        ids += [pos.id if pos else None for pos in (*atasan, pd_dari(pada.struktur, satu.orang.unit_id).pimpinan)]
    ids += [regu.tetangga, *_tersebut(pada, semua)]
    semua_id = dict.fromkeys(satu for satu in ids if satu is not None)
    return {id: pada.pos[id] for id in semua_id if id in pada.pos}


def _tersebut(pada: Kini, semua: Sequence[Tersimpul]) -> Iterator[int]:
    """The posts that the reasons name without giving them a role, in the order in which they are named."""
    nama = {satu.nama: satu.id for satu in pada.pos.values()}
    pola = re.compile("|".join(map(re.escape, sorted(nama, key=len, reverse=True))))
    for satu in semua:
        yield from (nama[ketemu] for alasan in satu.jalan.alasan for ketemu in pola.findall(alasan.ringkas))


def _unit(pada: Kini, pos: Iterable[Pos], anggota: Iterable[OrangKini]) -> tuple[int, ...]:
    """The units that a letter may name: of each post and person, with the one that stands alone and the PD above."""
    hasil: list[int] = []
    for satu in (*(ini.unit_id for ini in pos), *(ini.orang.unit_id for ini in anggota)):
        garis = pada.struktur.garis(satu)
        mandiri = next((unit.id for unit in garis if unit.mandiri), satu)
        hasil += [satu, mandiri, pd_dari(pada.struktur, satu).id]
    return tuple(hasil)


def _sebutan(pos: Mapping[int, Pos], pegawai: Sequence[int], orang: Mapping[int, OrangKini]) -> Callable[[str], str]:
    """Names in a text replaced by the place of who bears them, the longest first."""
    nama = {satu.nama: f"\x02j{ke}\x03" for ke, satu in enumerate(pos.values())}
    nama |= {satu.nama: f"\x02p{_letak(pegawai, satu.pegawai_id)}\x03" for ini in pos.values() for satu in ini.pemangku}
    nama |= {orang[id].nama: f"\x02p{ke}\x03" for ke, id in enumerate(pegawai) if id in orang}
    pola = re.compile("|".join(map(re.escape, sorted(nama, key=len, reverse=True))))
    return lambda teks: pola.sub(lambda ketemu: nama[ketemu[0]], teks)


def _kata(satu: Tersimpul, pos: Sequence[int], pegawai: Sequence[int], samar: Callable[[str], str]) -> list[object]:
    """What was concluded, with places instead of people and posts."""
    peran = [[ini.peran, _letak(pos, ini.jabatan_id), _letak(pegawai, ini.pegawai_id), ini.luar] for ini in satu.peran]
    jalan = satu.jalan.jawaban
    tetap = [satu.model, jalan.lingkup.value, jalan.naskah, ke_dict(satu.alur)]
    return [*tetap, peran, samar(json.dumps(simpulan_dict(satu.jalan), ensure_ascii=False))]


def _letak(semua: Sequence[int], id: int | None) -> int | None:
    return None if id is None else semua.index(id) if id in semua else -1
