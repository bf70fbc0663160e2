from django.db import migrations

TOLAK = """
CREATE FUNCTION berkas_tolak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'berkas bukti tidak diubah: % pada % ditolak', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
HANYA_TITIPAN = """
CREATE FUNCTION berkas_hanya_titipan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - '{dititip,dipindai}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{dititip,dipindai}'::text[] THEN
        RAISE EXCEPTION 'isi berkas tidak diubah'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$
"""


def pemicu(nama, tabel, kejadian, setiap, fungsi):
    return migrations.RunSQL(
        f"CREATE TRIGGER {nama} BEFORE {kejadian} ON {tabel} FOR EACH {setiap} EXECUTE FUNCTION {fungsi}()",
        f"DROP TRIGGER {nama} ON {tabel}",
    )


class Migration(migrations.Migration):
    """What hangs somewhere stays as it is; contents are packed already, so that packing them again is for nothing."""

    dependencies = [("berkas", "0001_awal")]

    operations = [
        migrations.RunSQL([TOLAK], ["DROP FUNCTION berkas_tolak()"]),
        migrations.RunSQL([HANYA_TITIPAN], ["DROP FUNCTION berkas_hanya_titipan()"]),
        pemicu("final", "berkas_lampiran", "UPDATE OR DELETE OR TRUNCATE", "STATEMENT", "berkas_tolak"),
        pemicu("final", "berkas_potongan", "UPDATE OR TRUNCATE", "STATEMENT", "berkas_tolak"),
        pemicu("hanya_titipan", "berkas_isiberkas", "UPDATE", "ROW", "berkas_hanya_titipan"),
        migrations.RunSQL(
            "ALTER TABLE berkas_potongan ALTER COLUMN data SET STORAGE EXTERNAL",
            "ALTER TABLE berkas_potongan ALTER COLUMN data SET STORAGE EXTENDED",
        ),
    ]
