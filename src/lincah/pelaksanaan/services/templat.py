"""A piece of work becomes a template of its unit: what was agreed once need not be invented again."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Alur
from lincah.law.kernel import Alasan, Simpulan
from lincah.pelaksanaan.models import Rencana, TemplatUnit
from lincah.pelaksanaan.services.perbuatan import Peran, perbuatan
from lincah.pelaksanaan.services.rencana import MENYEPAKATI
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.penugasan.services.galat import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

BELUM = "Rencana pekerjaan ini belum disepakati; sesudah itu pekerjaan ini dapat dijadikan templat."


def jadikan_templat(aktor: Aktor, penugasan_id: UUID, *, templat: bool, kunci: UUID | None = None) -> None:
    """Offer the plan and breakdown of this work first to others of its unit, or no longer; asked twice it is done once.

    By who agrees to its plan, the regulation naming nobody else. Errors: PerkaraTidakAda for anybody else,
    SudahTercatat, UsulanKeliru before the plan is agreed.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(kunci)
        pegangan = penyepakat(ini.acuan.alur, ini.peran)
        if pegangan is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        if not Rencana.objects.filter(penugasan=ini.penugasan, putusan__sepakat=True).exists():
            raise UsulanKeliru(BELUM)
        ada = TemplatUnit.objects.filter(penugasan=ini.penugasan)
        if ada.exists() == templat:
            return
        if templat:
            siapa = {"oleh_id": ini.aktor.pegawai_id, "waktu": ini.aktor.waktu}
            TemplatUnit.objects.create(penugasan=ini.penugasan, **siapa)
        else:
            ada.delete()
        dasar = next(satu.dasar for (_, kode), satu in ini.acuan.alur.cari.items() if kode == MENYEPAKATI)
        alasan = Alasan.dari(dasar, terpenuhi=True, ringkas="rencananya disepakati oleh pejabat ini")
        jenis = "menjadikan_templat" if templat else "melepas_templat"
        ini.catat(jenis, {}, Simpulan(templat, (alasan,)), pegangan, kunci)


def penyepakat(alur: Alur, peran: Peran) -> Pegangan | None:
    """The post through which somebody with these roles agrees to the plan; None for who does not."""
    pelaku = {satu for (_, kode), tindakan in alur.cari.items() if kode == MENYEPAKATI for satu in tindakan.pelaku}
    return next((pegangan for satu, pegangan in peran.items() if satu in pelaku and pegangan is not None), None)
