// A form of steps on a phone: one goes on when the step is filled in, Enter goes on too, and what is missing is shown
// where it is missing. Who is not ticked cannot lead the team. The steps themselves are addresses and need none of this.
const ISIAN = "input:not([type=hidden], [type=search]), select, textarea";

const tampak = (satu) => satu?.getClientRects().length > 0;
const keliru = (wadah) => [...wadah.querySelectorAll(ISIAN)].find((satu) => !satu.checkValidity());

function buka(medan) {
  const tahap = medan.closest(".tahap");
  if (!tampak(medan)) location.hash = tahap.id;
  medan.reportValidity();
}

function hanyaDicentang(pilih) {
  const nama = pilih.dataset.hanyaDicentang;
  const dicentang = new Set([...pilih.form.querySelectorAll(`input[name="${nama}"]:checked`)].map((satu) => satu.value));
  for (const satu of pilih.options) {
    if (!satu.value) continue;
    satu.hidden = satu.disabled = !dicentang.has(satu.value);
    if (satu.disabled && satu.selected) pilih.value = "";
  }
}

export function pasangTahap(dokumen) {
  const form = dokumen.querySelector("form:has(.tahap)");
  if (!form) return;
  const pilih = form.querySelector("[data-hanya-dicentang]");
  if (pilih) {
    hanyaDicentang(pilih);
    form.addEventListener("change", () => hanyaDicentang(pilih));
  }
  dokumen.addEventListener("click", (peristiwa) => {
    const lanjut = peristiwa.target.closest?.("[data-lanjut]");
    const kirim = peristiwa.target.closest?.("[name=kirim]");
    const salah = lanjut ? keliru(lanjut.closest(".tahap")) : kirim && keliru(form);
    if (!salah) return;
    peristiwa.preventDefault();
    buka(salah);
  });
  form.addEventListener("keydown", (peristiwa) => {
    if (peristiwa.key !== "Enter" || !peristiwa.target.matches("input:not([type=search], [type=submit])")) return;
    peristiwa.preventDefault();
    const lanjut = peristiwa.target.closest(".tahap")?.querySelector("[data-lanjut]");
    if (tampak(lanjut)) lanjut.click();
  });
}
