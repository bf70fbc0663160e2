"""The fixed people of the tests. Who they are never changes, so that a test reads as a sentence about them.

    Pemerintah Kabupaten                bupati
    ├─ Sekretariat Daerah               sekda
    │  └─ Asisten Administrasi Umum     asisten
    │     └─ Bagian Organisasi          kabag
    ├─ Dinas Komunikasi dan Informatika kepala_dinas
    │  ├─ Sekretariat                   sekretaris
    │  ├─ Bidang Aplikasi Informatika   kabid: madya, muda, pertama, pelaksana
    │  └─ Bidang Informasi Publik       kabid_lain: orang_bidang_lain     (outsider of another unit)
    └─ Badan Kepegawaian …              kepala_badan
       └─ Bidang Mutasi                 kabid_badan: orang_badan_lain     (outsider of another perangkat daerah)

    administrator                       an account only: looks after the structure, holds no post
    cast_lain                           the same people in another regency (outsiders of another instansi)

Use the fixture `cast` (inside the first instansi) or call `build_cast()` inside any instansi. All has been in force
since DARI; HARI and WAKTU are the day and the moment on which the tests stand.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.tuang import tuang

from lincah.accounts.models import Akun
from lincah.accounts.services import buat_administrator, buat_akun_pegawai
from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan, Unit
from lincah.kedudukan.services import angkat, buka_jabatan, buka_unit, daftarkan_pegawai

DARI = date(2024, 1, 1)
HARI = date(2025, 3, 3)
WAKTU = datetime(2025, 3, 3, 2, tzinfo=UTC)
OLEH = Pelaku(None, None, "Administrator Uji", "administrator")
SANDI = "sandi-uji-2025"

# name: kind, full name, unit above, what leads it (role, class, post)
UNIT = {
    "pemda": ("pemda", "Pemerintah Kabupaten Uji", None, ("bupati", "kepala_daerah", "Bupati Uji")),
    "setda": ("setda", "Sekretariat Daerah", "pemda", ("sekretaris_daerah", "jpt_pratama", "Sekretaris Daerah")),
    "asda": ("asisten", "Asisten Administrasi Umum", "setda", ("asisten", "jpt_pratama", "Asisten Administrasi Umum")),
    "bagian": ("bagian", "Bagian Organisasi", "asda", ("kepala_bagian", "administrator", "Kepala Bagian Organisasi")),
    "dinas": (
        "dinas",
        "Dinas Komunikasi dan Informatika",
        "pemda",
        ("kepala_dinas_badan", "jpt_pratama", "Kepala Dinas Komunikasi dan Informatika"),
    ),
    "sekretariat": (
        "sekretariat",
        "Sekretariat Dinas Komunikasi dan Informatika",
        "dinas",
        ("sekretaris", "administrator", "Sekretaris Dinas Komunikasi dan Informatika"),
    ),
    "bidang": (
        "bidang",
        "Bidang Aplikasi Informatika",
        "dinas",
        ("kepala_bidang", "administrator", "Kepala Bidang Aplikasi Informatika"),
    ),
    "bidang_lain": (
        "bidang",
        "Bidang Informasi Publik",
        "dinas",
        ("kepala_bidang", "administrator", "Kepala Bidang Informasi Publik"),
    ),
    "badan": (
        "badan",
        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
        "pemda",
        ("kepala_dinas_badan", "jpt_pratama", "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
    ),
    "bidang_badan": (
        "bidang",
        "Bidang Mutasi",
        "badan",
        ("kepala_bidang", "administrator", "Kepala Bidang Mutasi"),
    ),
}
# who: name, NIP, golongan, unit led
PIMPINAN = {
    "bupati": ("Bupati Budiman", "", "", "pemda"),
    "sekda": ("Sekar Daerah", "197001011995012001", "IV/d", "setda"),
    "asisten": ("Asih Wibawa", "197102021996012001", "IV/c", "asda"),
    "kabag": ("Baginda Organisasi", "197503031999031001", "IV/a", "bagian"),
    "kepala_dinas": ("Kepala Utomo", "197204041997031001", "IV/c", "dinas"),
    "sekretaris": ("Sekti Rahayu", "197605052000032001", "IV/a", "sekretariat"),
    "kabid": ("Kabul Bidang", "197806062003121001", "IV/a", "bidang"),
    "kabid_lain": ("Lain Bidari", "197907072004012001", "III/d", "bidang_lain"),
    "kepala_badan": ("Badrun Kepala", "197108081996031001", "IV/c", "badan"),
    "kabid_badan": ("Bakti Mutasi", "198009092005011001", "III/d", "bidang_badan"),
}
# who: name, NIP, status, golongan, unit, post, class, level
STAF = {
    "madya": (
        "Madya Ketua",
        "197510102000031001",
        "pns",
        "IV/b",
        "bidang",
        "Pranata Komputer Ahli Madya",
        "jf",
        "ahli_madya",
    ),
    "muda": (
        "Muda Anggota",
        "198411112009012001",
        "pns",
        "III/d",
        "bidang",
        "Pranata Komputer Ahli Muda",
        "jf",
        "ahli_muda",
    ),
    "pertama": (
        "Pertama Anggota",
        "199512122023211001",
        "pppk",
        "IX",
        "bidang",
        "Pranata Komputer Ahli Pertama",
        "jf",
        "ahli_pertama",
    ),
    "pelaksana": (
        "Pelaksana Setia",
        "199001012014021001",
        "pns",
        "II/d",
        "bidang",
        "Pengolah Data dan Informasi",
        "pelaksana",
        "",
    ),
    "orang_bidang_lain": (
        "Tetangga Bidang",
        "198602022011011001",
        "pns",
        "III/c",
        "bidang_lain",
        "Pranata Hubungan Masyarakat Ahli Muda",
        "jf",
        "ahli_muda",
    ),
    "orang_badan_lain": (
        "Tetangga Badan",
        "198303032008012001",
        "pns",
        "III/d",
        "bidang_badan",
        "Analis Sumber Daya Manusia Aparatur Ahli Muda",
        "jf",
        "ahli_muda",
    ),
}


@dataclass(frozen=True, slots=True)
class Cast:
    """Units, leading posts and people by the names above; `cast.kabid`, `cast.unit["bidang"]`, `cast.pos["bidang"]`."""

    unit: dict[str, Unit]
    pos: dict[str, Jabatan]
    orang: dict[str, Pegawai]
    administrator: Akun

    def __getattr__(self, nama: str) -> Pegawai:
        try:
            return self.orang[nama]
        except KeyError:
            raise AttributeError(nama) from None

    def jabatan(self, nama: str) -> Jabatan:
        """The definitif post of a person."""
        return Pemangkuan.objects.select_related("jabatan").get(pegawai=self.orang[nama], jenis="definitif").jabatan


def build_cast() -> Cast:
    """Everybody as the services create them, in the instansi one is in."""
    return tuang(create_cast)


def create_cast() -> Cast:
    """Create everybody by the services, in the instansi one is in."""
    unit: dict[str, Unit] = {}
    pos: dict[str, Jabatan] = {}
    for nama, (jenis, sebutan, induk, (peran, kelas, jabatan)) in UNIT.items():
        unit[nama] = buka_unit(
            jenis=jenis, nama=sebutan, induk=unit.get(induk or ""), dari=DARI, kode=nama, oleh=OLEH, waktu=WAKTU
        )
        pos[nama] = buka_jabatan(
            unit=unit[nama], nama=jabatan, peran=peran, kelas=kelas, pimpinan=True, dari=DARI, oleh=OLEH, waktu=WAKTU
        )
    orang = {
        siapa: seat(register(nama, nip, "pns" if nip else "pejabat_negara", golongan), pos[memimpin])
        for siapa, (nama, nip, golongan, memimpin) in PIMPINAN.items()
    }
    for siapa, (nama, nip, status, golongan, tempat, jabatan, kelas, jenjang) in STAF.items():
        kursi = buka_jabatan(
            unit=unit[tempat], nama=jabatan, kelas=kelas, jenjang=jenjang, dari=DARI, oleh=OLEH, waktu=WAKTU
        )
        orang[siapa] = seat(register(nama, nip, status, golongan), kursi)
    administrator = buat_administrator(username="admin-uji", nama="Administrator Uji", sandi=SANDI)
    return Cast(unit, pos, orang, administrator)


def register(nama: str, nip: str, status: str = "pns", golongan: str = "") -> Pegawai:
    """A person with an account that nobody can enter by password."""
    akun = buat_akun_pegawai(nip=nip or nama.split()[0].lower(), nama=nama)
    return daftarkan_pegawai(nama=nama, nip=nip, status=status, golongan=golongan, akun=akun, oleh=OLEH, waktu=WAKTU)


def seat(pegawai: Pegawai, jabatan: Jabatan) -> Pegawai:
    """Let somebody hold a post since DARI."""
    angkat(pegawai=pegawai, jabatan=jabatan, dari=DARI, nomor_sk="SK-UJI", oleh=OLEH, waktu=WAKTU)
    return pegawai


@pytest.fixture
def cast(in_tenant: Any) -> Cast:
    """Everybody, in the first instansi, which the test is in."""
    return build_cast()


@pytest.fixture
def cast_lain(tenant_lain: Any) -> Cast:
    """Everybody once more, in the other instansi; the test itself stays where it is."""
    from lincah.registry.konteks import di_instansi

    with di_instansi(tenant_lain):
        return build_cast()
