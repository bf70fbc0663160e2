"""The wizard without a script: which step a phone opens, what is kept, who is told that it is not theirs."""

import re
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast, register

from lincah.kedudukan.services import angkat
from lincah.penugasan.models import Penugasan

Masuk = Callable[..., Client]
ALAMAT = "/uji1/tugaskan/"


def isian(cast: Cast, **lain: object) -> dict[str, object]:
    return {
        "kunci": str(uuid4()), "jabatan": cast.pos["bidang"].pk, "judul": "Peta jalan SPBE", "uraian": "",
        "target": "1 dokumen", "satuan": "dokumen", "sifat": "insidental", "mulai": "2999-01-01",
        "selesai": "2999-02-01", "bentuk": "individu", "pegawai": [cast.muda.pk], "ketua": "", **lain,
    }  # fmt: skip


def terbuka(teks: str) -> list[str]:
    return re.findall(r'class="tahap buka" id="tahap-(\w+)"', teks)


def test_a_new_form_opens_at_its_first_question(cast: Cast, masuk: Masuk) -> None:
    teks = masuk(cast.kabid).get(ALAMAT).content.decode()
    assert terbuka(teks) == ["pekerjaan"]
    assert [satu for satu in re.findall(r'href="#tahap-(\w+)"', teks) if f'id="tahap-{satu}"' not in teks] == []


@pytest.mark.parametrize(
    ("isi", "tahap"),
    [
        ({"judul": "", "satuan": ""}, "pekerjaan"),
        ({"satuan": "", "pegawai": []}, "target"),
        ({"selesai": "2020-01-01"}, "waktu"),
        ({"pegawai": []}, "orang"),
        ({"bentuk": "tim", "ketua": "999"}, "orang"),
        ({"bentuk": "tim"}, "jalan"),  # one person is no team: the law refuses, no field is wrong
    ],
)
def test_a_refused_form_opens_the_step_that_holds_the_error(
    cast: Cast, masuk: Masuk, isi: dict[str, object], tahap: str
) -> None:
    jawab = masuk(cast.kabid).post(ALAMAT, isian(cast, kirim="1", **isi))
    assert (jawab.status_code, terbuka(jawab.content.decode())) == (422, [tahap])


@pytest.mark.parametrize(("tombol", "tahap"), [("cari", "orang"), ("periksa", "jalan")])
def test_looking_again_keeps_everything_and_blames_nothing(cast: Cast, masuk: Masuk, tombol: str, tahap: str) -> None:
    isi = isian(cast, judul="", target="1 peta", tindakan=tombol, cari="Madya", ketua=str(cast.muda.pk), bentuk="tim")
    jawab = masuk(cast.kabid).post(ALAMAT, isi)
    teks = jawab.content.decode()
    assert (jawab.status_code, terbuka(teks)) == (200, [tahap])
    assert "Ada yang perlu diperbaiki" not in teks
    assert isi["kunci"] in teks and 'value="1 peta"' in teks and 'value="2999-02-01"' in teks
    assert re.search(r'value="insidental"[^>]*checked', teks) and re.search(r'value="tim"[^>]*checked', teks)
    assert re.search(rf'name="pegawai" value="{cast.muda.pk}" checked', teks)
    assert f'<option value="{cast.muda.pk}" selected>' in teks
    assert not Penugasan.objects.exists()


def test_a_ketua_left_over_from_a_team_does_not_stop_individual_work(cast: Cast, masuk: Masuk) -> None:
    jawab = masuk(cast.kabid).post(ALAMAT, isian(cast, kirim="1", ketua=str(cast.madya.pk)))
    assert jawab.status_code == 302
    assert [satu.peran for satu in Penugasan.objects.get().anggota.all()] == ["individu"]


def test_who_leads_nobody_is_told_why_and_who_can(cast: Cast, masuk: Masuk) -> None:
    jawab = masuk(cast.muda).get(ALAMAT)
    teks = jawab.content.decode()
    assert jawab.status_code == 403
    assert "Pranata Komputer Ahli Muda" in teks and "Kabul Bidang" in teks
    assert re.search(r'class="chip">\s*<summary>.*?Lampiran', teks, re.DOTALL)
    assert masuk(cast.muda).post(ALAMAT, isian(cast, kirim="1")).status_code == 403
    assert masuk(cast.muda).post(f"{ALAMAT}jalan/", isian(cast)).status_code == 403
    assert not Penugasan.objects.exists()


def test_the_head_of_the_region_and_who_has_no_post_get_a_page_too(cast: Cast, masuk: Masuk) -> None:
    for siapa, kata in (
        (cast.bupati, "pimpinan unit"),
        (register("Belum Menjabat", "199001012015011009"), "tidak memangku jabatan"),
    ):
        jawab = masuk(siapa).get(ALAMAT)
        assert (jawab.status_code, kata in jawab.content.decode()) == (403, True), siapa


def test_who_leads_two_units_chooses_and_sees_the_people_of_each(cast: Cast, masuk: Masuk) -> None:
    angkat(
        pegawai=cast.kabid, jabatan=cast.pos["bidang_lain"], dari=DARI, sampai=HARI + timedelta(days=9999),
        jenis="plh", nomor_sk="SK-PLT", oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    client = masuk(cast.kabid)
    satu, lain = (
        client.get(f"{ALAMAT}?jabatan={cast.pos[unit].pk}").content.decode() for unit in ("bidang", "bidang_lain")
    )
    assert "Plh. Kepala Bidang Informasi Publik" in satu
    assert ("Muda Anggota" in satu, "Tetangga Bidang" in satu) == (True, False)
    assert ("Muda Anggota" in lain, "Tetangga Bidang" in lain) == (False, True)
