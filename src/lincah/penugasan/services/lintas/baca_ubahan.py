"""A change of a case as a message of the other instansi tells it: read, and judged whether that one may want it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from lincah.exchange.kait import PesanTidakDapatDitangani
from lincah.exchange.models import Mitra
from lincah.law.penugasan import BERWENANG_DITUJU, JenisPerubahan
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.lintas.kabar_ubahan import ORANG
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.sisi import MENAMBAH, SisiPerkara, alasan_sisi
from lincah.peraturan import muat_profil

BUKAN_BAGIANNYA = "Perubahan ini bukan bagian instansi pengirim dalam perkara ini."


def baca_isi_ubahan(isi: Mapping[str, Any], mitra: Mitra, penugasan: Penugasan) -> dict[str, Any]:
    """What was asked, with people as they are known here: what `Ubahan.dari_dict` reads.

    Errors: PesanTidakDapatDitangani, KeyError, TypeError, ValueError.
    """
    semua = {kunci: _orang(isi[kunci], mitra, penugasan) for kunci in ORANG}
    hari = {
        kunci: date.fromisoformat(isi[kunci]).isoformat() if isi[kunci] else None for kunci in ("selesai", "berlaku")
    }
    return {**semua, **hari, "jenis": JenisPerubahan(isi["jenis"]).value, "alasan": str(isi["alasan"])[:4000]}


def check_boleh_mengusulkan(sisi: SisiPerkara, penugasan: Penugasan, isi: Mapping[str, Any]) -> None:
    """May the other instansi propose this to us? Errors: PesanTidakDapatDitangani."""
    jenis = JenisPerubahan(isi["jenis"])
    bab = muat_profil(muat_alur(penugasan.alur_id).profil).penugasan
    alasan = alasan_sisi(bab, sisi, penugasan.langkah, jenis, isi["keluar"], asing=True)
    diputus_di_sini = sisi.menetapkan or (not sisi.pemilik and jenis is JenisPerubahan.PERPANJANGAN)
    if jenis in MENAMBAH or not diputus_di_sini or not alasan[0].terpenuhi:
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)


def pemutus(sisi: SisiPerkara, penugasan: Penugasan) -> int:
    """The post here that decides on a proposal of the other: who sets the letter, else who lent the people.

    Errors: PesanTidakDapatDitangani.
    """
    if sisi.menetapkan and penugasan.penetap_id is not None:
        return penugasan.penetap_id
    baris = PeranPerkara.objects.filter(penugasan=penugasan, peran=BERWENANG_DITUJU, jabatan__isnull=False)
    jabatan_id = baris.values_list("jabatan_id", flat=True).first()
    if jabatan_id is None:
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
    return jabatan_id


def _orang(isi: Mapping[str, Any] | None, mitra: Mitra, penugasan: Penugasan) -> int | None:
    """Somebody who is in the case. Errors: PesanTidakDapatDitangani."""
    if isi is None:
        return None
    pegawai = baca_orang(isi, mitra, penugasan)
    if not penugasan.anggota.filter(pegawai=pegawai).exists():
        raise PesanTidakDapatDitangani("Usulan ini menyebut orang yang tidak ada dalam perkara ini.")
    return pegawai.pk
