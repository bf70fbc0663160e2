"""The cache of the deployment, where logins that failed are counted: one count for all processes.

Unlogged: it is written at every login, and nobody needs it after a crash. The columns are those of Django's DatabaseCache.
"""

from django.db import migrations

BUAT = """
CREATE UNLOGGED TABLE lincah_tembolok (
    cache_key varchar(255) PRIMARY KEY, value text NOT NULL, expires timestamptz NOT NULL
);
CREATE INDEX lincah_tembolok_expires ON lincah_tembolok (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("registry", "0001_initial")]
    operations = [migrations.RunSQL(BUAT, "DROP TABLE lincah_tembolok")]
