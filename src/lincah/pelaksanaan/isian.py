"""What the pages below a case share: the head with its row of links, one page for a form, and how errors are told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from lincah.kedudukan.forms import uuid_dari
from lincah.pelaksanaan.bagian import BAGIAN
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara
from lincah.pelaksanaan.services import SudahTercatat
from lincah.pelaksanaan.services.sekali import sudah_tercatat
from lincah.penugasan.queries.perkara import Perkara
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.galat import SUDAH

T = TypeVar("T")
SEHALAMAN = 10
View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class Isian:
    """One form on its page: heading, button, the page to go back to, the rules behind it, a text to read first.

    `cari`: the words looked for among the choices of the form, None where nothing can be; `ditemukan`: how many fit.
    """

    perkara: RingkasPerkara
    form: forms.Form
    judul: str
    tombol: str
    kembali: str
    aturan: tuple[Any, ...] = ()
    pengantar: str = ""
    cari: str | None = None
    ditemukan: int = 0


def sekali(kembali: str) -> Callable[[View], View]:
    """For a view that writes below a case: a form that arrived before is answered as done, and leads to `kembali`.

    Whatever became of the case since: a phone that heard no answer sends again, and must not be told that it failed.
    """

    def bungkus(view: View) -> View:
        @wraps(view)
        def jawab(request: HttpRequest, id: UUID, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method == "POST" and sudah_tercatat(kunci_dari(request)):
                return _sudah(request, kembali, id)
            try:
                return view(request, id, *args, **kwargs)
            except SudahTercatat:
                return _sudah(request, kembali, id)

        return jawab

    return bungkus


def kunci_dari(request: HttpRequest) -> UUID | None:
    """The key of the form that was sent; None for one without."""
    return uuid_dari(request.POST.get("kunci", ""))


def _sudah(request: HttpRequest, kembali: str, id: UUID) -> HttpResponse:
    messages.success(request, SUDAH)
    return redirect(kembali, id)


def isi_halaman(
    request: HttpRequest, perkara: RingkasPerkara, alamat: str, daftar: Sequence[Any] = ()
) -> dict[str, Any]:
    """Variables of the head, and `halaman` of a long list; who was asked in gets no links to the rest of the case."""
    halaman = Paginator(daftar, SEHALAMAN).get_page(request.GET.get("halaman"))
    return {"p": perkara, "bagian": () if perkara.luar else BAGIAN, "alamat": alamat, "halaman": halaman}


def _tampil(request: HttpRequest, isian: Isian, *, alasan: tuple[Any, ...] = ()) -> HttpResponse:
    """The page of a form; `alasan`: why the law refuses."""
    isi = {"p": isian.perkara, "i": isian, "form": isian.form, "alasan": alasan}
    return render(request, "pelaksanaan/isian.html", isi, status=422 if isian.form.is_bound else 200)


def layani(
    request: HttpRequest,
    isian: Isian,
    perbuat: Callable[[], T],
    kabar: Callable[[T], str],
    *,
    alasan: Callable[[T], tuple[Any, ...]] = lambda hasil: (),
) -> HttpResponse:
    """Show the form; filled in rightly, do it, tell `kabar` of what came of it and go back to `isian.kembali`.

    `alasan`: why the law refused what was asked, empty where it did not.
    """
    if not (isian.form.is_bound and isian.form.is_valid()):
        return _tampil(request, isian)
    try:
        hasil = perbuat()
    except SudahTercatat:
        raise  # `sekali` answers
    except UsulanKeliru as galat:
        isian.form.add_error(galat.medan if galat.medan in isian.form.fields else None, str(galat))
        return _tampil(request, isian)
    except (HalamanBasi, PerkaraTidakAda) as galat:
        return tertolak(request, isian.perkara, str(galat))
    if halangan := alasan(hasil):
        return _tampil(request, isian, alasan=halangan)
    messages.success(request, kabar(hasil))
    return redirect(isian.kembali, isian.perkara.penugasan.pk)


def tertolak(
    request: HttpRequest, perkara: RingkasPerkara | Perkara, pesan: str, alasan: tuple[Any, ...] = ()
) -> HttpResponse:
    """Nothing was written, and why; `alasan`: what the law says to it."""
    isi = {"p": perkara, "pesan": pesan, "alasan": alasan}
    return render(request, "pelaksanaan/tertolak.html", isi, status=409)
