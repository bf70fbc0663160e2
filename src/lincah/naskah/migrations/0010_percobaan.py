"""How often an address looked letters up. Unlogged: written at every look, and nobody needs it after a crash."""

from django.db import migrations

BUAT = """
CREATE UNLOGGED TABLE naskah_percobaan (
    jenis varchar(10) NOT NULL, sidik bytea NOT NULL, jendela timestamptz NOT NULL, jumlah integer NOT NULL,
    PRIMARY KEY (jenis, sidik, jendela)
);
CREATE INDEX naskah_percobaan_jendela ON naskah_percobaan (jendela);
"""


class Migration(migrations.Migration):
    dependencies = [("naskah", "0009_surat_masuk")]
    operations = [migrations.RunSQL(BUAT, "DROP TABLE naskah_percobaan")]
