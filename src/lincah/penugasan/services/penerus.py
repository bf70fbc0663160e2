"""Who answers for what a person who has left a case was to do."""

from dataclasses import replace
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Anggota, KeadaanPerubahan, Penugasan, PeranAnggota, Perubahan


def penerus_bawaan(penugasan: Penugasan, kecuali: int | None = None) -> int | None:
    """Who takes over (id) where nobody was named: who leads, else who came first; `kecuali`: not this person."""
    bertugas = Anggota.objects.bertugas().filter(penugasan=penugasan).exclude(pegawai_id=kecuali).order_by("id")
    satu = min(bertugas, key=lambda satu: satu.peran != PeranAnggota.KETUA, default=None)
    return satu.pegawai_id if satu else None


def serahkan_tertinggal(aktor: Aktor, penugasan: Penugasan) -> dict[str, Any]:
    """Give what an act that crossed a change left with people who are gone to whoever took over from them.

    That is decided by the changes, not by who acted: the versions name nobody. Inside the transaction of the act.
    """
    pergi = Anggota.objects.filter(penugasan=penugasan, sampai__isnull=False).order_by("id")
    penerus, sistem, banyak = _penerus(penugasan), replace(aktor, pegawai_id=None), 0
    for satu in pergi.values_list("pegawai_id", flat=True):
        kepada = penerus.get(satu) or penerus_bawaan(penugasan)
        banyak += int(kerja().serahkan(sistem, penugasan, satu, kepada).get("rincian_diserahkan", 0))
    return {"rincian_diserahkan": banyak} if banyak else {}


def _penerus(penugasan: Penugasan) -> dict[int, int]:
    """Who answers now for each who has left by a change set here: also where who took over has left in turn."""
    bertugas = set(Anggota.objects.bertugas().filter(penugasan=penugasan).values_list("pegawai_id", flat=True))
    milik = Perubahan.objects.filter(penugasan=penugasan, keadaan=KeadaanPerubahan.DITETAPKAN).order_by("-diputus")
    penerus: dict[int, int] = {}
    for isi in milik.values_list("isi", flat=True):  # newest first: what came later is known already
        keluar, lalu = isi.get("keluar"), isi.get("penerus")
        if keluar and lalu and keluar not in penerus:
            penerus[keluar] = lalu if lalu in bertugas else penerus.get(lalu, lalu)
    return {satu: kepada for satu, kepada in penerus.items() if kepada in bertugas}
