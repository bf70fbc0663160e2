"""A breakdown, or progress, that crosses the removal of whom it concerns: nothing is lost, and both sides end alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID, uuid4

import pytest
from tests.integration.lintas.conftest import BUPATI, KADIS, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import B, K
from tests.integration.lintas.kerja import kemajuan, mulai_berketua
from tests.integration.lintas.test_laporan import lapor
from tests.integration.lintas.test_papasan import bertukar
from tests.integration.lintas.test_perubahan import Berjalan, sebagai_luar
from tests.integration.lintas.test_pesan import titip
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.integration.lintas.ubahan import mau, sama
from tests.perkara import aktor, peristiwa

from lincah.exchange.models import PesanKeluar
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import Kemajuan, Kendala, Rincian, VersiRincian
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.calon import list_calon
from lincah.penugasan.services.lintas.jenis import TINDAKAN
from lincah.pertanggungjawaban.models import Laporan

Baris = list[tuple[int, str, str, int, list[str]]]


@pytest.fixture
def merinci(pasangan: Pasangan) -> Berjalan:
    """One of Karangasem works alone for Bintan, and is about to break the work down."""
    b, k = pasangan(B, K)
    id = mohon(b, KADIS)
    orang = tempuh(b, k, id)
    k.lakukan(id, orang, "menyusun_rencana")
    b.lakukan(id, b.pejabat(KADIS), "menyepakati_rencana")
    return b, k, id, orang


@contextmanager
def terputus() -> Iterator[None]:
    """Nothing is carried."""
    with pytest.MonkeyPatch.context() as tambalan:
        tambalan.setattr(Sisi, "antar", lambda sisi: 0)
        yield


def bawahan(b: Sisi, id: UUID) -> Pegawai:
    """Somebody of Bintan who may come into the case."""
    with b.masuk():
        calon = list_calon(aktor(b.pejabat(KADIS), b.hari), Penugasan.objects.get(pk=id).pengusul_id, semua=True)
        ada = Anggota.objects.bertugas().filter(penugasan=id).values_list("pegawai_id", flat=True)
        return Pegawai.objects.get(pk=next(s.orang.pegawai_id for s in calon if s.orang.pegawai_id not in ada))


def rincian(sisi: Sisi, id: UUID) -> Baris:
    """The breakdown: number, activity, who answers for it, which version, why each version came about."""
    with sisi.masuk():
        semua = Rincian.objects.filter(penugasan=id).select_related("penanggung_jawab__pegawai").order_by("urutan")
        return [
            (
                satu.urutan,
                satu.kegiatan,
                satu.penanggung_jawab.pegawai.nama.split(",")[0],
                satu.versi,
                list(VersiRincian.objects.filter(rincian=satu).order_by("versi").values_list("alasan", flat=True)),
            )
            for satu in semua
        ]


def test_a_breakdown_that_crosses_the_replacement_of_its_author_goes_to_who_came(merinci: Berjalan) -> None:
    b, k, id, orang = merinci
    baru = bawahan(b, id)
    mau(b, id, b.pejabat(BUPATI), "penggantian", keluar=sebagai_luar(b, id, orang), masuk=baru, antar=False)
    with terputus():
        k.lakukan(id, orang, "menyusun_rincian")
    bertukar(k, b)
    sama(b, k, id)
    assert b.langkah(id) == "melaksanakan"
    serah = ["", "diserahkan karena orangnya berubah"]
    assert rincian(b, id) == rincian(k, id) == [(1, "Mengumpulkan bahan", baru.nama.split(",")[0], 2, serah)]
    with b.masuk():
        akhir = peristiwa(Penugasan.objects.get(pk=id))[-1]
        assert (akhir.jenis, akhir.isi["rincian_diserahkan"]) == ("penugasan.menyusun_rincian", 1)
        assert VersiRincian.objects.get(rincian__penugasan=id, versi=2).oleh is None  # the change decided, not he


def test_where_two_changes_are_unknown_the_last_who_took_over_answers(merinci: Berjalan) -> None:
    b, k, id, orang = merinci
    pertama = bawahan(b, id)
    mau(b, id, b.pejabat(BUPATI), "penggantian", keluar=sebagai_luar(b, id, orang), masuk=pertama, antar=False)
    kedua = bawahan(b, id)
    mau(b, id, b.pejabat(BUPATI), "penambahan", masuk=kedua, ketua=kedua, antar=False)
    mau(b, id, b.pejabat(BUPATI), "pengurangan", keluar=pertama, antar=False)  # nobody is named: who leads takes over
    with terputus():
        k.lakukan(id, orang, "menyusun_rincian")
    bertukar(k, b)
    sama(b, k, id)
    di_b, di_k = rincian(b, id), rincian(k, id)
    assert [satu[:3] for satu in di_b] == [satu[:3] for satu in di_k]
    assert di_b[0][2] == kedua.nama.split(",")[0]


def test_done_and_said_there_before_it_was_known_that_he_had_left(pasangan: Pasangan) -> None:
    b, k, id, ketua = mulai_berketua(pasangan)
    with b.masuk():
        luar = Anggota.objects.select_related("pegawai").get(penugasan=id, peran="anggota")
        Rincian.objects.filter(penugasan=id).update(penanggung_jawab=luar)
    with k.masuk():
        orang = Anggota.objects.get(penugasan=id, peran="anggota")
        satu = Rincian.objects.get(penugasan=id)
        Rincian.objects.filter(pk=satu.pk).update(penanggung_jawab=orang)
        pegawai = orang.pegawai
    mau(b, id, b.pejabat(BUPATI), "pengurangan", keluar=luar.pegawai, penerus=ketua, antar=False)
    with terputus():
        k.lakukan(id, pegawai, "mencatat_kemajuan", **kemajuan(persen=100, rincian=satu.pk))
        with k.masuk():
            angkat_kendala(
                aktor(pegawai, k.hari), id, UsulanKendala(uuid4(), "Data belum ada", ("Meminta", "Menunggu"))
            )
            lapor(k, id, pegawai, "laporan_anggota")
    bertukar(k, b)
    sama(b, k, id)
    with b.masuk():
        assert Kendala.objects.get().oleh.pk == luar.pegawai_id
        assert Laporan.objects.get().penerima.get().pegawai_id == ketua.pk
    assert rincian(b, id) == rincian(k, id) and rincian(b, id)[0][2] == ketua.nama.split(",")[0]


@pytest.mark.parametrize("dahulu", [B, K])
def test_of_two_breakdowns_at_once_that_of_who_is_in_office_counts_and_the_other_is_set_aside(
    merinci: Berjalan, dahulu: object
) -> None:
    b, k, id, orang = merinci
    baru = bawahan(b, id)
    mau(b, id, b.pejabat(BUPATI), "penggantian", keluar=sebagai_luar(b, id, orang), masuk=baru, antar=False)
    with b.masuk():
        dia = Anggota.objects.bertugas().get(penugasan=id).pk
    with terputus():
        b.lakukan(id, baru, "menyusun_rincian", rincian=[(nama, dia, b.hari) for nama in ("Kerangka", "Naskah")])
        k.lakukan(id, orang, "menyusun_rincian")
        with k.masuk():
            satu = Rincian.objects.get(penugasan=id)
        k.lakukan(id, orang, "mencatat_kemajuan", **kemajuan(persen=30, rincian=satu.pk))
        with k.masuk():
            usulan = UsulanKendala(uuid4(), "Data belum ada", ("Meminta", "Menunggu"), rincian=satu.pk)
            assert angkat_kendala(aktor(orang, k.hari), id, usulan).kendala
    bertukar(*((b, k) if dahulu == B else (k, b)))
    sama(b, k, id)
    assert b.langkah(id) == "melaksanakan"
    for sisi in (b, k):
        nama = [(nomor, kegiatan) for nomor, kegiatan, *_ in rincian(sisi, id)]
        assert nama == [(1, "Kerangka"), (2, "Naskah"), (3, "Mengumpulkan bahan")]
        with sisi.masuk():
            assert [satu.urutan for satu in Rincian.objects.berlaku().filter(penugasan=id)] == [1, 2]
            assert Kemajuan.objects.get(penugasan=id).rincian.urutan == 3, "on the activity it was written for"
            assert Kendala.objects.get(penugasan=id).rincian.urutan == 3
            tersusul = VersiRincian.objects.filter(rincian__penugasan=id, rincian__urutan=3).order_by("versi")
            assert tersusul[0].isi["batal"] is False and tersusul.last().isi["batal"] is True
            jenis = [satu.jenis for satu in peristiwa(Penugasan.objects.get(pk=id))]
            assert jenis.count("penugasan.rincian_tersusul") == 1
    with b.masuk():
        kini = Rincian.objects.get(penugasan=id, urutan=2).pk
    b.lakukan(id, baru, "mencatat_kemajuan", **kemajuan(persen=60, rincian=kini))
    bertukar(b, k)
    sama(b, k, id)
    with k.masuk():
        assert Kemajuan.objects.filter(penugasan=id).latest("id").rincian.kegiatan == "Naskah"


def test_a_breakdown_said_to_know_more_changes_than_there_are_is_not_taken(merinci: Berjalan) -> None:
    b, k, id, orang = merinci
    mau(b, id, b.pejabat(BUPATI), "penggantian", keluar=sebagai_luar(b, id, orang), masuk=(baru := bawahan(b, id)))
    with b.masuk():
        dia = Anggota.objects.bertugas().get(penugasan=id).pk
    b.lakukan(id, baru, "menyusun_rincian", rincian=[("Kerangka", dia, b.hari)])
    sama(b, k, id)
    dulu = rincian(b, id)
    with k.masuk():
        isi = PesanKeluar.objects.filter(perkara=str(id), jenis=TINDAKAN).latest("id").isi
        baris = {"kegiatan": "Titipan", "oleh": {**isi["pelaku"], "milik": "pengirim"}, "tenggat": b.hari.isoformat()}
    isi = {**isi, "tindakan": "menyusun_rincian", "dari": "merinci", "isi": {"rincian": [baris]}, "perubahan": 7}
    titip(k, id, isi, TINDAKAN)
    assert b.pesan()[-1] == (TINDAKAN, "gagal") and rincian(b, id) == dulu


def test_who_has_left_as_that_side_knows_is_given_nothing(merinci: Berjalan) -> None:
    b, k, id, orang = merinci
    mau(b, id, b.pejabat(BUPATI), "penambahan", masuk=(baru := bawahan(b, id)), ketua=baru)
    mau(b, id, b.pejabat(BUPATI), "pengurangan", keluar=sebagai_luar(b, id, orang))
    sama(b, k, id)
    with k.masuk():
        isi = PesanKeluar.objects.filter(perkara=str(id), jenis=TINDAKAN).latest("id").isi
        diri = {**isi["pelaku"], "milik": "pengirim"}
    baris = {"kegiatan": "Titipan", "oleh": diri, "tenggat": b.hari.isoformat()}
    isi = {**isi, "tindakan": "menyusun_rincian", "dari": "merinci", "isi": {"rincian": [baris]}, "perubahan": 2}
    titip(k, id, isi, TINDAKAN)
    assert b.pesan()[-1] == (TINDAKAN, "gagal") and rincian(b, id) == []
