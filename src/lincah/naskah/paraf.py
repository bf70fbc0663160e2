"""Initials on drafts: who has given them, which no longer count, and from whom an instansi wants them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from lincah.audit.services import Pelaku, catat
from lincah.naskah.models import Paraf, PengaturanParaf
from lincah.naskah.models.paraf import TINGKAT_TERBANYAK
from lincah.naskah.tanggal import waktu_panjang
from lincah.registry.konteks import instansi_kini

Objek = tuple[str, str]


@dataclass(frozen=True, slots=True)
class AturanParaf:
    """`tingkat`: tiers below the signatory, 0 for none; `tambahan`: ids of posts besides, in order."""

    tingkat: int = TINGKAT_TERBANYAK
    tambahan: tuple[int, ...] = ()

    @property
    def tanpa(self) -> bool:
        """Do letters go to the signatory at once?"""
        return not self.tingkat and not self.tambahan


BAKU = AturanParaf()


def aturan_paraf(kode_pd: Callable[[], str], ada: Mapping[str, AturanParaf] | None = None) -> AturanParaf:
    """The setting of a Perangkat Daerah, else that of all, else the usual one; one query, none with `ada`.

    `kode_pd` is asked only where some Perangkat Daerah has a setting of its own. `ada`: what `paraf_tersimpan` said.
    """
    ada = paraf_tersimpan() if ada is None else ada
    sendiri = ada.get(kode_pd()) if ada.keys() - {""} else None
    return sendiri or ada.get("", BAKU)


def paraf_tersimpan() -> dict[str, AturanParaf]:
    """Every setting there is, by the code of its Perangkat Daerah ('': all)."""
    semua = PengaturanParaf.objects.all()
    return {satu.kode_pd: AturanParaf(satu.tingkat, tuple(satu.tambahan)) for satu in semua}


@transaction.atomic
def atur_paraf(kode_pd: str, aturan: AturanParaf | None, *, oleh: Pelaku, waktu: datetime) -> None:
    """Set from whom initials are wanted; None goes back to the setting of all. Drafts under way keep their chain."""
    isi: dict[str, Any] = {"tingkat": None, "tambahan": []}
    if aturan is None:
        PengaturanParaf.objects.filter(kode_pd=kode_pd).delete()
    else:
        isi = {"tingkat": aturan.tingkat, "tambahan": list(aturan.tambahan)}
        PengaturanParaf.objects.update_or_create(kode_pd=kode_pd, defaults=isi)
    catat(jenis="naskah.paraf_diatur", objek=("pengaturan_paraf", kode_pd), pelaku=oleh, isi=isi, waktu=waktu)


def bubuhkan(objek: Objek, urut: int, oleh: Pelaku, waktu: datetime) -> None:
    """Keep the initials of an officer on the present draft; the caller holds the lock of the case and its event."""
    Paraf.objects.create(
        objek_jenis=objek[0],
        objek_id=objek[1],
        urut=urut,
        pegawai_id=oleh.pegawai_id,
        nama=oleh.nama,
        jabatan=oleh.jabatan,
        untuk=oleh.untuk,
        waktu=waktu,
    )


def gugurkan(objek: Objek, waktu: datetime) -> None:
    """The draft goes back: what was initialled was another text."""
    _berlaku(objek).update(gugur=waktu)


def paraf_konsep(objek: Objek) -> tuple[Paraf, ...]:
    """The initials on the present draft, in order; one query."""
    return tuple(_berlaku(objek).order_by("urut"))


def paraf_tercetak(paraf: Iterable[Paraf]) -> tuple[dict[str, str], ...]:
    """Initials as the box on the inner copy prints them."""
    zona = ZoneInfo(instansi_kini().zona)
    return tuple(
        {"jabatan": satu.jabatan, "nama": satu.nama, "waktu": waktu_panjang(satu.waktu.astimezone(zona))}
        for satu in paraf
    )


def _berlaku(objek: Objek) -> Any:
    return Paraf.objects.filter(objek_jenis=objek[0], objek_id=objek[1], gugur=None)
