"""The load of one person as a picture: a bar for each assignment on a line of days, and how many at once below."""

from datetime import date

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.queries.beban import Beban, Rentang

LEBAR, BARIS, BATANG, KAKI = 400, 36, 12, 58
HURUF = 8  # a letter takes about so much: a title longer than its room is cut, the table has it whole


def gambar_beban(beban: Beban) -> SafeString:
    """The picture as SVG; '' without an assignment that the reader may see."""
    if not beban.harian:
        return SafeString("")
    awal, akhir = beban.harian[0].dari, beban.harian[-1].sampai
    hari = (akhir - awal).days + 1

    def x(tanggal: date) -> int:
        return round((tanggal - awal).days * LEBAR / hari)

    def lebar(dari: date, sampai: date) -> int:
        return max(2, round(((sampai - dari).days + 1) * LEBAR / hari))

    batang = format_html_join(
        "",
        '<text class="judul" x="0" y="{}">{}</text><rect class="batang" x="{}" y="{}" width="{}" height="{}" rx="3"/>',
        (
            (n * BARIS + 13, _potong(s.judul), x(s.dari), n * BARIS + 19, lebar(s.dari, s.sampai), BATANG)
            for n, s in enumerate(beban.baris)
        ),
    )
    atas = len(beban.baris) * BARIS
    jumlah = format_html_join(
        "",
        '<rect class="hari" x="{}" y="{}" width="{}" height="22"/><text class="angka" x="{}" y="{}">{}</text>',
        (
            (x(s.dari), atas + 6, lebar(s.dari, s.sampai), *_angka(s, x(s.dari), atas, lebar(s.dari, s.sampai)))
            for s in beban.harian
        ),
    )
    return format_html(
        '<svg class="gambar-beban" viewBox="0 0 {} {}" role="img" aria-label="{}">{}{}'
        '<text class="kaki" x="0" y="{}">{}</text><text class="kaki akhir" x="{}" y="{}">{}</text></svg>',
        LEBAR, atas + KAKI, sebut_beban(beban), batang, jumlah,
        atas + 48, tanggal_panjang(awal), LEBAR, atas + 48, tanggal_panjang(akhir),
    )  # fmt: skip


def sebut_beban(beban: Beban) -> str:
    """The same in one sentence."""
    puncak = beban.puncak
    if puncak is None:
        return f"{beban.nama}: {beban.jumlah or 'tidak ada'} penugasan pada masa ini"
    if beban.jumlah == 1:
        return f"{beban.nama}: 1 penugasan pada masa ini"
    sekaligus = f"paling banyak {puncak.jumlah} sekaligus, sejak {tanggal_panjang(puncak.dari)}"
    return f"{beban.nama}: {beban.jumlah} penugasan, {sekaligus}"


def _angka(satu: Rentang, kiri: int, atas: int, ruang: int) -> tuple[int, int, str]:
    return kiri + ruang // 2, atas + 22, str(satu.jumlah) if ruang >= HURUF * 2 else ""


def _potong(judul: str) -> str:
    banyak = LEBAR // HURUF
    return judul if len(judul) <= banyak else f"{judul[: banyak - 1].rstrip()}…"
