// Keeps long text on this device until it has been sent: <textarea data-draf="kunci">, or every textarea of <form data-draf>.
import { baca, buang, kunci, sapu, simpan } from "./simpanan.js";
import { kabarkan } from "./kabar.js";

const JEDA = 400;
const KIRIM = "kirim|";
const PILIH = "textarea[data-draf], form[data-draf] textarea";

function pulihkan(medan) {
  const draf = baca(kunci(medan));
  if (!draf || draf.teks === medan.value) return;
  const semula = medan.value;
  medan.value = draf.teks;
  const tombol = document.createElement("button");
  tombol.type = "button";
  tombol.className = "tombol-tautan";
  tombol.textContent = "Buang draf ini";
  tombol.addEventListener("click", () => {
    medan.value = semula;
    simpan(medan);
    tombol.closest(".pesan").remove();
    medan.focus();
  });
  kabarkan("Tulisan Anda yang belum terkirim sudah dikembalikan ke isian.", "", tombol);
}

// A sent draft is only set aside. It goes when the answer proves that it arrived: another page, or a success message.
// The login page after a lost session, the page of an error and a refusal prove the opposite: there it stays.
function tandai(form) {
  for (const medan of form.querySelectorAll(PILIH)) {
    simpan(medan);
    sessionStorage.setItem(KIRIM + kunci(medan), "1");
  }
}

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
  dokumen.querySelectorAll(PILIH).forEach(pulihkan);

  let jeda;
  dokumen.addEventListener("input", ({ target }) => {
    if (!target.matches?.(PILIH)) return;
    clearTimeout(jeda);
    jeda = setTimeout(() => simpan(target), JEDA);
  });
  dokumen.addEventListener("submit", ({ target }) => {
    clearTimeout(jeda);
    tandai(target);
  });
  dokumen.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    if (detail.successful && target.matches?.("form")) target.querySelectorAll(PILIH).forEach((medan) => buang(kunci(medan)));
  });
}
