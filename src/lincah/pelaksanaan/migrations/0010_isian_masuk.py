import django.db.models.deletion
from django.db import migrations, models

SEMULA = """
INSERT INTO pelaksanaan_isianmasuk (kunci, penugasan_id, oleh_id, waktu)
SELECT kunci, penugasan_id, oleh_id, waktu FROM pelaksanaan_kendala
UNION ALL SELECT kunci, penugasan_id, oleh_id, waktu FROM pelaksanaan_koordinasi
UNION ALL SELECT kunci, penugasan_id, oleh_id, waktu FROM pelaksanaan_perulangan
UNION ALL SELECT t.kunci, u.penugasan_id, t.oleh_id, t.waktu
    FROM pelaksanaan_tanggapanumpanbalik t JOIN pelaksanaan_umpanbalik u ON u.id = t.umpan_balik_id
UNION ALL SELECT r.kunci, r.penugasan_id, v.oleh_id, v.waktu
    FROM pelaksanaan_rincian r JOIN pelaksanaan_versirincian v ON v.rincian_id = r.id AND v.versi = 1
    WHERE r.kunci IS NOT NULL AND v.oleh_id IS NOT NULL
"""


class Migration(migrations.Migration):
    """Keys of forms that were written down, with those that rows kept so far."""

    dependencies = [("pelaksanaan", "0009_kemajuan_terakhir")]

    operations = [
        migrations.CreateModel(
            name="IsianMasuk",
            fields=[
                ("kunci", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("waktu", models.DateTimeField()),
                (
                    "oleh",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="kedudukan.pegawai"
                    ),
                ),
                (
                    "penugasan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="penugasan.penugasan"
                    ),
                ),
            ],
        ),
        migrations.RunSQL([SEMULA], migrations.RunSQL.noop),
        migrations.RunSQL("SET CONSTRAINTS ALL IMMEDIATE", migrations.RunSQL.noop),
        migrations.RunSQL(
            "CREATE TRIGGER hanya_bertambah BEFORE UPDATE OR DELETE OR TRUNCATE ON pelaksanaan_isianmasuk "
            "FOR EACH STATEMENT EXECUTE FUNCTION pelaksanaan_tolak()",
            "DROP TRIGGER hanya_bertambah ON pelaksanaan_isianmasuk",
        ),
    ]
