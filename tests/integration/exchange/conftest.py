"""Two instansi that know each other, and a kind of message whose handler leaves a trace in the database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction

from lincah.audit.services import Pelaku, catat
from lincah.exchange import kait, services
from lincah.exchange.kait import Lampiran, PesanTiba, PesanTidakDapatDitangani
from lincah.exchange.models import Mitra, PesanKeluar
from lincah.exchange.sapa import PenanganSapa
from lincah.registry.konteks import di_instansi

JENIS = "uji.surat"
PAGI = datetime(2025, 3, 3, 1, tzinfo=UTC)
ADMIN = Pelaku(1, None, "Administrator", "administrator")


class Penangan:
    """Writes an event for each message; `gagal` says which contents it cannot bear yet."""

    gagal: set[int] = set()
    ditarik_kode: list[UUID] = []

    def terima(self, pesan: PesanTiba) -> None:
        rincian = {"ke": pesan.isi["ke"], "lampiran": [satu.isi.decode() for satu in pesan.lampiran]}
        catat(jenis="uji.ditangani", objek=("uji", pesan.perkara), pelaku=ADMIN, isi=rincian, waktu=pesan.waktu)
        if pesan.isi["ke"] in self.gagal:
            raise PesanTidakDapatDitangani("Unit yang dituju belum ada.")
        if pesan.isi["ke"] < 0:
            raise ZeroDivisionError("Rahasia Wati")

    def ditarik(self, kode: UUID, perkara: str) -> None:
        self.ditarik_kode.append(kode)


@pytest.fixture(autouse=True)
def penangan(monkeypatch: pytest.MonkeyPatch) -> type[Penangan]:
    monkeypatch.setattr(Penangan, "gagal", set())
    monkeypatch.setattr(Penangan, "ditarik_kode", [])
    monkeypatch.setitem(kait._jenis, JENIS, kait.Jenis(JENIS, "Surat uji", Penangan()))
    return Penangan


@pytest.fixture
def asing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kind that only the sender knows."""
    monkeypatch.setitem(kait._jenis, "uji.baru", kait.Jenis("uji.baru", "Jenis baru", PenanganSapa()))


def berkenalan(satu: Any, dua: Any) -> None:
    """Each notes the card of the other."""
    kartu = {}
    for instansi in (satu, dua):
        with di_instansi(instansi):
            kartu[instansi] = services.kartu_sendiri()
    for instansi, lain in ((satu, dua), (dua, satu)):
        with di_instansi(instansi):
            services.catat_mitra(kartu[lain], oleh=ADMIN, waktu=PAGI)


def tulis(ke: int = 1, perkara: str = "p-1", jenis: str = JENIS, lampiran: str = "") -> PesanKeluar:
    """A message to the only mitra."""
    berkas = (Lampiran("surat.txt", "text/plain", lampiran.encode()),) if lampiran else ()
    with transaction.atomic():
        return services.kirim(
            kepada=Mitra.objects.get(),
            jenis=jenis,
            perkara=perkara,
            perihal=f"Surat ke-{ke}",
            isi={"ke": ke},
            oleh=ADMIN,
            waktu=PAGI,
            lampiran=berkas,
        )


def antar() -> int:
    """What the job does."""
    return services.antar_semua(Mitra.objects.get().pk)


@pytest.fixture
def kenal(tenant: Any, tenant_lain: Any) -> Iterator[tuple[Any, Any]]:
    """Both know each other; inside the first."""
    berkenalan(tenant, tenant_lain)
    with di_instansi(tenant):
        yield tenant, tenant_lain


@pytest.fixture
def di_sana(kenal: tuple[Any, Any]) -> Callable[[], Any]:
    """`with di_sana():` works inside the other one."""

    @contextmanager
    def masuk() -> Iterator[None]:
        with di_instansi(kenal[1]):
            yield

    return masuk


def tertangani() -> list[int]:
    """What the handler did here, in order."""
    from lincah.audit.models import Peristiwa

    return [satu.isi["ke"] for satu in Peristiwa.objects.filter(jenis="uji.ditangani").order_by("id")]
