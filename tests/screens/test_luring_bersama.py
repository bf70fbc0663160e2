"""What waits on a phone, and who else is at it: a second tab, another session, none; and what never goes by itself."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Page, expect
from tests.perkara import LAMA
from tests.screens.test_luring import Luring, luring
from tests.unit.berkas import contoh

from lincah.berkas.models import Lampiran
from lincah.pelaksanaan.models import IramaPantau, Kemajuan
from lincah.penugasan.models import Perubahan
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

__all__ = ["luring"]
Potret = Callable[[Page, str], Path]


def test_two_tabs_and_another_session_send_it_once_and_only_as_its_own(luring: Luring, potret: Potret) -> None:
    page, cast, tunggu = luring.page, luring.cast, luring.tunggu
    luring.duduk(cast.muda)
    kedua = page.context.new_page()
    page.goto(luring.perkara)
    kedua.goto(page.url)
    luring.isi("Terpasang di tiga desa")
    foto = {"name": "IMG_9.jpg", "mimeType": "image/jpeg", "buffer": contoh.gambar()}
    page.locator("input[name=berkas]").set_input_files([foto])
    page.context.set_offline(True)
    luring.kirim()
    expect(tunggu).to_contain_text("belum terkirim")

    # In another tab somebody else logs in: this page is no longer one of theirs.
    luring.duduk(cast.kabid)
    page.context.set_offline(False)
    expect(tunggu).to_contain_text("Muat ulang halaman ini dan masuk lagi; sesudah itu terkirim sendiri.")
    potret(page, "luring-masuk-lagi")
    page.context.clear_cookies(name="sessionid")  # then nobody is logged in
    tunggu.get_by_role("button", name="Kirim sekarang").click()
    expect(tunggu).to_contain_text("Muat ulang halaman ini dan masuk lagi")
    with luring.live_db(), di_instansi(luring.instansi):
        assert not Kemajuan.objects.exists() and not Lampiran.objects.exists()

    luring.duduk(cast.muda)
    for tab in (page, kedua):
        tab.goto(luring.perkara, wait_until="commit")
    for tab in (page, kedua):
        expect(tab.locator("#belum-terkirim")).to_be_hidden()
    page.goto(luring.perkara)
    expect(tunggu).to_be_hidden()
    with luring.live_db(), di_instansi(luring.instansi):
        assert Kemajuan.objects.get().pegawai_id == cast.muda.pk and Lampiran.objects.count() == 1
    luring.maklum()


def test_what_signs_a_letter_is_kept_and_sent_by_hand_the_rest_goes_alone(luring: Luring, potret: Potret) -> None:
    page, tunggu = luring.page, luring.tunggu
    luring.duduk(luring.cast.kabid)
    lain = page.context.new_page()
    page.goto(f"{luring.perkara}ubah/perpanjangan/")
    lain.goto(page.url.replace("ubah/perpanjangan", "pemantauan"))
    sampai = hari_ini(luring.instansi) + LAMA + timedelta(days=20)
    page.get_by_label("Selesai yang baru").fill(sampai.isoformat())
    page.get_by_label("Alasan").fill("Laut sedang tidak dapat diseberangi")
    page.get_by_role("button", name="Periksa akibatnya dahulu").click()
    page.context.set_offline(True)
    page.get_by_role("button", name="Tetapkan perubahan ini dan terbitkan suratnya").click()
    expect(tunggu).to_contain_text("tidak terkirim sendiri: bila sambungan sudah ada, tekan Kirim sekarang.")
    potret(page, "luring-surat-ditahan")
    lain.get_by_label("Ingatkan saya memantau").select_option("5")
    lain.get_by_role("button", name="Simpan irama").click()
    expect(lain.locator("#belum-terkirim li strong")).to_have_count(2)
    lain.close()

    page.context.set_offline(False)
    expect(page.locator("#pesan")).to_contain_text("Terkirim: Irama pemantauan: Penyusunan arsitektur data.")
    page.goto(luring.perkara)
    expect(tunggu.locator("li strong")).to_have_count(1)
    with luring.live_db(), di_instansi(luring.instansi):
        assert IramaPantau.objects.get().hari == 5 and not Perubahan.objects.exists()
    tunggu.get_by_role("button", name="Kirim sekarang").click()
    expect(page.locator("#pesan")).to_contain_text("Terkirim:")
    expect(tunggu).to_be_hidden()
    with luring.live_db(), di_instansi(luring.instansi):
        assert Perubahan.objects.get().keadaan == "ditetapkan"
    luring.maklum()
