"""Open a case with a request: write what is asked and who holds which role, then perform its first act."""

from collections.abc import Iterable
from dataclasses import replace

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.law.alur import PEMOHON, SURAT, Alur, sisipkan_paraf
from lincah.law.kedudukan import Pos
from lincah.law.pelaksanaan import Bahan, susun_alur
from lincah.law.penugasan import Bentuk, gabung_alur, potong_alur
from lincah.penugasan.asal import kabarkan_terbuka
from lincah.penugasan.models import OrangDiminta, Penugasan, PeranPerkara, PerkaraMitra, Permohonan, Sisi
from lincah.penugasan.peran import KOORDINATOR
from lincah.penugasan.services.galat import FormulirTerpakai, UsulanKeliru
from lincah.penugasan.services.isian import isian_permohonan
from lincah.penugasan.services.paraf import BukuParaf, baris_pemaraf, rantai
from lincah.penugasan.services.peran import baris_jabatan, baris_pegawai, baris_pos
from lincah.penugasan.services.perbuatan import perbuat
from lincah.penugasan.services.permintaan import Permintaan, RancanganPermohonan, rancang_permintaan
from lincah.penugasan.services.perubahan import lepas_segera
from lincah.penugasan.services.tindakan import lakukan
from lincah.penugasan.services.tujuan_gabung import baca_tujuan, lengkapi_usulan
from lincah.penugasan.services.usulan import MEDAN, TERPAKAI, check_usulan, simpan_alur, simpulan_dict

DIMINTA = ("unit_id", "maksud", "kompetensi", "kelas", "jenjang")
"""What a request and the form that asked for it both have."""


def ajukan(aktor: Aktor, permintaan: Permintaan) -> tuple[Penugasan | None, RancanganPermohonan]:
    """Send a request; None, with the reasons in the rancangan, when it may not be sent.

    Its first act (with its letter) belongs to the same transaction. The same form sent twice opens one case.
    Errors: UsulanKeliru, FormulirTerpakai, those of naskah.
    """
    if permintaan.untuk is not None:
        tujuan = baca_tujuan(aktor, permintaan.untuk, permintaan.usulan.jabatan_id)
        permintaan = replace(permintaan, usulan=lengkapi_usulan(permintaan.usulan, tujuan, aktor.tanggal))
    check_usulan(permintaan.usulan, aktor.tanggal)
    if not permintaan.maksud.strip():
        raise UsulanKeliru("Isi maksud dan tujuan dahulu.", "maksud")
    with transaction.atomic():
        aktor = aktor.segarkan()
        rancangan = rancang_permintaan(aktor, permintaan)
        if not rancangan.boleh:
            return None, rancangan
        pemaraf = pemaraf_permohonan(rancangan)
        alur = sisipkan_paraf(alur_perkara(rancangan), len(pemaraf))
        isi = _isi(aktor, rancangan, alur)
        penugasan, baru = Penugasan.objects.get_or_create(kunci=permintaan.usulan.kunci, defaults=isi)
        if not baru:
            _check_terpakai(penugasan, rancangan)
            return penugasan, rancangan
        _tulis(aktor, rancangan, penugasan)
        PeranPerkara.objects.bulk_create(baris_pemaraf(penugasan, pemaraf))
        kabarkan_terbuka(aktor, permintaan.usulan.asal, penugasan)
        awal = alur.langkah[alur.awal].tindakan[0].kode
        hasil = lakukan(aktor, penugasan.id, awal, isi=isian_permohonan(penugasan.id), efek=perbuat(awal))
        if hasil.berhasil:
            if permintaan.segera:
                lepas_segera(aktor, Permohonan.objects.get(penugasan=penugasan), permintaan.penerus)
            return hasil.penugasan, rancangan
        transaction.set_rollback(True)
        jalan = replace(rancangan.jalan, alasan=(*rancangan.jalan.alasan, *hasil.simpulan.alasan))
        return None, replace(rancangan, jalan=jalan)


def alur_perkara(rancangan: RancanganPermohonan) -> Alur:
    """The whole road of the case as a table. Errors: ValueError for a rancangan that may not be sent."""
    profil, jalan = rancangan.kini.profil, rancangan.jalan.jawaban
    peran = rancangan.peran.jawaban if rancangan.peran else None
    if jalan.alur is None or rancangan.tahapan is None or peran is None:
        raise ValueError("alur memerlukan permohonan yang terbuka, tahapan, dan peran yang lengkap")
    instrumen = profil.penugasan.cari_instrumen(jalan.alur.cara, jalan.lingkup)
    reviu = tuple(aturan for aturan, _ in peran.reviu)
    bahan = Bahan(jalan.naskah, instrumen.status, profil.penugasan.penerimaan, rancangan.tahapan, reviu)
    pos = {peran: frozenset(satu.id for satu in pos) for peran, pos in jalan.pos.items()}
    alur = gabung_alur(jalan.alur, susun_alur(bahan), pos, profil.permohonan.isian(jalan.lingkup))
    return potong_alur(alur) if rancangan.permintaan.untuk else alur


def pemaraf_permohonan(rancangan: RancanganPermohonan, buku: BukuParaf | None = None) -> tuple[Pos, ...]:
    """The posts that initial the letter of this request before it is set; who acts on the request need not.

    `buku`: the settings, where they were read before.
    """
    jalan = rancangan.jalan.jawaban
    if jalan.penetap is None or jalan.penetap.id < 0:  # set in the other instansi, with the initials of its own
        return ()
    alur = alur_perkara(rancangan)
    peran = {satu for (langkah, _), tindakan in alur.cari.items() if langkah != SURAT for satu in tindakan.pelaku}
    sudah = tuple({pos.id: pos for satu in peran for pos in jalan.pos.get(satu, ())}.values())
    penyusun = (rancangan.pengusul,) if rancangan.pengusul else ()
    return rantai(rancangan.kini, rancangan.unit_pemilik, penyusun, jalan.penetap, sudah, buku)


def _isi(aktor: Aktor, rancangan: RancanganPermohonan, alur: Alur) -> dict[str, object]:
    jalan, model, usulan = rancangan.jalan.jawaban, rancangan.kedudukan.model.jawaban, rancangan.permintaan.usulan
    return {
        **{medan: getattr(usulan, medan) for medan in MEDAN},
        "bentuk": usulan.bentuk.value,
        "cara": rancangan.permintaan.cara.value,
        "lingkup": jalan.lingkup.value,
        "unit_id": rancangan.unit_pemilik,
        "pengusul_id": rancangan.pengusul_id,
        "penetap_id": jalan.penetap.id if jalan.penetap and jalan.penetap.id > 0 else None,
        "alur": simpan_alur(rancangan.kini.profil, alur),
        "model": model.kode if model else "",
        "jenis_naskah": jalan.naskah,
        "jalan": simpulan_dict(rancangan.jalan),
        "langkah": alur.awal,
        "oleh": aktor.nama,
        "oleh_jabatan": rancangan.pengusul.nama if rancangan.pengusul else "",
        "dibuat": aktor.waktu,
        "diubah": aktor.waktu,
    }


def _check_terpakai(ada: Penugasan, rancangan: RancanganPermohonan) -> None:
    permintaan = rancangan.permintaan
    if ada.pengusul_id != rancangan.pengusul_id:
        raise FormulirTerpakai(TERPAKAI)
    sama = all(getattr(ada, medan) == getattr(permintaan.usulan, medan) for medan in MEDAN)
    permohonan = Permohonan.objects.filter(penugasan=ada).first()
    if not sama or permohonan is None or _isi_permohonan(permohonan) != _isi_permintaan(permintaan):
        raise FormulirTerpakai(
            f"Formulir ini sudah terkirim sebagai “{ada.judul}”. Bila ini permohonan lain, kirim sekali lagi."
        )


def _isi_permohonan(permohonan: Permohonan) -> tuple[object, ...]:
    orang = {(satu.pegawai_id, satu.sisi, satu.ketua) for satu in permohonan.orang.all()}
    mitra = PerkaraMitra.objects.filter(penugasan=permohonan.penugasan_id).values_list("mitra_id", flat=True).first()
    isi = (getattr(permohonan, medan) for medan in DIMINTA)
    return (
        *isi, permohonan.penugasan.cara, permohonan.jumlah, orang, mitra, permohonan.untuk_id,
        permohonan.menggantikan_id,
    )  # fmt: skip


def _isi_permintaan(permintaan: Permintaan) -> tuple[object, ...]:
    sisi = [(satu, Sisi.SENDIRI) for satu in permintaan.usulan.pegawai]
    sisi += [(satu, Sisi.DIMINTA) for satu in permintaan.diminta]
    ketua = permintaan.usulan.ketua if permintaan.usulan.bentuk is Bentuk.TIM else None
    orang = {(satu, pihak.value, satu == ketua) for satu, pihak in sisi}
    isi = (getattr(permintaan, medan) for medan in DIMINTA)
    return (
        *isi, permintaan.cara.value, permintaan.banyak, orang, permintaan.mitra_id, permintaan.untuk,
        permintaan.menggantikan,
    )  # fmt: skip


def _tulis(aktor: Aktor, rancangan: RancanganPermohonan, penugasan: Penugasan) -> None:
    permintaan = rancangan.permintaan
    permohonan = Permohonan.objects.create(
        penugasan=penugasan,
        pemohon_id=aktor.pegawai_id,
        unit_id=permintaan.unit_id,
        maksud=permintaan.maksud,
        kompetensi=permintaan.kompetensi,
        kelas=permintaan.kelas,
        jenjang=permintaan.jenjang,
        jumlah=permintaan.banyak,
        untuk_id=permintaan.untuk,
        menggantikan_id=permintaan.menggantikan,
    )
    if permintaan.mitra_id is not None:
        PerkaraMitra.objects.create(penugasan=penugasan, mitra_id=permintaan.mitra_id, diminta=False)
    OrangDiminta.objects.bulk_create(_orang(permohonan, rancangan))
    PeranPerkara.objects.bulk_create(susun_peran_permohonan(aktor, rancangan, penugasan))


def _orang(permohonan: Permohonan, rancangan: RancanganPermohonan) -> list[OrangDiminta]:
    usulan = rancangan.permintaan.usulan
    ketua = usulan.ketua if usulan.bentuk is Bentuk.TIM else None
    sisi = [(satu, Sisi.SENDIRI) for satu in rancangan.sendiri] + [(satu, Sisi.DIMINTA) for satu in rancangan.diminta]
    return [
        OrangDiminta(permohonan=permohonan, pegawai_id=satu.pegawai_id, sisi=pihak, ketua=satu.pegawai_id == ketua)
        for satu, pihak in sisi
    ]


def susun_peran_permohonan(
    aktor: Aktor, rancangan: RancanganPermohonan, penugasan: Penugasan
) -> Iterable[PeranPerkara]:
    """Roles of the request and of the work, not yet written; those assigned come in when the letter is to be set."""
    jalan, jawab = rancangan.jalan.jawaban, rancangan.peran.jawaban if rancangan.peran else None
    if jalan.penetap is None or jawab is None:
        raise ValueError("peran perkara belum lengkap; permohonan yang tidak boleh tidak dapat ditulis")
    diri = [aktor.pegawai_id] if aktor.pegawai_id else []
    if rancangan.pengusul is None:
        yield from (*baris_pegawai(penugasan, "pengusul", diri), *baris_pegawai(penugasan, "pegawai", diri))
    else:
        yield from baris_jabatan(penugasan, "pengusul", [rancangan.pengusul.id])
    yield from baris_pegawai(penugasan, PEMOHON, diri)
    for peran, pos in jalan.pos.items():
        yield from baris_pos(penugasan, peran, pos)
    yield from baris_pos(penugasan, "penetap", [jalan.penetap])
    yield from baris_jabatan(penugasan, "penyepakat", [jawab.penyepakat.id])
    yield from baris_jabatan(penugasan, "penerima", [jawab.penerima.id])
    koordinator = [rancangan.koordinator.id] if rancangan.koordinator else []
    yield from baris_jabatan(penugasan, KOORDINATOR, koordinator)
    yield from baris_jabatan(penugasan, "pemantau", [*(pos.id for pos in jawab.pemantau), *koordinator])
    for nomor, (_, pos) in enumerate(jawab.reviu, 1):
        yield from baris_jabatan(penugasan, f"reviu_{nomor}", [pos.id])
