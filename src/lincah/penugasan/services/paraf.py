"""The initials on the draft of a letter: from whom, what giving one leaves behind, what is missing."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.kedudukan.queries import Kini, Pegangan
from lincah.law.alur import PARAF, PEMARAF, SURAT, Alur, Keadaan, belum_diparaf
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import rantai_paraf
from lincah.naskah.paraf import AturanParaf, aturan_paraf, bubuhkan, gugurkan, paraf_tersimpan
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.services.pencipta import pencipta_unit
from lincah.penugasan.services.peran import baris_jabatan
from lincah.penugasan.services.pihak import pejabat_daerah

OBJEK = "penugasan"
Isi = Mapping[str, Any]


class BukuParaf:
    """The settings of initials, read once for as many roads as are derived together; one query."""

    @cached_property
    def tersimpan(self) -> Mapping[str, AturanParaf]:
        """Every setting, by the code of the Perangkat Daerah."""
        return paraf_tersimpan()

    def aturan(self, pada: Kini, unit_id: int) -> AturanParaf:
        """The setting for letters of a unit."""
        return aturan_paraf(lambda: pencipta_unit(pada, unit_id).kode, self.tersimpan)


def rantai(
    pada: Kini,
    unit_id: int,
    penyusun: Collection[Pos],
    penetap: Pos | None,
    sudah: Collection[Pos] = (),
    buku: BukuParaf | None = None,
) -> tuple[Pos, ...]:
    """The posts that initial a draft of this unit for `penetap`, by the setting of whose letter it is; one query.

    `penyusun`: who drafted it; `sudah`: who has acted on it otherwise. What its drafter may sign, be it by delegation,
    needs none. `buku`: the settings, where they were read before.
    """
    if penetap is None or unit_id not in pada.struktur.unit or _sendiri(pada, penyusun, penetap):
        return ()
    unit_penetap = penetap.unit_id
    aturan = buku.aturan(pada, unit_penetap) if buku else aturan_paraf(lambda: pencipta_unit(pada, unit_penetap).kode)
    if aturan.tanpa:
        return ()
    tambahan = [pada.pos[id] for id in aturan.tambahan if id in pada.pos]
    return rantai_paraf(
        pada.struktur,
        unit_id,
        penyusun,
        penetap,
        sudah=sudah,
        daerah=penetap in pejabat_daerah(pada).values(),
        tingkat=aturan.tingkat,
        tambahan=tambahan,
    )


def _sendiri(pada: Kini, penyusun: Collection[Pos], penetap: Pos) -> bool:
    diwakili = pada.delegasi.get((penetap.id, Kewenangan.MENETAPKAN_PENUGASAN.value), ())
    return any(satu == penetap or satu.id in diwakili for satu in penyusun)


def baris_pemaraf(penugasan: Penugasan, pos: Iterable[Pos]) -> list[PeranPerkara]:
    """The roles of the chain; not yet written."""
    return [
        baris for nomor, satu in enumerate(pos, 1) for baris in baris_jabatan(penugasan, f"{PEMARAF}{nomor}", [satu.id])
    ]


def memaraf(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """Keep the initials of who acts."""
    urut = int(penugasan.langkah.removeprefix(PARAF))
    bubuhkan((OBJEK, str(penugasan.id)), urut, aktor.pelaku(pegangan), aktor.waktu)
    return {"paraf": urut}


def mengembalikan_konsep(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
    """The initials given so far no longer count."""
    gugurkan((OBJEK, str(penugasan.id)), aktor.waktu)
    return {}


def tahan(
    alur: Alur, penugasan: Penugasan, daftar: Iterable[Any], pada: Kini, asal: Simpulan[Keadaan | None]
) -> Simpulan[Keadaan | None]:
    """A refused setting, with each of the initials that are missing as a reason of its own."""
    pos = {satu.peran: satu.jabatan_id for satu in daftar}
    dasar = alur.langkah[penugasan.langkah].tindakan[0].dasar
    kurang = [pada.pos.get(pos.get(peran) or 0) for peran in belum_diparaf(alur, penugasan.langkah)]
    alasan = [
        Alasan.dari(dasar, terpenuhi=False, ringkas=f"konsep belum diparaf {satu.nama if satu else 'pejabatnya'}")
        for satu in kurang
    ]
    return Simpulan(None, (*alasan, *asal.alasan[1:]))


def menunggu_paraf(alur: Alur, langkah: str, tindakan: str) -> bool:
    """Is the letter asked to be set while initials are missing?"""
    return tindakan == SURAT and bool(belum_diparaf(alur, langkah))
