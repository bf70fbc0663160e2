"""The pages of one case: a row of links above each of them. The case itself comes first."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bagian:
    """One page: its name in the row, and the name of its address (which takes `id`)."""

    nama: str
    alamat: str


BAGIAN = (
    Bagian("Perkara", "pekerjaan:perkara"),
    Bagian("Rencana", "pekerjaan:rencana"),
    Bagian("Rincian", "pekerjaan:rincian"),
    Bagian("Kemajuan", "pekerjaan:kemajuan"),
    Bagian("Pemantauan", "pekerjaan:pantau"),
    Bagian("Kendala", "pekerjaan:kendala"),
    Bagian("Koordinasi", "pekerjaan:koordinasi"),
    Bagian("Reviu", "pekerjaan:reviu"),
    Bagian("Laporan", "laporan:perkara"),
    Bagian("Tanggung jawab", "pekerjaan:tanggung_jawab"),
)
