"""What is late by the days of the setting is shown to the superior, once, as an event of the case."""

from datetime import date, datetime

from django.db import transaction

from lincah.audit.services import Pelaku, catat
from lincah.kedudukan.queries import kini
from lincah.pengingat.kait import Kunci, Menunggu, masih_menunggu, semua_terlambat
from lincah.pengingat.models import Eskalasi
from lincah.pengingat.queries.aturan import aturan
from lincah.pengingat.queries.eskalasi import BIDANG, atasan_dari
from lincah.registry.models import Instansi

SISTEM = Pelaku(None, None, "Lincah", "sistem")
KEJADIAN = "terlambat_diperlihatkan"


def eskalasikan(instansi: Instansi, *, tanggal: date, waktu: datetime) -> int:
    """Show the superiors what has been late long enough and was not shown yet; close what waits no longer. How many.

    Run twice, or twice at once, it shows everything once. Errors: ProfilTidakAda.
    """
    aturan_kini = aturan()
    _tutup(waktu)
    if not aturan_kini.eskalasi:
        return 0
    telat = [
        satu
        for satu in semua_terlambat(tanggal)
        if aturan_kini.kalender.selisih(satu.tenggat, tanggal) >= aturan_kini.eskalasi
    ]
    sudah = {Kunci(*satu) for satu in Eskalasi.objects.filter(selesai__isnull=True).values_list(*BIDANG)}
    baru = [satu for satu in telat if satu.kunci not in sudah]
    pada = kini(instansi, tanggal) if baru else None
    atasan = atasan_dari(baru, pada, tanggal) if pada else {}
    nama = {id: pos.nama for id, pos in pada.pos.items()} if pada else {}
    return sum(_satu(satu, atasan[satu.kunci], nama, waktu) for satu in baru if satu.kunci in atasan)


def _satu(satu: Menunggu, atasan_id: int, nama: dict[int, str], waktu: datetime) -> bool:
    with transaction.atomic():
        _baris, baru = Eskalasi.objects.get_or_create(
            **satu.kunci._asdict(), defaults={"atasan_id": atasan_id, "dicatat": waktu}
        )
        if baru:
            sejak = f"{satu.kepada}: {satu.ajakan.lower()}, tenggat {satu.tenggat:%d-%m-%Y}."
            catat(
                jenis=f"{satu.kunci.jenis}.{KEJADIAN}",
                objek=(satu.kunci.jenis, satu.kunci.objek),
                pelaku=SISTEM,
                isi={
                    "tindakan": satu.kunci.tindakan,
                    "kepada": satu.kepada,
                    "atasan": atasan_id,
                    "catatan": f"{sejak} Diperlihatkan kepada {nama.get(atasan_id, 'atasannya')}.",
                },
                waktu=waktu,
            )
    return baru


def _tutup(waktu: datetime) -> None:
    terbuka = {
        Kunci(*satu): id for id, *satu in Eskalasi.objects.filter(selesai__isnull=True).values_list("id", *BIDANG)
    }
    masih = masih_menunggu(terbuka)
    Eskalasi.objects.filter(id__in=[id for kunci, id in terbuka.items() if kunci not in masih]).update(selesai=waktu)
