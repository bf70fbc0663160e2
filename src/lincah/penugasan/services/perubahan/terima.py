"""Who came into a running case accepts the letter of the change; the step of acceptance is long past."""

from uuid import UUID

from django.db import transaction

from lincah.audit.services import Kuitansi, catat
from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan, Simpulan
from lincah.penugasan.akhir import BERAKHIR
from lincah.penugasan.models import Anggota
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.galat import PerkaraTidakAda
from lincah.penugasan.services.langkah import kunci_penugasan
from lincah.penugasan.services.lintas.penerimaan import kabarkan_penerimaan
from lincah.penugasan.services.tindakan import TIDAK_ADA
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.peraturan import muat_profil


def terima_perubahan(aktor: Aktor, penugasan_id: UUID) -> bool:
    """Note that this person accepted; False when there is nothing (any more) to accept. Errors: PerkaraTidakAda."""
    with transaction.atomic():
        penugasan, _, _ = kunci_penugasan(penugasan_id)
        milik = Anggota.objects.bertugas().filter(penugasan_id=penugasan_id, pegawai_id=aktor.pegawai_id)
        if penugasan is None or not milik.exists():
            raise PerkaraTidakAda(TIDAK_ADA)
        if penugasan.langkah in (*BERAKHIR, "menerima") or not milik.filter(diterima=None, dari__isnull=False).exists():
            return False
        milik.update(diterima=aktor.waktu)
        acuan = muat_alur(penugasan.alur_id)
        aturan = muat_profil(acuan.profil).penugasan.penerimaan
        simpulan = Simpulan(True, (Alasan.dari(aturan, terpenuhi=True, ringkas="surat perubahan diterima"),))
        catat(
            jenis="penugasan.menerima_perubahan",
            objek=(OBJEK, str(penugasan_id)),
            pelaku=aktor.pelaku(),
            isi={},
            waktu=aktor.waktu,
            kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, {"pegawai": aktor.pegawai_id}, simpulan_dict(simpulan)),
        )
        kabarkan_penerimaan(aktor, penugasan)
    return True
