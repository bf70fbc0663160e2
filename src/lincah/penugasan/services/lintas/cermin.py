"""The case of another instansi, opened here: the same id, the same flow, its officers as that one told them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.exchange.models import Mitra
from lincah.kedudukan.queries import kini
from lincah.law.alur import PEMOHON, Alur, AlurKeliru, dari_dict
from lincah.law.kedudukan import Pos
from lincah.law.penugasan import BERWENANG_DITUJU, peran_dituju
from lincah.law.penugasan.pihak import ASAL
from lincah.penugasan.models import Penugasan, PeranPerkara, PerkaraMitra, Permohonan
from lincah.penugasan.services.lintas.kabar import DIMINTA, PEKERJAAN
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.rancangan import pejabat_berwenang
from lincah.penugasan.services.peran import baris_jabatan, baris_pegawai
from lincah.penugasan.services.usulan import simpan_alur_perkara
from lincah.peraturan import list_peraturan
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini

LUAR, RUANG = "{nama}, {mitra}", 600


def buka_cermin(pesan: PesanTiba) -> tuple[Penugasan, Alur]:
    """Write the case; the act that brought it is noted by the caller.

    Errors: PesanTidakDapatDitangani; KeyError, TypeError, ValueError for a message that is not one.
    """
    isi, mitra = pesan.isi, Mitra.objects.get(pk=pesan.mitra_id)
    alur, berwenang = _baca_alur(isi), _berwenang()
    if Penugasan.objects.filter(pk=UUID(pesan.perkara)).exists():
        raise PesanTidakDapatDitangani("Perkara dengan kode ini sudah ada di instansi ini.")
    pekerjaan = {medan: isi["penugasan"][medan] for medan in PEKERJAAN}
    pekerjaan |= {medan: date.fromisoformat(pekerjaan[medan]) for medan in ("mulai", "selesai")}
    penugasan = Penugasan.objects.create(
        id=UUID(pesan.perkara),
        kunci=UUID(pesan.perkara),
        unit_id=berwenang.unit_id,
        alur=simpan_alur_perkara(isi["profil"], isi["profil_hash"], alur),
        jalan={"boleh": True, "alasan": []},
        langkah=alur.langkah[isi["langkah"]].kode,
        oleh=isi["pelaku"]["nama"],
        oleh_jabatan=f"{isi['pelaku']['jabatan']}, {mitra.nama}"[:300],
        dibuat=pesan.waktu,
        diubah=pesan.waktu,
        **pekerjaan,
    )
    PerkaraMitra.objects.create(
        penugasan=penugasan,
        mitra=mitra,
        diminta=True,
        unit=str(isi["unit"])[:500],
        penetap=_penetap(isi, alur),
        dibuka=pesan.waktu,
    )
    _permohonan(isi, mitra, penugasan)
    PeranPerkara.objects.bulk_create(_peran(isi, mitra, penugasan, berwenang))
    return penugasan, alur


def baris_luar(penugasan: Penugasan, mitra: Mitra, peran: Mapping[str, Any]) -> list[PeranPerkara]:
    """Rows of roles that posts of the other instansi hold, by the names it told; not yet written."""
    return [
        PeranPerkara(penugasan=penugasan, peran=str(satu)[:40], luar=LUAR.format(nama=nama, mitra=mitra.nama)[:RUANG])
        for satu, semua in peran.items()
        for nama in dict.fromkeys(semua)
    ]


def _baca_alur(isi: Mapping[str, Any]) -> Alur:
    if isi["profil"] not in list_peraturan():
        raise PesanTidakDapatDitangani(
            f"Peraturan pemohon ({isi['profil']}) belum terpasang di sini. Pasang profilnya, lalu tangani lagi."
        )
    try:
        return dari_dict(isi["alur"])
    except AlurKeliru as sebab:
        raise PesanTidakDapatDitangani("Alur perkara ini tidak dapat dijalankan; hubungi instansi pengirim.") from sebab


def _penetap(isi: Mapping[str, Any], alur: Alur) -> str:
    """Who of ours sets the letter, as the flow of the other instansi says. Errors: ValueError for nobody of ours."""
    peran = str(isi["penetap"])
    if peran and peran not in peran_dituju(alur):
        raise ValueError(peran)
    return peran


def _berwenang() -> Pos:
    instansi = instansi_kini()
    pos = pejabat_berwenang(kini(instansi, hari_ini(instansi)))
    if pos is None:
        raise PesanTidakDapatDitangani(
            "Jabatan Pejabat yang Berwenang belum ada dalam susunan instansi ini. Buka jabatannya, lalu tangani lagi."
        )
    return pos


def _tujuan(isi: Mapping[str, Any], mitra: Mitra) -> Penugasan | None:
    """The running case that the people asked for join: one that this mitra owns and we share."""
    if not isi.get("untuk"):
        return None
    milik = Penugasan.objects.filter(pk=UUID(isi["untuk"]), lintas__mitra=mitra, lintas__diminta=True)
    tujuan = milik.first()
    if tujuan is None:
        raise PesanTidakDapatDitangani("Pekerjaan yang dituju permohonan ini tidak ada di sini.")
    return tujuan


def _permohonan(isi: Mapping[str, Any], mitra: Mitra, penugasan: Penugasan) -> None:
    untuk = _tujuan(isi, mitra)
    Permohonan.objects.create(
        penugasan=penugasan,
        untuk=untuk,
        pemohon=baca_orang(isi["pemohon"], mitra, None),
        **{medan: isi["permohonan"][medan] for medan in DIMINTA},
    )


def _peran(isi: Mapping[str, Any], mitra: Mitra, penugasan: Penugasan, berwenang: Pos) -> Iterable[PeranPerkara]:
    milik_kita = {*ASAL, BERWENANG_DITUJU, *(("penetap",) if isi["penetap"] else ())}
    yield from baris_luar(
        penugasan, mitra, {satu: nama for satu, nama in isi["peran"].items() if satu not in milik_kita}
    )
    yield from baris_jabatan(penugasan, BERWENANG_DITUJU, [berwenang.id])
    yield from baris_pegawai(penugasan, PEMOHON, [penugasan.permohonan.pemohon_id])
