"""The waits beside the flow: begin one, end one. Inside the transaction of the act they follow from."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from lincah.audit.services import Perintah
from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import PerihalTunggu, TungguKerja
from lincah.pelaksanaan.queries.tunggu import BERAKHIR_BERSAMA
from lincah.pengingat.queries.aturan import aturan
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di

KELOMPOK = {
    PerihalTunggu.MEMUTUSKAN_KENDALA: "memutuskan_kendala",
    PerihalTunggu.MENJAWAB_KETERANGAN: "menjawab",
    PerihalTunggu.MENGONFIRMASI: "menjawab",
}

HAPUS_BERAKHIR = "DELETE FROM pelaksanaan_tunggukerja WHERE penugasan_id = %s AND perihal = ANY(%s);"


def tunggu(
    aktor: Aktor,
    penugasan_id: object,
    perihal: PerihalTunggu,
    objek: object,
    dasar: Mapping[str, object],
    *,
    jabatan_id: int | None = None,
    pegawai_id: int | None = None,
    tenggat: date | None = None,
) -> None:
    """Wait for one post or person, by the rule `dasar` (an Alasan as kept).

    `tenggat`: the last day; by the setting of the instansi where none is given.
    """
    hari = tanggal_di(instansi_kini(), aktor.waktu)
    batas = tenggat or aturan().tenggat(KELOMPOK.get(perihal, "lainnya"), hari)
    isi = {"sejak": aktor.waktu, "tenggat": batas, "penugasan_id": penugasan_id, "dasar": dasar}
    siapa = {"objek": str(objek), "perihal": perihal, "jabatan_id": jabatan_id, "pegawai_id": pegawai_id}
    TungguKerja.objects.update_or_create(**siapa, defaults=isi)


def berhenti_menunggu(objek: object, *perihal: PerihalTunggu, jabatan_id: int | None = None) -> None:
    """No longer wait for this; `jabatan_id`: only for that post."""
    baris = TungguKerja.objects.filter(objek=str(objek), perihal__in=perihal)
    (baris.filter(jabatan_id=jabatan_id) if jabatan_id else baris).delete()


def perintah_berakhir(penugasan_id: UUID) -> Perintah:
    """What takes away the waits that end with a case (`BERAKHIR_BERSAMA`); run with the event that ends it."""
    return Perintah(HAPUS_BERAKHIR, [penugasan_id, [satu.value for satu in BERAKHIR_BERSAMA]])
