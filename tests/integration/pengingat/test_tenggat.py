"""By when an act is due: the setting of the instansi in working days, and the dates of the work."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.cast import HARI, Cast
from tests.integration.pengingat.conftest import Masuk
from tests.perkara import buka, jalankan

from lincah.audit.models import Peristiwa
from lincah.pengingat.kelompok import BAWAAN
from lincah.pengingat.models import PengaturanPengingat
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.sebutan import TINDAKAN
from lincah.penugasan.tenggat import AWALAN, KELOMPOK, kelompok_tindakan

ATUR = "/uji1/pengingat/pengaturan/"
BAKU: dict[str, Any] = {f"batas_{kode}": nilai for kode, nilai in BAWAAN.items()} | {
    "libur": "", "eskalasi": 3, "surel": "on", "jam_ringkasan": 7, "tenang_dari": 18, "tenang_sampai": 6,
}  # fmt: skip


def tenggat(perkara: Penugasan) -> dict[str, date]:
    return dict(Tunggu.objects.filter(penugasan=perkara).values_list("tindakan", "tenggat"))


def test_a_draft_waits_three_working_days_unless_the_work_begins_earlier(cast: Cast) -> None:
    biasa = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert tenggat(biasa) == {"menetapkan": date(2025, 3, 6)}
    segera = buka(cast.kabid, cast.pos["bidang"], cast.muda, mulai=HARI + timedelta(days=1))
    assert tenggat(segera) == {"menetapkan": HARI + timedelta(days=1)}


def test_each_step_has_its_own_days_and_the_work_its_last_day(cast: Cast) -> None:
    perkara = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.muda), (cast.kabid, "menetapkan"))
    assert tenggat(perkara) == {"menerima": date(2025, 3, 5)}
    jalankan(perkara, (cast.muda, "menerima"))
    assert tenggat(perkara) == {"menyusun_rencana": date(2025, 3, 10)}
    jalankan(perkara, (cast.muda, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"))
    jalankan(perkara, (cast.muda, "menyusun_rincian"))
    assert tenggat(perkara)["menyerahkan_hasil"] == perkara.selesai
    jalankan(perkara, (cast.muda, "menyerahkan_hasil"), hari=perkara.selesai)
    assert set(tenggat(perkara).values()) == {date(2025, 4, 9)}


def test_who_is_slow_gets_no_new_days_when_another_accepts(cast: Cast) -> None:
    perkara = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.muda, cast.pertama), (cast.kabid, "menetapkan"))
    jalankan(perkara, (cast.muda, "menerima"), hari=HARI + timedelta(days=1))
    (sisa,) = Tunggu.objects.filter(penugasan=perkara)
    assert (sisa.pegawai_id, sisa.tenggat) == (cast.pertama.pk, date(2025, 3, 5))
    assert sisa.sejak.date() == HARI


def test_the_setting_and_the_days_off_count(cast: Cast, masuk: Masuk, django_capture_on_commit_callbacks: Any) -> None:
    isi = BAKU | {"batas_menetapkan": 1, "libur": "04-03-2025 Libur daerah\n\n5/3/2025  Cuti bersama "}
    with django_capture_on_commit_callbacks(execute=True):
        jawab = masuk(cast.administrator).post(ATUR, isi, follow=True)
    assert "Pengaturan disimpan" in jawab.content.decode()
    assert "05-03-2025 Cuti bersama" in jawab.content.decode()
    assert tenggat(buka(cast.kabid, cast.pos["bidang"], cast.muda)) == {"menetapkan": date(2025, 3, 6)}
    (peristiwa,) = Peristiwa.objects.filter(jenis="pengingat.diatur")
    assert peristiwa.isi["libur"]["baru"] == {"2025-03-04": "Libur daerah", "2025-03-05": "Cuti bersama"}


def test_saving_the_same_again_writes_nothing(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    client.post(ATUR, BAKU)
    kedua = client.post(ATUR, BAKU, follow=True)
    assert "Tidak ada yang berubah" in kedua.content.decode()
    assert Peristiwa.objects.filter(jenis="pengingat.diatur").count() == 1


@pytest.mark.parametrize(
    ("salah", "kata"),
    [
        ({"batas_menerima": 0}, "lebih besar dari atau sama dengan 1"),
        ({"batas_menerima": ""}, "belum diisi"),
        ({"libur": "31-02-2025 Tidak ada"}, "tidak terbaca"),
        ({"libur": "besok"}, "tidak terbaca"),
        ({"libur": "01-01-2025 x\n" * 401}, "Paling banyak"),
        ({"jam_ringkasan": 20}, "jam tenang"),
        ({"jam_ringkasan": 24}, "24 bukan"),
    ],
)
def test_what_cannot_be_meant_is_refused(salah: dict[str, Any], kata: str, cast: Cast, masuk: Masuk) -> None:
    jawab = masuk(cast.administrator).post(ATUR, BAKU | salah)
    assert jawab.status_code == 422 and kata in jawab.content.decode()
    assert not PengaturanPengingat.objects.exists()


def test_only_the_administrator_sets_it(cast: Cast, masuk: Masuk) -> None:
    assert masuk(cast.administrator).get(ATUR).status_code == 200
    for siapa in (cast.bupati, cast.kabid, cast.muda):
        assert masuk(siapa).get(ATUR).status_code == masuk(siapa).post(ATUR, BAKU).status_code == 403


def test_every_act_with_words_has_a_group_and_every_group_is_known() -> None:
    assert set(KELOMPOK) <= set(TINDAKAN)
    assert {*KELOMPOK.values(), *AWALAN.values()} <= {*BAWAAN, "bekerja"}
    tanpa = {kode for kode in TINDAKAN if kelompok_tindakan(kode) == "lainnya"}
    bebas = {"membatalkan", "menarik_permohonan", "memberi_umpan_balik", "menggugurkan", "mengakhiri"}
    assert tanpa <= bebas  # nobody is waited for there
