from django.db import migrations


class Migration(migrations.Migration):
    """An entry of progress can be added to, never changed or removed: what is kept of the last one stays right."""

    dependencies = [("pelaksanaan", "0010_isian_masuk")]

    operations = [
        migrations.RunSQL(
            "CREATE TRIGGER hanya_bertambah BEFORE UPDATE OR DELETE OR TRUNCATE ON pelaksanaan_kemajuan "
            "FOR EACH STATEMENT EXECUTE FUNCTION pelaksanaan_tolak()",
            "DROP TRIGGER hanya_bertambah ON pelaksanaan_kemajuan",
        ),
    ]
