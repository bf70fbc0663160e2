from django.db import migrations, models

PEMICU = """
CREATE TRIGGER final BEFORE UPDATE OR DELETE OR TRUNCATE ON naskah_katasurat
FOR EACH STATEMENT EXECUTE FUNCTION naskah_tolak()
"""


class Migration(migrations.Migration):
    """The wording of letters; a version never changes, because letters were made with it."""

    dependencies = [
        ('naskah', '0011_paraf'),
    ]

    operations = [
        migrations.CreateModel(
            name='KataSurat',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kode_pd', models.CharField(blank=True, default='', max_length=60)),
                ('jenis', models.CharField(max_length=50)),
                ('keadaan', models.CharField(blank=True, default='', max_length=30)),
                ('versi', models.PositiveIntegerField()),
                ('isi', models.JSONField(default=dict)),
                ('oleh', models.CharField(max_length=300)),
                ('waktu', models.DateTimeField()),
            ],
            options={
                'verbose_name': 'kata surat',
                'constraints': [models.UniqueConstraint(fields=('kode_pd', 'jenis', 'keadaan', 'versi'), name='kata_versi_sekali')],
            },
        ),
        migrations.RunSQL(PEMICU, "DROP TRIGGER final ON naskah_katasurat"),
    ]
