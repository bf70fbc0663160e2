// One line in the status area. Text only: what the user typed is never read as HTML.
export function kabarkan(teks, jenis = "", tombol = null) {
  const wadah = document.getElementById("pesan");
  if (!wadah) return null;
  const lama = [...wadah.children].find((satu) => satu.dataset.teks === teks);
  if (lama) return lama;

  const kotak = document.createElement("div");
  kotak.className = `pesan ${jenis}`.trim();
  kotak.dataset.teks = teks;
  const isi = document.createElement("div");
  isi.append(teks);
  if (tombol) isi.append(" ", tombol);
  kotak.append(isi);
  wadah.append(kotak);
  if (jenis === "gagal") kotak.scrollIntoView({ block: "nearest" });
  return kotak;
}

export function hapusKabar(teks) {
  document.querySelector(`#pesan [data-teks="${CSS.escape(teks)}"]`)?.remove();
}
