from django.db import migrations, models
from django.db.models import Q

SALAH_SATU = Q(jabatan__isnull=False, pegawai__isnull=True) | Q(jabatan__isnull=True, pegawai__isnull=False)
LUAR = Q(jabatan__isnull=True, pegawai__isnull=True) & ~Q(luar="")


class Migration(migrations.Migration):
    """Reports reach receivers of another instansi."""

    dependencies = [("pertanggungjawaban", "0003_isian_masuk")]

    operations = [
        migrations.RemoveConstraint("penerimalaporan", "penerima_laporan_jabatan_atau_pegawai"),
        migrations.RemoveConstraint("penerimalaporan", "penerima_laporan_tunggal"),
        migrations.AddField("penerimalaporan", "luar", models.CharField(blank=True, default="", max_length=600)),
        migrations.AddConstraint(
            "penerimalaporan",
            models.CheckConstraint(condition=SALAH_SATU & Q(luar="") | LUAR, name="penerima_laporan_jabatan_atau_pegawai"),
        ),
        migrations.AddConstraint(
            "penerimalaporan",
            models.UniqueConstraint(
                fields=["laporan", "jabatan", "pegawai", "luar"], nulls_distinct=False, name="penerima_laporan_tunggal"
            ),
        ),
    ]
