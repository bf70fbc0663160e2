// Small pieces of a page made by script. Text only: nothing is read as HTML.
export function elemen(jenis, kelas, ...isi) {
  const satu = document.createElement(jenis);
  if (kelas) satu.className = kelas;
  satu.append(...isi);
  return satu;
}

export function tombol(teks, akibat) {
  const satu = elemen("button", "tombol", teks);
  satu.type = "button";
  satu.addEventListener("click", akibat);
  return satu;
}
