"""A post or a person with running work does not go unnoticed: it is told, handed over, and listed until mended."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import Masuk, admin, masuk
from tests.integration.kedudukan_layar.test_isian import kirim
from tests.perkara import aktor, buka, lakukan, peristiwa

from lincah.kedudukan.kait import pekerjaan_jabatan, pekerjaan_pegawai, pekerjaan_terhenti
from lincah.kedudukan.models import Delegasi, Jabatan, Pegawai, Pemangkuan
from lincah.kedudukan.services import KedudukanKeliru, akhiri, alihkan_jabatan, angkat, tutup_jabatan
from lincah.kedudukan.views import penutupan
from lincah.penugasan.models import Penugasan, PeranPerkara, Tunggu
from lincah.penugasan.queries.menunggu import kartu, menunggu_saya
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

__all__ = ["admin", "masuk"]
JEJAK = {"oleh": OLEH, "waktu": WAKTU}
KEMARIN = HARI - timedelta(days=1)
JUDUL = "Penyusunan arsitektur data"


@pytest.fixture
def perkara(cast: Cast) -> Penugasan:
    return buka(cast.kabid, cast.pos["bidang"], cast.muda)


def empty(cast: Cast) -> Jabatan:
    """The kabid has gone."""
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    return cast.pos["bidang"]


def closed(cast: Cast, ke: Jabatan | None) -> Jabatan:
    return tutup_jabatan(jabatan=empty(cast), sampai=KEMARIN, pengganti=ke, **JEJAK)


def test_what_runs_on_a_post_and_a_person_is_known(cast: Cast, perkara: Penugasan) -> None:
    (pada_jabatan,), (pada_orang,) = pekerjaan_jabatan(cast.pos["bidang"].pk), pekerjaan_pegawai(cast.muda.pk)
    assert (pada_jabatan.judul, pada_jabatan.menunggu) == (JUDUL, "tetapkan surat")
    assert (pada_orang.judul, pada_orang.menunggu) == (JUDUL, "")
    lakukan(cast.kabid, perkara, "mengembalikan_konsep")
    lakukan(cast.kabid, perkara, "membatalkan")
    assert pekerjaan_jabatan(cast.pos["bidang"].pk) == ()


def test_a_post_with_running_work_is_closed_only_with_a_successor(cast: Cast, perkara: Penugasan) -> None:
    pos = empty(cast)
    with pytest.raises(KedudukanKeliru, match=f"1 pekerjaan: {JUDUL} .menunggu: tetapkan surat"):
        tutup_jabatan(jabatan=pos, sampai=KEMARIN, **JEJAK)
    for salah in (pos, cast.jabatan("madya")):
        with pytest.raises(KedudukanKeliru, match="jabatan lain yang memimpin"):
            tutup_jabatan(jabatan=pos, sampai=KEMARIN, pengganti=salah, **JEJAK)
    tutup_jabatan(jabatan=pos, sampai=KEMARIN, pengganti=cast.pos["bidang_lain"], **JEJAK)
    assert not PeranPerkara.objects.filter(jabatan=pos).exists()
    assert [satu.tindakan for satu in kartu(menunggu_saya(aktor(cast.kabid_lain)))] == ["menetapkan"]
    assert peristiwa(perkara)[-1].jenis == "penugasan.peran_dialihkan"


def test_the_successor_carries_the_case_to_its_next_step(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    closed(cast, cast.pos["bidang_lain"])
    lakukan(cast.kabid_lain, perkara, "menetapkan")
    lakukan(cast.muda, perkara, "menerima")
    isi = masuk(cast.muda).get(reverse("pekerjaan:perkara", args=[perkara.pk])).content.decode()
    assert "mengalihkan bagian jabatan yang ditutup" in isi
    assert "Kepala Bidang Aplikasi Informatika kepada Kepala Bidang Informasi Publik" in isi


def test_a_successor_with_the_same_part_has_it_once(cast: Cast, perkara: Penugasan) -> None:
    lakukan(cast.kabid, perkara, "menetapkan")
    ganda = cast.pos["dinas"]
    closed(cast, ganda)
    peran = list(PeranPerkara.objects.filter(penugasan=perkara, jabatan=ganda).values_list("peran", flat=True))
    assert len(peran) == len(set(peran)) and "penetap" in peran


def test_an_empty_post_stops_the_case_until_somebody_comes(cast: Cast, perkara: Penugasan) -> None:
    assert pekerjaan_terhenti(HARI) == ()
    pos = empty(cast)
    (satu,) = pekerjaan_terhenti(HARI)
    assert (satu.pekerjaan.judul, satu.siapa, satu.jabatan_id) == (JUDUL, pos.nama, pos.pk)
    plt = {"pegawai": cast.sekretaris, "jenis": "plt", "dari": HARI, "sampai": HARI + timedelta(days=9)}
    angkat(jabatan=pos, **plt, **JEJAK)
    assert pekerjaan_terhenti(HARI) == ()
    assert len(pekerjaan_terhenti(HARI + timedelta(days=10))) == 1


def test_a_delegate_keeps_the_signing_going(cast: Cast, perkara: Penugasan) -> None:
    pos = empty(cast)
    Delegasi.objects.create(
        dari_jabatan=pos, kepada_jabatan=cast.pos["sekretariat"], kewenangan="menetapkan_penugasan", nomor="1",
        tanggal=HARI, dari=HARI,
    )  # fmt: skip
    assert pekerjaan_terhenti(HARI) == ()


def test_one_who_must_accept_and_cannot_stops_the_case(cast: Cast) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    lakukan(cast.kabid, perkara, "menetapkan")
    Pegawai.objects.filter(pk=cast.muda.pk).update(aktif=False)
    (satu,) = pekerjaan_terhenti(HARI)
    assert (satu.siapa, satu.pegawai_id) == ("Muda Anggota", cast.muda.pk)


def test_work_left_on_a_closed_post_can_be_handed_over(cast: Cast, perkara: Penugasan) -> None:
    pos = empty(cast)
    with pytest.raises(KedudukanKeliru, match="masih berlaku"):
        alihkan_jabatan(jabatan=pos, pengganti=cast.pos["dinas"], **JEJAK)
    Jabatan.objects.filter(pk=pos.pk).update(sampai=KEMARIN)  # as it was before closing asked for a successor
    alihkan_jabatan(jabatan=pos, pengganti=cast.pos["dinas"], **JEJAK)
    assert Tunggu.objects.get(penugasan=perkara, peran="penetap").jabatan_id == cast.pos["dinas"].pk


def test_ending_an_occupancy_tells_what_waits(
    in_tenant: Instansi, cast: Cast, perkara: Penugasan, admin: Client
) -> None:
    hari = hari_ini(in_tenant)
    alamat = reverse("struktur:akhiri", args=[Pemangkuan.objects.get(pegawai=cast.kabid).pk])
    isi = {"sampai": hari, "alasan": "pensiun"}
    assert JUDUL in admin.get(alamat).content.decode()
    ditolak = kirim(admin, alamat, isi)
    assert ditolak.status_code == 422 and "tidak ada pejabatnya" in str(ditolak.context["form"].errors["menyusul"])
    assert Pemangkuan.objects.get(pegawai=cast.kabid).sampai is None
    assert kirim(admin, alamat, isi | {"menyusul": "on"}).status_code == 302


def test_moving_the_holder_away_tells_it_too(
    in_tenant: Instansi, cast: Cast, perkara: Penugasan, admin: Client
) -> None:
    ke = cast.jabatan("orang_bidang_lain")
    alamat = f"{reverse('struktur:mutasi')}?pegawai={cast.kabid.pk}&jabatan={ke.pk}"
    isi = {"dari": hari_ini(in_tenant)}
    assert "menyusul" in kirim(admin, alamat, isi).context["form"].errors
    assert Pemangkuan.objects.filter(pegawai=cast.kabid).count() == 1
    assert kirim(admin, alamat, isi | {"menyusul": "on"}).status_code == 302


def test_putting_a_person_aside_tells_it(in_tenant: Instansi, cast: Cast, perkara: Penugasan, admin: Client) -> None:
    akhiri(pemangkuan=cast.muda.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    alamat = reverse("struktur:ubah_pegawai", args=[cast.muda.pk])
    isi = {"nip": cast.muda.nip, "nama": cast.muda.nama}
    assert kirim(admin, alamat, isi | {"aktif": "on", "golongan": "IV/a"}).status_code == 302
    assert JUDUL in str(kirim(admin, alamat, isi).context["form"].errors["menyusul"])
    assert kirim(admin, alamat, isi | {"menyusul": "on"}).status_code == 302
    assert not Pegawai.objects.get(pk=cast.muda.pk).aktif


def test_closing_asks_who_carries_on(in_tenant: Instansi, cast: Cast, perkara: Penugasan, admin: Client) -> None:
    pos, hari = empty(cast), hari_ini(in_tenant)
    alamat = reverse("struktur:tutup_jabatan", args=[pos.pk])
    halaman = admin.get(alamat).content.decode()
    assert "Jabatan mana yang melanjutkan 1 pekerjaan?" in halaman and f"<li>{JUDUL}" in halaman
    penuh = f"{alamat}?pengganti={cast.pos['dinas'].pk}"
    assert "beralih kepada Kepala Dinas" in kirim(admin, penuh, {"sampai": hari}, "periksa").content.decode()
    assert kirim(admin, penuh, {"sampai": hari}).status_code == 302
    assert admin.get(alamat).status_code == 200


def test_a_closed_post_says_so_and_leads_to_the_one_that_carries_on(
    cast: Cast, perkara: Penugasan, admin: Client
) -> None:
    pos = empty(cast)
    halaman, alamat = (reverse(f"struktur:{satu}", args=[pos.pk]) for satu in ("jabatan", "alihkan"))
    assert "sudah ditutup" not in admin.get(halaman).content.decode()
    Jabatan.objects.filter(pk=pos.pk).update(sampai=KEMARIN)
    isi = admin.get(halaman).content.decode()
    assert "1 pekerjaan masih menunggu di sini" in isi and f'href="{alamat}"' in isi
    pilih = admin.get(alamat).content.decode()
    assert f'href="{halaman}"' in pilih and f"<li>{JUDUL} (menunggu: tetapkan surat)</li>" in pilih
    assert kirim(admin, f"{alamat}?pengganti={cast.pos['dinas'].pk}", {}).status_code == 302
    assert "Tidak ada pekerjaan yang tersisa padanya." in admin.get(halaman).content.decode()


def test_many_are_told_a_line_each_and_the_rest_is_counted(
    cast: Cast, perkara: Penugasan, admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(penutupan, "SEKILAS", 1)
    for _ in range(2):
        buka(cast.kabid, cast.pos["bidang"], cast.muda)
    alamat = reverse("struktur:tutup_jabatan", args=[empty(cast).pk])
    pilih = admin.get(alamat).content.decode()
    assert "melanjutkan 3 pekerjaan?" in pilih and pilih.count(f"<li>{JUDUL}") == 1 and "<li>dan 2 lagi</li>" in pilih
    isian = admin.get(f"{alamat}?pengganti={cast.pos['dinas'].pk}").content.decode()
    assert f"{JUDUL} (menunggu: tetapkan surat)<br>dan 2 lagi" in isian


def test_withdrawing_a_delegation_says_from_whom_and_to_whom(cast: Cast, admin: Client) -> None:
    satu = Delegasi.objects.create(
        dari_jabatan=cast.pos["bidang"], kepada_jabatan=cast.pos["sekretariat"], kewenangan="menetapkan_penugasan",
        nomor="1", tanggal=HARI, dari=HARI,
    )  # fmt: skip
    fakta = admin.get(reverse("struktur:cabut", args=[satu.pk])).context["isian"].fakta
    pihak = {nama: nilai for nama, nilai in fakta if nama in ("Dari", "Kepada")}
    assert pihak["Dari"].startswith(cast.pos["bidang"].nama)
    assert pihak["Kepada"].startswith(cast.pos["sekretariat"].nama)


def test_the_list_of_problems_names_it_and_says_how_to_mend(cast: Cast, perkara: Penugasan, admin: Client) -> None:
    pos = empty(cast)
    isi = admin.get(reverse("masalah")).content.decode()
    assert "Pekerjaan terhenti" in isi and JUDUL in isi and "jabatan ini kosong" in isi
    assert f"{reverse('struktur:angkat')}?jabatan={pos.pk}" in isi
    Jabatan.objects.filter(pk=pos.pk).update(sampai=KEMARIN)
    alamat = reverse("struktur:alihkan", args=[pos.pk])
    assert alamat in admin.get(reverse("masalah")).content.decode()
    assert kirim(admin, f"{alamat}?pengganti={cast.pos['dinas'].pk}", {}).status_code == 302
    assert "Pekerjaan terhenti" not in admin.get(reverse("masalah")).content.decode()
    assert admin.get(alamat)["Location"] == reverse("struktur:jabatan", args=[pos.pk])  # nothing is left to hand over


def test_only_those_who_lead_there_read_of_it(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    empty(cast)
    assert JUDUL in masuk(cast.kepala_dinas).get(reverse("masalah")).content.decode()
    assert JUDUL not in masuk(cast.kabid_lain).get(reverse("masalah")).content.decode()
