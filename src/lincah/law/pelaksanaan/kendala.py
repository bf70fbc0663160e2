"""Problems met in the work: to whom they go, with what, who follows them up; and coordination, at which stage."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lincah.law.alur import Tahap
from lincah.law.kernel import Alasan, Butir, Daftar, Ketentuan, Simpulan
from lincah.law.pelaksanaan.tahapan import BabTugas
from lincah.law.penugasan import Bentuk, Lingkup

MENGANGKAT, BERSAMA, MENINDAKLANJUTI = "mengangkat_kendala", "kolaborasi_pimpinan", "menindaklanjuti_kendala"
BERKOORDINASI = "berkoordinasi"
ALTERNATIF = "alternatif_rekomendasi"
PIMPINAN_INSTANSI = "pimpinan_instansi"
"""The role of who leads a whole instansi."""
PELAKU = {Bentuk.TIM: "tim_kerja", Bentuk.INDIVIDU: "individu"}
TAHAP_KOORDINASI = {
    "perencanaan": (Tahap.PERENCANAAN,),
    "pelaksanaan": (Tahap.PELAKSANAAN,),
    "pemantauan": (Tahap.PELAKSANAAN,),
    "evaluasi": (Tahap.EVALUASI,),
}
"""Where in a case the stages of coordination lie: it is monitored while it is carried out."""


@dataclass(frozen=True, slots=True)
class TujuanKendala:
    """One role a problem goes to: the rule that says so, and the rule by which that role decides or follows up.

    `bersama`: it acts within its own unit beside the one whose work it is. `beralternatif`: the rule asks for
    alternatives.
    """

    peran: str
    aturan: Ketentuan[str]
    putusan: Ketentuan[str]
    bersama: bool
    beralternatif: bool


def check_kendala(
    bab: BabTugas,
    bentuk: Bentuk,
    lingkup: Lingkup,
    *,
    bersama: bool,
    alternatif: Sequence[str],
    instansi: bool | None = None,
    model: str = "",
) -> Simpulan[tuple[TujuanKendala, ...] | None]:
    """To which roles a problem of such work goes; None with the reasons when it may not go as it stands.

    `bersama`: several leaders must act; where the rule leaves the choice, those of the units, or with `instansi` those
    of the whole instansi (None: the choice is open). `alternatif`: the alternatives offered; blank ones count for
    nothing. `model`: the model of structure the work is in, for what is said of some models only. Where the regulation
    is silent the profile's own reading names who is told, and asks for nothing.
    """
    semua = tuple(_tujuan(bab, PELAKU[bentuk], lingkup, MENGANGKAT, model))
    if not semua:
        catatan = bab.catatan_kendala
        if catatan is None:
            return Simpulan(None, (Alasan.dari(bab.kendala.diatur, terpenuhi=False, ringkas="tidak diatur"),))
        semua = tuple(TujuanKendala(satu, _kode(catatan), _kode(catatan), False, False) for satu in catatan.nilai)
    lain = tuple(_bersama(bab, bentuk, lingkup, instansi)) if bersama else ()
    alasan = [_alasan_tujuan(satu) for satu in (*semua, *lain)]
    if bersama and not lain:
        ringkas = "beberapa pimpinan sekaligus hanya diatur bagi kerja lintas unit; sampaikan kepada pimpinan unitnya"
        alasan.append(Alasan.dari(bab.kendala.diatur, terpenuhi=False, ringkas=ringkas))
    alasan += list(_alternatif((*semua, *lain), any(satu.strip() for satu in alternatif)))
    boleh = all(satu.terpenuhi for satu in alasan)
    return Simpulan((*semua, *lain) if boleh else None, tuple(alasan))


def boleh_bersama(bab: BabTugas, bentuk: Bentuk, lingkup: Lingkup) -> bool:
    """May a problem of such work be put to several leaders?"""
    return any(True for _ in _tujuan(bab, PELAKU[bentuk], lingkup, BERSAMA))


def boleh_instansi(bab: BabTugas, bentuk: Bentuk, lingkup: Lingkup) -> bool:
    """May it be put to the leaders of whole instansi instead of those of their units?"""
    return any(True for _ in _bersama(bab, bentuk, lingkup, True))


def check_koordinasi(
    bab: BabTugas, bentuk: Bentuk, lingkup: Lingkup, tahap: Tahap, pada: str, *, model: str = ""
) -> Simpulan[str | None]:
    """May coordination at the stage `pada` (see `TAHAP_KOORDINASI`) be noted while the case stands at `tahap`?

    `model`: the model of structure the work is in, for what is said of some models only.
    """
    butir = list(_cocok(bab.koordinasi, PELAKU[bentuk], lingkup, BERKOORDINASI, model))
    dasar: Ketentuan[object] | None = butir[0].kode if butir else bab.catatan_koordinasi
    if dasar is None:
        return Simpulan(None, (Alasan.dari(bab.koordinasi.diatur, terpenuhi=False, ringkas="tidak diatur"),))
    disebut = {satu for butirnya in butir for satu in butirnya.isi}
    sesuai = (not disebut or pada in disebut) and tahap in TAHAP_KOORDINASI.get(pada, ())
    ringkas = f"koordinasi pada tahap {pada}"
    if not sesuai:
        ringkas += ", sedangkan pekerjaannya berada pada tahap lain"
    return Simpulan(pada if sesuai else None, (Alasan.dari(dasar, terpenuhi=sesuai, ringkas=ringkas),))


def _bersama(bab: BabTugas, bentuk: Bentuk, lingkup: Lingkup, instansi: bool | None) -> Iterator[TujuanKendala]:
    for satu in _tujuan(bab, PELAKU[bentuk], lingkup, BERSAMA):
        if instansi is None or (satu.peran == PIMPINAN_INSTANSI) is instansi:
            yield satu


def _tujuan(bab: BabTugas, pelaku: str, lingkup: Lingkup, kode: str, model: str = "") -> Iterator[TujuanKendala]:
    for butir in _cocok(bab.kendala, pelaku, lingkup, kode, model):
        for peran in butir.kepada:
            putusan = next(_cocok(bab.kendala, peran, lingkup, MENINDAKLANJUTI, model), butir)
            yield TujuanKendala(peran, butir.kode, putusan.kode, kode == BERSAMA, ALTERNATIF in butir.wajib)


def _cocok(daftar: Daftar, pelaku: str, lingkup: Lingkup, kode: str, model: str) -> Iterator[Butir]:
    siapa = {"pelaku": pelaku, "lingkup": lingkup, "model": model}
    return (satu for satu in daftar.butir if satu.kode.nilai == kode and satu.untuk(**siapa))


def _alasan_tujuan(tujuan: TujuanKendala) -> Alasan:
    return Alasan.dari(tujuan.aturan, terpenuhi=True, ringkas=f"disampaikan kepada {tujuan.peran.replace('_', ' ')}")


def _alternatif(semua: Collection[TujuanKendala], ada: bool) -> Iterator[Alasan]:
    """The demand, once for each rule that makes it."""
    kata = "alternatif rekomendasi disertakan" if ada else "belum ada alternatif rekomendasi"
    for aturan in {satu.aturan.dasar: satu.aturan for satu in semua if satu.beralternatif}.values():
        yield Alasan.dari(aturan, terpenuhi=ada, ringkas=kata)


def _kode(catatan: Ketentuan[object]) -> Ketentuan[str]:
    return Ketentuan(MENGANGKAT, catatan.rujukan, catatan.landasan, catatan.tafsir)
