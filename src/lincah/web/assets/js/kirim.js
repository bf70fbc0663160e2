// One request that sends a form, and what became of it in a word:
// sampai (with the page that follows), keliru (a field is wrong), ditolak (the case moved on), masuk, putus.
const LAMA = 10 * 60 * 1000;

function tanda() {
  try {
    return JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
  } catch {
    return "";
  }
}

function sebab(halaman) {
  const kata = [...halaman.querySelectorAll("[data-belum-tercatat], .ringkasan-galat li")].map((satu) => satu.textContent.trim());
  return kata.join(" ") || "Server tidak menerima isian ini.";
}

function baca(xhr) {
  if (xhr.status === 200 && xhr.getResponseHeader("Content-Type")?.startsWith("application/json")) {
    const { ke } = JSON.parse(xhr.responseText);
    return new URL(ke, location.href).pathname.endsWith("/akun/masuk/") ? { keadaan: "masuk" } : { keadaan: "sampai", ke };
  }
  if (xhr.status === 403) return { keadaan: "masuk" };
  if (xhr.status === 0 || xhr.status >= 500) return { keadaan: "putus" };
  const halaman = new DOMParser().parseFromString(xhr.responseText, "text/html");
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
    xhr.setRequestHeader("X-Lincah-Kirim", "1");
    xhr.upload.onprogress = ({ loaded, total }) => total && maju(loaded / total);
    xhr.onload = () => selesai(baca(xhr));
    xhr.onerror = xhr.ontimeout = xhr.onabort = putus;
    xhr.send(isi);
  });
}
