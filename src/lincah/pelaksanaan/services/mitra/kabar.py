"""Tell the other instansi of a case what was said beside the flow, in the transaction of the act."""

from collections.abc import Mapping
from typing import Any

from lincah.exchange.services import kirim
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Pegangan
from lincah.law.penugasan import Lingkup
from lincah.pelaksanaan.services.mitra.jenis import NAMA
from lincah.pelaksanaan.services.perbuatan import Perbuatan
from lincah.penugasan.models import PegawaiMitra, Penugasan, PerkaraMitra
from lincah.penugasan.services.lintas.orang import tulis_orang


def mitra_perkara(penugasan: Penugasan) -> PerkaraMitra | None:
    """The other instansi in which the case stands too; None, and no query, for a case of one."""
    if penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
        return None
    return PerkaraMitra.objects.select_related("mitra").filter(penugasan=penugasan, dibuka__isnull=False).first()


def kabarkan(ini: Perbuatan, jenis: str, isi: Mapping[str, Any], pegangan: Pegangan | None = None) -> None:
    """Write the message, after all earlier ones of the case; nothing for a case of one instansi."""
    lintas = mitra_perkara(ini.penugasan)
    if lintas is None:
        return
    pelaku = ini.aktor.pelaku(pegangan)
    siapa = tulis_orang(Pegawai.objects.get(pk=ini.aktor.pegawai_id), pelaku.jabatan)
    kirim(
        kepada=lintas.mitra,
        jenis=jenis,
        perkara=str(ini.penugasan.pk),
        perihal=f"{NAMA[jenis]}: {ini.penugasan.judul}"[:300],
        isi={**isi, "pelaku": siapa},
        oleh=pelaku,
        waktu=ini.aktor.waktu,
    )


def orang_mitra(pegawai_id: int | None) -> bool:
    """Is it a person of another instansi, whom nobody here waits for?"""
    return pegawai_id is not None and PegawaiMitra.objects.filter(pegawai_id=pegawai_id).exists()


def tulis_pegawai(pegawai_id: int) -> dict[str, str]:
    """Somebody of the case, for a message."""
    return tulis_orang(Pegawai.objects.get(pk=pegawai_id))
