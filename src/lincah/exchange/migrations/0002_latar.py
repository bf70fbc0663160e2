from django.db import migrations, models


class Migration(migrations.Migration):
    """Large files go when nothing else waits."""

    dependencies = [("exchange", "0001_awal")]

    operations = [
        migrations.AddField(
            model_name="pesankeluar",
            name="latar",
            field=models.BooleanField(
                db_default=False, default=False, help_text="goes when nothing else waits: a large file"
            ),
        ),
    ]
