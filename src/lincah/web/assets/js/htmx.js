// htmx (of django-htmx, loaded before this file) under a strict CSP, and an honest notice when the line drops.
import { hapusKabar, kabarkan } from "./kabar.js";

const PUTUS = "Jaringan terputus. Isian Anda aman di layar ini; coba lagi sebentar lagi.";
const GAGAL = "Permintaan belum berhasil di server. Tidak ada yang berubah dan isian Anda masih ada; coba lagi sebentar lagi.";

export function pasangHtmx() {
  if (window.htmx) {
    window.htmx.config.includeIndicatorStyles = false;
    window.htmx.config.allowEval = false;
    window.htmx.config.historyCacheSize = 0;
  }

  document.addEventListener("htmx:beforeRequest", (peristiwa) => {
    peristiwa.detail.target?.setAttribute("aria-busy", "true");
  });
  document.addEventListener("htmx:afterRequest", (peristiwa) => {
    peristiwa.detail.target?.removeAttribute("aria-busy");
    if (!peristiwa.detail.successful) return;
    hapusKabar(PUTUS);
    hapusKabar(GAGAL);
  });
  document.addEventListener("htmx:sendError", () => kabarkan(PUTUS, "gagal"));
  document.addEventListener("htmx:timeout", () => kabarkan(PUTUS, "gagal"));
  document.addEventListener("htmx:responseError", () => kabarkan(GAGAL, "gagal"));
}
