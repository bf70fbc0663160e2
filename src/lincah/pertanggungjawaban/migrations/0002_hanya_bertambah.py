from django.db import migrations

TABEL = ("pertanggungjawaban_laporan", "pertanggungjawaban_permintaanlaporan")


class Migration(migrations.Migration):
    """A report as sent, and what was asked for, are never changed or removed (function of pelaksanaan 0004)."""

    dependencies = [("pertanggungjawaban", "0001_laporan"), ("pelaksanaan", "0004_hanya_bertambah")]

    operations = [
        migrations.RunSQL(
            [
                f"CREATE TRIGGER hanya_bertambah BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} "
                "FOR EACH STATEMENT EXECUTE FUNCTION pelaksanaan_tolak()"
                for tabel in TABEL
            ],
            [f"DROP TRIGGER hanya_bertambah ON {tabel}" for tabel in TABEL],
        ),
    ]
