"""Targets against time and money, by unit."""

from collections.abc import Mapping

from django.urls import reverse

from lincah.naskah.angka import bilangan, persen, rupiah
from lincah.pantauan.bagian import Bagian, Sel, Tabel
from lincah.pantauan.gambar import Batang, Kelompok
from lincah.pantauan.isi.alamat import alamat_pekerjaan, semua_baris
from lincah.pantauan.queries.perkara import Jumlah, JumlahWilayah
from lincah.pantauan.wilayah import Wilayah

KOLOM_UNIT = (
    "Unit", "Berjalan", "Sesuai rencana", "Berisiko", "Waktu berlalu", "Kemajuan", "Anggaran", "Terpakai",
)  # fmt: skip

URUTAN = "Menurut unit, yang paling banyak berisiko lebih dahulu"
LAYAR = frozenset({"Sesuai rencana", "Waktu berlalu", "Kemajuan"})
"""Paper has them in the picture and the sentence."""


def bagian_target(wilayah: Wilayah, jumlah: JumlahWilayah, nama: Mapping[int, str], batas: int) -> Bagian:
    """Targets against time and money, by unit; those with most at risk first."""
    urut = sorted(jumlah.bawah.items(), key=lambda satu: (-satu[1].berisiko, -satu[1].berjalan, nama[satu[0]]))
    tampil, semua = urut[:batas], jumlah.semua
    baris = [_baris_unit(wilayah, id, nama[id], satu) for id, satu in tampil]
    if len(urut) > 1:
        baris.append(_baris_unit(wilayah, None, "Seluruhnya", semua))
    lagi = semua_baris(wilayah, "bawahan", len(urut), "unit")
    akhir = (
        (alamat_pekerjaan(wilayah, "selesai"), f"{bilangan(jumlah.selesai)} pekerjaan yang selesai tahun ini")
        if jumlah.selesai else None,
        (alamat_pekerjaan(wilayah, "terhenti"), f"{bilangan(jumlah.terhenti)} yang berakhir tanpa selesai")
        if jumlah.terhenti else None,
        (alamat_pekerjaan(wilayah, "tanpa_anggaran"), "Pekerjaan berbiaya tanpa anggaran")
        if semua.tanpa_anggaran else None,
    )  # fmt: skip
    return Bagian(
        "target",
        "Target terhadap waktu dan uang",
        _kalimat_target(jumlah),
        tuple(_kelompok_unit(nama[id], satu) for id, satu in tampil),
        (Tabel(URUTAN, KOLOM_UNIT, tuple(baris), 1, LAYAR),) * bool(baris),
        (*(lagi,) * (len(urut) > batas), *(satu for satu in akhir if satu and wilayah.rinci)),
        "Waktu berlalu dan kemajuan: rata-rata pekerjaan yang sedang dikerjakan atau direviu.",
        penuh=100,
    )


def _kalimat_target(jumlah: JumlahWilayah) -> str:
    semua = jumlah.semua
    ujung = _kalimat_akhir(jumlah)
    if not semua.berjalan:
        return f"Tidak ada pekerjaan yang berjalan. {ujung}"
    awal = f"{bilangan(semua.sesuai)} dari {bilangan(semua.berjalan)} pekerjaan berjalan sesuai rencana."
    uang = (
        f" Dari anggaran {rupiah(semua.anggaran)} terpakai {rupiah(semua.terpakai)}"
        f" ({persen(semua.terpakai, semua.anggaran)})."
        if semua.anggaran
        else ""
    )
    lain = f" Di luar anggaran rencana terpakai {rupiah(semua.tanpa_anggaran)}." if semua.tanpa_anggaran else ""
    return f"{awal}{uang}{lain} {ujung}"


def _kalimat_akhir(jumlah: JumlahWilayah) -> str:
    if not jumlah.selesai and not jumlah.terhenti:
        return "Belum ada yang selesai tahun ini."
    terhenti = f" dan {bilangan(jumlah.terhenti)} berakhir tanpa selesai" if jumlah.terhenti else ""
    return f"Tahun ini {bilangan(jumlah.selesai)} selesai{terhenti}."


def _kelompok_unit(nama: str, satu: Jumlah) -> Kelompok:
    uang = (Batang("uang", satu.serapan, persen(satu.terpakai, satu.anggaran), "uang"),) * bool(satu.anggaran)
    waktu = Batang("waktu", satu.lalu, f"{satu.lalu} persen", "waktu")
    kerja = Batang("kemajuan", satu.persen, f"{satu.persen} persen", "kerja")
    return Kelompok(nama, (waktu, kerja, *uang))


def _baris_unit(wilayah: Wilayah, id: int | None, nama: str, satu: Jumlah) -> tuple[Sel, ...]:
    """`id`: the unit below, 0 for the unit itself, None for the whole."""
    uang = alamat_pekerjaan(wilayah, "beranggaran", id)
    halaman = reverse("pantauan:unit", args=[id]) if id and (wilayah.rinci or wilayah.puncak) else ""
    return (
        Sel(nama, halaman),
        Sel(bilangan(satu.berjalan), alamat_pekerjaan(wilayah, "", id)),
        Sel(bilangan(satu.sesuai), alamat_pekerjaan(wilayah, "sesuai", id)),
        Sel(bilangan(satu.berisiko), alamat_pekerjaan(wilayah, "berisiko", id), bool(satu.berisiko)),
        Sel(f"{satu.lalu} persen", alamat_pekerjaan(wilayah, "dikerjakan", id)),
        Sel(f"{satu.persen} persen", alamat_pekerjaan(wilayah, "dikerjakan", id)),
        Sel(rupiah(satu.anggaran), uang) if satu.anggaran else Sel("–"),
        Sel(f"{rupiah(satu.terpakai)} ({persen(satu.terpakai, satu.anggaran)})", uang) if satu.anggaran else Sel("–"),
    )
