"""A letter of ours for work that had ended in the other instansi before it was known here: it no longer holds."""

from datetime import datetime

from lincah.audit.services import Kuitansi, Pelaku, catat
from lincah.law.kernel import Alasan, Simpulan
from lincah.naskah.models import Naskah, StatusNaskah
from lincah.naskah.services import akhiri
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.peraturan import muat_profil

SISTEM = Pelaku(None, None, "Lincah", "sistem")


def cabut_surat(penugasan: Penugasan, *, sebab: str, waktu: datetime) -> Naskah | None:
    """Withdraw the letter of the case, with its event; None where this instansi set none that still holds.

    `sebab`: what happened elsewhere, as part of a sentence. Inside the transaction of the message that told of it.
    """
    milik = Naskah.objects.select_for_update().filter(pk=penugasan.naskah_id, status=StatusNaskah.BERLAKU)
    naskah = milik.first()
    if naskah is None:
        return None
    acuan = muat_alur(penugasan.alur_id)
    alasan = Alasan.dari(muat_profil(acuan.profil).penugasan.pencabutan, terpenuhi=True, ringkas=sebab)
    akhiri(naskah, StatusNaskah.DICABUT)
    catat(
        jenis="penugasan.mencabut_surat",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=SISTEM,
        isi={
            "catatan": f"Surat Nomor {naskah.nomor} dicabut: {sebab}. Tidak ada yang perlu melaksanakannya.",
            "nomor": naskah.nomor,
            "naskah": str(naskah.pk),
            "sidik_naskah": naskah.berkas_id,
            "judul_naskah": naskah.judul,
        },
        waktu=waktu,
        kuitansi=Kuitansi(
            acuan.profil, acuan.profil_hash, {"naskah": naskah.pk}, simpulan_dict(Simpulan(True, (alasan,)))
        ),
    )
    return naskah
