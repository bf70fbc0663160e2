from django.db import migrations

SEMULA = """
INSERT INTO pelaksanaan_isianmasuk (kunci, penugasan_id, oleh_id, waktu)
SELECT kunci, penugasan_id, oleh_id, waktu FROM pertanggungjawaban_laporan
"""


class Migration(migrations.Migration):
    """The keys of reports that were sent stand with those of other forms."""

    dependencies = [("pertanggungjawaban", "0002_hanya_bertambah"), ("pelaksanaan", "0010_isian_masuk")]

    operations = [
        migrations.RunSQL([SEMULA], migrations.RunSQL.noop),
        migrations.RunSQL("SET CONSTRAINTS ALL IMMEDIATE", migrations.RunSQL.noop),
    ]
