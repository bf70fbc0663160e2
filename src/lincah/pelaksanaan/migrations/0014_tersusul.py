"""A plan or a result that crossed another of the same version is kept beside it, set aside."""

from django.db import migrations, models

LEPAS = "DROP TRIGGER hanya_bertambah ON pelaksanaan_rencana"
PASANG = """
    CREATE TRIGGER hanya_bertambah BEFORE UPDATE{} OR DELETE OR TRUNCATE ON pelaksanaan_rencana
    FOR EACH STATEMENT EXECUTE FUNCTION pelaksanaan_tolak()
"""
# What was written stays; that it was set aside is all that may be said of it afterwards.
TETAP = " OF id, penugasan_id, versi, uraian, anggaran, diajukan, oleh_id, waktu"


class Migration(migrations.Migration):
    dependencies = [("pelaksanaan", "0013_tunggu_berakhir")]

    operations = [
        migrations.AddField("hasilkerja", "tersusul", models.BooleanField(db_default=False, default=False)),
        migrations.AddField("rencana", "tersusul", models.BooleanField(db_default=False, default=False)),
        migrations.RemoveConstraint("hasilkerja", "hasil_versi_tunggal"),
        migrations.RemoveConstraint("rencana", "rencana_versi_tunggal"),
        migrations.AddConstraint(
            "hasilkerja",
            models.UniqueConstraint(fields=["penugasan", "versi", "tersusul"], name="hasil_versi_tunggal"),
        ),
        migrations.AddConstraint(
            "rencana", models.UniqueConstraint(fields=["penugasan", "versi", "tersusul"], name="rencana_versi_tunggal")
        ),
        migrations.RunSQL([LEPAS, PASANG.format(TETAP)], [LEPAS, PASANG.format("")]),
    ]
