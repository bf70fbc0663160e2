"""What is wrong with a conclusion on kedudukan, and how to mend it."""

from lincah.law.kedudukan.fakta import Orang, Pos
from lincah.law.kedudukan.jabatan import JF_PIMPINAN, Kelas
from lincah.law.kedudukan.kosakata import Kosakata
from lincah.law.kedudukan.model import BabKedudukan
from lincah.law.kedudukan.pilihan import Pilihan
from lincah.law.kedudukan.simpulan import JenisMasalah, KedudukanOrang, Masalah
from lincah.law.kernel import Alasan, Simpulan

URUTAN = (Kelas.PELAKSANA, Kelas.JF, Kelas.PENGAWAS, Kelas.ADMINISTRATOR, Kelas.JPT_PRATAMA, Kelas.KEPALA_DAERAH)


def list_masalah(
    bab: BabKedudukan,
    kosakata: Kosakata,
    jenis: str,
    pilihan: Simpulan[Pilihan],
    penilai: Simpulan[Pos | None],
    pimpinan: Simpulan[Pos | None],
) -> tuple[Masalah, ...]:
    """Every problem of one officer's conclusions, gravest first; `jenis`: the kind of the unit mandiri."""
    if pilihan.jawaban.model is None:
        return (jenis_asing(kosakata, jenis, pilihan) if jenis not in kosakata.jenis_unit else _model(pilihan),)
    masalah = [_tanpa(penilai, JenisMasalah.TANPA_PENILAI), _kosong(penilai), _rendah(bab, kosakata, penilai)]
    if pimpinan.jawaban is not penilai.jawaban:
        masalah += [_tanpa(pimpinan, JenisMasalah.TANPA_PIMPINAN_UNIT), _kosong(pimpinan)]
    return tuple(satu for satu in masalah if satu)


def jenis_asing(kosakata: Kosakata, jenis: str, simpulan: Simpulan[object]) -> Masalah:
    """A unit of a kind the regulation has no word for, as one opened under an earlier regulation may be."""
    teks = f"jenis unit {kosakata.sebut_jenis(jenis)} tidak ada dalam kosakata peraturan ini"
    perbaikan = (
        "Tambahkan jenis itu dalam kosakata profil peraturan; atau tutup unit ini dan buka unit dengan jenis yang ada."
    )
    return Masalah(JenisMasalah.JENIS_TIDAK_DIKENAL, teks, perbaikan, simpulan)


def peran_asing(kosakata: Kosakata, pos: Pos, simpulan: Simpulan[object]) -> Masalah:
    """A leading post with a role the regulation has no word for: no rule that names a role can mean it."""
    teks = f"peran {kosakata.sebut(pos.peran)} pada jabatan {pos.nama} tidak ada dalam kosakata peraturan ini"
    perbaikan = (
        "Tambahkan peran itu dalam kosakata profil peraturan; atau tutup jabatan ini dan buka dengan peran yang ada."
    )
    return Masalah(JenisMasalah.PERAN_TIDAK_DIKENAL, teks, perbaikan, simpulan)


def list_belum_ditetapkan(bab: BabKedudukan, orang: Orang) -> tuple[Masalah, ...]:
    """The problem of a Pejabat Fungsional or pelaksana who cannot be assigned before the kedudukan has been set."""
    if bab.penetapan is None or not bab.penetapan.sebelum_penugasan.nilai:
        return ()
    if orang.ditetapkan or orang.kelas not in (Kelas.JF, Kelas.PELAKSANA):
        return ()
    teks = "kedudukan belum ditetapkan, sehingga belum dapat ditugaskan"
    alasan = Alasan.dari(bab.penetapan.sebelum_penugasan, terpenuhi=False, ringkas=teks)
    perbaikan = "Mintakan penetapan kedudukan kepada pejabat yang berwenang, lalu catat nomor dan tanggalnya."
    return (Masalah(JenisMasalah.BELUM_DITETAPKAN, teks, perbaikan, Simpulan(None, (alasan,))),)


def melingkar(bab: BabKedudukan, pesan: str) -> KedudukanOrang:
    """Everything unanswered because the line of command returns to itself."""
    alasan = (Alasan.dari(bab.penilai_umum, terpenuhi=False, ringkas=pesan),)
    masalah = Masalah(JenisMasalah.GARIS_MELINGKAR, pesan, "Perbaiki unit induk pada salah satu unit di garis itu.")
    kosong: Simpulan[None] = Simpulan(None, alasan)
    return KedudukanOrang(kosong, kosong, kosong, kosong, (masalah,))


def _model(pilihan: Simpulan[Pilihan]) -> Masalah:
    if pilihan.jawaban.calon:
        perbaikan = "Tetapkan salah satu model bagi unit ini di Struktur, Penetapan model."
        return Masalah(JenisMasalah.MODEL_BELUM_DITETAPKAN, pilihan.alasan[0].ringkas, perbaikan, pilihan)
    perbaikan = "Peraturan diam; tetapkan model pengganti bagi unit ini di Struktur, Penetapan model."
    return Masalah(JenisMasalah.TIDAK_DIATUR, pilihan.alasan[0].ringkas, perbaikan, pilihan)


def _tanpa(simpulan: Simpulan[Pos | None], jenis: JenisMasalah) -> Masalah | None:
    if simpulan.jawaban is not None:
        return None
    if simpulan.alasan[0].ringkas.endswith("menunggu penetapan"):
        perbaikan = "Mintakan penetapan kedudukan pegawai ini kepada pejabat yang berwenang, lalu catat penetapannya."
        return Masalah(JenisMasalah.JENJANG_TIDAK_DIATUR, simpulan.alasan[0].ringkas, perbaikan, simpulan)
    perbaikan = "Pindahkan pegawai ke unit yang dipimpin pejabat itu, atau buka jabatannya pada unit ini."
    return Masalah(jenis, simpulan.alasan[0].ringkas, perbaikan, simpulan)


def _kosong(simpulan: Simpulan[Pos | None]) -> Masalah | None:
    pos = simpulan.jawaban
    if pos is None or pos.pemangku:
        return None
    perbaikan = "Angkat pejabat definitif, atau tunjuk pelaksana tugas dengan tanggal mulai dan selesai."
    return Masalah(JenisMasalah.JABATAN_KOSONG, f"jabatan {pos.nama} kosong", perbaikan, simpulan)


def _rendah(bab: BabKedudukan, kosakata: Kosakata, penilai: Simpulan[Pos | None]) -> Masalah | None:
    pos, batas = penilai.jawaban, bab.penilai_umum.nilai
    if pos is None or JF_PIMPINAN in pos.penanda or URUTAN.index(pos.kelas) >= URUTAN.index(batas):
        return None
    teks = f"penilai {pos.nama} di bawah batas terendah {kosakata.sebut(batas.value)}"
    alasan = Alasan.dari(bab.penilai_umum, terpenuhi=False, ringkas=teks)
    perbaikan = "Catat pendelegasian kewenangan kepada pejabat itu, atau pindahkan pegawai."
    return Masalah(JenisMasalah.PENILAI_DI_BAWAH_BATAS, teks, perbaikan, Simpulan(pos, (alasan,)))
