// What waits on this device, in words at the top of every page; sent as soon as the line is back, by one page at a time.
import { hapus, milik, saatBerubah, sapuAntrean, taruh } from "./antrean.js";
import { butir } from "./butir.js";
import { kabarkan } from "./kabar.js";
import { kirim } from "./kirim.js";

const JEDA = 30_000;
// What is said to who sends by hand; the form waits on as it did.
const GAGAL = {
  putus: "Belum ada sambungan. Isian Anda tetap tersimpan.",
  masuk: "Muat ulang halaman ini dan masuk lagi, lalu tekan Kirim sekarang. Isian Anda tetap tersimpan.",
  galat: "Server sedang bermasalah. Coba lagi nanti; isian Anda tetap tersimpan.",
};
const sendiri = ({ keadaan, tahan }) => keadaan !== "ditolak" && !tahan;

// What a new form has to wait for.
export const menghalangi = (satu) => sendiri(satu) && satu.keadaan !== "galat";

export async function tampilkan() {
  const daftar = await milik();
  const wadah = document.getElementById("belum-terkirim");
  if (!wadah) return daftar;
  wadah.hidden = !daftar.length;
  const unsur = (satu) => butir(satu, () => coba(satu.tahan ? satu.kunci : ""), () => hapus(satu.kunci).then(tampilkan));
  wadah.replaceChildren(...daftar.map(unsur));
  return daftar;
}

// `diminta`: the one that its person asked to be sent by hand.
async function kirimSemua(diminta) {
  for (const satu of (await milik()).filter((lain) => sendiri(lain) || lain.kunci === diminta)) {
    const { keadaan, sebab } = await kirim(satu.url, satu.isian);
    if (satu.tahan && GAGAL[keadaan]) return kabarkan(GAGAL[keadaan], "gagal");
    if (keadaan === "putus") return;
    if (keadaan === "masuk" || keadaan === "galat") await taruh({ ...satu, keadaan });
    else if (keadaan === "sampai") {
      await hapus(satu.kunci);
      kabarkan(`Terkirim: ${satu.judul}.`, "berhasil");
    } else await taruh({ ...satu, keadaan: "ditolak", sebab });
  }
}

export async function coba(diminta = "") {
  if (!navigator.locks) await kirimSemua(diminta);
  else await navigator.locks.request("lincah-antrean", { ifAvailable: true }, (kunci) => kunci && kirimSemua(diminta));
  return tampilkan();
}

export async function pasangBelum(dokumen) {
  await sapuAntrean();
  if ((await tampilkan()).length) await coba();
  saatBerubah(tampilkan);
  addEventListener("online", () => coba());
  setInterval(async () => (await milik()).some((satu) => sendiri(satu) && satu.keadaan !== "masuk") && coba(), JEDA);
}
