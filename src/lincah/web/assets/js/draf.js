// Keeps what is typed on this device until it is sent: textareas of data-draf, every field of <form data-antre>.
import { baca, buang, isi, kunci, nilai, sapu, sekelompok, simpan } from "./simpanan.js";
import { tombol } from "./elemen.js";
import { kabarkan } from "./kabar.js";

const JEDA = 400;
const KIRIM = "kirim|";
const MEDAN = "select, input:not([type=hidden], [type=file], [type=password], [type=search]), textarea";
const PILIH = `textarea[data-draf], form[data-draf] textarea, form[data-antre] :is(${MEDAN})`;

function pulihkan(semua) {
  const ubah = semua.map((medan) => ({ medan, semula: nilai(medan), draf: baca(kunci(medan)) }));
  const kembali = ubah.filter(({ draf, semula }) => draf && draf.teks !== semula);
  if (!kembali.length) return;
  for (const { medan, draf } of kembali) isi(medan, draf.teks);
  kembali[0].medan.dispatchEvent(new Event("change", { bubbles: true })); // what follows from it is asked for anew
  const buangDraf = tombol("Buang draf ini", () => {
    for (const { medan, semula } of kembali) {
      isi(medan, semula);
      simpan(medan);
    }
    buangDraf.closest(".pesan").remove();
    kembali[0].medan.focus();
  });
  buangDraf.className = "tombol-tautan";
  kabarkan("Tulisan Anda yang belum terkirim sudah dikembalikan ke isian.", "", buangDraf);
}

// A sent draft is only set aside. It goes when the answer proves that it arrived: another page, or a success message.
// The login page after a lost session, the page of an error and a refusal prove the opposite: there it stays.
function tandai(form) {
  for (const medan of form.querySelectorAll(PILIH)) {
    simpan(medan);
    sessionStorage.setItem(KIRIM + kunci(medan), "1");
  }
}

// What was sent did not arrive as an act: its drafts stay.
export function urungkan(form) {
  for (const medan of form.querySelectorAll(PILIH)) sessionStorage.removeItem(KIRIM + kunci(medan));
}

// It is kept elsewhere now.
export const lupakan = (form) => form.querySelectorAll(PILIH).forEach((medan) => buang(kunci(medan)));

function bereskan(dokumen) {
  const ada = new Set([...dokumen.querySelectorAll(PILIH)].map(kunci));
  const sampai = dokumen.querySelector("#pesan .berhasil") !== null;
  const gagal = dokumen.querySelector("main.masuk, [data-belum-tercatat]") !== null;
  for (const tanda of Object.keys(sessionStorage).filter((nama) => nama.startsWith(KIRIM))) {
    const nama = tanda.slice(KIRIM.length);
    if (!gagal && (sampai || !ada.has(nama))) buang(nama);
    sessionStorage.removeItem(tanda);
  }
}

export function pasangDraf(dokumen) {
  try {
    bereskan(dokumen);
    sapu();
  } catch {
    return; // storage is switched off in this browser
  }
  pulihkan([...dokumen.querySelectorAll(PILIH)]);

  let jeda;
  dokumen.addEventListener("input", ({ target }) => {
    clearTimeout(jeda);
    if (target.matches?.(PILIH)) jeda = setTimeout(() => simpan(target), JEDA);
  });
  dokumen.addEventListener("change", ({ target }) => target.matches?.(PILIH) && sekelompok(target).forEach(simpan));
  dokumen.addEventListener("submit", ({ target }) => {
    clearTimeout(jeda);
    tandai(target);
  });
  dokumen.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    if (detail.successful && target.matches?.("form")) lupakan(target);
  });
}
