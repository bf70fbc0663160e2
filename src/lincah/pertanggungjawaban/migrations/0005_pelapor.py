from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("pertanggungjawaban", "0004_luar")]

    operations = [
        migrations.AddField(
            model_name="laporan",
            name="pelapor",
            field=models.CharField(blank=True, default="", max_length=20),
        ),
    ]
