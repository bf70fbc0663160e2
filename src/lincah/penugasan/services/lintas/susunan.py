"""Who is in a case after a change that was set in the other instansi: its list takes the place of ours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.exchange.models import Mitra
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini, orang_kini
from lincah.law.alur import Keadaan, sesuaikan_keadaan
from lincah.law.penugasan import JenisPerubahan
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import (
    Anggota,
    BentukPenugasan,
    OrangDiminta,
    PegawaiMitra,
    Penugasan,
    PeranAnggota,
    PeranPerkara,
    Permohonan,
)
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.lintas.orang import ASING, PENGIRIM, baca_orang, catat_orang, jabatan_mitra
from lincah.penugasan.services.lintas.sisi import MENAMBAH, SisiPerkara
from lincah.penugasan.services.perubahan.orang import tulis_peran_orang


@dataclass(frozen=True, slots=True)
class Baris:
    """One of those in the case from now on."""

    pegawai_id: int
    peran: PeranAnggota
    dari: date | None


@dataclass(frozen=True, slots=True)
class SusunanBaru:
    """Everybody in the case after the change, who leaves by it, who takes over what (places in the breakdown, besides
    what is open); the request by which people came."""

    semua: tuple[Baris, ...]
    keluar: tuple[int, ...]
    penerus: int | None
    permohonan: Permohonan | None
    diserahkan: tuple[int, ...]


def baca_susunan(pesan: PesanTiba, sisi: SisiPerkara, penugasan: Penugasan) -> SusunanBaru:
    """Read and judge the list of a message: nobody comes in but by a request, or as one of the owner's own people.

    Errors: PesanTidakDapatDitangani, KeyError, TypeError, ValueError.
    """
    isi, jenis = pesan.isi, JenisPerubahan(pesan.isi["jenis"])
    permohonan = _permohonan(pesan, sisi, penugasan)
    lama = set(Anggota.objects.bertugas().filter(penugasan=penugasan).values_list("pegawai_id", flat=True))
    boleh = jenis in MENAMBAH and (permohonan is not None or not sisi.pemilik)
    semua = tuple(_baris(satu, sisi.mitra, penugasan, permohonan, boleh=boleh) for satu in isi["anggota"])
    ids = {satu.pegawai_id for satu in semua}
    if not semua or len(ids) != len(semua) or (ids - lama and not boleh):
        raise PesanTidakDapatDitangani(ASING)
    penerus = baca_orang(isi["penerus"], sisi.mitra, penugasan).pk if isi["penerus"] else None
    utama = next((satu.pegawai_id for satu in semua if satu.peran != PeranAnggota.ANGGOTA), semua[0].pegawai_id)
    keluar = tuple(sorted(lama - ids))
    diserahkan = tuple(int(satu) for satu in isi.get("diserahkan", ()))
    return SusunanBaru(semua, keluar, penerus if penerus in ids else utama, permohonan, diserahkan)


def terapkan_susunan_baru(aktor: Aktor, penugasan: Penugasan, baru: SusunanBaru, berlaku: date) -> list[PeranPerkara]:
    """Write it; the step follows where it waits for each. Returns the roles of the case."""
    semua = Anggota.objects.filter(penugasan=penugasan)
    semua.filter(pegawai_id__in=baru.keluar).update(sampai=berlaku, peran=PeranAnggota.ANGGOTA)
    semua.bertugas().filter(peran=PeranAnggota.KETUA).update(peran=PeranAnggota.ANGGOTA)
    jabatan = _jabatan(aktor, [satu.pegawai_id for satu in baru.semua])
    for satu in baru.semua:
        _tulis(penugasan, satu, jabatan, baru.permohonan)
    for keluar in baru.keluar:
        kerja().serahkan(aktor, penugasan, keluar, baru.penerus, baru.diserahkan)
    peran = tulis_peran_orang(aktor, penugasan)
    orang = frozenset(str(satu.pegawai_id) for satu in peran if satu.peran == "pegawai")
    keadaan = Keadaan(penugasan.langkah, frozenset(penugasan.sudah))
    keadaan = sesuaikan_keadaan(muat_alur(penugasan.alur_id).alur, keadaan, orang)
    penugasan.langkah, penugasan.sudah = keadaan.langkah, sorted(keadaan.sudah)
    penugasan.bentuk = BentukPenugasan.TIM if len(baru.semua) > 1 else BentukPenugasan.INDIVIDU
    return peran


def _tulis(penugasan: Penugasan, satu: Baris, jabatan: Mapping[int, str], permohonan: Permohonan | None) -> None:
    """Who is in it keeps the row; who comes in, or comes back, accepts."""
    ada = Anggota.objects.filter(penugasan=penugasan, pegawai_id=satu.pegawai_id).first()
    if ada is not None and ada.sampai is None:
        Anggota.objects.filter(pk=ada.pk).update(peran=satu.peran)
        return
    isi: dict[str, Any] = {"peran": satu.peran, "jabatan": jabatan.get(satu.pegawai_id, "")}
    isi |= {"dari": satu.dari, "sampai": None, "diterima": None, "permohonan": permohonan}
    Anggota.objects.update_or_create(penugasan=penugasan, pegawai_id=satu.pegawai_id, defaults=isi)


def _baris(
    isi: Mapping[str, Any], mitra: Mitra, penugasan: Penugasan, permohonan: Permohonan | None, *, boleh: bool
) -> Baris:
    pegawai = _pegawai(isi, mitra, penugasan, permohonan, boleh=boleh)
    dari = date.fromisoformat(isi["dari"]) if isi["dari"] else None
    return Baris(pegawai.pk, PeranAnggota(isi["peran"]), dari)


def _pegawai(
    isi: Mapping[str, Any], mitra: Mitra, penugasan: Penugasan, permohonan: Permohonan | None, *, boleh: bool
) -> Pegawai:
    """One in the case, one granted by the request, or (where that may be) one of theirs who is new."""
    if isi["milik"] == PENGIRIM:
        kunci = str(isi["kunci"])
        if not boleh and not PegawaiMitra.objects.filter(mitra=mitra, kunci=kunci).exists():
            raise PesanTidakDapatDitangani(ASING)
        return catat_orang(mitra, kunci, nama=str(isi["nama"]), jabatan=str(isi["jabatan"]))
    if permohonan is not None:
        diberi = OrangDiminta.objects.filter(permohonan=permohonan, pegawai_id=int(isi["kunci"]), setuju=True)
        if (satu := diberi.select_related("pegawai").first()) is not None:
            return satu.pegawai
    return baca_orang(isi, mitra, penugasan)


def _permohonan(pesan: PesanTiba, sisi: SisiPerkara, penugasan: Penugasan) -> Permohonan | None:
    """The request of the same two instansi for people to join this case."""
    kode = pesan.isi["permohonan"]
    if not kode:
        return None
    satu = Permohonan.objects.filter(penugasan_id=kode, untuk=penugasan, penugasan__lintas__mitra=sisi.mitra).first()
    if satu is None:
        raise PesanTidakDapatDitangani("Permohonan yang disebut pesan ini bukan permohonan untuk perkara ini.")
    return satu


def _jabatan(aktor: Aktor, pegawai: Iterable[int]) -> dict[int, str]:
    ids = list(pegawai)
    sendiri = orang_kini(kini(aktor.instansi, aktor.tanggal), aktor.tanggal, pegawai=ids)
    return {satu.pegawai_id: satu.jabatan for satu in sendiri} | jabatan_mitra(ids)
