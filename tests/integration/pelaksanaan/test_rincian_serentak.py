"""Two people change the breakdown at the same moment."""

from collections.abc import Callable
from uuid import uuid4

from tests.cast import HARI, Cast
from tests.integration.penugasan.test_perubahan import ubahan
from tests.integration.penugasan.test_serentak import serentak
from tests.perkara import LAMA, aktor, buka, jalankan, lakukan, peristiwa

from lincah.pelaksanaan.keadaan import cari_lingkaran
from lincah.pelaksanaan.models import Ketergantungan, Rincian
from lincah.pelaksanaan.services import tindak
from lincah.pelaksanaan.services.rincian import BarisRincian, HasilRincian, IsiKegiatan, tambah_kegiatan, ubah_kegiatan
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import HalamanBasi, Hasil, UsulanKeliru
from lincah.penugasan.services.perubahan import HasilUbahan, ubah
from lincah.registry.models import Instansi


def berdua(cast: Cast) -> Penugasan:
    """A team without ketua: both may change the breakdown."""
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda, cast.pertama, ketua=None)
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.pertama, "menerima"))
    jalankan(penugasan, (cast.muda, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"))
    orang = penugasan.anggota.first().pk
    baris = [BarisRincian(nama, orang, HARI + LAMA) for nama in ("Satu", "Dua")]
    assert lakukan(cast.muda, penugasan, "menyusun_rincian", isi={"rincian": baris}).berhasil
    return penugasan


def sesudah(satu: Rincian, lain: Rincian) -> IsiKegiatan:
    return IsiKegiatan(
        kegiatan=satu.kegiatan,
        anggota_id=satu.penanggung_jawab_id,
        mulai=satu.mulai,
        tenggat=satu.tenggat,
        sesudah=(lain.pk,),
    )


def test_two_halves_of_a_circle_do_not_close_it(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = berdua(cast)
    satu, dua = penugasan.rincian.order_by("urutan")

    def klik(siapa: str, ini: Rincian, lain: Rincian) -> Callable[[], HasilRincian]:
        return lambda: ubah_kegiatan(aktor(cast.orang[siapa]), penugasan.pk, ini.pk, sesudah(ini, lain), versi=1)

    hasil = serentak(instansi, klik("muda", satu, dua), klik("pertama", dua, satu))
    assert sorted(type(satu).__name__ for satu in hasil) == ["HasilRincian", "UsulanKeliru"], hasil
    assert any(isinstance(satu, UsulanKeliru) for satu in hasil)
    sisi = {a: [b] for a, b in Ketergantungan.objects.values_list("rincian_id", "sesudah_id")}
    assert len(sisi) == 1 and cari_lingkaran(sisi) == ()


def test_two_changes_of_one_activity_make_one_version(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = berdua(cast)
    satu, dua = penugasan.rincian.order_by("urutan")
    isi = sesudah(satu, dua)
    hasil = serentak(
        instansi,
        *(
            lambda siapa=siapa: ubah_kegiatan(aktor(cast.orang[siapa]), penugasan.pk, satu.pk, isi, versi=1)
            for siapa in ("muda", "pertama")
        ),
    )
    assert sum(isinstance(satu, HalamanBasi) for satu in hasil) == 1
    assert satu.riwayat.count() == 2


def test_two_additions_get_two_numbers_and_a_double_click_one(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = berdua(cast)
    dasar = penugasan.rincian.first()
    isi = IsiKegiatan(kegiatan="Tambahan", anggota_id=dasar.penanggung_jawab_id, mulai=HARI, tenggat=HARI + LAMA)
    kunci = uuid4()

    def klik(siapa: str, satu: object) -> Callable[[], HasilRincian]:
        return lambda: tambah_kegiatan(aktor(cast.orang[siapa]), penugasan.pk, isi, kunci_isian=satu)

    hasil = serentak(instansi, klik("muda", kunci), klik("pertama", uuid4()), klik("muda", kunci))
    assert sum(isinstance(satu, HalamanBasi) for satu in hasil) == 1, hasil
    assert sorted(penugasan.rincian.values_list("urutan", flat=True)) == [1, 2, 3, 4]


def test_the_old_and_the_new_ketua_at_once_leave_one_breakdown_of_who_led_then(
    tertulis: tuple[Instansi, Cast],
) -> None:
    instansi, cast = tertulis
    orang = (cast.madya, cast.muda)
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], *orang), (cast.kabid, "menetapkan"))
    jalankan(penugasan, *((satu, "menerima") for satu in orang), (cast.madya, "menyusun_rencana"))
    jalankan(penugasan, (cast.kabid, "menyepakati_rencana"))
    versi, dia = penugasan.versi, {satu.pk: penugasan.anggota.get(pegawai=satu).pk for satu in orang}

    def rinci(siapa: str) -> Callable[[], Hasil]:
        ini = cast.orang[siapa]
        isi = {"rincian": [BarisRincian(f"Kegiatan {siapa}", dia[ini.pk], HARI + LAMA)]}
        return lambda: tindak(aktor(ini), penugasan.pk, "menyusun_rincian", isi=isi, versi=None)

    def ganti() -> HasilUbahan:
        ketua = ubahan("pergantian_ketua", ketua=cast.muda)
        return ubah(aktor(cast.kabid), penugasan.pk, ketua, versi=versi, serah=serahkan_rincian)

    hasil = serentak(instansi, rinci("madya"), ganti, rinci("muda"))
    dicatat = [satu for satu in hasil if isinstance(satu, Hasil) and satu.berhasil]
    if not dicatat:  # each came too early or too late: who leads now still can
        assert isinstance(hasil[1], HasilUbahan), hasil
        assert rinci("muda")().berhasil
    assert len(dicatat) <= 1, hasil
    penugasan.refresh_from_db()
    satu = penugasan.rincian.get()
    assert penugasan.langkah == "melaksanakan"
    assert satu.kegiatan in ("Kegiatan madya", "Kegiatan muda")
    urutan = [ini.jenis for ini in peristiwa(penugasan) if ini.jenis.endswith(("menyusun_rincian", "pergantian_ketua"))]
    dahulu = "penugasan.pergantian_ketua" in urutan and urutan[0] == "penugasan.pergantian_ketua"
    assert (satu.kegiatan == "Kegiatan muda") is dahulu, "of who led at that moment"
