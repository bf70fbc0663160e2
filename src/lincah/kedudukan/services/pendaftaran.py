"""Registering a person together with the account, and a new first password."""

import secrets
from datetime import date, datetime

from django.db import transaction

from lincah.accounts.models import Akun
from lincah.accounts.services import buat_akun_pegawai, ganti_sandi, hapus_pengaman
from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.kedudukan.services.galat import KedudukanKeliru
from lincah.kedudukan.services.jejak import catat
from lincah.kedudukan.services.pegawai import daftarkan_pegawai, ubah_pegawai
from lincah.kedudukan.services.pekerjaan import check_pegawai_ditinggalkan

HURUF = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike on paper


@transaction.atomic
def daftarkan_dengan_akun(
    *, isian: dict[str, str], username: str = "", oleh: Pelaku, waktu: datetime
) -> tuple[Pegawai, str]:
    """Register a person and open the account; returns the person and the first password, which is kept nowhere.

    `isian`: what `daftarkan_pegawai` takes; `username` only for who has no NIP. Errors: KedudukanKeliru, AkunSudahAda.
    """
    pegawai = daftarkan_pegawai(**isian, oleh=oleh, waktu=waktu)
    sandi = sandi_baru()
    nama_pengguna = pegawai.nip or username or f"pejabat-{pegawai.pk}"
    akun = buat_akun_pegawai(nip=nama_pengguna, nama=pegawai.nama_lengkap, sandi=sandi, sementara=True)
    return ubah_pegawai(pegawai=pegawai, perubahan={"akun": akun}, oleh=oleh, waktu=waktu), sandi


@transaction.atomic
def perbarui_pegawai(
    *,
    pegawai: Pegawai,
    isian: dict[str, object],
    tanggal: date,
    menyusul: bool = False,
    oleh: Pelaku,
    waktu: datetime,
) -> Pegawai:
    """Change a person's data; `aktif` is taken away only from who holds no post after `tanggal`, and has no running
    work, unless a successor is to follow (`menyusul`).

    The account follows: of who is not active any more it lets nobody in, and its sessions end. Errors: KedudukanKeliru.
    """
    Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)  # nobody is appointed between check and change
    dipangku = Pemangkuan.objects.filter(pegawai=pegawai).beririsan(tanggal, None).select_related("jabatan").first()
    if not isian.get("aktif", True) and dipangku:
        raise KedudukanKeliru(f"Masih memangku {dipangku.jabatan.nama}. Akhiri pemangkuannya lebih dahulu.", "aktif")
    if not isian.get("aktif", True) and pegawai.aktif:
        check_pegawai_ditinggalkan(pegawai, menyusul=menyusul)
    kini = ubah_pegawai(pegawai=pegawai, perubahan=dict(isian), oleh=oleh, waktu=waktu)
    Akun.objects.filter(pegawai=kini).update(is_active=kini.aktif)
    return kini


@transaction.atomic
def perbarui_sandi(*, pegawai: Pegawai, oleh: Pelaku, waktu: datetime) -> str:
    """Give the person's account a new first password and end its sessions; returns it once. Errors: KedudukanKeliru."""
    akun = Pegawai.objects.select_related("akun").get(pk=pegawai.pk).akun
    if akun is None:
        raise KedudukanKeliru(f"{pegawai.nama} belum mempunyai akun.")
    sandi = sandi_baru()
    ganti_sandi(akun, sandi=sandi, sementara=True)
    catat("sandi_diperbarui", pegawai, oleh=oleh, waktu=waktu, akun=akun.pk)
    return sandi


@transaction.atomic
def hapus_pengaman_masuk(*, pegawai: Pegawai, alasan: str, oleh: Pelaku, waktu: datetime) -> Pegawai:
    """Take the second factor from a person's account, who is told at the next login. Errors: KedudukanKeliru."""
    akun = Akun.objects.select_for_update().filter(pegawai=pegawai).first()
    if akun is None or not hapus_pengaman(akun):
        raise KedudukanKeliru(f"Akun {pegawai.nama} tidak memakai pengaman dua langkah. Tidak ada yang perlu dihapus.")
    catat("pengaman_dihapus", pegawai, oleh=oleh, waktu=waktu, akun=akun.pk, alasan=alasan)
    return pegawai


def sandi_baru() -> str:
    """A password of twelve letters and digits in groups of four, easy to read aloud: about 59 bits."""
    return "-".join("".join(secrets.choice(HURUF) for _ in range(4)) for _ in range(3))
