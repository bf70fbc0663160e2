"""The running case that people of another unit are asked to join: may they, and who is at it already."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, orang_kini
from lincah.law.kernel import Alasan
from lincah.law.penugasan import AturanKetua, Bentuk, JenisPerubahan, Lingkup, check_dapat_diubah, check_menambah
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Anggota, OrangDiminta, Penugasan, PeranAnggota, PeranPerkara, SifatTugas
from lincah.penugasan.peran import PERNAH
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.galat import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.rancangan import Usulan
from lincah.peraturan import muat_profil

TIDAK_ADA = "Pekerjaan yang dituju tidak ada atau bukan untuk Anda."
BUKAN_TAMU = "Yang diganti lewat permohonan hanya orang unit lain yang bergabung dalam pekerjaan ini; pilih lagi."
SEBUT_KETUA = "{nama} memimpin tim ini. Sebut nama penggantinya, atau ganti dahulu ketua timnya."
SUDAH_TERIKAT = (
    "{nama} sudah bertugas dalam pekerjaan itu dengan surat Nomor {nomor}. Surat ini belum ditetapkan; kembalikan "
    "permohonannya, atau keluarkan dia dahulu."
)
BUKAN_PEMILIK = "Permohonan ini dikirim pimpinan unit pemilik pekerjaannya; Anda tidak memimpin unit itu hari ini."


@dataclass(frozen=True, slots=True)
class Diganti:
    """The guest whose place is taken: name, number of the letter, the post (id) that set it; `ketua`: led the team."""

    nama: str
    nomor: str
    penetap_id: int
    ketua: bool


@dataclass(frozen=True, slots=True)
class TujuanGabung:
    """The case, the people in it with the ketua, and whether it may take people now; `diganti`: who makes room."""

    penugasan: Penugasan
    orang: tuple[int, ...]
    ketua: int | None
    alasan: tuple[Alasan, ...]
    diganti: Diganti | None = None


def check_terbuka(acuan: AlurPerkara, penugasan: Penugasan) -> tuple[Alasan, ...]:
    """May people join this case now? While it runs and its result is not under review.

    Across instansi not while its letter is being accepted.
    """
    langkah = penugasan.langkah
    bab = muat_profil(acuan.profil).penugasan
    masuk = Alasan.dari(bab.bergabung, terpenuhi=True, ringkas="pegawai unit lain bergabung dengan permohonan")
    luar = (check_menambah(bab, langkah),) if penugasan.lingkup == Lingkup.LINTAS_INSTANSI else ()
    return (*check_dapat_diubah(bab, acuan.alur, langkah, JenisPerubahan.PENAMBAHAN), masuk, *luar)


def baca_tujuan(aktor: Aktor, penugasan_id: object, jabatan_id: int) -> TujuanGabung:
    """The case for who leads the unit that owns it, from that post. Errors: PerkaraTidakAda, UsulanKeliru."""
    penugasan = Penugasan.objects.filter(pk=penugasan_id).first()
    if penugasan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    bagian = PeranPerkara.objects.filter(penugasan=penugasan, jabatan_id__in=aktor.jabatan_ids).exclude(peran=PERNAH)
    pegangan = aktor.cari(jabatan_id)
    if not bagian.exists():
        raise PerkaraTidakAda(TIDAK_ADA)
    if pegangan is None or not pegangan.pimpinan or pegangan.unit_id != penugasan.unit_id:
        raise UsulanKeliru(BUKAN_PEMILIK)
    alasan = check_terbuka(muat_alur(penugasan.alur_id), penugasan)
    baris = list(penugasan.anggota.bertugas().order_by("id").values_list("pegawai_id", "peran"))
    ketua = next((satu for satu, peran in baris if peran == PeranAnggota.KETUA), None)
    return TujuanGabung(penugasan, tuple(satu for satu, _ in baris), ketua, alasan)


def gantikan(tujuan: TujuanGabung, keluar: int, masuk: tuple[int, ...]) -> TujuanGabung:
    """The same once a guest (id) has made room for those asked for. Errors: UsulanKeliru."""
    cari = Anggota.objects.filter(penugasan=tujuan.penugasan, pegawai_id=keluar, permohonan__isnull=False)
    tamu = cari.select_related("pegawai", "permohonan__penugasan").first()
    if tamu is None or tamu.permohonan is None or keluar in masuk:
        raise UsulanKeliru(BUKAN_TAMU, "menggantikan")
    pinjam, memimpin = tamu.permohonan.penugasan, tujuan.ketua == keluar
    if memimpin and not masuk:
        raise UsulanKeliru(SEBUT_KETUA.format(nama=tamu.pegawai.nama_lengkap), "menggantikan")
    surat = Naskah.objects.filter(pk=pinjam.naskah_id).values_list("nomor", flat=True).first()
    diganti = Diganti(tamu.pegawai.nama_lengkap, surat or "", pinjam.penetap_id or 0, memimpin)
    orang = tuple(satu for satu in tujuan.orang if satu != keluar)
    return replace(tujuan, orang=orang, ketua=None if memimpin else tujuan.ketua, diganti=diganti)


def list_menunggu_gabung(penugasan_id: object, pegawai: Iterable[int]) -> list[str]:
    """Which of these people another request that is not answered yet asks for, for the same case; by name."""
    baris = OrangDiminta.objects.filter(permohonan__untuk=penugasan_id, pegawai_id__in=list(pegawai))
    baris = baris.exclude(setuju=False).filter(permohonan__penugasan__berakhir=None)
    return [satu.pegawai.nama_lengkap for satu in baris.select_related("pegawai").order_by("pegawai__nama")]


def check_belum_bertugas(penugasan: Penugasan, pegawai: Iterable[int]) -> None:
    """Nobody is bound by two letters for one work. Errors: UsulanKeliru, which names the letter that binds already."""
    ada = penugasan.anggota.bertugas().filter(pegawai_id__in=list(pegawai)).select_related("pegawai").first()
    if ada is None:
        return
    surat = ada.permohonan.penugasan.naskah_id if ada.permohonan else penugasan.naskah_id
    nomor = Naskah.objects.filter(pk=surat).values_list("nomor", flat=True).first() or "yang berlaku"
    raise UsulanKeliru(SUDAH_TERIKAT.format(nama=ada.pegawai.nama_lengkap, nomor=nomor))


def ketua_sesudah(aturan: AturanKetua | None, orang: tuple[int, ...], ketua: int | None) -> int | None:
    """Who leads once others have joined: the ketua; where a team must have one, who worked alone until now."""
    wajib = aturan is not None and aturan.wajib.nilai
    return ketua or (orang[0] if wajib and len(orang) == 1 else None)


def lengkapi_usulan(usulan: Usulan, tujuan: TujuanGabung, hari: date) -> Usulan:
    """The work is that of the case: nobody types it twice. From today (or its beginning) to its end."""
    penugasan = tujuan.penugasan
    return replace(
        usulan,
        judul=penugasan.judul,
        uraian=penugasan.uraian,
        target=penugasan.target,
        satuan=penugasan.satuan,
        sifat=SifatTugas(penugasan.sifat),
        mulai=max(hari, penugasan.mulai),
        selesai=penugasan.selesai,
        bentuk=Bentuk.TIM,
        pegawai=(),
        ketua=None,
    )


def orang_tujuan(aktor: Aktor, pada: Kini, tujuan: TujuanGabung | None) -> tuple[OrangKini, ...]:
    """Who is at it already, with the posts of today."""
    return orang_kini(pada, aktor.tanggal, pegawai=tujuan.orang) if tujuan else ()
