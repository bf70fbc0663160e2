"""Waits that ended with their case go with it from now on; those left by the cases that ended before are taken away."""

from django.db import migrations

BERSAMA = "('memantau', 'mengonfirmasi', 'melapor', 'menyepakati_rencana')"
HAPUS = f"""
    DELETE FROM pelaksanaan_tunggukerja AS t USING penugasan_penugasan AS p
    WHERE p.id = t.penugasan_id AND p.berakhir IS NOT NULL AND t.perihal IN {BERSAMA}
"""  # noqa: S608


class Migration(migrations.Migration):
    dependencies = [("pelaksanaan", "0012_templat_unit"), ("penugasan", "0014_tak_tuntas")]

    operations = [migrations.RunSQL(HAPUS, migrations.RunSQL.noop)]
