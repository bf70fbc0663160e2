"""When a person may come to hold a post. The caller holds the locks on both."""

from datetime import date

from lincah.kedudukan.models import Jabatan, JenisPemangkuan, KelasJabatan, Pegawai, Pemangkuan
from lincah.kedudukan.models.masa import BermasaQuerySet
from lincah.kedudukan.services.galat import KedudukanKeliru, tulis

UTAMA = (JenisPemangkuan.DEFINITIF, JenisPemangkuan.PJ)
SEMENTARA = (JenisPemangkuan.PLT, JenisPemangkuan.PLH)
TANPA_PENGGANTI = (KelasJabatan.JF, KelasJabatan.PELAKSANA)


def check_pemangkuan(
    pegawai: Pegawai, jabatan: Jabatan, jenis: JenisPemangkuan, dari: date, sampai: date | None
) -> None:
    """All conditions for an occupancy, in the order a person would mend them. Errors: KedudukanKeliru."""
    if not pegawai.aktif:
        raise KedudukanKeliru(f"{pegawai.nama} tidak aktif lagi. Pilih pegawai lain.", "pegawai")
    _check_jabatan_berlaku(jabatan, dari, sampai)
    beririsan = Pemangkuan.objects.beririsan(dari, sampai).select_related("pegawai", "jabatan")
    pada_jabatan = beririsan.filter(jabatan=jabatan)
    if pada_jabatan.filter(pegawai=pegawai).exists():
        raise KedudukanKeliru(f"{pegawai.nama} sudah memangku {jabatan.nama} pada masa itu.", "pegawai")
    if jenis in SEMENTARA:
        _check_sementara(jabatan, jenis, sampai, pada_jabatan, dari)
    else:
        _check_utama(pegawai, jabatan, jenis, beririsan, pada_jabatan)


def _check_jabatan_berlaku(jabatan: Jabatan, dari: date, sampai: date | None) -> None:
    if dari < jabatan.dari:
        raise KedudukanKeliru(f"{jabatan.nama} baru dibuka {tulis(jabatan.dari)}. Pilih tanggal sesudahnya.", "dari")
    if jabatan.sampai is not None and (sampai is None or sampai > jabatan.sampai):
        raise KedudukanKeliru(
            f"{jabatan.nama} ditutup {tulis(jabatan.sampai)}. Pilih jabatan lain atau masa yang lebih pendek.", "sampai"
        )


def _check_utama(
    pegawai: Pegawai,
    jabatan: Jabatan,
    jenis: JenisPemangkuan,
    beririsan: BermasaQuerySet,
    pada_jabatan: BermasaQuerySet,
) -> None:
    lain = beririsan.filter(pegawai=pegawai, jenis=JenisPemangkuan.DEFINITIF).first()
    if lain and jenis == JenisPemangkuan.DEFINITIF:
        raise KedudukanKeliru(
            f"{pegawai.nama} masih memangku {lain.jabatan.nama} secara definitif. Pakai mutasi, atau akhiri dahulu.",
            "pegawai",
        )
    if not jabatan.pimpinan:
        return
    terisi = pada_jabatan.exclude(jenis=JenisPemangkuan.PLH).first()
    if terisi:
        raise KedudukanKeliru(
            f"{jabatan.nama} dipangku {terisi.pegawai.nama} ({terisi.get_jenis_display()}) pada masa itu. "
            "Akhiri pemangkuan itu lebih dahulu.",
            "jabatan",
        )


def _check_sementara(
    jabatan: Jabatan, jenis: JenisPemangkuan, sampai: date | None, pada_jabatan: BermasaQuerySet, dari: date
) -> None:
    sebutan = "Plt" if jenis == JenisPemangkuan.PLT else "Plh"
    if jabatan.kelas in TANPA_PENGGANTI and not jabatan.pimpinan:
        raise KedudukanKeliru(f"{sebutan} hanya bagi jabatan yang memimpin. Pilih jabatan lain.", "jabatan")
    if sampai is None:
        raise KedudukanKeliru(f"{sebutan} harus berakhir pada suatu tanggal. Isi tanggal akhirnya.", "sampai")
    pengganti = pada_jabatan.filter(jenis__in=SEMENTARA).first()
    if pengganti:
        raise KedudukanKeliru(
            f"{pengganti.pegawai.nama} sudah menjadi {pengganti.get_jenis_display()} {jabatan.nama} pada masa itu. "
            "Akhiri dahulu, atau pilih masa sesudahnya.",
            "jabatan",
        )
    utama = pada_jabatan.filter(jenis__in=UTAMA).first()
    if jenis == JenisPemangkuan.PLT and utama:
        raise KedudukanKeliru(
            f"{jabatan.nama} masih dipangku {utama.pegawai.nama}. Tunjuk Plh bila ia berhalangan sementara.", "jenis"
        )
    if jenis == JenisPemangkuan.PLH and not (utama and utama.berlaku_pada(dari)):
        raise KedudukanKeliru(f"{jabatan.nama} tidak ada pejabatnya. Tunjuk Plt.", "jenis")
