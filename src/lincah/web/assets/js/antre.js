// <form data-antre="what it is">: sent from the page, so that a dropped line loses neither text nor photos.
// Without script, or where this device keeps nothing, it is a plain form.
import { pelaku } from "./antrean.js";
import { coba, menghalangi, tampilkan } from "./belum.js";
import { urungkan } from "./draf.js";
import { kabarkan } from "./kabar.js";
import { kirim } from "./kirim.js";
import { kunci } from "./sekali.js";
import { judul, simpan, tutup } from "./tampung.js";
import { siap } from "./unggahan.js";

function isian(form, tombol) {
  const semua = [...new FormData(form)].filter(([nama, nilai]) => nama !== "csrfmiddlewaretoken" && !(nilai instanceof File && !nilai.name));
  if (tombol?.name) semua.push([tombol.name, tombol.value]);
  return semua;
}

// It arrived, but without a line the page that follows would be the browser's own, of a missing network.
function lanjut(form, tombol, ke) {
  if (navigator.onLine) return location.assign(ke);
  tutup(form);
  return kabarkan(`Terkirim: ${judul(form, tombol)}. Sesudah itu sambungan terputus.`, "berhasil");
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
  if ((await coba()).some(menghalangi)) return simpan(form, tombol, semua, { keadaan: "putus" });
  const tulis = (bagian) => tombol && (tombol.lastChild.textContent = ` Sedang dikirim, ${Math.round(bagian * 100)} persen…`);
  const hasil = await kirim(form.action, semua, tulis);
  if (hasil.keadaan === "sampai") return lanjut(form, tombol, hasil.ke);
  urungkan(form);
  return hasil.keadaan === "keliru" ? ganti(hasil.halaman) : simpan(form, tombol, semua, hasil);
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
