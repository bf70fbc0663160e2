// [data-baris="the most"]: "Tambah baris" adds an empty row here, also without a line. Without script the server does it.
import { baca, kunci } from "./simpanan.js";

const NOMOR = /_\d+(?=_|$)/;
const MEDAN = "input, select, textarea";
const BERNOMOR = ["id", "name", "for"];

const baris = (kelompok) => [...kelompok.querySelectorAll(":scope > fieldset")];

// What a row begins with is told by data-awal; of a choice it is the first.
function kosongkan(medan) {
  for (const nama of ["aria-invalid", "aria-describedby", "autofocus"]) medan.removeAttribute(nama);
  for (const pilihan of medan.options ?? []) pilihan.removeAttribute("selected");
  if (medan.options) medan.selectedIndex = 0;
  else medan.value = medan.defaultValue = medan.dataset.awal ?? "";
}

function tambah(kelompok) {
  const akhir = baris(kelompok).at(-1);
  const nomor = baris(kelompok).length;
  const baru = akhir.cloneNode(true);
  for (const galat of baru.querySelectorAll('[id$="_error"]')) galat.remove();
  for (const salah of baru.querySelectorAll(".salah")) salah.classList.remove("salah");
  for (const nama of BERNOMOR) {
    for (const satu of baru.querySelectorAll(`[${nama}]`)) satu.setAttribute(nama, satu.getAttribute(nama).replace(NOMOR, `_${nomor}`));
  }
  baru.querySelectorAll(MEDAN).forEach(kosongkan);
  const judul = baru.querySelector("legend");
  judul.textContent = judul.textContent.replace(/\d+$/, nomor + 1);
  akhir.after(baru);
  kelompok.querySelector(":scope > input[type=hidden]").value = nomor + 1;
  return baru;
}

// A row that was added here and not sent has its draft on this device: the page is given the row again.
function pulihkan(kelompok) {
  const semua = [...baris(kelompok).at(-1).querySelectorAll(MEDAN)];
  const draf = (medan, nomor) => baca(kunci(medan).replace(`|${medan.name}`, `|${medan.name.replace(NOMOR, `_${nomor}`)}`));
  let perlu = baris(kelompok).length;
  for (let nomor = perlu; nomor < kelompok.dataset.baris; nomor += 1) if (semua.some((medan) => draf(medan, nomor))) perlu = nomor + 1;
  while (baris(kelompok).length < perlu) tambah(kelompok);
}

export function pasangBaris(dokumen) {
  dokumen.querySelectorAll("[data-baris]").forEach(pulihkan);
  dokumen.addEventListener("click", (peristiwa) => {
    const kelompok = peristiwa.target.closest?.("button[name=tambah]")?.closest("[data-baris]");
    if (!kelompok) return;
    peristiwa.preventDefault();
    if (baris(kelompok).length < kelompok.dataset.baris) tambah(kelompok).querySelector(MEDAN).focus();
  });
}
