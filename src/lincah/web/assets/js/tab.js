// A row of pages that does not fit: the present one is pushed into sight.
export function pasangTab(akar) {
  for (const kini of akar.querySelectorAll(".tab-panjang [aria-current]")) {
    const baris = kini.closest("ul");
    baris.scrollLeft = kini.offsetLeft - baris.offsetLeft - (baris.clientWidth - kini.offsetWidth) / 2;
  }
}
