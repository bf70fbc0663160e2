"""Since when a case is over, derived by the database, with an index: running cases are found among all that ended.

A step that does not end the case leaves the value as it was, so it still writes no index (0003).
"""

from django.db import migrations, models

BERAKHIR = ("selesai", "batal", "ditolak", "dihentikan", "diakhiri", "gugur", "bergabung")


class Migration(migrations.Migration):
    dependencies = [("kedudukan", "0009_singkatan_tunggal"), ("penugasan", "0009_perubahan_lintas")]

    operations = [
        migrations.AddField(
            "penugasan",
            "berakhir",
            models.GeneratedField(
                expression=models.Case(models.When(langkah__in=BERAKHIR, then=models.F("diubah"))),
                output_field=models.DateTimeField(null=True),
                db_persist=True,
            ),
        ),
        migrations.AddIndex("penugasan", models.Index(fields=["berakhir", "unit"], name="penugasan_berakhir")),
    ]
