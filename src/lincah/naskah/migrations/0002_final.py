from django.db import migrations

TOLAK = """
CREATE FUNCTION naskah_tolak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'naskah dan berkasnya bersifat final: % pada % ditolak', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
HANYA_STATUS = """
CREATE FUNCTION naskah_hanya_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'status' IS DISTINCT FROM to_jsonb(OLD) - 'status' THEN
        RAISE EXCEPTION 'naskah bersifat final: hanya status yang dapat berubah'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.status <> 'berlaku' AND NEW.status <> OLD.status THEN
        RAISE EXCEPTION 'naskah yang sudah % tidak dapat menjadi %', OLD.status, NEW.status
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$
"""
HANYA_MAJU = """
CREATE FUNCTION naskah_hanya_maju() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tahun <> OLD.tahun OR NEW.kode <> OLD.kode OR NEW.terakhir < OLD.terakhir THEN
        RAISE EXCEPTION 'register nomor hanya dapat maju'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$
"""


def pemicu(nama, tabel, kejadian, setiap, fungsi):
    return (
        f"CREATE TRIGGER {nama} BEFORE {kejadian} ON {tabel} FOR EACH {setiap} EXECUTE FUNCTION {fungsi}()",
        f"DROP TRIGGER {nama} ON {tabel}",
    )


PEMICU = [
    pemicu("final", "naskah_berkas", "UPDATE OR DELETE OR TRUNCATE", "STATEMENT", "naskah_tolak"),
    pemicu("final", "naskah_naskah", "DELETE OR TRUNCATE", "STATEMENT", "naskah_tolak"),
    pemicu("final", "naskah_registernomor", "DELETE OR TRUNCATE", "STATEMENT", "naskah_tolak"),
    pemicu("hanya_status", "naskah_naskah", "UPDATE", "ROW", "naskah_hanya_status"),
    pemicu("hanya_maju", "naskah_registernomor", "UPDATE", "ROW", "naskah_hanya_maju"),
]
SIDIK = (
    "ALTER TABLE naskah_berkas ADD CONSTRAINT berkas_sesuai_sidik "
    "CHECK (sha256 = encode(sha256(isi), 'hex') AND ukuran = octet_length(isi))",
    "ALTER TABLE naskah_berkas DROP CONSTRAINT berkas_sesuai_sidik",
)


class Migration(migrations.Migration):
    """Letters and files are final; a register only goes forward; a file is what its hash says."""

    dependencies = [("naskah", "0001_initial")]

    operations = [
        migrations.RunSQL([TOLAK], ["DROP FUNCTION naskah_tolak()"]),
        migrations.RunSQL([HANYA_STATUS], ["DROP FUNCTION naskah_hanya_status()"]),
        migrations.RunSQL([HANYA_MAJU], ["DROP FUNCTION naskah_hanya_maju()"]),
        *[migrations.RunSQL([pasang], [lepas]) for pasang, lepas in (*PEMICU, SIDIK)],
    ]
