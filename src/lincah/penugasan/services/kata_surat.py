"""The words of each letter of a request: its subject, its paragraphs, its labelled parts."""

from collections.abc import Callable

from lincah.law.profil import Profil
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.services.bahan_surat import BahanSurat, Kata
from lincah.penugasan.services.kata_umum import kata_umum


def kata_surat(jenis: str, bahan: BahanSurat) -> Kata:
    """Subject, paragraphs and labelled parts of a letter of that kind; in general words where the kind has none."""
    return SUSUN.get(jenis, kata_umum)(bahan)


def bersurat(jenis: str, profil: Profil) -> bool:
    """Does an act of a request sign a letter of this kind: not what is only said, nor the draft of the assignment?"""
    if jenis in SUSUN:
        return True
    return jenis not in ("", LISAN) and all(satu.naskah != jenis for satu in profil.penugasan.instrumen)


def _pelibatan(bahan: BahanSurat) -> Kata:
    unit = bahan.penugasan.unit.nama
    awal = f"Sehubungan dengan pekerjaan {bahan.judul} pada {unit}, kami bermaksud melibatkan"
    siapa = "pegawai berikut." if bahan.orang else f"{bahan.kriteria}, dengan ketentuan sebagai berikut."
    return f"Permohonan pelibatan pegawai: {bahan.judul}", (f"{awal} {siapa}", bahan.menurut), bahan.rincian


def _sukarela(bahan: BahanSurat) -> Kata:
    isi = f"Saya yang bertanda tangan di bawah ini mengajukan diri untuk terlibat dalam pekerjaan {bahan.judul}."
    disetujui: tuple[str, ...] = ()
    if bahan.persetujuan is not None:
        _, nomor, tanggal = bahan.persetujuan
        disetujui = (
            f"Pejabat Penilai Kinerja telah menyetujui dengan surat Nomor {nomor} tanggal {tanggal_panjang(tanggal)}.",
        )
    return f"Permohonan pengajuan sukarela: {bahan.judul}", (isi, *disetujui, bahan.menurut), bahan.rincian


def _persetujuan(bahan: BahanSurat) -> Kata:
    isi = (
        f"Pimpinan Unit Organisasi yang dituju telah menyetujui keterlibatan saya dalam pekerjaan {bahan.judul}, "
        f"menjawab {bahan.menjawab}. Saya memohon persetujuan untuk melaksanakannya."
    )
    return f"Permohonan persetujuan: {bahan.judul}", (isi, bahan.menurut), bahan.rincian


def _jawaban(bahan: BahanSurat) -> Kata:
    awal = f"Menjawab {bahan.menjawab} untuk pekerjaan {bahan.judul},"
    if not bahan.disetujui:
        alasan = (f"Alasan: {bahan.kata}",) if bahan.kata else ()
        tolak = f"{awal} kami belum dapat menyetujui permohonan itu."
        return f"Jawaban: permohonan belum dapat disetujui, {bahan.judul}", (tolak, *alasan, bahan.menurut), ()
    lain = f"Yang belum dapat kami setujui: {', '.join(bahan.ditolak)}." if bahan.ditolak else ""
    catatan = f"Catatan: {bahan.kata}" if bahan.kata else ""
    isi = (f"{awal} kami menyetujui pelibatan pegawai berikut.", lain, catatan, bahan.menurut)
    sebagian = " sebagian" if bahan.ditolak else ""
    return f"Jawaban: permohonan disetujui{sebagian}, {bahan.judul}", tuple(satu for satu in isi if satu), ()


def _instruksi(bahan: BahanSurat) -> Kata:
    awal = f"Memenuhi {bahan.menjawab} untuk pekerjaan {bahan.judul}, Saudara diinstruksikan menugaskan "
    awal += f"{bahan.kriteria} yang sesuai dengan ketentuan berikut, dan menjawab ketersediaannya."
    return f"Instruksi pelibatan pegawai: {bahan.judul}", (awal, bahan.menurut), bahan.rincian


def _daftar(bahan: BahanSurat) -> Kata:
    awal = f"Menjawab {bahan.menjawab} untuk pekerjaan {bahan.judul}, kami sampaikan daftar pegawai yang tersedia."
    return f"Jawaban permohonan beserta daftar pegawai: {bahan.judul}", (awal, bahan.menurut), ()


def _rekomendasi(bahan: BahanSurat) -> Kata:
    awal = f"Atas {bahan.menjawab} untuk pekerjaan {bahan.judul}, kami menyampaikan rekomendasi sebagai berikut."
    return f"Rekomendasi: {bahan.judul}", (awal, f"Rekomendasi: {bahan.kata}", bahan.menurut), ()


def _usulan(bahan: BahanSurat) -> Kata:
    awal = f"Untuk pekerjaan {bahan.judul}, kami mengusulkan pegawai berikut ditetapkan dalam penugasan."
    return f"Usulan penugasan: {bahan.judul}", (awal, bahan.menurut), bahan.rincian


def _setuju_penilai(bahan: BahanSurat) -> Kata:
    awal = f"Kami menyetujui pegawai berikut mengajukan diri untuk terlibat dalam pekerjaan {bahan.judul}."
    return f"Persetujuan pengajuan sukarela: {bahan.judul}", (awal, bahan.menurut), ()


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
"""Kinds that have words of their own."""
LISAN = "pernyataan_lisan"
