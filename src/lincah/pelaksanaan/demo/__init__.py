"""Running work for the demo: cases under each model of structure, stopped at different steps.

Walked by the real services: letters, numbers, events and conclusions are real ones of invented people.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import cycle
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django_tenants.utils import tenant_context

from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Jabatan, Unit
from lincah.kedudukan.queries import OrangKini, kini, orang_kini
from lincah.law.kedudukan import Kelas
from lincah.law.penugasan import Bentuk
from lincah.naskah.models import CaraTandaTangan
from lincah.naskah.paraf import AturanParaf, atur_paraf
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan
from lincah.naskah.services import atur_kop
from lincah.pelaksanaan.demo.bahan import MASA, muat_bahan
from lincah.pelaksanaan.demo.jalan import Pejalan
from lincah.pelaksanaan.demo.permohonan import list_permintaan
from lincah.penugasan.models import Penugasan, SifatTugas
from lincah.penugasan.services import Usulan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

OLEH = Pelaku(None, None, "Demo", "sistem")
BERHENTI = ("menetapkan", "menerima", "melaksanakan", "reviu_1", "menyepakati", "selesai", "merencanakan")
BERHENTI_MINTA = ("menjawab", "menetapkan", "memutuskan", "merekomendasikan", "melaksanakan")
LAMA, MASA_LAMA = timedelta(days=21), timedelta(days=42)
ORANG = 3


def muat_pekerjaan(instansi: Instansi) -> int:
    """Open and walk the demo's cases of one instansi, unless it has cases already; the number opened."""
    with tenant_context(instansi), transaction.atomic():
        if Penugasan.objects.exists():
            return 0
        siapkan_surat(instansi)
        atur_tanda_tangan(AturanTandaTangan(cara=CaraTandaTangan.LOKAL), waktu=sekarang())
        dibuka = _lama(instansi)
        pejalan = Pejalan(instansi)
        pasangan = zip(_usulan(instansi), cycle(BERHENTI), strict=False)
        dibuka += sum(pejalan.jalankan(usulan, pegawai, sampai) for (usulan, pegawai), sampai in pasangan)
        diminta = zip(list_permintaan(instansi), cycle(BERHENTI_MINTA), strict=False)
        return dibuka + sum(pejalan.minta(minta, pegawai, sampai) for (minta, pegawai), sampai in diminta)


def _lama(instansi: Instansi) -> int:
    """Open one team and one individual work of some weeks ago, first of all: letters are numbered in their order."""
    dibuka = 0
    for bentuk in Bentuk:
        usulan, pegawai = next((satu for satu in _usulan(instansi) if satu[0].bentuk is bentuk), (None, 0))
        if usulan is not None:
            mulai, kunci = usulan.mulai - LAMA, uuid5(NAMESPACE_URL, f"{instansi.slug}/lama/{bentuk.value}")
            judul = muat_bahan().isi["lama"][bentuk.value]
            lama = replace(usulan, kunci=kunci, judul=judul, mulai=mulai, selesai=mulai + MASA_LAMA)
            dibuka += Pejalan(instansi, LAMA).jalankan(lama, pegawai, "melaksanakan")
    return dibuka


def siapkan_surat(instansi: Instansi) -> None:
    """Heads of letters and who initials them, in the instansi one is in."""
    _kop_surat(instansi)
    _paraf()


def _kop_surat(instansi: Instansi) -> None:
    """Heads of letters for every Perangkat Daerah; the addresses are invented."""
    waktu = sekarang()
    jalan = cycle(muat_bahan().isi["jalan"])
    for nomor, (singkatan, kode) in enumerate(
        Unit.objects.filter(induk__induk__isnull=True).values_list("singkatan", "kode"), 1
    ):
        alamat = f"{next(jalan)} Nomor {nomor}, {instansi.ibu_kota}"
        atur_kop(singkatan or kode, alamat=alamat, oleh=OLEH, waktu=waktu)


def _paraf() -> None:
    """In one Perangkat Daerah an officer beside the line initials too, where there is such a post."""
    bahan = muat_bahan().isi["paraf"]
    unit = Unit.objects.filter(kode=bahan["perangkat_daerah"]).first()
    pos = Jabatan.objects.filter(nama=bahan["jabatan"]).first()
    if unit is not None and pos is not None:
        atur_paraf(unit.kode_register, AturanParaf(tambahan=(pos.pk,)), oleh=OLEH, waktu=sekarang())


def _usulan(instansi: Instansi) -> Iterator[tuple[Usulan, int]]:
    """One proposal for each model (two where there are people enough), with the person who proposes it."""
    hari, bahan = hari_ini(instansi), muat_bahan()
    pada = kini(instansi, hari)
    kelompok: dict[tuple[str, int], list[OrangKini]] = {}
    for orang in orang_kini(pada, hari):
        model, pemberi = orang.kedudukan.model.jawaban, orang.kedudukan.pemberi_tugas.jawaban
        staf = orang.orang.kelas in (Kelas.JF, Kelas.PELAKSANA) and orang.orang.pos_id is None
        if staf and model and pemberi and pemberi.pemangku:
            kelompok.setdefault((model.kode, pemberi.id), []).append(orang)
    terbuka: dict[str, int] = {}
    for (model, jabatan), orang in sorted(kelompok.items(), key=lambda satu: -len(satu[1])):
        if terbuka.setdefault(model, 0) < 2:
            terbuka[model] += 1
            pos = pada.pos[jabatan]
            judul, target, satuan = bahan.ambil(pada.struktur.garis_mandiri(pos.unit_id)[-1].jenis)
            pegawai = tuple(satu.pegawai_id for satu in orang[:ORANG])
            tim = len(pegawai) > 1
            usulan = Usulan(
                kunci=uuid5(NAMESPACE_URL, f"{instansi.slug}/{jabatan}"),
                jabatan_id=jabatan,
                judul=judul,
                uraian="",
                target=target,
                satuan=satuan,
                sifat=SifatTugas.RUTIN if terbuka[model] == 1 else SifatTugas.INSIDENTAL,
                mulai=hari,
                selesai=hari + MASA,
                bentuk=Bentuk.TIM if tim else Bentuk.INDIVIDU,
                pegawai=pegawai,
                ketua=pegawai[0] if tim else None,
            )
            yield usulan, pos.pemangku[0].pegawai_id
