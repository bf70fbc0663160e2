"""Hand the open activities of who leaves to who takes over."""

from collections.abc import Mapping
from typing import Any

from django.db.models import F, OuterRef, Q, Subquery

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.keadaan import TUNTAS
from lincah.pelaksanaan.models import Kemajuan, Rincian
from lincah.pelaksanaan.services.rincian.versi import simpan_semua
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services import UsulanKeliru

ALASAN = "diserahkan karena orangnya berubah"


def serahkan_rincian(aktor: Aktor, penugasan: Penugasan, dari: int, kepada: int | None) -> Mapping[str, Any]:
    """Give every activity of `dari` (id of a person) not yet at 100 percent to `kepada`; what was done stays, and each
    activity keeps the version before. Their routine work goes along.

    Errors: UsulanKeliru when there is such an activity and nobody to take it.
    """
    terakhir = Kemajuan.objects.filter(rincian=OuterRef("pk")).order_by("-waktu", "-id").values("persen")[:1]
    milik = Rincian.objects.berlaku().filter(penugasan=penugasan, penanggung_jawab__pegawai_id=dari)
    terbuka = milik.annotate(persen=Subquery(terakhir)).filter(Q(persen=None) | Q(persen__lt=TUNTAS))
    ids = list(terbuka.values_list("id", flat=True))
    if not ids:
        return {}
    penerus = Anggota.objects.bertugas().filter(penugasan=penugasan, pegawai_id=kepada).first()
    if penerus is None:
        pesan = f"Masih ada {len(ids)} kegiatan yang terbuka pada orang ini; pilih siapa yang meneruskannya."
        raise UsulanKeliru(pesan, "penerus")
    diserahkan = Rincian.objects.filter(id__in=ids)
    diserahkan.update(penanggung_jawab=penerus, versi=F("versi") + 1)
    penugasan.perulangan.filter(penanggung_jawab__pegawai_id=dari).update(penanggung_jawab=penerus)
    simpan_semua(diserahkan, oleh=aktor.pegawai_id, waktu=aktor.waktu, alasan=ALASAN)
    return {"rincian_diserahkan": len(ids)}
