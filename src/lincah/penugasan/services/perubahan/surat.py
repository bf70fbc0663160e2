"""The letter of a change: of the same kind as the one it changes, which it names."""

from dataclasses import replace

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan, kini
from lincah.law.penugasan import JenisPerubahan
from lincah.naskah.models import Naskah
from lincah.naskah.penggantian import ganti
from lincah.naskah.surat import MENGAKHIRI, SuratTugas
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.perubahan.rancangan import RancanganUbahan
from lincah.penugasan.services.surat import pencipta, susun_surat, tenggat_tanda

TANPA_SURAT = "Surat penugasan ini tidak ditemukan, jadi tidak ada yang dapat diubah. Hubungi administrator."


def terbitkan_perubahan(
    aktor: Aktor,
    penugasan: Penugasan,
    pegangan: Pegangan,
    rancangan: RancanganUbahan,
    paraf: tuple[dict[str, str], ...] = (),
) -> Naskah:
    """Set the letter in place of the present one; the case must already stand as changed. `paraf`: its own initials.

    Errors: UsulanKeliru without a letter to change, those of `naskah.penggantian.ganti`.
    """
    lama = Naskah.objects.select_for_update().filter(pk=penugasan.naskah_id).first()
    if lama is None:
        raise UsulanKeliru(TANPA_SURAT)
    return ganti(
        lama,
        surat=replace(_surat(susun_surat(aktor, penugasan, pegangan), penugasan.judul, rancangan), paraf=paraf),
        kode_pd=pencipta(kini(aktor.instansi, aktor.tanggal, versi=aktor.versi), penugasan, pegangan).kode,
        penanda_tangan_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        tenggat=tenggat_tanda(aktor),
        kata="diakhiri" if rancangan.ubahan.jenis is JenisPerubahan.PENGAKHIRAN else "diubah",
    )


def _surat(surat: SuratTugas, judul: str, rancangan: RancanganUbahan) -> SuratTugas:
    ubahan = rancangan.ubahan
    isi = (f"Perubahan: {rancangan.ringkas}", f"Alasan perubahan: {ubahan.alasan.strip().rstrip('.')}.")
    if ubahan.jenis is JenisPerubahan.PENGAKHIRAN:
        return _akhir(surat, judul, isi[1])
    return replace(surat, perihal=f"Perubahan penugasan {judul}", untuk=(*surat.untuk, *isi))


def _akhir(surat: SuratTugas, judul: str, alasan: str) -> SuratTugas:
    """A letter that ends work commands nothing: its verb, its people and its points say so."""
    ketentuan = (
        f"Pelaksanaan {judul} berakhir sejak tanggal {surat.sebutan} ini ditetapkan.",
        "Hasil yang sudah ada diserahkan apa adanya dan dilaporkan kepada pejabat yang ditentukan dalam Sistem Kerja.",
        alasan.replace("perubahan", "pengakhiran"),
    )
    perihal = f"Pengakhiran penugasan {judul}"
    return replace(surat, amar="MENGAKHIRI PENUGASAN", perihal=perihal, untuk=ketentuan, label=MENGAKHIRI)
