"""Many rows at once: a demo, an import. One audit event per batch instead of one per row."""

from collections.abc import Sequence
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Model

from lincah.audit import services as audit
from lincah.audit.services import Pelaku

SEKALI = 2000  # rows per statement: PostgreSQL takes at most 65,535 parameters


def sediakan_id(model: type[Model], jumlah: int) -> list[int]:
    """Take `jumlah` ids of a table beforehand, so that rows can refer to each other before they are written."""
    tabel = connection.ops.quote_name(model._meta.db_table)
    perintah = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
    with connection.cursor() as kursor:
        kursor.execute(perintah, [tabel, jumlah])
        return [baris[0] for baris in kursor.fetchall()]


@transaction.atomic
def simpan_massal(baris: Sequence[Model], *, sumber: str, oleh: Pelaku, waktu: datetime) -> None:
    """Write rows of one table as they are, with one audit event naming `sumber`.

    The rows must come checked: only the constraints of the database stand behind. Errors: IntegrityError; then nothing
    is written.
    """
    if not baris:
        return
    model = type(baris[0])
    model._default_manager.bulk_create(baris, batch_size=SEKALI)
    audit.catat(
        jenis="kedudukan.dimuat",
        objek=(str(model._meta.model_name), sumber),
        pelaku=oleh,
        isi={"jumlah": len(baris), "id_pertama": baris[0].pk, "id_terakhir": baris[-1].pk},
        waktu=waktu,
    )
