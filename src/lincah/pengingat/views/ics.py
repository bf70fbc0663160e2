"""The calendar itself: no login, no session, read only; whoever has the address has it."""

from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_safe

from lincah.accounts.adapter import AkunAdapter
from lincah.kedudukan.akses import sebagai
from lincah.naskah.respons import tertutup
from lincah.pengingat.icalendar import tulis_kalender
from lincah.pengingat.queries.kalender import acara, nama_kalender, pemilik
from lincah.registry.waktu import hari_ini, sekarang

SEJAM = 60 * 60
KALI = 60  # an hour and a calendar; programs ask a few times a day
SALAH = 60  # wrong addresses an hour from one place
TIDAK_ADA = "Kalender ini tidak ada, atau alamatnya sudah diganti. Buat alamat baru di halaman Pengingat.\n"
TERLALU_SERING = "Terlalu sering diminta. Coba lagi satu jam lagi.\n"


@login_not_required
@require_safe
def ics(request: HttpRequest, pegawai_id: int, sandi: str) -> HttpResponse:
    """The calendar of a person; a wrong secret and a person without one answer the same."""
    asal = f"pengingat.ics.salah.{_asal(request)}"
    if cache.get(asal, 0) >= SALAH:
        return _teks(TERLALU_SERING, 429)
    pegawai = pemilik(pegawai_id, sandi)
    if pegawai is None:
        _hitung(asal)
        return _teks(TIDAK_ADA, 404)
    if _hitung(f"pengingat.ics.{pegawai.pk}") > KALI:
        return _teks(TERLALU_SERING, 429)
    waktu = sekarang()
    siapa = sebagai(request.tenant, pegawai, waktu=waktu, tanggal=hari_ini(request.tenant))
    isi = tulis_kalender(nama_kalender(siapa), acara(siapa), waktu)
    return tertutup(HttpResponse(isi, content_type="text/calendar; charset=utf-8"))


def _asal(request: HttpRequest) -> str:
    """From where it is asked, told apart but not kept."""
    return salted_hmac("lincah.pengingat.asal", AkunAdapter(request).get_client_ip(request)).hexdigest()


def _hitung(kunci: str) -> int:
    """How often within the hour that began with the first."""
    if cache.add(kunci, 1, SEJAM):
        return 1
    try:
        return cache.incr(kunci)
    except ValueError:  # it ended in between
        return 1


def _teks(isi: str, status: int) -> HttpResponse:
    jawab = HttpResponse(isi, status=status, content_type="text/plain; charset=utf-8")
    if status == 429:
        jawab["Retry-After"] = str(SEJAM)
    return tertutup(jawab)
