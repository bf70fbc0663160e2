// A wide picture begins where the reader is looking: at the box pointed at or the current step; else a chart at its middle, a flow at its start.
// On a narrow screen the list beside it is opened, since a list is easier to read there.
export function pasangBagan(dokumen) {
  const sempit = matchMedia("(max-width: 40em)").matches;
  if (sempit) dokumen.querySelectorAll("details[data-buka-sempit]").forEach((satu) => (satu.open = true));
  dokumen.querySelectorAll(".bagan-gulung").forEach((bingkai) => {
    const tanda = bingkai.querySelector(".sorot, .langkah.sekarang");
    const kotak = tanda?.getBoundingClientRect();
    const luar = bingkai.getBoundingClientRect();
    if (bingkai.scrollWidth - luar.width < 48 || (!tanda && bingkai.querySelector(".gambar-alur"))) return;
    bingkai.scrollLeft = kotak ? kotak.left + kotak.width / 2 - luar.left - luar.width / 2 : (bingkai.scrollWidth - luar.width) / 2;
    if (kotak && kotak.bottom > luar.bottom) bingkai.scrollTop = kotak.top - luar.top - luar.height / 2;
  });
}
