"""The screens of a request across instansi: the wizard, the pages of both sides, their cost, and who may not look."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.daerah import pimpinan, staf
from tests.integration.lintas.conftest import KABID, KADIS, SEKDA, Pasangan, Sisi, mohon, unit
from tests.integration.lintas.jalan_mitra import B, D, K
from tests.integration.lintas.test_setiap_pasangan import tempuh

from lincah.exchange.models import Mitra
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan


@contextmanager
def sebagai(sisi: Sisi, siapa: Pegawai) -> Iterator[Client]:
    """The browser of that person, in that instansi."""
    with sisi.masuk():
        klien = Client()
        klien.force_login(siapa.akun)
        yield klien


def alamat(sisi: Sisi, jalan: str) -> str:
    return f"/{sisi.instansi.slug}/{jalan}"


def isian(sisi: Sisi, **lain: Any) -> dict[str, Any]:
    return {
        "kunci": str(uuid4()), "judul": "Penyusunan arsitektur data", "maksud": "Bersama", "kompetensi": "Data",
        "target": "1 dokumen", "satuan": "dokumen", "sifat": "insidental", "mulai": sisi.hari.isoformat(),
        "selesai": sisi.hari.isoformat(), "jenis": "jf:ahli_muda", "jumlah": "1", "kirim": "1", **lain,
    }  # fmt: skip


def test_the_wizard_offers_the_mitra_and_shows_the_road_through_both(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    with sebagai(k, k.pejabat(KABID)) as klien:
        mitra = Mitra.objects.get().pk
        jawab = klien.get(alamat(k, "minta/"))
        assert d.instansi.nama in jawab.content.decode()
        with CaptureQueriesContext(
            connection,
        ) as catatan:
            halaman = klien.get(alamat(k, f"minta/instansi/{mitra}/")).content.decode()
        assert len(catatan) <= 12
        for kata in ("Pejabat yang Berwenang di", "Memberi instruksi", "Tembusan", "Pasal 14 ayat (4) huruf e"):
            assert kata in halaman, kata
        jabatan = pimpinan(KABID).pk
        jawab = klien.post(alamat(k, f"minta/instansi/{mitra}/"), isian(k, jabatan=jabatan))
        assert jawab.status_code == 302
        penugasan = Penugasan.objects.get(pk=jawab.url.rstrip("/").rpartition("/")[2])
        assert (penugasan.lingkup, penugasan.langkah) == ("lintas_instansi", "meneruskan_permohonan")
        assert klien.get(alamat(k, "minta/instansi/999/")).status_code == 404


def test_whoever_leads_nothing_may_not_ask(pasangan: Pasangan) -> None:
    k, _ = pasangan(K, D)
    with k.masuk():
        (orang,) = staf(KABID, "ahli_muda", 1)
        mitra = Mitra.objects.get().pk
    with sebagai(k, orang) as klien:
        assert klien.get(alamat(k, f"minta/instansi/{mitra}/")).status_code == 403
        assert klien.post(alamat(k, f"minta/instansi/{mitra}/"), isian(k, jabatan=1)).status_code == 403


def test_the_instansi_asked_answers_from_its_own_screens(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    tempuh(k, d, id, sampai="menginstruksikan_setuju")
    with sebagai(d, d.pejabat(SEKDA)) as klien:
        halaman = buka(klien, d, id)
        assert k.instansi.nama in halaman and "Setujui dan instruksikan unit" in halaman
        assert "Kirim surat" not in halaman
        unit_id = unit(KABID).pk
        form = klien.get(alamat(d, f"pekerjaan/{id}/menginstruksikan_setuju/")).content.decode()
        assert f'value="{unit_id}"' in form
        versi = Penugasan.objects.get(pk=id).versi
        tujuan = alamat(d, f"pekerjaan/{id}/menginstruksikan_setuju/")
        assert klien.post(tujuan, {"versi": versi}).status_code == 422
        assert klien.post(tujuan, {"versi": versi, "unit": unit_id}).status_code == 302
        assert klien.get(alamat(d, "")).status_code == 200
    d.antar()
    with sebagai(d, d.pejabat(KABID)) as klien:
        assert "rekomendasi" in klien.get(alamat(d, "")).content.decode()
    with sebagai(k, k.pejabat(KABID)) as klien:
        assert pejabat_di(d) in buka(klien, k, id)


def pejabat_di(sisi: Sisi) -> str:
    with sisi.masuk():
        return str(pimpinan(KADIS).nama)


def buka(klien: Client, sisi: Sisi, id: UUID) -> str:
    """The page of the case, within the limits of a page."""
    klien.get(alamat(sisi, f"pekerjaan/{id}/"))  # what is remembered between requests
    with CaptureQueriesContext(connection) as catatan:
        jawab = klien.get(alamat(sisi, f"pekerjaan/{id}/"))
    assert jawab.status_code == 200
    assert len(catatan) <= 12, [satu["sql"][:120] for satu in catatan]
    assert len(jawab.content) <= 60_000
    return jawab.content.decode()


def test_both_see_the_work_and_the_letter_of_the_other(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    orang = tempuh(k, d, id)
    d.lakukan(id, orang, "menyusun_rencana")
    k.lakukan(id, k.pejabat(KABID), "menyepakati_rencana")
    with sebagai(d, orang) as klien:
        halaman = buka(klien, d, id)
        assert "Susun rincian kegiatan" in halaman and k.instansi.nama in halaman
    with sebagai(k, k.pejabat(KABID)) as klien:
        halaman = buka(klien, k, id)
        assert orang.nama in halaman and d.instansi.nama in halaman
        surat = halaman.partition("surat-mitra/")[2].partition('"')[0]
        pdf = klien.get(alamat(k, f"pekerjaan/{id}/surat-mitra/{surat.partition('.')[0]}.pdf"))
        assert pdf.status_code == 200 and pdf.content.startswith(b"%PDF")
        assert klien.get(alamat(k, f"pekerjaan/{id}/surat-mitra/{'0' * 64}.pdf")).status_code == 404
    with sebagai(k, k.pejabat("DISKOMINFO.B2")) as klien:
        assert klien.get(alamat(k, f"pekerjaan/{id}/surat-mitra/{surat.partition('.')[0]}.pdf")).status_code == 404
        assert klien.get(alamat(k, f"pekerjaan/{id}/")).status_code == 404


def test_in_bintan_unit_and_people_are_named_in_one_form(pasangan: Pasangan) -> None:
    b, k = pasangan(B, K)
    id = mohon(b, KADIS)
    with k.masuk():
        (orang,) = staf(KABID, "ahli_muda", 1)
        unit_id = unit(KABID).pk
    with sebagai(k, k.pejabat(SEKDA)) as klien:
        tujuan = alamat(k, f"pekerjaan/{id}/memutuskan_setuju/")
        awal = klien.get(tujuan).content.decode()
        assert "Tampilkan orang di unit itu" in awal and orang.nama not in awal
        versi = Penugasan.objects.get(pk=id).versi
        terlihat = klien.post(tujuan, {"versi": versi, "unit": unit_id, "tambah": "1"})
        assert terlihat.status_code == 200 and orang.nama in terlihat.content.decode()
        assert klien.post(tujuan, {"versi": versi, "unit": unit_id, "pegawai": [orang.pk]}).status_code == 302
    k.antar()
    assert b.langkah(id) == "mengusulkan_tim"


def test_a_message_that_has_not_arrived_is_said_on_the_page(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    with k.masuk():
        Mitra.objects.update(aktif=False)
    k.lakukan(id, k.pejabat(SEKDA), "meneruskan_permohonan_setuju")
    with sebagai(k, k.pejabat(KABID)) as klien:
        assert "belum sampai" in buka(klien, k, id)
    with k.masuk():
        Mitra.objects.update(aktif=True)
    k.antar()
    with sebagai(k, k.pejabat(KABID)) as klien:
        assert "belum sampai" not in buka(klien, k, id)
    assert d.langkah(id) == "menginstruksikan"
