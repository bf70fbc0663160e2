from django.db import migrations, models


class Migration(migrations.Migration):
    """Keys of forms that were written down."""

    dependencies = [("perjanjian", "0002_final")]

    operations = [
        migrations.CreateModel(
            name="IsianMasuk",
            fields=[
                ("kunci", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("ke", models.CharField(max_length=300)),
                ("waktu", models.DateTimeField()),
            ],
        ),
    ]
