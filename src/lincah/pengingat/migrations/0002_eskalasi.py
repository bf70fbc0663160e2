from django.db import migrations, models

STATUS = [
    ("antre", "Menunggu dikirim"),
    ("terkirim", "Terkirim"),
    ("gagal", "Ditolak server surel penerima"),
    ("kosong", "Tidak ada yang menunggu"),
]


class Migration(migrations.Migration):
    """An escalation says of which kind its object is and when it ended; a digest may have nothing to say."""

    dependencies = [("pengingat", "0001_awal")]

    operations = [
        migrations.RemoveConstraint("eskalasi", "eskalasi_sekali"),
        migrations.AddField("eskalasi", "jenis", models.CharField(default="", max_length=100), preserve_default=False),
        migrations.AddField("eskalasi", "selesai", models.DateTimeField(null=True)),
        migrations.AddConstraint(
            "eskalasi",
            models.UniqueConstraint(fields=["jenis", "objek", "tindakan", "siapa", "sejak"], name="eskalasi_sekali"),
        ),
        migrations.AddIndex(
            "eskalasi",
            models.Index(fields=["atasan"], condition=models.Q(("selesai__isnull", True)), name="eskalasi_terbuka"),
        ),
        migrations.RemoveConstraint("ringkasan", "ringkasan_status_sah"),
        migrations.AlterField("ringkasan", "status", models.CharField(choices=STATUS, default="antre", max_length=10)),
        migrations.AddConstraint(
            "ringkasan",
            models.CheckConstraint(
                condition=models.Q(("status__in", [kode for kode, _ in STATUS])), name="ringkasan_status_sah"
            ),
        ),
    ]
