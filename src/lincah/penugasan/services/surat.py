"""The letter of an assignment: what stands in it follows from the case; its number is taken when it is set."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django.db.models import F, FilteredRelation, Q

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Delegasi, Kewenangan, Pegawai
from lincah.kedudukan.queries import Kini, Pegangan, kini
from lincah.law.alur import Alur, Tindakan, dari_konsep
from lincah.law.kedudukan import Kosakata
from lincah.naskah import services as naskah
from lincah.naskah.kata.tersimpan import kata_tersimpan
from lincah.naskah.models import Naskah
from lincah.naskah.nama import (
    JenisPemangkuan,
    KelasPenandaTangan,
    PenandaTangan,
    baris_jabatan,
    kelas_peran,
    pangkat_golongan,
)
from lincah.naskah.paraf import paraf_konsep, paraf_tercetak
from lincah.naskah.penggantian import ganti
from lincah.naskah.queries import lambang_sendiri
from lincah.naskah.surat import Keputusan, Kop, Penerima, SuratTugas
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pengingat.queries.aturan import aturan
from lincah.penugasan.models import Penugasan, PeranAnggota, PeranPerkara, Permohonan
from lincah.penugasan.peran import KOORDINATOR
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.kata import kata_tugas
from lincah.penugasan.services.kata.baku_tugas import KEPUTUSAN
from lincah.penugasan.services.kata.nilai_tugas import nilai_tugas
from lincah.penugasan.services.lintas.dasar import dasar_sendiri
from lincah.penugasan.services.lintas.surat import list_surat_mitra
from lincah.penugasan.services.pencipta import Pencipta, pencipta_unit
from lincah.peraturan import muat_profil
from lincah.peraturan.sebutan import dasar_surat

OBJEK = "penugasan"
PERAN_SURAT = {PeranAnggota.KETUA: "Ketua Tim", PeranAnggota.ANGGOTA: "Anggota Tim", PeranAnggota.INDIVIDU: ""}


def terbitkan_surat(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, lama: Naskah | None = None
) -> Naskah:
    """Set the letter of a case with the next number of who makes it; inside the caller's transaction.

    `lama`: the letter of another case whose place it takes. Errors: those of `naskah.services.terbitkan` and `ganti`.
    """
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    asal = pencipta(pada, penugasan, pegangan)
    terbitkan = partial(ganti, lama) if lama else naskah.terbitkan
    return terbitkan(
        surat=_susun(aktor, pada, penugasan, pegangan, asal),
        kode_pd=asal.kode,
        objek=(OBJEK, str(penugasan.id)),
        penanda_tangan_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        tenggat=tenggat_tanda(aktor),
    )


def tenggat_tanda(aktor: Aktor) -> date:
    """By when who sets a letter today is asked to sign it."""
    return aturan().tenggat("menandatangani", aktor.tanggal)


@dataclass(frozen=True, slots=True)
class KataUbahan:
    """What the letter of a change says besides: its situation (perubahan, pengakhiran), its fields by name, and what
    its own initials hang on."""

    keadaan: str
    nilai: Mapping[str, str]
    objek: tuple[str, str]


def susun_surat(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, ubahan: KataUbahan | None = None
) -> SuratTugas:
    """The letter as it would be set now by `aktor`, without number; of the assignment, or of its change."""
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    return _susun(aktor, pada, penugasan, pegangan, pencipta(pada, penugasan, pegangan), ubahan)


def _susun(
    aktor: Aktor,
    pada: Kini,
    penugasan: Penugasan,
    pegangan: Pegangan | None,
    asal: Pencipta,
    ubahan: KataUbahan | None = None,
) -> SuratTugas:
    orang, jenis = _orang(penugasan.id, aktor.pegawai_id), penugasan.jenis_naskah
    acuan = muat_alur(penugasan.alur_id)
    aturan, kosakata = acuan.alur.cari["menetapkan", "menetapkan"], muat_profil(acuan.profil).kosakata
    ubahan = ubahan or KataUbahan("", {}, (OBJEK, str(penugasan.id)))
    paraf, lama = paraf_konsep(ubahan.objek), _surat_sebelumnya(penugasan, acuan.alur)
    ada = kata_tersimpan(jenis, asal.kode, saat=min((satu.waktu for satu in paraf), default=None))
    nilai = nilai_tugas(
        penugasan,
        kosakata,
        dasar=_dasar(acuan.profil, aturan, keputusan=jenis.startswith(KEPUTUSAN)),
        koordinator=_koordinator(penugasan),
        menggantikan=_menggantikan(penugasan, acuan.alur),
        unit=_nama_unit(pada, penugasan),
    )
    nilai |= ubahan.nilai
    kata = kata_tugas(jenis, nilai, profil_id=acuan.profil, kode_pd=asal.kode, ada=ada, keadaan=ubahan.keadaan)
    dasar = (*_dasar_sendiri(pada, penugasan), *kata["dasar"])
    kata = {"amar": kosakata.sebut_amar(jenis).upper(), **kata, "dasar": dasar}
    penanda = penanda_tangan(aktor, pegangan, orang)
    return _bentuk(kata, lama, kosakata.sebut(jenis).upper())(
        jenis=jenis,
        judul=_judul(aktor, penugasan, kosakata),
        kop=_kop(aktor, penugasan, asal, penanda.kelas),
        kepada=_kepada(orang),
        tempat=aktor.instansi.ibu_kota,
        tanggal=aktor.tanggal,
        penanda_tangan=penanda,
        ditetapkan_pada=aktor.waktu,
        tembusan=nama_peran(penugasan, aturan.tembusan),
        paraf=paraf_tercetak(paraf),
    )


def _nama_unit(pada: Kini, penugasan: Penugasan) -> str:
    """As it is called today; '' when it is closed."""
    unit = pada.struktur.unit.get(penugasan.unit_id)
    return unit.nama if unit else ""


def _bentuk(kata: dict[str, Any], lama: tuple[str, ...], nama: str) -> Callable[..., SuratTugas]:
    """A decision weighs first, and names the letters before it apart from the regulations."""
    if "menimbang" in kata:
        return partial(Keputusan, **kata, memperhatikan=tuple(f"{satu};" for satu in lama), sebutan_pendek=nama)
    return partial(SuratTugas, **{**kata, "dasar": (*kata["dasar"], *lama)})


def _kop(aktor: Aktor, penugasan: Penugasan, asal: Pencipta, kelas: KelasPenandaTangan) -> Kop:
    """A decision of the kepala daerah has the head of that post: its name alone, and the picture set for it."""
    if kelas is KelasPenandaTangan.KEPALA_DAERAH and penugasan.jenis_naskah.startswith(KEPUTUSAN) and penugasan.penetap:
        return Kop(pemda=penugasan.penetap.nama, lambang=lambang_sendiri(asal.kode))
    return asal.kop(aktor.instansi.nama)


def _judul(aktor: Aktor, penugasan: Penugasan, kosakata: Kosakata) -> str:
    """The title: of a decision with the post and the region whose it is."""
    nama, daerah = kosakata.sebut(penugasan.jenis_naskah), aktor.instansi.nama.removeprefix("Pemerintah ")
    if penugasan.jenis_naskah.startswith(KEPUTUSAN) and penugasan.penetap is not None:
        pos = penugasan.penetap.nama
        nama = f"Keputusan {pos}" if daerah.split()[-1] in pos else f"Keputusan {pos} {daerah}"
    return nama.upper()


def pencipta(pada: Kini, penugasan: Penugasan, pegangan: Pegangan | None) -> Pencipta:
    """Whose letter it is: the unit the signatory leads or belongs to, or that of the work when the former is closed."""
    ada = pegangan is not None and pegangan.unit_id in pada.struktur.unit
    unit_id = pegangan.unit_id if pegangan is not None and ada else penugasan.unit_id
    return pencipta_unit(pada, unit_id)


def nama_peran(penugasan: Penugasan, peran: tuple[str, ...]) -> tuple[str, ...]:
    """The posts (or people) that hold these roles of the case, in the order of the roles, each once."""
    if not peran:
        return ()
    baris = PeranPerkara.objects.filter(penugasan=penugasan, peran__in=peran).order_by("id")
    nama = [(satu.peran, satu.jabatan, satu.pegawai, satu.luar) for satu in baris.select_related("jabatan", "pegawai")]
    nama.sort(key=lambda satu: peran.index(satu[0]))
    return tuple(
        dict.fromkeys(pos.nama if pos else orang.nama_lengkap if orang else luar for _, pos, orang, luar in nama)
    )


def _dasar(profil_id: str, aturan: Tindakan, *, keputusan: bool) -> str:
    """The article that lets it be set, in the regulation under which the case began; a decision cites its gazette."""
    resmi = muat_profil(profil_id).identitas
    sebutan = f"{dasar_surat(aturan.dasar.rujukan)} {resmi.sebutan} tentang {resmi.nilai['tentang'].nilai}"
    return (
        f"{sebutan} ({resmi.nilai['berita_daerah'].nilai})" if keputusan and "berita_daerah" in resmi.nilai else sebutan
    )


def _dasar_sendiri(pada: Kini, penugasan: Penugasan) -> tuple[str, ...]:
    """One's own regulation, which comes first, for work of another instansi."""
    sendiri = dasar_sendiri(pada, penugasan)
    return (f"{sendiri} tentang {pada.profil.identitas.nilai['tentang'].nilai}",) if sendiri else ()


def _surat_sebelumnya(penugasan: Penugasan, alur: Alur) -> tuple[str, ...]:
    """The request and its answer, where the case began with one."""
    if dari_konsep(alur):
        return ()
    lama = Naskah.objects.filter(objek_jenis=OBJEK, objek_id=str(penugasan.id)).order_by("dibuat", "urut")
    lama = lama.exclude(jenis=penugasan.jenis_naskah)  # the one that is changed is named by the change
    isi = lama.values_list("judul", "nomor", "tanggal")
    semua = [*(satu[:3] for satu in list_surat_mitra(penugasan)), *isi]
    return tuple(f"{judul.capitalize()} Nomor {nomor} tanggal {tanggal_panjang(hari)}" for judul, nomor, hari in semua)


def _orang(penugasan_id: UUID, penanda_tangan_id: int | None) -> list[Pegawai]:
    """Everybody named on the letter in one query; `peran_ikut` is None for who only signs."""
    ikut = FilteredRelation(
        "penugasan", condition=Q(penugasan__penugasan=penugasan_id, penugasan__sampai=None, penugasan__permohonan=None)
    )  # who joined by a request has a letter of one's own
    semua = Pegawai.objects.annotate(ikut=ikut, peran_ikut=F("ikut__peran"), jabatan_ikut=F("ikut__jabatan"))
    return list(semua.filter(Q(peran_ikut__isnull=False) | Q(pk=penanda_tangan_id)))


def _kepada(orang: list[Pegawai]) -> tuple[Penerima, ...]:
    ikut = [satu for satu in orang if satu.peran_ikut is not None]
    urut = sorted(ikut, key=lambda satu: (satu.peran_ikut != PeranAnggota.KETUA, satu.nama))
    return tuple(
        Penerima(
            nama_bergelar=satu.nama_lengkap,
            jabatan=satu.jabatan_ikut,
            nip=satu.nip,
            pangkat_golongan=pangkat_golongan(satu.golongan),
            peran=PERAN_SURAT[PeranAnggota(satu.peran_ikut)],
        )
        for satu in urut
    )


def _koordinator(penugasan: Penugasan) -> str:
    """Who coordinates, where somebody does."""
    return " dan ".join(nama_peran(penugasan, (KOORDINATOR,)))


def _menggantikan(penugasan: Penugasan, alur: Alur) -> str:
    """In whose place they work, where they were asked for instead of somebody."""
    if dari_konsep(alur):
        return ""
    diganti = Permohonan.objects.filter(penugasan=penugasan, menggantikan__isnull=False).select_related("menggantikan")
    return " dan ".join(satu.menggantikan.nama_lengkap for satu in diganti if satu.menggantikan)


def penanda_tangan(aktor: Aktor, pegangan: Pegangan | None, orang: list[Pegawai]) -> PenandaTangan:
    """Who signs, in which capacity. Errors: ValueError without a post."""
    if pegangan is None:
        raise ValueError("surat ditetapkan oleh pemangku jabatan, bukan oleh orang tanpa jabatan")
    pegawai = next(satu for satu in orang if satu.pk == aktor.pegawai_id)
    sendiri, delegasi = _sendiri(aktor, pegangan)
    jenis = JenisPemangkuan(sendiri.kapasitas)
    return PenandaTangan(
        jabatan=baris_jabatan(sendiri.jabatan, jenis=jenis, delegasi=delegasi),
        nama=pegawai.nama,
        gelar_depan=pegawai.gelar_depan,
        gelar_belakang=pegawai.gelar_belakang,
        pangkat_golongan=pangkat_golongan(pegawai.golongan),
        nip=pegawai.nip,
        kelas=kelas_peran(sendiri.peran),
        jenis=jenis,
    )


def _sendiri(aktor: Aktor, pegangan: Pegangan) -> tuple[Pegangan, str]:
    """The post one signs from, one's own, and the delegation that lets one sign for another ('' without)."""
    if pegangan.kapasitas != "delegasi":
        return pegangan, ""
    delegasi = Delegasi.objects.berlaku(aktor.tanggal).filter(
        dari_jabatan_id=pegangan.jabatan_id,
        kepada_jabatan_id__in=aktor.jabatan_ids,
        kewenangan=Kewenangan.MENETAPKAN_PENUGASAN,
    )[0]
    sebutan = f"pendelegasian {pegangan.untuk} Nomor {delegasi.nomor} tanggal {tanggal_panjang(delegasi.tanggal)}"
    return aktor.cari(delegasi.kepada_jabatan_id) or pegangan, sebutan
