"""The digest as an e-mail: only verbs, titles and addresses; who reads along learns no more than that."""

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse

from lincah.naskah.tanggal import tanggal_panjang
from lincah.pengingat.kait import Menunggu

DISEBUT = 20


def susun_surel(
    kepada: str, sendiri: Sequence[Menunggu], bawahan: Sequence[Menunggu], *, instansi: str, hari: date, kunci: str
) -> EmailMessage:
    """The e-mail to an address; `kunci` names it for ever, so that a second copy can be told by its Message-ID."""
    atur = alamat(reverse("pengingat:pribadi"))
    bagian = [_bagian(_pembuka(sendiri, instansi, hari), sendiri, hari)] if sendiri else []
    if bawahan:
        bagian.append(_bagian("Terlambat pada yang Anda pimpin:", bawahan, hari))
    bagian.append(f"Dikirim paling banyak sekali sehari pada hari kerja. Untuk menghentikannya: {atur}")
    return EmailMessage(
        subject=_pokok(sendiri, bawahan, instansi, hari),
        body="\n\n".join(bagian) + "\n",
        to=[kepada],
        headers={
            "Message-ID": f"<{kunci}@{urlsplit(settings.LINCAH_ALAMAT).hostname}>",
            "Auto-Submitted": "auto-generated",
            "List-Unsubscribe": f"<{atur}>",
        },
    )


def alamat(jalur: str) -> str:
    """A whole address of this deployment."""
    return f"{settings.LINCAH_ALAMAT}{jalur}"


def _telat(semua: Sequence[Menunggu], hari: date) -> int:
    return sum(satu.tenggat < hari for satu in semua)


def _pokok(sendiri: Sequence[Menunggu], bawahan: Sequence[Menunggu], instansi: str, hari: date) -> str:
    bagian = [f"{len(sendiri)} menunggu Anda"] if sendiri else []
    if telat := _telat(sendiri, hari):
        bagian.append(f"{telat} terlambat")
    if bawahan:
        bagian.append(f"{len(bawahan)} terlambat pada yang Anda pimpin")
    return f"{instansi}: {', '.join(bagian)}"


def _pembuka(sendiri: Sequence[Menunggu], instansi: str, hari: date) -> str:
    telat = _telat(sendiri, hari)
    return f"{len(sendiri)} hal menunggu Anda di {instansi}{f', {telat} di antaranya terlambat' if telat else ''}:"


def _bagian(judul: str, semua: Sequence[Menunggu], hari: date) -> str:
    butir = [_butir(satu, hari) for satu in semua[:DISEBUT]]
    lagi = [f"Dan {len(semua) - DISEBUT} lagi: {alamat(reverse('beranda'))}"] if len(semua) > DISEBUT else []
    return "\n\n".join([judul, *butir, *lagi])


def _butir(satu: Menunggu, hari: date) -> str:
    tenggat = f"{'terlambat sejak' if satu.tenggat < hari else 'tenggat'} {tanggal_panjang(satu.tenggat)}"
    return f"- {satu.ajakan}: {satu.judul}\n  {tenggat}\n  {alamat(satu.tautan)}"
