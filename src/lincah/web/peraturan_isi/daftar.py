"""Lists of provisions in words: duties, forms of work, reports, performance, TIK, business processes, the rest."""

from collections.abc import Iterable

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Butir, Daftar
from lincah.law.penugasan import Lingkup
from lincah.peraturan.sebutan import besar, sebut_butir
from lincah.web.peraturan_isi.jangkar import Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus, aturan, butir_demi_butir, kalimat, rangkai
from lincah.web.peraturan_isi.penugasan import urut

SUNYI = "Tidak diatur"


def gugus_daftar(id: str, judul: str, daftar: Daftar, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """One matter: its provisions in order, or the silence."""
    return Gugus(id, judul, tuple(_isi(judul, daftar, kosakata, jangkar)))


def gugus_syarat(daftar: Daftar, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """What letters must hold."""
    isi = tuple(_aturan(satu, _muatan(satu, kosakata), kosakata, jangkar) for satu in daftar.butir)
    isi = isi or (_sunyi("Isi surat", daftar, jangkar),)
    return Gugus("syarat", "Isi yang harus dimuat surat", isi)


def gugus_peran(daftar: Daftar, kosakata: Kosakata, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """Duties, a group for each role."""
    peran = dict.fromkeys(satu.pelaku for satu in daftar.butir)
    if not peran:
        return (Gugus("peran", "Tanggung jawab", (_sunyi("Tanggung jawab menurut peran", daftar, jangkar),)),)
    return tuple(
        _gugus(f"peran-{'-'.join(pelaku)}", f"Tanggung jawab {rangkai(kosakata, pelaku)}",
               (satu for satu in daftar.butir if satu.pelaku == pelaku), kosakata, jangkar, tanpa="pelaku")
        for pelaku in peran
    )  # fmt: skip


def gugus_lingkup(daftar: Iterable[Daftar], kosakata: Kosakata, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """Provisions on carrying out, a group for each scope they are for."""
    butir = [satu for isi in daftar for satu in isi.butir]
    return tuple(
        _gugus(f"lingkup-{nomor}", besar(urut(kosakata, lingkup)) or "Dalam semua lingkup",
               (satu for satu in butir if satu.lingkup == lingkup), kosakata, jangkar, tanpa="lingkup")
        for nomor, lingkup in enumerate(sorted({satu.lingkup for satu in butir}, key=_urutan), start=1)
    )  # fmt: skip


def gugus_sunyi_daftar(bagian: Iterable[tuple[str, Daftar]], jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """Those of these matters on which the regulation is silent, as one group; none when it is silent on none."""
    isi = tuple(_sunyi(nama, daftar, jangkar) for nama, daftar in bagian if not daftar.butir)
    return (Gugus("tidak-diatur", "Yang tidak diatur", isi),) if isi else ()


def _urutan(lingkup: frozenset[str]) -> tuple[int, list[int]]:
    """One scope before several, near before far, what is for all of them last."""
    return len(lingkup) or len(Lingkup), [nomor for nomor, satu in enumerate(Lingkup) if satu in lingkup]


def _gugus(
    id: str, judul: str, butir: Iterable[Butir], kosakata: Kosakata, jangkar: Penjangkar, *, tanpa: str
) -> Gugus:
    """A group whose heading says what `tanpa` holds, so that its rules need not."""
    luar, jangkar.pokok = jangkar.pokok, judul
    isi = tuple(_aturan(satu, _uraian(satu, kosakata, tanpa), kosakata, jangkar) for satu in butir)
    jangkar.pokok = luar
    return Gugus(id, judul, isi)


def _isi(judul: str, daftar: Daftar, kosakata: Kosakata, jangkar: Penjangkar) -> Iterable[Aturan]:
    if not daftar.butir:
        yield _sunyi(judul, daftar, jangkar)
    for satu in daftar.butir:
        yield _aturan(satu, _uraian(satu, kosakata), kosakata, jangkar)


def _sunyi(perihal: str, daftar: Daftar, jangkar: Penjangkar) -> Aturan:
    return aturan(jangkar, perihal, SUNYI, daftar.diatur)


def _aturan(butir: Butir, isi: str, kosakata: Kosakata, jangkar: Penjangkar) -> Aturan:
    return aturan(jangkar, besar(sebut_butir(kosakata, butir.kode.nilai)), isi, butir.kode)


def _muatan(butir: Butir, kosakata: Kosakata) -> str:
    isi = (*butir.isi, *butir.wajib)
    lingkup = f"berlaku {urut(kosakata, butir.lingkup)}" if butir.lingkup else ""
    return kalimat((butir_demi_butir(kosakata, isi), lingkup))


def _uraian(butir: Butir, kosakata: Kosakata, tanpa: str = "") -> str:
    """Who, towards whom, what, with what, where, when: as sentences."""
    pelaku = rangkai(kosakata, butir.pelaku) if tanpa != "pelaku" else ""
    kepada = f"kepada {rangkai(kosakata, butir.kepada)}" if butir.kepada else ""
    lingkup = urut(kosakata, butir.lingkup) if tanpa != "lingkup" else ""
    return kalimat(
        (
            " ".join(filter(None, (f"oleh {pelaku}" if pelaku else "", kepada))),
            butir_demi_butir(kosakata, butir.isi),
            f"disertai {butir_demi_butir(kosakata, butir.wajib)}" if butir.wajib else "",
            f"berlaku {lingkup}" if lingkup else "",
            f"waktunya {kosakata.sebut(butir.waktu)}" if butir.waktu else "",
        )
    )
