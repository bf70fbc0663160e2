"""Writes of letters: set one, withdraw one, start a register, choose the pattern of numbers.

A letter belongs in the transaction of the act it documents, whose event the chapter that calls writes; what is set for
all letters (head, pattern, register) has an event of its own.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection, transaction

from lincah.audit.services import Pelaku, catat
from lincah.naskah import queries
from lincah.naskah.cetak import cetak_gambar, cetak_pdf
from lincah.naskah.kode import kode_baru
from lincah.naskah.models import Berkas, KopSurat, MenungguTanda, Naskah, PolaNomor, RegisterNomor, StatusNaskah
from lincah.naskah.nomor import BagianNomor, periksa_pola, susun_nomor
from lincah.naskah.surat import Gambar, Surat
from lincah.registry.konteks import instansi_kini

AMBIL_NOMOR = """
    INSERT INTO naskah_registernomor (tahun, kode, terakhir) VALUES (%s, %s, %s)
    ON CONFLICT (tahun, kode) DO UPDATE SET terakhir = naskah_registernomor.terakhir + EXCLUDED.terakhir
    RETURNING terakhir
"""
TIPE_PDF = "application/pdf"


class DiLuarTransaksi(RuntimeError):
    """A letter must stand and fall with the act it documents, or its number would be lost."""


class StatusDitolak(ValueError):
    """The letter has already left `berlaku`."""


class RegisterDitolak(ValueError):
    """The register has already gone further."""


def terbitkan(
    *,
    surat: Surat,
    kode_pd: str,
    objek: tuple[str, str],
    penanda_tangan_id: int | None,
    waktu: datetime,
    tenggat: date | None = None,
) -> Naskah:
    """Set a letter: take the next number of `kode_pd` for the year of `surat.tanggal`, print, keep, return.

    `surat` comes without number; `objek` is (kind, id) of the case; `waktu` the moment of the act, aware; `tenggat`:
    by when it is to be signed (None: nobody is asked). The register stays locked until the transaction ends.
    Errors: DiLuarTransaksi, nomor.PolaKeliru, cetak.GagalCetak (HurufTidakTersedia names characters to replace).
    """
    if not connection.in_atomic_block:
        raise DiLuarTransaksi("naskah harus diterbitkan di dalam transaction.atomic() bersama perbuatannya")
    pola, klasifikasi = queries.pola_untuk(surat.jenis, kode_pd)
    urut = ambil_nomor(surat.tanggal.year, kode_pd)
    bagian = BagianNomor(klasifikasi=klasifikasi, kode_pd=kode_pd, tanggal=surat.tanggal, urut=urut)
    kode = kode_baru()
    lengkap = replace(
        surat,
        nomor=susun_nomor(pola, bagian),
        kode_verifikasi=kode,
        alamat_verifikasi=alamat_verifikasi(kode),
        ditetapkan_pada=waktu.astimezone(ZoneInfo(instansi_kini().zona)),
    )
    naskah = Naskah.objects.create(
        **_kolom(lengkap),
        tahun=surat.tanggal.year,
        kode_register=kode_pd,
        urut=urut,
        berkas_id=simpan_berkas(cetak_pdf(lengkap), TIPE_PDF),
        objek_jenis=objek[0],
        objek_id=str(objek[1]),
        penanda_tangan_id=penanda_tangan_id,
        dibuat=waktu,
    )
    return _tunggu_tanda(naskah, tenggat)


def _tunggu_tanda(naskah: Naskah, tenggat: date | None) -> Naskah:
    if tenggat is not None and naskah.penanda_tangan_id is not None:
        MenungguTanda.objects.create(naskah=naskah, pegawai_id=naskah.penanda_tangan_id, tenggat=tenggat)
    return naskah


def alamat_verifikasi(kode: str) -> str:
    """The address anyone may open to check the letter. From the deployment's setting: it stays on paper for ever."""
    return f"{settings.LINCAH_ALAMAT}{instansi_kini().awalan}v/{kode}/"


def simpan_berkas(isi: bytes, tipe: str) -> str:
    """Keep a file under its hash (once, however often it comes) and return the hash."""
    hash_berkas = sha256(isi).hexdigest()
    berkas = Berkas(sha256=hash_berkas, isi=isi, ukuran=len(isi), tipe=tipe)
    Berkas.objects.bulk_create([berkas], ignore_conflicts=True)
    return hash_berkas


def akhiri(naskah: Naskah, status: StatusNaskah) -> Naskah:
    """The letter no longer holds: `dicabut` or `diganti`. Errors: StatusDitolak when it had already ended."""
    berubah = Naskah.objects.filter(pk=naskah.pk, status=StatusNaskah.BERLAKU).update(status=status)
    if not berubah or status == StatusNaskah.BERLAKU:
        raise StatusDitolak(f"{naskah} sudah tidak berlaku; muat ulang halaman untuk melihat keadaannya.")
    naskah.status = status
    MenungguTanda.objects.filter(pk=naskah.pk).delete()
    return naskah


def mulai_register(*, tahun: int, kode_pd: str, terakhir: int, oleh: Pelaku, waktu: datetime) -> None:
    """Go on where the paper register stopped: the next letter gets `terakhir` + 1. Errors: RegisterDitolak."""
    with transaction.atomic():
        baris, _ = RegisterNomor.objects.select_for_update().get_or_create(
            tahun=tahun, kode=kode_pd, defaults={"terakhir": 0}
        )
        if baris.terakhir > terakhir:
            raise RegisterDitolak(f"Register {kode_pd} {tahun} sudah sampai nomor {baris.terakhir}.")
        isi = {"tahun": tahun, "sebelumnya": baris.terakhir, "terakhir": terakhir}
        baris.terakhir = terakhir
        baris.save(update_fields=["terakhir"])
        catat(jenis="naskah.register_dimulai", objek=("register", kode_pd), pelaku=oleh, isi=isi, waktu=waktu)


@transaction.atomic
def atur_pola(*, jenis: str, kode_pd: str, pola: str, klasifikasi: str, oleh: Pelaku, waktu: datetime) -> PolaNomor:
    """Set how numbers are written, for one kind ('': every kind) and one perangkat daerah ('': every one).

    Letters already set keep theirs. Errors: nomor.PolaKeliru.
    """
    periksa_pola(pola)
    baris, _ = PolaNomor.objects.update_or_create(
        jenis=jenis, kode_pd=kode_pd, defaults={"pola": pola, "klasifikasi": klasifikasi}
    )
    isi = {"jenis": jenis, "pola": pola, "klasifikasi": klasifikasi}
    catat(jenis="naskah.pola_diatur", objek=("pola_nomor", kode_pd), pelaku=oleh, isi=isi, waktu=waktu)
    return baris


def atur_kop(
    kode_pd: str,
    *,
    alamat: str = "",
    kode_pos: str = "",
    telepon: str = "",
    laman: str = "",
    pos_el: str = "",
    lambang: Gambar | None = None,
    oleh: Pelaku,
    waktu: datetime,
) -> KopSurat:
    """Set the head of the letters of `kode_pd` ('' for the whole pemda). Letters already set keep theirs."""
    nilai: dict[str, str | None] = {
        "alamat": alamat,
        "kode_pos": kode_pos,
        "telepon": telepon,
        "laman": laman,
        "pos_el": pos_el,
    }
    with transaction.atomic():
        gambar = simpan_berkas(lambang.isi, f"image/{lambang.format}") if lambang else None
        nilai["lambang_id"] = gambar
        baris, _ = KopSurat.objects.update_or_create(kode_pd=kode_pd, defaults=nilai)
        catat(jenis="naskah.kop_diatur", objek=("kop_surat", kode_pd), pelaku=oleh, isi=nilai, waktu=waktu)
    return baris


def konsep(surat: Surat) -> tuple[bytes, ...]:
    """Each page of a letter not yet set, as SVG marked KONSEP. Nothing is stored. Errors: cetak.GagalCetak."""
    return cetak_gambar(surat)


def gambar_halaman(naskah: Naskah, *, halaman: int = 1, ppi: int = 48) -> bytes:
    """A page of the archived file itself as PNG; `ppi` 48 is 397 x 561 dots. Errors: GagalCetak (no such page)."""
    return queries.gambar_berkas(naskah.berkas_id, halaman, ppi)


def ambil_nomor(tahun: int, kode_pd: str, banyak: int = 1) -> int:
    """Take the next `banyak` numbers of a register; the last of them.

    One statement locks the row until the end of the transaction; a rollback gives the numbers back.
    """
    with connection.cursor() as kursor:
        kursor.execute(AMBIL_NOMOR, [tahun, kode_pd, banyak])
        baris: Iterable[int] = kursor.fetchone()
    return next(iter(baris))


def _kolom(surat: Surat) -> dict[str, object]:
    penanda_tangan = surat.penanda_tangan
    return {
        "jenis": surat.jenis,
        "judul": surat.judul,
        "nomor": surat.nomor,
        "tanggal": surat.tanggal,
        "perihal": surat.perihal,
        "instansi": surat.instansi,
        "isi": surat.isi_cetak(),
        "nama_penanda_tangan": surat.nama_tercetak,
        "jabatan_penanda_tangan": penanda_tangan.jabatan_sebaris,
        "kode_verifikasi": surat.kode_verifikasi,
    }
