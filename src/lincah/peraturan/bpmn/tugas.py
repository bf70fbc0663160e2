"""A step as a user task: who may act, each act with its article, what is repeated, who all must act."""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from lincah.law.alur import AlurKeliru, Tindakan
from lincah.law.kernel import Landasan
from lincah.peraturan.bpmn.unsur import LINCAH, anak, id_langkah, sambung, ungkapan
from lincah.peraturan.gambar.alur_regulasi import AlurBernama
from lincah.peraturan.gambar.isi_alur import BarisAlur, Sebutan
from lincah.peraturan.sebutan import besar

PILIHAN = "tindakan"
"""The variable that holds the code of the act performed."""


def tulis_tugas(
    proses: Element, bernama: AlurBernama, baris: BarisAlur, masuk: Sequence[str], keluar: Sequence[str]
) -> None:
    """Write the task of a step. Errors: AlurKeliru when it waits for everybody and opens other acts as well."""
    semua = bernama.alur.langkah[baris.kode].tindakan
    tugas = anak(proses, "userTask", id=id_langkah(baris.kode), name=baris.judul)
    anak(tugas, "documentation", "\n\n".join(_uraian(bernama, satu) for satu in semua))
    tambahan = anak(tugas, "extensionElements")
    for satu in semua:
        _tindakan(tambahan, satu)
    sambung(tugas, masuk, keluar)
    for peran in dict.fromkeys(peran for satu in semua for peran in satu.pelaku):
        anak(anak(tugas, "potentialOwner", id=f"pelaku_{baris.kode}.{peran}"), "resourceRef", f"peran_{peran}")
    _ulang(tugas, baris.kode, semua)


def salah_satu(tindakan: Iterable[Tindakan]) -> str:
    """The condition that the act performed is one of these; written so that FEEL and Python read it alike."""
    kode = ", ".join(f'"{satu.kode}"' for satu in tindakan)
    return f"{PILIHAN} in [{kode}]"


def _ulang(tugas: Element, langkah: str, semua: Sequence[Tindakan]) -> None:
    """Everybody acts side by side; or the task comes again as long as what is done leads nowhere else."""
    if setiap := next((satu for satu in semua if satu.setiap), None):
        if len(semua) > 1:
            raise AlurKeliru(
                f"langkah {langkah} menunggu setiap orang dan membuka tindakan lain; BPMN tidak mengenalnya"
            )
        banyak = anak(tugas, "multiInstanceLoopCharacteristics")
        ungkapan(banyak, "loopCardinality", f"jumlah_{'_'.join(setiap.pelaku)}")
    elif tetap := [satu for satu in semua if satu.lanjut == langkah]:
        ungkapan(anak(tugas, "standardLoopCharacteristics", testBefore="false"), "loopCondition", salah_satu(tetap))


def _tindakan(induk: Element, satu: Tindakan) -> None:
    """The act for machines."""
    anak(
        induk,
        "tindakan",
        ruang=LINCAH,
        kode=satu.kode,
        pelaku=" ".join(satu.pelaku),
        wajib=" ".join(satu.wajib),
        naskah=satu.naskah,
        kepada=" ".join(satu.kepada),
        tembusan=" ".join(satu.tembusan),
        setiap="true" if satu.setiap else "",
        dasar=satu.dasar.dasar,
        landasan=satu.dasar.landasan,
        tafsir=satu.dasar.tafsir,
    )


def _uraian(bernama: AlurBernama, satu: Tindakan) -> str:
    """The act for people: who, with which letter to whom, what must be filled in, by which article."""
    baris = {
        "": besar(_sebut(bernama.tindakan, (satu.kode,))),
        "Oleh: ": _sebut(bernama.pelaku, satu.pelaku, " atau ") + (" (masing-masing)" if satu.setiap else ""),
        "Surat: ": _sebut(bernama.tindakan, (satu.naskah,)),
        "Kepada: ": _sebut(bernama.pelaku, satu.kepada, "; "),
        "Tembusan: ": _sebut(bernama.pelaku, satu.tembusan, "; "),
        "Wajib diisi: ": _sebut(bernama.tindakan, satu.wajib),
        "Dasar: ": f"{satu.dasar.dasar} {bernama.sebutan}{_landasan(satu)}",
    }
    return "\n".join(f"{awal}{isi}" for awal, isi in baris.items() if isi)


def _sebut(kata: Sebutan, kode: Iterable[str], antara: str = ", ") -> str:
    return antara.join(dict.fromkeys(kata.get(satu, satu.replace("_", " ")) for satu in kode))


def _landasan(satu: Tindakan) -> str:
    """How the article grounds the act, where its wording alone does not."""
    if satu.dasar.landasan is Landasan.TERSURAT:
        return ""
    return f" ({satu.dasar.landasan} {satu.dasar.tafsir})".replace(" )", ")")
