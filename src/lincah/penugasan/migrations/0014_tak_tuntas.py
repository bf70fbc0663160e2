"""What lapsed lately is found without reading everything that was done; a step still writes no index (0010)."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("penugasan", "0013_uuid7")]

    operations = [
        migrations.AddIndex(
            "penugasan",
            models.Index(
                models.F("berakhir"),
                condition=models.Q(("tuntas", False), ("berakhir__isnull", False)),
                name="penugasan_tak_tuntas",
            ),
        ),
    ]
