"""What others ask about letters. Rows are frozen and carry neither content nor file."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from lincah.naskah.cetak import gambar_pdf
from lincah.naskah.models import Berkas, KopSurat, Naskah, PolaNomor, StatusNaskah, TandaTangan
from lincah.naskah.nomor import POLA_BAKU
from lincah.naskah.surat import Gambar, Kop

# National classification of archives: letters of assignment.
KLASIFIKASI_BAKU = "800.1.11.1"
GAMBAR_DIINGAT = 64  # some 4 MB a process


@dataclass(frozen=True, slots=True)
class HasilVerifikasi:
    """What a stranger may know of a letter: whose it is and whether it holds, no content and no NIP."""

    id: UUID
    judul: str
    nomor: str
    tanggal: date
    instansi: str
    nama_penanda_tangan: str
    jabatan_penanda_tangan: str
    status: str
    sha256: str
    dibuat: datetime

    @property
    def berlaku(self) -> bool:
        """Does it still hold?"""
        return self.status == StatusNaskah.BERLAKU

    @property
    def status_tertulis(self) -> str:
        """The status in words."""
        return str(StatusNaskah(self.status).label)


def dari_kode(kode: str) -> HasilVerifikasi | None:
    """The letter with this code of verification (as `kode.baca_kode` gives it), or None."""
    if not kode:
        return None
    kolom = [nama if nama != "sha256" else "berkas_id" for nama in HasilVerifikasi.__slots__]
    nilai = Naskah.objects.filter(kode_verifikasi=kode).values_list(*kolom).first()
    return HasilVerifikasi(*nilai) if nilai else None


def pola_untuk(jenis: str, kode_pd: str) -> tuple[str, str]:
    """(pattern, classification) for a kind in a perangkat daerah: the closest setting, else the usual one."""
    baris = PolaNomor.objects.filter(jenis__in=("", jenis), kode_pd__in=("", kode_pd))
    terdekat = max(baris, key=lambda satu: (bool(satu.kode_pd), bool(satu.jenis)), default=None)
    return (terdekat.pola, terdekat.klasifikasi) if terdekat else (POLA_BAKU, KLASIFIKASI_BAKU)


def kop_untuk(kode_pd: str, *, pemda: str, perangkat_daerah: str = "", unit: str = "") -> Kop:
    """The head for letters of a perangkat daerah, or of a unit in it; the pemda's own picture where it has none."""
    tersimpan = {satu.kode_pd: satu for satu in KopSurat.objects.filter(kode_pd__in=("", kode_pd))}
    kop = tersimpan.get(kode_pd)
    lambang = next((satu.lambang_id for satu in (kop, tersimpan.get("")) if satu and satu.lambang_id), None)
    medan = ("alamat", "kode_pos", "telepon", "laman", "pos_el")
    return Kop(
        pemda=pemda,
        perangkat_daerah=perangkat_daerah,
        unit=unit,
        lambang=_gambar(lambang) if lambang else None,
        **{nama: getattr(kop, nama) if kop else "" for nama in medan},
    )


def berkas_terkini(naskah: Naskah) -> str:
    """The hash of the file to hand out: the signed one, else the letter as it was set."""
    bertanda = TandaTangan.objects.filter(pk=naskah.pk).values_list("berkas_id", flat=True).first()
    return bertanda or naskah.berkas_id


def kop_tersimpan() -> dict[str, KopSurat]:
    """Every head of letters there is, by the code of its perangkat daerah ('': the whole pemda)."""
    return {satu.kode_pd: satu for satu in KopSurat.objects.all()}


def lambang_sendiri(kode_pd: str) -> Gambar | None:
    """The picture of this very head, not that of the pemda."""
    sidik = KopSurat.objects.filter(kode_pd=kode_pd).values_list("lambang_id", flat=True).first()
    return _gambar(sidik) if sidik else None


def isi_berkas(sha256: str) -> bytes:
    """The bytes of a file. Errors: Berkas.DoesNotExist."""
    return bytes(Berkas.objects.values_list("isi", flat=True).get(pk=sha256))


# A file never changes under its hash, so whatever was drawn from it stays true, in whichever instansi.
@lru_cache(maxsize=GAMBAR_DIINGAT)
def gambar_berkas(sha256: str, halaman: int, ppi: int) -> bytes:
    """A page of a PDF as PNG, remembered by hash. Ask only after the letter itself was found in this instansi."""
    return gambar_pdf(isi_berkas(sha256), halaman=halaman, ppi=ppi)


def _gambar(sha256: str) -> Gambar:
    berkas = Berkas.objects.get(pk=sha256)
    return Gambar(format=berkas.tipe.removeprefix("image/").removesuffix("+xml"), isi=bytes(berkas.isi))
