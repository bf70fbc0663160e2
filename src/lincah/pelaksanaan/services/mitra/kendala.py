"""Problems of a case across instansi, told to the other: raised, decided on, answered."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from lincah.exchange.services import kirim
from lincah.kedudukan.queries import Pegangan
from lincah.pelaksanaan.models import AlamatKendala, Alternatif, BalasanPutusan, Kendala, PutusanKendala
from lincah.pelaksanaan.services.mitra.jenis import KENDALA, KENDALA_ALAMAT, KENDALA_BALASAN, KENDALA_PUTUSAN, NAMA
from lincah.pelaksanaan.services.mitra.kabar import kabarkan, tulis_pegawai
from lincah.pelaksanaan.services.mitra.kirim_berkas import SISTEM
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.pelaksanaan.services.rincian import tulis_nomor
from lincah.penugasan.models import PerkaraMitra


def kabarkan_kendala(ini: Perbuatan, kendala: Kendala, *, bersama: bool, instansi: bool) -> None:
    """A problem with its alternatives, and the leaders it went to here."""
    semua = list(Alternatif.objects.filter(kendala=kendala).order_by("nomor"))
    rincian = tulis_nomor(ini.penugasan, kendala.rincian_id) if kendala.rincian_id else {"rincian": None}
    isi = {
        "kendala": str(kendala.pk),
        "kunci": str(kendala.kunci),
        "uraian": kendala.uraian,
        "alternatif": [satu.uraian for satu in semua],
        "utama": next((letak for letak, satu in enumerate(semua) if satu.utama), 0),
        **rincian,
        "bersama": bersama,
        "instansi": instansi,
        "alamat": tulis_alamat(kendala),
    }
    kabarkan(ini, KENDALA, isi)


def kabarkan_alamat(perkara: PerkaraMitra, kendala: Kendala, *, waktu: datetime) -> None:
    """The leaders it went to here, to the instansi that raised it."""
    kirim(
        kepada=perkara.mitra,
        jenis=KENDALA_ALAMAT,
        perkara=str(perkara.pk),
        perihal=NAMA[KENDALA_ALAMAT],
        isi={"kendala": str(kendala.pk), "alamat": tulis_alamat(kendala)},
        oleh=SISTEM,
        waktu=waktu,
    )


def tulis_alamat(kendala: Kendala) -> list[dict[str, Any]]:
    """The posts of this instansi it went to: by key, role and name."""
    sini: Iterable[AlamatKendala] = AlamatKendala.objects.filter(kendala=kendala, jabatan__isnull=False)
    return [
        {"kunci": str(satu.kunci), "peran": satu.peran, "bersama": satu.bersama, "nama": satu.jabatan.nama}
        for satu in sini
        if satu.jabatan is not None
    ]


def kabarkan_putusan(ini: Perbuatan, putusan: PutusanKendala, pegangan: Pegangan) -> None:
    """What a leader here decided."""
    isi = {
        "putusan": str(putusan.kunci),
        "alamat": str(putusan.alamat.kunci),
        "jenis": putusan.jenis,
        "alternatif": putusan.alternatif.nomor if putusan.alternatif else None,
        "uraian": putusan.uraian,
        "pelaksana": tulis_pegawai(putusan.pelaksana_id) if putusan.pelaksana_id else None,
        "tenggat": putusan.tenggat.isoformat() if putusan.tenggat else None,
    }
    kabarkan(ini, KENDALA_PUTUSAN, isi, pegangan)


def kabarkan_balasan(ini: Perbuatan, balasan: BalasanPutusan) -> None:
    """What somebody here answered or did about a decision."""
    kabarkan(ini, KENDALA_BALASAN, {"putusan": str(balasan.putusan.kunci), "uraian": balasan.uraian})
