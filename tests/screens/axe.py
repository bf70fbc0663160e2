"""What axe finds on a page."""

from pathlib import Path

from playwright.sync_api import Page
from tests.screens.perjalanan import Perjalanan

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
ATURAN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def temuan(page: Page) -> list[str]:
    """What axe finds: rule, place, and how to mend it."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    hasil = page.evaluate("(aturan) => axe.run({runOnly: aturan})", ATURAN)
    assert hasil["passes"], "axe looked at nothing"
    return [
        f"{satu['id']}: {n['html'][:120]} {n['failureSummary']}" for satu in hasil["violations"] for n in satu["nodes"]
    ]


def lihat(jalan: Perjalanan, nama: str) -> None:
    """Keep a picture of a page on which axe finds nothing."""
    jalan.potret(nama, selalu=True)
    assert temuan(jalan.page) == []
