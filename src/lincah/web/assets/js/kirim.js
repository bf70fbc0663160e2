// One request that sends a form, and what became of it in a word:
// sampai (with the page that follows), keliru (a field is wrong), ditolak (not any more, or not by this person),
// masuk (nobody or somebody else is logged in), galat (the server is at fault), putus (no line).
import { akun } from "./antrean.js";

const LAMA = 10 * 60 * 1000;
const PUTUS = [0, 408, 429, 502, 503, 504];

function tanda() {
  try {
    return JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
  } catch {
    return "";
  }
}

const rapi = (unsur) => unsur.textContent.replace(/\s+/g, " ").trim();

function alasan(satu) {
  const dasar = satu.closest("li").querySelector("summary");
  const kata = rapi(satu).replace(/^./, (huruf) => huruf.toUpperCase());
  return dasar ? `${kata} (${rapi(dasar)}).` : `${kata}.`;
}

function sebab(halaman) {
  const kata = [...halaman.querySelectorAll("[data-belum-tercatat], .ringkasan-galat > ul:not(.alasan) li")].map(rapi);
  const belum = [...halaman.querySelectorAll(".alasan .belum [data-alasan]")].map(alasan);
  return [...kata, ...belum].join(" ") || "Server tidak menerima isian ini.";
}

const json = (xhr) => xhr.getResponseHeader("Content-Type")?.startsWith("application/json");

function baca(xhr) {
  if (xhr.status === 200 && json(xhr)) {
    const { ke } = JSON.parse(xhr.responseText);
    return new URL(ke, location.href).pathname.includes("/akun/") ? { keadaan: "masuk" } : { keadaan: "sampai", ke };
  }
  if (xhr.status === 409 && json(xhr)) return { keadaan: "ditolak", sebab: JSON.parse(xhr.responseText).tolak };
  if (PUTUS.includes(xhr.status)) return { keadaan: "putus" };
  if (xhr.status >= 500) return { keadaan: "galat" };
  const halaman = new DOMParser().parseFromString(xhr.responseText, "text/html");
  if (xhr.status === 403 && !halaman.querySelector("[data-belum-tercatat]")) return { keadaan: "masuk" };
  return { keadaan: xhr.status === 422 ? "keliru" : "ditolak", halaman, sebab: sebab(halaman) };
}

// `isian` is [[name, value]]; the mark against forgery is always that of the page which sends.
export function kirim(url, isian, maju = () => {}) {
  const isi = new FormData();
  for (const [nama, nilai] of isian) isi.append(nama, nilai);
  isi.set("csrfmiddlewaretoken", tanda());
  return new Promise((selesai) => {
    const xhr = new XMLHttpRequest();
    const putus = () => selesai({ keadaan: "putus" });
    xhr.open("POST", url);
    xhr.timeout = LAMA;
    xhr.setRequestHeader("X-Lincah-Kirim", akun());
    xhr.upload.onprogress = ({ loaded, total }) => total && maju(loaded / total);
    xhr.onload = () => selesai(baca(xhr));
    xhr.onerror = xhr.ontimeout = xhr.onabort = putus;
    xhr.send(isi);
  });
}
