import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    """A leader of another instansi asks for a report."""

    dependencies = [("pertanggungjawaban", "0005_pelapor")]

    operations = [
        migrations.AddField("permintaanlaporan", "luar", models.CharField(blank=True, default="", max_length=600)),
        migrations.AlterField(
            "permintaanlaporan",
            "jabatan",
            models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="kedudukan.jabatan"
            ),
        ),
        migrations.AddConstraint(
            "permintaanlaporan",
            models.CheckConstraint(
                condition=Q(jabatan__isnull=False, luar="") | Q(jabatan__isnull=True) & ~Q(luar=""),
                name="permintaan_laporan_dari_satu",
            ),
        ),
    ]
