import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

PERSETUJUAN = [
    ("", "Tidak diperlukan"),
    ("menunggu", "Menunggu persetujuan instansi lain"),
    ("diberikan", "Disetujui instansi lain"),
]


class Migration(migrations.Migration):
    dependencies = [("penugasan", "0008_menggantikan"), ("kedudukan", "0001_awal")]

    operations = [
        migrations.AddField("perubahan", "kunci", models.UUIDField(null=True, editable=False)),
        migrations.RunSQL("UPDATE penugasan_perubahan SET kunci = gen_random_uuid()", migrations.RunSQL.noop),
        migrations.RunSQL("SET CONSTRAINTS ALL IMMEDIATE", migrations.RunSQL.noop),
        migrations.AlterField(
            "perubahan", "kunci", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
        ),
        migrations.AddField(
            "perubahan",
            "persetujuan",
            models.CharField(blank=True, choices=PERSETUJUAN, default="", max_length=10),
        ),
        migrations.AddField(
            "perubahan",
            "pemaraf",
            django.contrib.postgres.fields.ArrayField(models.BigIntegerField(), blank=True, default=list, size=None),
        ),
        migrations.AddField(
            "perubahan",
            "giliran",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="kedudukan.jabatan",
            ),
        ),
        migrations.AlterField(
            "perubahan",
            "penetap",
            models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="kedudukan.jabatan"
            ),
        ),
        migrations.AddConstraint(
            "perubahan",
            models.CheckConstraint(
                condition=models.Q(persetujuan__in=["", "menunggu", "diberikan"]), name="perubahan_setuju_sah"
            ),
        ),
    ]
