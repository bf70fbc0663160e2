"""New cases sort by time in every index; the old ones keep their identities."""

from django.db import migrations, models

import lincah.registry.uuid7


class Migration(migrations.Migration):
    dependencies = [("penugasan", "0012_peran_milik")]

    operations = [
        migrations.AlterField(
            "penugasan",
            "id",
            models.UUIDField(default=lincah.registry.uuid7.uuid7, editable=False, primary_key=True, serialize=False),
        ),
    ]
