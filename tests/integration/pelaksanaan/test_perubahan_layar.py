"""The screens of a change: asked, shown, done, told; without script, and only to whom it is open."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.cast import HARI, WAKTU, Cast
from tests.integration.pelaksanaan.conftest import Masuk
from tests.perkara import LAMA

from lincah.penugasan.models import Penugasan, PeranPerkara, Perubahan

SELESAI = HARI + LAMA + timedelta(days=20)


@pytest.fixture(autouse=True)
def hari(monkeypatch: pytest.MonkeyPatch) -> None:
    """These screens stand on the day of the cast."""
    monkeypatch.setattr(timezone, "now", lambda: WAKTU)


def alamat(perkara: Penugasan, jenis: str) -> str:
    return reverse("pekerjaan:ubah", args=[perkara.pk, jenis])


def isian(perkara: Penugasan, **lain: object) -> dict[str, object]:
    return {"versi": perkara.versi, "alasan": "Cuti sakit", **lain}


def test_it_shows_what_follows_before_it_is_done(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    kabid = masuk(cast.kabid)
    halaman = kabid.get(reverse("pekerjaan:perkara", args=[berjalan.pk])).content.decode()
    assert alamat(berjalan, "penggantian") in halaman
    assert alamat(berjalan, "pergantian_ketua") not in halaman  # nobody leads one person
    ganti = isian(berjalan, keluar=cast.muda.pk, masuk=cast.pertama.pk, berlaku=str(HARI))
    periksa = kabid.post(alamat(berjalan, "penggantian"), ganti).content.decode()
    assert "Pertama Anggota menggantikan Muda Anggota" in periksa and "Jalan sesudah perubahan" in periksa
    assert not Perubahan.objects.exists()
    kirim = kabid.post(alamat(berjalan, "penggantian"), {**ganti, "kirim": "1"}, follow=True).content.decode()
    assert "surat barunya terbit" in kirim and "Pernah bertugas" in kirim
    beranda = masuk(cast.muda).get(reverse("beranda")).content.decode()
    assert "menggantikan Muda Anggota" in beranda
    baru = masuk(cast.pertama)
    assert "Buka dan terima penugasannya" in baru.get(reverse("beranda")).content.decode()
    assert (
        "menerima penugasan ini"
        in baru.post(reverse("pekerjaan:terima_perubahan", args=[berjalan.pk]), follow=True).content.decode()
    )


def test_the_old_letter_stays_reachable(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    lama = berjalan.naskah_id
    kabid = masuk(cast.kabid)
    kabid.post(alamat(berjalan, "perpanjangan"), isian(berjalan, selesai=str(SELESAI), kirim="1"))
    halaman = kabid.get(reverse("pekerjaan:perkara", args=[berjalan.pk])).content.decode()
    surat_lama = reverse("pekerjaan:naskah", args=[berjalan.pk, lama])
    assert surat_lama in halaman
    assert kabid.get(surat_lama)["Content-Type"] == "application/pdf"


@pytest.mark.parametrize(("jenis", "status"), [("perpanjangan", 409), ("terbang", 404)])
def test_members_do_not_change_their_own_letter(
    cast: Cast, berjalan: Penugasan, masuk: Masuk, jenis: str, status: int
) -> None:
    assert masuk(cast.muda).get(alamat(berjalan, jenis)).status_code == status


def test_a_wrong_date_keeps_what_was_typed(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    kabid = masuk(cast.kabid)
    jawab = kabid.post(alamat(berjalan, "perpanjangan"), isian(berjalan, selesai=str(HARI), kirim="1"))
    assert jawab.status_code == 422 and "Cuti sakit" in jawab.content.decode()
    assert kabid.post(alamat(berjalan, "pengakhiran"), {"versi": berjalan.versi}).status_code == 422
    basi = kabid.post(alamat(berjalan, "pengakhiran"), isian(berjalan, kirim="1") | {"versi": 0})
    assert basi.status_code == 409


@pytest.mark.parametrize(("tombol", "akhir"), [("setuju", "ditetapkan"), ("tolak", "ditolak")])
def test_a_proposal_waits_on_the_home_screen_of_who_sets(
    cast: Cast, berjalan: Penugasan, masuk: Masuk, tombol: str, akhir: str
) -> None:
    PeranPerkara.objects.filter(penugasan=berjalan, peran="penetap").update(jabatan=cast.pos["dinas"])
    kabid, kepala = masuk(cast.kabid), masuk(cast.kepala_dinas)
    kirim = isian(berjalan, selesai=str(SELESAI), kirim="1")
    assert "sesudah penetap" in kabid.post(alamat(berjalan, "perpanjangan"), kirim, follow=True).content.decode()
    usulan = Perubahan.objects.get()
    url = reverse("pekerjaan:usulan_perubahan", args=[berjalan.pk, usulan.pk])
    assert url in kepala.get(reverse("beranda")).content.decode()
    assert "Tarik usulan ini" in kabid.get(url).content.decode()
    assert _putus(kepala.post, url, berjalan, {"setuju": "1"} if tombol == "setuju" else {"catatan": "Cukup"}) == 302
    usulan.refresh_from_db()
    assert usulan.keadaan == akhir
    assert kepala.get(url).status_code == 409


def _putus(post, url: str, perkara: Penugasan, isi: dict[str, str]) -> int:  # type: ignore[no-untyped-def]
    return int(post(url, {"versi": perkara.versi, **isi}).status_code)


def test_a_refusal_without_a_reason_is_asked_again(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    PeranPerkara.objects.filter(penugasan=berjalan, peran="penetap").update(jabatan=cast.pos["dinas"])
    masuk(cast.kabid).post(alamat(berjalan, "perpanjangan"), isian(berjalan, selesai=str(SELESAI), kirim="1"))
    usulan = Perubahan.objects.get()
    url = reverse("pekerjaan:usulan_perubahan", args=[berjalan.pk, usulan.pk])
    jawab = masuk(cast.kepala_dinas).post(url, {"versi": berjalan.versi})
    assert jawab.status_code == 422 and "mengapa" in jawab.content.decode()


def test_a_case_past_its_end_is_late_and_runs_on(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    Penugasan.objects.filter(pk=berjalan.pk).update(mulai=HARI - LAMA, selesai=HARI - timedelta(days=3))
    halaman = masuk(cast.muda).get(reverse("pekerjaan:perkara", args=[berjalan.pk])).content.decode()
    assert "Terlambat 3 hari" in halaman and "Serahkan hasil" in halaman
