"""Waits for periodic reports are called by the last digits of the case: the first ones became its time."""

from django.db import migrations

DIGIT = "replace(penugasan_id::text, '-', '')"
GANTI = f"""
    UPDATE pelaksanaan_tunggukerja SET objek = {{baru}}({DIGIT}, 12) || substr(objek, 13)
    WHERE perihal = 'melapor' AND starts_with(objek, {{lama}}({DIGIT}, 12) || ':')
"""  # noqa: S608 - no value of anybody


class Migration(migrations.Migration):
    dependencies = [
        ("pelaksanaan", "0012_templat_unit"),
        ("pertanggungjawaban", "0006_permintaan_luar"),
    ]

    operations = [
        migrations.RunSQL(GANTI.format(baru="right", lama="left"), GANTI.format(baru="left", lama="right")),
    ]
