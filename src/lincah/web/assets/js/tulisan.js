// What was filled into a form, in words to be read and copied.
const TAMPAK = "textarea, select, input:not([type=hidden], [type=file], [type=checkbox], [type=radio]), input:checked";

const kata = (unsur) => [...unsur.childNodes].map((satu) => satu.textContent).join(" ").replace(/\s+/g, " ").trim();

// A choice is named by the group it stands in, any other field by its label.
function nama(form, medan) {
  const gugus = medan.matches("[type=radio]") && medan.closest("fieldset")?.querySelector("legend");
  const label = form.querySelector(`label[for="${medan.id}"]`);
  return gugus ? kata(gugus) : label?.firstChild.textContent.trim() || medan.name;
}

function nilai(form, medan) {
  if (medan.matches("[type=checkbox]")) return "ya";
  if (medan.matches("[type=radio]")) return kata(medan.closest("label") ?? form.querySelector(`label[for="${medan.id}"]`));
  return medan.selectedOptions?.[0]?.text ?? medan.value;
}

export function tulisan(form) {
  const baris = [...form.querySelectorAll(TAMPAK)].map((medan) => {
    const isi = nilai(form, medan);
    return isi && `${nama(form, medan)}: ${isi}`;
  });
  return baris.filter(Boolean).join("\n");
}
