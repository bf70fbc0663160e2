"""The few words of SVG that the pictures are written in. Classes only; every text is escaped."""

from html import escape

Titik = tuple[float, float]


def angka(nilai: float) -> str:
    """A coordinate with at most one decimal: `12`, `12.5`."""
    return f"{nilai:.1f}".removesuffix(".0")


def teks(isi: str, x: float, y: float, kelas: str = "") -> str:
    """One line of text with its baseline at y."""
    return f'<text{_kelas(kelas)} x="{angka(x)}" y="{angka(y)}">{escape(isi)}</text>'


def kotak(x: float, y: float, lebar: float, tinggi: float, kelas: str = "", rx: float = 6) -> str:
    """A rectangle with round corners."""
    ukuran = f'x="{angka(x)}" y="{angka(y)}" width="{angka(lebar)}" height="{angka(tinggi)}"'
    return f'<rect{_kelas(kelas)} {ukuran} rx="{angka(rx)}"/>'


def jalan(d: str, kelas: str = "") -> str:
    """A path."""
    return f'<path{_kelas(kelas)} d="{d}"/>' if d else ""


def patah(titik: tuple[Titik, ...]) -> str:
    """Path data of a line through points, along the axes where it runs along them."""
    x, y = titik[0]
    hasil = [f"M{angka(x)} {angka(y)}"]
    for kanan, bawah in titik[1:]:
        if bawah == y:
            hasil.append(f"H{angka(kanan)}")
        elif kanan == x:
            hasil.append(f"V{angka(bawah)}")
        else:
            hasil.append(f"L{angka(kanan)} {angka(bawah)}")
        x, y = kanan, bawah
    return "".join(hasil)


def tautan(isi: str, alamat: str) -> str:
    """`isi` inside a link, or alone when there is no address."""
    return f'<a href="{escape(alamat)}">{isi}</a>' if alamat else isi


def bingkai(isi: str, *, lebar: float, tinggi: float, judul: str, uraian: str, kelas: str, id: str) -> str:
    """The whole picture. With links inside it is a group, since the content of an image cannot be reached."""
    peran = "group" if "<a " in isi else "img"
    lebar, tinggi = round(lebar), round(tinggi)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{kelas}" role="{peran}" aria-labelledby="{id}-j {id}-u"'
        f' width="{lebar}" height="{tinggi}" viewBox="0 0 {lebar} {tinggi}">'
        f'<title id="{id}-j">{escape(judul)}</title><desc id="{id}-u">{escape(uraian)}</desc>{isi}</svg>'
    )


def _kelas(kelas: str) -> str:
    return f' class="{kelas}"' if kelas else ""
