"""The steps of the wizard: one question each. A phone shows one at a time, a desk all of them."""

from dataclasses import dataclass

from django.forms import BoundField, Form


@dataclass(frozen=True, slots=True)
class Tahap:
    """One step: its key (part of the address), its question, its fields, whether a phone opens here, its neighbours."""

    kunci: str
    judul: str
    medan: tuple[BoundField, ...]
    buka: bool
    mundur: str
    lanjut: str

    @property
    def nama_lanjut(self) -> str:
        """What comes next, in a word."""
        return {"jalan": "periksa jalannya"}.get(self.lanjut, self.lanjut)


Tanya = dict[str, tuple[str, tuple[str, ...]]]
TANYA: Tanya = {
    "pekerjaan": ("Apa yang harus dikerjakan?", ("jabatan", "judul", "uraian")),
    "target": ("Apa targetnya?", ("target", "satuan", "sifat")),
    "waktu": ("Kapan dikerjakan?", ("mulai", "selesai")),
    "orang": ("Siapa yang mengerjakan?", ("bentuk", "pegawai", "ketua", "koordinator")),
    "jalan": ("Periksa, lalu kirim", ()),
}


def susun_tahap(form: Form, diminta: str = "", tanya: Tanya = TANYA) -> tuple[Tahap, ...]:
    """All steps in order; open is the one with the first error, else the one asked for, else the first."""
    urutan = list(tanya)
    kini = _bergalat(form, tanya) or (diminta if diminta in tanya else urutan[0])
    return tuple(
        Tahap(
            kunci=kunci,
            judul=judul,
            medan=tuple(form[satu] for satu in medan if satu in form.fields),
            buka=kunci == kini,
            mundur="".join(urutan[nomor - 1 : nomor]),
            lanjut="".join(urutan[nomor + 1 : nomor + 2]),
        )
        for nomor, (kunci, (judul, medan)) in enumerate(tanya.items())
    )


def _bergalat(form: Form, tanya: Tanya) -> str:
    """The first step that holds an error; what no field is to blame for is told where one sends."""
    salah = (kunci for kunci, (_judul, medan) in tanya.items() if any(satu in form.errors for satu in medan))
    return next(salah, "jalan" if form.non_field_errors() else "")


ORANG_MINTA = ("kompetensi", "menurut", "diminta", "jenis", "jumlah")
MINTA: Tanya = {
    "pekerjaan": ("Untuk pekerjaan apa?", ("jabatan", "judul", "maksud")),
    "target": ("Apa targetnya?", ("target", "satuan", "sifat")),
    "waktu": ("Berapa lama?", ("mulai", "selesai")),
    "orang": ("Siapa yang diminta?", (*ORANG_MINTA, "sendiri", "ketua", "koordinator")),
    "jalan": ("Periksa, lalu kirim", ()),
}
"""A request for people of another unit."""
GABUNG: Tanya = {
    "pekerjaan": ("Mengapa mereka diperlukan?", ("jabatan", "maksud")),
    "orang": ("Siapa yang diminta?", (*ORANG_MINTA, "menggantikan", "kapan", "penerus")),
    "jalan": MINTA["jalan"],
}
"""The same for a running case: its work, target and period are known."""
AJUKAN: Tanya = {
    "pekerjaan": ("Pekerjaan apa yang Anda minati?", ("judul", "maksud", "kompetensi")),
    "target": MINTA["target"],
    "waktu": ("Kapan Anda dapat terlibat?", ("mulai", "selesai")),
    "jalan": MINTA["jalan"],
}
"""A request to take part in the work of a unit, made by the officer."""
