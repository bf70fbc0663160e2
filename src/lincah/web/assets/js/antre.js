// <form data-antre="what it is">: sent from the page, so that a dropped line loses neither text nor photos.
// Without script, or where this device keeps nothing, it is a plain form.
import { pelaku, taruh } from "./antrean.js";
import { coba, tampilkan } from "./belum.js";
import { lupakan, urungkan } from "./draf.js";
import { kabarkan } from "./kabar.js";
import { kirim } from "./kirim.js";
import { buka, kunci } from "./sekali.js";
import { tulisan } from "./tulisan.js";
import { siap } from "./unggahan.js";

const TAK_TERSIMPAN = "Sambungan terputus. Isian Anda masih ada di halaman ini: jangan ditutup, lalu coba kirim lagi.";

function isian(form, tombol) {
  const semua = [...new FormData(form)].filter(([nama, nilai]) => nama !== "csrfmiddlewaretoken" && !(nilai instanceof File && !nilai.name));
  if (tombol?.name) semua.push([tombol.name, tombol.value]);
  return semua;
}

async function simpan(form, semua, { keadaan, sebab = "" }) {
  const { value: nomor } = form.elements.kunci;
  try {
    await taruh({
      kunci: nomor,
      pelaku: pelaku(),
      url: form.action,
      kembali: document.querySelector("a.kembali")?.href ?? form.action,
      judul: form.dataset.antre,
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
  lupakan(form);
  form.hidden = true;
  await tampilkan();
  document.getElementById("belum-terkirim").scrollIntoView({ block: "center" });
}

function ganti(halaman) {
  document.querySelector("main").replaceWith(document.adoptNode(halaman.querySelector("main")));
  document.querySelector("[data-fokus]")?.focus();
  tampilkan();
}

// What waits longer goes first: a later act may rest on an earlier one.
async function lakukan(form, tombol) {
  kunci(form, tombol);
  await siap(form);
  const semua = isian(form, tombol);
  if ((await coba()).some(({ keadaan }) => keadaan !== "ditolak")) return simpan(form, semua, { keadaan: "putus" });
  const tulis = (bagian) => tombol && (tombol.lastChild.textContent = ` Sedang dikirim, ${Math.round(bagian * 100)} persen…`);
  const hasil = await kirim(form.action, semua, tulis);
  if (hasil.keadaan === "sampai") return location.assign(hasil.ke);
  urungkan(form);
  return hasil.keadaan === "keliru" ? ganti(hasil.halaman) : simpan(form, semua, hasil);
}

export function pasangAntre(dokumen) {
  if (!window.indexedDB) return;
  dokumen.addEventListener("submit", (peristiwa) => {
    const { target: form, submitter: tombol } = peristiwa;
    if (peristiwa.defaultPrevented || !form.matches("form[data-antre]") || tombol?.formNoValidate || !pelaku()) return;
    peristiwa.preventDefault();
    lakukan(form, tombol);
  });
}
