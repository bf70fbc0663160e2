"""Pages over a line of 100 kB/s with 150 ms of delay, in a real Chromium: time to content, and bytes.

Against a server that runs: `python -m benchmarks.jaringan http://127.0.0.1:8000/bintan/ NIP PASSWORD`.
"""

import argparse
import os
import shutil
from typing import Any

from playwright.sync_api import BrowserContext, Page, sync_playwright

from benchmarks.laporan import print_machine

GARIS = {"offline": False, "latency": 150, "downloadThroughput": 100 * 1024, "uploadThroughput": 50 * 1024}
LAYAR: Any = {"width": 360, "height": 740}
SAAT = """() => {
  const halaman = performance.getEntriesByType("navigation")[0];
  const isi = performance.getEntriesByName("first-contentful-paint")[0];
  return [isi?.startTime ?? 0, halaman.loadEventEnd];
}"""


def main() -> None:
    """Each page twice: by somebody who was never here, and by the same a moment later."""
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("alamat", help="beranda of an instansi")
    pilihan.add_argument("pengguna")
    pilihan.add_argument("sandi")
    args = pilihan.parse_args()
    print_machine()
    jalan = os.environ.get("LINCAH_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as p:
        peramban = p.chromium.launch(executable_path=jalan, args=["--no-sandbox", "--disable-background-networking"])
        konteks = peramban.new_context(viewport=LAYAR)
        perkara = _masuk(konteks, args.alamat, args.pengguna, args.sandi)
        kuki = konteks.storage_state()
        for nama, url in (("beranda", args.alamat), ("case", perkara), ("wizard", f"{args.alamat}tugaskan/")):
            if url:
                _ukur(peramban.new_context(viewport=LAYAR, storage_state=kuki), nama, url)


def _masuk(konteks: BrowserContext, alamat: str, pengguna: str, sandi: str) -> str:
    """Log in; the address of the case that was moved last, '' when there is none."""
    page = konteks.new_page()
    page.goto(f"{alamat}akun/masuk/")
    page.locator("[name=login]").fill(pengguna)
    page.locator("[name=password]").fill(sandi)
    page.locator("form:has([name=login]) button").click()
    page.goto(f"{alamat}pekerjaan/")
    tautan = page.locator("table.tabel a")
    return str(tautan.first.evaluate("satu => satu.href")) if tautan.count() else ""


def _ukur(konteks: BrowserContext, nama: str, url: str) -> None:
    page = konteks.new_page()
    cdp = konteks.new_cdp_session(page)
    cdp.send("Network.enable")
    cdp.send("Network.emulateNetworkConditions", GARIS)
    diterima: dict[str, int] = {}
    cdp.on("Network.loadingFinished", lambda satu: diterima.update({satu["requestId"]: satu["encodedDataLength"]}))
    for kali in ("first time", "again"):
        diterima.clear()
        isi, selesai = _buka(page, url)
        byte = int(sum(diterima.values()))
        print(f"{nama:8} {kali:10}  content {isi:5.0f} ms  loaded {selesai:5.0f} ms  {byte / 1000:6.1f} kB")


def _buka(page: Page, url: str) -> tuple[float, float]:
    page.goto(url, wait_until="load")
    page.wait_for_timeout(1000)  # for what comes after the page has loaded
    isi, selesai = page.evaluate(SAAT)
    return isi, selesai


if __name__ == "__main__":
    main()
