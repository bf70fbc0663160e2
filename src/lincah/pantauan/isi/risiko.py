"""Work and teams at risk, and the rows of a list of cases."""

from django.urls import reverse

from lincah.naskah.angka import bilangan, rupiah
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.bagian import Bagian, Sel, Tabel
from lincah.pantauan.gambar import Batang, Kelompok
from lincah.pantauan.isi.alamat import alamat_pekerjaan
from lincah.pantauan.queries.perkara import Jumlah, PerkaraPantau
from lincah.pantauan.wilayah import Wilayah

ATURAN, UNIT = frozenset({"Aturannya"}), frozenset({"Unit"})


def bagian_risiko(wilayah: Wilayah, semua: Jumlah, berisiko: tuple[PerkaraPantau, ...]) -> Bagian:
    """Work and teams at risk: how many for which reason, and those with most reasons."""
    sebab = {satu: banyak for satu, banyak in (semua.sebab or {}).items() if banyak}
    baris = tuple(
        (Sel(satu.sebutan), Sel(satu.aturan), Sel(bilangan(banyak), alamat_pekerjaan(wilayah, satu)))
        for satu, banyak in sebab.items()
    )
    kalimat = (
        f"{bilangan(semua.berisiko)} pekerjaan berisiko. Satu pekerjaan dapat mempunyai beberapa sebab."
        if semua.berisiko
        else "Tidak ada pekerjaan yang berisiko."
    )
    return Bagian(
        "risiko",
        "Pekerjaan dan tim yang berisiko",
        kalimat,
        tuple(
            Kelompok(satu.sebutan, (Batang("", banyak, bilangan(banyak), "risiko"),)) for satu, banyak in sebab.items()
        ),
        (
            *(Tabel("Sebabnya", ("Sebab", "Aturannya", "Banyaknya"), baris, 2, ATURAN),) * bool(baris),
            *(_tabel_perkara(berisiko),) * bool(berisiko),
        ),
        ((alamat_pekerjaan(wilayah, "berisiko"), f"Semua {bilangan(semua.berisiko)} pekerjaan yang berisiko"),)
        * (semua.berisiko > len(berisiko) and wilayah.rinci),
    )


def _tabel_perkara(perkara: tuple[PerkaraPantau, ...]) -> Tabel:
    judul, kolom = "Paling banyak sebabnya lebih dahulu", ("Pekerjaan", "Unit", "Berisiko karena")
    return Tabel(judul, kolom, tuple(baris_perkara(satu)[:3] for satu in perkara), 3, UNIT)


def baris_perkara(satu: PerkaraPantau) -> tuple[Sel, ...]:
    """One case as a row: name, unit, reasons, step, progress, last day, money."""
    tautan = reverse("pekerjaan:perkara", args=[satu.id]) if satu.terbuka else ""
    alasan = "; ".join(satu.alasan)
    return (
        Sel(f"{satu.judul}{' (tim)' if satu.tim else ''}", tautan),
        Sel(satu.unit),
        Sel(alasan or "sesuai rencana", lewat=bool(alasan)),
        Sel(satu.langkah),
        Sel(f"{satu.persen} persen, waktu {satu.lalu} persen"),
        Sel(tanggal_panjang(satu.selesai)),
        Sel(
            f"{rupiah(satu.biaya)} dari {rupiah(satu.anggaran)}" if satu.anggaran else rupiah(satu.biaya or None) or "–"
        ),
    )
