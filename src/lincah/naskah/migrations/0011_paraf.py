import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

HANYA_GUGUR = """
CREATE FUNCTION naskah_hanya_gugur() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.gugur IS NOT NULL OR to_jsonb(NEW) - 'gugur' IS DISTINCT FROM to_jsonb(OLD) - 'gugur' THEN
        RAISE EXCEPTION 'paraf yang sudah dibubuhkan hanya dapat gugur, satu kali'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$
"""
PEMICU = """
CREATE TRIGGER hanya_gugur BEFORE UPDATE ON naskah_paraf FOR EACH ROW EXECUTE FUNCTION naskah_hanya_gugur();
CREATE TRIGGER final BEFORE DELETE OR TRUNCATE ON naskah_paraf FOR EACH STATEMENT EXECUTE FUNCTION naskah_tolak();
"""
# Letters set before: who set them is asked to sign within a week of the upgrade, if the instansi signs at all.
MENUNGGU = """
INSERT INTO naskah_menunggutanda (naskah_id, pegawai_id, tenggat)
SELECT n.id, n.penanda_tangan_id, current_date + 7 FROM naskah_naskah n
LEFT JOIN naskah_tandatangan t ON t.naskah_id = n.id
WHERE n.status = 'berlaku' AND n.penanda_tangan_id IS NOT NULL AND t.naskah_id IS NULL
"""


class Migration(migrations.Migration):

    dependencies = [
        ('naskah', '0010_percobaan'),
    ]

    operations = [
        migrations.CreateModel(
            name='MenungguTanda',
            fields=[
                ('naskah', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='+', serialize=False, to='naskah.naskah')),
                ('pegawai_id', models.BigIntegerField(db_index=True, help_text='this app knows no chapter')),
                ('tenggat', models.DateField()),
            ],
            options={
                'verbose_name': 'surat menunggu tanda tangan',
            },
        ),
        migrations.CreateModel(
            name='Paraf',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('objek_jenis', models.CharField(max_length=100)),
                ('objek_id', models.CharField(max_length=100)),
                ('urut', models.PositiveSmallIntegerField()),
                ('pegawai_id', models.BigIntegerField(help_text='this app knows no chapter', null=True)),
                ('nama', models.CharField(max_length=300)),
                ('jabatan', models.CharField(help_text='with the capacity, as Plt.', max_length=300)),
                ('untuk', models.CharField(blank=True, default='', help_text='on whose behalf', max_length=300)),
                ('waktu', models.DateTimeField()),
                ('gugur', models.DateTimeField(null=True)),
            ],
            options={
                'verbose_name': 'paraf',
                'ordering': ['urut'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('gugur', None)), fields=('objek_jenis', 'objek_id', 'urut'), name='paraf_sekali')],
            },
        ),
        migrations.CreateModel(
            name='PengaturanParaf',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kode_pd', models.CharField(blank=True, max_length=60, unique=True)),
                ('tingkat', models.PositiveSmallIntegerField(default=3, validators=[django.core.validators.MaxValueValidator(3)])),
                ('tambahan', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, size=None)),
            ],
            options={
                'verbose_name': 'pengaturan paraf',
                'constraints': [models.CheckConstraint(condition=models.Q(('tingkat__lte', 3)), name='paraf_tingkat_sah')],
            },
        ),
        migrations.RunSQL([HANYA_GUGUR, PEMICU], ["DROP FUNCTION naskah_hanya_gugur() CASCADE"]),
        migrations.RunSQL(MENUNGGU, migrations.RunSQL.noop),
    ]
