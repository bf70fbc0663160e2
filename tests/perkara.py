"""Cases in tests: propose one, act on it as somebody, see what it waits for.

`ISI` is what an act asks to be filled in, so that a test only names what it is about.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from tests.cast import HARI, WAKTU

from lincah.audit.models import Peristiwa
from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.law.penugasan import Bentuk
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Penugasan, SifatTugas, Tunggu
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.services import Hasil, Rancangan, Usulan, usulkan
from lincah.registry.konteks import instansi_kini

LAMA = timedelta(days=30)


def aktor(pegawai: Pegawai, hari: date = HARI) -> Aktor:
    """That person on the morning of that day, in the instansi one is in."""
    waktu = datetime.combine(hari, WAKTU.timetz())
    return sebagai(instansi_kini(), pegawai, waktu=waktu, tanggal=hari)


def usulan(jabatan: Jabatan, *orang: Pegawai, hari: date = HARI, **lain: Any) -> Usulan:
    """A whole proposal: individual work for one person, a team led by the first for more."""
    tim = len(orang) > 1
    bawaan: dict[str, Any] = {
        "kunci": uuid4(),
        "jabatan_id": jabatan.pk,
        "judul": "Penyusunan arsitektur data",
        "uraian": "Menyusun arsitektur data perangkat daerah",
        "target": "1 dokumen disahkan",
        "satuan": "dokumen",
        "sifat": SifatTugas.RUTIN,
        "mulai": hari,
        "selesai": hari + LAMA,
        "bentuk": Bentuk.TIM if tim else Bentuk.INDIVIDU,
        "pegawai": tuple(satu.pk for satu in orang),
        "ketua": orang[0].pk if tim else None,
    }
    return Usulan(**{**bawaan, **lain})


def coba(pengusul: Pegawai, isi: Usulan, hari: date = HARI) -> tuple[Penugasan | None, Rancangan]:
    """Propose; the case, or None with the reasons in the rancangan."""
    return usulkan(aktor(pengusul, hari), isi)


def buka(pengusul: Pegawai, jabatan: Jabatan, *orang: Pegawai, hari: date = HARI, **lain: Any) -> Penugasan:
    """A case that may be opened, opened."""
    penugasan, rancangan = coba(pengusul, usulan(jabatan, *orang, hari=hari, **lain), hari)
    assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    return penugasan


def isi_untuk(penugasan: Penugasan, kode: str) -> dict[str, Any]:
    """What `kode` asks to be filled in, filled in."""
    isi: dict[str, dict[str, Any]] = {
        "menyusun_rencana": {"rencana": "Minggu pertama: bahan", "anggaran": 1_500_000},
        "menyusun_rincian": {"rincian": [("Mengumpulkan bahan", penugasan.anggota.first().pk, penugasan.selesai)]},
        "mencatat_kemajuan": {"uraian": "Bahan terkumpul", "persen": 50, "kunci": uuid4()},
        "memberi_umpan_balik": {"catatan": "Sandingkan dengan tahun lalu", "kunci": uuid4()},
        "menyerahkan_hasil": {"uraian": "Dokumen lengkap", "bukti": "https://contoh.test/hasil"},
    }
    bercatatan = kode.startswith(("mengembalikan", "menyatakan_belum", "meneruskan_", "memperbaiki_", "membatalkan"))
    return isi.get(kode, {"catatan": "Lampiran belum ada"} if bercatatan else {})


def lakukan(
    pegawai: Pegawai,
    penugasan: Penugasan,
    kode: str,
    *,
    hari: date = HARI,
    versi: int | None = None,
    isi: Mapping[str, Any] | None = None,
) -> Hasil:
    """One act; the case given is as it stands afterwards."""
    diisi = isi_untuk(penugasan, kode) if isi is None else isi
    hasil = tindak(aktor(pegawai, hari), penugasan.pk, kode, isi=diisi, versi=versi)
    penugasan.refresh_from_db()
    return hasil


def jalankan(penugasan: Penugasan, *langkah: tuple[Pegawai, str], hari: date = HARI) -> Penugasan:
    """Acts in order, each of which must succeed."""
    for pegawai, kode in langkah:
        hasil = lakukan(pegawai, penugasan, kode, hari=hari)
        assert hasil.berhasil, (kode, [satu.ringkas for satu in hasil.simpulan.alasan])
    return penugasan


def ditunggu(penugasan: Penugasan) -> set[tuple[str, int]]:
    """What the case waits for: (act, id of the post or the person); who lent a power is not asked."""
    baris = Tunggu.objects.filter(penugasan=penugasan).exclude(peran=PENDELEGASI)
    return {(satu.tindakan, satu.jabatan_id or satu.pegawai_id) for satu in baris}


def peristiwa(penugasan: Penugasan) -> list[Peristiwa]:
    """Its events, oldest first."""
    return list(Peristiwa.objects.filter(objek_jenis="penugasan", objek_id=str(penugasan.pk)).order_by("id"))
