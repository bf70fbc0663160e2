from django.db import migrations

TABEL = ("audit_peristiwa", "audit_segel", "audit_akarmerkle")
FUNGSI = """
CREATE FUNCTION audit_tolak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'jejak audit hanya dapat ditambah: % pada % ditolak', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""


class Migration(migrations.Migration):
    """Events, seals and roots can be added, never changed or removed; the functions lie in the schema of the instansi."""

    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.RunSQL([FUNGSI], ["DROP FUNCTION audit_tolak()"]),
        migrations.RunSQL(
            [
                f"CREATE TRIGGER hanya_bertambah BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} "
                "FOR EACH STATEMENT EXECUTE FUNCTION audit_tolak()"
                for tabel in TABEL
            ],
            [f"DROP TRIGGER hanya_bertambah ON {tabel}" for tabel in TABEL],
        ),
    ]
