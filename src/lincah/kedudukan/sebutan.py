"""Words of kedudukan that are the same on every screen."""

from django.utils.translation import gettext_lazy as _

from lincah.law.kedudukan import JenisMasalah


def sebut_letak(jabatan: str, unit: str) -> str:
    """A post with its unit, unless the post already names it: `Lurah Kijang Kota`, not `…, Kelurahan Kijang Kota`."""
    inti = unit.removeprefix("Kelurahan ").removeprefix("Kecamatan ")
    return jabatan if not unit or inti in jabatan else f"{jabatan}, {unit}"


ARTI_MASALAH = {
    JenisMasalah.MODEL_BELUM_DITETAPKAN: (
        _("Model belum ditetapkan"),
        _("Peraturan menyediakan beberapa model bagi unit ini; instansi memilih satu."),
    ),
    JenisMasalah.TIDAK_DIATUR: (
        _("Tidak diatur"),
        _("Peraturan tidak mengatur jenis unit ini; instansi dapat menetapkan model pengganti."),
    ),
    JenisMasalah.JENIS_TIDAK_DIKENAL: (
        _("Jenis unit tidak dikenal"),
        _("Kosakata peraturan yang berlaku tidak memuat jenis unit ini, sehingga tidak ada model yang menyebutnya."),
    ),
    JenisMasalah.PERAN_TIDAK_DIKENAL: (
        _("Peran jabatan tidak dikenal"),
        _("Kosakata peraturan yang berlaku tidak memuat peran jabatan ini, jadi aturan tidak menemukan pejabatnya."),
    ),
    JenisMasalah.TANPA_PENILAI: (
        _("Tanpa penilai"),
        _("Pejabat yang seharusnya menilai tidak ada dalam garis unit."),
    ),
    JenisMasalah.TANPA_PIMPINAN_UNIT: (
        _("Tanpa pimpinan unit"),
        _("Pejabat yang seharusnya memimpin tidak ada dalam garis unit."),
    ),
    JenisMasalah.JABATAN_KOSONG: (
        _("Jabatan kosong"),
        _("Jabatannya ada, pejabatnya tidak ada."),
    ),
    JenisMasalah.GARIS_MELINGKAR: (
        _("Garis komando melingkar"),
        _("Unit induk kembali ke unit itu sendiri, sehingga tidak ada puncaknya."),
    ),
    JenisMasalah.PENILAI_DI_BAWAH_BATAS: (
        _("Penilai di bawah batas"),
        _("Kelas jabatan penilai lebih rendah daripada yang dibolehkan."),
    ),
    JenisMasalah.JENJANG_TIDAK_DIATUR: (
        _("Jenjang tidak diatur"),
        _("Jenjang pegawai tidak tercantum pada model unitnya; kedudukannya menunggu penetapan."),
    ),
    JenisMasalah.BELUM_DITETAPKAN: (
        _("Kedudukan belum ditetapkan"),
        _("Peraturan meminta kedudukan ditetapkan lebih dahulu; sebelum itu penugasan ditolak."),
    ),
    JenisMasalah.TANPA_JABATAN: (
        _("Tanpa jabatan"),
        _("Pegawai aktif yang tidak memangku jabatan definitif."),
    ),
}
