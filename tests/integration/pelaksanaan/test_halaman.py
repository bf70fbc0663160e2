"""The pages: who is let in, what is refused and how it is said, and what a page costs."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from tests.cast import Cast
from tests.perkara import buka, jalankan, peristiwa

from lincah.penugasan.models import Penugasan, Tunggu
from lincah.registry.konteks import di_instansi

Masuk = Callable[..., Client]
SQL = 12
BYTES = 60_000
MULAI, SELESAI = localdate().isoformat(), (localdate() + timedelta(days=30)).isoformat()


def alamat(penugasan: Penugasan, ekor: str = "") -> str:
    return f"/uji1/pekerjaan/{penugasan.pk}/{ekor}"


def semua_alamat(penugasan: Penugasan) -> list[str]:
    ekor = ("", "surat.pdf", f"surat/{'0' * 64}.png", "konsep.svg", "menetapkan/", "membatalkan/")
    umum = ("", "pekerjaan/", "tugaskan/", "lainnya/")
    return [*(f"/uji1/{satu}" for satu in umum), *(alamat(penugasan, satu) for satu in ekor)]


def isian(cast: Cast, **lain: object) -> dict[str, object]:
    """The wizard's form, filled in."""
    return {
        "kunci": str(uuid4()), "jabatan": cast.pos["bidang"].pk, "judul": "Peta jalan SPBE", "uraian": "",
        "target": "1 dokumen", "satuan": "dokumen", "sifat": "rutin", "mulai": MULAI, "selesai": SELESAI,
        "bentuk": "individu", "pegawai": [cast.muda.pk], "ketua": "", "kirim": "1", **lain,
    }  # fmt: skip


def test_a_stranger_is_led_to_the_door(perkara: Penugasan, client: Client) -> None:
    for satu in semua_alamat(perkara):
        jawab = client.get(satu)
        assert (jawab.status_code, jawab.headers["Location"].split("?")[0]) == (302, "/uji1/akun/masuk/"), satu


@pytest.mark.parametrize("siapa", ["kabid_lain", "orang_bidang_lain", "kepala_badan", "madya", "sekda"])
def test_who_has_no_part_in_a_case_does_not_learn_that_it_exists(
    cast: Cast, perkara: Penugasan, masuk: Masuk, siapa: str
) -> None:
    client = masuk(cast.orang[siapa])
    for satu in semua_alamat(perkara)[4:]:
        jawab = client.get(satu)
        assert jawab.status_code == 404, satu
        assert perkara.judul not in jawab.content.decode()
    assert client.post(alamat(perkara, "menetapkan/"), {"versi": 0}).status_code == 404
    assert perkara.judul not in client.get("/uji1/").content.decode()
    assert perkara.judul not in client.get("/uji1/pekerjaan/").content.decode()


def test_the_administrator_reads_no_case_and_does_no_official_act(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    for satu in semua_alamat(perkara)[1:3] + semua_alamat(perkara)[4:]:
        jawab = client.get(satu)
        assert jawab.status_code == 403, satu
        assert perkara.judul not in jawab.content.decode()
    assert client.post(alamat(perkara, "menetapkan/"), {"versi": 0}).status_code == 403
    assert client.get("/uji1/").headers["Location"].startswith("/uji1/")


def test_another_instansi_knows_nothing_of_it(
    cast: Cast, cast_lain: Cast, perkara: Penugasan, masuk: Masuk, tenant_lain: object
) -> None:
    with di_instansi(tenant_lain):  # type: ignore[arg-type]
        client = masuk(cast_lain.bupati)
    assert client.get(alamat(perkara).replace("uji1", "uji2")).status_code == 404
    assert client.get(alamat(perkara)).status_code == 302


def test_a_leader_above_reads_and_is_offered_nothing(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.bupati)
    jawab = client.get(alamat(perkara))
    assert jawab.status_code == 200
    assert "Kembalikan konsep" not in jawab.content.decode()
    assert client.get(alamat(perkara, "konsep.svg")).status_code == 404
    assert client.get(alamat(perkara, "menetapkan/")).status_code == 409
    assert client.post(alamat(perkara, "menetapkan/"), {"versi": 0}).status_code in (404, 409)
    assert len(peristiwa(perkara)) == 1


def test_a_post_without_the_token_of_the_page_is_refused(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.kabid, csrf=True)
    for satu, isi in ((alamat(perkara, "menetapkan/"), {"versi": 0}), ("/uji1/tugaskan/", isian(cast))):
        assert client.post(satu, isi).status_code == 403
    assert len(peristiwa(perkara)) == 1
    token = client.get(alamat(perkara)).context["csrf_token"]
    isi = {"versi": 0, "csrfmiddlewaretoken": str(token)}
    assert client.post(alamat(perkara, "menetapkan/"), isi).status_code == 302


def test_an_act_is_never_done_by_a_link(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    assert masuk(cast.kabid).get(alamat(perkara, "menetapkan/")).status_code == 200
    perkara.refresh_from_db()
    assert perkara.langkah == "menetapkan"


def test_a_stale_page_is_told_so_and_led_to_the_latest(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    client = masuk(cast.kabid)
    assert client.post(alamat(perkara, "menetapkan/"), {"versi": 0}).status_code == 302
    jawab = client.post(alamat(perkara, "menetapkan/"), {"versi": 0})
    assert jawab.status_code == 409
    teks = jawab.content.decode()
    assert "muat ulang" in teks and alamat(perkara) in teks
    assert len(peristiwa(perkara)) == 2


@pytest.mark.parametrize("versi", ["", "abc", "²", "-1"])
def test_a_form_without_a_version_is_a_stale_one(cast: Cast, perkara: Penugasan, masuk: Masuk, versi: str) -> None:
    assert masuk(cast.kabid).post(alamat(perkara, "menetapkan/"), {"versi": versi}).status_code in (409, 422)
    assert len(peristiwa(perkara)) == 1


def test_an_act_that_is_not_open_now_is_refused_with_its_reason(cast: Cast, perkara: Penugasan, masuk: Masuk) -> None:
    jawab = masuk(cast.muda).post(alamat(perkara, "menerima/"), {"versi": 0})
    assert jawab.status_code == 409
    assert "tidak terbuka pada langkah sekarang" in jawab.content.decode()
    assert "Pasal" in jawab.content.decode()


def test_an_act_of_another_tier_says_why_and_whom_the_case_waits_for(
    cast: Cast, berjalan: Penugasan, masuk: Masuk
) -> None:
    jalankan(berjalan, (cast.muda, "menyerahkan_hasil"))
    atas, bawah = masuk(cast.kepala_dinas), masuk(cast.muda)
    jawab = atas.get(alamat(berjalan, "meneruskan/"))
    teks = jawab.content.decode()
    assert jawab.status_code == 409 and "Anda bukan pejabat yang diminta" in teks and "Lampiran huruf C" in teks
    assert f"menunggu {cast.pos['bidang'].nama}" in teks
    assert "tidak terbuka pada langkah sekarang" in atas.get(alamat(berjalan, "menyatakan_selesai/")).content.decode()
    jalankan(berjalan, (cast.kabid, "meneruskan"), (cast.kepala_dinas, "menyatakan_selesai"))
    akhir = bawah.get(alamat(berjalan, "menyerahkan_hasil/")).content.decode()
    assert "Pekerjaan ini sudah berakhir" in akhir and "menunggu" not in akhir.split("<main")[1].split("<footer")[0]


@pytest.mark.parametrize("kode", ["menghapus", "memperbaiki_capaian"])
def test_an_act_this_flow_does_not_know_is_not_found(cast: Cast, perkara: Penugasan, masuk: Masuk, kode: str) -> None:
    """The second is an act of another regulation."""
    client = masuk(cast.kabid)
    assert client.post(alamat(perkara, f"{kode}/"), {"versi": 0, "catatan": "x"}).status_code in (404, 409)


def test_what_is_missing_is_named_at_its_field_and_nothing_is_lost(
    cast: Cast, berjalan: Penugasan, masuk: Masuk
) -> None:
    client = masuk(cast.muda)
    isi = {"versi": berjalan.versi, "kunci": uuid4(), "uraian": "Bahan terkumpul", "persen": 140, "bukti": "bukan"}
    jawab = client.post(alamat(berjalan, "mencatat_kemajuan/"), isi)
    teks = jawab.content.decode()
    assert jawab.status_code == 422
    assert set(jawab.context["form"].errors) == {"persen", "bukti"}
    assert "Bahan terkumpul" in teks and "Ada yang perlu diperbaiki" in teks
    assert berjalan.kemajuan.count() == 0


@pytest.mark.parametrize(
    ("isi", "medan"),
    [
        ({"judul": ""}, "judul"),
        ({"pegawai": []}, "pegawai"),
        ({"selesai": "2020-01-01"}, "selesai"),
        ({"mulai": "kapan-kapan"}, "mulai"),
        ({"kunci": "bukan"}, "kunci"),
        ({"bentuk": "tim", "ketua": "999"}, "ketua"),
        ({"pegawai": ["²"]}, "pegawai"),
    ],
)
def test_the_wizard_names_what_is_wrong(cast: Cast, masuk: Masuk, isi: dict[str, object], medan: str) -> None:
    jawab = masuk(cast.kabid).post("/uji1/tugaskan/", isian(cast, **isi))
    assert jawab.status_code == 422
    assert medan in jawab.context["form"].errors
    assert not Penugasan.objects.exists()


def test_the_wizard_refuses_with_reasons_what_the_law_refuses(cast: Cast, masuk: Masuk) -> None:
    jawab = masuk(cast.kabid).post("/uji1/tugaskan/", isian(cast, bentuk="tim"))
    assert jawab.status_code == 422
    assert "memerlukan dua orang atau lebih" in jawab.content.decode()


def test_the_wizard_sends_on_to_the_case_and_says_what_is_next(cast: Cast, masuk: Masuk) -> None:
    jawab = masuk(cast.kabid).post("/uji1/tugaskan/", isian(cast), follow=True)
    assert jawab.redirect_chain == [(alamat(Penugasan.objects.get()), 302)]
    teks = jawab.content.decode()
    assert "Tidak ada lagi yang perlu Anda lakukan" not in teks, "the proposer signs it himself"
    assert "Tetapkan surat" in teks


def test_the_whole_walk_goes_through_plain_forms(cast: Cast, masuk: Masuk) -> None:
    """No script, no header of htmx: what a browser sends of itself is enough."""
    masuk(cast.kabid).post("/uji1/tugaskan/", isian(cast))
    perkara = Penugasan.objects.get()
    langkah: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("kabid", "menetapkan", {}),
        ("muda", "menerima", {}),
        ("muda", "menyusun_rencana", {"rencana": "Bahan, lalu konsep"}),
        ("kabid", "menyepakati_rencana", {}),
        ("muda", "menyusun_rincian", {"baris": 1, "kegiatan_0": "Bahan", "tenggat_0": SELESAI}),
        ("muda", "mencatat_kemajuan", {"uraian": "Ada", "persen": 10, "kunci": uuid4()}),
        ("kabid", "memberi_umpan_balik", {"catatan": "Bagus", "kunci": uuid4()}),
        ("muda", "menyerahkan_hasil", {"uraian": "Lengkap"}),
        ("kabid", "mengembalikan", {"catatan": "Lampiran belum ada"}),
        ("muda", "menyerahkan_hasil", {"uraian": "Lengkap dengan lampiran"}),
        ("kabid", "meneruskan", {}),
        ("kepala_dinas", "menyatakan_selesai", {}),
    )
    for siapa, kode, isi in langkah:
        perkara.refresh_from_db()
        if kode == "menyusun_rincian":
            isi = {**isi, "oleh_0": perkara.anggota.get().pk}
        jawab = masuk(cast.orang[siapa]).post(alamat(perkara, f"{kode}/"), {"versi": perkara.versi, **isi})
        assert (jawab.status_code, jawab.headers.get("Location")) == (302, alamat(perkara)), kode
    perkara.refresh_from_db()
    assert perkara.langkah == "selesai"


def test_more_rows_of_the_breakdown_come_without_losing_what_was_typed(
    cast: Cast, perkara: Penugasan, masuk: Masuk
) -> None:
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(perkara, (cast.kabid, "menyepakati_rencana"))
    client = masuk(cast.muda)
    isi = {"versi": perkara.versi, "baris": 5, "tambah": 1, "kegiatan_0": "Mengumpulkan bahan", "tenggat_0": SELESAI}
    jawab = client.post(alamat(perkara, "menyusun_rincian/"), isi)
    assert (jawab.status_code, "Mengumpulkan bahan" in jawab.content.decode()) == (200, True)
    assert "kegiatan_5" in jawab.content.decode()
    for baris in ("abc", "-3", "1000000"):
        jawab = client.post(alamat(perkara, "menyusun_rincian/"), {"versi": perkara.versi, "baris": baris})
        assert jawab.status_code == 422, baris


def test_the_letter_is_kept_from_who_may_not_read_the_case(cast: Cast, berjalan: Penugasan, masuk: Masuk) -> None:
    jawab = masuk(cast.muda).get(alamat(berjalan, "surat.pdf"))
    assert (jawab.status_code, jawab.headers["Content-Type"]) == (200, "application/pdf")
    assert masuk(cast.orang_bidang_lain).get(alamat(berjalan, "surat.pdf")).status_code == 404
    assert masuk(cast.muda).get(alamat(berjalan, "konsep.svg")).status_code == 404


@pytest.mark.parametrize("cari", ["peta", "%00", "%27%22", "x" * 500])
def test_the_list_can_be_searched_for_anything(cast: Cast, perkara: Penugasan, masuk: Masuk, cari: str) -> None:
    jawab = masuk(cast.kabid).get(f"/uji1/pekerjaan/?cari={cari}&keadaan=berjalan&halaman=abc")
    assert jawab.status_code == 200


def test_a_page_costs_few_statements_and_few_bytes(
    cast: Cast, berjalan: Penugasan, masuk: Masuk, record_property: Callable[[str, object], None]
) -> None:
    for _ in range(30):
        buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda, cast.pelaksana)
    assert Tunggu.objects.count() > 30
    biaya = {}
    for siapa in ("kabid", "muda"):
        client = masuk(cast.orang[siapa])
        bagan = f"/uji1/bagan/{cast.unit['dinas'].pk}/"
        for satu in ("/uji1/", "/uji1/pekerjaan/", "/uji1/tugaskan/", bagan, alamat(berjalan)):
            client.get(satu)
            with CaptureQueriesContext(connection) as sql:
                jawab = client.get(satu)
            assert jawab.status_code == (403 if (siapa, satu) == ("muda", "/uji1/tugaskan/") else 200)
            nama = "perkara" if str(berjalan.pk) in satu else satu.removeprefix("/uji1/") or "beranda"
            biaya[f"{siapa} {nama}"] = len(sql), len(jawab.content)
    record_property("biaya", str(biaya))
    assert {nama: satu for nama, satu in biaya.items() if satu[0] > SQL or satu[1] > BYTES} == {}, biaya
