"""An act beside the flow that was done in the other instansi, as it is taken in here."""

from collections.abc import Mapping
from typing import Any

from lincah.audit.services import Kuitansi, catat
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.law.kernel import Simpulan
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.penugasan.models import Anggota, PerkaraMitra
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.langkah import kunci_penugasan
from lincah.penugasan.services.lintas.pesan import aktor_pesan, buka_pesan, pelaku_pesan
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.peraturan import muat_profil

BUKAN_ANGGOTA = "Yang disebut pesan ini bukan orang instansi pengirim yang ditugaskan dalam perkara ini."
BUKAN_BAGIANNYA = "Yang disebut pesan ini bukan bagian instansi pengirim dalam perkara ini."


def perbuatan_pesan(pesan: PesanTiba) -> tuple[PerkaraMitra, Perbuatan]:
    """The case, locked, with who acted there; its flow and the profile of that. Errors: PesanTidakDapatDitangani."""
    perkara, penugasan = buka_pesan(pesan)
    acuan = muat_alur(penugasan.alur_id)
    _, _, daftar = kunci_penugasan(penugasan.pk)
    aktor = aktor_pesan(pesan, perkara)
    return perkara, Perbuatan(aktor, penugasan, tuple(daftar), acuan, muat_profil(acuan.profil))


def check_anggota(ini: Perbuatan) -> None:
    """Is who acted one of those assigned, or was until a change that the other side may not have known yet?

    Whether somebody who left still acts, that side judges as soon as it knows. Errors: PesanTidakDapatDitangani.
    """
    semua = Anggota.objects.filter(penugasan=ini.penugasan, pegawai_id=ini.aktor.pegawai_id)
    if not semua.exists():
        raise PesanTidakDapatDitangani(BUKAN_ANGGOTA)


def catat_pesan(ini: Perbuatan, pesan: PesanTiba, jenis: str, isi: Mapping[str, Any], simpulan: Simpulan[Any]) -> None:
    """The event of the act, as done in the other instansi, with the receipt of what was concluded here."""
    fakta = {"mitra": pesan.mitra, "pesan": pesan.kode, "langkah": ini.penugasan.langkah}
    catat(
        jenis=f"{OBJEK}.{jenis}",
        objek=(OBJEK, str(ini.penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi=isi,
        waktu=pesan.waktu,
        kuitansi=Kuitansi(ini.acuan.profil, ini.acuan.profil_hash, fakta, simpulan_dict(simpulan)),
    )


def isi_teks(nilai: object) -> str:
    """Words of a message that must be some. Errors: ValueError."""
    teks = str(nilai).strip()
    if not teks:
        raise ValueError("kosong")
    return teks
