"""Where this instansi stands in a case across instansi."""

from dataclasses import dataclass

from lincah.exchange.models import Mitra
from lincah.law.kedudukan import Kelas
from lincah.law.kernel import Alasan
from lincah.law.penugasan import (
    BabPenugasan,
    JenisPerubahan,
    Lingkup,
    Tempat,
    check_menambah,
    check_sisi,
    perlu_persetujuan,
)
from lincah.law.penugasan import tempat_mitra as tempat_di
from lincah.penugasan.models import PegawaiMitra, Penugasan, PerkaraMitra, Permohonan
from lincah.penugasan.services.galat import UsulanKeliru

SENDIRI = (
    "Pekerjaan ini berjalan di instansi Anda sendiri; mohonkan pegawai instansi lain sebagai pekerjaan tersendiri."
)
BERSAMA = "Pekerjaan ini berjalan bersama {mitra}; orang baru dimohonkan dari instansi itu."
MENAMBAH = frozenset({JenisPerubahan.PENAMBAHAN, JenisPerubahan.PENGGANTIAN})
Fakta = tuple[bool, Kelas, Tempat]


@dataclass(frozen=True, slots=True)
class SisiPerkara:
    """The case seen from here. `pemilik`: the work is ours; `menetapkan`: an officer of ours sets its letter."""

    perkara: PerkaraMitra
    pemilik: bool
    menetapkan: bool

    @property
    def mitra(self) -> Mitra:
        """The other instansi."""
        return self.perkara.mitra

    def perlu_persetujuan(self, jenis: JenisPerubahan) -> bool:
        """Must the instansi that lent its people agree first? Only the side that sets the letter asks."""
        return self.menetapkan and perlu_persetujuan(jenis, penetap_pemilik=self.pemilik)


def baca_sisi(penugasan: Penugasan) -> SisiPerkara | None:
    """The side of this instansi; None for a case within it, without a query."""
    if penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
        return None
    perkara = PerkaraMitra.objects.select_related("mitra").get(pk=penugasan.pk)
    return SisiPerkara(perkara, not perkara.diminta, penugasan.penetap_id is not None)


def check_mitra_tujuan(tujuan: Penugasan, mitra_id: int | None) -> None:
    """People join a running case from the instansi with which it is shared, and from no other. Errors: UsulanKeliru."""
    sisi = baca_sisi(tujuan)
    if (sisi.perkara.mitra_id if sisi else None) == mitra_id:
        return
    if sisi is None:
        raise UsulanKeliru(SENDIRI)
    raise UsulanKeliru(BERSAMA.format(mitra=sisi.mitra.nama))


def alasan_sisi(
    bab: BabPenugasan, sisi: SisiPerkara, langkah: str, jenis: JenisPerubahan, keluar: int | None, *, asing: bool
) -> tuple[Alasan, ...]:
    """What the law asks of a change of such a case; `asing`: the other instansi wants it."""
    pemilik = sisi.pemilik is not asing
    miliknya = keluar is None or PegawaiMitra.objects.filter(pk=keluar).exists() is asing
    alasan = check_sisi(bab, jenis, pemilik=pemilik, miliknya=miliknya)
    return (alasan, check_menambah(bab, langkah)) if jenis in MENAMBAH else (alasan,)


def orang_luar(penugasan: Penugasan, pegawai: tuple[int, ...], ketua: int | None) -> list[Fakta]:
    """Those of another instansi as the law of a team sees them: of the class that was asked for."""
    milik = PegawaiMitra.objects.filter(pk__in=pegawai).select_related("mitra")
    kelas = Permohonan.objects.values_list("kelas", flat=True).filter(penugasan=penugasan).first() or Kelas.JF
    return [(satu.pk == ketua, Kelas(kelas), tempat_di(satu.mitra.nama)) for satu in milik]


def tempat_pemilik(sisi: SisiPerkara | None) -> Tempat | None:
    """Where the work belongs, when that is the other instansi."""
    return None if sisi is None or sisi.pemilik else tempat_di(sisi.mitra.nama)
