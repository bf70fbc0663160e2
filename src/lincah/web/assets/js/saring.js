// Narrows a list already on the page while one types: <input data-saring="id-of-list">. Ticked rows never disappear.
export function pasangSaring(dokumen) {
  dokumen.addEventListener("input", ({ target }) => {
    const daftar = target.dataset?.saring && dokumen.getElementById(target.dataset.saring);
    if (!daftar) return;
    const kata = target.value.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
    let tampak = 0;
    for (const baris of daftar.children) {
      const isi = baris.textContent.toLocaleLowerCase("id");
      const cocok = kata.every((satu) => isi.includes(satu));
      baris.hidden = !cocok && !baris.querySelector(":checked");
      tampak += baris.hidden ? 0 : 1;
    }
    const kabar = dokumen.getElementById(`${daftar.id}-jumlah`);
    if (kabar) kabar.textContent = `${tampak} orang ditampilkan`;
  });
}
