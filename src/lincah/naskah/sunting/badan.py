"""Title and body of each kind of letter as DOCX."""

from collections.abc import Callable
from typing import Any

from docx.document import Document
from docx.shared import Cm, Pt

from lincah.naskah.sunting.bentuk import KANAN, RATA, TENGAH, atur_lebar, baris, bernomor, pasangan
from lincah.naskah.surat import MENUGASI

URUTAN = (
    "KESATU",
    "KEDUA",
    "KETIGA",
    "KEEMPAT",
    "KELIMA",
    "KEENAM",
    "KETUJUH",
    "KEDELAPAN",
    "KESEMBILAN",
    "KESEPULUH",
    "KESEBELAS",
    "KEDUA BELAS",
    "KETIGA BELAS",
    "KEEMPAT BELAS",
    "KELIMA BELAS",
    "KEENAM BELAS",
    "KETUJUH BELAS",
    "KEDELAPAN BELAS",
    "KESEMBILAN BELAS",
    "KEDUA PULUH",
)
TERLAMPIR = "sebagaimana tercantum dalam lampiran"
BELUM = "(diberikan saat ditetapkan)"
KOLOM = {"No.": 1.0, "Nama / NIP": 5.2, "Pangkat/Golongan": 3.2, "Jabatan": 5.0, "Kedudukan": 2.1}
ORANG = (
    ("nama", "Nama"),
    ("nip", "NIP"),
    ("pangkat", "Pangkat/Golongan"),
    ("jabatan", "Jabatan"),
    ("unit", "Unit kerja"),
)


def tulis_badan(jenis: str, dokumen: Document, isi: dict[str, Any]) -> None:
    """What stands between the title and the signature."""
    BADAN[jenis](dokumen, isi)


def _kepala_tugas(dokumen: Document, isi: dict[str, Any]) -> None:
    baris(dokumen, isi["judul"], TENGAH, tebal=True, ukuran=13)
    baris(dokumen, f"NOMOR: {isi['nomor'] or BELUM}", TENGAH).paragraph_format.space_after = Pt(12)


def _kepala_keputusan(dokumen: Document, isi: dict[str, Any]) -> None:
    _kepala_tugas(dokumen, isi)
    baris(dokumen, "TENTANG", TENGAH)
    baris(dokumen, isi["perihal"].upper(), TENGAH, tebal=True)
    baris(dokumen, f"{isi['jabatan_sebaris'].upper()},", TENGAH).paragraph_format.space_after = Pt(12)


def _kepala_dinas(dokumen: Document, isi: dict[str, Any]) -> None:
    baris(dokumen, f"{isi['tempat']}, {isi['tanggal']}", KANAN)
    dua = dokumen.add_table(rows=1, cols=2)
    atur_lebar(dua, (9.5, 7))
    kiri, kanan = dua.rows[0].cells
    kiri.width, kanan.width = Cm(9.5), Cm(7)
    nomor = isi["nomor"] or BELUM
    pasangan(
        kiri,
        [
            ("Nomor", nomor),
            ("Sifat", "Biasa"),
            ("Lampiran", "1 (satu) berkas" if isi.get("terlampir") else "-"),
            ("Hal", isi["perihal"]),
        ],
        seluruh=9.3,
    )
    for ke, satu in enumerate(isi["kepada"]):
        alinea = kanan.paragraphs[0] if not ke else kanan.add_paragraph()
        alinea.add_run(satu if ke else f"Yth. {satu}")
        alinea.paragraph_format.space_after = Pt(1)
    baris(dokumen, "")


def _tugas(dokumen: Document, isi: dict[str, Any]) -> None:
    kepada, untuk, _ = _label(isi)
    bernomor(dokumen, "Dasar", isi["dasar"])
    baris(dokumen, f"{isi['amar']}:", TENGAH, tebal=True).paragraph_format.space_before = Pt(10)
    _orang(dokumen, isi, isi["kepada"], kepada)
    baris(dokumen, "")
    bernomor(dokumen, untuk, isi["untuk"])


def _keputusan(dokumen: Document, isi: dict[str, Any]) -> None:
    bernomor(dokumen, "Menimbang", isi["menimbang"], huruf=True, lebar=3.2)
    bernomor(dokumen, "Mengingat", isi["dasar"], lebar=3.2)
    if isi.get("memperhatikan"):
        bernomor(dokumen, "Memperhatikan", isi["memperhatikan"], lebar=3.2)
    baris(dokumen, "MEMUTUSKAN:", TENGAH, tebal=True).paragraph_format.space_before = Pt(10)
    pasangan(dokumen, [("Menetapkan", isi.get("menetapkan", isi["perihal"]))], lebar=3.2)
    jumlah = f"{_label(isi)[2]} {len(isi['kepada'])} orang pegawai"
    if isi.get("terlampir"):
        pasangan(dokumen, [("KESATU", f"{jumlah} {TERLAMPIR} Keputusan ini.")], lebar=3.2)
    else:
        pasangan(dokumen, [("KESATU", f"{jumlah} berikut:")], lebar=3.2)
        tulis_tabel(dokumen, isi["kepada"])
    baris(dokumen, "")
    pasangan(dokumen, list(zip(URUTAN[1:], isi["untuk"], strict=False)), lebar=3.2)


def _dinas(dokumen: Document, isi: dict[str, Any]) -> None:
    awal, *lanjut = isi["isi"]
    baris(dokumen, awal, RATA)
    _orang(dokumen, isi, isi["orang"])
    pasangan(dokumen, [(label, nilai) for label, nilai in isi["rincian"]], lebar=4)
    for satu in (*lanjut, isi["penutup"]):
        baris(dokumen, satu, RATA)


def _label(isi: dict[str, Any]) -> tuple[str, ...]:
    """The words of this letter; letters set before they were kept have the usual ones."""
    return tuple(isi.get("label", MENUGASI))


def _orang(dokumen: Document, isi: dict[str, Any], orang: list[dict[str, str]], label: str = "") -> None:
    """One person as pairs, several as a table, many in the lampiran."""
    if len(orang) == 1:
        if label:
            baris(dokumen, f"{label}:")
        pasangan(dokumen, [(nama, orang[0][kunci]) for kunci, nama in ORANG if orang[0][kunci]], lebar=4)
    elif isi.get("terlampir"):
        pasangan(dokumen, [(label, f"{len(orang)} orang pegawai {TERLAMPIR} surat ini.")])
    elif orang:
        if label:
            pasangan(dokumen, [(label, f"{len(orang)} orang pegawai berikut:")])
        tulis_tabel(dokumen, orang)


def tulis_tabel(dokumen: Document, orang: list[dict[str, str]]) -> None:
    """People as a table."""
    tabel = dokumen.add_table(rows=1, cols=len(KOLOM))
    tabel.style = "Table Grid"
    atur_lebar(tabel, KOLOM.values())
    _isi_baris(tabel.rows[0], tuple(KOLOM), tebal=True)
    for ke, satu in enumerate(orang, 1):
        nama = "\n".join(teks for teks in (satu["nama"], satu["nip"]) if teks)
        jabatan = "\n".join(teks for teks in (satu["jabatan"], satu["unit"]) if teks)
        _isi_baris(tabel.add_row(), (f"{ke}.", nama, satu["pangkat"], jabatan, satu["peran"]))


def _isi_baris(baris_tabel: Any, isi: tuple[str, ...], *, tebal: bool = False) -> None:
    for sel, teks, lebar in zip(baris_tabel.cells, isi, KOLOM.values(), strict=True):
        sel.width = Cm(lebar)
        tulisan = sel.paragraphs[0].add_run(teks)
        tulisan.bold, tulisan.font.size = tebal, Pt(9.5)
        sel.paragraphs[0].paragraph_format.space_after = Pt(1)


Tulis = Callable[[Document, dict[str, Any]], None]
KEPALA: dict[str, Tulis] = {
    "tugas": _kepala_tugas,
    "keputusan": _kepala_keputusan,
    "dinas": _kepala_dinas,
    "kesepakatan": _kepala_tugas,
}
BADAN: dict[str, Tulis] = {"tugas": _tugas, "keputusan": _keputusan, "dinas": _dinas}
