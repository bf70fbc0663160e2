"""Whose name stands below a draft: who looks, when it is theirs to sign, else who holds the signing post today."""

from collections.abc import Mapping

from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Kini, Pegangan
from lincah.law.alur import PARAF, PEMARAF, SURAT
from lincah.penugasan.models import Penugasan


def penanda_konsep(
    aktor: Aktor, penugasan: Penugasan, peran: Mapping[str, Pegangan | None], pada: Kini
) -> tuple[Aktor, Pegangan] | None:
    """The signatory and the post of the draft of a case, for who may read it now; None for anybody else.

    Those are its signatory at the setting, and at the initials whoever's turn it is.
    """
    sendiri = peran.get("penetap")
    if penugasan.langkah == SURAT and sendiri is not None:
        return aktor, sendiri
    giliran = penugasan.langkah.replace(PARAF, PEMARAF)
    if penugasan.langkah == giliran or giliran not in peran:
        return None
    return _pemangku(aktor, pada, penugasan.penetap_id)


def _pemangku(aktor: Aktor, pada: Kini, jabatan_id: int) -> tuple[Aktor, Pegangan] | None:
    pos = pada.pos.get(jabatan_id)
    if pos is None or not pos.pemangku:
        return None
    pegawai = Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id)
    dia = sebagai(aktor.instansi, pegawai, waktu=aktor.waktu, tanggal=aktor.tanggal)
    pegangan = dia.cari(jabatan_id)
    return (dia, pegangan) if pegangan is not None else None
