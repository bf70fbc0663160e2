"""What a person finds on the own screens: work with a part in it, what waits, the activities of this week."""

from datetime import timedelta
from typing import Any

from lxml.html import HtmlElement
from tests.hitung import semua
from tests.integration.setahun.layar import Layar, kata, rapi
from tests.integration.setahun.pemimpin import Pemimpin

from lincah.naskah.angka import bilangan
from lincah.penugasan.sebutan import sebut_langkah

MILIK = "(x.pegawai_id = %(pegawai)s OR x.jabatan_id = ANY(%(jabatan)s))"
PEKERJAAN = f"""SELECT p.judul, p.langkah, u.nama FROM penugasan_penugasan p
    JOIN kedudukan_unit u ON u.id = p.unit_id WHERE EXISTS (SELECT 1 FROM penugasan_peranperkara x
        WHERE x.penugasan_id = p.id AND x.peran <> 'pemohon' AND {MILIK}) {{dan}} ORDER BY p.diubah DESC, p.id"""
BERAKHIR = "p.langkah IN ('selesai', 'batal', 'ditolak', 'dihentikan', 'diakhiri', 'gugur')"
# What is delegated waits for the delegate too: letters to set, drafts to initial.
DELEGASI = """(SELECT d.dari_jabatan_id FROM kedudukan_delegasi d WHERE d.kepada_jabatan_id = ANY(%(jabatan)s)
    AND d.dari <= %(hari)s AND COALESCE(d.sampai, 'infinity') >= %(hari)s AND d.kewenangan = '{}')"""
TUNGGU = f"""SELECT x.tindakan, count(*), count(*) FILTER (WHERE x.tenggat < %(hari)s) FROM penugasan_tunggu x
    WHERE x.pegawai_id = %(pegawai)s OR x.jabatan_id = ANY(%(jabatan)s) AND x.peran <> 'pendelegasi'
    OR x.peran IN ('penetap', 'pendelegasi') AND x.jabatan_id IN {DELEGASI.format("menetapkan_penugasan")}
    OR x.peran LIKE 'pemaraf%%' AND x.jabatan_id IN {DELEGASI.format("memaraf")} GROUP BY 1"""
KERJA = f"""SELECT count(*), count(*) FILTER (WHERE x.tenggat < %(hari)s) FROM pelaksanaan_tunggukerja x
    JOIN penugasan_penugasan p ON p.id = x.penugasan_id WHERE {MILIK}
    AND (x.perihal <> 'memantau' OR p.langkah = 'melaksanakan')
    AND NOT (x.perihal IN ('mengonfirmasi', 'melapor', 'menyepakati_rencana') AND {BERAKHIR})"""
RENCANA = """SELECT count(*), count(*) FILTER (WHERE x.tenggat < %(hari)s) FROM perjanjian_menunggu x
    WHERE x.jabatan_id = ANY(%(jabatan)s)"""
TANDA = """SELECT count(*), count(*) FILTER (WHERE x.tenggat < %(hari)s) FROM naskah_menunggutanda x
    WHERE x.pegawai_id = %(pegawai)s"""
KEGIATAN = """SELECT r.kegiatan, r.tenggat, COALESCE((SELECT k.persen FROM pelaksanaan_kemajuan k
        WHERE k.rincian_id = r.id ORDER BY k.waktu DESC, k.id DESC LIMIT 1), 0)
    FROM pelaksanaan_rincian r JOIN penugasan_anggota a ON a.id = r.penanggung_jawab_id
    JOIN penugasan_penugasan p ON p.id = r.penugasan_id
    WHERE a.pegawai_id = %(pegawai)s AND a.sampai IS NULL AND r.dibatalkan IS NULL
    AND p.langkah = 'melaksanakan' AND r.mulai <= %(minggu)s"""
TERSIBUK = """SELECT a.pegawai_id FROM pelaksanaan_rincian r JOIN penugasan_anggota a ON a.id = r.penanggung_jawab_id
    JOIN penugasan_penugasan p ON p.id = r.penugasan_id JOIN kedudukan_unit u ON u.id = p.unit_id
    WHERE p.langkah = 'melaksanakan' AND a.sampai IS NULL AND u.jalur LIKE %(jalur)s || '%%' AND r.mulai <= %(hari)s
    GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 2"""
BANYAK = 15


def periksa_beranda(siapa: Pemimpin) -> None:
    """The own work by every filter; the figure over the first screen; the week."""
    isi = {"pegawai": siapa.pegawai_id, "jabatan": list(siapa.jabatan), "hari": siapa.hari}
    _pekerjaan(siapa, isi)
    _menunggu(siapa, isi)
    _pekan(siapa)


def _pekerjaan(siapa: Pemimpin, isi: dict[str, Any]) -> None:
    ada = semua(PEKERJAAN.format(dan=""), **isi)
    for keadaan, dan in (("", ""), ("berjalan", f"AND NOT {BERAKHIR}"), ("selesai", f"AND {BERAKHIR}")):
        _cocokkan(siapa, f"keadaan={keadaan}", semua(PEKERJAAN.format(dan=dan), **isi))
    if ada:
        cari = ada[0][0].split()[0].upper()
        _cocokkan(siapa, f"cari={cari}", [satu for satu in ada if cari.lower() in satu[0].lower()])


def _cocokkan(siapa: Pemimpin, isian: str, ada: list[tuple[Any, ...]]) -> None:
    baris = siapa.layar.semua_baris(f"pekerjaan/?{isian}")
    tampak = [(satu["Pekerjaan"].teks, satu["Keadaan"].teks) for satu in baris]
    assert len(tampak) == len(ada)
    for (teks, keadaan), (judul, langkah, unit) in zip(tampak, ada, strict=True):
        assert teks.startswith(judul) and f"{unit} ·" in teks and keadaan == sebut_langkah(langkah), (isian, teks)


def _menunggu(siapa: Pemimpin, isi: dict[str, Any]) -> None:
    """All that waits, and how much of it is late; one door for each kind of act."""
    laman = siapa.layar.buka("")
    jenis = {kode: (banyak, telat) for kode, banyak, telat in semua(TUNGGU, **isi)}
    lain = [semua(sql, **isi)[0] for sql in (KERJA, RENCANA, TANDA)]
    jumlah, telat = (sum(x) for x in zip((0, 0), *jenis.values(), *lain, strict=True))
    judul = rapi(laman.xpath("//main//h1")[0].text_content())
    assert judul == ("Menunggu Anda" + (f" ({bilangan(jumlah)})" if jumlah else "")), (judul, jenis, lain)
    if jumlah > 5 and telat:
        assert f"{bilangan(telat)} di antaranya sudah terlambat" in kata(laman)
    pintu = laman.xpath("//nav[@class='pilah']//a[contains(@href, '?')]")
    tampak = {satu.get("href").split("=")[1]: satu.xpath("./span")[0].text_content() for satu in pintu}
    assert not tampak or tampak == {kode: bilangan(banyak) for kode, (banyak, _) in jenis.items()}


def _pekan(siapa: Pemimpin) -> None:
    """Of who has most to do below: late and due activities in the heading, each once under its day."""
    minggu = siapa.hari + timedelta(days=6 - siapa.hari.weekday())
    orang = semua(TERSIBUK, **siapa.isi)
    for (pegawai,) in orang:
        ada = [satu for satu in semua(KEGIATAN, pegawai=pegawai, minggu=minggu) if satu[2] < 100]
        telat = sorted(nama for nama, tenggat, _ in ada if tenggat < siapa.hari)
        pekan = sorted(nama for nama, tenggat, _ in ada if siapa.hari <= tenggat <= minggu)
        laman = Layar(siapa.instansi, pegawai).buka("pekan-ini/")
        jumlah = len(telat) + len(pekan)
        assert rapi(laman.xpath("//main//h1")[0].text_content()) == "Pekan ini" + f" ({jumlah})" * bool(jumlah)
        bagian = [(rapi(satu.xpath("./h2|./summary")[0].text_content()), _nama(satu))
                  for satu in laman.xpath("//*[@class='pekan']")]  # fmt: skip
        lewat = [nama for judul, isi in bagian if judul.startswith("Terlambat") for nama in isi]
        kelak = [nama for judul, isi in bagian if judul.startswith("Dapat dikerjakan") for nama in isi]
        hari = [nama for judul, isi in bagian if not judul.startswith(("Terlambat", "Dapat")) for nama in isi]
        assert sorted(hari) == pekan
        assert sorted(kelak) == sorted(nama for nama, tenggat, _ in ada if tenggat > minggu)
        assert sorted(lewat) == telat if len(telat) <= BANYAK else len(lewat) == BANYAK


def _nama(bagian: HtmlElement) -> list[str]:
    """The activities of a part of the week."""
    return [rapi(satu.xpath(".//h3")[0].text_content()) for satu in bagian.xpath("./ul/li")]
