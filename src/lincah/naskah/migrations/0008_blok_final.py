from django.db import migrations

SEKALI = """
CREATE FUNCTION naskah_cocok_sekali() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.keadaan <> 'belum' OR (NEW.id, NEW.blok_id, NEW.tahun, NEW.kode, NEW.urut, NEW.nomor)
        IS DISTINCT FROM (OLD.id, OLD.blok_id, OLD.tahun, OLD.kode, OLD.urut, OLD.nomor) THEN
        RAISE EXCEPTION 'nomor di atas kertas dicocokkan satu kali dan bersifat final'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$
"""


def tolak(tabel, kejadian):
    return migrations.RunSQL(
        [f"CREATE TRIGGER final BEFORE {kejadian} ON {tabel} FOR EACH STATEMENT EXECUTE FUNCTION naskah_tolak()"],
        [f"DROP TRIGGER final ON {tabel}"],
    )


class Migration(migrations.Migration):
    """A number on paper is told of once and never removed."""

    dependencies = [("naskah", "0007_blok_nomor")]

    operations = [
        migrations.RunSQL([SEKALI], ["DROP FUNCTION naskah_cocok_sekali()"]),
        tolak("naskah_bloknomor", "UPDATE OR DELETE OR TRUNCATE"),
        tolak("naskah_nomorkertas", "DELETE OR TRUNCATE"),
        migrations.RunSQL(
            [
                "CREATE TRIGGER cocok_sekali BEFORE UPDATE ON naskah_nomorkertas "
                "FOR EACH ROW EXECUTE FUNCTION naskah_cocok_sekali()"
            ],
            ["DROP TRIGGER cocok_sekali ON naskah_nomorkertas"],
        ),
    ]
