"""Running cases by the post or person they need, and those that nobody can continue."""

from collections.abc import Container, Iterable
from datetime import date
from itertools import groupby

from django.db.models import Q, QuerySet
from django.urls import reverse

from lincah.kedudukan.kait import Pekerjaan, Terhenti
from lincah.kedudukan.models import Delegasi, Jabatan, Kewenangan, Pegawai, Pemangkuan, StatusPegawai
from lincah.law.alur import PEMARAF
from lincah.penugasan.models import Penugasan, PeranPerkara, Tunggu
from lincah.penugasan.peran import PENDELEGASI, PERNAH
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.sebutan import sebut_tindakan

MENETAPKAN = ("penetap", PENDELEGASI)


def berjalan(**peran: int) -> "QuerySet[Penugasan]":
    """Running cases with a role of this post (`jabatan_id=`) or person (`pegawai_id=`)."""
    peran_kini = PeranPerkara.objects.filter(**peran).exclude(peran=PERNAH).values("penugasan_id")
    return Penugasan.objects.filter(id__in=peran_kini, berakhir=None)


def pekerjaan_pada(**siapa: int) -> tuple[Pekerjaan, ...]:
    """The same as rows to read, what waits for them now first; two queries."""
    tunggu = Tunggu.objects.filter(**siapa).exclude(peran=PENDELEGASI).values_list("penugasan_id", "tindakan")
    menunggu = {id: sebut_tindakan(tindakan).undangan.lower() for id, tindakan in tunggu}
    perkara = berjalan(**siapa).order_by("dibuat", "id").values_list("id", "judul")
    baris = [(menunggu.get(id, ""), judul, id) for id, judul in perkara]
    return tuple(_pekerjaan(judul, apa, id) for apa, judul, id in sorted(baris, key=lambda satu: not satu[0]))


def perkara_terhenti(tanggal: date) -> tuple[Terhenti, ...]:
    """Acts waited for that nobody can do on `tanggal`: the post is closed or empty, the person is not active."""
    tanpa = dict(Tunggu.objects.filter(_tanpa_orang(tanggal)).values_list("id", "penugasan_id"))
    if not tanpa:
        return ()
    semua = Tunggu.objects.filter(penugasan_id__in=set(tanpa.values()))
    urut = semua.select_related("penugasan", "jabatan", "pegawai").order_by("sejak", "penugasan_id", "tindakan", "id")
    per_tindakan = groupby(urut, key=lambda satu: (satu.penugasan_id, satu.tindakan))
    return tuple(baris for _, satu in per_tindakan for baris in _terhenti(list(satu), tanpa.keys()))


def _terhenti(baris: list[Tunggu], tanpa: Container[int]) -> Iterable[Terhenti]:
    """Rows of one act: everybody must do it, or one of them is enough."""
    penugasan = baris[0].penugasan
    aturan = muat_alur(penugasan.alur_id).alur.cari[penugasan.langkah, baris[0].tindakan]
    buntu = [satu for satu in baris if satu.id in tanpa]
    if len(buntu) < len(baris) and not aturan.setiap:
        return
    for satu in buntu if aturan.setiap else [satu for satu in buntu if satu.peran != PENDELEGASI][:1]:
        apa = sebut_tindakan(satu.tindakan).undangan.lower()
        yield Terhenti(
            _pekerjaan(penugasan.judul, apa, penugasan.id),
            satu.jabatan.nama if satu.jabatan else satu.pegawai.nama_lengkap if satu.pegawai else "",
            penugasan.unit_id,
            satu.sejak,
            satu.jabatan_id,
            satu.pegawai_id,
        )


def _tanpa_orang(tanggal: date) -> Q:
    duduk = Pemangkuan.objects.berlaku(tanggal).filter(pegawai__aktif=True).values("jabatan_id")
    buka = Jabatan.objects.berlaku(tanggal).filter(id__in=duduk).values("id")
    delegasi = Delegasi.objects.berlaku(tanggal).filter(kepada_jabatan_id__in=duduk)
    penetap = delegasi.filter(kewenangan=Kewenangan.MENETAPKAN_PENUGASAN).values("dari_jabatan_id")
    pemaraf = delegasi.filter(kewenangan=Kewenangan.MEMARAF).values("dari_jabatan_id")
    diwakili = Q(peran__in=MENETAPKAN, jabatan_id__in=penetap) | Q(peran__startswith=PEMARAF, jabatan_id__in=pemaraf)
    kosong = Q(jabatan__isnull=False) & ~Q(jabatan_id__in=buka) | Q(peran=PENDELEGASI)
    pergi = Pegawai.objects.filter(aktif=False).exclude(status=StatusPegawai.INSTANSI_LAIN)
    return kosong & ~diwakili | Q(pegawai_id__in=pergi.values("id"))


def _pekerjaan(judul: str, menunggu: str, id: object) -> Pekerjaan:
    return Pekerjaan(judul, menunggu, reverse("pekerjaan:perkara", args=[id]))
