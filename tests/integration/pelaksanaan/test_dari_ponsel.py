"""What a phone sends twice through the screens is written once; what it sends too late is told with the reason."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import HARI, WAKTU, Cast
from tests.integration.pelaksanaan.conftest import Masuk
from tests.integration.permohonan.perkara_lintas import kirim as mohonkan
from tests.integration.permohonan.test_serentak import permintaan
from tests.perkara import LAMA, aktor, jalankan, lakukan, peristiwa

from lincah.audit.models import Peristiwa
from lincah.pelaksanaan.models import IramaPantau
from lincah.penugasan.models import Penugasan, PeranPerkara, Perubahan
from lincah.pertanggungjawaban.models import JadwalLaporan, PermintaanLaporan
from lincah.pertanggungjawaban.services import UsulanLaporan, UsulanPermintaan, kirim_laporan, minta_laporan

SUDAH = "Isian ini sudah tercatat; tidak ada yang dicatat dua kali."


@pytest.fixture(autouse=True)
def hari(monkeypatch: pytest.MonkeyPatch) -> None:
    """These screens stand on the day of the cast."""
    monkeypatch.setattr(timezone, "now", lambda: WAKTU)


def kirim(client: Client, nama: str, *args: Any, **isi: Any) -> Any:
    """As the script of a page sends a form."""
    kepala = {"X-Lincah-Kirim": client.session["_auth_user_id"]}
    return client.post(reverse(nama, args=args), isi, headers=kepala)


def dua_kali(client: Client, nama: str, *args: Any, **isi: Any) -> None:
    """Both are answered as done; the second leaves no event behind."""
    isi |= {"kunci": uuid4()}
    jawab = kirim(client, nama, *args, **isi)
    assert jawab.status_code == 200 and jawab.json()["ke"], jawab.content[:400]
    banyak = Peristiwa.objects.count()
    jawab = kirim(client, nama, *args, **isi)
    assert jawab.status_code == 200 and jawab.json()["ke"], jawab.content[:400]
    assert Peristiwa.objects.count() == banyak
    assert SUDAH in client.get(jawab.json()["ke"]).content.decode()


def alasan(jawab: HttpResponse, status: int) -> str:
    """What the phone shows of a refusal."""
    assert jawab.status_code == status, jawab.content[:400]
    isi = jawab.content.decode()
    assert "data-belum-tercatat" in isi
    return isi


def test_rhythms(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    kabid = masuk(cast.kabid)
    dua_kali(kabid, "pekerjaan:pantau_irama", tim.pk, hari=5)
    dua_kali(kabid, "laporan:jadwal", tim.pk, jenis="laporan_ketua", irama=10)
    assert IramaPantau.objects.get().hari == 5 and JadwalLaporan.objects.get().irama == 10


def test_changes_of_the_case(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    isi = {"versi": berjalan.versi, "alasan": "Cuti", "selesai": str(HARI + LAMA + timedelta(days=20)), "kirim": "1"}
    dua_kali(masuk(cast.kabid), "pekerjaan:ubah", berjalan.pk, "perpanjangan", **isi)
    assert Perubahan.objects.count() == 1
    berjalan.refresh_from_db()
    assert berjalan.selesai == HARI + LAMA + timedelta(days=20)


@pytest.mark.parametrize("putusan", [{"setuju": "1"}, {"catatan": "Cukup sampai sini"}])
def test_a_decision_on_a_proposed_change(
    cast: Cast, berjalan: Penugasan, masuk: Masuk, putusan: dict[str, str]
) -> None:
    PeranPerkara.objects.filter(penugasan=berjalan, peran="penetap").update(jabatan=cast.pos["dinas"])
    isi = {"versi": berjalan.versi, "alasan": "Cuti", "selesai": str(HARI + LAMA + timedelta(days=20)), "kirim": "1"}
    dua_kali(masuk(cast.kabid), "pekerjaan:ubah", berjalan.pk, "perpanjangan", **isi)
    usulan = Perubahan.objects.get()
    putus = {"versi": berjalan.versi, **putusan}
    dua_kali(masuk(cast.kepala_dinas), "pekerjaan:usulan_perubahan", berjalan.pk, usulan.pk, **putus)


def test_what_the_law_refuses_leaves_no_mark(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    """The same form, mended, must not be taken for one that arrived."""
    PeranPerkara.objects.filter(penugasan=berjalan, peran="penetap").update(jabatan=cast.pos["dinas"])
    isi = {"versi": berjalan.versi, "alasan": "Cuti", "selesai": str(HARI + LAMA + timedelta(days=20)), "kirim": "1"}
    kirim(masuk(cast.kabid), "pekerjaan:ubah", berjalan.pk, "perpanjangan", **isi)
    usulan, kepala = Perubahan.objects.get(), masuk(cast.kepala_dinas)
    putus: dict[str, Any] = {"versi": berjalan.versi, "kunci": uuid4()}
    assert kirim(kepala, "pekerjaan:usulan_perubahan", berjalan.pk, usulan.pk, **putus).status_code == 422
    jawab = kirim(kepala, "pekerjaan:usulan_perubahan", berjalan.pk, usulan.pk, **putus, catatan="Cukup")
    assert jawab.json()["ke"]
    usulan.refresh_from_db()
    assert usulan.keadaan == "ditolak"


def test_the_answer_to_a_request(cast: Cast, masuk: Masuk) -> None:
    permohonan, _ = mohonkan(cast.kabid, permintaan(cast), HARI)
    assert permohonan is not None
    isi = {"versi": permohonan.versi, "alasan": "Sedang penuh"}
    dua_kali(masuk(cast.kabid_lain), "pekerjaan:tindakan", permohonan.pk, "menjawab_tolak", **isi)


def test_an_act_without_words(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    jalankan(perkara, (cast.kabid, "menetapkan"))
    dua_kali(masuk(cast.muda), "pekerjaan:tindakan", perkara.pk, "menerima", versi=perkara.versi)
    assert len([satu for satu in peristiwa(perkara) if satu.jenis == "penugasan.menerima"]) == 1


def test_a_report_that_was_answered_meanwhile_is_not_said_to_have_arrived(
    cast: Cast, tim: Penugasan, masuk: Masuk
) -> None:
    minta_laporan(
        aktor(cast.kabid),
        tim.pk,
        UsulanPermintaan(kunci=uuid4(), kepada=(cast.muda.pk,), perihal="Sampai mana?", tenggat=HARI),
    )
    minta = PermintaanLaporan.objects.get()
    isi = {"mulai": str(HARI), "sampai": str(HARI), "uraian": "Sudah separuh", "hambatan": "", "rencana": ""}
    muda = masuk(cast.muda)
    dua_kali(muda, "laporan:jawab", tim.pk, minta.pk, **isi)
    jawab = kirim(muda, "laporan:jawab", tim.pk, minta.pk, **isi, kunci=uuid4())
    assert "sudah dijawab" in alasan(jawab, 404)


def test_a_report_received_by_another_is_told(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    isi: dict[str, Any] = {"jenis": "laporan_individu", "mulai": HARI, "sampai": HARI, "uraian": "Lengkap"}
    laporan = kirim_laporan(aktor(cast.muda), berjalan.pk, UsulanLaporan(kunci=uuid4(), **isi)).laporan
    assert laporan is not None
    kabid = masuk(cast.kabid)
    dua_kali(kabid, "laporan:satu", laporan.pk, tanggapan="Baik")
    alasan(kirim(kabid, "laporan:satu", laporan.pk, tanggapan="Baik sekali", kunci=uuid4()), 409)


def test_who_has_left_is_told_and_nothing_is_written(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    isi = {"versi": berjalan.versi, "uraian": "Dari pulau", "persen": 40, "kunci": uuid4(), "rincian": ""}
    muda, banyak = masuk(cast.muda), Peristiwa.objects.count()
    PeranPerkara.objects.filter(penugasan=berjalan, pegawai=cast.muda).delete()
    assert "bukan untuk Anda" in alasan(kirim(muda, "pekerjaan:tindakan", berjalan.pk, "mencatat_kemajuan", **isi), 404)
    assert Peristiwa.objects.count() == banyak


def test_the_next_person_at_the_device_does_not_send_it(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    """A page of the one, still open in a tab, finds a session of the other."""
    kabid, muda = masuk(cast.kabid), masuk(cast.muda)
    isi = {"versi": berjalan.versi, "catatan": "Sudah baik", "kunci": uuid4()}
    alamat = reverse("pekerjaan:tindakan", args=[berjalan.pk, "memberi_umpan_balik"])
    jawab = kabid.post(alamat, isi, headers={"X-Lincah-Kirim": muda.session["_auth_user_id"]})
    assert jawab.status_code == 403 and "data-belum-tercatat" not in jawab.content.decode()
    assert kabid.post(alamat, isi, headers={"X-Lincah-Kirim": kabid.session["_auth_user_id"]}).json()["ke"]


def test_progress_of_a_dropped_activity_counts_once_all_the_same(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    """The second arrival is recognised before its choices are judged."""
    rincian = tim.rincian.order_by("urutan").first()
    assert rincian is not None
    isi = {"versi": tim.versi, "uraian": "Terhimpun", "persen": 30, "kunci": uuid4(), "rincian": rincian.pk}
    muda = masuk(cast.muda)
    assert kirim(muda, "pekerjaan:tindakan", tim.pk, "mencatat_kemajuan", **isi).json()["ke"]
    assert lakukan(cast.madya, tim, "menyerahkan_hasil", hari=HARI).berhasil
    assert kirim(muda, "pekerjaan:tindakan", tim.pk, "mencatat_kemajuan", **isi).json()["ke"]
    assert tim.kemajuan.count() == 1
