import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Rows that a unit begins a later perjanjian kinerja with."""

    dependencies = [("perjanjian", "0003_isian_masuk")]

    operations = [
        migrations.CreateModel(
            name="TemplatPerjanjian",
            fields=[
                (
                    "unit",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="kedudukan.unit",
                    ),
                ),
                ("baris", models.JSONField()),
                ("tahun", models.PositiveSmallIntegerField()),
                ("versi", models.PositiveSmallIntegerField()),
                ("waktu", models.DateTimeField()),
                (
                    "oleh",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="kedudukan.pegawai"
                    ),
                ),
            ],
        ),
    ]
