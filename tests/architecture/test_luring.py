"""Every form that writes: it waits on the device when the line is gone, or it is named here with the reason why not."""

import re

from tests.architecture.tree import SRC

FORM = re.compile(r"<form\b(?:[^>{]|\{%.*?%\}|\{\{.*?\}\}|\{)*>", re.S)
MEJA = "pekerjaan pengelola di meja, dengan sambungan; diperiksa server sambil diisi"
PENGATURAN = "pengaturan yang berlaku seketika; menyalakannya kemudian tanpa orangnya menyesatkan"
SANDI = "sandi dan kunci tidak disimpan di perangkat"
BERKAS = "server membaca berkasnya dan menunjukkan isinya dahulu; yang tersimpan adalah pratinjau itu"
PINTU = "masuk dan keluar"
TAK_ANTRE = {
    "account/login.html": PINTU,
    "account/logout.html": PINTU,
    "exchange/cocokkan.html": SANDI,
    "exchange/keluar.html": MEJA,
    "exchange/masuk.html": MEJA,
    "exchange/mitra.html": MEJA,
    "exchange/mitra_baru.html": SANDI,
    "galeri.html": "contoh komponen, tidak menyimpan apa pun",
    "kedudukan/isian.html": MEJA,
    "kedudukan/sandi.html": SANDI,
    "kedudukan/yakin.html": MEJA,
    "komponen/bilah_atas.html": PINTU,
    "komponen/demo.html": PINTU,
    "komponen/formulir_akun.html": SANDI,
    "lainnya.html": PINTU,
    "mfa/authenticate.html": SANDI,
    "pengingat/pengaturan.html": PENGATURAN,
    "pengingat/pribadi.html": PENGATURAN,
    "perjanjian/bagi_lembar.html": BERKAS,
    "perjanjian/daftar.html": "hanya membuka konsep kosong; isinya ditulis di halaman berikutnya",
    "perjanjian/unggah.html": BERKAS,
    "surat/ambil_blok.html": "mengambil nomor surat: nomor diambil saat itu juga, di depan buku agenda",
    "surat/atur_kata.html": MEJA,
    "surat/atur_kop.html": MEJA,
    "surat/atur_paraf.html": MEJA,
    "surat/atur_pola.html": MEJA,
    "surat/atur_tanda_tangan.html": SANDI,
    "surat/betulkan.html": "menerbitkan surat pembetulan sesudah suratnya dibaca",
    "surat/catat_masuk.html": MEJA,
    "surat/cocokkan.html": MEJA,
    "surat/mulai_register.html": MEJA,
    "surat/tandatangani.html": SANDI,
}


def _forms() -> list[tuple[str, str]]:
    """Each form that posts: the template it stands in, its opening tag."""
    semua = []
    for berkas in sorted(SRC.rglob("templates/**/*.html")):
        nama = berkas.relative_to(next(satu for satu in berkas.parents if satu.name == "templates")).as_posix()
        semua += [(nama, tanda) for tanda in FORM.findall(berkas.read_text()) if 'method="post"' in tanda]
    return semua


def test_every_form_waits_on_the_device_or_says_why_not() -> None:
    tanpa = {nama for nama, tanda in _forms() if "data-antre" not in tanda}
    bersyarat = {"konfirmasi.html"}  # as its caller says
    assert tanpa - bersyarat == TAK_ANTRE.keys()


def test_every_form_that_waits_has_a_key() -> None:
    for nama, tanda in _forms():
        if "data-antre" not in tanda:
            continue
        isi = next(SRC.rglob(f"templates/{nama}")).read_text()
        isi = isi[isi.index(tanda) :].split("</form>")[0]
        berkunci = re.search(r"kunci_isian|\.kunci\b|name=\"kunci\"|for \w+ in form %|_(rincian|isian)\.html", isi)
        assert berkunci, f"{nama}: {tanda}"


def test_the_reasons_are_of_forms_that_exist() -> None:
    assert {nama for nama, _ in _forms()} >= TAK_ANTRE.keys()
