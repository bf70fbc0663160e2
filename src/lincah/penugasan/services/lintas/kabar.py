"""Tell the other instansi of an act: the first that reaches it opens the case there, each later one moves it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lincah.audit.services import Pelaku
from lincah.exchange.kait import Lampiran
from lincah.exchange.services import kirim
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Pegangan, kini, orang_kini
from lincah.law.alur import MEMARAF, Tahap, Tindakan, ke_dict, lepas_paraf, menuju_surat, tanpa_paraf
from lincah.naskah.queries import isi_berkas
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Anggota, OrangDiminta, Penugasan, PeranPerkara, PerkaraMitra, Permohonan, Sisi
from lincah.penugasan.queries.alur import AlurPerkara
from lincah.penugasan.sebutan import sebut_lampau
from lincah.penugasan.services.lintas.hitung import banyak_perubahan, versi_karya
from lincah.penugasan.services.lintas.jenis import GUGUR, PEMBUKA, TINDAKAN
from lincah.penugasan.services.lintas.orang import tulis_orang
from lincah.penugasan.services.lintas.surat import tulis_surat

KATA = ("alasan", "catatan", "rekomendasi")
PEKERJAAN = (
    "judul", "uraian", "target", "satuan", "sifat", "mulai", "selesai", "cara", "lingkup", "bentuk", "model",
    "jenis_naskah",
)  # fmt: skip
DIMINTA = ("maksud", "kompetensi", "kelas", "jenjang", "jumlah")


@dataclass(frozen=True, slots=True)
class Perbuatan:
    """An act that was just performed here: by whom, at which step, with what, and what it left behind."""

    aktor: Aktor
    pegangan: Pegangan | None
    penugasan: Penugasan
    acuan: AlurPerkara
    aturan: Tindakan
    dari: str
    isi: Mapping[str, Any]
    catatan: Mapping[str, Any]


def kabarkan(satu: Perbuatan) -> None:
    """Write the message of an act, in its transaction. Nothing leaves before the turn is the other instansi's.

    Initials are a matter of the instansi that sets the letter: they are not told.
    """
    if satu.aturan.kode == MEMARAF:
        return
    perkara = PerkaraMitra.objects.select_related("mitra").get(penugasan=satu.penugasan)
    luar = set(PeranPerkara.objects.filter(penugasan=satu.penugasan).exclude(luar="").values_list("peran", flat=True))
    jenis, isi = TINDAKAN, _tindakan(satu, luar)
    if perkara.dibuka is None:
        if not _giliran(satu) & luar:
            return
        jenis, isi = PEMBUKA, {**isi, **_pembuka(satu)}
        perkara.dibuka = satu.aktor.waktu
        perkara.save(update_fields=["dibuka"])
    kirim(
        kepada=perkara.mitra,
        jenis=jenis,
        perkara=str(satu.penugasan.pk),
        perihal=f"{sebut_lampau(satu.aturan.kode)}: {satu.penugasan.judul}"[:300],
        isi=isi,
        oleh=satu.aktor.pelaku(satu.pegangan),
        waktu=satu.aktor.waktu,
        lampiran=_lampiran(isi["surat"]),
    )


def kabarkan_gugur(penugasan: Penugasan, *, waktu: datetime, oleh: Pelaku) -> None:
    """Tell that the request lapsed, where it is known."""
    perkara = PerkaraMitra.objects.select_related("mitra").get(penugasan=penugasan)
    if perkara.dibuka is not None:
        perihal = f"gugur: {penugasan.judul}"[:300]
        apa = {"jenis": GUGUR, "perkara": str(penugasan.pk), "perihal": perihal, "isi": {}}
        kirim(kepada=perkara.mitra, oleh=oleh, waktu=waktu, **apa)


def peran_sendiri(penugasan: Penugasan) -> dict[str, list[str]]:
    """The roles held by posts of this instansi, by the names of the posts."""
    hasil: dict[str, list[str]] = {}
    baris = PeranPerkara.objects.filter(penugasan=penugasan, jabatan__isnull=False).order_by("id")
    for peran, nama in baris.values_list("peran", "jabatan__nama"):
        hasil.setdefault(peran, []).append(nama)
    return hasil


def _giliran(satu: Perbuatan) -> set[str]:
    langkah = satu.acuan.alur.langkah[satu.penugasan.langkah]
    return {peran for tindakan in langkah.tindakan if tindakan.menunggu for peran in tindakan.pelaku}


def _tindakan(satu: Perbuatan, luar: set[str]) -> dict[str, Any]:
    penugasan, kode = satu.penugasan, satu.aturan.kode
    kerjanya = satu.acuan.alur.langkah[satu.dari].tahap is not Tahap.PENUGASAN
    tiba = kerjanya or satu.acuan.alur.selesai(penugasan.langkah) or _dialamatkan(satu.aturan, luar)
    pegawai = Pegawai.objects.get(pk=satu.aktor.pegawai_id)
    jabatan = satu.aktor.pelaku(satu.pegangan).jabatan
    isi: Mapping[str, Any] = {}
    if kerjanya:
        diisi = {**satu.isi, "berkas": satu.catatan.get("berkas", ())}
        isi = kerja().tulis(penugasan, kode, diisi, lambda id: tulis_orang(Pegawai.objects.get(pk=id)))
    elif tiba:
        isi = {kata: str(satu.isi[kata]) for kata in KATA if satu.isi.get(kata)}
    return {
        "tindakan": kode,
        "dari": tanpa_paraf(satu.dari),
        "perubahan": banyak_perubahan(penugasan),
        "versi": versi_karya(kode, satu.catatan),
        "pelaku": tulis_orang(pegawai, jabatan),
        "peran": peran_sendiri(penugasan),
        "isi": isi,
        "surat": _surat(satu.catatan) if tiba else None,
        "disetujui": _disetujui(satu.aktor, penugasan) if tiba and not kerjanya else [],
        "tim": _tim(penugasan) if menuju_surat(penugasan.langkah) else [],
    }


def _dialamatkan(aturan: Tindakan, luar: set[str]) -> bool:
    """Is its letter for the other instansi? People of a case may be of either."""
    return bool({*aturan.kepada, *aturan.tembusan} & {*luar, "pegawai"})


def _surat(catatan: Mapping[str, Any]) -> dict[str, str] | None:
    if not catatan.get("naskah"):
        return None
    return tulis_surat(catatan["naskah"])


def _lampiran(surat: Mapping[str, str] | None) -> tuple[Lampiran, ...]:
    if surat is None:
        return ()
    return (Lampiran("surat.pdf", "application/pdf", isi_berkas(surat["sidik"])),)


def _disetujui(aktor: Aktor, penugasan: Penugasan) -> list[dict[str, str]]:
    """The people of ours whom the answer grants."""
    baris = OrangDiminta.objects.filter(permohonan__penugasan=penugasan, sisi=Sisi.DIMINTA, setuju=True)
    pegawai = [satu.pegawai for satu in baris.select_related("pegawai").order_by("id")]
    pada = kini(aktor.instansi, aktor.tanggal)
    jabatan = {s.pegawai_id: s.jabatan for s in orang_kini(pada, aktor.tanggal, pegawai=[p.pk for p in pegawai])}
    return [tulis_orang(satu, jabatan[satu.pk]) for satu in pegawai if satu.pk in jabatan]


def _tim(penugasan: Penugasan) -> list[dict[str, str]]:
    semua = Anggota.objects.filter(penugasan=penugasan).select_related("pegawai").order_by("id")
    return [{**tulis_orang(satu.pegawai, satu.jabatan), "peran": satu.peran} for satu in semua]


def _pembuka(satu: Perbuatan) -> dict[str, Any]:
    penugasan = satu.penugasan
    permohonan = Permohonan.objects.select_related("pemohon").get(penugasan=penugasan)
    return {
        "penugasan": {medan: getattr(penugasan, medan) for medan in PEKERJAAN},
        "permohonan": {medan: getattr(permohonan, medan) for medan in DIMINTA},
        "unit": penugasan.unit.nama,
        "pemohon": tulis_orang(permohonan.pemohon, satu.aktor.pelaku(satu.pegangan).jabatan),
        "profil": satu.acuan.profil,
        "profil_hash": satu.acuan.profil_hash,
        "alur": ke_dict(lepas_paraf(satu.acuan.alur)),
        "langkah": penugasan.langkah,
        "penetap": _penetap(penugasan),
        "untuk": str(permohonan.untuk_id or ""),
    }


def _penetap(penugasan: Penugasan) -> str:
    """The role by which an officer of the other instansi sets the letter; '' when one of ours does."""
    luar = PeranPerkara.objects.filter(penugasan=penugasan).exclude(luar="").order_by("peran")
    nama = luar.filter(peran="penetap").values("luar")
    return luar.filter(luar__in=nama).exclude(peran="penetap").values_list("peran", flat=True).first() or ""
