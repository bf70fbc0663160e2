"""A kelurahan of Karangasem on a phone: two officers of the Lurah lead a team, and neither does the other's part.

Pasal 47 makes the Lurah penilai and pimpinan unit, who assigns; Pasal 48 gives the kepala seksi the strategy, the
plan, the monitoring, the result and the first review (the reading of both: Y-03). The Lurah declares it done.
"""

from playwright.sync_api import expect
from tests.daerah import pimpinan
from tests.perencanaan import Isian, sepakat
from tests.screens.axe import lihat
from tests.screens.conftest import PHONE
from tests.screens.pemeran import Mulai, Pelaku
from tests.screens.perjalanan import Perjalanan
from tests.screens.perjalanan_lintas import putuskan_kendala, sampaikan_kendala, selesaikan_kendala
from tests.screens.perjalanan_target import (
    arahkan,
    bagi,
    buka_bagian_bawah,
    buka_target,
    rekomendasikan,
    rumuskan,
    tugaskan,
)

from lincah.registry.konteks import di_instansi

CAMAT, LURAH, SEKRETARIS, SEKSI = (f"KECKARANGASEM{satu}" for satu in ("", ".KEL1", ".KEL1.SEK", ".KEL1.S2"))
INDIKATOR = "Permohonan surat keterangan yang selesai satu hari"


def test_karangasem_the_lurah_assigns_and_ends_what_the_kepala_seksi_leads(mulai: Mulai) -> None:
    jalan, pelaku = mulai(
        "karangasem", PHONE, (SEKSI, "*", 2), CAMAT, LURAH, SEKRETARIS, SEKSI, nama="kelurahan", potret=False
    )
    with jalan.live_db(), di_instansi(jalan.instansi):
        isi = Isian("Meningkatnya mutu layanan", INDIKATOR, "95", "persen")
        sepakat(pelaku[LURAH], pimpinan(LURAH), pelaku[CAMAT], isi)
    _direncanakan(jalan, pelaku)
    _dikerjakan(jalan, pelaku)
    _bermasalah(jalan, pelaku)
    _ditinjau(jalan, pelaku)


def _direncanakan(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Pasal 48 ayat (2): divided, directed, recommended, assigned on the recommendation, planned together."""
    bagi(jalan, pelaku[LURAH], pelaku[SEKSI], "90", INDIKATOR)
    buka_bagian_bawah(jalan, pelaku[LURAH], INDIKATOR)
    arahkan(jalan, "Mulai dari surat keterangan usaha", "Arahan")
    expect(jalan.page.get_by_text("Penugasan belum dapat dimulai")).to_be_visible()
    lihat(jalan, "belum-direkomendasikan")
    expect(jalan.page.get_by_role("link", name="Tugaskan orang untuk target ini")).to_have_count(0)
    buka_target(jalan, pelaku[SEKSI], INDIKATOR)
    rekomendasikan(jalan, "Dua orang seksi ini: satu ahli muda, satu pelaksana")
    rumuskan(jalan, "Satu meja untuk semua surat", "Tim kerja")
    arahkan(jalan, "Selesai dalam satu hari kerja", "Ekspektasi")
    buka_bagian_bawah(jalan, pelaku[LURAH], INDIKATOR)
    tugaskan(jalan, *pelaku.staf)
    jalan.lakukan(pelaku[LURAH], "menetapkan")
    for satu in pelaku.staf:
        jalan.lakukan(satu, "menerima")
    jalan.lakukan(pelaku.staf[0], "menyusun_rencana")
    jalan.tak_dapat(pelaku[LURAH], "menyepakati_rencana")
    jalan.lakukan(pelaku[SEKSI], "menyepakati_rencana")


def _dikerjakan(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Monitored by the kepala seksi and, being a team, by the Lurah (Pasal 18 ayat (3)); by no other officer."""
    ketua, anggota = pelaku.staf
    jalan.lakukan(ketua, "menyusun_rincian")
    jalan.sambil(anggota, "mencatat_kemajuan")
    jalan.tak_dapat(pelaku[SEKRETARIS], "memberi_umpan_balik")
    for satu in (SEKSI, LURAH):
        jalan.sambil(pelaku[satu], "memberi_umpan_balik")


def _bermasalah(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Decided by the pimpinan unit (Pasal 17 ayat (1)), who is not the kepala seksi."""
    anggota = pelaku.staf[1]
    sampaikan_kendala(jalan.buka_bagian(anggota, "Kendala"))
    halaman = jalan.buka_bagian(pelaku[SEKSI], "Kendala")
    expect(halaman.get_by_text("Kode wilayah kedua daerah berbeda").first).to_be_visible()
    expect(halaman.get_by_role("link", name="Putuskan permasalahan ini")).to_have_count(0)
    tenggat = jalan.hari.isoformat()
    putuskan_kendala(jalan.buka_bagian(pelaku[LURAH], "Kendala"), anggota.nama_lengkap, tenggat)
    lihat(jalan, "diputus")
    selesaikan_kendala(jalan.buka_bagian(anggota, "Kendala"))


def _ditinjau(jalan: Perjalanan, pelaku: Pelaku) -> None:
    """Pasal 48 ayat (4): the kepala seksi of the work first, then the Lurah, who sends it back once to the team."""
    ketua, seksi, lurah = pelaku.staf[0], pelaku[SEKSI], pelaku[LURAH]
    jalan.lakukan(ketua, "menyerahkan_hasil")
    jalan.tak_dapat(pelaku[SEKRETARIS], "meneruskan")
    jalan.tak_dapat(lurah, "menyatakan_selesai")
    expect(jalan.page.locator("[data-belum-tercatat]")).to_contain_text("menunggu Kepala Seksi")
    lihat(jalan, "bukan-giliran")
    jalan.lakukan(seksi, "meneruskan")
    jalan.tak_dapat(seksi, "menyatakan_selesai")
    jalan.lakukan(lurah, "mengembalikan", lewat="menyatakan_selesai")
    jalan.lakukan(ketua, "menyerahkan_hasil")
    jalan.lakukan(seksi, "meneruskan")
    jalan.lakukan(lurah, "menyatakan_selesai")
    jalan.tak_dapat(pelaku[CAMAT], "menyatakan_selesai")
    jalan.buka_perkara(lurah)
    jalan.selesai("selesai")
    lihat(jalan, "selesai")
