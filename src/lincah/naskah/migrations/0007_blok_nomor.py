import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('naskah', '0006_final_tanda_tangan'),
    ]

    operations = [
        migrations.CreateModel(
            name='BlokNomor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('tahun', models.PositiveSmallIntegerField()),
                ('kode', models.CharField(max_length=60)),
                ('tanggal', models.DateField(help_text='the day of the letters on paper')),
                ('alasan', models.CharField(max_length=300)),
                ('pengambil', models.CharField(max_length=300)),
                ('diambil', models.DateTimeField()),
            ],
            options={
                'verbose_name': 'blok nomor',
                'ordering': ['-diambil'],
            },
        ),
        migrations.CreateModel(
            name='NomorKertas',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('tahun', models.PositiveSmallIntegerField()),
                ('kode', models.CharField(max_length=60)),
                ('urut', models.PositiveIntegerField()),
                ('nomor', models.CharField(max_length=100)),
                ('keadaan', models.CharField(choices=[('belum', 'belum dicocokkan'), ('dipakai', 'dipakai'), ('batal', 'batal, tidak dipakai')], default='belum', max_length=10)),
                ('perihal', models.CharField(blank=True, default='', max_length=500)),
                ('penanda_tangan', models.CharField(blank=True, default='', max_length=300)),
                ('catatan', models.CharField(blank=True, default='', max_length=500)),
                ('dicocokkan', models.DateTimeField(null=True)),
                ('blok', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='nomor_kertas', to='naskah.bloknomor')),
            ],
            options={
                'verbose_name': 'nomor di atas kertas',
                'ordering': ['urut'],
                'constraints': [models.UniqueConstraint(fields=('tahun', 'kode', 'urut'), name='nomor_kertas_sekali'), models.CheckConstraint(condition=models.Q(models.Q(('dicocokkan__isnull', True), ('keadaan', 'belum')), models.Q(('dicocokkan__isnull', False), ('keadaan', 'batal'), models.Q(('catatan', ''), _negated=True)), models.Q(('dicocokkan__isnull', False), ('keadaan', 'dipakai'), models.Q(('perihal', ''), _negated=True), models.Q(('penanda_tangan', ''), _negated=True)), _connector='OR'), name='nomor_kertas_dicocokkan_lengkap')],
            },
        ),
    ]
