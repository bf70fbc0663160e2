"""Walk a flow: which acts are open to whom now, and what an act leads to."""

from collections.abc import Mapping
from dataclasses import dataclass

from lincah.law.alur.tabel import PEMOHON, Alur, Tindakan
from lincah.law.kernel import Alasan, Simpulan

Peran = frozenset[str]


@dataclass(frozen=True, slots=True)
class Keadaan:
    """Where a flow stands: the step, and who has acted at a step that waits for everybody."""

    langkah: str
    sudah: frozenset[str] = frozenset()


def mulai(alur: Alur) -> Keadaan:
    """The state in which a flow begins."""
    return Keadaan(alur.awal)


def list_terbuka(alur: Alur, keadaan: Keadaan, *, pelaku: str, peran: Peran) -> tuple[Tindakan, ...]:
    """The acts open now to `pelaku`, who holds these roles in the case."""
    return tuple(
        tindakan
        for tindakan in alur.langkah[keadaan.langkah].tindakan
        if not peran.isdisjoint(tindakan.pelaku)
        and not (tindakan.setiap and pelaku in keadaan.sudah)
        and not (tindakan.memutus and PEMOHON in peran)
    )


def lakukan(
    alur: Alur,
    keadaan: Keadaan,
    tindakan: str,
    *,
    pelaku: str,
    peran: Peran,
    semua: frozenset[str] = frozenset(),
    isi: Mapping[str, object] | None = None,
) -> Simpulan[Keadaan | None]:
    """Perform one act; the new state, or None with the reasons that refuse it.

    `semua`: everybody who must act when the act is asked of each. `isi`: what was filled in. Errors: KeyError when
    the act is unknown at every step of the flow; ValueError when the act is asked of each and `pelaku` is not one.
    """
    alasan = list_syarat(alur, keadaan, tindakan, pelaku=pelaku, peran=peran)
    aturan = alur.cari.get((keadaan.langkah, tindakan))
    if aturan is None:
        return Simpulan(None, alasan)
    alasan += tuple(_terisi(aturan, bidang, isi or {}) for bidang in aturan.wajib)
    if not all(satu.terpenuhi for satu in alasan):
        return Simpulan(None, alasan)
    return Simpulan(_berikut(aturan, keadaan, pelaku, semua), alasan)


def list_syarat(alur: Alur, keadaan: Keadaan, tindakan: str, *, pelaku: str, peran: Peran) -> tuple[Alasan, ...]:
    """The conditions of an act, each met or not, but for what it asks to be filled in; all met where it is open.

    Errors: KeyError when the act is unknown at every step of the flow.
    """
    aturan = alur.cari.get((keadaan.langkah, tindakan))
    if aturan is None:
        return (_tidak_terbuka(alur, tindakan),)
    alasan = [_berwenang(aturan, peran)]
    if aturan.setiap and pelaku in keadaan.sudah:
        alasan.append(Alasan.dari(aturan.dasar, terpenuhi=False, ringkas="tindakan ini sudah Anda lakukan"))
    if aturan.memutus and PEMOHON in peran:
        ringkas = "permohonan Anda sendiri diputus pejabat lain"
        alasan.append(Alasan.dari(aturan.dasar, terpenuhi=False, ringkas=ringkas))
    return tuple(alasan)


def _berikut(aturan: Tindakan, keadaan: Keadaan, pelaku: str, semua: frozenset[str]) -> Keadaan:
    if not aturan.setiap:
        return Keadaan(aturan.lanjut) if aturan.lanjut != keadaan.langkah else keadaan
    if pelaku not in semua:
        raise ValueError(f"tindakan '{aturan.kode}' diminta dari setiap orang; '{pelaku}' tidak termasuk di antaranya")
    sudah = keadaan.sudah | {pelaku}
    return Keadaan(aturan.lanjut) if semua <= sudah else Keadaan(keadaan.langkah, sudah)


def _tidak_terbuka(alur: Alur, tindakan: str) -> Alasan:
    for (_, kode), aturan in alur.cari.items():
        if kode == tindakan:
            ringkas = "tindakan ini tidak terbuka pada langkah sekarang"
            return Alasan.dari(aturan.dasar, terpenuhi=False, ringkas=ringkas)
    raise KeyError(f"tindakan '{tindakan}' tidak ada dalam alur ini")


def _berwenang(aturan: Tindakan, peran: Peran) -> Alasan:
    berwenang = not peran.isdisjoint(aturan.pelaku)
    ringkas = "Anda berwenang melakukannya" if berwenang else "Anda bukan pejabat yang diminta untuk tindakan ini"
    return Alasan.dari(aturan.dasar, terpenuhi=berwenang, ringkas=ringkas)


def _terisi(aturan: Tindakan, bidang: str, isi: Mapping[str, object]) -> Alasan:
    nilai = isi.get(bidang)
    terisi = bool(nilai.strip() if isinstance(nilai, str) else nilai)
    kata = "terisi" if terisi else "belum diisi"
    return Alasan.dari(aturan.dasar, terpenuhi=terisi, ringkas=f"{bidang.replace('_', ' ')} {kata}")
