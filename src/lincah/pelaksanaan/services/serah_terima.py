"""Hand the open activities of who leaves to who takes over."""

from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import F, OuterRef, Q, Subquery

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.keadaan import TUNTAS
from lincah.pelaksanaan.models import Kemajuan, Rincian
from lincah.pelaksanaan.services.rincian.versi import simpan_semua
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services import UsulanKeliru

ALASAN = "diserahkan karena orangnya berubah"


def serahkan_rincian(
    aktor: Aktor, penugasan: Penugasan, dari: int, kepada: int | None, nomor: Collection[int] = ()
) -> Mapping[str, Any]:
    """Give every activity of `dari` (id of a person) not yet at 100 percent to `kepada`; what was done stays, and each
    activity keeps the version before. Their routine work goes along.

    `nomor`: places in the breakdown that go too, done or not: so it was decided before that was known. What is returned
    says how many went (`rincian_diserahkan`) and which (`nomor_kegiatan`).

    Errors: UsulanKeliru when there is such an activity and nobody to take it.
    """
    terakhir = Kemajuan.objects.filter(rincian=OuterRef("pk")).order_by("-waktu", "-id").values("persen")[:1]
    milik = Rincian.objects.berlaku().filter(penugasan=penugasan, penanggung_jawab__pegawai_id=dari)
    ikut = Q(persen=None) | Q(persen__lt=TUNTAS) | Q(urutan__in=nomor)
    semua = dict(milik.annotate(persen=Subquery(terakhir)).filter(ikut).values_list("id", "urutan"))
    if not semua:
        return {}
    penerus = Anggota.objects.bertugas().filter(penugasan=penugasan, pegawai_id=kepada).first()
    if penerus is None:
        pesan = f"Masih ada {len(semua)} kegiatan yang terbuka pada orang ini; pilih siapa yang meneruskannya."
        raise UsulanKeliru(pesan, "penerus")
    diserahkan = Rincian.objects.filter(id__in=semua)
    diserahkan.update(penanggung_jawab=penerus, versi=F("versi") + 1)
    penugasan.perulangan.filter(penanggung_jawab__pegawai_id=dari).update(penanggung_jawab=penerus)
    simpan_semua(diserahkan, oleh=aktor.pegawai_id, waktu=aktor.waktu, alasan=ALASAN)
    return {"rincian_diserahkan": len(semua), "nomor_kegiatan": sorted(semua.values())}
