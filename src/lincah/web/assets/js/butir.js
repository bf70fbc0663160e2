// One form that waits on this device, in words: what became of it, what to do, and its text and files to be kept.
import { elemen, tombol } from "./elemen.js";

const ALAT = matchMedia("(pointer: coarse), (max-width: 40em)").matches ? "ponsel" : "komputer";
const KEADAAN = {
  menunggu: `Tersimpan di ${ALAT} ini, belum terkirim. Terkirim sendiri begitu ada sambungan, juga bila halaman ini sudah Anda tutup dan Lincah dibuka lagi.`,
  masuk: `Tersimpan di ${ALAT} ini, belum terkirim. Muat ulang halaman ini dan masuk lagi; sesudah itu terkirim sendiri.`,
  galat: `Tersimpan di ${ALAT} ini, belum terkirim: server sedang bermasalah. Dicoba lagi dengan sendirinya.`,
  ditolak: `Belum tercatat. Tulisan Anda masih tersimpan di ${ALAT} ini dan dapat disalin.`,
};
const TAHAN = `Tersimpan di ${ALAT} ini, belum terkirim. Tindakan ini menerbitkan atau menandatangani surat, maka tidak terkirim sendiri: bila sambungan sudah ada, tekan Kirim sekarang.`;

// A photo taken from the form may lie nowhere else on the phone.
function simpan(berkas) {
  const tautan = elemen("a", "", `Simpan ${berkas.name}`);
  tautan.href = URL.createObjectURL(berkas);
  tautan.download = berkas.name;
  return elemen("li", "", tautan);
}

// What was written, to be copied by hand or by the button.
function tulisan(isi) {
  const teks = elemen("textarea", "masukan", isi);
  teks.readOnly = true;
  teks.rows = 5;
  teks.setAttribute("aria-label", "Tulisan Anda");
  const salin = tombol("Salin tulisan", () => {
    teks.select();
    document.execCommand("copy");
  });
  return [teks, salin];
}

// `coba` sends it, `lupakan` throws it away.
export function butir(satu, coba, lupakan) {
  const berkas = satu.isian.map(([, nilai]) => nilai).filter((nilai) => nilai instanceof File);
  const judul = elemen("strong", "", satu.judul + (berkas.length ? ` (${berkas.length} berkas)` : ""));
  const buang = tombol("Buang", lupakan);
  if (satu.keadaan !== "ditolak") {
    const aksi = elemen("div", "sebaris", tombol("Kirim sekarang", coba), buang);
    const kata = satu.tahan ? TAHAN : KEADAAN[satu.keadaan];
    return elemen("li", "tumpuk rapat", judul, elemen("p", "", kata), aksi);
  }
  const buka = elemen("a", "", "Lihat langkah terbaru");
  buka.href = satu.kembali ?? new URL("../", satu.url).pathname;
  const kata = elemen("p", "", `${satu.teks ? KEADAAN.ditolak : "Belum tercatat."} ${satu.sebab}`);
  const teks = satu.teks ? tulisan(satu.teks) : [];
  const unduh = berkas.length ? [elemen("ul", "", ...berkas.map(simpan))] : [];
  return elemen("li", "tumpuk rapat", judul, kata, buka, ...teks, ...unduh, elemen("div", "sebaris", buang));
}
