"""The letters that change an assignment or end it have words of their own, set as those of any letter."""

import pytest
from tests.cast import Cast
from tests.integration.penugasan.test_perubahan import PANJANG, ganti
from tests.integration.tata_naskah.conftest import Masuk
from tests.perkara import buka, jalankan

from lincah.naskah.kata.ragam import Ragam
from lincah.naskah.models import KataSurat, Naskah
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.kata import list_ragam, ragam_surat

KATA = "/uji1/surat/pengaturan/kata/"


def ragam(keadaan: str) -> Ragam:
    return ragam_surat("bintan-62-2023", "surat_perintah", keadaan)


def atur(cast: Cast, masuk: Masuk, keadaan: str, untuk: str) -> int:
    isi = {**ragam(keadaan).baku, "versi": 0, "untuk": untuk}
    return masuk(cast.administrator).post(f"{KATA}surat_perintah.{keadaan}/", isi).status_code


@pytest.fixture
def tim(cast: Cast) -> Penugasan:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    return jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.madya, "menerima"), (cast.muda, "menerima"))


def isi_surat(penugasan: Penugasan) -> dict[str, list[str]]:
    return dict(Naskah.objects.get(pk=penugasan.naskah_id).isi)


def test_every_letter_that_assigns_can_be_changed_and_ended_in_words_of_its_own() -> None:
    for profil in ("bintan-62-2023", "dairi-18-2024", "karangasem-15-2023", "tanjabtim-14-2023"):
        menugasi = [satu for satu in list_ragam(profil) if satu.bentuk != "dinas"]
        jenis = {satu.jenis for satu in menugasi}
        assert {(satu.jenis, satu.keadaan) for satu in menugasi} == {
            (satu, keadaan) for satu in jenis for keadaan in ("", "perubahan", "pengakhiran")
        }


def test_a_change_says_what_and_why_in_the_words_that_are_set(cast: Cast, masuk: Masuk, tim: Penugasan) -> None:
    untuk = "Melanjutkan {pekerjaan} dengan target {target_kinerja}.\nYang diubah: {perubahan}.\nSebab: {alasan}."
    assert atur(cast, masuk, "perubahan", untuk) == 302
    assert isi_surat(tim)["untuk"][0].startswith("Melaksanakan "), "a letter keeps the words it was made with"
    assert ganti(cast.kabid, tim, "perpanjangan", selesai=PANJANG).perubahan
    awal, berubah, sebab = isi_surat(tim)["untuk"]
    assert awal.startswith(f"Melanjutkan {tim.judul}") and berubah.startswith("Yang diubah: Masa tugas diperpanjang")
    assert sebab.startswith("Sebab: ") and sebab.endswith(".") and not sebab.endswith("..")


def test_an_ending_commands_nothing_whatever_its_words(cast: Cast, masuk: Masuk, tim: Penugasan) -> None:
    assert atur(cast, masuk, "pengakhiran", "Pekerjaan {pekerjaan} dihentikan karena {alasan}.") == 302
    ganti(cast.kabid, tim, "pengakhiran")
    isi = isi_surat(tim)
    assert (isi["amar"], isi["label"][0], isi["perihal"]) == (
        "MENGAKHIRI PENUGASAN", "Terhadap", f"Pengakhiran penugasan {tim.judul}",
    )  # fmt: skip
    assert len(isi["untuk"]) == 1 and isi["untuk"][0].startswith(f"Pekerjaan {tim.judul} dihentikan karena ")


@pytest.mark.parametrize(
    ("keadaan", "untuk", "kurang"),
    [
        ("perubahan", "Melanjutkan {pekerjaan}: {target_kinerja}. {alasan}.", "{perubahan}"),
        ("perubahan", "Melanjutkan {pekerjaan}. {perubahan}. {alasan}.", "{target_kinerja}"),
        ("pengakhiran", "Pekerjaan {pekerjaan} dihentikan.", "{alasan}"),
    ],
)
def test_what_it_must_say_cannot_be_left_out(cast: Cast, masuk: Masuk, keadaan: str, untuk: str, kurang: str) -> None:
    assert atur(cast, masuk, keadaan, untuk) == 422
    assert not KataSurat.objects.exists()
    jawab = masuk(cast.administrator).post(
        f"{KATA}surat_perintah.{keadaan}/", {**ragam(keadaan).baku, "versi": 0, "untuk": untuk}
    )
    assert any(kurang in satu for satu in jawab.context["form"].errors["untuk"])
