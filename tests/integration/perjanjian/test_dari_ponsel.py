"""What is planned by phone and sent twice is written once, whatever became of it since."""

from typing import Any
from uuid import uuid4

from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.integration.perjanjian.test_layar import isian, masuk
from tests.perencanaan import LAYANAN, aktor, bagi, bagian, dinas_sepakat, konsep

from lincah.audit.models import Peristiwa
from lincah.perjanjian import services
from lincah.perjanjian.models import Arahan, IsianMasuk, Strategi, Target

SUDAH = "Isian ini sudah tercatat; tidak ada yang dicatat dua kali."


def kirim(client: Client, nama: str, *args: Any, isi: dict[str, Any]) -> Any:
    """As the script of a page sends a form."""
    kepala = {"X-Lincah-Kirim": client.session["_auth_user_id"]}
    return client.post(reverse(f"perjanjian:{nama}", args=args), isi, headers=kepala)


def dua_kali(client: Client, nama: str, *args: Any, **isi: Any) -> None:
    """Both lead to the same page; the second leaves no event behind."""
    isi |= {"kunci": uuid4()}
    jawab = kirim(client, nama, *args, isi=isi)
    assert jawab.status_code == 200, jawab.content[:400]
    banyak = Peristiwa.objects.count()
    lagi = kirim(client, nama, *args, isi=isi)
    assert lagi.json() == jawab.json() and Peristiwa.objects.count() == banyak
    assert SUDAH in client.get(lagi.json()["ke"]).content.decode()


def test_a_draft_and_what_becomes_of_it(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    kepala, bupati = masuk(cast.kepala_dinas), masuk(cast.bupati)
    dua_kali(kepala, "isi", perjanjian.pk, **isian(LAYANAN, suntingan=perjanjian.suntingan))
    for client, perbuatan, kata in ((kepala, "ajukan", {}), (bupati, "kembalikan", {"alasan": "Naikkan"})):
        perjanjian.refresh_from_db()
        dua_kali(client, "perbuatan", perjanjian.pk, perbuatan, suntingan=perjanjian.suntingan, **kata)
    perjanjian.refresh_from_db()
    assert (perjanjian.keadaan, perjanjian.catatan) == ("konsep", "Naikkan")


def test_direction_strategy_and_withdrawal(cast: Cast) -> None:
    induk = dinas_sepakat(cast).butir.order_by("urutan")[0].simpul
    assert induk is not None
    anak = bagi(cast.kepala_dinas, induk, bagian(cast.pos["bidang"]))[0]
    kepala, kabid = masuk(cast.kepala_dinas), masuk(cast.kabid)
    dua_kali(kepala, "arahan", anak.pk, jenis="arahan", teks="Dahulukan yang jauh")
    dua_kali(kabid, "strategi", anak.pk, uraian="Dua tahap", bentuk="tim")
    assert Arahan.objects.count() == 1 and Strategi.objects.get().versi == 1
    dua_kali(kepala, "tarik", anak.pk, alasan="Dialihkan", versi=Target.objects.get(pk=anak.pk).versi)


def test_a_refusal_is_told_and_leaves_no_mark(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    kepala = masuk(cast.kepala_dinas)
    lama = perjanjian.suntingan
    services.simpan_butir(aktor(cast.kepala_dinas), perjanjian.pk, [LAYANAN], suntingan=lama)
    jawab = kirim(kepala, "isi", perjanjian.pk, isi=isian(LAYANAN, suntingan=lama, kunci=uuid4()))
    assert jawab.status_code == 409 and "data-belum-tercatat" in jawab.content.decode()
    jawab = kirim(kepala, "kaitkan", 1, isi={"kunci": uuid4()})
    assert (jawab.status_code, jawab.json()) == (
        409, {"tolak": "Pilih target Anda yang didukung rancangan itu, lalu kaitkan."},
    )  # fmt: skip
    assert not IsianMasuk.objects.exists()
