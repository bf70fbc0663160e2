from django.db import migrations, models


class Migration(migrations.Migration):
    """Which kinds of letters there are is said by the regulations, not by a table's column."""

    dependencies = [("naskah", "0003_panjang_kode")]

    operations = [
        migrations.AlterField("naskah", "jenis", models.CharField(max_length=50)),
        migrations.AlterField("polanomor", "jenis", models.CharField(blank=True, default="", max_length=50)),
    ]
