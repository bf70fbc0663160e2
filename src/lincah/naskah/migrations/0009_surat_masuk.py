import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('naskah', '0008_blok_final'),
    ]

    operations = [
        migrations.CreateModel(
            name='SuratMasuk',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('tahun', models.PositiveSmallIntegerField()),
                ('kode', models.CharField(max_length=60)),
                ('urut', models.PositiveIntegerField()),
                ('diterima', models.DateField()),
                ('dari', models.CharField(max_length=300)),
                ('nomor', models.CharField(blank=True, default='', max_length=150)),
                ('tanggal', models.DateField(null=True)),
                ('perihal', models.CharField(max_length=500)),
                ('catatan', models.CharField(blank=True, default='', max_length=500)),
                ('pencatat', models.CharField(max_length=300)),
                ('dicatat', models.DateTimeField()),
                ('naskah', models.ForeignKey(help_text='if ours', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='naskah.naskah')),
            ],
            options={
                'verbose_name': 'surat masuk',
                'ordering': ['-urut'],
                'constraints': [models.UniqueConstraint(fields=('tahun', 'kode', 'urut'), name='surat_masuk_sekali')],
            },
        ),
    ]
