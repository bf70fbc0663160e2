// After a refused form the reader starts at the summary of errors, not at the top of the page.
export function pasangFokus(dokumen) {
  dokumen.querySelector("[data-fokus]")?.focus();
  // A link of the summary to a group of choices leads to its first choice.
  dokumen.addEventListener("click", ({ target }) => {
    const id = target.closest?.(".ringkasan-galat a")?.hash.slice(1);
    const kelompok = id && dokumen.getElementById(id);
    if (kelompok?.matches("fieldset")) setTimeout(() => kelompok.querySelector("input")?.focus());
  });
}
