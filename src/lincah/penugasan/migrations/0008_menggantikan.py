import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('kedudukan', '0001_awal'),
        ('penugasan', '0007_bergabung'),
    ]

    operations = [
        migrations.AddField(
            model_name='permohonan',
            name='menggantikan',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='kedudukan.pegawai'),
        ),
    ]
