"""Cost of a case against its budget, activity by activity."""

from decimal import Decimal

from django.db import connection

from lincah.pelaksanaan.anggaran import BarisBiaya, BiayaPerkara
from lincah.penugasan.models import Penugasan

SELURUHNYA = "Pekerjaan seluruhnya"
BIAYA = """
    SELECT r.id, r.kegiatan, r.dibatalkan IS NOT NULL, r.anggaran, COALESCE(k.biaya, 0)
    FROM (SELECT * FROM pelaksanaan_rincian WHERE penugasan_id = %(id)s) AS r
    FULL JOIN (SELECT * FROM pelaksanaan_kemajuanterakhir WHERE penugasan_id = %(id)s) AS k ON k.rincian_id = r.id
    ORDER BY r.urutan NULLS LAST
"""


def baca_biaya(penugasan: Penugasan, rencana: Decimal | None) -> BiayaPerkara:
    """Every activity that has money or cost some, dropped ones that cost some too; `rencana`: the budget of the plan.

    One query, however many entries there are.
    """
    with connection.cursor() as kursor:
        kursor.execute(BIAYA, {"id": penugasan.pk})
        semua = (_baris(*satu) for satu in kursor.fetchall())
        return BiayaPerkara(tuple(satu for satu in semua if satu.anggaran is not None or satu.terpakai), rencana)


def _baris(id: int | None, kegiatan: str, batal: bool, anggaran: Decimal | None, terpakai: Decimal) -> BarisBiaya:
    if id is None:
        return BarisBiaya(None, SELURUHNYA, None, terpakai)
    return BarisBiaya(id, f"{kegiatan} (dibatalkan)" if batal else kegiatan, None if batal else anggaran, terpakai)
