"""The page of a leader: every figure of every table is what a plain count finds; the paper says the same."""

from typing import Any

from tests.hitung import (
    ANGGARAN,
    BIAYA,
    DI,
    DIKERJAKAN,
    DUDUK,
    HARI_LALU,
    HIDUP,
    PERSEN,
    PUNYA,
    RISIKO,
    SYARAT,
    nilai,
    semua,
)
from tests.integration.setahun.layar import Baris, kata, tabel
from tests.integration.setahun.pemimpin import Pemimpin

from lincah.naskah.angka import bilangan, rupiah
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.isi import LAYAR

ANGKA = f"""SELECT count(*), count(*) FILTER (WHERE ({RISIKO}) IS NOT TRUE), count(*) FILTER (WHERE {RISIKO}),
    COALESCE(floor(avg({HARI_LALU}) FILTER (WHERE {DIKERJAKAN})), 0),
    COALESCE(floor(avg({PERSEN}) FILTER (WHERE {DIKERJAKAN})), 0),
    COALESCE(sum({ANGGARAN}), 0), COALESCE(sum({BIAYA}) FILTER (WHERE {ANGGARAN} > 0), 0)
    FROM penugasan_penugasan p WHERE {HIDUP} AND {{di}}"""
KOLOM = ("Berjalan", "Sesuai rencana", "Berisiko", "Waktu berlalu", "Kemajuan", "Anggaran", "Terpakai")
BAWAH = "SELECT nama, jalur FROM kedudukan_unit WHERE induk_id = %(id)s"
BEBAN = f"""SELECT d.pegawai_id, d.unit_id, d.jalur, (SELECT count(*) FROM penugasan_anggota a
    JOIN penugasan_penugasan p ON p.id = a.penugasan_id
    WHERE a.pegawai_id = d.pegawai_id AND a.sampai IS NULL AND {HIDUP}) AS n FROM ({DUDUK}) AS d"""
REVIU = f"""SELECT j.nama, min(t.sejak AT TIME ZONE %(zona)s)::date, count(DISTINCT p.id),
    count(DISTINCT p.id) FILTER (WHERE t.tenggat < %(hari)s)
    FROM penugasan_penugasan p JOIN penugasan_tunggu t ON t.penugasan_id = p.id
    JOIN kedudukan_jabatan j ON j.id = t.jabatan_id
    WHERE p.langkah LIKE 'reviu%%' AND t.peran <> 'pendelegasi' AND {DI} GROUP BY j.id, j.nama"""
# When a case ended, by the trail and not by what the case says of itself.
AKHIR = f"""SELECT count(*) FILTER (WHERE p.langkah = 'selesai'), count(*) FILTER (WHERE p.langkah <> 'selesai')
    FROM penugasan_penugasan p WHERE NOT ({HIDUP}) AND {DI} AND {PUNYA} AND EXTRACT(year FROM %(hari)s::date) = (
        SELECT EXTRACT(year FROM max(e.waktu) AT TIME ZONE %(zona)s) FROM audit_peristiwa e
        WHERE e.objek_jenis = 'penugasan' AND e.objek_id = p.id::text AND e.isi->>'ke' = p.langkah)"""


def periksa_pantauan(siapa: Pemimpin) -> None:
    """Every table of the page, then the paper."""
    laman = siapa.layar.buka(f"pantauan/{siapa.unit_id}/")
    isi = siapa.isi | {"zona": siapa.instansi.zona}
    _units(tabel(laman, "Menurut unit, yang paling"), siapa)
    for baris in tabel(laman, "Sebabnya"):
        syarat = next(satu for sebab, satu in SYARAT.items() if sebab.sebutan == baris["Sebab"].teks)
        sql = f"SELECT count(*) FROM penugasan_penugasan p WHERE {HIDUP} AND {DI} AND ({syarat})"
        assert baris["Banyaknya"].angka == nilai(sql, **isi), baris
    _reviews([(b["Jabatan"].teks, b["Paling lama sejak"].teks, b["Menunggu"].angka, b["Lewat tenggat"].angka)
              for b in tabel(laman, "Menurut jabatan")], semua(REVIU, **isi))  # fmt: skip
    _load(tabel(laman, "Menurut banyaknya penugasan"), tabel(laman, "Menurut unit, rata-rata"), siapa)
    _span(tabel(laman, "Yang terlebar"), siapa)
    _paper(siapa, laman, semua(AKHIR, **isi)[0])


def _units(baris: list[Baris], siapa: Pemimpin) -> None:
    """Each unit right below, the unit itself, and the whole."""
    utuh = _angka(siapa.isi, DI)
    if not utuh[0]:
        assert baris == []
        return
    tampak = {satu["Unit"].teks: tuple(satu[kolom].angka for kolom in KOLOM) for satu in baris}
    hitung = {nama: _angka(siapa.isi | {"jalur": jalur}, DI) for nama, jalur in semua(BAWAH, id=siapa.unit_id)}
    hitung[f"{siapa.nama} sendiri"] = _angka({**siapa.isi, "id": siapa.unit_id}, "p.unit_id = %(id)s")
    hitung = {nama: angka for nama, angka in hitung.items() if angka[0]}
    if len(hitung) > 1:
        seluruh = tampak.pop("Seluruhnya")
        assert seluruh == utuh, (seluruh, utuh)
    assert tampak.items() <= hitung.items()
    assert len(tampak) == min(len(hitung), LAYAR.unit)


def _angka(isi: dict[str, Any], di: str) -> tuple[int, ...]:
    return tuple(int(satu) for satu in semua(ANGKA.format(di=di), **isi)[0])


def _reviews(tampak: list[tuple[Any, ...]], hitung: list[tuple[Any, ...]]) -> None:
    """Where reviews wait, since when, how many of them too long."""
    ada = sorted((nama, tanggal_panjang(sejak), banyak, lewat) for nama, sejak, banyak, lewat in hitung)
    assert sorted(tampak) == ada or (len(ada) > LAYAR.reviu and set(tampak) <= set(ada))


def _load(sebaran: list[Baris], unit: list[Baris], siapa: Pemimpin) -> None:
    beban = semua(BEBAN, **siapa.isi)
    assert sum(satu["Pegawai"].angka for satu in sebaran) == len(beban)
    for ke, satu in enumerate(sebaran):
        batas = len(sebaran) - 1
        assert satu["Pegawai"].angka == sum(n == ke if ke < batas else n >= batas for *_, n in beban), satu
    bawah = [("Seluruhnya", siapa.jalur), *semua(BAWAH, id=siapa.unit_id)]
    for satu in unit:
        jalur = next((jalur for nama, jalur in bawah if nama == satu["Unit"].teks), "")
        milik = [n for _, id, di, n in beban if (di.startswith(jalur) if jalur else id == siapa.unit_id)]
        rata = f"{sum(milik) / len(milik):.1f}".replace(".", ",").removesuffix(",0")
        tampak = (satu["Pegawai"].angka, satu["Penugasan"].angka, satu["Tanpa penugasan"].angka,
                  satu["Terbanyak"].angka, satu["Rata-rata"].teks)  # fmt: skip
        assert tampak == (len(milik), sum(milik), milik.count(0), max(milik), rata), satu


def _span(baris: list[Baris], siapa: Pemimpin) -> None:
    orang = semua(DUDUK, **siapa.isi)
    for satu in baris:
        id = int(satu["Bawahan langsung"].tautan.split("angka=")[1])
        hitung = sum((induk if pimpin else unit) == id for _, unit, induk, pimpin, *_ in orang)
        assert satu["Bawahan langsung"].angka == hitung, satu


def _paper(siapa: Pemimpin, laman: Any, akhir: tuple[int, int]) -> None:
    """What ended this year in words; the sentences and rows of the page stand on two sheets."""
    terhenti = f" dan {bilangan(akhir[1])} berakhir tanpa selesai" if akhir[1] else ""
    ada = f"Tahun ini {bilangan(akhir[0])} selesai{terhenti}."
    ujung = ada if any(akhir) else "Belum ada yang selesai tahun ini."
    assert ujung in kata(laman)
    teks, lembar = siapa.layar.pdf(f"pantauan/{siapa.unit_id}/cetak/")
    assert lembar <= 2
    for kalimat in laman.xpath("//section[@class='pantau']/p[@class='baca']"):
        assert " ".join(kalimat.text_content().split()) in teks
    for judul, kolom in (("Sebabnya", "Banyaknya"), ("Menurut banyaknya", "Pegawai")):
        for satu in tabel(laman, judul):
            assert f"{next(iter(satu.values())).teks} {satu[kolom].teks}" in teks
    utuh = _angka(siapa.isi, DI)
    assert not utuh[5] or rupiah(utuh[5]) in teks
