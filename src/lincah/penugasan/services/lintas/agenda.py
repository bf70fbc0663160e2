"""A letter of another instansi enters the agenda of whoever it is for here."""

from datetime import date

from lincah.audit.services import Pelaku
from lincah.exchange.kait import PesanTiba
from lincah.kedudukan.queries import Kini, kini
from lincah.law.alur import Tindakan
from lincah.naskah.agenda import IsiMasuk, catat_masuk
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.services.lintas.rancangan import pejabat_berwenang
from lincah.penugasan.services.pencipta import pencipta_unit
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini

PENCATAT = Pelaku(None, None, "Lincah", "sistem")
CATATAN = "Dicatat sendiri; suratnya ada pada pekerjaan ini."


def catat_surat_tiba(pesan: PesanTiba, penugasan: Penugasan, tindakan: Tindakan | None, dari: str) -> None:
    """Enter the letter of a message once in each register it belongs to; nothing where the message brought none.

    Those are of the posts of this instansi to which it is addressed or copied; else of its Pejabat yang Berwenang.
    `dari`: who signed it. In the transaction of the message.
    """
    surat = pesan.isi["surat"]
    if surat is None:
        return
    instansi = instansi_kini()
    hari = hari_ini(instansi)
    pada, tanggal = kini(instansi, hari), date.fromisoformat(surat["tanggal"])
    isi = IsiMasuk(
        diterima=max(hari, tanggal),  # east of here the day begins earlier
        dari=dari[:300],
        perihal=str(surat.get("perihal") or penugasan.judul)[:500],
        nomor=str(surat["nomor"])[:150],
        tanggal=tanggal,
        catatan=CATATAN,
    )
    for kode in sorted(_register(pada, penugasan, tindakan)):  # in one order: two letters never wait for each other
        catat_masuk(kode, isi, oleh=PENCATAT, waktu=pesan.waktu)


def _register(pada: Kini, penugasan: Penugasan, tindakan: Tindakan | None) -> set[str]:
    peran = {*tindakan.kepada, *tindakan.tembusan} if tindakan else set()
    baris = PeranPerkara.objects.filter(penugasan=penugasan, peran__in=peran, jabatan__isnull=False)
    pos = [pada.pos[id] for id in baris.values_list("jabatan_id", flat=True) if id in pada.pos]
    if not pos and (berwenang := pejabat_berwenang(pada)):
        pos = [berwenang]
    return {pencipta_unit(pada, satu).kode for satu in {satu.unit_id for satu in pos}}
