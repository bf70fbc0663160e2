"""The cases of a post or a person come from an index alone; the key by case was the beginning of the unique one.

One index fewer is written when a case is opened; a step writes none of them. What the home tells of changes proposed
and lately decided comes from an index too.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('kedudukan', '0009_singkatan_tunggal'),
        ('penugasan', '0011_tuntas'),
    ]

    operations = [
        migrations.AlterField(
            model_name='peranperkara',
            name='jabatan',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='kedudukan.jabatan'),
        ),
        migrations.AlterField(
            model_name='peranperkara',
            name='pegawai',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='kedudukan.pegawai'),
        ),
        migrations.AlterField(
            model_name='peranperkara',
            name='penugasan',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='peran', to='penugasan.penugasan'),
        ),
        migrations.AddIndex(
            model_name='peranperkara',
            index=models.Index(models.F('jabatan'), models.F('penugasan'), include=('peran',), name='peran_milik_jabatan'),
        ),
        migrations.AddIndex(
            model_name='peranperkara',
            index=models.Index(models.F('pegawai'), models.F('penugasan'), include=('peran',), name='peran_milik_pegawai'),
        ),
        migrations.AddIndex(
            model_name="perubahan", index=models.Index(fields=["keadaan", "diputus"], name="perubahan_kabar")
        ),
    ]
