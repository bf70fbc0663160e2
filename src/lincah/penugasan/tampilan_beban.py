"""The load of people, ready for a template."""

from collections.abc import Iterable
from typing import Any

from django.template.loader import render_to_string

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Masa
from lincah.penugasan.gambar_beban import gambar_beban, sebut_beban
from lincah.penugasan.queries.beban import baca_beban


def tampilan_beban(aktor: Aktor, pegawai: Iterable[int], masa: Masa) -> list[dict[str, Any]]:
    """For each person the sentence, the picture, the rows of its table; nothing for nobody."""
    semua = baca_beban(aktor, pegawai, masa)
    return [{"kalimat": sebut_beban(satu), "svg": gambar_beban(satu), "isi": satu} for satu in semua]


def bagian_beban(aktor: Aktor, pegawai_id: int) -> str:
    """The part of a person's page, from today on (the hook of kedudukan)."""
    beban = tampilan_beban(aktor, [pegawai_id], Masa(aktor.tanggal))
    return render_to_string("penugasan/_beban.html", {"beban": beban})
