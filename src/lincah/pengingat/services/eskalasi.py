"""What is late by the days of the setting is shown to the superior, once, as an event of the case."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice

from django.db import connection, transaction

from lincah.audit.services import Kejadian, Kuitansi, Pelaku, catat_banyak
from lincah.kedudukan.queries import Kini, kini
from lincah.pengingat.kait import Kunci, Menunggu, masih_menunggu, semua_terlambat
from lincah.pengingat.models import Eskalasi
from lincah.pengingat.queries.aturan import aturan
from lincah.pengingat.queries.eskalasi import BIDANG, Atasan, atasan_dari
from lincah.registry.models import Instansi

SISTEM = Pelaku(None, None, "Lincah", "sistem")
KEJADIAN = "terlambat_diperlihatkan"
SEKALI = 1_000  # in one transaction: no row stays locked for long
# Another worker at the same rows is waited for; what it wrote is not written, and not told, again.
SISIPKAN = """
    INSERT INTO pengingat_eskalasi (jenis, objek, tindakan, siapa, sejak, atasan_id, dicatat)
    SELECT *, %s FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::timestamptz[], %s::bigint[])
    ON CONFLICT DO NOTHING RETURNING jenis, objek, tindakan, siapa, sejak
"""


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
    if not baru:
        return 0
    pada = kini(instansi, tanggal)
    atasan = atasan_dari(baru, pada, tanggal)
    # In the order of the keys, so that two workers never wait for each other.
    urut = sorted((satu for satu in baru if satu.kunci in atasan), key=lambda satu: satu.kunci)
    return sum(_perlihatkan(satu, atasan, pada, waktu) for satu in _potong(urut))


def _potong(semua: Iterable[Menunggu]) -> Iterator[list[Menunggu]]:
    sisa = iter(semua)
    while potongan := list(islice(sisa, SEKALI)):
        yield potongan


@transaction.atomic
def _perlihatkan(semua: Sequence[Menunggu], atasan: Mapping[Kunci, Atasan], pada: Kini, waktu: datetime) -> int:
    """Two statements: the rows that were not there yet, and an event for each of them."""
    kolom = zip(*(satu.kunci for satu in semua), strict=True)
    jabatan = [atasan[satu.kunci].jabatan_id for satu in semua]
    with connection.cursor() as kursor:
        kursor.execute(SISIPKAN, [waktu, *map(list, kolom), jabatan])
        baru = {Kunci(*satu) for satu in kursor.fetchall()}
    tampil = [satu for satu in semua if satu.kunci in baru]
    catat_banyak([_kejadian(satu, atasan[satu.kunci], pada) for satu in tampil], waktu=waktu)
    return len(tampil)


def _kejadian(satu: Menunggu, atasan: Atasan, pada: Kini) -> Kejadian:
    pos = pada.pos.get(atasan.jabatan_id)
    sejak = f"{satu.kepada}: {satu.ajakan.lower()}, tenggat {satu.tenggat:%d-%m-%Y}."
    simpulan = {"boleh": True, "alasan": [alasan.ke_dict() for alasan in atasan.alasan]}
    fakta = {"siapa": satu.kunci.siapa, "sejak": satu.kunci.sejak, "tenggat": satu.tenggat}
    return Kejadian(
        jenis=f"{satu.kunci.jenis}.{KEJADIAN}",
        objek=(satu.kunci.jenis, satu.kunci.objek),
        pelaku=SISTEM,
        isi={
            "tindakan": satu.kunci.tindakan,
            "kepada": satu.kepada,
            "atasan": atasan.jabatan_id,
            "catatan": f"{sejak} Diperlihatkan kepada {pos.nama if pos else 'atasannya'}.",
        },
        kuitansi=Kuitansi(pada.profil.id, pada.profil.hash, fakta, simpulan),
    )


def _tutup(waktu: datetime) -> None:
    terbuka = {
        Kunci(*satu): id for id, *satu in Eskalasi.objects.filter(selesai__isnull=True).values_list("id", *BIDANG)
    }
    masih = masih_menunggu(terbuka)
    selesai = sorted(id for kunci, id in terbuka.items() if kunci not in masih)
    Eskalasi.objects.filter(id__in=selesai).update(selesai=waktu)
