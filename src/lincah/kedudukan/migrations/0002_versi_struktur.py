"""A number that changes with every change of the structure, so that a process may keep the structure in memory.

The number is drawn from a sequence: one that was rolled back is never given again.
"""

from django.db import migrations

TABEL = ("unit", "jabatan", "pemangkuan", "pegawai", "delegasi", "penetapanmodel")
BUAT = """
CREATE SEQUENCE kedudukan_versi_seq;
CREATE TABLE kedudukan_versi (tunggal boolean PRIMARY KEY DEFAULT true CHECK (tunggal), nomor bigint NOT NULL);
INSERT INTO kedudukan_versi (nomor) VALUES (nextval('kedudukan_versi_seq'));
CREATE FUNCTION kedudukan_naikkan_versi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('UPDATE %I.kedudukan_versi SET nomor = nextval(%L)', TG_TABLE_SCHEMA,
                   format('%I.kedudukan_versi_seq', TG_TABLE_SCHEMA));
    RETURN NULL;
END $$;
"""
PEMICU = "".join(
    f"CREATE TRIGGER kedudukan_versi AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON kedudukan_{nama}"
    " FOR EACH STATEMENT EXECUTE FUNCTION kedudukan_naikkan_versi();\n"
    for nama in TABEL
)
BUAT += PEMICU
HAPUS = "".join(f"DROP TRIGGER kedudukan_versi ON kedudukan_{nama};\n" for nama in TABEL) + (
    "DROP FUNCTION kedudukan_naikkan_versi(); DROP TABLE kedudukan_versi; DROP SEQUENCE kedudukan_versi_seq;"
)


class Migration(migrations.Migration):
    dependencies = [("kedudukan", "0001_awal")]
    operations = [migrations.RunSQL(BUAT, HAPUS)]
