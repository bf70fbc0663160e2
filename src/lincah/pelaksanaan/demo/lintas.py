"""Work across instansi for the demo: each regency asks another for somebody; one such work is under way.

Each act is done where its officer sits and carried at once, as the job does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from lincah.exchange.models import Mitra
from lincah.exchange.services import antar_semua
from lincah.kedudukan.models import Jabatan, Unit
from lincah.kedudukan.queries import Kini, kini, orang_kini
from lincah.law.kedudukan import Jenjang
from lincah.law.penugasan import Cara
from lincah.pelaksanaan.demo.bahan import muat_bahan, usul_perorangan
from lincah.pelaksanaan.demo.jalan import PALING_BANYAK, pejalan_kini
from lincah.pelaksanaan.demo.kerja_lintas import isi_lintas
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import Permintaan, ajukan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

DIPINJAM = "ahli_muda"


def muat_lintas(semua: Sequence[Instansi]) -> int:
    """Open and walk the work across those of these instansi that know each other, once; how many were opened."""
    menurut = {_peraturan(satu): satu for satu in semua}
    bahan = muat_bahan().isi["lintas"]
    pasangan = [satu for satu in bahan["pekerjaan"] if {satu["dari"], satu["ke"]} <= menurut.keys()]
    return sum(_muat(menurut[satu["dari"]], menurut[satu["ke"]], satu, bahan) for satu in pasangan)


def _muat(asal: Instansi, tujuan: Instansi, satu: dict[str, Any], bahan: dict[str, Any]) -> bool:
    with di_instansi(tujuan):
        diminta = siapa_dimintai(tujuan)
    with di_instansi(asal):
        mitra = Mitra.objects.filter(nama=tujuan.nama).first()
        ada = mitra is not None and Penugasan.objects.filter(kunci=uuid5(NAMESPACE_URL, _kunci(asal, mitra))).exists()
        if diminta is None or mitra is None or ada:
            return False
        penugasan = _ajukan(asal, mitra, satu, bahan)
    if penugasan is None:
        return False
    sisi = (SisiDemo(asal, {}), SisiDemo(tujuan, diminta))
    _jalan(sisi, penugasan.pk, satu["sampai"])
    if satu["sampai"] == "melaksanakan":
        isi_lintas(*sisi, penugasan.pk, bahan)
    return True


def _kunci(asal: Instansi, mitra: Mitra) -> str:
    return f"{asal.slug}/lintas/{mitra.pk}"


def _peraturan(instansi: Instansi) -> str:
    with di_instansi(instansi):
        return kini(instansi, hari_ini(instansi)).profil.id


def siapa_dimintai(instansi: Instansi) -> dict[str, Any] | None:
    """The unit that is asked and somebody there; None where nobody of that level is."""
    hari = hari_ini(instansi)
    unit = Unit.objects.filter(kode=muat_bahan().isi["lintas"]["dimintai"]).first()
    orang = _ahli_muda(kini(instansi, hari), hari, unit.pk) if unit else None
    return {"unit": unit.pk, "pegawai": [orang]} if unit and orang else None


def _ahli_muda(pada: Kini, hari: Any, unit_id: int) -> int | None:
    semua = (satu for satu in orang_kini(pada, hari) if satu.orang.unit_id == unit_id)
    cocok = (satu for satu in semua if satu.orang.jenjang is Jenjang(DIPINJAM) and satu.orang.pos_id is None)
    return next((satu.pegawai_id for satu in cocok), None)


def _ajukan(instansi: Instansi, mitra: Mitra, satu: dict[str, Any], bahan: dict[str, Any]) -> Penugasan | None:
    hari = hari_ini(instansi)
    jabatan = Jabatan.objects.berlaku(hari).filter(unit__kode=satu["oleh"], pimpinan=True).first()
    pos = kini(instansi, hari).pos.get(jabatan.pk) if jabatan else None
    if pos is None or not pos.pemangku:
        return None
    usulan = usul_perorangan(_kunci(instansi, mitra), pos.id, satu["kerja"], hari)
    kata = {"maksud": bahan["maksud"], "kompetensi": bahan["kompetensi"], "kelas": "jf", "jenjang": DIPINJAM}
    minta = Permintaan(usulan, Cara.PENUNJUKAN, None, **kata, jumlah=1, mitra_id=mitra.pk)
    penugasan, _ = ajukan(pejalan_kini(instansi).sebagai(pos.pemangku[0].pegawai_id), minta)
    return penugasan


@dataclass
class SisiDemo:
    """One of the two instansi; `dipilih`: the unit and the people its officers name."""

    instansi: Instansi
    dipilih: dict[str, Any]

    def maju(self, id: UUID) -> bool:
        """One act by whoever is waited for here, carried to the other; False when nobody is."""
        with di_instansi(self.instansi):
            pejalan = pejalan_kini(self.instansi)
            maju = pejalan.sekali(Penugasan.objects.get(pk=id), self.dipilih)
        self.antar()
        return maju

    def antar(self) -> None:
        """Carry what waits for the others."""
        with di_instansi(self.instansi):
            for mitra in Mitra.objects.values_list("pk", flat=True):
                antar_semua(mitra)

    def langkah(self, id: UUID) -> str:
        """Where the case stands here; '' while it is not here."""
        with di_instansi(self.instansi):
            return Penugasan.objects.filter(pk=id).values_list("langkah", flat=True).first() or ""


def _jalan(sisi: tuple[SisiDemo, SisiDemo], id: UUID, sampai: str) -> None:
    for _ in range(PALING_BANYAK):
        if sisi[0].langkah(id) == sampai or not any(_berturut(sisi, id)):
            return


def _berturut(sisi: tuple[SisiDemo, SisiDemo], id: UUID) -> Iterator[bool]:
    """Either side in turn, until one has acted."""
    yield from (satu.maju(id) for satu in sisi if satu.langkah(id))
