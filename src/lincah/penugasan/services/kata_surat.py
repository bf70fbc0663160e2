"""The words of each letter of a request: its subject, its paragraphs, its labelled parts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from lincah.law.kedudukan import Kosakata
from lincah.naskah.surat import Penerima
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Penugasan, Permohonan

Kata = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class BahanSurat:
    """What the words are made of. `rujukan` and `persetujuan`: number and day of the last request
    and of the approval by the penilai, as far as the case has them; `kata`: what was typed."""

    penugasan: Penugasan
    permohonan: Permohonan
    kosakata: Kosakata
    dasar: str
    masa: str
    orang: tuple[Penerima, ...]
    ditolak: tuple[str, ...]
    disetujui: bool
    kata: str
    rujukan: tuple[str, date] | None
    persetujuan: tuple[str, date] | None

    @property
    def judul(self) -> str:
        """The name of the work."""
        return self.penugasan.judul

    @property
    def menjawab(self) -> str:
        """`surat permohonan Nomor … tanggal …`, as far as there is one."""
        if self.rujukan is None:
            return "permohonan yang disampaikan"
        nomor, tanggal = self.rujukan
        return f"surat permohonan Nomor {nomor} tanggal {tanggal_panjang(tanggal)}"


def kata_surat(jenis: str, bahan: BahanSurat) -> Kata:
    """Subject, paragraphs and labelled parts of a letter of that kind. Errors: KeyError for a kind without words."""
    return SUSUN[jenis](bahan)


def _pelibatan(bahan: BahanSurat) -> Kata:
    unit = bahan.penugasan.unit.nama
    awal = f"Sehubungan dengan pekerjaan {bahan.judul} pada {unit}, kami bermaksud melibatkan"
    siapa = "pegawai berikut." if bahan.orang else f"{_kriteria(bahan)}, dengan ketentuan sebagai berikut."
    return f"Permohonan pelibatan pegawai: {bahan.judul}", (f"{awal} {siapa}", _menurut(bahan)), _rincian(bahan)


def _sukarela(bahan: BahanSurat) -> Kata:
    isi = f"Saya yang bertanda tangan di bawah ini mengajukan diri untuk terlibat dalam pekerjaan {bahan.judul}."
    disetujui: tuple[str, ...] = ()
    if bahan.persetujuan is not None:
        nomor, tanggal = bahan.persetujuan
        disetujui = (
            f"Pejabat Penilai Kinerja telah menyetujui dengan surat Nomor {nomor} tanggal {tanggal_panjang(tanggal)}.",
        )
    return f"Permohonan pengajuan sukarela: {bahan.judul}", (isi, *disetujui, _menurut(bahan)), _rincian(bahan)


def _persetujuan(bahan: BahanSurat) -> Kata:
    isi = (
        f"Pimpinan Unit Organisasi yang dituju telah menyetujui keterlibatan saya dalam pekerjaan {bahan.judul}, "
        f"menjawab {bahan.menjawab}. Saya memohon persetujuan untuk melaksanakannya."
    )
    return f"Permohonan persetujuan: {bahan.judul}", (isi, _menurut(bahan)), _rincian(bahan)


def _jawaban(bahan: BahanSurat) -> Kata:
    awal = f"Menjawab {bahan.menjawab} untuk pekerjaan {bahan.judul},"
    if not bahan.disetujui:
        alasan = (f"Alasan: {bahan.kata}",) if bahan.kata else ()
        tolak = f"{awal} kami belum dapat menyetujui permohonan itu."
        return f"Jawaban: permohonan belum dapat disetujui, {bahan.judul}", (tolak, *alasan, _menurut(bahan)), ()
    lain = f"Yang belum dapat kami setujui: {', '.join(bahan.ditolak)}." if bahan.ditolak else ""
    catatan = f"Catatan: {bahan.kata}" if bahan.kata else ""
    isi = (f"{awal} kami menyetujui pelibatan pegawai berikut.", lain, catatan, _menurut(bahan))
    sebagian = " sebagian" if bahan.ditolak else ""
    return f"Jawaban: permohonan disetujui{sebagian}, {bahan.judul}", tuple(satu for satu in isi if satu), ()


def _instruksi(bahan: BahanSurat) -> Kata:
    awal = f"Memenuhi {bahan.menjawab} untuk pekerjaan {bahan.judul}, Saudara diinstruksikan menugaskan "
    awal += f"{_kriteria(bahan)} yang sesuai dengan ketentuan berikut, dan menjawab ketersediaannya."
    return f"Instruksi pelibatan pegawai: {bahan.judul}", (awal, _menurut(bahan)), _rincian(bahan)


def _daftar(bahan: BahanSurat) -> Kata:
    awal = f"Menjawab {bahan.menjawab} untuk pekerjaan {bahan.judul}, kami sampaikan daftar pegawai yang tersedia."
    return f"Jawaban permohonan beserta daftar pegawai: {bahan.judul}", (awal, _menurut(bahan)), ()


def _rekomendasi(bahan: BahanSurat) -> Kata:
    awal = f"Atas {bahan.menjawab} untuk pekerjaan {bahan.judul}, kami menyampaikan rekomendasi sebagai berikut."
    return f"Rekomendasi: {bahan.judul}", (awal, f"Rekomendasi: {bahan.kata}", _menurut(bahan)), ()


def _usulan(bahan: BahanSurat) -> Kata:
    awal = f"Untuk pekerjaan {bahan.judul}, kami mengusulkan pegawai berikut ditetapkan dalam penugasan."
    return f"Usulan penugasan: {bahan.judul}", (awal, _menurut(bahan)), _rincian(bahan)


def _setuju_penilai(bahan: BahanSurat) -> Kata:
    awal = f"Kami menyetujui pegawai berikut mengajukan diri untuk terlibat dalam pekerjaan {bahan.judul}."
    return f"Persetujuan pengajuan sukarela: {bahan.judul}", (awal, _menurut(bahan)), ()


def _rincian(bahan: BahanSurat) -> tuple[tuple[str, str], ...]:
    isi = (
        ("Maksud dan tujuan", bahan.permohonan.maksud),
        ("Kompetensi", bahan.permohonan.kompetensi),
        ("Target kinerja", f"{bahan.penugasan.target} ({bahan.penugasan.satuan})"),
        ("Durasi pelibatan", bahan.masa),
    )
    return tuple((label, nilai) for label, nilai in isi if nilai.strip())


def _kriteria(bahan: BahanSurat) -> str:
    permohonan = bahan.permohonan
    kata = " ".join(bahan.kosakata.sebut(satu) for satu in (permohonan.kelas, permohonan.jenjang) if satu)
    return f"{permohonan.jumlah} orang {kata}"


def _menurut(bahan: BahanSurat) -> str:
    return f"Surat ini dibuat menurut {bahan.dasar}."


SUSUN: dict[str, Callable[[BahanSurat], Kata]] = {
    "surat_permohonan_pelibatan": _pelibatan,
    "surat_permohonan_sukarela": _sukarela,
    "surat_permohonan_persetujuan": _persetujuan,
    "surat_jawaban": _jawaban,
    "surat_jawaban_daftar": _daftar,
    "instruksi": _instruksi,
    "rekomendasi": _rekomendasi,
    "usulan_tim": _usulan,
    "persetujuan_penilai": _setuju_penilai,
}
"""Kinds that an act of a request makes; what is said aloud or only drafted makes none."""
