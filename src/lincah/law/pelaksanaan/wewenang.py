"""Who may change what an act of the flow once set, and when: the same people, while the work is at certain steps."""

from collections.abc import Collection

from lincah.law.alur import Alur
from lincah.law.kernel import Alasan, Simpulan


def boleh_mengubah(
    alur: Alur,
    tindakan: str,
    *,
    langkah: str,
    terbuka: Collection[str],
    peran: Collection[str],
    tambahan: Collection[str] = (),
) -> Simpulan[bool]:
    """May somebody with these roles change what `tindakan` set, the case standing at `langkah`?

    `terbuka`: the steps at which it may be changed. `tambahan`: roles besides those of the act. Grounded in the rule
    of the act itself. Errors: KeyError when the flow has no such act.
    """
    aturan = next((satu for (_, kode), satu in alur.cari.items() if kode == tindakan), None)
    if aturan is None:
        raise KeyError(f"tindakan '{tindakan}' tidak ada dalam alur ini")
    berwenang = bool({*aturan.pelaku, *tambahan} & set(peran))
    siapa = "Anda berwenang melakukannya" if berwenang else "ini bukan bagian Anda dalam pekerjaan ini"
    buka = langkah in terbuka
    kapan = "langkah sekarang membolehkannya" if buka else "pekerjaan ini tidak berada pada langkah yang membolehkannya"
    alasan = (
        Alasan.dari(aturan.dasar, terpenuhi=berwenang, ringkas=siapa),
        Alasan.dari(aturan.dasar, terpenuhi=buka, ringkas=kapan),
    )
    return Simpulan(berwenang and buka, alasan)
