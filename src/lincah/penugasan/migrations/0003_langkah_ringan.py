"""A step of a case writes its row and nothing else: no index holds what changes, and the page keeps room for it."""

import django.db.models.deletion
from django.db import migrations, models


def _tanpa_kunci(tujuan, **lain):
    return models.ForeignKey(to=tujuan, on_delete=django.db.models.deletion.PROTECT, related_name='+', null=True,
                             db_constraint=False, **lain)


class Migration(migrations.Migration):
    dependencies = [('penugasan', '0002_panjang_nama')]

    operations = [
        migrations.RemoveIndex(model_name='penugasan', name='penugasan_unit_langkah'),
        migrations.RunSQL(
            'ALTER TABLE penugasan_penugasan SET (fillfactor = 80)',
            'ALTER TABLE penugasan_penugasan RESET (fillfactor)',
        ),
        migrations.AlterField('tunggu', 'jabatan', _tanpa_kunci('kedudukan.jabatan')),
        migrations.AlterField('tunggu', 'pegawai', _tanpa_kunci('kedudukan.pegawai')),
        migrations.AlterField('tunggu', 'penugasan', models.ForeignKey(
            to='penugasan.penugasan', on_delete=django.db.models.deletion.CASCADE, related_name='tunggu',
            db_constraint=False)),
    ]
