from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from django.contrib.auth.hashers import make_password
from django.test import Client
from tests.cast import Cast
from tests.perkara import buka, jalankan
from tests.unit.naskah.esign_lokal import ESign, esign_lokal

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import Naskah
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan
from lincah.naskah.tanda_tangan.kunci import Kunci, buat_kunci, pem
from lincah.registry.models import Instansi

Masuk = Callable[[Pegawai | Akun], Client]
KINI = datetime.now(UTC)
SANDI_AKUN = "sandi-akun-2025"
SANDI_TERSANDI = make_password(SANDI_AKUN, hasher="md5")


@pytest.fixture
def masuk(in_tenant: Instansi) -> Masuk:
    """`masuk(cast.kabid)`: the browser of that person."""

    def satu(siapa: Pegawai | Akun) -> Client:
        akun = siapa if isinstance(siapa, Akun) else Akun.objects.get(pegawai=siapa)
        if not akun.has_usable_password():
            akun.password = SANDI_TERSANDI
            akun.save(update_fields=["password"])
        client = Client()
        client.force_login(akun)
        return client

    return satu


@pytest.fixture
def surat(cast: Cast) -> Naskah:
    """A letter that the kepala bidang set for one of hers, as the case's flow sets it."""
    perkara = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.muda), (cast.kabid, "menetapkan"))
    return Naskah.objects.get(pk=perkara.naskah_id)


@pytest.fixture
def lokal(in_tenant: Instansi) -> None:
    """The instansi signs with a certificate of its own."""
    atur_tanda_tangan(AturanTandaTangan(cara="lokal"), waktu=KINI)


@pytest.fixture
def psre() -> Kunci:
    """A provider of certificates the instansi recognises."""
    return buat_kunci("Penyelenggara Contoh", KINI)


@pytest.fixture
def unggah(in_tenant: Instansi, psre: Kunci) -> None:
    """Letters are signed elsewhere."""
    atur_tanda_tangan(AturanTandaTangan(cara="unggah", akar=pem(psre.sertifikat)), waktu=KINI)


@pytest.fixture
def esign(in_tenant: Instansi, psre: Kunci, surat: Naskah) -> Iterator[ESign]:
    """The service of BSrE, local, with the signatory of `surat` as its subscriber; the instansi signs by it."""
    from tests.unit.naskah.esign_lokal import PENGGUNA, SANDI

    with esign_lokal(psre, surat.nama_penanda_tangan) as server:
        aturan = AturanTandaTangan(
            cara="bsre",
            bsre_alamat=server.alamat,
            bsre_pengguna=PENGGUNA,
            bsre_sandi=SANDI,
            akar=pem(psre.sertifikat),
        )
        atur_tanda_tangan(aturan, waktu=KINI)
        yield server
