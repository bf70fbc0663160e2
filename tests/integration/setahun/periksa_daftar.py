"""The lists behind the figures, row by row, with every filter, over all their pages and in their order."""

from collections.abc import Callable
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
    SYARAT,
    semua,
)
from tests.integration.setahun.layar import Baris, Layar
from tests.integration.setahun.pemimpin import Pemimpin

from lincah.naskah.angka import rupiah
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.risiko import Sebab
from lincah.penugasan.sebutan import sebut_langkah

SEBAB = ", ".join(f"COALESCE({satu}, FALSE) AS {sebab.value}" for sebab, satu in SYARAT.items())
PERKARA = f"""SELECT p.id::text, p.judul, p.bentuk, u.nama AS unit, p.unit_id, p.langkah, p.selesai,
    {PERSEN} AS persen, {HARI_LALU} AS lalu, COALESCE({ANGGARAN}, 0) AS anggaran, {BIAYA} AS uang,
    {DIKERJAKAN} AS dikerjakan, {SEBAB} FROM penugasan_penugasan p JOIN kedudukan_unit u ON u.id = p.unit_id
    WHERE {HIDUP} AND {DI}"""
KOLOM = ("id", "judul", "bentuk", "unit", "unit_id", "langkah", "selesai", "persen", "lalu", "anggaran", "uang",
         "dikerjakan", *(satu.value for satu in Sebab))  # fmt: skip
TUNGGU = """SELECT t.penugasan_id::text, t.tenggat < %(hari)s FROM penugasan_tunggu t
    WHERE t.jabatan_id = %(jabatan)s AND t.peran <> 'pendelegasi'"""
AKHIR = f"""SELECT p.judul, u.nama, p.langkah, (SELECT (max(e.waktu) AT TIME ZONE %(zona)s)::date
        FROM audit_peristiwa e WHERE e.objek_jenis = 'penugasan' AND e.objek_id = p.id::text
        AND e.isi->>'ke' = p.langkah) AS hari, p.id::text
    FROM penugasan_penugasan p JOIN kedudukan_unit u ON u.id = p.unit_id WHERE NOT ({HIDUP}) AND {DI} AND {PUNYA}"""
CONTOH = 3
"""Lists of people that are alike: so many of them are read."""
Isi = dict[str, Any]
PILIHAN: dict[str, Callable[[Isi], bool]] = {
    "": lambda satu: True,
    "dikerjakan": lambda satu: satu["dikerjakan"],
    "sesuai": lambda satu: not _sebab(satu),
    "berisiko": lambda satu: bool(_sebab(satu)),
    "direviu": lambda satu: satu["langkah"].startswith("reviu_"),
    "beranggaran": lambda satu: satu["anggaran"] > 0,
    "tanpa_anggaran": lambda satu: satu["uang"] > 0 and not satu["anggaran"],
    **{nama.value: lambda satu, nama=nama: satu[nama.value] for nama in Sebab},  # type: ignore[misc]
}


def periksa_daftar(siapa: Pemimpin) -> None:
    """Running cases by every filter, of the unit alone and with all below; ended cases; people."""
    ada = [dict(zip(KOLOM, satu, strict=True)) for satu in semua(PERKARA, **siapa.isi)]
    ada.sort(key=lambda satu: (-len(_sebab(satu)), satu["selesai"], satu["id"]))
    for pilih, cocok in PILIHAN.items():
        _cocokkan(siapa, f"pilih={pilih}", [satu for satu in ada if cocok(satu)])
    sendiri = [satu for satu in ada if satu["unit_id"] == siapa.unit_id]
    _cocokkan(siapa, "pilih=berisiko&sendiri=1", [satu for satu in sendiri if _sebab(satu)])
    for (jabatan,) in semua("SELECT DISTINCT jabatan_id FROM penugasan_tunggu WHERE jabatan_id IS NOT NULL"):
        tunggu = semua(TUNGGU, hari=siapa.hari, jabatan=jabatan)
        direviu = [satu for satu in ada if satu["langkah"].startswith("reviu_")]
        menunggu, lewat = {id for id, _ in tunggu}, {id for id, telat in tunggu if telat}
        for pilih, id in (("menunggu_reviu", menunggu), ("reviu_lewat", lewat)):
            if baris := [satu for satu in direviu if satu["id"] in id]:
                _cocokkan(siapa, f"pilih={pilih}&jabatan={jabatan}", baris)
    _akhir(siapa)


def _sebab(satu: Isi) -> list[Sebab]:
    return [sebab for sebab in Sebab if satu[sebab.value]]


def _cocokkan(siapa: Pemimpin, isian: str, ada: list[Isi]) -> None:
    tampak = [_tampak(satu) for satu in siapa.layar.semua_baris(f"pantauan/{siapa.unit_id}/pekerjaan/?{isian}")]
    for tampak_satu, satu in zip(tampak, ada, strict=True):
        assert tampak_satu == _hitung(satu, siapa), (isian, tampak_satu, _hitung(satu, siapa))


def _tampak(baris: Baris) -> tuple[Any, ...]:
    keadaan = baris["Keadaan"]
    alasan = [] if keadaan.teks == "sesuai rencana" else keadaan.teks.split("; ")
    lewat = next((satu.split()[1] for satu in alasan if satu.endswith("hari terakhirnya")), "")
    teks = tuple(baris[nama].teks for nama in ("Pekerjaan", "Unit", "Langkah", "Kemajuan", "Hari terakhir", "Biaya"))
    return (*teks, keadaan.lewat, len(alasan), lewat)


def _hitung(satu: Isi, siapa: Pemimpin) -> tuple[Any, ...]:
    sebab = _sebab(satu)
    biaya = f"{rupiah(satu['uang'])} dari {rupiah(satu['anggaran'])}" if satu["anggaran"] else rupiah(satu["uang"])
    return (
        f"{satu['judul']}{' (tim)' if satu['bentuk'] == 'tim' else ''}",
        satu["unit"],
        sebut_langkah(satu["langkah"]),
        f"{satu['persen']} persen, waktu {satu['lalu']} persen",
        tanggal_panjang(satu["selesai"]),
        biaya if satu["uang"] or satu["anggaran"] else "–",
        bool(sebab),
        len(sebab),
        str((siapa.hari - satu["selesai"]).days) if Sebab.LEWAT in sebab else "",
    )


def _akhir(siapa: Pemimpin) -> None:
    """What ended this year, the last first, on the day that the trail tells."""
    ada = [satu for satu in semua(AKHIR, **siapa.isi, zona=siapa.instansi.zona) if satu[3].year == siapa.hari.year]
    for pilih in ("selesai", "terhenti"):
        alamat = f"pantauan/{siapa.unit_id}/pekerjaan/?pilih={pilih}"
        tampak = [tuple(sel.teks for sel in baris.values()) for baris in siapa.layar.semua_baris(alamat)]
        cocok = [satu for satu in ada if (satu[2] == "selesai") == (pilih == "selesai")]
        hitung = [(judul, unit, sebut_langkah(ke), tanggal_panjang(hari)) for judul, unit, ke, hari, _ in cocok]
        assert sorted((judul.removesuffix(" (tim)"), *lain) for judul, *lain in tampak) == sorted(hitung), pilih
        hari = {tanggal_panjang(satu[3]): satu[3] for satu in ada}
        assert [hari[satu[3]] for satu in tampak] == sorted((hari[satu[3]] for satu in tampak), reverse=True)


def periksa_orang(siapa: Pemimpin) -> None:
    """Everybody below, with what each carries; who carries most first; and those right below each leader."""
    beban = f"""SELECT d.pegawai_id, d.jabatan, d.unit, d.unit_id, d.induk_id, d.pimpinan, g.nama,
        (SELECT count(*) FROM penugasan_anggota a JOIN penugasan_penugasan p ON p.id = a.penugasan_id
         WHERE a.pegawai_id = d.pegawai_id AND a.sampai IS NULL AND {HIDUP}) AS n
        FROM ({DUDUK}) AS d JOIN kedudukan_pegawai g ON g.id = d.pegawai_id"""
    ada = sorted(semua(beban, **siapa.isi), key=lambda satu: (-satu[-1], satu[6], satu[0]))
    _orang(siapa.layar, f"pantauan/{siapa.unit_id}/pegawai/?pilih=banyak&angka=0", ada)
    for angka in sorted({satu[-1] for satu in ada})[-CONTOH:]:
        sama = [satu for satu in ada if satu[-1] == angka]
        _orang(siapa.layar, f"pantauan/{siapa.unit_id}/pegawai/?pilih=beban&angka={angka}", sama)
    for unit in sorted({satu[3] for satu in ada if satu[5]})[:CONTOH]:
        bawah = [satu for satu in ada if (satu[4] if satu[5] else satu[3]) == unit]
        if bawah:
            _orang(siapa.layar, f"pantauan/{siapa.unit_id}/pegawai/?pilih=langsung&angka={unit}", bawah)


def _orang(layar: Layar, alamat: str, ada: list[tuple[Any, ...]]) -> None:
    tampak = [(b["Jabatan"].teks, b["Unit"].teks, b["Penugasan"].angka) for b in layar.semua_baris(alamat)]
    assert tampak == [(satu[1], satu[2], satu[-1]) for satu in ada], alamat
