"""What penugasan answers when a post is closed or left: the cases that need it, and their handing over."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from lincah.audit.services import Pelaku, catat
from lincah.kedudukan.kait import Pekerjaan, Terhenti
from lincah.kedudukan.models import Jabatan
from lincah.penugasan.models import Penugasan, PeranPerkara, Tunggu
from lincah.penugasan.queries.berjalan import berjalan, pekerjaan_pada, perkara_terhenti
from lincah.penugasan.services.usulan import OBJEK


class PenjagaPenugasan:
    """The hook of kedudukan (`kait.Penjaga`)."""

    def pada_jabatan(self, jabatan_id: int) -> tuple[Pekerjaan, ...]:
        """Running cases in which the post has a role."""
        return pekerjaan_pada(jabatan_id=jabatan_id)

    def pada_pegawai(self, pegawai_id: int) -> tuple[Pekerjaan, ...]:
        """Running cases given to the person."""
        return pekerjaan_pada(pegawai_id=pegawai_id)

    def terhenti(self, tanggal: date) -> tuple[Terhenti, ...]:
        """Running cases whose next act nobody can do."""
        return perkara_terhenti(tanggal)

    @transaction.atomic
    def alihkan(self, dari_jabatan_id: int, ke_jabatan_id: int, *, oleh: Pelaku, waktu: datetime) -> int:
        """Give every role of one post in running cases to another; each case keeps it as an event.

        Who proposed and who signed before stays in the columns and events of the case.
        """
        # The order of the lock is that of an act: the case first, then its rows.
        ids = berjalan(jabatan_id=dari_jabatan_id).values_list("id", flat=True)
        nama = dict(Jabatan.objects.filter(id__in=(dari_jabatan_id, ke_jabatan_id)).values_list("id", "nama"))
        catatan = f"{nama[dari_jabatan_id]} kepada {nama[ke_jabatan_id]}"
        perkara = list(Penugasan.objects.select_for_update().filter(id__in=list(ids)).only("id").order_by("id"))
        for satu in perkara:
            _alihkan(satu, dari_jabatan_id, ke_jabatan_id)
            catat(
                jenis="penugasan.peran_dialihkan",
                objek=(OBJEK, str(satu.id)),
                pelaku=oleh,
                isi={"dari_jabatan": dari_jabatan_id, "ke_jabatan": ke_jabatan_id, "catatan": catatan},
                waktu=waktu,
            )
        return len(perkara)


def _alihkan(penugasan: Penugasan, dari: int, ke: int) -> None:
    """Roles and waiting rows; where the other post has the role already, one row is enough."""
    for model in (PeranPerkara, Tunggu):
        lama = model.objects.filter(penugasan=penugasan, jabatan_id=dari)  # type: ignore[attr-defined]
        sama = {"peran": OuterRef("peran")} | ({"tindakan": OuterRef("tindakan")} if model is Tunggu else {})
        ada = model.objects.filter(penugasan=penugasan, jabatan_id=ke, **sama)  # type: ignore[attr-defined]
        lama.filter(Exists(ada)).delete()
        lama.update(jabatan_id=ke)
