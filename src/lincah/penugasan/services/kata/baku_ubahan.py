"""The usual text of the letters that change an assignment or end it before its time, beside that of the assignment."""

from collections.abc import Mapping

from lincah.naskah.surat import MENGAKHIRI
from lincah.penugasan.services.kata.baku import PENGAKHIRAN, PERUBAHAN, Baku
from lincah.penugasan.services.kata.baku_tugas import PENETAPAN, TUGAS

CETAK = {"amar": "MENGAKHIRI PENUGASAN", "label": MENGAKHIRI}
"""A letter that ends work commands nothing: its verb and its labels say so."""


def _diubah(baku: Baku, nama: str = "penugasan") -> Baku:
    untuk = f"{baku['untuk']}\nPerubahan: {{perubahan}}.\nAlasan perubahan: {{alasan}}."
    return {**baku, "hal": f"Perubahan {nama} {{pekerjaan}}", "untuk": untuk}


def _diakhiri(baku: Baku, sebutan: str, nama: str = "penugasan") -> Baku:
    untuk = (
        f"Pelaksanaan {{pekerjaan}} berakhir sejak tanggal {sebutan} ini ditetapkan.\n"
        "Hasil yang sudah ada diserahkan apa adanya dan dilaporkan kepada pejabat yang ditentukan dalam Sistem Kerja.\n"
        "Alasan pengakhiran: {alasan}."
    )
    return {**baku, "hal": f"Pengakhiran {nama} {{pekerjaan}}", "untuk": untuk}


def _menimbang(baku: Baku, kata: str) -> Baku:
    """A decision weighs why, and names itself by its subject."""
    menimbang = (
        f"bahwa penugasan pegawai dalam {{pekerjaan}} perlu {kata} dengan alasan {{alasan}};\n"
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan {nama_surat} tentang "
        f"{baku['hal'].replace(' penugasan pegawai', ' Penugasan Pegawai')};"
    )
    return {**baku, "menimbang": menimbang}


PEGAWAI = "penugasan pegawai dalam"
TEKS: Mapping[tuple[str, str], Baku] = {
    ("tugas", ""): TUGAS,
    ("tugas", PERUBAHAN): _diubah(TUGAS),
    ("tugas", PENGAKHIRAN): _diakhiri(TUGAS, "surat"),
    ("keputusan", ""): PENETAPAN,
    ("keputusan", PERUBAHAN): _menimbang(_diubah(PENETAPAN, PEGAWAI), "diubah"),
    ("keputusan", PENGAKHIRAN): _menimbang(_diakhiri(PENETAPAN, "keputusan", PEGAWAI), "diakhiri"),
}
"""By form and situation ('': the assignment itself)."""
