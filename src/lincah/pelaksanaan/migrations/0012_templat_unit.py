import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Work whose plan and breakdown others of the unit begin with."""

    dependencies = [("pelaksanaan", "0011_kemajuan_tetap")]

    operations = [
        migrations.CreateModel(
            name="TemplatUnit",
            fields=[
                (
                    "penugasan",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="templat",
                        serialize=False,
                        to="penugasan.penugasan",
                    ),
                ),
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
