"""A structure in a few lines: units from the top, each with the post that leads it."""

from lincah.law.kedudukan import Kelas, Pemangku, Pos, Struktur, Unit

KELAS = {
    "bupati": Kelas.KEPALA_DAERAH,
    "sekretaris_daerah": Kelas.JPT_PRATAMA,
    "asisten": Kelas.JPT_PRATAMA,
    "sekretaris_dprd": Kelas.JPT_PRATAMA,
    "inspektur": Kelas.JPT_PRATAMA,
    "kepala_dinas_badan": Kelas.JPT_PRATAMA,
    "kepala_bagian": Kelas.ADMINISTRATOR,
    "inspektur_pembantu": Kelas.ADMINISTRATOR,
    "sekretaris": Kelas.ADMINISTRATOR,
    "kepala_bidang": Kelas.ADMINISTRATOR,
    "direktur": Kelas.ADMINISTRATOR,
    "camat": Kelas.ADMINISTRATOR,
    "kepala_uptd": Kelas.PENGAWAS,
    "lurah": Kelas.PENGAWAS,
    "sekretaris_camat": Kelas.ADMINISTRATOR,
    "kepala_subbagian": Kelas.PENGAWAS,
    "kepala_seksi": Kelas.PENGAWAS,
    "sekretaris_lurah": Kelas.PENGAWAS,
}


def pos(id: int, peran: str, kelas: Kelas | None = None, *, kosong: bool = False) -> Pos:
    """The post that leads unit `id`; its class follows from the role unless given."""
    pemangku = () if kosong else (Pemangku(id, f"Pejabat {id}"),)
    return Pos(id, peran or (kelas or "").replace("_", " "), peran, kelas or KELAS[peran], id, pemangku)


def unit(
    id: int, induk: int | None, jenis: str, pimpinan: Pos | None, *, nama: str = "", mandiri: bool = False
) -> Unit:
    return Unit(id, induk, jenis, nama or jenis, mandiri or induk is None, pimpinan=pimpinan)


def susun(*satuan: Unit, model: dict[int, str] | None = None, tingkat: dict[int, int] | None = None) -> Struktur:
    return Struktur({satu.id: satu for satu in satuan}, tingkat or {}, model or {})
