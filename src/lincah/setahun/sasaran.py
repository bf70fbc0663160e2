"""The perjanjian kinerja of a year for every head, divided tier by tier, and the work that serves its targets."""

from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from django.db import transaction

from lincah.kedudukan.akses import sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.naskah.models import Naskah
from lincah.naskah.penandatanganan import Masukan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import UsulanKeliru
from lincah.perjanjian.demo.jalan import Pejalan, kata_target
from lincah.perjanjian.models import KeadaanTarget, Perjanjian, Rekomendasi, Target
from lincah.perjanjian.queries.rencana import rencana_kini
from lincah.perjanjian.services import PerjanjianKeliru, rekomendasikan
from lincah.perjanjian.services.tautan import tautkan
from lincah.registry.models import Instansi
from lincah.registry.waktu import tanggal_di
from lincah.tata_naskah.services.tanda_tangan import tandatangani

PAGI = time(8, 0)
KEMUDIAN = timedelta(minutes=20)
LAIN = {17: "dikembalikan", 23: "diajukan"}
"""Every so manieth stops earlier."""
LAMA = timedelta(days=60)
TERTAUT = 200
"""Cases tied to a target at most: each is tied by its service."""


def muat_sasaran(
    instansi: Instansi, hari: date, sampai: date, paling_banyak: int | None = None, *, bertanda: bool = True
) -> int:
    """Draw up the perjanjian kinerja of every unit that stands alone and has a head on that day, or of so many; how
    many. `sampai`: the day on which the load ends. What would have waited for long by then is not left waiting.
    `bertanda`: are their letters signed?
    """
    if Perjanjian.objects.filter(tahun=hari.year).exists():
        return 0
    pejalan = Pejalan(instansi, datetime.combine(hari, PAGI, ZoneInfo(instansi.zona)))
    biasa, lain = "tuntas" if sampai - hari > LAMA else "terbagi", LAIN if hari.year == sampai.year else {}
    jumlah = 0
    for unit in kini(instansi, hari).struktur.unit.values():
        if unit.mandiri and unit.pimpinan and unit.pimpinan.pemangku:
            tahap = next((isi for ke, isi in lain.items() if jumlah % ke == ke - 1), biasa)
            jumlah += pejalan.jalankan(unit, tahap)
        if jumlah == paling_banyak:
            break
    if bertanda:
        _tandatangani(instansi, hari.year)
    return jumlah


def _tandatangani(instansi: Instansi, tahun: int) -> None:
    """Who agreed signs each letter of the year soon after."""
    surat = Perjanjian.objects.filter(tahun=tahun).exclude(naskah_id=None).values("naskah_id")
    for satu in Naskah.objects.filter(pk__in=surat, tanda_tangan=None).order_by("dibuat", "urut"):
        waktu, siapa = satu.dibuat + KEMUDIAN, Pegawai.objects.get(pk=satu.penanda_tangan_id)
        tanggal = tanggal_di(instansi, waktu)
        tandatangani(sebagai(instansi, siapa, waktu=waktu, tanggal=tanggal), satu, Masukan())


def tautkan_sasaran(instansi: Instansi, tahun: int) -> int:
    """Tie work to the targets of the post that proposed it, as far as the law lets it; how many were tied."""
    target = _target(tahun)
    jumlah, giliran = 0, Counter[int]()
    semua = Penugasan.objects.filter(pengusul_id__in=target, dibuat__year=tahun).order_by("dibuat", "id")
    for satu in semua[:TERTAUT]:
        jabatan = satu.pengusul_id or 0
        pilihan = target[jabatan]
        jumlah += _tautkan(instansi, satu, pilihan[giliran[jabatan] % len(pilihan)])
        giliran[jabatan] += 1
    return jumlah


def _target(tahun: int) -> dict[int, list[int]]:
    """The targets in force, by the post that bears them."""
    hasil = defaultdict[int, list[int]](list)
    berlaku = Target.objects.filter(tahun=tahun, keadaan=KeadaanTarget.BERLAKU, anak=None).order_by("id")
    for id, jabatan in berlaku.values_list("id", "jabatan_id"):
        hasil[jabatan].append(id)
    return hasil


def _tautkan(instansi: Instansi, penugasan: Penugasan, target: int) -> bool:
    """Recommend whom the target needs where the regulation asks for that, then tie the work to it."""
    hari = tanggal_di(instansi, penugasan.dibuat)
    pada = kini(instansi, hari)
    pos = pada.pos.get(penugasan.pengusul_id or 0)
    if pos is None or not pos.pemangku:
        return False
    pegawai = Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id)
    aktor = sebagai(instansi, pegawai, waktu=penugasan.dibuat, tanggal=hari)
    baru = not Rekomendasi.objects.filter(target_id=target).exists()
    try:
        with transaction.atomic():
            if baru and rencana_kini(pada).rekomendasi(pos) is not None:
                rekomendasikan(aktor, target, teks=kata_target()["rekomendasi"], kunci=uuid4())
            tautkan(aktor, str(target), penugasan)
    except (UsulanKeliru, PerjanjianKeliru):  # the law wants something before, or this post may not
        return False
    return True
