"""A case filled into a print is the one that the services would have written for the same people on the same days."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from random import Random
from uuid import uuid4

import pytest
from django.db import transaction
from tests.daerah import Muat
from tests.integration.setahun.padanan import sekitar_beda, tulis_perkara

from lincah.kedudukan.queries import kini, orang_kini
from lincah.naskah.keabsahan import keabsahan
from lincah.naskah.models import MenungguTanda, Naskah
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.setahun.cetakan import cetak
from lincah.setahun.hukum import Restu, kata_hukum
from lincah.setahun.klise import Cetakan
from lincah.setahun.lakon import Lakon, semua_lakon
from lincah.setahun.muat import TANDA
from lincah.setahun.musim import Musim, susun_musim, tanya_regu
from lincah.setahun.pemain import Pemain
from lincah.setahun.peran import kelas
from lincah.setahun.persiapan import siapkan
from lincah.setahun.pesanan import Judul
from lincah.setahun.salinan import Penyalin, Pesanan
from lincah.setahun.samaran import nomori_semua, samarkan
from lincah.setahun.surat import Percetakan, cetak_isi
from lincah.setahun.wajah import Wajah

SENIN, LAIN = date(2025, 2, 3), date(2025, 5, 5)
JUDUL = Judul("Penataan arsip dinamis", "12 boks tertata", "boks")
LAKON = {satu.kode: satu for satu in semua_lakon()}
SENDIRI, BEREGU, MEMINTA, SETIM = "sendiri", "beregu", "meminta", "setim"
CONTOH = [
    ("bintan", SENDIRI, "lancar_panjang"),
    ("bintan", BEREGU, "dikembalikan_dua_kali"),
    ("bintan", MEMINTA, "terkendala"),
    ("karangasem", BEREGU, "diganti"),
    ("karangasem", MEMINTA, "permohonan_ditolak"),
    ("dairi", SENDIRI, "diperpanjang"),
    ("dairi", MEMINTA, "sedang_berjalan"),
    ("dairi", BEREGU, "menunggu_terima"),
    ("bintan", SETIM, "dilaporkan"),
    ("tanjabtim", BEREGU, "diakhiri"),
    ("tanjabtim", SENDIRI, "macet"),
]


@pytest.mark.parametrize(("slug", "macam", "kode"), CONTOH)
def test_the_copy_is_what_the_services_write(
    slug: str, macam: str, kode: str, muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    instansi = muat_daerah(slug)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        siapkan(instansi, SENIN)
        pasangan = _sepasang(susun_musim(instansi, SENIN, SENIN), macam)
        cetakan, sama = next(
            (hasil, lain) for contoh, lain in pasangan if (hasil := _cetak(instansi, contoh, LAKON[kode])) is not None
        )

        tersalin = _salin(instansi, cetakan, sama)
        terlayani = _layani(instansi, sama, LAKON[kode])

    assert tersalin.keys() == terlayani.keys()
    beda = {tabel: sekitar_beda(tersalin[tabel], isi) for tabel, isi in terlayani.items() if tersalin[tabel] != isi}
    assert beda == {}


def _sepasang(musim: Musim, macam: str) -> Iterator[tuple[Restu, Restu]]:
    """Two casts of one class, the largest first, with other people and, where there are any, other posts."""
    cocok = {SENDIRI: lambda r: not r.permohonan and len(r.pegawai) == 1 and r.cadangan is not None,
             BEREGU: lambda r: not r.permohonan and len(r.pegawai) > 1 and r.cadangan is not None,
             MEMINTA: lambda r: r.permohonan and not r.sendiri,
             SETIM: lambda r: r.permohonan and r.sendiri}[macam]  # fmt: skip
    semua: dict[object, list[Restu]] = {}
    for satu in musim.restu:
        if cocok(satu.regu):
            semua.setdefault(kelas(satu), []).append(satu)
    for sejenis in sorted(semua.values(), key=len, reverse=True):
        lain = [satu for satu in sejenis if not set(satu.regu.pegawai) & set(sejenis[0].regu.pegawai)]
        if lain:
            yield sejenis[0], max(lain, key=lambda satu: satu.pos != sejenis[0].pos)


def _cetak(instansi: Instansi, restu: Restu, lakon: Lakon) -> Cetakan | None:
    """None where, as in the loader, the reasons behind marks are not those in front of them."""
    with transaction.atomic():
        samarkan(kata_hukum(kini(instansi, SENIN)))
        pada = kini(instansi, SENIN)
        orang = {satu.pegawai_id: satu for satu in orang_kini(pada, SENIN)}
        samar = tanya_regu(instansi, pada, orang, restu.regu, SENIN)
        assert samar is not None
        hasil = None
        if samar.kunci == restu.kunci:
            hasil = cetak(Pemain(instansi, SENIN).mainkan(restu.regu, lakon, TANDA, uuid4()), samar, pada, SENIN)
        transaction.set_rollback(True)
    return hasil


def _salin(instansi: Instansi, cetakan: Cetakan, restu: Restu) -> dict[str, str]:
    with transaction.atomic():
        nomori_semua()
        pesanan = Pesanan(cetakan, restu, JUDUL, LAIN, "benih")
        with Percetakan(instansi, Random(7)) as percetakan:
            Penyalin(Wajah.baca(), percetakan).salin(kini(instansi, LAIN), [pesanan])
        _check_tanda()
        hasil = tulis_perkara(Penugasan.objects.get().pk)
        transaction.set_rollback(True)
    return hasil


def _check_tanda() -> None:
    """Every letter is signed, unless somebody still waits for that, and each signature holds."""
    for surat in Naskah.objects.all():
        menunggu = MenungguTanda.objects.filter(pk=surat.pk).exists()
        tanda = keabsahan(surat.pk)
        assert (tanda is None) == menunggu, surat.judul
        if tanda is not None:
            assert tanda.sah, tanda.alasan
            assert tanda.nama == surat.nama_penanda_tangan


def _layani(instansi: Instansi, restu: Restu, lakon: Lakon) -> dict[str, str]:
    with transaction.atomic():
        nomori_semua()
        hasil = tulis_perkara(Pemain(instansi, LAIN).mainkan(restu.regu, lakon, JUDUL, uuid4()))
        for surat in Naskah.objects.filter(objek_jenis="penugasan"):
            assert sha256(cetak_isi(surat.isi)).hexdigest() == surat.berkas_id, "printed from what is kept"
        transaction.set_rollback(True)
    return hasil
