"""A target on the screens of its tiers: divided, directed, given a strategy, worked on."""

from playwright.sync_api import expect
from tests.screens.perjalanan import Perjalanan

from lincah.kedudukan.models import Pegawai


def buka_daftar(jalan: Perjalanan) -> None:
    """The list of perjanjian kinerja, the way a reader goes."""
    jalan.page.get_by_role("link", name="Kinerja", exact=True).first.click()
    jalan.page.get_by_role("link", name="Perjanjian", exact=True).first.click()
    expect(jalan.page.get_by_role("heading", level=1)).to_contain_text("Perjanjian kinerja")


def buka_target(jalan: Perjalanan, siapa: Pegawai, indikator: str) -> None:
    """The page of one's own target."""
    jalan.duduk(siapa)
    buka_daftar(jalan)
    jalan.page.get_by_role("link", name="Target", exact=True).click()
    jalan.page.get_by_role("link", name=indikator).first.click()
    expect(jalan.page.get_by_role("heading", level=1)).to_have_text(indikator)


def bagi(jalan: Perjalanan, oleh: Pegawai, kepada: Pegawai, nilai: str, indikator: str) -> None:
    """A part of the target for one post below."""
    buka_target(jalan, oleh, indikator)
    page = jalan.page
    page.get_by_role("link", name="Bagi target ini").click()
    baris = page.locator("fieldset.pilih-baris").filter(has_text=kepada.nama)
    baris.get_by_role("checkbox").check()
    for label, isi in (("Sasaran", "Mutu layanan"), ("Indikator", indikator), ("Target", nilai), ("Satuan", "persen")):
        baris.get_by_label(label, exact=False).first.fill(isi)
    page.get_by_role("button", name="Bagi kepada yang dicentang").click()
    expect(page.locator("main")).to_contain_text(nilai)
    jalan.potret(f"dibagi-{nilai}")


def buka_bagian_bawah(jalan: Perjalanan, siapa: Pegawai, indikator: str) -> None:
    """The page of what one gave of a target to the post below."""
    buka_target(jalan, siapa, indikator)
    bagian = jalan.page.locator("section").filter(has=jalan.page.get_by_role("heading", name="Dibagi kepada"))
    bagian.get_by_role("link", name=indikator).first.click()
    expect(jalan.page.get_by_role("list", name="Target di atasnya")).to_contain_text(indikator)


def arahkan(jalan: Perjalanan, teks: str, jenis: str) -> None:
    """Direction or expectation, from the page of the target."""
    page = jalan.page
    page.get_by_role("link", name="Beri arahan atau ekspektasi").click()
    page.get_by_role("radio", name=jenis).check()
    page.get_by_label("Isinya").fill(teks)
    page.get_by_role("button", name="Sampaikan").click()
    expect(page.locator(".arahan").filter(has_text=teks)).to_contain_text(jenis)
    jalan.potret("arahan")


def rumuskan(jalan: Perjalanan, teks: str, bentuk: str) -> None:
    """The strategy, from the page of the target."""
    page = jalan.page
    page.get_by_role("link", name="Rumuskan strategi").click()
    page.get_by_label("Strategi pencapaian").fill(teks)
    page.get_by_role("radio", name=bentuk).check()
    page.get_by_role("button", name="Simpan strategi").click()
    expect(page.locator("main")).to_contain_text(teks)
    jalan.potret("strategi")


def rekomendasikan(jalan: Perjalanan, teks: str) -> None:
    """The people needed, from the page of the target."""
    page = jalan.page
    page.get_by_role("link", name="Rekomendasikan pegawai").click()
    page.get_by_label("Pegawai yang diperlukan").fill(teks)
    page.get_by_role("button", name="Kirim rekomendasi").click()
    expect(page.locator("main")).to_contain_text(teks)
    jalan.potret("rekomendasi")


def tugaskan(jalan: Perjalanan, *orang: Pegawai) -> None:
    """The wizard, opened from the page of the target."""
    jalan.page.get_by_role("link", name="Tugaskan orang untuk target ini").click()
    jalan.isi_usulan(orang)
