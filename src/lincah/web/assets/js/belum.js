// What waits on this device, in words at the top of every page; sent as soon as the line is back, by one page at a time.
import { hapus, milik, sapuAntrean, taruh } from "./antrean.js";
import { elemen, tombol } from "./elemen.js";
import { kabarkan } from "./kabar.js";
import { kirim } from "./kirim.js";

const JEDA = 30_000;
const ALAT = matchMedia("(pointer: coarse), (max-width: 40em)").matches ? "ponsel" : "komputer";
const KEADAAN = {
  menunggu: `Tersimpan di ${ALAT} ini, belum terkirim. Terkirim sendiri begitu ada sambungan, juga bila halaman ini sudah Anda tutup dan Lincah dibuka lagi.`,
  masuk: `Tersimpan di ${ALAT} ini, belum terkirim. Muat ulang halaman ini dan masuk lagi; sesudah itu terkirim sendiri.`,
  ditolak: `Belum tercatat. Tulisan Anda masih tersimpan di ${ALAT} ini dan dapat disalin.`,
};

// A photo taken from the form may lie nowhere else on the phone.
function simpan(berkas) {
  const tautan = elemen("a", "", `Simpan ${berkas.name}`);
  tautan.href = URL.createObjectURL(berkas);
  tautan.download = berkas.name;
  return elemen("li", "", tautan);
}

function butir(satu) {
  const berkas = satu.isian.map(([, nilai]) => nilai).filter((nilai) => nilai instanceof File);
  const judul = elemen("strong", "", satu.judul + (berkas.length ? ` (${berkas.length} berkas)` : ""));
  const buang = tombol("Buang", () => hapus(satu.kunci).then(tampilkan));
  if (satu.keadaan !== "ditolak") {
    const aksi = elemen("div", "sebaris", tombol("Kirim sekarang", coba), buang);
    return elemen("li", "tumpuk rapat", judul, elemen("p", "", KEADAAN[satu.keadaan]), aksi);
  }
  const teks = elemen("textarea", "masukan", satu.teks);
  teks.readOnly = true;
  teks.rows = 5;
  teks.setAttribute("aria-label", "Tulisan Anda");
  const salin = tombol("Salin tulisan", () => {
    teks.select();
    document.execCommand("copy");
  });
  const buka = elemen("a", "", "Lihat langkah terbaru");
  buka.href = satu.kembali ?? new URL("../", satu.url).pathname;
  const kata = elemen("p", "", `${KEADAAN.ditolak} ${satu.sebab}`);
  const unduh = berkas.length ? [elemen("ul", "", ...berkas.map(simpan))] : [];
  return elemen("li", "tumpuk rapat", judul, kata, buka, teks, ...unduh, elemen("div", "sebaris", salin, buang));
}

export async function tampilkan() {
  const daftar = await milik();
  const wadah = document.getElementById("belum-terkirim");
  if (!wadah) return daftar;
  wadah.hidden = !daftar.length;
  wadah.replaceChildren(...daftar.map(butir));
  return daftar;
}

async function kirimSemua() {
  for (const satu of (await milik()).filter(({ keadaan }) => keadaan !== "ditolak")) {
    const { keadaan, sebab } = await kirim(satu.url, satu.isian);
    if (keadaan === "putus") return;
    if (keadaan === "masuk") await taruh({ ...satu, keadaan });
    else if (keadaan === "sampai") {
      await hapus(satu.kunci);
      kabarkan(`Terkirim: ${satu.judul}.`, "berhasil");
    } else await taruh({ ...satu, keadaan: "ditolak", sebab });
  }
}

export async function coba() {
  if (!navigator.locks) await kirimSemua();
  else await navigator.locks.request("lincah-antrean", { ifAvailable: true }, (kunci) => kunci && kirimSemua());
  return tampilkan();
}

export async function pasangBelum(dokumen) {
  await sapuAntrean();
  if ((await tampilkan()).length) await coba();
  addEventListener("online", coba);
  setInterval(async () => (await milik()).some(({ keadaan }) => keadaan === "menunggu") && coba(), JEDA);
}
