"""The first breakdown, all rows at once: part of the act of the flow."""

from collections.abc import Iterable, Sequence

from django.db.models import Max

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.keadaan import cari_lingkaran
from lincah.pelaksanaan.models import Ketergantungan, Rincian, SyaratRincian
from lincah.pelaksanaan.services.rincian.isi import BarisRincian, tolak_lingkaran
from lincah.pelaksanaan.services.rincian.versi import simpan_semua
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import UsulanKeliru


def susun_rincian(
    aktor: Aktor, penugasan: Penugasan, isi: Iterable[Sequence[object]], *, awal: int | None = None
) -> int:
    """Write the rows (`BarisRincian`, or tuples in its order) in the transaction of the act; how many.

    Their numbers follow `awal`, or the highest there is.

    Errors: UsulanKeliru when activities wait for each other in a circle, or for a row that is not there.
    """
    baris = [BarisRincian(*satu) for satu in isi]  # type: ignore[arg-type]
    _periksa(baris)
    awal = nomor_terakhir(penugasan) if awal is None else awal
    rincian = Rincian.objects.bulk_create(
        Rincian(
            penugasan=penugasan,
            urutan=awal + nomor,
            kegiatan=satu.kegiatan,
            penanggung_jawab_id=satu.anggota_id,
            mulai=satu.mulai or min(penugasan.mulai, satu.tenggat),
            tenggat=satu.tenggat,
            keluaran=satu.keluaran,
        )
        for nomor, satu in enumerate(baris, 1)
    )
    SyaratRincian.objects.bulk_create(
        SyaratRincian(rincian=r, kompetensi_id=id, tingkat=tingkat)
        for r, satu in zip(rincian, baris, strict=True)
        for id, tingkat in satu.syarat
    )
    Ketergantungan.objects.bulk_create(
        Ketergantungan(rincian=r, sesudah=rincian[nomor - 1])
        for r, satu in zip(rincian, baris, strict=True)
        for nomor in dict.fromkeys(satu.sesudah)
    )
    simpan_semua(rincian, oleh=aktor.pegawai_id, waktu=aktor.waktu)
    return len(rincian)


def nomor_terakhir(penugasan: Penugasan) -> int:
    """The highest number of an activity of the case so far; 0 before the first."""
    return Rincian.objects.filter(penugasan=penugasan).aggregate(n=Max("urutan"))["n"] or 0


def _periksa(baris: Sequence[BarisRincian]) -> None:
    nama = {nomor: satu.kegiatan for nomor, satu in enumerate(baris, 1)}
    for nomor, satu in enumerate(baris, 1):
        for lain in satu.sesudah:
            if lain not in nama:
                raise UsulanKeliru(f"Kegiatan {nomor} menunggu kegiatan nomor {lain}, yang tidak ada.", "rincian")
            if lain == nomor:
                raise UsulanKeliru(f"Kegiatan {nomor} (“{satu.kegiatan}”) menunggu dirinya sendiri.", "rincian")
    tolak_lingkaran(cari_lingkaran({nomor: satu.sesudah for nomor, satu in enumerate(baris, 1)}), nama)
