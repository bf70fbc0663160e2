"""What a letter says of its signatory and its ground, also when the structure or the regulation changed meanwhile."""

import re
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

from django.test import Client
from django.urls import reverse
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.perkara import buka, jalankan, peristiwa

from lincah.kedudukan.models import Unit
from lincah.kedudukan.services import akhiri, angkat, delegasikan, tutup_jabatan, tutup_unit
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import instansi_kini
from lincah.registry.services import berlakukan
from lincah.registry.waktu import hari_ini

JEJAK: dict[str, Any] = {"oleh": OLEH, "waktu": WAKTU}
KEMARIN = HARI - timedelta(days=1)
NANTI = HARI + timedelta(days=60)


def surat(penugasan: Penugasan) -> Naskah:
    return Naskah.objects.get(pk=penugasan.naskah_id)


def delegasi(cast: Cast, dari: str, kepada: str) -> None:
    delegasikan(
        dari_jabatan=cast.pos[dari], kepada_jabatan=cast.pos[kepada], kewenangan="menetapkan_penugasan",
        nomor="800/1/2025", tanggal=HARI, dari=KEMARIN, sampai=None, **JEJAK,
    )  # fmt: skip


def test_a_plt_of_the_delegate_signs_as_plt(cast: Cast) -> None:
    delegasi(cast, "bidang", "bidang_lain")
    akhiri(pemangkuan=cast.kabid_lain.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    angkat(pegawai=cast.madya, jabatan=cast.pos["bidang_lain"], jenis="plt", dari=HARI, sampai=NANTI, **JEJAK)
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.muda), (cast.madya, "menetapkan"))
    assert surat(penugasan).jabatan_penanda_tangan == "Plt. Kepala Bidang Informasi Publik"
    siapa = peristiwa(penugasan)[-1].pelaku
    assert (siapa["jabatan"], siapa["untuk"]) == ("Plt. Kepala Bidang Informasi Publik", cast.pos["bidang"].nama)


def test_a_delegate_of_the_sekda_is_named_as_who_he_is(cast: Cast) -> None:
    """Gelar, pangkat and NIP follow the post of who signs, not the post that delegated."""
    delegasi(cast, "setda", "asda")
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya)
    Penugasan.objects.filter(pk=penugasan.pk).update(penetap=cast.pos["setda"])
    penugasan.peran.filter(peran="penetap").update(jabatan=cast.pos["setda"])
    jalankan(penugasan, (cast.asisten, "menetapkan"))
    assert "NIP 19710202 199601 2 001" in surat(penugasan).isi["tanda_tangan"]["identitas"]


def test_a_letter_signed_under_a_new_regulation_names_the_one_of_its_case(cast: Cast, tenant: Any) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    berlakukan(tenant, peraturan_id="karangasem-15-2023", dari=HARI)
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    (dasar,) = surat(penugasan).isi["dasar"]
    assert "Peraturan Bupati Bintan Nomor 62 Tahun 2023 tentang" in dasar
    assert "bintan-62-2023" not in dasar


def test_a_letter_is_set_though_the_unit_was_closed_meanwhile(cast: Cast) -> None:
    """A signatory above outlives the unit whose work it was."""
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    penugasan.peran.filter(peran="penetap").update(jabatan=cast.pos["dinas"])
    for satu in cast.unit["bidang"].jabatan.all():
        for pangku in satu.pemangkuan.all():
            akhiri(pemangkuan=pangku, sampai=KEMARIN, **JEJAK)
        tutup_jabatan(jabatan=satu, sampai=KEMARIN, pengganti=cast.pos["dinas"], **JEJAK)
    tutup_unit(unit=Unit.objects.get(pk=cast.unit["bidang"].pk), sampai=KEMARIN, **JEJAK)
    jalankan(penugasan, (cast.kepala_dinas, "menetapkan"))
    assert surat(penugasan).isi["kop"]["nama"][1:] == ["Dinas Komunikasi dan Informatika"]


def test_the_signatory_reads_every_page(cast: Cast, client: Client) -> None:
    hari = hari_ini(instansi_kini())
    orang = (cast.madya, cast.muda, cast.pertama, cast.pelaksana)
    penugasan = buka(
        cast.kabid, cast.pos["bidang"], *orang, hari=hari, uraian="kata kata " * 190, target="target " * 40
    )
    client.force_login(cast.kabid.akun)
    gambar = client.get(reverse("pekerjaan:konsep", args=[penugasan.pk])).content.decode()
    (lebar, tinggi) = map(float, re.findall(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', gambar)[0])
    assert gambar.count("<svg ") == 3 and tinggi > 2.8 * lebar
    assert ElementTree.fromstring(gambar).tag.endswith("svg")
