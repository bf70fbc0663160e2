// Photos are made smaller before they go over a thin line; what will be sent is said. The server checks and draws anew
// in any case.
import { elemen } from "./elemen.js";

const SISI = 2560;
const RINGAN = 800_000;
const GAMBAR = /^image\/(jpeg|png|webp|heic|heif)$/;
const sedang = new WeakMap();

export const siap = (form) => Promise.all([...form.querySelectorAll("input[type=file]")].map((satu) => sedang.get(satu)));

const besar = (byte) => (byte < 1024 ** 2 ? `${Math.max(1, Math.round(byte / 1024))} kB` : `${(byte / 1024 ** 2).toFixed(1).replace(".", ",")} MB`);

async function kecilkan(berkas) {
  if (!GAMBAR.test(berkas.type) || berkas.size < RINGAN) return berkas;
  try {
    const gambar = await createImageBitmap(berkas, { imageOrientation: "from-image" });
    const skala = Math.min(1, SISI / Math.max(gambar.width, gambar.height));
    const kanvas = document.createElement("canvas");
    kanvas.width = Math.round(gambar.width * skala);
    kanvas.height = Math.round(gambar.height * skala);
    const kuas = kanvas.getContext("2d");
    kuas.fillStyle = "#fff";
    kuas.fillRect(0, 0, kanvas.width, kanvas.height);
    kuas.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
    gambar.close();
    const isi = await new Promise((selesai) => kanvas.toBlob(selesai, "image/jpeg", 0.85));
    if (!isi || isi.size >= berkas.size) return berkas;
    return new File([isi], berkas.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" });
  } catch {
    return berkas; // a picture this browser cannot read: the server will say what to do
  }
}

function baris(satu, batas) {
  const teks = `${satu.name}, ${besar(satu.size)}`;
  if (satu.size <= batas) return elemen("li", "", teks);
  return elemen("li", "lewat", `${teks}: lebih dari ${besar(batas).replace(",0", "")}, tidak akan diterima`);
}

function sebutkan(wadah) {
  const semua = [...wadah.querySelectorAll("input[type=file]")].flatMap((satu) => [...satu.files]);
  wadah.querySelector("[data-unggahan-daftar]").replaceChildren(elemen("ul", "kecil", ...semua.map((satu) => baris(satu, wadah.dataset.unggahan))));
}

async function olah(medan) {
  const kecil = new DataTransfer();
  for (const satu of await Promise.all([...medan.files].map(kecilkan))) kecil.items.add(satu);
  medan.files = kecil.files;
}

export function pasangUnggahan(dokumen) {
  dokumen.addEventListener("change", async ({ target }) => {
    const wadah = target.type === "file" && target.closest("[data-unggahan]");
    if (!wadah) return;
    sedang.set(target, olah(target));
    await sedang.get(target);
    sebutkan(wadah);
  });
}
