"""Everything the page of one case shows: the story, the work, what is open."""

from dataclasses import dataclass
from uuid import UUID

from lincah.audit.queries import riwayat
from lincah.exchange.queries import keadaan_perkara
from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import Rencana
from lincah.pelaksanaan.queries.berkas_mitra import SEMUA_TIBA, berkas_belum
from lincah.pelaksanaan.queries.kemajuan import BELUM_ADA, KemajuanPerkara, baca_kemajuan
from lincah.pelaksanaan.queries.riwayat import Butir, susun_riwayat
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.sebutan import TAHAP, sebut_keadaan, sebut_langkah

RIWAYAT_TERBUKA = 8
RIWAYAT_UTUH = 11
"""A story this long is told whole; of a longer one the newest stand open, and the rest is folded."""


@dataclass(frozen=True, slots=True)
class Tahapan:
    """One stage and where the case stands in it: `lalu`, `kini` or `nanti`."""

    nama: str
    keadaan: str


@dataclass(frozen=True, slots=True)
class Halaman:
    """A case page. `pertukaran`: what hangs between two instansi, '' for nothing."""

    perkara: Perkara
    langkah: str
    tahap: tuple[Tahapan, ...]
    menunggu: str
    riwayat: tuple[Butir, ...]
    rencana: Rencana | None
    kemajuan: KemajuanPerkara
    dilalui: tuple[str, ...]
    pertukaran: str

    @property
    def keadaan(self) -> str:
        """How the case stands in a word: berjalan, selesai or ditolak (for every end but done)."""
        return sebut_keadaan(self.perkara.penugasan.langkah)

    @property
    def riwayat_kini(self) -> tuple[Butir, ...]:
        """What is told at once, newest first."""
        return self.riwayat if len(self.riwayat) <= RIWAYAT_UTUH else self.riwayat[:RIWAYAT_TERBUKA]

    @property
    def riwayat_lama(self) -> tuple[Butir, ...]:
        """The older part of a long story."""
        return self.riwayat[len(self.riwayat_kini) :]

    @property
    def hasil(self) -> Butir | None:
        """The last hand-over of results, while it is being reviewed or after."""
        return next((satu for satu in self.riwayat if satu.kode == "menyerahkan_hasil"), None)


def buka_halaman(aktor: Aktor, penugasan_id: UUID) -> Halaman:
    """The page of a case, for somebody who may see it. Errors: PerkaraTidakAda."""
    perkara = buka_perkara(aktor, penugasan_id)
    penugasan = perkara.penugasan
    baris = riwayat(("penugasan", str(penugasan.id)))
    diberi = penugasan.naskah_id is not None
    belum = berkas_belum(penugasan) if any("berkas" in satu.isi for satu in baris) else SEMUA_TIBA
    return Halaman(
        perkara=perkara,
        langkah=sebut_langkah(penugasan.langkah),
        tahap=_tahap(perkara),
        menunggu=_menunggu(perkara),
        riwayat=susun_riwayat(baris, penugasan, belum),
        rencana=Rencana.objects.filter(penugasan=penugasan).berlaku().first() if diberi else None,
        kemajuan=baca_kemajuan(penugasan, aktor.tanggal) if diberi else BELUM_ADA,
        dilalui=tuple(dict.fromkeys(str(satu.isi["dari"]) for satu in reversed(baris) if "dari" in satu.isi)),
        pertukaran=keadaan_perkara(perkara.lintas.mitra_id, str(penugasan.id)) if perkara.lintas else "",
    )


def _menunggu(perkara: Perkara) -> str:
    """Whom the case waits for; the reader alone is `Anda`."""
    tindakan = perkara.alur.langkah[perkara.penugasan.langkah].tindakan
    peran = {peran for satu in tindakan if satu.menunggu for peran in satu.pelaku}
    pemegang = [satu for satu in perkara.pemegang if satu.peran in peran]
    sendiri = len({satu.singkat for satu in pemegang}) == 1 and all(satu.peran in perkara.peran for satu in pemegang)
    return "Anda" if sendiri else perkara.ditunggu


def _tahap(perkara: Perkara) -> tuple[Tahapan, ...]:
    langkah = perkara.penugasan.langkah
    kini = list(TAHAP).index(perkara.alur.langkah[langkah].tahap.value)
    kini = len(TAHAP) if langkah == "selesai" else kini
    return tuple(
        Tahapan(nama, "lalu" if nomor < kini else "kini" if nomor == kini else "nanti")
        for nomor, nama in enumerate(TAHAP.values())
    )
