// Logging out leaves nothing of this person on the device. What was not sent yet is asked about first.
import { hapus, milik } from "./antrean.js";
import { buangSemua } from "./simpanan.js";
import { tombol } from "./elemen.js";
import { kabarkan } from "./kabar.js";

async function bersihkan(daftar) {
  for (const satu of daftar) await hapus(satu.kunci);
  buangSemua();
}

export function pasangKeluar(dokumen) {
  dokumen.addEventListener("submit", async (peristiwa) => {
    const form = peristiwa.target;
    if (!form.matches('form[action$="/akun/keluar/"]')) return;
    peristiwa.preventDefault();
    const daftar = await milik();
    const pergi = async () => {
      await bersihkan(daftar);
      form.submit();
    };
    if (!daftar.length) return pergi();
    const teks = `Ada ${daftar.length} isian yang belum terkirim di perangkat ini. Bila Anda keluar sekarang, isian itu terhapus.`;
    kabarkan(teks, "gagal", tombol("Hapus dan keluar", pergi));
  });
}
