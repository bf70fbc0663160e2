"""What a screen shows of one officer's conclusions, and of a day without a regulation."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries.jangkauan import Jangkauan, jalur_di, jangkauan
from lincah.kedudukan.queries.kini import Kini, kini
from lincah.law.kedudukan import KedudukanOrang, Pemangku, Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.registry.models import Instansi
from lincah.registry.queries import ProfilTidakAda


@dataclass(frozen=True, slots=True)
class Atasan:
    """One conclusion in words: who (post, holders), why. `terlihat`: may the reader open the holders' pages?"""

    sebutan: str
    jabatan: str
    pemangku: tuple[Pemangku, ...]
    alasan: tuple[Alasan, ...]
    terlihat: bool = False

    @property
    def kosong(self) -> bool:
        """The post exists, nobody holds it."""
        return bool(self.jabatan) and not self.pemangku

    @property
    def dasar(self) -> Alasan:
        """The reason an article chip is made of."""
        return self.alasan[0]

    @property
    def dasar_singkat(self) -> Alasan | dict[str, str]:
        """The same for a row of a long list: the first citation, the others inside the chip."""
        alasan = self.alasan[0]
        if len(alasan.rujukan) == 1:
            return alasan
        return {
            "dasar": f"{alasan.rujukan[0]}, dan {len(alasan.rujukan) - 1} lagi",
            "landasan": alasan.landasan.value,
            "ringkas": alasan.ringkas,
            "tafsir": alasan.tafsir,
            "sebab": f"Dasarnya: {alasan.dasar}.",
        }


@dataclass(frozen=True, slots=True)
class Keadaan:
    """All conclusions on one officer as a screen shows them.

    `pejabat_sama`: one officer appraises and leads; `sama`: and does so by the same article.
    """

    model: str
    alasan_model: tuple[Alasan, ...]
    penilai: Atasan
    pimpinan: Atasan
    pemberi: Atasan
    sama: bool
    pejabat_sama: bool


def keadaan(kedudukan: KedudukanOrang, kini: Kini, jangkauan: Jangkauan) -> Keadaan:
    """The conclusions of the law as rows to read."""
    model, penilai = kedudukan.model.jawaban, kedudukan.penilai.jawaban
    satu = penilai is not None and penilai == kedudukan.pimpinan_unit.jawaban
    return Keadaan(
        model=model.nama if model else "",
        alasan_model=kedudukan.model.alasan,
        penilai=_atasan("Pejabat Penilai Kinerja", kedudukan.penilai, kini, jangkauan),
        pimpinan=_atasan("Pimpinan Unit Organisasi", kedudukan.pimpinan_unit, kini, jangkauan),
        pemberi=_atasan("Yang dapat memberi penugasan", kedudukan.pemberi_tugas, kini, jangkauan),
        sama=satu and kedudukan.penilai.alasan[0].dasar == kedudukan.pimpinan_unit.alasan[0].dasar,
        pejabat_sama=satu,
    )


def _atasan(sebutan: str, simpulan: Simpulan[Pos | None], kini: Kini, jangkauan: Jangkauan) -> Atasan:
    pos = simpulan.jawaban
    if pos is None:
        return Atasan(sebutan, "", (), simpulan.alasan)
    terlihat = jangkauan.melihat(None, [jalur_di(kini.struktur, pos.unit_id)])
    return Atasan(sebutan, pos.nama, pos.pemangku, simpulan.alasan, terlihat)


def pandangan(aktor: Aktor) -> tuple[Jangkauan, Kini | None, str]:
    """What a screen of today needs: whom the reader may see, the structure, why nothing can be concluded."""
    sekarang, sebab = kini_atau_sebab(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    return jangkauan(aktor, sekarang.struktur if sekarang else None), sekarang, sebab


def kini_atau_sebab(instansi: Instansi, tanggal: date, *, versi: int | None = None) -> tuple[Kini | None, str]:
    """The structure of a day, or None and a sentence why nothing can be concluded on that day; `versi` as in `kini`."""
    try:
        return kini(instansi, tanggal, versi=versi), ""
    except ProfilTidakAda:
        return None, (
            "Pada tanggal itu belum ada peraturan sistem kerja yang dicatat berlaku di instansi ini, "
            "sehingga penilai dan pimpinan unit tidak dapat disimpulkan. Jabatan yang dipangku tetap ditampilkan."
        )
