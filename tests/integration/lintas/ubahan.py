"""Changes of a running case across instansi in tests: want one, decide on one, and see how both sides stand."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from tests.integration.lintas.conftest import Sisi
from tests.perkara import aktor

from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import JenisPerubahan
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Anggota, Penugasan, Perubahan
from lincah.penugasan.services.perubahan import HasilUbahan, Ubahan, putuskan_ubahan, ubah

PANJANG = timedelta(days=44)
BERHARI = ("perpanjangan", "pengakhiran")


def mau(sisi: Sisi, id: UUID, siapa: Pegawai, jenis: str, *, antar: bool = True, **isi: Any) -> HasilUbahan:
    """The change, by that person, on the page as it is now; then what was written is carried."""
    with sisi.masuk():
        bawaan: dict[str, Any] = {} if jenis in BERHARI else {"berlaku": sisi.hari}
        bawaan |= {"selesai": sisi.hari + PANJANG} if jenis == "perpanjangan" else {}
        orang = {kunci: satu.pk if isinstance(satu, Pegawai) else satu for kunci, satu in isi.items()}
        apa = Ubahan(JenisPerubahan(jenis), **{"alasan": "Beban kerja berubah", **bawaan, **orang})
        versi = Penugasan.objects.get(pk=id).versi
        hasil = ubah(aktor(siapa, sisi.hari), id, apa, versi=versi, serah=serahkan_rincian)
    if antar:
        sisi.antar()
    return hasil


def putus(
    sisi: Sisi, id: UUID, siapa: Pegawai, *, setuju: bool = True, catatan: str = "", antar: bool = True
) -> HasilUbahan:
    """Decide on the proposal that waits here."""
    with sisi.masuk():
        usulan = Perubahan.objects.get(penugasan=id, keadaan="diusulkan")
        versi = usulan.penugasan.versi
        hasil = putuskan_ubahan(
            aktor(siapa, sisi.hari), usulan.pk, setuju=setuju, catatan=catatan, versi=versi, serah=serahkan_rincian
        )
    if antar:
        sisi.antar()
    return hasil


def keadaan(sisi: Sisi, id: UUID) -> tuple[str, date, list[tuple[str, str, bool]], list[tuple[str, str]]]:
    """How the case stands: step, end, who is in it with which part and whether still, what became of each change."""
    with sisi.masuk():
        kasus = Penugasan.objects.get(pk=id)
        orang = Anggota.objects.filter(penugasan=id).select_related("pegawai")
        semua = sorted((satu.pegawai.nama.split(",")[0], satu.peran, satu.sampai is None) for satu in orang)
        ubahan = Perubahan.objects.filter(penugasan=id).order_by("kunci").values_list("jenis", "keadaan")
        return kasus.langkah, kasus.selesai, semua, list(ubahan)


def sama(asal: Sisi, tujuan: Sisi, id: UUID) -> None:
    """Both sides stand alike and nothing hangs."""
    assert not asal.tertahan() and not tujuan.tertahan(), (asal.tertahan(), tujuan.tertahan())
    assert keadaan(asal, id) == keadaan(tujuan, id)
