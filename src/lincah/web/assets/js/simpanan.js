// Drafts in localStorage. Full, forbidden or damaged storage means: no draft, never an error.
const AWAL = "draf:";
const UMUR = 14 * 24 * 3600 * 1000;

// The key carries the account and the address: two people on one phone never see each other's text.
export function kunci(medan) {
  return [AWAL + (document.body.dataset.pelaku || "-"), location.pathname + location.search, medan.dataset.draf || medan.name].join("|");
}

export function baca(nama) {
  try {
    return JSON.parse(localStorage.getItem(nama));
  } catch {
    return null;
  }
}

export function asal(medan) {
  return medan.options ? [...medan.options].find((satu) => satu.defaultSelected)?.value ?? medan.options[0]?.value : medan.defaultValue;
}

export function simpan(medan) {
  try {
    if (medan.value.trim() && medan.value !== asal(medan)) {
      localStorage.setItem(kunci(medan), JSON.stringify({ teks: medan.value, saat: Date.now() }));
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
