"""Work inside the Sekretariat Daerah of Dairi on a phone: from the target of the Sekda to the report received.

The model set there is the one of alur 10 (Lampiran huruf D angka 10): the Kepala Bagian is penilai and pimpinan
unit; the result goes Kepala Bagian, Asisten, Sekda, tier by tier. Back it goes to the person (read so: X-19).
"""

from playwright.sync_api import expect
from tests.daerah import pimpinan
from tests.perencanaan import Isian, sepakat
from tests.screens.axe import lihat
from tests.screens.conftest import PHONE
from tests.screens.pemeran import Mulai, Pelaku
from tests.screens.perjalanan import Perjalanan
from tests.screens.perjalanan_lintas import putuskan_kendala, sampaikan_kendala, selesaikan_kendala
from tests.screens.perjalanan_target import arahkan, bagi, buka_bagian_bawah, buka_target, rumuskan, tugaskan

from lincah.registry.konteks import di_instansi

BUPATI, SEKDA, ASISTEN, BAGIAN, BAGIAN_LAIN = "PEMDA", "SETDA", "SETDA.AS3", "SETDA.AS3.BAG2", "SETDA.AS3.BAG1"
INDIKATOR = "Perangkat daerah dengan peta jabatan mutakhir"


def test_dairi_the_setda_works_from_the_target_of_the_sekda_to_the_report(mulai: Mulai) -> None:
    jalan, pelaku = mulai(
        "dairi",
        PHONE,
        (BAGIAN, "ahli_madya", 1),
        *(BUPATI, SEKDA, ASISTEN, BAGIAN, BAGIAN_LAIN),
        nama="setda",
        potret=False,
    )
    with jalan.live_db(), di_instansi(jalan.instansi):
        isi = Isian("Meningkatnya tata kelola", INDIKATOR, "95", "persen")
        sepakat(pelaku[SEKDA], pimpinan(SEKDA), pelaku[BUPATI], isi)
    _direncanakan(jalan, pelaku)
    _dikerjakan(jalan, pelaku)
    _bermasalah(jalan, pelaku)
    _ditinjau(jalan, pelaku)
    _dilaporkan(jalan, pelaku)


def _direncanakan(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Two tiers divide and direct; the Kepala Bagian chooses the strategy, assigns, and agrees on the plan."""
    (orang,) = pelaku.staf
    bagi(jalan, pelaku[SEKDA], pelaku[ASISTEN], "90", INDIKATOR)
    buka_bagian_bawah(jalan, pelaku[SEKDA], INDIKATOR)
    arahkan(jalan, "Dahulukan tiga perangkat daerah terbesar", "Arahan")
    expect(jalan.page.get_by_role("link", name="Rumuskan strategi")).to_have_count(0)
    bagi(jalan, pelaku[ASISTEN], pelaku[BAGIAN], "85", INDIKATOR)
    expect(jalan.page.get_by_role("link", name="Rumuskan strategi")).to_have_count(0)
    buka_target(jalan, pelaku[BAGIAN], INDIKATOR)
    rumuskan(jalan, "Satu analis memeriksa, kepala bagian menguji", "Perorangan")
    lihat(jalan, "target")
    tugaskan(jalan, orang)
    jalan.lakukan(pelaku[BAGIAN], "menetapkan")
    jalan.lakukan(orang, "menerima")
    jalan.lakukan(orang, "menyusun_rencana")
    jalan.tak_dapat(pelaku[ASISTEN], "menyepakati_rencana")
    jalan.lakukan(pelaku[BAGIAN], "menyepakati_rencana")


def _dikerjakan(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Monitored by the Kepala Bagian of the work."""
    (orang,) = pelaku.staf
    jalan.lakukan(orang, "menyusun_rincian")
    jalan.sambil(orang, "mencatat_kemajuan")
    jalan.tak_dapat(pelaku[BAGIAN_LAIN], "memberi_umpan_balik")
    jalan.sambil(pelaku[BAGIAN], "memberi_umpan_balik")


def _bermasalah(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Put to the Kepala Bagian as pimpinan unit; the Asisten reads it and decides nothing."""
    (orang,) = pelaku.staf
    sampaikan_kendala(jalan.buka_bagian(orang, "Kendala"))
    halaman = jalan.buka_bagian(pelaku[ASISTEN], "Kendala")
    expect(halaman.get_by_role("link", name="Putuskan permasalahan ini")).to_have_count(0)
    putuskan_kendala(jalan.buka_bagian(pelaku[BAGIAN], "Kendala"), orang.nama_lengkap, jalan.hari.isoformat())
    selesaikan_kendala(jalan.buka_bagian(orang, "Kendala"))


def _ditinjau(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """No tier before its turn; the Sekda sends it back once, to the person."""
    (orang,) = pelaku.staf
    bagian, asisten, sekda = (pelaku[satu] for satu in (BAGIAN, ASISTEN, SEKDA))
    jalan.lakukan(orang, "menyerahkan_hasil")
    jalan.tak_dapat(asisten, "meneruskan")
    jalan.lakukan(bagian, "meneruskan")
    jalan.tak_dapat(sekda, "menyatakan_selesai")
    jalan.lakukan(asisten, "meneruskan")
    jalan.lakukan(sekda, "mengembalikan", lewat="menyatakan_selesai")
    jalan.tak_dapat(bagian, "meneruskan_pengembalian")
    jalan.lakukan(orang, "menyerahkan_hasil")
    jalan.lakukan(bagian, "meneruskan")
    jalan.lakukan(asisten, "meneruskan")
    jalan.lakukan(sekda, "menyatakan_selesai")
    jalan.selesai("selesai")


def _dilaporkan(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """The person reports to the pimpinan unit (Pasal 14), who receives it with a word."""
    (orang,) = pelaku.staf
    page = jalan.buka_bagian(orang, "Laporan")
    page.get_by_role("link", name="Susun laporan").first.click()
    expect(page.get_by_text("Bahan terkumpul").first).to_be_visible()
    page.get_by_label("Uraian pelaksanaan").fill("Dua belas peta jabatan dimutakhirkan")
    lihat(jalan, "laporan")
    page.get_by_role("button", name="Kirim laporan").click()
    expect(page.get_by_text("Laporan terkirim.")).to_be_visible()
    jalan.duduk(pelaku[BAGIAN])
    kartu = page.get_by_role("article").filter(has_text=jalan.judul)
    kartu.get_by_role("link", name="Terima dan tanggapi laporan").click()
    lihat(jalan, "laporan-masuk")
    page.get_by_role("link", name="Terima dan tanggapi").click()
    page.get_by_label("Tanggapan").fill("Lanjutkan ke kecamatan")
    lihat(jalan, "laporan-dibaca")
    page.get_by_role("button", name="Terima laporan").click()
    expect(page.get_by_text("Lanjutkan ke kecamatan")).to_be_visible()
