"""Open a case: write the proposal, its people and roles, and send it to the signatory."""

import hashlib
import json
from datetime import date, timedelta

from django.conf import settings
from django.db import transaction

from lincah.audit.services import Kuitansi, catat
from lincah.kedudukan.akses import Aktor
from lincah.law.alur import Alur, ke_dict, sisipkan_paraf
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import Bahan, susun_alur
from lincah.law.penugasan import Cara
from lincah.law.profil import Profil
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.asal import kabarkan_terbuka
from lincah.penugasan.models import AlurTersimpan, Penugasan, PeranPerkara
from lincah.penugasan.services.galat import FormulirTerpakai, UsulanKeliru
from lincah.penugasan.services.langkah import perintah_langkah
from lincah.penugasan.services.paraf import BukuParaf, baris_pemaraf, rantai
from lincah.penugasan.services.peran import buat_anggota, buat_peran, peran_anggota
from lincah.penugasan.services.rancangan import Rancangan, Usulan, rancang

OBJEK = "penugasan"
TERPAKAI = "Formulir ini sudah pernah dipakai. Bila ini hal baru, kirim sekali lagi."
MEDAN = ("judul", "uraian", "target", "satuan", "sifat", "mulai", "selesai")


def usulkan(aktor: Aktor, usulan: Usulan) -> tuple[Penugasan | None, Rancangan]:
    """Propose an assignment; None, with the reasons in the rancangan, when it may not be.

    The same form sent twice opens one case. Errors: UsulanKeliru, FormulirTerpakai.
    """
    check_usulan(usulan, aktor.tanggal)
    with transaction.atomic():
        aktor = aktor.segarkan()
        rancangan = rancang(aktor, usulan)
        if not rancangan.boleh:
            return None, rancangan
        pemaraf = pemaraf_usulan(rancangan)
        alur = sisipkan_paraf(alur_penugasan(rancangan), len(pemaraf))
        penugasan, baru = Penugasan.objects.get_or_create(
            kunci=usulan.kunci, defaults=_isi(aktor, usulan, rancangan, alur)
        )
        if baru:
            _tulis(aktor, usulan, rancangan, penugasan, alur, pemaraf)
        else:
            _check_terpakai(penugasan, usulan)
    return penugasan, rancangan


def check_usulan(usulan: Usulan, hari: date) -> None:
    """Dates in order and not past, nothing empty. Errors: UsulanKeliru."""
    check_masa_tugas(usulan.mulai, usulan.selesai, hari)
    for medan in ("judul", "target", "satuan"):
        if not getattr(usulan, medan).strip():
            raise UsulanKeliru(f"Isi {medan} dahulu.", medan)


def check_masa_tugas(mulai: date, selesai: date, hari: date) -> None:
    """Dates in order, not past, and not begun longer ago than the setting LINCAH_MUNDUR allows. Errors: UsulanKeliru.

    Nobody's regulation forbids a letter after the work has begun; letters written long afterwards are a known abuse.
    """
    if selesai < mulai:
        raise UsulanKeliru("Tanggal selesai mendahului tanggal mulai; perbaiki salah satunya.", "selesai")
    if selesai < hari:
        raise UsulanKeliru("Masa tugas ini sudah lewat; pilih tanggal selesai hari ini atau sesudahnya.", "selesai")
    paling_awal = hari - timedelta(days=settings.LINCAH_MUNDUR)
    if mulai < paling_awal:
        raise UsulanKeliru(
            f"Surat tidak dibuat mundur lebih dari {settings.LINCAH_MUNDUR} hari; tanggal mulai paling awal "
            f"{tanggal_panjang(paling_awal)}.",
            "mulai",
        )


def _check_terpakai(ada: Penugasan, usulan: Usulan) -> None:
    """A form carries one key and opens one case; brought back and changed, it must not pass for that case."""
    if ada.pengusul_id != usulan.jabatan_id:
        raise FormulirTerpakai(TERPAKAI)
    sama = all(getattr(ada, medan) == getattr(usulan, medan) for medan in MEDAN) and ada.bentuk == usulan.bentuk.value
    orang = {(satu, peran_anggota(satu, usulan).value) for satu in usulan.pegawai}
    if not sama or set(ada.anggota.values_list("pegawai_id", "peran")) != orang:
        raise FormulirTerpakai(
            f"Formulir ini sudah terkirim sebagai “{ada.judul}”. Bila ini penugasan lain, kirim sekali lagi."
        )


def alur_penugasan(rancangan: Rancangan) -> Alur:
    """The flow of an assignment by appointment. Errors: ValueError for a rancangan that may not be sent."""
    profil, jalan = rancangan.kini.profil, rancangan.jalan.jawaban
    instrumen = profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, jalan.lingkup)
    peran = rancangan.peran.jawaban if rancangan.peran else None
    if rancangan.tahapan is None or peran is None:
        raise ValueError("alur memerlukan tahapan dan peran yang lengkap")
    tingkat = tuple(aturan for aturan, _ in peran.reviu)
    return susun_alur(Bahan(jalan.naskah, instrumen.status, profil.penugasan.penerimaan, rancangan.tahapan, tingkat))


def pemaraf_usulan(rancangan: Rancangan, buku: BukuParaf | None = None) -> tuple[Pos, ...]:
    """The posts that initial this letter before it is set; `buku`: the settings, where they were read before."""
    pengusul, jalan = rancangan.pengusul, rancangan.jalan.jawaban
    return rantai(rancangan.kini, pengusul.unit_id, (pengusul,), jalan.penetap, buku=buku)


def _isi(aktor: Aktor, usulan: Usulan, rancangan: Rancangan, alur: Alur) -> dict[str, object]:
    jalan, acuan = rancangan.jalan.jawaban, rancangan.acuan.kedudukan.model.jawaban
    return {
        **{medan: getattr(usulan, medan) for medan in MEDAN},
        "bentuk": usulan.bentuk.value,
        "cara": Cara.PENUNJUKAN.value,
        "lingkup": jalan.lingkup.value,
        "unit_id": rancangan.pengusul.unit_id,
        "pengusul_id": rancangan.pengusul.id,
        "penetap_id": jalan.penetap.id if jalan.penetap else None,
        "alur": simpan_alur(rancangan.kini.profil, alur),
        "model": acuan.kode if acuan else "",
        "jenis_naskah": jalan.naskah,
        "jalan": simpulan_dict(rancangan.jalan),
        "langkah": alur.awal,
        "oleh": aktor.nama,
        "oleh_jabatan": rancangan.pengusul.nama,
        "dibuat": aktor.waktu,
        "diubah": aktor.waktu,
    }


def simpulan_dict(simpulan: Simpulan[object]) -> dict[str, object]:
    """A conclusion as it is kept: every reason with its article."""
    return {"boleh": simpulan.boleh, "alasan": [alasan.ke_dict() for alasan in simpulan.alasan]}


def simpan_alur(profil: Profil, alur: Alur) -> AlurTersimpan:
    """The flow kept with a case; cases of the same table and profile share a row."""
    return simpan_alur_perkara(profil.id, profil.hash, alur)


def simpan_alur_perkara(profil: str, profil_hash: str, alur: Alur) -> AlurTersimpan:
    """The same, by the id and hash of the profile with which the case began."""
    isi = ke_dict(alur)
    sidik = hashlib.sha256(json.dumps([profil_hash, isi], sort_keys=True).encode()).hexdigest()
    bawaan = {"profil": profil, "profil_hash": profil_hash, "isi": isi}
    return AlurTersimpan.objects.get_or_create(sidik=sidik, defaults=bawaan)[0]


def _tulis(
    aktor: Aktor,
    usulan: Usulan,
    rancangan: Rancangan,
    penugasan: Penugasan,
    alur: Alur,
    pemaraf: tuple[Pos, ...],
) -> None:
    buat_anggota(penugasan, rancangan, usulan)
    paraf = PeranPerkara.objects.bulk_create(baris_pemaraf(penugasan, pemaraf))
    peran = [*buat_peran(penugasan, rancangan, usulan), *paraf]
    profil = rancangan.kini.profil
    fakta = {
        "jabatan": usulan.jabatan_id,
        "pegawai": list(usulan.pegawai),
        "ketua": usulan.ketua,
        "tanggal": aktor.tanggal,
    }
    catat(
        jenis="penugasan.mengusulkan",
        objek=(OBJEK, str(penugasan.id)),
        pelaku=aktor.pelaku(aktor.cari(usulan.jabatan_id)),
        isi={"judul": usulan.judul, "langkah": penugasan.langkah} | _rangkap(aktor, usulan),
        waktu=aktor.waktu,
        kuitansi=Kuitansi(profil.id, profil.hash, fakta, simpulan_dict(rancangan.jalan)),
        perubahan=perintah_langkah(penugasan, alur, peran),
    )
    kabarkan_terbuka(aktor, usulan.asal, penugasan)


def _rangkap(aktor: Aktor, usulan: Usulan) -> dict[str, bool]:
    return {"rangkap": True} if aktor.pegawai_id in usulan.pegawai else {}
