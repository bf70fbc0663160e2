"""What the fields of a letter that assigns stand for."""

from datetime import date

from lincah.law.kedudukan import Kosakata
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Penugasan, SifatTugas

ASAL = {"lintas_pd": "perangkat daerah", "lintas_instansi": "instansi pemerintah"}
"""Where the people come from; within a Perangkat Daerah from its units."""


def nilai_tugas(
    penugasan: Penugasan, kosakata: Kosakata, *, dasar: str, koordinator: str, menggantikan: str = "", unit: str = ""
) -> dict[str, str]:
    """By field; empty where the case has nothing. `unit`: the name of whose work it is, where it is known already."""
    return {
        "pekerjaan": penugasan.judul,
        "unit_pemilik": unit or penugasan.unit.nama,
        "dasar": dasar,
        "target_kinerja": penugasan.target_bersatuan,
        "durasi": masa_tugas(penugasan.mulai, penugasan.selesai),
        "sifat": SifatTugas(penugasan.sifat).label.lower(),
        "uraian": penugasan.uraian,
        "koordinator": koordinator,
        "menggantikan": menggantikan,
        "asal": ASAL.get(penugasan.lingkup, "unit organisasi"),
        "nama_surat": kosakata.sebut(penugasan.jenis_naskah),
    }


def masa_tugas(mulai: date, selesai: date) -> str:
    """The period as a letter writes it."""
    return f"{tanggal_panjang(mulai)} sampai dengan {tanggal_panjang(selesai)}"
