"""Reports: how many came, how many are late, and what each says, against the raw rows of its period."""

from decimal import Decimal
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook
from tests.hitung import MASIH, nilai, semua
from tests.integration.setahun.layar import baris_tabel, kata
from tests.integration.setahun.pemimpin import Pemimpin

from lincah.naskah.angka import bilangan, rupiah
from lincah.naskah.tanggal import tanggal_panjang

MILIK = "(x.pegawai_id = %(pegawai)s OR x.jabatan_id = ANY(%(jabatan)s))"
MASUK = f"""SELECT l.id::text, bool_or(x.diterima IS NULL) AS belum, l.waktu FROM pertanggungjawaban_laporan l
    JOIN pertanggungjawaban_penerimalaporan x ON x.laporan_id = l.id WHERE {MILIK} GROUP BY l.id
    ORDER BY 2 DESC, l.waktu DESC, l.id"""
LEWAT = f"""SELECT t.penugasan_id::text, t.tenggat FROM pelaksanaan_tunggukerja t
    JOIN penugasan_penugasan p ON p.id = t.penugasan_id
    WHERE t.perihal IN ('melapor', 'memenuhi_permintaan') AND t.tenggat < %(hari)s AND t.pegawai_id <> %(pegawai)s
    AND p.langkah NOT IN ('selesai', 'batal', 'ditolak', 'dihentikan', 'diakhiri', 'gugur')
    AND EXISTS (SELECT 1 FROM penugasan_peranperkara x WHERE x.penugasan_id = p.id AND x.peran NOT IN
        ('pegawai', 'pernah') AND {MILIK}) ORDER BY t.tenggat, t.sejak, t.id LIMIT 20"""
LAPORAN = """SELECT l.penugasan_id, l.oleh_id, l.pelapor, l.mulai, l.sampai, l.waktu, p.satuan, p.target
    FROM pertanggungjawaban_laporan l JOIN penugasan_penugasan p ON p.id = l.penugasan_id WHERE l.id = %(id)s"""
OLEH = "(%(pelapor)s = 'ketua_tim' OR k.pegawai_id = %(oleh)s)"
CATATAN = f"""SELECT k.uraian, k.realisasi, k.biaya, (k.waktu AT TIME ZONE %(zona)s)::date >= %(mulai)s, k.persen
    FROM pelaksanaan_kemajuan k WHERE k.penugasan_id = %(penugasan)s AND k.waktu < %(waktu)s AND {OLEH} AND {MASIH}
    AND (k.waktu AT TIME ZONE %(zona)s)::date <= %(sampai)s ORDER BY k.waktu, k.id"""
KEGIATAN = (
    """SELECT r.kegiatan, COALESCE((SELECT k.persen FROM pelaksanaan_kemajuan k WHERE k.rincian_id = r.id
        AND k.waktu < %(waktu)s ORDER BY k.waktu DESC, k.id DESC LIMIT 1), 0)
    FROM pelaksanaan_rincian r JOIN penugasan_anggota k ON k.id = r.penanggung_jawab_id
    WHERE r.penugasan_id = %(penugasan)s AND r.dibatalkan IS NULL AND """
    + OLEH
    + " ORDER BY r.urutan"
)
CONTOH = 3


def periksa_laporan(siapa: Pemimpin) -> int:
    """The list with its filters, who is late, then some reports whole; how many reports there are."""
    isi = {"pegawai": siapa.pegawai_id, "jabatan": list(siapa.jabatan), "hari": siapa.hari}
    ada = semua(MASUK, **isi)
    belum, terima = [satu for satu in ada if satu[1]], [satu for satu in ada if not satu[1]]
    for keadaan, baris in (("", ada), ("belum", belum), ("diterima", terima)):
        if baris:
            tampak = list(siapa.layar.semua_baris(f"laporan/?keadaan={keadaan}"))
            assert [satu["Laporan"].tautan.rstrip("/").split("/")[-1] for satu in tampak] == [id for id, *_ in baris]
            mark = [satu["Keadaan"].teks for satu in tampak]
            assert mark == ["Belum diterima" if satu[1] else "Diterima" for satu in baris]
    laman = siapa.layar.buka("laporan/")
    pintu = [satu.text_content() for satu in laman.xpath("//nav[@class='pilah']//a/span")]
    assert pintu == [bilangan(len(satu)) for satu in (ada, belum, terima)]
    lewat = [satu for isi_tabel in laman.xpath("//table") for satu in baris_tabel(isi_tabel) if "Tenggat" in satu]
    tampak_lewat = [(satu["Pegawai"].tautan.split("/")[-3], satu["Tenggat"].teks.split(", ")[-1]) for satu in lewat]
    assert tampak_lewat == [(id, tanggal_panjang(tenggat)) for id, tenggat in semua(LEWAT, **isi)]
    for id, *_ in ada[:CONTOH]:
        periksa_satu(siapa, id)
    return len(ada)


def periksa_satu(siapa: Pemimpin, id: str) -> None:
    """Activities, realisation and cost of one report: on the screen, on paper, in the spreadsheet."""
    baris = semua(LAPORAN, id=id)[0]
    kolom = ("penugasan", "oleh", "pelapor", "mulai", "sampai", "waktu", "satuan", "target")
    isi = dict(zip(kolom, baris, strict=True)) | {"zona": siapa.instansi.zona}
    catatan, kegiatan = semua(CATATAN, **isi), semua(KEGIATAN, **isi)
    kini = [satu for satu in catatan if satu[3]]
    laman = siapa.layar.buka(f"laporan/{id}/")
    tampak = [(next(iter(satu.values())).teks, satu["Selesai"].angka)
              for isi_tabel in laman.xpath("//table") for satu in baris_tabel(isi_tabel)]  # fmt: skip
    for (teks, angka), (nama, persen) in zip(tampak, kegiatan, strict=True):
        assert teks.startswith(nama) and angka == persen
    kalimat = _capaian(isi, catatan, kini, kegiatan)
    assert kalimat in kata(laman), kalimat
    waktu = laman.xpath("//h3[text()='Kemajuan yang dicatat']/following-sibling::ol[1]/li")
    assert len(waktu) == len(kini)
    for li, (uraian, nyata, biaya, _, persen) in zip(waktu, kini, strict=True):
        teks = " ".join(li.text_content().split())
        assert " ".join(uraian.split()) in teks and f"{persen} %" in teks
        assert biaya is None or not biaya or rupiah(biaya) in teks
        assert nyata is None or f"{bilangan(nyata)} {isi['satuan']}" in teks
    kertas, _ = siapa.layar.pdf(f"laporan/{id}/laporan.pdf")
    assert kalimat in kertas
    _lembar(siapa, id, kalimat, kegiatan, kini)


def _capaian(isi: dict[str, Any], catatan: list[Any], kini: list[Any], kegiatan: list[Any]) -> str:
    """The sentence, with its figures added up here."""
    persen = sum(satu for _, satu in kegiatan) // len(kegiatan) if kegiatan else 0
    utuh = nilai(
        """SELECT max(persen) FROM (SELECT persen FROM pelaksanaan_kemajuan k WHERE k.rincian_id IS NULL
        AND k.penugasan_id = %(penugasan)s AND k.waktu < %(waktu)s ORDER BY waktu DESC, id DESC LIMIT 1) x""",
        **isi,
    )
    nyata = [satu[1] for satu in catatan if satu[1] is not None]
    masa = sum((satu[1] for satu in kini if satu[1] is not None), Decimal())
    kalimat = (
        f" Realisasi masa ini {bilangan(masa)} {isi['satuan']}, seluruhnya {bilangan(sum(nyata))} {isi['satuan']}; "
        f"targetnya {isi['target']}."
        if nyata
        else ""
    )
    biaya, semua_biaya = (sum((satu[2] or 0 for satu in daftar), Decimal()) for daftar in (kini, catatan))
    return (
        f"Sampai akhir masa ini {max(persen, utuh or 0)} persen selesai.{kalimat} "
        f"Biaya masa ini {rupiah(biaya)}, seluruhnya {rupiah(semua_biaya)}"
    )


def _lembar(siapa: Pemimpin, id: str, kalimat: str, kegiatan: list[Any], kini: list[Any]) -> None:
    buku = CalamineWorkbook.from_filelike(BytesIO(siapa.layar.ambil(f"laporan/{id}/laporan.xlsx")))
    judul, *baris = buku.get_sheet_by_index(0).to_python()[1:]
    isi = [dict(zip(judul, satu, strict=True)) for satu in baris]
    assert [satu["Persen"] for satu in isi if satu["Bagian"] == "Kegiatan"] == [persen for _, persen in kegiatan]
    kemajuan = [satu for satu in isi if satu["Bagian"] == "Kemajuan yang dicatat"]
    assert sum(satu["Biaya"] or 0 for satu in kemajuan) == sum(satu[2] or 0 for satu in kini)
    assert sum(satu["Realisasi"] or 0 for satu in kemajuan) == sum(satu[1] or 0 for satu in kini)
    assert any(satu["Uraian"].startswith(kalimat) for satu in isi if satu["Bagian"] == "Capaian")
