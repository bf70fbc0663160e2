"""Rows of the case: the people, the roles of the flow, and what the flow waits for."""

from collections.abc import Iterable
from datetime import datetime

from lincah.law.alur import Alur, Tindakan
from lincah.law.penugasan import Bentuk
from lincah.penugasan.models import Anggota, Penugasan, PeranAnggota, PeranPerkara, Tunggu
from lincah.penugasan.services.rancangan import Rancangan, Usulan


def buat_anggota(penugasan: Penugasan, rancangan: Rancangan, usulan: Usulan) -> None:
    """Write the people of the case with the post each holds today."""
    Anggota.objects.bulk_create(
        Anggota(
            penugasan=penugasan, pegawai_id=satu.pegawai_id, jabatan=satu.jabatan, peran=_peran(satu.pegawai_id, usulan)
        )
        for satu in rancangan.orang
    )


def buat_peran(penugasan: Penugasan, rancangan: Rancangan, usulan: Usulan) -> list[PeranPerkara]:
    """Write who holds which role of the flow: posts for officers, persons for those assigned."""
    jawab = rancangan.peran.jawaban if rancangan.peran else None
    if jawab is None or rancangan.jalan.jawaban.penetap is None:
        raise ValueError("peran perkara belum lengkap; rancangan yang tidak boleh tidak dapat ditulis")
    utama = [usulan.ketua] if usulan.ketua else list(usulan.pegawai)
    pemantau_tim = [usulan.ketua] if usulan.ketua and _ketua_memantau(rancangan) else []
    baris = [
        *_jabatan(penugasan, "pengusul", [rancangan.pengusul.id]),
        *_jabatan(penugasan, "penetap", [rancangan.jalan.jawaban.penetap.id]),
        *_jabatan(penugasan, "penerima", [jawab.penerima.id]),
        *_jabatan(penugasan, "pemantau", [pos.id for pos in jawab.pemantau]),
        *(
            satu
            for nomor, (_, pos) in enumerate(jawab.reviu, 1)
            for satu in _jabatan(penugasan, f"reviu_{nomor}", [pos.id])
        ),
        *_pegawai(penugasan, "pegawai", usulan.pegawai),
        *_pegawai(penugasan, "utama", utama),
        *_pegawai(penugasan, "pemantau", pemantau_tim),
    ]
    return PeranPerkara.objects.bulk_create(baris)


def perbarui_tunggu(penugasan: Penugasan, alur: Alur, peran: Iterable[PeranPerkara], waktu: datetime) -> None:
    """Make the waiting rows of the present step anew: one for each holder of each act the flow waits for."""
    Tunggu.objects.filter(penugasan=penugasan).delete()
    daftar = list(peran)
    Tunggu.objects.bulk_create(
        satu
        for tindakan in alur.langkah[penugasan.langkah].tindakan
        if tindakan.menunggu
        for satu in _tunggu(penugasan, tindakan, daftar, waktu)
    )


def _tunggu(penugasan: Penugasan, tindakan: Tindakan, peran: list[PeranPerkara], waktu: datetime) -> Iterable[Tunggu]:
    awal = penugasan.langkah in ("menetapkan", "menerima", "memperbaiki_konsep")
    for satu in peran:
        if satu.peran in tindakan.pelaku and not (tindakan.setiap and str(satu.pegawai_id) in penugasan.sudah):
            yield Tunggu(
                penugasan=penugasan,
                tindakan=tindakan.kode,
                peran=satu.peran,
                jabatan_id=satu.jabatan_id,
                pegawai_id=satu.pegawai_id,
                sejak=waktu,
                tenggat=penugasan.mulai if awal else penugasan.selesai,
            )


def _peran(pegawai_id: int, usulan: Usulan) -> PeranAnggota:
    if usulan.bentuk is Bentuk.INDIVIDU:
        return PeranAnggota.INDIVIDU
    return PeranAnggota.KETUA if pegawai_id == usulan.ketua else PeranAnggota.ANGGOTA


def _ketua_memantau(rancangan: Rancangan) -> bool:
    return rancangan.tahapan is not None and "ketua_tim" in rancangan.tahapan.pemantau.nilai


def _jabatan(penugasan: Penugasan, peran: str, jabatan: Iterable[int]) -> list[PeranPerkara]:
    return [PeranPerkara(penugasan=penugasan, peran=peran, jabatan_id=satu) for satu in dict.fromkeys(jabatan)]


def _pegawai(penugasan: Penugasan, peran: str, pegawai: Iterable[int]) -> list[PeranPerkara]:
    return [PeranPerkara(penugasan=penugasan, peran=peran, pegawai_id=satu) for satu in dict.fromkeys(pegawai)]
