// What could not be sent waits in IndexedDB: text and files, for one person in one instansi.
const NAMA = "lincah";
const TOKO = "antrean";
const UMUR = 30 * 24 * 3600 * 1000;

// Accounts are numbered in each instansi anew; '' for nobody.
export const akun = () => document.body.dataset.pelaku ?? "";

export const pelaku = () => (akun() ? `${location.pathname.split("/")[1]}|${akun()}` : "");

function buka() {
  return new Promise((ya, tidak) => {
    const minta = indexedDB.open(NAMA, 1);
    minta.onupgradeneeded = () => minta.result.createObjectStore(TOKO, { keyPath: "kunci" });
    minta.onsuccess = () => ya(minta.result);
    minta.onerror = () => tidak(minta.error);
  });
}

async function lakukan(cara, perintah) {
  const db = await buka();
  try {
    return await new Promise((ya, tidak) => {
      const kerja = db.transaction(TOKO, cara);
      const minta = perintah(kerja.objectStore(TOKO));
      kerja.oncomplete = () => ya(minta.result);
      kerja.onerror = kerja.onabort = () => tidak(kerja.error);
    });
  } finally {
    db.close();
  }
}

const semua = () => lakukan("readonly", (toko) => toko.getAll());
const kanal = window.BroadcastChannel && new BroadcastChannel(NAMA);

async function ubah(perintah) {
  await lakukan("readwrite", perintah);
  kanal?.postMessage("berubah");
}

export const taruh = (satu) => ubah((toko) => toko.put(satu));
export const hapus = (kunci) => ubah((toko) => toko.delete(kunci));

// Another tab put something there, or sent it.
export const saatBerubah = (perbuat) => kanal?.addEventListener("message", () => perbuat());

// Where storage is switched off nothing waits.
export async function milik() {
  try {
    const siapa = pelaku();
    return (await semua()).filter((satu) => siapa && satu.pelaku === siapa).sort((a, b) => a.saat - b.saat);
  } catch {
    return [];
  }
}

// What somebody else left here and never came back for.
export async function sapuAntrean() {
  try {
    for (const satu of await semua()) {
      if (satu.pelaku !== pelaku() && Date.now() - satu.saat > UMUR) await hapus(satu.kunci);
    }
  } catch {
    // nothing is kept, so nothing is left
  }
}
