// One press, one act. The button stays focusable (aria-disabled, not disabled), so its name and value are still sent.
const SEDANG = "sedang";

export function buka(form) {
  delete form.dataset[SEDANG];
  for (const tombol of form.querySelectorAll("[data-semula]")) {
    tombol.removeAttribute("aria-disabled");
    tombol.lastChild.textContent = tombol.dataset.semula;
    delete tombol.dataset.semula;
  }
}

export function kunci(form, tombol) {
  form.dataset[SEDANG] = "1";
  if (!tombol?.lastChild) return;
  tombol.setAttribute("aria-disabled", "true");
  tombol.dataset.semula = tombol.lastChild.textContent;
  tombol.lastChild.textContent = " Sedang dikirim…";
}

export function pasangSekali(dokumen) {
  dokumen.addEventListener("submit", (peristiwa) => {
    const form = peristiwa.target;
    if (form.dataset[SEDANG]) {
      peristiwa.preventDefault();
      peristiwa.stopImmediatePropagation();
      return;
    }
    if (form.method !== "post" && !form.matches("[hx-post], [data-hx-post]")) return;
    // Later than this event: a listener that cancels the submit must not leave the form locked.
    queueMicrotask(() => {
      const lewatHtmx = form.matches("[hx-post], [data-hx-post], [hx-boost] *, [hx-boost]");
      if (lewatHtmx || !peristiwa.defaultPrevented) kunci(form, peristiwa.submitter);
    });
  }, true);

  dokumen.addEventListener("htmx:afterRequest", (peristiwa) => {
    const form = peristiwa.target.closest?.("form");
    if (form && peristiwa.detail.requestConfig?.verb !== "get") buka(form);
  });
  // Back button: the browser may show the page as it was left, locked.
  window.addEventListener("pageshow", () => dokumen.querySelectorAll("form[data-sedang]").forEach(buka));
}
