from django.db import migrations

TABEL = [
    f"pelaksanaan_{nama}"
    for nama in (
        "umpanbalik",
        "tanggapanumpanbalik",
        "reviu",
        "kendala",
        "alternatif",
        "putusankendala",
        "balasanputusan",
        "koordinasi",
        "konfirmasikoordinasi",
    )
]
FUNGSI = """
CREATE FUNCTION pelaksanaan_tolak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'yang sudah dikatakan tidak diubah atau dihapus: % pada % ditolak', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""


class Migration(migrations.Migration):
    """What was said, decided and agreed in a case can be added to, never changed or removed."""

    dependencies = [("pelaksanaan", "0003_kendala")]

    operations = [
        migrations.RunSQL([FUNGSI], ["DROP FUNCTION pelaksanaan_tolak()"]),
        migrations.RunSQL(
            [
                f"CREATE TRIGGER hanya_bertambah BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} "
                "FOR EACH STATEMENT EXECUTE FUNCTION pelaksanaan_tolak()"
                for tabel in TABEL
            ],
            [f"DROP TRIGGER hanya_bertambah ON {tabel}" for tabel in TABEL],
        ),
    ]
