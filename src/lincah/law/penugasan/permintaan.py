"""The road of one request, derived before the first letter leaves: scope, flow, who holds which role, conditions."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lincah.law.kedudukan import BUPATI, SEKRETARIS_DAERAH, BabKedudukan, Kosakata, Pos
from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.law.penugasan.aturan import BabPenugasan, Bentuk, Cara, Lingkup
from lincah.law.penugasan.bahan import Anggota
from lincah.law.penugasan.gabung import penetap_dari
from lincah.law.penugasan.ketua import check_ketua
from lincah.law.penugasan.lingkup import Tempat, check_lingkup
from lincah.law.penugasan.permohonan import AlurPenugasan, BabPermohonan
from lincah.law.penugasan.pihak import Pihak, PosMenurutPeran, tentukan_pos
from lincah.law.penugasan.rencana import check_ditetapkan, check_jumlah

MEMILIH_SEMUA = frozenset({"kepala_pd", SEKRETARIS_DAERAH, BUPATI})
"""Who sets one letter for people of both sides."""


@dataclass(frozen=True, slots=True)
class RencanaPermohonan:
    """What is asked: by whom, for which side's work, whom.

    `pemohon` is None when the officer volunteers. `asal` and `tempat`: the side and place of each person asked for (or
    of whom the criteria mean); `diminta` is empty for criteria; `sendiri`: people of the own unit in the same team.
    """

    cara: Cara
    bentuk: Bentuk
    pemohon: Pos | None
    pemilik: Pihak
    tempat_pemilik: Tempat
    asal: tuple[Pihak, ...]
    tempat: tuple[Tempat, ...]
    diminta: tuple[Anggota, ...]
    sendiri: tuple[Anggota, ...]
    jumlah: int
    pejabat: Mapping[str, Pos]
    lain: tuple[Anggota, ...] = ()
    """Who is already at the work that the people asked for join."""


@dataclass(frozen=True, slots=True)
class JalanPermohonan:
    """The derived road; `alur` is None where the regulation has none for this way and scope."""

    lingkup: Lingkup
    naskah: str = ""
    alur: AlurPenugasan | None = None
    pos: PosMenurutPeran = field(default_factory=dict)
    penetap: Pos | None = None


def check_permohonan(
    bab: BabPenugasan,
    permohonan: BabPermohonan,
    kedudukan: BabKedudukan,
    kosakata: Kosakata,
    rencana: RencanaPermohonan,
) -> Simpulan[JalanPermohonan]:
    """Derive the road of a request and every condition it must meet before it is sent."""
    lingkup = check_lingkup(bab, rencana.cara, rencana.tempat_pemilik, rencana.tempat)
    alur = permohonan.cari(rencana.cara, lingkup.jawaban)
    if alur is None:
        return Simpulan(JalanPermohonan(lingkup.jawaban), lingkup.alasan)
    pos = tentukan_pos(alur, rencana.pemilik, rencana.asal, rencana.pejabat)
    peran_penetap = penetap_dari(alur)
    penetap = next((satu for peran in peran_penetap for satu in pos.get(peran, ())), None)
    orang = [*rencana.sendiri, *rencana.diminta]
    alasan = [
        *lingkup.alasan,
        check_jumlah(bab, rencana.bentuk, rencana.jumlah + len(rencana.lain)),
        *check_ditetapkan(kedudukan, orang),
        *_pemohon(kosakata, alur, pos, rencana),
        *_peran(kosakata, alur, pos),
        *_sendiri(bab, lingkup.jawaban, peran_penetap, rencana),
        *check_ketua(
            bab,
            kosakata,
            lingkup.jawaban,
            rencana.bentuk,
            [(satu.ketua, satu.kelas, satu.tempat) for satu in (*rencana.lain, *orang)],
            rencana.tempat_pemilik,
        ),
    ]
    naskah = bab.cari_instrumen(rencana.cara, lingkup.jawaban).naskah
    return Simpulan(JalanPermohonan(lingkup.jawaban, naskah, alur, pos, penetap), tuple(alasan))


def _pemohon(kosakata: Kosakata, alur: AlurPenugasan, pos: PosMenurutPeran, rencana: RencanaPermohonan) -> list[Alasan]:
    """An appointment is asked for by the officer the first step names."""
    awal, pemohon = alur.langkah[0], rencana.pemohon
    if pemohon is None:
        return []
    berhak = [satu for peran in awal.pelaku for satu in pos.get(peran, ())]
    nama = " atau ".join(dict.fromkeys(satu.nama for satu in berhak)) or "belum dapat ditunjuk"
    ringkas = f"permohonan dikirim {kosakata.sebut_semua(awal.pelaku)}: {nama}; Anda bertindak sebagai {pemohon.nama}"
    return [Alasan.dari(awal.hasil[0].dasar, terpenuhi=pemohon in berhak, ringkas=ringkas)]


def _peran(kosakata: Kosakata, alur: AlurPenugasan, pos: PosMenurutPeran) -> list[Alasan]:
    """Every step has one officer for each of its roles, or the reason why not."""
    hasil = []
    for langkah in alur.langkah[1:]:
        for peran in (*langkah.pelaku, *langkah.menimbang):
            if peran != "pegawai":
                hasil.append(_satu_peran(kosakata, langkah.hasil[0].dasar, peran, pos.get(peran, ())))
    return list({satu.ringkas: satu for satu in hasil}.values())


def _satu_peran(kosakata: Kosakata, dasar: Ketentuan[str], peran: str, pos: tuple[Pos, ...]) -> Alasan:
    nama, sebutan = " dan ".join(satu.nama for satu in pos), kosakata.sebut(peran)
    if len(pos) > 1:
        ringkas = f"{sebutan} lebih dari satu ({nama}); kirim satu permohonan untuk setiap pejabat"
    else:
        ringkas = f"{sebutan}: {nama or 'tidak ada dalam susunan hari ini'}"
    return Alasan.dari(dasar, terpenuhi=len(pos) == 1, ringkas=ringkas)


def _sendiri(bab: BabPenugasan, lingkup: Lingkup, penetap: tuple[str, ...], rencana: RencanaPermohonan) -> list[Alasan]:
    """People of the own unit come along only where one officer sets the letter for both sides."""
    if not rencana.sendiri:
        return []
    instrumen = bab.cari_instrumen(rencana.cara, lingkup)
    ringkas = (
        "surat untuk pegawai unit lain ditetapkan pejabat di pihaknya; tugaskan pegawai unit Anda dengan surat Anda"
    )
    bersama = not MEMILIH_SEMUA.isdisjoint(penetap)
    return [Alasan.dari(instrumen.status, terpenuhi=bersama, ringkas="satu surat bagi semua" if bersama else ringkas)]
