"""Which ended cases were done stands in the index of the ended ones, so that a year is counted without their rows."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("penugasan", "0010_berakhir")]

    operations = [
        migrations.AddField(
            "penugasan",
            "tuntas",
            models.GeneratedField(
                expression=models.Q(langkah="selesai"), output_field=models.BooleanField(), db_persist=True
            ),
        ),
        migrations.RemoveIndex("penugasan", "penugasan_berakhir"),
        migrations.AddIndex(
            "penugasan", models.Index("berakhir", "unit", include=["id", "tuntas"], name="penugasan_berakhir")
        ),
    ]
