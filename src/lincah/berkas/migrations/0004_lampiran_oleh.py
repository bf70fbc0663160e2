from django.db import migrations, models


class Migration(migrations.Migration):
    """Whose files, to add up what they take."""

    dependencies = [("berkas", "0003_pratinjau")]

    operations = [
        migrations.AddIndex(
            model_name="lampiran", index=models.Index(fields=["oleh_id", "-waktu"], name="lampiran_oleh")
        ),
    ]
