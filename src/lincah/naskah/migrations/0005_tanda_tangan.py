import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('naskah', '0004_jenis_menurut_peraturan'),
    ]

    operations = [
        migrations.CreateModel(
            name='PengaturanTandaTangan',
            fields=[
                ('id', models.PositiveSmallIntegerField(default=1, editable=False, primary_key=True, serialize=False)),
                ('cara', models.CharField(blank=True, choices=[('lokal', 'Sertifikat instansi sendiri'), ('bsre', 'Layanan eSign BSrE'), ('unggah', 'Ditandatangani di tempat lain, lalu diunggah')], default='', max_length=10)),
                ('bsre_alamat', models.URLField(blank=True, default='')),
                ('bsre_pengguna', models.CharField(blank=True, default='', max_length=100)),
                ('bsre_sandi', models.BinaryField(default=bytes)),
                ('akar', models.TextField(blank=True, default='', help_text='PEM: roots this instansi trusts')),
                ('kunci', models.BinaryField(default=bytes, help_text="PKCS#12 of the instansi's own certificate")),
                ('sertifikat', models.TextField(blank=True, default='', help_text='PEM: every certificate of its own, newest last')),
            ],
            options={
                'verbose_name': 'pengaturan tanda tangan',
                'constraints': [models.CheckConstraint(condition=models.Q(('id', 1)), name='pengaturan_tanda_tangan_satu')],
            },
        ),
        migrations.CreateModel(
            name='TandaTangan',
            fields=[
                ('naskah', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='tanda_tangan', serialize=False, to='naskah.naskah')),
                ('cara', models.CharField(choices=[('lokal', 'Sertifikat instansi sendiri'), ('bsre', 'Layanan eSign BSrE'), ('unggah', 'Ditandatangani di tempat lain, lalu diunggah')], max_length=10)),
                ('jaminan', models.CharField(choices=[('psre', 'Penyelenggara sertifikasi yang diakui instansi'), ('instansi', 'Instansi sendiri')], max_length=10)),
                ('nama_sertifikat', models.TextField(help_text='of whom, as the certificate says')),
                ('penerbit', models.TextField()),
                ('nomor_seri', models.CharField(max_length=80)),
                ('sidik_sertifikat', models.CharField(help_text='SHA-256', max_length=64)),
                ('menurut_tanda_tangan', models.DateTimeField(help_text='the moment the signature itself claims', null=True)),
                ('dicatat', models.DateTimeField()),
                ('berkas', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='naskah.berkas')),
            ],
            options={
                'verbose_name': 'tanda tangan elektronik',
            },
        ),
        migrations.CreateModel(
            name='Penggantian',
            fields=[
                ('baru', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='mengganti', serialize=False, to='naskah.naskah')),
                ('lama', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='diganti_oleh', to='naskah.naskah')),
            ],
            options={
                'verbose_name': 'penggantian naskah',
                'constraints': [models.CheckConstraint(condition=models.Q(('baru', models.F('lama')), _negated=True), name='penggantian_bukan_dirinya')],
            },
        ),
    ]
