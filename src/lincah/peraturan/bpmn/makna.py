"""What a flow means in BPMN: a pool with a lane for each actor, a user task for each step, gateways for outcomes."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from lincah.peraturan.bpmn.tugas import salah_satu, tulis_tugas
from lincah.peraturan.bpmn.unsur import (
    KERJA_SAMA,
    KOLAM,
    MULAI,
    PROSES,
    anak,
    id_jalan,
    id_ketupat,
    id_lajur,
    id_langkah,
    id_naskah,
    sambung,
    ungkapan,
)
from lincah.peraturan.gambar.alur_regulasi import AlurBernama
from lincah.peraturan.gambar.tata_alur import Panah, Sel, TataAlur, kata_panah
from lincah.peraturan.sebutan import besar


def maknai(akar: Element, bernama: AlurBernama, tata: TataAlur) -> None:
    """Write stages, roles, pool and process into the file."""
    tahap = anak(akar, "category", id="tahapan", name="Tahapan")
    for satu, _, _ in tata.tahap:
        anak(tahap, "categoryValue", id=f"tahap_{satu}", value=besar(satu.value))
    for peran in _peran(bernama):
        anak(akar, "resource", id=f"peran_{peran}", name=bernama.pelaku.get(peran, peran.replace("_", " ")))
    kolam = anak(akar, "collaboration", id=KERJA_SAMA)
    anak(kolam, "participant", id=KOLAM, name=bernama.judul, processRef=PROSES)
    for satu, _, _ in tata.tahap:
        anak(kolam, "group", id=f"kelompok_{satu}", categoryValueRef=f"tahap_{satu}")
    proses = anak(akar, "process", id=PROSES, name=bernama.judul, isExecutable="true")
    anak(proses, "documentation", f"{bernama.judul} menurut {bernama.sebutan}.")
    _lajur(proses, tata)
    _simpul(proses, bernama, tata)
    for panah in tata.panah:
        _jalan(proses, bernama, tata, panah)
    for panah in tata.panah:
        _kait_naskah(proses, panah)


def _peran(bernama: AlurBernama) -> Iterable[str]:
    return dict.fromkeys(peran for satu in bernama.alur.cari.values() for peran in satu.pelaku)


def _lajur(proses: Element, tata: TataAlur) -> None:
    semua = anak(proses, "laneSet", id="lajur")
    for nomor, (nama, _, _) in enumerate(tata.lajur):
        lajur = anak(semua, "lane", id=id_lajur(nomor), name=nama)
        for sel in tata.sel:
            if sel.lajur == nomor:
                for id in _di_lajur(sel, awal=sel is tata.sel[0]):
                    anak(lajur, "flowNodeRef", id)


def _di_lajur(sel: Sel, *, awal: bool) -> list[str]:
    ketupat = [id_ketupat(sel.baris.kode)] if sel.ketupat else []
    return [*([MULAI] if awal else []), id_langkah(sel.baris.kode), *ketupat]


def _simpul(proses: Element, bernama: AlurBernama, tata: TataAlur) -> None:
    awal = id_jalan(MULAI, bernama.alur.awal)
    anak(anak(proses, "startEvent", id=MULAI), "outgoing", awal)
    anak(proses, "sequenceFlow", id=awal, sourceRef=MULAI, targetRef=id_langkah(bernama.alur.awal))
    for sel in tata.sel:
        kode = sel.baris.kode
        masuk = [awal] if kode == bernama.alur.awal else []
        masuk += [id_jalan(satu.dari, kode) for satu in tata.panah if satu.hasil.ke == kode]
        keluar = [id_jalan(kode, satu.ke) for satu in sel.baris.hasil]
        if sel.baris.akhir:
            sambung(anak(proses, "endEvent", id=id_langkah(kode), name=sel.baris.judul), masuk, [])
            continue
        penghubung = id_jalan(kode, "")
        tulis_tugas(proses, bernama, sel.baris, masuk, [penghubung] if sel.ketupat else keluar)
        if sel.ketupat:
            anak(
                proses,
                "sequenceFlow",
                id=penghubung,
                sourceRef=id_langkah(kode),
                targetRef=id_ketupat(kode),
            )
            ketupat = anak(proses, "exclusiveGateway", id=id_ketupat(kode), gatewayDirection="Diverging")
            sambung(ketupat, [penghubung], keluar)


def _jalan(proses: Element, bernama: AlurBernama, tata: TataAlur, panah: Panah) -> None:
    """A way out: of several, the one taken when the act performed is among its own."""
    sel = next(satu for satu in tata.sel if satu.baris.kode == panah.dari)
    jalan = anak(
        proses,
        "sequenceFlow",
        id=id_jalan(panah.dari, panah.hasil.ke),
        name=kata_panah(sel, panah.hasil),
        sourceRef=id_ketupat(panah.dari) if sel.ketupat else id_langkah(panah.dari),
        targetRef=id_langkah(panah.hasil.ke),
    )
    if sel.ketupat:
        menuju = [satu for satu in bernama.alur.langkah[panah.dari].tindakan if satu.lanjut == panah.hasil.ke]
        ungkapan(jalan, "conditionExpression", salah_satu(menuju))
    if panah.hasil.naskah:
        id = id_naskah(panah.dari, panah.hasil.ke)
        anak(proses, "dataObject", id=f"isi_{id}")
        anak(proses, "dataObjectReference", id=id, name=panah.hasil.naskah, dataObjectRef=f"isi_{id}")


def _kait_naskah(proses: Element, panah: Panah) -> None:
    """The document lies on its arrow, so the line between them has no length and is not drawn."""
    if panah.hasil.naskah:
        jalan, naskah = (buat(panah.dari, panah.hasil.ke) for buat in (id_jalan, id_naskah))
        anak(proses, "association", id=f"kait_{naskah}", sourceRef=jalan, targetRef=naskah, associationDirection="One")
