"""Somebody of another unit in the place of another, in one act: the old one stays till then, or leaves at once."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import DARI, OLEH, WAKTU, Cast, register, seat
from tests.integration.penugasan.test_perubahan import ganti, ubahan
from tests.integration.penugasan.test_serentak import klik, serentak
from tests.integration.permohonan.test_bergabung import kabulkan, mohon, mulai_kerja
from tests.perkara import aktor, isi_untuk, lakukan, peristiwa

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.services import buka_jabatan
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.models import Rincian
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import UsulanKeliru
from lincah.penugasan.services.perubahan import putuskan_ubahan, ubah
from lincah.registry.models import Instansi


def buat_pengganti(cast: Cast) -> Pegawai:
    """One more officer of the unit that lent somebody."""
    kursi = buka_jabatan(
        unit=cast.unit["bidang_lain"], nama="Pranata Humas", kelas="jf", jenjang="ahli_muda", dari=DARI, oleh=OLEH,
        waktu=WAKTU,
    )  # fmt: skip
    orang = register("Pengganti Bidang", "199001012014022099", golongan="III/b")
    seat(orang, kursi)
    return orang


@pytest.fixture
def pengganti(cast: Cast) -> Pegawai:
    return buat_pengganti(cast)


@pytest.fixture
def bertamu(cast: Cast, pengganti: Pegawai) -> tuple[Penugasan, Penugasan]:
    """Running work with a guest, and the request by which the guest came."""
    perkara = mulai_kerja(cast)
    permohonan, _ = mohon(cast, perkara)
    assert permohonan is not None
    kabulkan(cast, permohonan)
    perkara.refresh_from_db()
    return perkara, permohonan


def minta_ganti(cast: Cast, perkara: Penugasan, siapa: Pegawai, **lain: Any) -> Penugasan:
    isi = {"diminta": (siapa.pk,), "menggantikan": cast.orang_bidang_lain.pk} | lain
    permohonan, rancangan = mohon(cast, perkara, **isi)
    assert permohonan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    return permohonan


def tetapkan(siapa: Pegawai, perkara: Penugasan, usul: int) -> None:
    """Set a proposed change, on the page as it is now."""
    perkara.refresh_from_db()
    putuskan_ubahan(aktor(siapa), usul, setuju=True, catatan="", versi=perkara.versi, serah=serahkan_rincian)


def bertugas(perkara: Penugasan) -> set[Pegawai]:
    return {satu.pegawai for satu in perkara.anggota.bertugas()}


def test_the_old_one_stays_until_the_letter_of_the_new_one_takes_the_place_of_the_old_letter(
    cast: Cast, bertamu: tuple[Penugasan, Penugasan], pengganti: Pegawai
) -> None:
    perkara, dulu = bertamu
    lama = Naskah.objects.get(pk=dulu.naskah_id)
    permohonan = minta_ganti(cast, perkara, pengganti)
    surat_minta = Naskah.objects.get(objek_id=str(permohonan.pk), jenis="surat_permohonan_pelibatan")
    assert ["Menggantikan", "Tetangga Bidang"] in [list(satu) for satu in surat_minta.isi["rincian"]]
    assert bertugas(perkara) == {cast.muda, cast.orang_bidang_lain}
    kabulkan(cast, permohonan)
    perkara.refresh_from_db()
    dulu.refresh_from_db()
    assert bertugas(perkara) == {cast.muda, pengganti}
    surat = Naskah.objects.get(pk=permohonan.naskah_id)
    assert "Menggantikan Tetangga Bidang." in surat.isi["untuk"] and lama.nomor in str(surat.isi)
    lama.refresh_from_db()
    assert lama.status == "diganti" and dulu.naskah_id == surat.pk, (
        "one letter ends one assignment and begins the other"
    )
    assert perkara.peran.filter(pegawai=cast.orang_bidang_lain, peran="pernah").exists()
    jenis = [(satu.jenis, satu.keadaan) for satu in perkara.perubahan.order_by("id")]
    assert jenis[1:] == [("penambahan", "ditetapkan"), ("pengurangan", "ditetapkan")]
    assert "digantikan Pengganti Bidang" in perkara.perubahan.latest("id").ringkas
    assert [satu.jenis for satu in peristiwa(perkara)][-2:] == ["penugasan.bergabung", "penugasan.pengurangan"]


def test_open_activities_go_to_the_successor(
    cast: Cast, bertamu: tuple[Penugasan, Penugasan], pengganti: Pegawai
) -> None:
    perkara, _ = bertamu
    lakukan(cast.muda, perkara, "menyusun_rencana")
    lakukan(cast.kabid, perkara, "menyepakati_rencana")
    tamu = perkara.anggota.get(pegawai=cast.orang_bidang_lain)
    isi = {**isi_untuk(perkara, "menyusun_rincian"), "rincian": [("Mendesain", tamu.pk, perkara.selesai)]}
    assert lakukan(cast.muda, perkara, "menyusun_rincian", isi=isi).berhasil
    kabulkan(cast, minta_ganti(cast, perkara, pengganti))
    (kegiatan,) = Rincian.objects.berlaku().filter(penugasan=perkara)
    assert kegiatan.penanggung_jawab.pegawai == pengganti
    kabulkan(cast, minta_ganti(cast, perkara, cast.orang_bidang_lain, menggantikan=pengganti.pk))
    assert bertugas(perkara) == {cast.muda, cast.orang_bidang_lain}, "who was here before may come back"
    minta_ganti(cast, perkara, pengganti, segera=True)
    usul = perkara.perubahan.get(keadaan="diusulkan")
    tetapkan(cast.kepala_dinas, perkara, usul.pk)
    kegiatan.refresh_from_db()
    assert kegiatan.penanggung_jawab.pegawai == cast.muda, "until somebody comes, who leads goes on with it"


def test_who_is_to_leave_at_once_does_not_wait_for_the_successor(
    cast: Cast, bertamu: tuple[Penugasan, Penugasan], pengganti: Pegawai
) -> None:
    """The owner of the work does not set the letter of the guest: it is proposed to who does."""
    perkara, dulu = bertamu
    permohonan = minta_ganti(cast, perkara, pengganti, segera=True)
    usul = perkara.perubahan.get(keadaan="diusulkan")
    assert (usul.jenis, usul.penetap_id) == ("pengurangan", dulu.penetap_id)
    with pytest.raises(UsulanKeliru, match="sudah dimohonkan untuk pekerjaan ini"):
        minta_ganti(cast, perkara, pengganti, segera=True)
    tetapkan(cast.kepala_dinas, perkara, usul.pk)
    assert bertugas(perkara) == {cast.muda}
    kabulkan(cast, permohonan)
    assert bertugas(perkara) == {cast.muda, pengganti}
    assert Naskah.objects.get(pk=permohonan.naskah_id).isi["untuk"][-1] == "Menggantikan Tetangga Bidang."


def test_a_letter_for_several_stays_for_the_others(cast: Cast, pengganti: Pegawai) -> None:
    perkara = mulai_kerja(cast)
    dulu, _ = mohon(cast, perkara, diminta=(cast.orang_bidang_lain.pk, pengganti.pk))
    assert dulu is not None
    kabulkan(cast, dulu)
    kursi = buka_jabatan(
        unit=cast.unit["bidang_lain"], nama="Arsiparis", kelas="pelaksana", dari=DARI, oleh=OLEH, waktu=WAKTU
    )
    ketiga = register("Ketiga Bidang", "199101012014022098", golongan="II/c")
    seat(ketiga, kursi)
    baru = minta_ganti(cast, perkara, ketiga)
    kabulkan(cast, baru)
    dulu.refresh_from_db()
    assert bertugas(perkara) == {cast.muda, pengganti, ketiga}
    tetap, surat = Naskah.objects.get(pk=dulu.naskah_id), Naskah.objects.get(pk=baru.naskah_id)
    assert tetap.pk != surat.pk and "Pengganti Bidang" in [satu["nama"] for satu in tetap.isi["kepada"]]
    assert [satu["nama"] for satu in surat.isi["kepada"]] == ["Ketiga Bidang"]


def test_only_a_guest_is_replaced_so_and_not_by_oneself(
    cast: Cast, bertamu: tuple[Penugasan, Penugasan], pengganti: Pegawai
) -> None:
    perkara, _ = bertamu
    for keluar in (cast.muda.pk, cast.pertama.pk, pengganti.pk, cast.orang_badan_lain.pk):
        with pytest.raises(UsulanKeliru):
            minta_ganti(cast, perkara, pengganti, menggantikan=keluar)
    with pytest.raises(UsulanKeliru):
        minta_ganti(cast, perkara, cast.orang_bidang_lain)
    with pytest.raises(UsulanKeliru, match="Ganti orang unit lain"):
        ganti(cast.kabid, perkara, "penggantian", keluar=cast.orang_bidang_lain, masuk=cast.pertama)
    assert Penugasan.objects.filter(permohonan__untuk=perkara).count() == 1, "nothing was written"


def test_a_refused_successor_leaves_everybody_where_they_were(
    cast: Cast, bertamu: tuple[Penugasan, Penugasan], pengganti: Pegawai
) -> None:
    perkara, _ = bertamu
    permohonan = minta_ganti(cast, perkara, pengganti)
    assert lakukan(cast.kabid_lain, permohonan, "menjawab_tolak", isi={"alasan": "Sedang bertugas lain"}).berhasil
    assert bertugas(perkara) == {cast.muda, cast.orang_bidang_lain}
    ganti(cast.kepala_dinas, perkara, "pengurangan", keluar=cast.orang_bidang_lain)
    lagi = minta_ganti(cast, perkara, pengganti)
    kabulkan(cast, lagi)
    assert bertugas(perkara) == {cast.muda, pengganti}, "who has left meanwhile needs no second leave"


def test_the_screens_lead_from_the_guest_to_the_request(
    cast: Cast, bertamu: tuple[Penugasan, Penugasan], pengganti: Pegawai, in_tenant: Any
) -> None:
    perkara, _ = bertamu
    client = Client()
    client.force_login(Akun.objects.get(pegawai=cast.kabid))
    halaman = client.get(reverse("pekerjaan:perkara", args=[perkara.pk])).content.decode()
    ke = f"?untuk={perkara.pk}&amp;menggantikan={cast.orang_bidang_lain.pk}"
    assert ke in halaman and "Ganti Tetangga Bidang" in halaman
    pilih = client.get(reverse("penugasan:pilih_unit") + ke.replace("&amp;", "&")).content.decode()
    assert f"menggantikan={cast.orang_bidang_lain.pk}" in pilih
    alamat = reverse("penugasan:minta", args=[cast.unit["bidang_lain"].pk])
    formulir = client.get(alamat + ke.replace("&amp;", "&")).content.decode()
    assert f'<option value="{cast.orang_bidang_lain.pk}" selected>Tetangga Bidang' in formulir
    isi = {"untuk": perkara.pk, "diminta": pengganti.pk, "menggantikan": cast.orang_bidang_lain.pk, "menurut": "nama"}
    isi |= {"jabatan": cast.pos["bidang"].pk, "tindakan": "periksa"}
    for kapan, kata in (("nanti", "tetap bertugas sampai"), ("segera", "berhenti bertugas setelah")):
        teks = client.post(alamat, isi | {"kapan": kapan}).content.decode()
        assert kata in teks and "Menggantikan" in teks


def test_a_guest_let_go_while_the_successor_is_set_leaves_once(tertulis: tuple[Instansi, Cast]) -> None:
    """Whoever comes first, nobody waits for ever, the guest has left, and each letter has a number of its own."""
    instansi, cast = tertulis
    perkara, pengganti = mulai_kerja(cast), buat_pengganti(cast)
    dulu, _ = mohon(cast, perkara)
    assert dulu is not None
    kabulkan(cast, dulu)
    baru = minta_ganti(cast, perkara, pengganti)
    for siapa, kode in ((cast.kabid_lain, "menjawab_setuju"), (cast.kabid, "mengusulkan_tim")):
        assert lakukan(siapa, baru, kode, isi={}).berhasil
    perkara.refresh_from_db()
    keluar = ubahan("pengurangan", keluar=cast.orang_bidang_lain)
    versi, kepala = perkara.versi, aktor(cast.kepala_dinas)
    hasil = serentak(
        instansi,
        klik(cast.kepala_dinas, baru, "menetapkan"),
        lambda: ubah(kepala, perkara.pk, keluar, versi=versi, serah=serahkan_rincian),
    )
    assert {satu.pegawai for satu in perkara.anggota.bertugas()} == {cast.muda, pengganti}
    assert perkara.perubahan.filter(jenis="pengurangan", keadaan="ditetapkan").count() == 1
    nomor = list(Naskah.objects.filter(jenis="surat_perintah").values_list("nomor", flat=True))
    assert len(nomor) == len(set(nomor)) and len(hasil) == 2
