// Drafts in localStorage. Full, forbidden or damaged storage means: no draft, never an error.
const AWAL = "draf:";
const UMUR = 14 * 24 * 3600 * 1000;

// The key carries the account and the address: two people on one phone never see each other's text; and, where the
// form says it (data-draf-versi), the version that was changed: an old draft must not cover what came since.
export function kunci(medan) {
  const bagian = [AWAL + (document.body.dataset.pelaku || "-"), location.pathname + location.search, medan.dataset.draf || medan.name];
  return [...bagian, medan.form?.dataset.draf, dicentang(medan) && medan.value, medan.form?.dataset.drafVersi].filter(Boolean).join("|");
}

export const dicentang = (medan) => medan.matches("[type=checkbox], [type=radio]");

export const nilai = (medan) => (dicentang(medan) ? (medan.checked ? "ya" : "tidak") : medan.value);

export function isi(medan, teks) {
  if (dicentang(medan)) medan.checked = teks === "ya";
  else medan.value = teks;
}

// Choosing one of a group unchooses another, which says nothing of it.
export const sekelompok = (medan) => (dicentang(medan) && medan.form ? [...medan.form.elements].filter((satu) => satu.name === medan.name) : [medan]);

export function baca(nama) {
  try {
    return JSON.parse(localStorage.getItem(nama));
  } catch {
    return null;
  }
}

function asal(medan) {
  if (dicentang(medan)) return medan.defaultChecked ? "ya" : "tidak";
  return medan.options ? [...medan.options].find((satu) => satu.defaultSelected)?.value ?? medan.options[0]?.value : medan.defaultValue;
}

export function simpan(medan) {
  try {
    const teks = nilai(medan);
    if (teks.trim() && teks !== asal(medan)) {
      localStorage.setItem(kunci(medan), JSON.stringify({ teks, saat: Date.now() }));
    } else {
      localStorage.removeItem(kunci(medan));
    }
  } catch {
    // the field simply has no draft
  }
}

export function buang(nama) {
  localStorage.removeItem(nama);
}

// Everything this person typed in this instansi.
export function buangSemua() {
  const awal = `${AWAL}${document.body.dataset.pelaku || "-"}|/${location.pathname.split("/")[1]}/`;
  for (const nama of Object.keys(localStorage).filter((satu) => satu.startsWith(awal))) buang(nama);
}

export function sapu() {
  for (const nama of Object.keys(localStorage).filter((satu) => satu.startsWith(AWAL))) {
    if (Date.now() - (baca(nama)?.saat ?? 0) > UMUR) buang(nama);
  }
}
