"""People: register, change."""

from datetime import datetime

from django.db import transaction

from lincah.accounts.models import Akun
from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Pegawai, StatusPegawai
from lincah.kedudukan.nip import periksa_nip
from lincah.kedudukan.services.galat import KedudukanKeliru, check_terisi
from lincah.kedudukan.services.jejak import catat, terapkan

BOLEH_DIUBAH = frozenset({"nama", "gelar_depan", "gelar_belakang", "nip", "golongan", "email", "aktif", "akun"})


@transaction.atomic
def daftarkan_pegawai(
    *,
    nama: str,
    nip: str,
    status: StatusPegawai | str,
    golongan: str = "",
    gelar_depan: str = "",
    gelar_belakang: str = "",
    email: str = "",
    akun: Akun | None = None,
    oleh: Pelaku,
    waktu: datetime,
) -> Pegawai:
    """Register a person. The number must fit the status; a pejabat negara has none. Errors: KedudukanKeliru."""
    if status not in StatusPegawai.values:
        raise KedudukanKeliru(f"Status '{status}' tidak dikenal. Pilih dari daftar.", "status")
    nama, nip = check_terisi(nama, "nama", "Nama pegawai"), _check_nip(nip, str(status), kecuali=None)
    _check_tanpa_nip(nama, nip, kecuali=None)
    baru = Pegawai.objects.create(
        nama=nama,
        nip=nip,
        status=status,
        golongan=golongan,
        gelar_depan=gelar_depan,
        gelar_belakang=gelar_belakang,
        email=email,
        akun=akun,
    )
    catat("pegawai_didaftarkan", baru, oleh=oleh, waktu=waktu, nama=baru.nama, nip=baru.nip, status=str(status))
    return baru


@transaction.atomic
def ubah_pegawai(*, pegawai: Pegawai, perubahan: dict[str, object], oleh: Pelaku, waktu: datetime) -> Pegawai:
    """Change name, titles, NIP, golongan, email, account or `aktif`; the event keeps both values.

    Errors: KedudukanKeliru.
    """
    asing = set(perubahan) - BOLEH_DIUBAH
    if asing:
        raise KedudukanKeliru(f"Tidak dapat diubah di sini: {', '.join(sorted(asing))}.", min(asing))
    kini = Pegawai.objects.select_for_update(no_key=True).select_related(None).get(pk=pegawai.pk)
    if kini.status == StatusPegawai.INSTANSI_LAIN:
        raise KedudukanKeliru("Orang ini pegawai instansi lain. Datanya diurus instansi itu.", "nama")
    if "nama" in perubahan:
        perubahan = perubahan | {"nama": check_terisi(str(perubahan["nama"]), "nama", "Nama pegawai")}
    if "nip" in perubahan:
        perubahan = perubahan | {"nip": _check_nip(str(perubahan["nip"]), kini.status, kecuali=kini.pk)}
    jadi = {nama: perubahan.get(nama, getattr(kini, nama)) for nama in ("nama", "nip", "aktif")}
    if jadi["aktif"]:
        _check_tanpa_nip(str(jadi["nama"]), str(jadi["nip"]), kecuali=kini.pk)
    terapkan("pegawai_diubah", kini, perubahan, oleh=oleh, waktu=waktu)
    return kini


def _check_nip(nip: str, status: str, kecuali: int | None) -> str:
    if status == StatusPegawai.PEJABAT_NEGARA and not nip.strip():
        return ""
    hasil = periksa_nip(nip)
    if hasil.galat:
        raise KedudukanKeliru(" ".join(hasil.galat), "nip")
    if hasil.jenis != status:
        raise KedudukanKeliru("Nomor ini tidak cocok dengan status pegawai. Periksa nomor atau statusnya.", "nip")
    lain = Pegawai.objects.filter(nip=hasil.nip).exclude(pk=kecuali).first()
    if lain:
        raise KedudukanKeliru(f"NIP ini sudah dipakai {lain.nama}. Cari pegawai itu lebih dahulu.", "nip")
    return hasil.nip


def _check_tanpa_nip(nama: str, nip: str, kecuali: int | None) -> None:
    """Who has no number is told apart by the name; for two at the same moment a constraint stands behind."""
    sama = Pegawai.objects.filter(nip="", aktif=True, nama__iexact=nama).exclude(pk=kecuali)
    if not nip and sama.exists():
        raise KedudukanKeliru(f"{nama} sudah terdaftar tanpa NIP. Cari orang itu lebih dahulu.", "nama")
