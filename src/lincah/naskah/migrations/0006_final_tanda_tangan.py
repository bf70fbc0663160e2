from django.db import migrations

TABEL = ("naskah_tandatangan", "naskah_penggantian")


class Migration(migrations.Migration):
    """A signature and a replacement are written once."""

    dependencies = [("naskah", "0005_tanda_tangan")]

    operations = [
        migrations.RunSQL(
            [
                f"CREATE TRIGGER final BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} "
                "FOR EACH STATEMENT EXECUTE FUNCTION naskah_tolak()"
            ],
            [f"DROP TRIGGER final ON {tabel}"],
        )
        for tabel in TABEL
    ]
