"""A case as a text in which ids, codes and numbers of letters stand by the order in which they come."""

import json
import re
from uuid import UUID

from lincah.naskah.models import Naskah, TandaTangan
from lincah.penugasan.models import AlurTersimpan
from lincah.setahun.tabel import Baris, baca_perkara, list_peristiwa

ID = re.compile(r"(?<!\d)7\d{15}(?!\d)|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{12}(?=:)")


def tulis_perkara(penugasan_id: UUID) -> dict[str, str]:
    """Every table of the case and its events, each as one text."""
    baris = {tabel.nama: isi for tabel, isi in baca_perkara(penugasan_id).items()}
    for satu in baris.get("naskah_naskah", []):
        satu.pop("urut")
    _urutkan(baris)
    for satu in baris["penugasan_penugasan"]:
        satu["alur_id"] = AlurTersimpan.objects.get(pk=satu["alur_id"]).sidik
    peristiwa = [
        [satu.waktu, satu.jenis, satu.pelaku, satu.isi, satu.kuitansi] for satu in list_peristiwa(penugasan_id)
    ]
    teks = {nama: json.dumps(isi, default=str, sort_keys=True, ensure_ascii=False) for nama, isi in baris.items()}
    teks["peristiwa"] = json.dumps(peristiwa, default=str, sort_keys=True, ensure_ascii=False)
    return _setarakan(teks, penugasan_id)


def _urutkan(baris: dict[str, list[Baris]]) -> None:
    """What has random ids stands in the order in which it was written."""
    for isi in baris.values():
        if "waktu" in isi[0] and not isinstance(isi[0].get("id"), int):
            isi.sort(key=lambda satu: satu["waktu"])
    surat = baris.get("naskah_naskah", [])
    surat.sort(key=lambda satu: satu["dibuat"])
    urut = [satu["id"] for satu in surat]
    for nama in ("naskah_menunggutanda", "naskah_tandatangan"):
        baris.get(nama, []).sort(key=lambda satu: urut.index(satu["naskah_id"]))


def _setarakan(teks: dict[str, str], penugasan_id: UUID) -> dict[str, str]:
    surat = Naskah.objects.filter(objek_jenis="penugasan", objek_id=str(penugasan_id)).order_by("dibuat")
    ganti = {
        nilai: f"<{apa}{ke}>"
        for ke, satu in enumerate(surat)
        for apa, nilai in (("nomor", satu.nomor), ("kode", satu.kode_verifikasi), ("berkas", satu.berkas_id))
    }
    tanda = TandaTangan.objects.filter(naskah__in=surat).order_by("naskah__dibuat")
    ganti |= {
        nilai: f"<{apa}{ke}>"
        for ke, satu in enumerate(tanda)
        for apa, nilai in (("seri", satu.nomor_seri), ("sidik", satu.sidik_sertifikat), ("bertanda", satu.berkas_id))
    }
    urut: dict[str, str] = {}
    hasil = {}
    for nama, isi in teks.items():
        for nilai, tanda in ganti.items():
            isi = isi.replace(nilai, tanda)
        hasil[nama] = ID.sub(lambda ketemu: urut.setdefault(ketemu[0], f"<id{len(urut)}>"), isi)
    return hasil


def sekitar_beda(satu: str, lain: str) -> tuple[str, str]:
    """Where two texts first differ, with what stands around."""
    letak = next((ke for ke, (a, b) in enumerate(zip(satu, lain, strict=False)) if a != b), min(len(satu), len(lain)))
    return satu[max(letak - 80, 0) : letak + 120], lain[max(letak - 80, 0) : letak + 120]
