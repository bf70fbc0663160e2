"""Forms of the structure: try, confirm, write once."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast, register
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Delegasi, Jabatan, Pegawai, Pemangkuan, PenetapanKedudukan, PenetapanModel, Unit
from lincah.kedudukan.queries.pegangan import pegangan_pada
from lincah.kedudukan.services import akhiri, buka_jabatan, buka_unit
from lincah.registry.waktu import hari_ini

SIDIK = re.compile(r'name="sidik" value="([^"]*)"')


def sidik(client: Client, alamat: str) -> str:
    """The state the page was opened in."""
    ada = SIDIK.search(client.get(alamat).content.decode())
    return ada[1] if ada else ""


def kirim(client: Client, alamat: str, isi: dict[str, Any], langkah: str = "simpan", tanda: str | None = None) -> Any:
    tanda = sidik(client, alamat) if tanda is None else tanda
    return client.post(alamat, {**isi, "sidik": tanda, "langkah": langkah})


def angkat(cast: Cast, pegawai: Pegawai, pos: str) -> str:
    return f"{reverse('struktur:angkat')}?jabatan={cast.pos[pos].pk}&pegawai={pegawai.pk}"


@pytest.fixture
def hari(in_tenant: Any) -> date:
    return hari_ini(in_tenant)


def test_looking_first_writes_nothing(cast: Cast, admin: Client, hari: date) -> None:
    baru = register("Pengganti Baru", "199002022015031001")
    akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=cast.kabid), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    alamat, jejak = angkat(cast, baru, "bidang"), Peristiwa.objects.count()
    jawab = kirim(admin, alamat, {"jenis": "definitif", "dari": hari}, "periksa")
    isi = jawab.content.decode()
    assert "Sudah benar?" in isi and "Riwayat tidak dapat dihapus" in isi
    assert "Angkat Pengganti Baru sebagai Kepala Bidang Aplikasi Informatika" in isi
    assert not Pemangkuan.objects.filter(pegawai=baru).exists()
    assert Peristiwa.objects.count() == jejak
    assert kirim(admin, alamat, {"jenis": "definitif", "dari": hari}, "ubah").status_code == 200


def test_appointed_is_shown_to_everybody_at_once(cast: Cast, admin: Client, masuk: Masuk, hari: date) -> None:
    baru = register("Pengganti Baru", "199002022015031001")
    akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=cast.kabid), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    jawab = kirim(admin, angkat(cast, baru, "bidang"), {"jenis": "definitif", "dari": hari, "nomor_sk": "SK-9"})
    assert jawab.status_code == 302 and jawab["Location"] == reverse("pegawai:rincian", args=[baru.pk])
    assert "diangkat sebagai Kepala Bidang Aplikasi Informatika" in admin.get(jawab["Location"]).content.decode()
    assert "Pengganti Baru" in masuk(cast.madya).get(reverse("kinerja")).content.decode()
    peristiwa = Peristiwa.objects.latest("id")
    assert peristiwa.jenis == "kedudukan.pegawai_diangkat"


def test_a_button_pressed_twice_writes_once(cast: Cast, admin: Client, hari: date) -> None:
    baru = register("Pengganti Baru", "199002022015031001")
    akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=cast.kabid), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    alamat = angkat(cast, baru, "bidang")
    tanda = sidik(admin, alamat)
    assert kirim(admin, alamat, {"jenis": "definitif", "dari": hari}, tanda=tanda).status_code == 302
    kedua = kirim(admin, alamat, {"jenis": "definitif", "dari": hari}, tanda=tanda)
    assert kedua.status_code == 409
    assert "Keadaan sudah berubah" in kedua.content.decode()
    assert Pemangkuan.objects.filter(pegawai=baru).count() == 1


def test_a_page_older_than_another_appointment_writes_nothing(cast: Cast, admin: Client, hari: date) -> None:
    satu, dua = register("Calon Satu", "199002022015031001"), register("Calon Dua", "199002022015031002")
    akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=cast.kabid), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    tanda = sidik(admin, angkat(cast, satu, "bidang"))
    kirim(admin, angkat(cast, dua, "bidang"), {"jenis": "definitif", "dari": hari})
    basi = kirim(admin, angkat(cast, satu, "bidang"), {"jenis": "definitif", "dari": hari}, tanda=tanda)
    assert basi.status_code == 409 and "Calon Dua" in basi.content.decode()
    lagi = kirim(admin, angkat(cast, satu, "bidang"), {"jenis": "definitif", "dari": hari})
    assert lagi.status_code == 422 and "dipangku Calon Dua" in lagi.content.decode()


def test_a_refusal_stands_at_its_field(cast: Cast, admin: Client, hari: date) -> None:
    alamat = angkat(cast, cast.sekretaris, "bidang")
    jawab = kirim(admin, alamat, {"jenis": "plh", "dari": hari}, "periksa")
    assert jawab.status_code == 422
    assert "Plh harus berakhir" in str(jawab.context["form"].errors["sampai"])
    jawab = kirim(admin, alamat, {"jenis": "plt", "dari": hari, "sampai": hari}, "periksa")
    assert "masih dipangku Kabul Bidang" in str(jawab.context["form"].errors["jenis"])
    jawab = kirim(admin, alamat, {"jenis": "raja", "dari": "kapan-kapan"})
    assert set(jawab.context["form"].errors) == {"jenis", "dari"}


def test_a_move_ends_the_old_post_the_day_before(cast: Cast, admin: Client, masuk: Masuk, hari: date) -> None:
    kursi = buka_jabatan(
        unit=cast.unit["bidang_lain"], nama="Pranata Komputer Ahli Muda", kelas="jf", jenjang="ahli_muda",
        dari=date(2024, 1, 1), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    alamat = f"{reverse('struktur:mutasi')}?pegawai={cast.muda.pk}&jabatan={kursi.pk}"
    assert kirim(admin, alamat, {"dari": hari}).status_code == 302
    lama = Pemangkuan.objects.get(pegawai=cast.muda, sampai__isnull=False)
    assert lama.sampai == hari - timedelta(days=1)
    assert "Lain Bidari" in masuk(cast.muda).get(reverse("kinerja")).content.decode()


def test_whoever_lost_the_post_leads_nobody(cast: Cast, admin: Client, masuk: Masuk, hari: date) -> None:
    pangku = Pemangkuan.objects.get(pegawai=cast.kabid)
    alamat = reverse("struktur:akhiri", args=[pangku.pk])
    kemarin = hari - timedelta(days=1)
    assert kirim(admin, alamat, {"sampai": kemarin, "alasan": "pensiun"}).status_code == 302
    assert cast.madya.nama not in masuk(cast.kabid).get(reverse("tim")).content.decode()
    assert kirim(admin, alamat, {"sampai": kemarin, "alasan": "pensiun"}).status_code == 422


def test_a_delegation_is_written_and_taken_back(cast: Cast, admin: Client, hari: date) -> None:
    alamat = f"{reverse('struktur:delegasi')}?dari={cast.pos['dinas'].pk}&kepada={cast.pos['sekretariat'].pk}"
    isi = {"kewenangan": "penilaian_kinerja", "nomor": "12/2026", "tanggal": hari, "dari": hari}
    assert kirim(admin, alamat, isi).status_code == 302
    satu = Delegasi.objects.get()
    assert [baris.kapasitas for baris in pegangan_pada(cast.sekretaris.pk, hari)] == ["definitif", "delegasi"]
    cabut = reverse("struktur:cabut", args=[satu.pk])
    assert kirim(admin, cabut, {"sampai": hari}).status_code == 302
    assert "12/2026" in admin.get(reverse("struktur:jabatan", args=[cast.pos["dinas"].pk])).content.decode()


def test_a_penetapan_is_recorded(cast: Cast, admin: Client, hari: date) -> None:
    alamat = reverse("struktur:penetapan", args=[cast.madya.pk])
    isi = {"nomor": "800/1", "tanggal": hari, "penetap": "Sekretaris Daerah", "dari": hari}
    jawab = kirim(admin, alamat, isi | {"unit": cast.unit["badan"].pk})
    assert jawab.status_code == 422  # not a unit of this person
    assert kirim(admin, alamat, isi | {"unit": cast.unit["bidang"].pk}).status_code == 302
    assert PenetapanKedudukan.objects.get().penetap == "Sekretaris Daerah"


def test_a_unit_a_post_and_back(cast: Cast, admin: Client, hari: date) -> None:
    isi = {"jenis": "seksi", "nama": "Seksi Peladen", "urusan": "komunikasi\n\n informatika ", "dari": hari}
    jawab = kirim(admin, reverse("struktur:unit_baru", args=[cast.unit["bidang"].pk]), isi)
    unit = Unit.objects.get(nama="Seksi Peladen")
    assert jawab["Location"] == reverse("struktur:unit", args=[unit.pk])
    assert unit.urusan == ["komunikasi", "informatika"]
    kepala = {
        "nama": "Kepala Seksi Peladen",
        "kelas": "pengawas",
        "peran": "kepala_seksi",
        "pimpinan": "on",
        "formasi": 1,
    }
    assert kirim(admin, reverse("struktur:jabatan_baru", args=[unit.pk]), kepala | {"dari": hari}).status_code == 302
    kursi = Jabatan.objects.get(nama="Kepala Seksi Peladen")
    assert kursi.pimpinan
    salah = kirim(admin, reverse("struktur:jabatan_baru", args=[unit.pk]), kepala | {"dari": hari})
    assert "sudah dipimpin" in str(salah.context["form"].errors["pimpinan"])
    salah = kirim(admin, reverse("struktur:tutup_unit", args=[unit.pk]), {"sampai": hari})
    assert "masih dibuka" in str(salah.context["form"].errors["sampai"])
    assert kirim(admin, reverse("struktur:tutup_jabatan", args=[kursi.pk]), {"sampai": hari}).status_code == 302
    assert kirim(admin, reverse("struktur:tutup_unit", args=[unit.pk]), {"sampai": hari}).status_code == 302


def test_a_unit_moves_but_never_under_itself(cast: Cast, admin: Client, hari: date) -> None:
    alamat = reverse("struktur:pindah", args=[cast.unit["bidang"].pk])
    jawab = kirim(admin, f"{alamat}?induk={cast.unit['badan'].pk}", {"dari": hari})
    assert jawab.status_code == 302
    assert Unit.objects.get(pk=cast.unit["bidang"].pk).induk_id == cast.unit["badan"].pk
    bawah = reverse("struktur:pindah", args=[cast.unit["badan"].pk])
    jawab = kirim(admin, f"{bawah}?induk={cast.unit['bidang'].pk}", {"dari": hari}, "periksa")
    assert jawab.status_code == 422 and "melingkar" in jawab.content.decode()


def _uptd(cast: Cast) -> Unit:
    sejak = date(2024, 1, 1)
    unit = buka_unit(jenis="uptd", nama="UPTD Uji", induk=cast.unit["dinas"], dari=sejak, oleh=OLEH, waktu=WAKTU)
    buka_jabatan(
        unit=unit, nama="Kepala UPTD Uji", peran="kepala_uptd", kelas="administrator", pimpinan=True, dari=sejak,
        oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    return unit


def test_only_a_model_the_regulation_offers_can_be_chosen(cast: Cast, admin: Client, hari: date) -> None:
    unit = _uptd(cast)
    alamat = reverse("struktur:model", args=[unit.pk])
    asing = kirim(admin, alamat, {"model": "buatan_sendiri", "alasan": "ingin", "dari": hari})
    assert asing.status_code == 422 and "model" in asing.context["form"].errors
    kode = admin.get(alamat).context["model"].calon[0].kode
    assert kirim(admin, alamat, {"model": kode, "alasan": "rapat", "dari": hari}).status_code == 302
    assert PenetapanModel.objects.get().model == kode
    assert "instansi menetapkan" in admin.get(reverse("struktur:unit", args=[unit.pk])).content.decode().lower()


def test_a_unit_inside_asks_for_the_model_of_the_whole(cast: Cast, admin: Client) -> None:
    jawab = admin.get(reverse("struktur:model", args=[cast.unit["bidang"].pk]))
    assert jawab["Location"] == reverse("struktur:model", args=[cast.unit["dinas"].pk])
    isi = admin.get(jawab["Location"]).content.decode()
    assert "hanya menyediakan satu model" in isi and 'type="radio"' not in isi


ORANG = {"status": "pns", "nama": "Pegawai Baru", "nip": "19900202 201503 1 001", "golongan": "III/a"}


def test_a_new_employee_gets_a_password_shown_once(cast: Cast, admin: Client) -> None:
    jawab = kirim(admin, reverse("struktur:pegawai_baru"), ORANG)
    orang = Pegawai.objects.get(nip="199002022015031001")
    assert jawab["Location"] == reverse("struktur:sandi", args=[orang.pk])
    sandi = admin.get(jawab["Location"]).context["sandi"]
    assert re.fullmatch(r"[a-z2-9]{4}(-[a-z2-9]{4}){2}", sandi)
    assert orang.akun.check_password(sandi)
    lagi = admin.get(jawab["Location"])
    assert lagi.context["sandi"] == "" and sandi not in lagi.content.decode()
    assert "no-store" in lagi["Cache-Control"]
    assert not Peristiwa.objects.filter(isi__icontains=sandi).exists()


def test_a_password_meant_for_one_person_is_not_shown_for_another(cast: Cast, admin: Client) -> None:
    kirim(admin, reverse("struktur:pegawai_baru"), ORANG)
    assert admin.get(reverse("struktur:sandi", args=[cast.madya.pk])).context["sandi"] == ""


def test_a_lost_password_is_replaced(cast: Cast, admin: Client, masuk: Masuk) -> None:
    dalam = masuk(cast.madya)
    alamat = reverse("struktur:sandi_baru", args=[cast.madya.pk])
    assert admin.get(alamat).status_code == 405
    jawab = admin.post(alamat)
    sandi = admin.get(jawab["Location"]).context["sandi"]
    cast.madya.akun.refresh_from_db()
    assert cast.madya.akun.check_password(sandi)
    assert dalam.get(reverse("kinerja")).status_code == 302  # the old session has ended


@pytest.mark.parametrize(
    ("nip", "kata"),
    [
        ("123", "18 angka"),
        ("199002022015211001", "tidak cocok"),
        ("197806062003121001", "sudah dipakai"),
        ("", "18 angka"),
    ],
)
def test_a_wrong_number_is_refused_at_its_field(cast: Cast, admin: Client, nip: str, kata: str) -> None:
    jawab = kirim(admin, reverse("struktur:pegawai_baru"), ORANG | {"nip": nip}, "periksa")
    assert kata in str(jawab.context["form"].errors["nip"])


def test_registering_twice_makes_one_person(cast: Cast, admin: Client) -> None:
    kirim(admin, reverse("struktur:pegawai_baru"), ORANG)
    kedua = kirim(admin, reverse("struktur:pegawai_baru"), ORANG)
    assert kedua.status_code == 422 and "sudah dipakai Pegawai Baru" in kedua.content.decode()


def test_a_pejabat_negara_needs_no_number(cast: Cast, admin: Client) -> None:
    kirim(admin, reverse("struktur:pegawai_baru"), ORANG | {"status": "pejabat_negara", "nip": ""})
    assert Pegawai.objects.get(nama="Pegawai Baru").akun.username.startswith("pejabat-")


def test_data_change_and_nobody_in_office_is_put_aside(cast: Cast, admin: Client) -> None:
    alamat = reverse("struktur:ubah_pegawai", args=[cast.muda.pk])
    isi = {"nip": cast.muda.nip, "nama": "Muda Anggota Baru", "golongan": "IV/a"}
    jawab = kirim(admin, alamat, isi)
    assert "Masih memangku" in str(jawab.context["form"].errors["aktif"])
    assert kirim(admin, alamat, isi | {"aktif": "on"}).status_code == 302
    assert Pegawai.objects.get(pk=cast.muda.pk).nama == "Muda Anggota Baru"
    bebas = register("Sudah Pensiun", "199002022015031001")
    alamat = reverse("struktur:ubah_pegawai", args=[bebas.pk])
    assert kirim(admin, alamat, {"nip": bebas.nip, "nama": bebas.nama}).status_code == 302
    assert not Pegawai.objects.get(pk=bebas.pk).aktif


def test_the_search_before_a_form(cast: Cast, admin: Client) -> None:
    alamat = f"{reverse('struktur:angkat')}?jabatan={cast.pos['bidang'].pk}"
    assert "Siapa pegawainya?" in admin.get(alamat).content.decode()
    assert f"pegawai={cast.madya.pk}" in admin.get(f"{alamat}&cari=madya").content.decode()
    assert f"pegawai={cast.madya.pk}" in admin.get(f"{alamat}&cari=19751010").content.decode()
    assert "Tidak ada yang cocok" in admin.get(f"{alamat}&cari=zzz").content.decode()
    assert (
        "Jabatan yang mana?"
        in admin.get(f"{reverse('struktur:angkat')}?jabatan=x&pegawai=9{'9' * 30}").content.decode()
    )


def test_a_form_without_its_token_is_refused(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.administrator)
    assert client.post(reverse("struktur:pegawai_baru"), ORANG | {"langkah": "simpan"}).status_code == 403


def test_the_first_unit_of_an_empty_instansi(in_tenant: Any, masuk: Masuk, hari: date) -> None:
    from lincah.accounts.services import buat_administrator

    admin = masuk(buat_administrator(username="admin-uji", nama="Administrator", sandi="sandi-uji-2025"))
    assert "Belum ada unit" in admin.get(reverse("struktur:daftar")).content.decode()
    for alamat in ("pegawai:daftar", "masalah"):
        assert admin.get(reverse(alamat)).status_code == 200
    isi = {"jenis": "pemda", "nama": "Pemerintah Kabupaten Uji", "dari": hari}
    assert kirim(admin, reverse("struktur:puncak_baru"), isi).status_code == 302
    assert Unit.objects.get().induk_id is None
