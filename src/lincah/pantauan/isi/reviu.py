"""Where reviews hang, by the post that is to decide."""

from lincah.naskah.angka import bilangan
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.bagian import Bagian, Sel, Tabel
from lincah.pantauan.gambar import Batang, Kelompok
from lincah.pantauan.isi.alamat import alamat_pekerjaan
from lincah.pantauan.queries.reviu import Reviu, ReviuDi
from lincah.pantauan.wilayah import Wilayah
from lincah.registry.waktu import tanggal_di


def bagian_reviu(wilayah: Wilayah, reviu: Reviu) -> Bagian:
    """Where reviews hang, by the post that is to decide."""
    baris = tuple(
        (
            Sel(satu.jabatan),
            Sel(tanggal_panjang(tanggal_di(wilayah, satu.sejak))),
            Sel(bilangan(satu.banyak), _alamat_reviu(wilayah, "menunggu_reviu", satu.jabatan_id)),
            Sel(bilangan(satu.lewat), _alamat_reviu(wilayah, "reviu_lewat", satu.jabatan_id), bool(satu.lewat)),
        )
        for satu in reviu.daftar
    )
    kalimat = (
        f"{bilangan(reviu.banyak)} hasil menunggu reviu pada {bilangan(reviu.pos)} jabatan; "
        f"{bilangan(reviu.lewat)} di antaranya lewat tenggat."
        if reviu.banyak
        else "Tidak ada hasil yang menunggu reviu."
    )
    return Bagian(
        "reviu",
        "Reviu yang tertahan",
        kalimat,
        tuple(
            Kelompok(satu.jabatan, (Batang("", satu.banyak, _sebut(satu), "risiko" if satu.lewat else "kerja"),))
            for satu in reviu.daftar
        ),
        (Tabel("Menurut jabatan", ("Jabatan", "Paling lama sejak", "Menunggu", "Lewat tenggat"), baris, 2),)
        * bool(baris),
        ((alamat_pekerjaan(wilayah, "direviu"), f"Semua {bilangan(reviu.banyak)} hasil yang menunggu reviu"),)
        * (reviu.pos > len(reviu.daftar) and wilayah.rinci),
    )


def _alamat_reviu(wilayah: Wilayah, pilih: str, jabatan_id: int) -> str:
    alamat = alamat_pekerjaan(wilayah, pilih)
    return f"{alamat}&jabatan={jabatan_id}" if alamat else ""


def _sebut(satu: ReviuDi) -> str:
    return bilangan(satu.banyak) + (f", {bilangan(satu.lewat)} lewat" if satu.lewat else "")
