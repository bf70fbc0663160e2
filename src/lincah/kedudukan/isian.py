"""One way to fill in a form of the structure: look, check, confirm, done.

Sending a form first tries the whole act and takes it back, so that every refusal shows at its field before anybody
confirms. The confirmation says what will be written and what cannot be undone. A page opened before somebody else
changed the same thing (or sent twice) is noticed by its `sidik` and saves nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.db import IntegrityError, connection, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from lincah.accounts.services import AkunSudahAda
from lincah.kedudukan.forms import IsianForm
from lincah.kedudukan.kata import Kata
from lincah.kedudukan.services import KedudukanKeliru

BASI = _(
    "Keadaan sudah berubah sejak halaman ini dibuka, mungkin oleh orang lain atau karena tombol tertekan dua kali. "
    "Tidak ada yang dicatat kali ini. Periksa keadaan sekarang, lalu kirim lagi bila masih perlu."
)
BENTROK = _("Orang lain baru saja mencatat hal yang sama. Tidak ada yang dicatat kali ini; muat ulang halaman ini.")


ANTRE = "SELECT pg_advisory_xact_lock(hashtext(current_schema()), hashtext(%s))"


class Urung(Exception):
    """Takes the trial back."""


class Basi(Exception):
    """The state has changed since the page was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """One act: its words and the names they speak of, its form, what it does, where it leads.

    `awal`: first values; `fakta`: what stands above the form (label, value); `sidik`: the state the act builds on,
    a function where two who act at once must be told apart; `tujuan`: the address afterwards, or a function of the
    result; `lain`: more for the template.
    """

    kata: Kata
    sebut: dict[str, str] = field(default_factory=dict)
    kembali: str
    bentuk: Callable[..., IsianForm]
    awal: dict[str, Any] = field(default_factory=dict)
    lakukan: Callable[[dict[str, Any]], Any]
    tujuan: str | Callable[[Any], str]
    fakta: Sequence[tuple[str, str]] = ()
    sidik: str | Callable[[], str] = ""
    templat: str = "kedudukan/isian.html"
    lain: dict[str, Any] = field(default_factory=dict)

    @property
    def judul(self) -> str:
        return self.kata.judul % self.sebut

    @property
    def tombol(self) -> str:
        return self.kata.tombol % self.sebut

    @property
    def cap(self) -> str:
        """The state as it is now."""
        return self.sidik if isinstance(self.sidik, str) else self.sidik()

    @property
    def akibat(self) -> list[str]:
        return [satu % self.sebut for satu in self.kata.akibat]

    def selesai(self, hasil: Any) -> str:
        return self.kata.selesai % (self.sebut | {"hasil": str(hasil)})

    def alamat(self, hasil: Any) -> str:
        return self.tujuan if isinstance(self.tujuan, str) else self.tujuan(hasil)


def layani(request: HttpRequest, isian: Isian) -> HttpResponse:
    """Show, check, confirm or save, by the step the browser is at."""
    if request.method != "POST" or request.POST.get("langkah") == "ubah":
        lama = {nama: request.POST[nama] for nama in request.POST} if request.method == "POST" else {}
        return _form(request, isian, isian.bentuk(initial=isian.awal | lama | {"sidik": isian.cap}))
    form = isian.bentuk(request.POST)
    if not form.is_valid():
        return _form(request, isian, form, 422)
    simpan = request.POST.get("langkah") == "simpan"
    try:
        hasil = _coba(isian, form, simpan=simpan)
    except Basi:
        basi = isian.bentuk(_sidik(request, isian))
        basi.add_error(None, BASI)
        return _form(request, isian, basi, 409)
    if form.errors:
        return _form(request, isian, form, 422)
    if not simpan:
        return render(request, "kedudukan/yakin.html", {"isian": isian, "form": form, "tempat": "lainnya"})
    messages.success(request, isian.selesai(hasil))
    return redirect(isian.alamat(hasil))


def _coba(isian: Isian, form: IsianForm, *, simpan: bool) -> Any:
    hasil = None
    try:
        with transaction.atomic():
            _antre(isian)
            if form.cleaned_data["sidik"] != isian.cap:
                raise Basi
            hasil = isian.lakukan(form.isian)
            if not simpan:
                raise Urung
    except Urung:
        return None
    except KedudukanKeliru as keliru:
        form.add_error(keliru.field if keliru.field in form.fields else None, keliru.pesan)
    except AkunSudahAda:
        form.add_error(None, _("Akun dengan NIP itu sudah ada. Cari pegawainya lebih dahulu."))
    except IntegrityError:
        form.add_error(None, BENTROK)
    return hasil


def _antre(isian: Isian) -> None:
    """One at a time at one place, until the transaction ends: the second of two at once sees what the first wrote."""
    with connection.cursor() as kursor:
        kursor.execute(ANTRE, [isian.kembali])


def _form(request: HttpRequest, isian: Isian, form: IsianForm, status: int = 200) -> HttpResponse:
    isi = {"isian": isian, "form": form, "tempat": "lainnya", **isian.lain}
    return render(request, isian.templat, isi, status=status)


def _sidik(request: HttpRequest, isian: Isian) -> Any:
    baru = request.POST.copy()
    baru["sidik"] = isian.cap
    return baru
