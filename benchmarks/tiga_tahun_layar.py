"""Every page that a leader or somebody at work opens, as those for whom it is largest."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.urls import reverse

from benchmarks.layar_uji import Page, masuk
from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai, Unit
from lincah.kedudukan.queries import kini
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara
from lincah.perjanjian.models import Perjanjian, Target
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

RUMAH, PIMPINAN, ORANG = "home", "leader", "person"
BATAS = {RUMAH: 60, PIMPINAN: 100, ORANG: 100}
"""What a page of this kind may take, in ms."""
AKHIR = "akhir"
"""Stands for the number of the last page of a list."""

# Name, kind, who asks, address, its arguments, its query.
PAGES: tuple[tuple[str, str, str, str, tuple[str, ...], dict[str, Any]], ...] = (
    ("home, bupati", RUMAH, "bupati", "beranda", (), {}),
    ("home, most cases", RUMAH, "terbanyak", "beranda", (), {}),
    ("home, staff with most in hand", RUMAH, "staf", "beranda", (), {}),
    ("pantauan, whole", PIMPINAN, "bupati", "pantauan:unit", ("puncak",), {}),
    ("figures only (sekda)", PIMPINAN, "sekda", "pantauan:daerah", (), {}),
    ("units below, whole", PIMPINAN, "bupati", "pantauan:bawahan", ("puncak",), {}),
    ("targets, whole", PIMPINAN, "bupati", "pantauan:sasaran", ("puncak",), {}),
    ("cases at risk, whole", PIMPINAN, "bupati", "pantauan:pekerjaan", ("puncak",), {"pilih": "berisiko"}),
    ("all running cases, page 40", PIMPINAN, "bupati", "pantauan:pekerjaan", ("puncak",), {"pilih": "", "halaman": 40}),
    ("ended this year, whole", PIMPINAN, "bupati", "pantauan:pekerjaan", ("puncak",), {"pilih": "selesai"}),
    ("ended this year, last page", PIMPINAN, "bupati", "pantauan:pekerjaan", ("puncak",),
     {"pilih": "selesai", "halaman": AKHIR}),
    ("people, whole", PIMPINAN, "bupati", "pantauan:pegawai", ("puncak",), {"pilih": "banyak", "angka": 0}),
    ("people, page 200", PIMPINAN, "bupati", "pantauan:pegawai", ("puncak",),
     {"pilih": "banyak", "angka": 0, "halaman": 200}),
    ("paper, whole", PIMPINAN, "bupati", "pantauan:cetak", ("puncak",), {}),
    ("pantauan, largest PD", PIMPINAN, "kepala", "pantauan:unit", ("pd",), {}),
    ("ended this year, largest PD", PIMPINAN, "kepala", "pantauan:pekerjaan", ("pd",), {"pilih": "selesai"}),
    ("what hangs, whole", PIMPINAN, "bupati", "penugasan:tertunda", (), {}),
    ("list of work, most cases", PIMPINAN, "terbanyak", "pekerjaan:daftar", (), {}),
    ("list of work, last page", PIMPINAN, "terbanyak", "pekerjaan:daftar", (), {"halaman": 99_999}),
    ("list of work, running", PIMPINAN, "terbanyak", "pekerjaan:daftar", (), {"keadaan": "berjalan"}),
    ("list of work, ended", PIMPINAN, "terbanyak", "pekerjaan:daftar", (), {"keadaan": "selesai"}),
    ("list of work, search", PIMPINAN, "terbanyak", "pekerjaan:daftar", (), {"cari": "laporan"}),
    ("reports received, most", PIMPINAN, "penerima", "laporan:masuk", (), {}),
    ("reports received, last page", PIMPINAN, "penerima", "laporan:masuk", (), {"halaman": 99_999}),
    ("one report", PIMPINAN, "penerima", "laporan:satu", ("laporan",), {}),
    ("register of letters, largest PD", PIMPINAN, "kepala", "surat:register", (), {}),
    ("agenda, letters that came in", PIMPINAN, "kepala", "surat:agenda", (), {"arah": "masuk"}),
    ("agenda, search", PIMPINAN, "kepala", "surat:agenda", (), {"cari": "arsip"}),
    ("one letter", PIMPINAN, "pengusul", "surat:surat", ("naskah",), {}),
    ("perjanjian of all units", PIMPINAN, "sekda", "perjanjian:daftar", (), {}),
    ("one perjanjian", PIMPINAN, "penyusun", "perjanjian:rincian", ("perjanjian",), {}),
    ("tree of targets", PIMPINAN, "penyusun", "perjanjian:pohon", ("pohon", "tahun"), {}),
    ("one target", PIMPINAN, "penyusun", "perjanjian:target", ("target",), {}),
    ("targets of a head", PIMPINAN, "penyusun", "perjanjian:target_saya", (), {}),
    ("wizard", PIMPINAN, "terbanyak", "penugasan:tugaskan", (), {}),
    ("team", PIMPINAN, "terbanyak", "tim", (), {}),
    ("a person", PIMPINAN, "atasan", "pegawai:rincian", ("staf",), {}),
    ("list of people", PIMPINAN, "sekda", "pegawai:daftar", (), {}),
    ("list of people, search", PIMPINAN, "sekda", "pegawai:daftar", (), {"cari": "sri"}),
    *((f"case, {nama}", PIMPINAN, "pengusul", alamat, ("kasus",), tanya) for nama, alamat, tanya in (
        ("its page", "pekerjaan:perkara", {}),
        ("board", "pekerjaan:rincian", {"tampilan": "papan"}),
        ("list", "pekerjaan:rincian", {"tampilan": "daftar"}),
        ("calendar", "pekerjaan:rincian", {"tampilan": "kalender"}),
        ("gantt", "pekerjaan:rincian", {"tampilan": "gantt"}),
        ("progress", "pekerjaan:kemajuan", {}),
        ("plan and budget", "pekerjaan:rencana", {}),
        ("problems", "pekerjaan:kendala", {}),
        ("coordination", "pekerjaan:koordinasi", {}),
        ("monitoring", "pekerjaan:pantau", {}),
        ("reviews", "pekerjaan:reviu", {}),
        ("duties", "pekerjaan:tanggung_jawab", {}),
        ("reports", "laporan:perkara", {}),
    )),
    ("case that ended", PIMPINAN, "pengusul lama", "pekerjaan:perkara", ("kasus lama",), {}),
    ("this week", ORANG, "staf", "pekerjaan:pekan", (), {}),
    ("list of work, staff", ORANG, "staf", "pekerjaan:daftar", (), {}),
    ("oneself (kinerja)", ORANG, "staf", "kinerja", (), {}),
    ("own files", ORANG, "staf", "pekerjaan:berkas_saya", (), {}),
    ("regulation", ORANG, "staf", "peraturan:rincian", ("peraturan",), {}),
)  # fmt: skip


@dataclass
class Layar:
    """A page, whether it is a home, a leader's or anybody's."""

    page: Page
    jenis: str


def list_layar(instansi: Instansi) -> list[Layar]:
    """Every page of `PAGES`, each with a session of who asks."""
    pemeran = _Pemeran(instansi)
    orang, benda = pemeran.orang(), pemeran.benda()
    sesi = {siapa: masuk(akun) for siapa, akun in orang.items()}
    hasil = []
    for nama, jenis, siapa, alamat, acuan, tanya in PAGES:
        url = reverse(alamat, args=[benda[satu] for satu in acuan])
        isi = {kunci: benda[nilai] if nilai == AKHIR else nilai for kunci, nilai in tanya.items()}
        hasil.append(Layar(Page(nama, f"{url}?{urlencode(isi)}" if isi else url, sesi[siapa]), jenis))
    return hasil


class _Pemeran:
    """Whoever has most of something, and what they look at."""

    def __init__(self, instansi: Instansi) -> None:
        self.hari = hari_ini(instansi)
        self.pada = kini(instansi, self.hari)
        self.berpemangku = [pos.id for pos in self.pada.pos.values() if pos.pemangku]
        self.puncak = Unit.objects.get(induk=None)
        self.pd = max(Unit.objects.filter(induk=self.puncak), key=lambda satu: len(self._di(satu)))
        self.kasus = self._kasus(berakhir=None, langkah="melaksanakan")
        self.lama = self._kasus(langkah="selesai")
        self.staf = _terbanyak(Anggota.objects.filter(sampai=None, penugasan__berakhir=None), "pegawai_id")
        dari_atas = Target.objects.filter(jabatan_id__in=self.berpemangku, tahun=self.hari.year)
        self.target = dari_atas.annotate(banyak=Count("anak")).order_by("-banyak", "pk")[0]

    def orang(self) -> dict[str, Akun]:
        """Who asks."""
        jabatan = {
            "bupati": self._berperan("bupati"),
            "sekda": self._berperan("sekretaris_daerah"),
            "kepala": self._kepala(self.pd),
            "terbanyak": self._pos_terbanyak(PeranPerkara.objects.all()),
            "penerima": self._pos_terbanyak(PenerimaLaporan.objects.all()),
            "pengusul": self.kasus.pengusul_id,
            "pengusul lama": self.lama.pengusul_id,
            "penyusun": self.target.jabatan_id,
            "atasan": Anggota.objects.filter(pegawai_id=self.staf, penugasan__pengusul_id__in=self.berpemangku)
            .values_list("penugasan__pengusul_id", flat=True)[0],
        }  # fmt: skip
        pemangku = {siapa: self.pada.pos[id].pemangku[0].pegawai_id for siapa, id in jabatan.items()}
        akun = Pegawai.objects.select_related("akun").in_bulk([*pemangku.values(), self.staf])
        return {siapa: akun[id].akun for siapa, id in (pemangku | {"staf": self.staf}).items()}

    def benda(self) -> dict[str, Any]:
        """What is looked at, by the words of `PAGES`."""
        milik = PenerimaLaporan.objects.filter(jabatan_id=self._pos_terbanyak(PenerimaLaporan.objects.all()))
        awal = self.hari.replace(month=1, day=1)
        berlaku = Perjanjian.objects.filter(unit_id=self.target.unit_id, tahun=self.hari.year)
        return {
            "puncak": self.puncak.pk, "pd": self.pd.pk, "staf": self.staf,
            "kasus": self.kasus.pk, "kasus lama": self.lama.pk,
            "laporan": Laporan.objects.filter(pk__in=milik.values("laporan_id")).latest("waktu").pk,
            "naskah": Naskah.objects.filter(objek_jenis="penugasan", objek_id=str(self.kasus.pk))[0].pk,
            "target": self.target.pk, "pohon": self.target.unit_id, "tahun": self.hari.year,
            "perjanjian": berlaku.latest("versi").pk, "peraturan": self.pada.profil.id,
            AKHIR: -(-Penugasan.objects.filter(langkah="selesai", berakhir__date__gte=awal).count() // 30),
        }  # fmt: skip

    def _kasus(self, **saring: object) -> Penugasan:
        """The one with the most progress told, proposed from a post that is held."""
        semua = Penugasan.objects.filter(pengusul_id__in=self.berpemangku, **saring)
        return semua.annotate(banyak=Count("kemajuan")).order_by("-banyak", "pk")[0]

    def _berperan(self, peran: str) -> int:
        return next(pos.id for pos in self.pada.pos.values() if pos.peran == peran and pos.pemangku)

    def _kepala(self, unit: Unit) -> int:
        pimpinan = self.pada.struktur.unit[unit.pk].pimpinan
        assert pimpinan is not None
        return pimpinan.id

    def _di(self, unit: Unit) -> Iterable[Unit]:
        return Unit.objects.filter(jalur__startswith=unit.jalur)

    def _pos_terbanyak(self, baris: "QuerySet[Any]") -> int:
        return _terbanyak(baris.filter(jabatan_id__in=self.berpemangku), "jabatan_id")


def _terbanyak(baris: "QuerySet[Any]", kolom: str) -> int:
    """The value that most of these rows have."""
    (id, _), *_ = baris.order_by().values_list(kolom).annotate(n=Count("pk")).order_by("-n", kolom)[:1]
    return int(id)
