"""What pelaksanaan answers to pengingat (`pengingat.kait.Penyedia`): its waits beside the flow."""

from collections.abc import Iterable
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pemangkuan
from lincah.pelaksanaan.queries.tunggu import baris_menunggu, semua_tunggu, tunggu_saya
from lincah.pengingat.kait import Kunci, MasaKerja, Menunggu


class PenyediaPelaksanaan:
    """The port of pengingat."""

    def menunggu(self, aktor: Aktor) -> tuple[Menunggu, ...]:
        """What waits for this person; one query."""
        return tuple(map(baris_menunggu, tunggu_saya(aktor)))

    def penerima(self, tanggal: date) -> set[int]:
        """Who is waited for as a person or through a post held that day; two queries."""
        siapa = semua_tunggu().order_by().values_list("jabatan_id", "pegawai_id")
        jabatan, orang = {satu for satu, _ in siapa}, {satu for _, satu in siapa}
        duduk = Pemangkuan.objects.berlaku(tanggal).filter(jabatan_id__in=jabatan - {None})
        return {*duduk.values_list("pegawai_id", flat=True), *(satu for satu in orang if satu is not None)}

    def terlambat(self, sebelum: date) -> tuple[Menunggu, ...]:
        """Everything due before that day."""
        return tuple(map(baris_menunggu, semua_tunggu().filter(tenggat__lt=sebelum)))

    def masih(self, kunci: Iterable[Kunci]) -> dict[Kunci, Menunggu]:
        """Those of the waits that are still waits; one query."""
        dicari = set(kunci)
        if not dicari:
            return {}
        ada = map(baris_menunggu, semua_tunggu().filter(objek__in={satu.objek for satu in dicari}))
        return {satu.kunci: satu for satu in ada if satu.kunci in dicari}

    def masa(self, pegawai_id: int) -> tuple[MasaKerja, ...]:
        """The periods of work are those of penugasan."""
        return ()
