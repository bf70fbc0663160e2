"""What every write begins with: who acts, from which post, on which structure; and the event it ends with."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lincah.audit.services import Kuitansi, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, Pegangan, kini
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import Perencana
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.penugasan.services.usulan import simpulan_dict
from lincah.perjanjian.models import KeadaanTarget, Perjanjian, Target
from lincah.perjanjian.queries.rencana import rencana_kini
from lincah.perjanjian.services.galat import PerjanjianKeliru

PERJANJIAN, TARGET = "perjanjian", "target"
TIDAK_ADA = "Perjanjian kinerja atau target ini tidak ada, atau bukan untuk Anda."
BASI = "Halaman ini sudah tidak mutakhir: isinya baru saja berubah. Tidak ada yang tersimpan; buka lagi lalu ulangi."


class Meja:
    """One act: the person with the posts as they are now, the structure of today, who plans what on it."""

    def __init__(self, aktor: Aktor) -> None:
        self.aktor = aktor.segarkan()
        self.kini: Kini = kini(aktor.instansi, aktor.tanggal)
        self.rencana: Perencana = rencana_kini(self.kini)

    def pos(self, jabatan_id: int | None) -> Pos:
        """A leading post of today. Errors: PerjanjianKeliru."""
        pos = self.kini.pos.get(jabatan_id or 0)
        if pos is None:
            raise PerjanjianKeliru("Jabatan ini tidak ada lagi dalam struktur hari ini; pilih jabatan lain.", "jabatan")
        return pos

    def pegang(self, jabatan_id: int | None) -> Pegangan:
        """How the person holds the post today. Errors: PerkaraTidakAda, which tells nothing."""
        pegangan = self.aktor.cari(jabatan_id)
        if pegangan is None or pegangan.kapasitas == "delegasi":
            raise PerkaraTidakAda(TIDAK_ADA)
        return pegangan

    def catat(
        self,
        jenis: str,
        objek: Perjanjian | Target,
        pegangan: Pegangan,
        isi: Mapping[str, Any],
        simpulan: Simpulan[Any] | None = None,
        fakta: Mapping[str, Any] | None = None,
    ) -> None:
        """The event of an act; with a receipt where the law concluded something."""
        profil = self.kini.profil
        terima = {"jabatan": pegangan.jabatan_id, "tanggal": self.aktor.tanggal, **(fakta or {})}
        kuitansi = Kuitansi(profil.id, profil.hash, terima, simpulan_dict(simpulan)) if simpulan else None
        catat(
            jenis=f"perjanjian.{jenis}",
            objek=(PERJANJIAN if isinstance(objek, Perjanjian) else TARGET, str(objek.pk)),
            pelaku=self.aktor.pelaku(pegangan),
            isi=isi,
            waktu=self.aktor.waktu,
            kuitansi=kuitansi,
        )

    def sebut(self, pegangan: Pegangan) -> str:
        """Who acted, as printed: name and capacity."""
        return f"{self.aktor.nama}, {pegangan.sebutan}"


def kunci_perjanjian(id: UUID, suntingan: int | None) -> Perjanjian:
    """The version, locked until the end. Errors: PerkaraTidakAda; HalamanBasi when it has changed since `suntingan`."""
    baris = Perjanjian.objects.select_for_update().filter(pk=id).first()
    if baris is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    if suntingan is not None and suntingan != baris.suntingan:
        raise HalamanBasi(BASI)
    return baris


def kunci_target(id: int, versi: int | None = None) -> Target:
    """A target that holds, locked until the end. Errors: PerkaraTidakAda; HalamanBasi; PerjanjianKeliru."""
    baris = Target.objects.select_for_update().filter(pk=id).first()
    if baris is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    if versi is not None and versi != baris.versi:
        raise HalamanBasi(BASI)
    if baris.keadaan == KeadaanTarget.DICABUT:
        raise PerjanjianKeliru("Target ini sudah dicabut; buka pohon kinerja untuk melihat yang berlaku.")
    return baris


def pastikan(simpulan: Simpulan[Any], pesan: str, medan: str = "") -> None:
    """Go on only when the law lets one. Errors: PerjanjianKeliru with the reasons."""
    if not simpulan.boleh:
        raise PerjanjianKeliru(f"{pesan} {sebut_halangan(simpulan)}.", medan, simpulan)


def sebut_halangan(simpulan: Simpulan[Any]) -> str:
    """Why the law does not let one, each reason with its article."""
    return "; ".join(f"{satu.ringkas} ({satu.dasar})" for satu in simpulan.halangan)
