"""Problems of work across instansi: they reach the leaders that the asking regulation names, wherever those sit."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.daerah import pemangku, pimpinan
from tests.integration.lintas.conftest import BUPATI, KABID, Pasangan, Sisi
from tests.integration.lintas.kerja import mulai, mulai_tim, titipkan
from tests.integration.lintas.test_layar import alamat, sebagai
from tests.perkara import aktor, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import AlamatKendala, JenisPutusan, Kendala, PutusanKendala, TungguKerja
from lincah.pelaksanaan.services.kendala import (
    Putusan,
    UsulanKendala,
    angkat_kendala,
    jawab_keterangan,
    laporkan_tindak_lanjut,
    putuskan_kendala,
)
from lincah.pelaksanaan.services.mitra.jenis import KENDALA, KENDALA_BALASAN, KENDALA_PUTUSAN
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.services import PerkaraTidakAda

DUA = ("Meminta data dengan surat", "Memakai data tahun lalu")


def angkat(sisi: Sisi, id: UUID, siapa: Pegawai, **lain: Any) -> list[str]:
    """Raised and told; to whom it went, as the one who raised it saw at once."""
    with sisi.masuk():
        usulan = UsulanKendala(uuid4(), "Data belum ada", **{"alternatif": DUA, "utama": 1, **lain})
        hasil = angkat_kendala(aktor(siapa, sisi.hari), id, usulan)
        assert hasil.kendala is not None, [satu.ringkas for satu in hasil.simpulan.halangan]
    sisi.antar()
    return [satu.nama for satu in hasil.simpulan.jawaban]


def tempat(sisi: Sisi) -> set[tuple[str, str, str]]:
    """Each leader as that side names one: the post or who is elsewhere, the role, how it stands."""
    with sisi.masuk():
        semua = AlamatKendala.objects.select_related("jabatan")
        return {(satu.jabatan.nama if satu.jabatan else satu.luar, satu.peran, satu.keadaan) for satu in semua}


def putuskan(sisi: Sisi, id: UUID, kode: str, jenis: JenisPutusan, **lain: Any) -> None:
    """By who holds the post that leads that unit."""
    with sisi.masuk():
        satu, siapa = AlamatKendala.objects.get(jabatan=pimpinan(kode)), aktor(pemangku(kode), sisi.hari)
        putusan = Putusan(jenis, "Kerjakan begini", satu.putusan.count(), **lain)
        putuskan_kendala(siapa, id, satu.pk, putusan)
    sisi.antar()


def ditunggu(sisi: Sisi) -> list[tuple[str, int]]:
    with sisi.masuk():
        semua = TungguKerja.objects.order_by("id").values_list("perihal", "jabatan_id", "pegawai_id")
        return [(perihal, jabatan or orang) for perihal, jabatan, orang in semua]


def test_a_person_lent_raises_one_and_the_decision_comes_back(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    with k.masuk():
        kabid, nama = pimpinan(KABID).pk, pimpinan(KABID).nama
    (kepada,) = angkat(d, id, orang)
    assert kepada.endswith(k.instansi.nama)
    di_k, di_d = tempat(k), tempat(d)
    assert di_k == {(nama, "pimpinan_unit_pemilik", "menunggu")}
    k.antar()
    assert tempat(d) == {(f"{nama}, {k.instansi.nama}", "pimpinan_unit_pemilik", "menunggu")} != di_d
    assert ditunggu(k) == [("memutuskan_kendala", kabid)] and not ditunggu(d)
    putuskan(k, id, KABID, JenisPutusan.KETERANGAN)
    assert ditunggu(d) == [("menjawab_keterangan", orang.pk)] and not ditunggu(k)
    with d.masuk():
        tanya = PutusanKendala.objects.get().pk
        jawab_keterangan(aktor(orang, d.hari), id, tanya, "Sejak pekan lalu")
    d.antar()
    assert ditunggu(k) == [("memutuskan_kendala", kabid)] and not ditunggu(d)
    with k.masuk():
        dua = Kendala.objects.get().alternatif.get(utama=True)
        pelaksana = Anggota.objects.get(penugasan=id).pegawai_id
    assert dua.uraian == DUA[1]
    sampai = k.hari + timedelta(days=3)
    putuskan(k, id, KABID, JenisPutusan.ALTERNATIF, alternatif=dua.pk, pelaksana=pelaksana, tenggat=sampai)
    assert ditunggu(d) == [("menindaklanjuti", orang.pk)] and not ditunggu(k)
    _tindak_lanjuti(k, d, id, orang)


def _tindak_lanjuti(k: Sisi, d: Sisi, id: UUID, orang: Pegawai) -> None:
    with sebagai(d, orang) as klien:
        halaman = klien.get(alamat(d, f"pekerjaan/{id}/kendala/")).content.decode()
        assert DUA[1] in halaman and "Catat yang sudah dikerjakan" in halaman
    with d.masuk():
        laporkan_tindak_lanjut(aktor(orang, d.hari), id, PutusanKendala.objects.latest("pk").pk, "Sudah")
    d.antar()
    assert {satu[2] for satu in tempat(k) | tempat(d)} == {"selesai"}
    assert not ditunggu(k) and not ditunggu(d) and not k.tertahan() and not d.tertahan()
    for sisi in (k, d):
        with sisi.masuk():
            semua = [satu.jenis.removeprefix("penugasan.") for satu in peristiwa(Penugasan.objects.get(pk=id))][-5:]
        assert semua == [
            "mengangkat_kendala", "meminta_keterangan", "menjawab_keterangan", "memutuskan_kendala",
            "menindaklanjuti_kendala",
        ]  # fmt: skip


def test_several_leaders_decide_each_in_the_own_instansi(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai_tim(pasangan)
    di_k, di_d = nama(k, KABID), nama(d, KABID)
    assert angkat(d, id, orang[0], bersama=True) == [
        f"Pimpinan Unit Organisasi pemilik kinerja di {k.instansi.nama}",
        di_d,
    ]
    k.antar()
    assert tempat(k) == {
        (di_k, "pimpinan_unit_pemilik", "menunggu"),
        (f"{di_d}, {d.instansi.nama}", "pimpinan_unit_asal", "menunggu"),
    }
    assert tempat(d) == {
        (f"{di_k}, {k.instansi.nama}", "pimpinan_unit_pemilik", "menunggu"),
        (di_d, "pimpinan_unit_asal", "menunggu"),
    }
    with d.masuk():
        isi: dict[str, Any] = {"pelaksana": orang[1].pk, "tenggat": d.hari}
    putuskan(d, id, KABID, JenisPutusan.LAIN, **isi)
    assert (f"{di_d}, {d.instansi.nama}", "pimpinan_unit_asal", "ditindaklanjuti") in tempat(k)
    assert ditunggu(d)[-1] == ("menindaklanjuti", orang[1].pk)
    with d.masuk():
        laporkan_tindak_lanjut(aktor(orang[1], d.hari), id, PutusanKendala.objects.get().pk, "Sudah")
    d.antar()
    assert (f"{di_d}, {d.instansi.nama}", "pimpinan_unit_asal", "selesai") in tempat(k)
    assert (di_k, "pimpinan_unit_pemilik", "menunggu") in tempat(k)
    with sebagai(d, orang[1]) as klien:
        formulir = klien.get(alamat(d, f"pekerjaan/{id}/kendala/baru/")).content.decode()
        assert "Pimpinan instansi asal anggota" in formulir
    angkat(d, id, orang[1], bersama=True, instansi=True)
    atas = {satu[0] for satu in tempat(k) if satu[1] == "pimpinan_instansi"}
    assert atas == {f"{nama(d, BUPATI)}, {d.instansi.nama}"}
    assert {satu[0] for satu in tempat(d) if satu[1] == "pimpinan_instansi"} == {nama(d, BUPATI)}
    assert not k.tertahan() and not d.tertahan()


def nama(sisi: Sisi, kode: str) -> str:
    """The post that leads that unit there."""
    with sisi.masuk():
        return str(pimpinan(kode).nama)


def test_what_no_law_no_part_and_no_leader_backs_writes_nothing(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    asing = {"milik": "pengirim", "kunci": "999", "nama": "Siapa Saja", "jabatan": "Staf"}
    pelaku = {**asing, "kunci": str(orang.pk), "nama": orang.nama}
    isi: dict[str, Any] = {
        "kendala": str(uuid4()), "kunci": str(uuid4()), "uraian": "Data", "alternatif": ["A"], "utama": 0,
        "rincian": None, "bersama": False, "instansi": False, "alamat": [], "pelaku": pelaku,
    }  # fmt: skip
    for ganti in ({"pelaku": asing}, {"alternatif": []}, {"uraian": " "}, {"rincian": 9}, {"bersama": True}):
        titipkan(d, KENDALA, str(id), {**isi, **ganti})
        assert k.pesan()[-1] == (KENDALA, "gagal"), ganti
        _kesampingkan(k)
    palsu = {"kunci": str(uuid4()), "peran": "pimpinan_unit_pemilik", "bersama": False, "nama": "Bupati"}
    titipkan(d, KENDALA, str(id), {**isi, "alamat": [palsu]})  # a role that is not theirs
    _kesampingkan(k)
    with k.masuk():
        assert not Kendala.objects.exists() and not TungguKerja.objects.exists()
    titipkan(d, KENDALA, str(id), isi)
    titipkan(d, KENDALA, str(id), isi)  # the same again, as another message
    with k.masuk():
        satu = AlamatKendala.objects.get()
    assert [apa for _, apa in k.pesan()[-2:]] == ["selesai", "gagal"]
    _kesampingkan(k)
    putusan = {"putusan": str(uuid4()), "alamat": str(satu.kunci), "jenis": "lain", "uraian": "Ya", "tenggat": None}
    titipkan(d, KENDALA_PUTUSAN, str(id), {**putusan, "pelaksana": None, "pelaku": pelaku})  # our leader decides here
    assert k.pesan()[-1] == (KENDALA_PUTUSAN, "gagal")
    _kesampingkan(k)
    titipkan(d, KENDALA_BALASAN, str(id), {"putusan": str(uuid4()), "uraian": "Sudah", "pelaku": pelaku})
    assert k.pesan()[-1] == (KENDALA_BALASAN, "gagal")
    with k.masuk(), pytest.raises(PerkaraTidakAda):
        putuskan_kendala(aktor(pemangku("DISKOMINFO.B2"), k.hari), id, satu.pk, Putusan(JenisPutusan.LAIN, "x", 0))


def _kesampingkan(sisi: Sisi) -> None:
    """Go on without what hangs, so that the next is handled."""
    from lincah.exchange.models import PesanMasuk

    with sisi.masuk():
        PesanMasuk.objects.filter(keadaan="gagal").update(keadaan="dikesampingkan")
