"""A letter of a request enters the agenda of whoever it is addressed to, when that is another Perangkat Daerah."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import kini
from lincah.law.alur import Tindakan
from lincah.naskah.agenda import IsiMasuk, catat_masuk
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.services.pencipta import pencipta_unit

PENCATAT = "Dicatat sendiri dari pekerjaan ini."


def catat_pada_penerima(aktor: Aktor, penugasan: Penugasan, tindakan: Tindakan, surat: Naskah) -> None:
    """Enter `surat` in the agenda of every register its addressees belong to, but its own; in their transaction.

    Whoever is addressed as a person keeps no agenda.
    """
    if not tindakan.kepada:
        return
    pada = kini(aktor.instansi, aktor.tanggal)
    peran = PeranPerkara.objects.filter(penugasan=penugasan, peran__in=tindakan.kepada, jabatan__isnull=False)
    pos = [pada.pos[id] for id in peran.values_list("jabatan_id", flat=True) if id in pada.pos]
    kode = {pencipta_unit(pada, unit).kode for unit in {satu.unit_id for satu in pos}} - {surat.kode_register}
    isi = IsiMasuk(
        diterima=aktor.tanggal,
        dari=f"{surat.jabatan_penanda_tangan}, {surat.instansi}"[:300],
        perihal=surat.perihal[:500],
        nomor=surat.nomor,
        tanggal=surat.tanggal,
        catatan=PENCATAT,
        naskah_id=surat.pk,
    )
    for satu in sorted(kode):  # in one order, so that two letters never wait for each other
        catat_masuk(satu, isi, oleh=aktor.pelaku(), waktu=aktor.waktu)
