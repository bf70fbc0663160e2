"""Requests that nobody answered in time lapse: silence is neither yes nor no."""

from datetime import date, datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction

from lincah.audit.services import Kuitansi, Pelaku, catat
from lincah.law.alur import akhiri_alur
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import GUGUR, Lingkup, check_menunggu_jawaban, tindakan_gugur
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.langkah import kunci_penugasan, perintah_langkah
from lincah.penugasan.services.lintas.kabar import kabarkan_gugur
from lincah.penugasan.services.putusan import tolak_semua
from lincah.penugasan.services.usulan import OBJEK, simpan_alur_perkara, simpulan_dict
from lincah.peraturan import muat_profil

SISTEM = Pelaku(None, None, "Lincah", "sistem")


def hari_gugur(mulai: date) -> date:
    """The last day on which a request for work from `mulai` can be answered: its letter is not dated further back."""
    return mulai + timedelta(days=settings.LINCAH_MUNDUR)


def gugurkan_semua(*, hari: date, waktu: datetime) -> int:
    """Let every unanswered request lapse whose day is past on `hari`; each in its own transaction. How many did.

    That of another instansi lapses there, and here when it says so.
    """
    batas = hari - timedelta(days=settings.LINCAH_MUNDUR)
    lewat = Penugasan.objects.filter(permohonan__isnull=False, naskah_id=None, mulai__lt=batas)
    ids = lewat.filter(berakhir=None).exclude(lintas__diminta=True).order_by("mulai", "id").values_list("id", flat=True)
    return sum(gugurkan(id, hari=hari, waktu=waktu) for id in list(ids))


def gugurkan(penugasan_id: UUID, *, hari: date, waktu: datetime) -> bool:
    """Let one request lapse; False when it was answered meanwhile, or is not due."""
    with transaction.atomic():
        penugasan, _, _ = kunci_penugasan(penugasan_id)
        if penugasan is None or hari <= hari_gugur(penugasan.mulai):
            return False
        if not check_menunggu_jawaban(muat_alur(penugasan.alur_id).alur, penugasan.langkah):
            return False
        tutup_gugur(penugasan, waktu=waktu, oleh=SISTEM)
        if penugasan.lingkup == Lingkup.LINTAS_INSTANSI:
            kabarkan_gugur(penugasan, waktu=waktu, oleh=SISTEM)
    return True


def tutup_gugur(penugasan: Penugasan, *, waktu: datetime, oleh: Pelaku) -> None:
    """End the case, whatever it waits for, with its event; inside the caller's transaction."""
    acuan, dari = muat_alur(penugasan.alur_id), penugasan.langkah
    simpulan = _akhiri(penugasan, acuan, waktu, oleh)
    fakta = {"mulai": penugasan.mulai, "waktu": waktu}
    catat(
        jenis="penugasan.gugur",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=oleh,
        isi={"dari": dari, "ke": GUGUR, "catatan": simpulan.alasan[0].ringkas},
        waktu=waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, fakta, simpulan_dict(simpulan)),
        perubahan=perintah_langkah(penugasan, muat_alur(penugasan.alur_id).alur, ()),
    )


def _akhiri(penugasan: Penugasan, acuan: AlurPerkara, waktu: datetime, oleh: Pelaku) -> Simpulan[bool]:
    bab = muat_profil(acuan.profil).penugasan
    # Where another instansi had answered in the same moment, the table ends from its first step.
    dari = acuan.alur.awal if acuan.alur.selesai(penugasan.langkah) else penugasan.langkah
    pelaku = acuan.alur.langkah[dari].tindakan[0].pelaku
    alur = akhiri_alur(acuan.alur, dari, tindakan_gugur(bab, pelaku))
    penugasan.alur = simpan_alur_perkara(acuan.profil, acuan.profil_hash, alur)
    penugasan.save(update_fields=["alur"])
    tolak_semua(penugasan)
    penugasan.langkah, penugasan.sudah, penugasan.diubah = GUGUR, [], waktu
    penugasan.versi += 1
    penugasan.oleh, penugasan.oleh_jabatan = oleh.nama, ""
    sampai = tanggal_panjang(hari_gugur(penugasan.mulai))
    ringkas = f"tidak dijawab sampai {sampai}, hari terakhir suratnya dapat ditetapkan dengan tanggal mulai itu"
    return Simpulan(True, (Alasan.dari(bab.gugur, terpenuhi=True, ringkas=ringkas),))
