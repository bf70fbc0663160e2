// Keeps a form on this device, with its files, when it could not be sent.
import { pelaku, taruh } from "./antrean.js";
import { tampilkan } from "./belum.js";
import { lupakan } from "./draf.js";
import { kabarkan } from "./kabar.js";
import { buka } from "./sekali.js";
import { tulisan } from "./tulisan.js";

const TAK_TERSIMPAN = "Sambungan terputus. Isian Anda masih ada di halaman ini: jangan ditutup, lalu coba kirim lagi.";

// A form that begins a case is named by what was written down as its title.
export function judul(form, tombol) {
  const nama = tombol?.dataset.antre ?? form.dataset.antre;
  const pekerjaan = form.elements.judul?.value;
  return pekerjaan && !nama.includes(pekerjaan) ? `${nama}: ${pekerjaan}` : nama;
}

// An act that signs a letter (data-tahan on the form or its button) waits to be sent by hand.
const tahan = (form, tombol) => [form, tombol].some((satu) => satu?.hasAttribute("data-tahan"));

export function tutup(form) {
  lupakan(form);
  for (const satu of [form, ...form.elements]) satu.hidden = true; // a button may stand beside its form
}

export async function simpan(form, tombol, semua, { keadaan, sebab = "" }) {
  const { value: nomor } = form.elements.kunci;
  try {
    await taruh({
      kunci: nomor,
      pelaku: pelaku(),
      url: form.action,
      kembali: document.querySelector("a.kembali")?.href ?? form.action,
      judul: judul(form, tombol),
      tahan: tahan(form, tombol),
      isian: semua,
      teks: tulisan(form),
      saat: Date.now(),
      keadaan: keadaan === "putus" ? "menunggu" : keadaan,
      sebab,
    });
  } catch {
    buka(form);
    kabarkan(TAK_TERSIMPAN, "gagal");
    return;
  }
  tutup(form);
  await tampilkan();
  document.getElementById("belum-terkirim").scrollIntoView({ block: "center" });
}
