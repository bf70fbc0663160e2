"""Where a flow is drawn in BPMN: the boxes, roads and words of the layout as shapes, edges and labels."""

from collections.abc import Sequence
from itertools import pairwise
from xml.etree.ElementTree import Element

from lincah.peraturan.bpmn.letak import (
    Bidang,
    bidang_akhir,
    bidang_ketupat,
    bidang_mulai,
    nama_akhir,
    tinggikan,
    titik_panah,
)
from lincah.peraturan.bpmn.unsur import (
    DI,
    KERJA_SAMA,
    KOLAM,
    MULAI,
    OMGDC,
    OMGDI,
    anak,
    id_jalan,
    id_ketupat,
    id_lajur,
    id_langkah,
    id_naskah,
)
from lincah.peraturan.gambar.huruf import lebar
from lincah.peraturan.gambar.svg import Titik, angka
from lincah.peraturan.gambar.tata_alur import (
    BARIS_KECIL,
    KEPALA_TAHAP,
    UKURAN_KECIL,
    Panah,
    Sel,
    TataAlur,
    kata_kanan,
    kata_panah,
)

KEPALA = 30.0
"""How wide modellers draw the strip with the name of a pool or a lane."""
LEMBAR = (16.0, 20.0)


def lukis(akar: Element, datar: TataAlur) -> None:
    """Write the diagram of the whole layout into the file."""
    tata = tinggikan(datar)
    gambar = anak(akar, "BPMNDiagram", ruang=DI, id="gambar")
    bidang = anak(gambar, "BPMNPlane", ruang=DI, id="bidang", bpmnElement=KERJA_SAMA)
    atas = tata.lajur[0][1]
    _bentuk(bidang, KOLAM, (0, atas, tata.lebar, tata.tinggi - atas), isHorizontal="true")
    for nomor, (_, y, tinggi) in enumerate(tata.lajur):
        _bentuk(bidang, id_lajur(nomor), (KEPALA, y, tata.lebar - KEPALA, tinggi), isHorizontal="true")
    for tahap, x, panjang in tata.tahap:
        nama = (x + panjang / 2 - 50, 6.0, 100.0, 18.0)
        _bentuk(bidang, f"kelompok_{tahap}", (x, 0, panjang, KEPALA_TAHAP), nama)
    sel = {satu.baris.kode: satu for satu in tata.sel}
    _bentuk(bidang, MULAI, bidang_mulai(tata.sel[0]))
    for satu in tata.sel:
        _sel(bidang, satu)
    awal = bidang_mulai(tata.sel[0])
    _tepi(bidang, id_jalan(MULAI, tata.sel[0].baris.kode), [_kanan(awal), _kiri(tata.sel[0])])
    for panah in tata.panah:
        _panah(bidang, panah, sel[panah.dari], sel[panah.hasil.ke])


def _sel(bidang: Element, sel: Sel) -> None:
    id = id_langkah(sel.baris.kode)
    if sel.baris.akhir:
        _bentuk(bidang, id, bidang_akhir(sel), nama_akhir(sel))
        return
    _bentuk(bidang, id, (sel.x, sel.y, sel.lebar, sel.tinggi))
    if sel.ketupat:
        ketupat = bidang_ketupat(sel)
        _bentuk(bidang, id_ketupat(sel.baris.kode), ketupat, isMarkerVisible="false")
        kanan, tengah = sel.x + sel.lebar, sel.y + sel.tinggi / 2
        _tepi(bidang, id_jalan(sel.baris.kode, ""), [(kanan, tengah), (ketupat[0], tengah)])


def _panah(bidang: Element, panah: Panah, dari: Sel, ke: Sel) -> None:
    """The arrow with its word where the picture has it, and the sheet that lies on it."""
    id, titik = id_jalan(panah.dari, panah.hasil.ke), titik_panah(panah, dari, ke)
    if not panah.maju:
        kata = kata_panah(dari, panah.hasil)
        _tepi(bidang, id, titik, _di_belokan(titik, kata) if kata else None)
        return
    (atas, bawah), (x, y) = kata_kanan(dari), panah.titik[0]
    alas = y - (16 if bawah else 6)
    _tepi(bidang, id, titik, _kotak_kata(atas, x + 4, alas - BARIS_KECIL * len(atas)) if atas else None)
    if bawah:
        lembar = (x + 6, y - 11, *LEMBAR)
        _bentuk(bidang, id_naskah(panah.dari, panah.hasil.ke), lembar, _kotak_kata(bawah, x + 4, y + 12))


def _di_belokan(titik: Sequence[Titik], kata: str) -> Bidang:
    """Over the first level piece of a way round."""
    (x, y), lain = next((a, b) for a, b in pairwise(titik) if a[1] == b[1] and a[0] != b[0])
    panjang = lebar(kata, UKURAN_KECIL)
    return (x - 8 - panjang if lain[0] < x else x + 8, y - 15, panjang, 14.0)


def _kotak_kata(baris: Sequence[str], x: float, y: float) -> Bidang:
    return (x, y, max(lebar(satu, UKURAN_KECIL) for satu in baris) + 4, BARIS_KECIL * len(baris))


def _bentuk(induk: Element, id: str, bidang: Bidang, nama: Bidang | None = None, **sifat: str) -> None:
    bentuk = anak(induk, "BPMNShape", ruang=DI, id=f"g_{id}", bpmnElement=id, **sifat)
    _batas(bentuk, bidang)
    if nama:
        _batas(anak(bentuk, "BPMNLabel", ruang=DI), nama)


def _tepi(induk: Element, id: str, titik: Sequence[Titik], nama: Bidang | None = None) -> None:
    tepi = anak(induk, "BPMNEdge", ruang=DI, id=f"g_{id}", bpmnElement=id)
    for x, y in titik:
        anak(tepi, "waypoint", ruang=OMGDI, x=angka(x), y=angka(y))
    if nama:
        _batas(anak(tepi, "BPMNLabel", ruang=DI), nama)


def _batas(induk: Element, bidang: Bidang) -> None:
    x, y, panjang, tinggi = map(angka, bidang)
    anak(induk, "Bounds", ruang=OMGDC, x=x, y=y, width=panjang, height=tinggi)


def _kanan(bidang: Bidang) -> Titik:
    x, y, panjang, tinggi = bidang
    return (x + panjang, y + tinggi / 2)


def _kiri(sel: Sel) -> Titik:
    return (sel.x, sel.y + sel.tinggi / 2)
