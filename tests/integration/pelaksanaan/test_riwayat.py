"""What was said stays said: versions, reviews, acceptance of everybody, returns, and the rules a case began with."""

import json
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from tests.cast import HARI, Cast
from tests.perkara import aktor, buka, ditunggu, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.law.alur import dari_dict, ke_dict
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.models import PutusanReviu, Reviu
from lincah.pelaksanaan.queries import buka_halaman
from lincah.penugasan.models import AlurTersimpan, Penugasan
from lincah.penugasan.queries.menunggu import kartu, menunggu_saya, saya_menunggu
from lincah.peraturan import muat_profil
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.services import berlakukan


def sampai_reviu(cast: Cast, penugasan: Penugasan, *anggota: Pegawai) -> Penugasan:
    orang = anggota or (cast.muda,)
    jalankan(penugasan, (cast.kabid, "menetapkan"), *((satu, "menerima") for satu in orang))
    jalankan(penugasan, (orang[0], "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"))
    return jalankan(penugasan, (orang[0], "menyusun_rincian"), (orang[0], "menyerahkan_hasil"))


def test_a_letter_is_accepted_by_every_member_before_work_begins(cast: Cast) -> None:
    tim = (cast.madya, cast.muda, cast.pelaksana)
    penugasan = buka(cast.kabid, cast.pos["bidang"], *tim)
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    assert ditunggu(penugasan) == {("menerima", satu.pk) for satu in tim}
    jalankan(penugasan, (cast.muda, "menerima"), (cast.madya, "menerima"))
    assert (penugasan.langkah, ditunggu(penugasan)) == ("menerima", {("menerima", cast.pelaksana.pk)})
    assert not lakukan(cast.madya, penugasan, "menyusun_rencana").berhasil
    assert menunggu_saya(aktor(cast.muda)).count() == 0
    jalankan(penugasan, (cast.pelaksana, "menerima"))
    assert (penugasan.langkah, ditunggu(penugasan)) == ("merencanakan", {("menyusun_rencana", cast.madya.pk)})
    assert all(satu.diterima for satu in penugasan.anggota.all())


def test_a_member_does_not_do_what_is_the_ketuas(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.madya, "menerima"), (cast.muda, "menerima"))
    hasil = lakukan(cast.muda, penugasan, "menyusun_rencana")
    assert not hasil.berhasil
    assert "bukan pejabat yang diminta" in hasil.simpulan.halangan[0].ringkas


def test_results_and_reviews_are_kept_version_by_version(cast: Cast) -> None:
    penugasan = sampai_reviu(cast, buka(cast.kabid, cast.pos["bidang"], cast.muda))
    jalankan(penugasan, (cast.kabid, "meneruskan"), (cast.kepala_dinas, "mengembalikan"))
    assert ditunggu(penugasan) == {("menyerahkan_hasil", cast.muda.pk)}
    jalankan(penugasan, (cast.muda, "menyerahkan_hasil"), (cast.kabid, "meneruskan"))
    jalankan(penugasan, (cast.kepala_dinas, "menyatakan_selesai"))
    assert list(penugasan.hasil.order_by("versi").values_list("versi", flat=True)) == [1, 2]
    reviu = Reviu.objects.filter(hasil__penugasan=penugasan).order_by("id")
    assert [(satu.hasil.versi, satu.tingkat, satu.putusan, satu.oleh) for satu in reviu] == [
        (1, 1, PutusanReviu.SESUAI, cast.kabid),
        (1, 2, PutusanReviu.BELUM, cast.kepala_dinas),
        (2, 1, PutusanReviu.SESUAI, cast.kabid),
        (2, 2, PutusanReviu.SESUAI, cast.kepala_dinas),
    ]
    assert [bool(satu.catatan) for satu in reviu] == [False, True, False, False]


def test_every_plan_is_kept(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    for rencana in ("pertama", "kedua"):
        lakukan(cast.muda, penugasan, "menyusun_rencana", isi={"rencana": rencana})
        kembali = "mengembalikan_rencana" if rencana == "pertama" else "menyepakati_rencana"
        jalankan(penugasan, (cast.kabid, kembali))
    assert list(penugasan.rencana.order_by("versi").values_list("versi", "uraian")) == [(1, "pertama"), (2, "kedua")]
    assert buka_halaman(aktor(cast.muda), penugasan.pk).rencana.uraian == "kedua"  # type: ignore[union-attr]


@pytest.mark.parametrize("catatan", ["", "   "])
def test_nothing_goes_back_without_a_word(cast: Cast, catatan: str) -> None:
    penugasan = sampai_reviu(cast, buka(cast.kabid, cast.pos["bidang"], cast.muda))
    hasil = lakukan(cast.kabid, penugasan, "mengembalikan", isi={"catatan": catatan})
    assert not hasil.berhasil
    assert "catatan belum diisi" in [satu.ringkas for satu in hasil.simpulan.halangan]
    assert not Reviu.objects.exists()


def test_the_database_itself_keeps_a_return_from_being_wordless(cast: Cast) -> None:
    penugasan = sampai_reviu(cast, buka(cast.kabid, cast.pos["bidang"], cast.muda))
    hasil = penugasan.hasil.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Reviu.objects.create(hasil=hasil, tingkat=1, putusan="belum_sesuai", oleh=cast.kabid, waktu=hasil.waktu)


def test_letter_and_events_can_be_neither_changed_nor_removed(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    naskah, satu = Naskah.objects.filter(pk=penugasan.naskah_id), peristiwa(penugasan)[-1]
    perbuatan = (
        lambda: naskah.update(nomor="000"),
        lambda: naskah.delete(),
        lambda: type(satu).objects.filter(pk=satu.pk).update(isi={}),
        lambda: type(satu).objects.filter(pk=satu.pk).delete(),
    )
    for kerjakan in perbuatan:
        with pytest.raises(DatabaseError), transaction.atomic():
            kerjakan()


def test_a_case_tells_its_story_in_order(cast: Cast) -> None:
    penugasan = sampai_reviu(cast, buka(cast.kabid, cast.pos["bidang"], cast.muda))
    halaman = buka_halaman(aktor(cast.kepala_dinas), penugasan.pk)
    assert [satu.kode for satu in reversed(halaman.riwayat)] == [
        "mengusulkan", "menetapkan", "menerima", "menyusun_rencana", "menyepakati_rencana", "menyusun_rincian",
        "menyerahkan_hasil",
    ]  # fmt: skip
    assert all(satu.dasar and satu.nama for satu in halaman.riwayat)
    assert halaman.menunggu == "Kepala Bidang Aplikasi Informatika"


def test_who_waits_for_others_sees_whom(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert [satu.kepada for satu in kartu(saya_menunggu(aktor(cast.muda)))] == ["Kepala Bidang Aplikasi Informatika"]
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    (satu,) = kartu(saya_menunggu(aktor(cast.kabid)))
    assert (satu.ajakan, satu.kepada) == ("Terima penugasan", "Muda Anggota")
    (milik,) = kartu(menunggu_saya(aktor(cast.muda)))
    assert (milik.dari, milik.dari_jabatan) == ("Kabul Bidang", "Kepala Bidang Aplikasi Informatika")
    assert milik.dasar.rujukan and milik.sejak


def test_a_cancelled_proposal_ends_with_its_reason(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert not lakukan(cast.kabid, penugasan, "membatalkan", isi={}).berhasil
    jalankan(penugasan, (cast.kabid, "membatalkan"))
    assert (penugasan.langkah, ditunggu(penugasan)) == ("batal", set())
    assert not lakukan(cast.kabid, penugasan, "menetapkan").berhasil


def kedua_tersimpan(isi: dict[str, Any]) -> dict[str, Any]:
    """The same flow with one act renamed away, as another edition of the regulation might have it."""
    baru = json.loads(json.dumps(isi))
    for langkah in baru["langkah"]:
        langkah["tindakan"] = [satu for satu in langkah["tindakan"] if satu["kode"] != "memberi_umpan_balik"]
    return baru


def test_a_running_case_keeps_the_table_it_began_with(cast: Cast) -> None:
    """Two cases of one day under two editions: each is walked by its own."""
    lama, baru = (buka(cast.kabid, cast.pos["bidang"], satu) for satu in (cast.muda, cast.madya))
    assert lama.alur_id == baru.alur_id, "cases of the same table share it"
    isi = kedua_tersimpan(lama.alur.isi)
    edisi = AlurTersimpan.objects.create(sidik="f" * 64, profil="bintan-62-2023", profil_hash="e" * 64, isi=isi)
    Penugasan.objects.filter(pk=baru.pk).update(alur=edisi)
    for penugasan, orang in ((lama, cast.muda), (baru, cast.madya)):
        penugasan.refresh_from_db()
        jalankan(penugasan, (cast.kabid, "menetapkan"), (orang, "menerima"), (orang, "menyusun_rencana"))
        jalankan(penugasan, (cast.kabid, "menyepakati_rencana"), (orang, "menyusun_rincian"))
    jalankan(lama, (cast.kabid, "memberi_umpan_balik"))
    with pytest.raises(KeyError):
        lakukan(cast.kabid, baru, "memberi_umpan_balik")
    assert peristiwa(baru)[-1].kuitansi["profil_hash"] == "e" * 64
    assert peristiwa(lama)[-1].kuitansi["profil_hash"] == muat_profil("bintan-62-2023").hash


def test_a_new_regulation_opens_for_new_cases_only(cast: Cast, in_tenant: Instansi) -> None:
    lama = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    berlakukan(in_tenant, peraturan_id="karangasem-15-2023", dari=HARI)
    with di_instansi(in_tenant):
        jalankan(lama, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    assert {satu.kuitansi["profil"] for satu in peristiwa(lama)} == {"bintan-62-2023"}
    assert Naskah.objects.get(pk=lama.naskah_id).jenis == "surat_perintah"
    assert (lama.langkah, lama.jenis_naskah) == ("merencanakan", "surat_perintah")


def test_a_stored_flow_reads_back_as_it_was(cast: Cast) -> None:
    isi = buka(cast.kabid, cast.pos["bidang"], cast.muda).alur.isi
    assert json.loads(json.dumps(ke_dict(dari_dict(isi)))) == isi
