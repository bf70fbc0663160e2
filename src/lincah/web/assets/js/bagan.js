// A wide chart begins where the reader is looking: at the box pointed at, else at its middle. A flow begins at its start;
// its present step is a link away. On a narrow screen the list beside it is opened, since a list is easier to read there.
export function pasangBagan(dokumen) {
  const sempit = matchMedia("(max-width: 40em)").matches;
  if (sempit) dokumen.querySelectorAll("details[data-buka-sempit]").forEach((satu) => (satu.open = true));
  dokumen.querySelectorAll(".bagan-gulung:not(:has(.gambar-alur))").forEach((bingkai) => {
    const kotak = bingkai.querySelector(".sorot")?.getBoundingClientRect();
    const luar = bingkai.getBoundingClientRect();
    if (bingkai.scrollWidth - luar.width < 48) return;
    bingkai.scrollLeft = kotak ? kotak.left + kotak.width / 2 - luar.left - luar.width / 2 : (bingkai.scrollWidth - luar.width) / 2;
    if (kotak && kotak.bottom > luar.bottom) bingkai.scrollTop = kotak.top - luar.top - luar.height / 2;
  });
}
