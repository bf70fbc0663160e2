"""The letter of a change: of the same kind as the one it changes, which it names."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan, kini
from lincah.law.penugasan import JenisPerubahan
from lincah.naskah.models import Naskah
from lincah.naskah.penggantian import ganti
from lincah.penugasan.models import Penugasan, Perubahan
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.kata.baku import PENGAKHIRAN, PERUBAHAN
from lincah.penugasan.services.kata.tulis import tanpa_titik
from lincah.penugasan.services.perubahan.paraf import objek
from lincah.penugasan.services.perubahan.rancangan import RancanganUbahan
from lincah.penugasan.services.surat import KataUbahan, pencipta, susun_surat, tenggat_tanda

TANPA_SURAT = "Surat penugasan ini tidak ditemukan, jadi tidak ada yang dapat diubah. Hubungi administrator."


def terbitkan_perubahan(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan, rancangan: RancanganUbahan, perubahan: Perubahan
) -> Naskah:
    """Set the letter in place of the present one; the case must already stand as changed.

    Errors: UsulanKeliru without a letter to change, those of `naskah.penggantian.ganti`.
    """
    lama = Naskah.objects.select_for_update().filter(pk=penugasan.naskah_id).first()
    if lama is None:
        raise UsulanKeliru(TANPA_SURAT)
    kata = _kata(rancangan, perubahan)
    return ganti(
        lama,
        surat=susun_surat(aktor, penugasan, pegangan, kata),
        kode_pd=pencipta(kini(aktor.instansi, aktor.tanggal, versi=aktor.versi), penugasan, pegangan).kode,
        penanda_tangan_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        tenggat=tenggat_tanda(aktor),
        kata="diakhiri" if kata.keadaan == PENGAKHIRAN else "diubah",
    )


def _kata(rancangan: RancanganUbahan, perubahan: Perubahan) -> KataUbahan:
    ubahan = rancangan.ubahan
    keadaan = PENGAKHIRAN if ubahan.jenis is JenisPerubahan.PENGAKHIRAN else PERUBAHAN
    nilai = {"perubahan": rancangan.ringkas.removesuffix("."), "alasan": tanpa_titik(ubahan.alasan)}
    return KataUbahan(keadaan, nilai, objek(perubahan))
