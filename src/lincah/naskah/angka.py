"""How numbers and money are written for Indonesian readers."""

from decimal import Decimal


def rupiah(nilai: int | Decimal | None) -> str:
    """`Rp12.500.000`, with `,50` only when there are sen; '' for None."""
    if nilai is None:
        return ""
    angka = abs(Decimal(nilai)).quantize(Decimal("0.01"))
    utuh, sen = divmod(angka, 1)
    tulisan = f"{int(utuh):,}".replace(",", ".") + (f",{int(sen * 100):02d}" if sen else "")
    return f"{'-' if nilai < 0 else ''}Rp{tulisan}"


def bilangan(nilai: int | Decimal) -> str:
    """`7.500`, `12,5`."""
    utuh, _, pecahan = f"{nilai:,f}".partition(".") if isinstance(nilai, Decimal) else (f"{nilai:,}", "", "")
    pecahan = pecahan.rstrip("0")
    return utuh.replace(",", ".") + (f",{pecahan}" if pecahan else "")


def persen(bagian: int | Decimal, seluruh: int | Decimal) -> str:
    """The share in whole percent, cut off; what is there but less is said so: `kurang dari 1 persen`.

    '' for a share of nothing.
    """
    if not seluruh:
        return ""
    sedikit = 0 < 100 * bagian < seluruh
    return "kurang dari 1 persen" if sedikit else f"{int(100 * bagian // seluruh)} persen"


def bersatuan(isi: str, satuan: str) -> str:
    """A target with its unit, said once: `1 dokumen`, `Tersusunnya peta data (dokumen)`."""
    return isi if satuan.lower() in isi.lower() else f"{isi} ({satuan})"
