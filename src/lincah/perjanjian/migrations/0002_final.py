from django.db import migrations

FINAL = "('berlaku', 'diganti')"
HANYA_DIGANTI = f"""
CREATE FUNCTION perjanjian_hanya_diganti() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.keadaan NOT IN {FINAL} THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'perjanjian kinerja yang disepakati tidak dihapus'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.keadaan <> 'diganti'
       OR to_jsonb(NEW) - '{{keadaan,diubah}}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{{keadaan,diubah}}'::text[] THEN
        RAISE EXCEPTION 'perjanjian kinerja yang disepakati hanya dapat diganti versi baru'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$
"""
# The version is locked as it is read: who agrees to it at this moment is waited for.
ISI_TETAP = f"""
CREATE FUNCTION perjanjian_isi_tetap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE induk uuid;
BEGIN
    FOREACH induk IN ARRAY array_remove(ARRAY[OLD.perjanjian_id, NEW.perjanjian_id], NULL) LOOP
        PERFORM FROM perjanjian_perjanjian WHERE id = induk AND keadaan IN {FINAL} FOR SHARE;
        IF FOUND THEN
            RAISE EXCEPTION 'isi perjanjian kinerja yang disepakati tidak diubah: % ditolak', TG_OP
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END LOOP;
    RETURN COALESCE(NEW, OLD);
END
$$
"""
TOLAK = """
CREATE FUNCTION perjanjian_tolak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'perjanjian kinerja tidak dikosongkan: % pada % ditolak', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
PEMICU = (
    ("hanya_diganti", "perjanjian_perjanjian", "UPDATE OR DELETE", "ROW", "perjanjian_hanya_diganti"),
    ("isi_tetap", "perjanjian_butir", "INSERT OR UPDATE OR DELETE", "ROW", "perjanjian_isi_tetap"),
    ("final", "perjanjian_perjanjian", "TRUNCATE", "STATEMENT", "perjanjian_tolak"),
    ("final", "perjanjian_butir", "TRUNCATE", "STATEMENT", "perjanjian_tolak"),
)


class Migration(migrations.Migration):
    """An agreed version of a perjanjian kinerja and its rows stay as they were agreed; it can only be replaced."""

    dependencies = [("perjanjian", "0001_awal")]

    operations = [
        migrations.RunSQL([HANYA_DIGANTI], ["DROP FUNCTION perjanjian_hanya_diganti()"]),
        migrations.RunSQL([ISI_TETAP], ["DROP FUNCTION perjanjian_isi_tetap()"]),
        migrations.RunSQL([TOLAK], ["DROP FUNCTION perjanjian_tolak()"]),
        *[
            migrations.RunSQL(
                [f"CREATE TRIGGER {nama} BEFORE {saat} ON {tabel} FOR EACH {tiap} EXECUTE FUNCTION {fungsi}()"],
                [f"DROP TRIGGER {nama} ON {tabel}"],
            )
            for nama, tabel, saat, tiap, fungsi in PEMICU
        ],
    ]
