"""Change the breakdown in the course of the work: add, change, drop. Each is one transaction with its event."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Simpulan
from lincah.pelaksanaan.keadaan import TUNTAS
from lincah.pelaksanaan.models import Kemajuan, Ketergantungan, Rincian, SyaratRincian
from lincah.pelaksanaan.services.kunci import Terkunci, kunci
from lincah.pelaksanaan.services.rincian.isi import IsiKegiatan, periksa
from lincah.pelaksanaan.services.rincian.susun import nomor_terakhir
from lincah.pelaksanaan.services.rincian.versi import bandingkan, potret, simpan_versi
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru

TINDAKAN = "menyusun_rincian"
BASI = (
    "Kegiatan ini sudah diubah orang lain sejak halaman dibuka. Tidak ada yang berubah; "
    "muat ulang dan lihat isinya yang terbaru."
)
TIDAK_ADA = "Kegiatan ini tidak ada dalam rincian, atau sudah dibatalkan."


@dataclass(frozen=True, slots=True)
class HasilRincian:
    """The activity after the change; None when the law refuses, with the reasons in `simpulan`."""

    rincian: Rincian | None
    simpulan: Simpulan[bool]


@transaction.atomic
def tambah_kegiatan(aktor: Aktor, penugasan_id: UUID, isi: IsiKegiatan, *, kunci_isian: UUID) -> HasilRincian:
    """Add an activity to the breakdown of work under way; `kunci_isian` is the form it came from.

    Errors: PerkaraTidakAda, SudahTercatat, UsulanKeliru.
    """
    buka = kunci(aktor, penugasan_id, TINDAKAN)
    check_baru(kunci_isian)
    if not buka.boleh:
        return HasilRincian(None, buka.simpulan)
    buka.check_sendiri()
    periksa(buka.penugasan, isi)
    rincian = Rincian(penugasan=buka.penugasan, urutan=nomor_terakhir(buka.penugasan) + 1, kunci=kunci_isian)
    _isi(rincian, isi)
    simpan_versi(rincian, potret(rincian), oleh=buka.aktor.pegawai_id, waktu=buka.aktor.waktu, alasan=isi.alasan)
    buka.catat(
        "menambah_kegiatan", {"rincian": rincian.pk, "catatan": rincian.kegiatan, **potret(rincian)}, kunci=kunci_isian
    )
    return HasilRincian(rincian, buka.simpulan)


@transaction.atomic
def ubah_kegiatan(
    aktor: Aktor, penugasan_id: UUID, rincian_id: int, isi: IsiKegiatan, *, versi: int, kunci_isian: UUID | None = None
) -> HasilRincian:
    """Change an activity; what it was before stays as a version.

    `versi`: the one the page showed. Errors: PerkaraTidakAda, HalamanBasi, UsulanKeliru (also when nothing changes).
    """
    buka = kunci(aktor, penugasan_id, TINDAKAN)
    check_baru(kunci_isian)
    rincian = _ambil(buka, rincian_id)
    if not buka.boleh:
        return HasilRincian(None, buka.simpulan)
    buka.check_sendiri()
    _cocok(rincian, versi)
    periksa(buka.penugasan, isi, rincian)
    lama = potret(rincian)
    _isi(rincian, isi)
    if not (beda := bandingkan(lama, potret(rincian))):
        raise UsulanKeliru("Tidak ada yang berubah dari isinya sekarang.")
    _simpan_perubahan(buka, rincian, lama, "mengubah_kegiatan", beda, isi.alasan, kunci_isian)
    return HasilRincian(rincian, buka.simpulan)


@transaction.atomic
def batalkan_kegiatan(
    aktor: Aktor, penugasan_id: UUID, rincian_id: int, *, alasan: str, versi: int, kunci_isian: UUID | None = None
) -> HasilRincian:
    """Drop an activity; it and its progress stay readable. Errors: PerkaraTidakAda, HalamanBasi, UsulanKeliru."""
    buka = kunci(aktor, penugasan_id, TINDAKAN)
    check_baru(kunci_isian)
    rincian = _ambil(buka, rincian_id)
    if not buka.boleh:
        return HasilRincian(None, buka.simpulan)
    buka.check_sendiri()
    _cocok(rincian, versi)
    if not alasan.strip():
        raise UsulanKeliru("Tulis mengapa kegiatan ini dibatalkan.", "alasan")
    terakhir = Kemajuan.objects.filter(rincian=rincian).order_by("-waktu", "-id").first()
    if terakhir is not None and terakhir.persen == TUNTAS:
        raise UsulanKeliru("Kegiatan ini sudah tuntas, jadi tidak dibatalkan.", "alasan")
    lama = potret(rincian)
    rincian.dibatalkan = buka.aktor.waktu
    _simpan_perubahan(buka, rincian, lama, "membatalkan_kegiatan", [], alasan.strip(), kunci_isian)
    return HasilRincian(rincian, buka.simpulan)


def _ambil(buka: Terkunci, rincian_id: int) -> Rincian:
    baris = Rincian.objects.berlaku().select_related("penanggung_jawab__pegawai")
    rincian = baris.filter(pk=rincian_id, penugasan=buka.penugasan).first()
    if rincian is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    return rincian


def _cocok(rincian: Rincian, versi: int) -> None:
    if versi != rincian.versi:
        raise HalamanBasi(BASI)


def _isi(rincian: Rincian, isi: IsiKegiatan) -> None:
    rincian.kegiatan, rincian.keluaran, rincian.anggaran = isi.kegiatan, isi.keluaran, isi.anggaran
    rincian.penanggung_jawab_id, rincian.mulai, rincian.tenggat = isi.anggota_id, isi.mulai, isi.tenggat
    rincian.save()
    rincian.syarat.all().delete()
    rincian.bergantung.all().delete()
    SyaratRincian.objects.bulk_create(
        SyaratRincian(rincian=rincian, kompetensi_id=id, tingkat=tingkat) for id, tingkat in dict(isi.syarat).items()
    )
    Ketergantungan.objects.bulk_create(
        Ketergantungan(rincian=rincian, sesudah_id=satu) for satu in dict.fromkeys(isi.sesudah)
    )


def _simpan_perubahan(
    buka: Terkunci,
    rincian: Rincian,
    lama: dict[str, object],
    jenis: str,
    beda: list[str],
    alasan: str,
    kunci_isian: UUID | None,
) -> None:
    """The next version with its event; an activity from before versions were kept gets its first one now."""
    if not rincian.riwayat.exists():
        simpan_versi(rincian, lama, oleh=None, waktu=buka.aktor.waktu)
    rincian.versi += 1
    rincian.save(update_fields=["versi", "dibatalkan"])
    baru = potret(rincian)
    simpan_versi(rincian, baru, oleh=buka.aktor.pegawai_id, waktu=buka.aktor.waktu, alasan=alasan)
    kata = "; ".join([rincian.kegiatan, *beda, *([f"alasan: {alasan}"] if alasan else [])])
    buka.catat(
        jenis,
        {"rincian": rincian.pk, "versi_rincian": rincian.versi, "catatan": kata, "lama": lama, **baru},
        kunci=kunci_isian,
    )
