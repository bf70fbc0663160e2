"""The derived road in the words of the screen."""

from dataclasses import dataclass, replace

from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan, Landasan, Simpulan
from lincah.law.pelaksanaan import PeranPerkara, TahapanModel
from lincah.law.penugasan import Koordinasi
from lincah.penugasan.services.paraf import BukuParaf
from lincah.penugasan.services.rancangan import Rancangan
from lincah.penugasan.services.usulan import pemaraf_usulan


@dataclass(frozen=True, slots=True)
class Ruas:
    """One line of the road: what it is, the answer, who stands behind it, its article."""

    nama: str
    isi: str
    oleh: str
    dasar: Alasan


@dataclass(frozen=True, slots=True)
class Jalan:
    """The road ahead: lines in order, what stands in the way, whether it may be sent."""

    ruas: tuple[Ruas, ...]
    halangan: tuple[Alasan, ...]
    boleh: bool
    penetap: str


def baca_jalan(rancangan: Rancangan, buku: BukuParaf | None = None) -> Jalan:
    """The road of a rancangan: scope, letter and signatory, then receiver and each reviewer with the real names.

    `buku`: the settings of initials, where they were read before.
    """
    sebut, jawab = rancangan.kini.profil.kosakata.sebut, rancangan.jalan.jawaban
    alasan = rancangan.jalan.alasan
    ruas = [Ruas("Lingkup", sebut(jawab.lingkup), "", alasan[0])]
    if jawab.penetap is not None:
        dasar = next(
            satu for satu in alasan if satu.ringkas.endswith(jawab.penetap.nama) and "ditetapkan" in satu.ringkas
        )
        ruas.append(Ruas("Surat", sebut(jawab.naskah), "", dasar))
        ruas += ruas_paraf(pemaraf_usulan(rancangan, buku), dasar)
        ruas.append(Ruas("Penetap", jawab.penetap.nama, sebut_pemangku(jawab.penetap), dasar))
    peran = rancangan.peran
    ruas += ruas_koordinasi(rancangan.koordinasi, rancangan.koordinator)
    ruas += tahap_kerja(rancangan.peran, rancangan.tahapan)
    halangan = (*rancangan.jalan.halangan, *(peran.halangan if peran else ()))
    penetap = jawab.penetap.nama if jawab.penetap else ""
    return Jalan(tuple(ruas), tuple(halangan), rancangan.boleh, penetap)


def ruas_paraf(pemaraf: tuple[Pos, ...], dasar: Alasan) -> list[Ruas]:
    """Who initials the draft, one line each; `dasar`: why the letter is set by whom it is."""
    aturan = replace(dasar, landasan=Landasan.PENGATURAN, ringkas="")
    nama = [f"Paraf {nomor}" for nomor in range(1, len(pemaraf) + 1)] if len(pemaraf) > 1 else ["Paraf"]
    return [_ruas(satu, pos, aturan) for satu, pos in zip(nama, pemaraf, strict=False)]


def ruas_koordinasi(koordinasi: Koordinasi | None, koordinator: Pos | None) -> list[Ruas]:
    """Who coordinates, where somebody does."""
    if koordinasi is None or koordinator is None:
        return []
    return [_ruas("Pelaksana koordinasi", koordinator, Alasan.dari(koordinasi.aturan, terpenuhi=True, ringkas=""))]


def tahap_kerja(simpulan: Simpulan[PeranPerkara | None] | None, tahapan: TahapanModel | None) -> list[Ruas]:
    """Who receives the results and who reviews them, tier by tier."""
    peran = simpulan.jawaban if simpulan else None
    if peran is None or tahapan is None:
        return []
    hasil = [
        _ruas(
            "Hasil diserahkan kepada", peran.penerima, Alasan.dari(tahapan.penerima_hasil, terpenuhi=True, ringkas="")
        )
    ]
    for nomor, (aturan, pos) in enumerate(peran.reviu, 1):
        akhir = nomor == len(peran.reviu)
        dasar = tahapan.reviu.selesai_oleh if akhir else aturan[0]
        nama = "Selesai dinyatakan oleh" if akhir else f"Reviu tingkat {nomor}"
        hasil.append(_ruas(nama, pos, Alasan.dari(dasar, terpenuhi=True, ringkas="")))
    return hasil


def _ruas(nama: str, pos: Pos, dasar: Alasan) -> Ruas:
    return Ruas(nama, pos.nama, sebut_pemangku(pos), dasar)


def sebut_pemangku(pos: Pos) -> str:
    """Who holds a post today, with the capacity before the name."""
    if not pos.pemangku:
        return "belum ada pemangku"
    satu = pos.pemangku[0]
    awalan = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}.get(satu.jenis, "")
    return f"{awalan}{satu.nama}"
