"""A running case changes: longer, other people, another ketua, ended early; each with its letter and its event."""

from datetime import timedelta
from typing import Any

import pytest
from tests.cast import HARI, Cast
from tests.perkara import LAMA, aktor, buka, ditunggu, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import JenisPerubahan
from lincah.naskah.models import Naskah, Penggantian
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan, PeranPerkara, Perubahan
from lincah.penugasan.queries.menunggu import menunggu_saya, saya_menunggu
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.perubahan import HasilUbahan, Ubahan, putuskan_ubahan, terima_perubahan, ubah

PANJANG = HARI + LAMA + timedelta(days=14)


def ubahan(jenis: str, **isi: Any) -> Ubahan:
    orang = {kunci: nilai.pk if isinstance(nilai, Pegawai) else nilai for kunci, nilai in isi.items()}
    berlaku = {} if jenis in ("perpanjangan", "pengakhiran") else {"berlaku": HARI}
    return Ubahan(JenisPerubahan(jenis), **{"alasan": "Beban kerja berubah", **berlaku, **orang})


def ganti(siapa: Pegawai, penugasan: Penugasan, jenis: str, **isi: Any) -> HasilUbahan:
    """The change, by that person, on the page as it is now."""
    hasil = ubah(aktor(siapa), penugasan.pk, ubahan(jenis, **isi), versi=penugasan.versi, serah=serahkan_rincian)
    penugasan.refresh_from_db()
    return hasil


@pytest.fixture
def tim(cast: Cast) -> Penugasan:
    """A team led by the madya, at work."""
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    penetap = cast.orang[_penetap(cast, perkara)]
    return jalankan(
        perkara,
        (penetap, "menetapkan"),
        (cast.madya, "menerima"),
        (cast.muda, "menerima"),
        (cast.madya, "menyusun_rencana"),
        (_penerima(cast, perkara), "menyepakati_rencana"),
        (cast.madya, "menyusun_rincian"),
    )


def _pemangku(cast: Cast, jabatan_id: int) -> str:
    nama = next(nama for nama, pos in cast.pos.items() if pos.pk == jabatan_id)
    return {"bidang": "kabid", "dinas": "kepala_dinas"}[nama]


def _penetap(cast: Cast, perkara: Penugasan) -> str:
    return _pemangku(cast, perkara.penetap_id)


def _penerima(cast: Cast, perkara: Penugasan) -> Pegawai:
    return cast.orang[_pemangku(cast, perkara.peran.get(peran="penerima").jabatan_id)]


@pytest.fixture
def penetap(cast: Cast, tim: Penugasan) -> Pegawai:
    return cast.orang[_penetap(cast, tim)]


def test_a_longer_period_makes_a_new_letter_that_names_the_old(tim: Penugasan, penetap: Pegawai) -> None:
    lama, tenggat = Naskah.objects.get(pk=tim.naskah_id), tim.tunggu.first().tenggat
    assert ganti(penetap, tim, "perpanjangan", selesai=PANJANG).perubahan is not None
    baru = Naskah.objects.get(pk=tim.naskah_id)
    lama.refresh_from_db()
    assert (tim.selesai, lama.status, baru.status) == (PANJANG, "diganti", "berlaku")
    assert Penggantian.objects.get(baru=baru).lama == lama
    assert any(lama.nomor in satu for satu in baru.isi["dasar"])
    assert any("semula" in satu for satu in baru.isi["untuk"])
    assert baru.perihal == f"Perubahan penugasan {tim.judul}"
    assert tim.tunggu.first().tenggat > tenggat
    akhir = peristiwa(tim)[-1]
    assert (akhir.jenis, akhir.isi["nomor"]) == ("penugasan.perpanjangan", baru.nomor)
    assert akhir.kuitansi["simpulan"]["alasan"][0]["landasan"] == "analogi"


def test_who_replaces_takes_over_what_is_open_and_accepts(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    assert {satu.penanggung_jawab.pegawai for satu in tim.rincian.all()} == {cast.madya}
    hasil = ganti(penetap, tim, "penggantian", keluar=cast.madya, masuk=cast.pertama)
    assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]
    assert {satu.penanggung_jawab.pegawai for satu in tim.rincian.all()} == {cast.pertama}
    lama = tim.anggota.get(pegawai=cast.madya)
    assert lama.sampai == HARI
    assert tim.anggota.bertugas().get(peran="ketua").pegawai == cast.pertama
    assert ("menyerahkan_hasil", cast.pertama.pk) in ditunggu(tim)
    assert terima_perubahan(aktor(cast.pertama), tim.pk)
    assert not terima_perubahan(aktor(cast.pertama), tim.pk)
    assert tim.anggota.get(pegawai=cast.pertama).diterima is not None


def test_who_left_reads_and_does_nothing(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    ganti(penetap, tim, "penggantian", keluar=cast.madya, masuk=cast.pertama)
    perkara = buka_perkara(aktor(cast.madya), tim.pk)
    assert perkara.terbuka == () and cast.madya.pk not in {satu.pegawai_id for satu in perkara.anggota}
    assert not menunggu_saya(aktor(cast.madya)).exists()
    assert not saya_menunggu(aktor(cast.madya)).exists()
    hasil = lakukan(cast.madya, tim, "mencatat_kemajuan")
    assert not hasil.berhasil
    with pytest.raises(PerkaraTidakAda):
        terima_perubahan(aktor(cast.madya), tim.pk)


def test_who_comes_back_is_on_the_same_row(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    ganti(penetap, tim, "penggantian", keluar=cast.muda, masuk=cast.pertama)
    ganti(penetap, tim, "penggantian", keluar=cast.pertama, masuk=cast.muda)
    kembali = tim.anggota.get(pegawai=cast.muda)
    assert (kembali.sampai, kembali.diterima) == (None, None)
    assert PeranPerkara.objects.filter(penugasan=tim, pegawai=cast.muda, peran="pernah").count() == 0


def test_tiers_are_those_of_the_new_people(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    hasil = ganti(penetap, tim, "penggantian", keluar=cast.madya, masuk=cast.pertama)
    rancangan = hasil.rancangan.rancangan
    assert rancangan is not None and rancangan.peran is not None and rancangan.peran.jawaban is not None
    tingkat = [pos.id for _, pos in rancangan.peran.jawaban.reviu]
    ada = {
        satu.peran: satu.jabatan_id for satu in PeranPerkara.objects.filter(penugasan=tim, peran__startswith="reviu_")
    }
    assert ada == {f"reviu_{nomor}": id for nomor, id in enumerate(tingkat, 1)}
    alur = buka_perkara(aktor(cast.kabid), tim.pk).alur
    assert {satu for satu in alur.langkah if satu.startswith("reviu_")} == set(ada)


def test_another_ketua_hands_over_the_results(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    ganti(penetap, tim, "pergantian_ketua", ketua=cast.muda)
    assert tim.anggota.get(peran="ketua").pegawai == cast.muda
    assert ("menyerahkan_hasil", cast.muda.pk) in ditunggu(tim)
    assert ("menyerahkan_hasil", cast.madya.pk) not in ditunggu(tim)


def test_open_work_of_who_leaves_needs_somebody(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    ganti(penetap, tim, "penambahan", masuk=cast.pertama)
    with pytest.raises(UsulanKeliru, match="siapa yang meneruskannya"):
        ganti(penetap, tim, "pengurangan", keluar=cast.madya, ketua=cast.muda)
    tim.refresh_from_db()
    assert tim.anggota.bertugas().count() == 3
    ganti(penetap, tim, "pengurangan", keluar=cast.madya, ketua=cast.muda, penerus=cast.muda)
    assert {satu.penanggung_jawab.pegawai for satu in tim.rincian.all()} == {cast.muda}


def test_ended_early_it_is_over_and_not_done(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    ganti(penetap, tim, "pengakhiran")
    assert (tim.langkah, ditunggu(tim)) == ("diakhiri", set())
    perkara = buka_perkara(aktor(cast.muda), tim.pk)
    assert perkara.alur.selesai("diakhiri") and perkara.terbuka == ()
    hasil = ganti(penetap, tim, "perpanjangan", selesai=PANJANG)
    assert hasil.perubahan is None and "sudah berakhir" in hasil.rancangan.halangan[0].ringkas


def test_people_do_not_change_while_their_result_is_reviewed(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    jalankan(tim, (cast.madya, "menyerahkan_hasil"))
    hasil = ganti(penetap, tim, "penggantian", keluar=cast.muda, masuk=cast.pertama)
    assert hasil.perubahan is None and "sedang direviu" in hasil.rancangan.halangan[0].ringkas
    assert ganti(penetap, tim, "perpanjangan", selesai=PANJANG).perubahan is not None


def test_the_last_who_had_not_accepted_leaves_and_the_case_goes_on(cast: Cast) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda, cast.pertama)
    penetap = cast.orang[_penetap(cast, perkara)]
    jalankan(perkara, (penetap, "menetapkan"), (cast.madya, "menerima"), (cast.muda, "menerima"))
    ganti(penetap, perkara, "pengurangan", keluar=cast.pertama)
    assert perkara.langkah == "merencanakan"


def test_somebody_of_another_unit_needs_a_request(cast: Cast, tim: Penugasan, penetap: Pegawai) -> None:
    hasil = ganti(penetap, tim, "penggantian", keluar=cast.muda, masuk=cast.orang_bidang_lain)
    assert hasil.perubahan is None and hasil.rancangan.halangan
    assert Perubahan.objects.count() == 0


@pytest.mark.parametrize(
    ("jenis", "isi", "pesan"),
    [
        ("perpanjangan", {}, "tanggal selesai yang baru"),
        ("penggantian", {"keluar": "muda"}, "Pilih orangnya"),
        ("penggantian", {"keluar": "muda", "masuk": "madya"}, "sudah bertugas"),
        ("pengurangan", {"keluar": "pertama"}, "tidak sedang bertugas"),
        ("pergantian_ketua", {"ketua": "pertama"}, "salah seorang yang bertugas"),
        ("penambahan", {"masuk": "pertama", "berlaku": HARI + timedelta(days=3)}, "paling lambat"),
        ("penambahan", {"masuk": "pertama", "berlaku": None}, "tanggal mulai"),
        ("pengakhiran", {"alasan": " "}, "alasannya"),
    ],
)
def test_what_is_missing_or_wrong_is_told(
    cast: Cast, tim: Penugasan, penetap: Pegawai, jenis: str, isi: dict[str, Any], pesan: str
) -> None:
    orang = {kunci: cast.orang.get(nilai, nilai) if isinstance(nilai, str) else nilai for kunci, nilai in isi.items()}
    with pytest.raises(UsulanKeliru, match=pesan):
        ganti(penetap, tim, jenis, **orang)


def test_members_and_strangers_change_nothing(cast: Cast, tim: Penugasan) -> None:
    with pytest.raises(UsulanKeliru, match="pejabat yang menetapkan"):
        ganti(cast.muda, tim, "pengakhiran")
    with pytest.raises(PerkaraTidakAda):
        ganti(cast.kabid_lain, tim, "pengakhiran")


def test_a_stale_page_changes_nothing(tim: Penugasan, penetap: Pegawai) -> None:
    lama = tim.versi
    ganti(penetap, tim, "perpanjangan", selesai=PANJANG)
    with pytest.raises(HalamanBasi):
        ubah(aktor(penetap), tim.pk, ubahan("pengakhiran"), versi=lama, serah=serahkan_rincian)


@pytest.fixture
def diusulkan(cast: Cast) -> Penugasan:
    """Work proposed by the kabid whose letter the head of the dinas sets."""
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    PeranPerkara.objects.filter(penugasan=perkara, peran="penetap").update(jabatan=cast.pos["dinas"])
    perkara.refresh_from_db()
    return jalankan(perkara, (cast.kepala_dinas, "menetapkan"), (cast.muda, "menerima"))


def test_who_proposes_does_not_set(cast: Cast, diusulkan: Penugasan) -> None:
    hasil = ganti(cast.kabid, diusulkan, "perpanjangan", selesai=PANJANG)
    assert hasil.perubahan is not None and hasil.perubahan.keadaan == "diusulkan"
    assert diusulkan.selesai == HARI + LAMA
    with pytest.raises(UsulanKeliru, match="menunggu ditetapkan"):
        ganti(cast.kabid, diusulkan, "pengakhiran")
    versi, id = diusulkan.versi, hasil.perubahan.pk
    with pytest.raises(PerkaraTidakAda):
        putuskan_ubahan(aktor(cast.kabid), id, setuju=True, catatan="", versi=versi, serah=serahkan_rincian)
    putuskan_ubahan(aktor(cast.kepala_dinas), id, setuju=True, catatan="", versi=versi, serah=serahkan_rincian)
    diusulkan.refresh_from_db()
    assert diusulkan.selesai == PANJANG
    with pytest.raises(HalamanBasi):
        putuskan_ubahan(
            aktor(cast.kepala_dinas), id, setuju=True, catatan="", versi=diusulkan.versi, serah=serahkan_rincian
        )


def test_a_proposal_is_refused_with_a_reason_or_taken_back(cast: Cast, diusulkan: Penugasan) -> None:
    satu = ganti(cast.kabid, diusulkan, "perpanjangan", selesai=PANJANG).perubahan
    assert satu is not None
    with pytest.raises(UsulanKeliru, match="mengapa"):
        _putus(cast.kepala_dinas, satu, "")
    _putus(cast.kepala_dinas, satu, "Selesaikan dahulu")
    dua = ganti(cast.kabid, diusulkan, "perpanjangan", selesai=PANJANG).perubahan
    assert dua is not None
    _putus(cast.kabid, dua, "")
    assert list(Perubahan.objects.order_by("id").values_list("keadaan", flat=True)) == ["ditolak", "ditarik"]
    assert [satu.jenis.rpartition(".")[2] for satu in peristiwa(diusulkan)[-2:]] == [
        "mengusulkan_perubahan",
        "menarik_perubahan",
    ]


def _putus(siapa: Pegawai, satu: Perubahan, catatan: str) -> None:
    putuskan_ubahan(
        aktor(siapa), satu.pk, setuju=False, catatan=catatan, versi=satu.penugasan.versi, serah=serahkan_rincian
    )
