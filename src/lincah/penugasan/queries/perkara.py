"""One case as its page needs it: who is in it, where it stands, what is open to the one who looks."""

from dataclasses import dataclass, replace
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, Pegangan, kini
from lincah.law.alur import PARAF, PEMARAF, Alur, Keadaan, Tindakan, list_syarat, list_terbuka
from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Alasan
from lincah.law.penugasan import Lingkup
from lincah.law.profil import Profil
from lincah.naskah.models import Paraf
from lincah.naskah.paraf import paraf_konsep
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara, PerkaraMitra
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.queries.permohonan import PermohonanPerkara, baca_permohonan
from lincah.penugasan.sebutan import SebutTindakan, sebut_orang, sebut_peran, sebut_tindakan
from lincah.penugasan.services.galat import PerkaraTidakAda
from lincah.penugasan.services.kata.ragam import bersurat
from lincah.penugasan.services.lintas.dituju import MENYEBUT
from lincah.penugasan.services.paraf import OBJEK
from lincah.penugasan.services.tindakan import lepas_pemohon, merangkap, peran_aktor
from lincah.peraturan import muat_profil

TERKAIT = ("unit", "penetap", "pengusul", "permohonan__unit", "permohonan__pemohon", "lintas__mitra")


@dataclass(frozen=True, slots=True)
class Pemegang:
    """A role of the case and who holds it today: the post with its holder, or the person."""

    peran: str
    sebutan: str
    jabatan: str
    nama: str
    jabatan_id: int | None
    pegawai_id: int | None

    @property
    def singkat(self) -> str:
        """The post, or the person where the role is a person's."""
        return self.jabatan or self.nama


@dataclass(frozen=True, slots=True)
class Terbuka:
    """An act open now to the one who looks: its words, who is next, its article.

    `rangkap`: it is an act of office, and who looks is one of those assigned. `surat`: the letter of a request that the
    act signs, to whom and with copies to whom; '' where it makes none.
    """

    kode: str
    sebut: SebutTindakan
    tombol: str
    kepada: str
    dasar: Alasan
    utama: bool
    rangkap: bool
    surat: str = ""


@dataclass(frozen=True, slots=True)
class BarisParaf:
    """One place in the chain of initials: the post, who holds it, and the initials when given."""

    jabatan: str
    nama: str
    paraf: Paraf | None
    giliran: bool


@dataclass(frozen=True, slots=True)
class Perkara:
    """A case with everything its page shows, but for what pelaksanaan adds. `semua_anggota`: also who has left it."""

    penugasan: Penugasan
    alur: Alur
    profil: str
    pemegang: tuple[Pemegang, ...]
    semua_anggota: tuple[Anggota, ...]
    terbuka: tuple[Terbuka, ...]
    peran: dict[str, Pegangan | None]
    kini: Kini
    permohonan: PermohonanPerkara | None
    paraf: tuple[BarisParaf, ...] = ()

    @property
    def lintas(self) -> PerkaraMitra | None:
        """The other instansi of the case, if it stands in two."""
        return getattr(self.penugasan, "lintas", None)

    @property
    def peraturan(self) -> str:
        """The regulation that orders the case: that of the instansi whose work it is."""
        return muat_profil(self.profil).identitas.sebutan

    @property
    def anggota(self) -> tuple[Anggota, ...]:
        """Those who are still in it."""
        return tuple(satu for satu in self.semua_anggota if satu.sampai is None)

    @property
    def pejabat(self) -> tuple[Pemegang, ...]:
        """The officers of the case, one row a post with all its roles."""
        hasil: dict[int | str, Pemegang] = {}
        for satu in self.pemegang:
            if satu.pegawai_id is None:
                kunci = satu.jabatan_id or satu.jabatan
                lama = hasil.get(kunci)
                sebutan = f"{lama.sebutan}, {satu.sebutan.lower()}" if lama else satu.sebutan
                hasil[kunci] = replace(satu, sebutan=sebutan)
        return tuple(hasil.values())

    @property
    def aturan_ganda(self) -> Alasan:
        """Why one person may be asked for twice."""
        return Alasan.dari(muat_profil(self.profil).penugasan.dua_permohonan, terpenuhi=True, ringkas="")

    @property
    def ditunggu(self) -> str:
        """Whom the case waits for now, as one phrase; '' for nobody."""
        tindakan = self.alur.langkah[self.penugasan.langkah].tindakan
        peran = {peran for satu in tindakan if satu.menunggu for peran in satu.pelaku}
        return self.nama(*peran) if peran else ""

    def syarat(self, aktor: Aktor, kode: str) -> tuple[Alasan, ...]:
        """The conditions of that act for this reader now. Errors: KeyError for an act this flow does not have."""
        keadaan = Keadaan(self.penugasan.langkah, frozenset(self.penugasan.sudah))
        return list_syarat(self.alur, keadaan, kode, pelaku=str(aktor.pegawai_id), peran=frozenset(self.peran))

    def nama(self, *peran: str) -> str:
        """The holders of these roles, as one phrase."""
        return sebut_orang(satu.singkat for satu in self.pemegang if satu.peran in peran)


def buka_perkara(aktor: Aktor, penugasan_id: UUID) -> Perkara:
    """The case for somebody who may see it: who has a role in it, or leads a unit above it. Errors: PerkaraTidakAda."""
    penugasan, daftar, peran, pada = _masuk(aktor, penugasan_id)
    acuan = muat_alur(penugasan.alur_id)
    semua = tuple(penugasan.anggota.select_related("pegawai__mitra", "permohonan").order_by("-peran", "pegawai__nama"))
    profil = muat_profil(acuan.profil)
    pemegang = tuple(_pemegang(pada, profil.kosakata, satu) for satu in daftar)
    bebas = lepas_pemohon(aktor, daftar, acuan.alur.langkah[penugasan.langkah], peran, pada)
    terbuka = _terbuka(aktor, penugasan, acuan, bebas, pemegang)
    menjawab = any(_menyebut(penugasan, acuan.alur.cari[penugasan.langkah, satu.kode]) for satu in terbuka)
    permohonan = baca_permohonan(aktor, penugasan, acuan.alur, menjawab=menjawab, diberi=bool(semua))
    paraf = _paraf(penugasan, pemegang)
    return Perkara(penugasan, acuan.alur, acuan.profil, pemegang, semua, terbuka, peran, pada, permohonan, paraf)


def _paraf(penugasan: Penugasan, pemegang: tuple[Pemegang, ...]) -> tuple[BarisParaf, ...]:
    """The chain of initials while the letter is a draft; one query where there is a chain."""
    pemaraf = [satu for satu in pemegang if satu.peran.startswith(PEMARAF)]
    if not pemaraf or penugasan.naskah_id is not None:
        return ()
    ada = {satu.urut: satu for satu in paraf_konsep((OBJEK, str(penugasan.id)))}
    giliran = penugasan.langkah.replace(PARAF, PEMARAF)
    return tuple(
        BarisParaf(satu.jabatan, satu.nama, ada.get(nomor), satu.peran == giliran)
        for nomor, satu in enumerate(pemaraf, 1)
    )


def check_boleh_membuka(aktor: Aktor, penugasan_id: UUID) -> None:
    """The same door, for who only wants something that hangs on the case. Errors: PerkaraTidakAda."""
    _masuk(aktor, penugasan_id)


def _masuk(aktor: Aktor, penugasan_id: UUID) -> tuple[Penugasan, list[PeranPerkara], dict[str, Pegangan | None], Kini]:
    penugasan = Penugasan.objects.select_related(*TERKAIT).filter(pk=penugasan_id).first()
    if penugasan is None:
        raise PerkaraTidakAda("Pekerjaan ini tidak ada atau bukan untuk Anda.")
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    daftar = list(PeranPerkara.objects.filter(penugasan=penugasan).select_related("jabatan", "pegawai").order_by("id"))
    peran = peran_aktor(aktor, daftar)
    if not peran and not memimpin_di_atas(aktor, pada, penugasan):
        raise PerkaraTidakAda("Pekerjaan ini tidak ada atau bukan untuk Anda.")
    return penugasan, daftar, peran, pada


def memimpin_di_atas(aktor: Aktor, pada: Kini, penugasan: Penugasan) -> bool:
    """Does this person lead the unit of the case, or one above it?"""
    if penugasan.unit_id not in pada.struktur.unit:
        return False
    garis = {unit.id for unit in pada.struktur.garis(penugasan.unit_id)}
    return any(satu.pimpinan and satu.kapasitas != "delegasi" and satu.unit_id in garis for satu in aktor.pegangan)


def _menyebut(penugasan: Penugasan, tindakan: Tindakan) -> bool:
    """May the act name people? Across instansi few of those that decide do."""
    return tindakan.kode in MENYEBUT if penugasan.lingkup == Lingkup.LINTAS_INSTANSI else tindakan.memutus


def _pemegang(pada: Kini, kosakata: Kosakata, baris: PeranPerkara) -> Pemegang:
    sebutan = sebut_peran(baris.peran, kosakata)
    if baris.pegawai is not None:
        return Pemegang(baris.peran, sebutan, "", baris.pegawai.nama_lengkap, None, baris.pegawai_id)
    if baris.luar:
        return Pemegang(baris.peran, sebutan, baris.luar, "instansi lain", None, None)
    pos = pada.pos.get(baris.jabatan_id or 0)
    nama = pos.pemangku[0].nama if pos and pos.pemangku else "belum ada pemangku"
    return Pemegang(baris.peran, sebutan, baris.jabatan.nama if baris.jabatan else "", nama, baris.jabatan_id, None)


def _terbuka(
    aktor: Aktor,
    penugasan: Penugasan,
    acuan: AlurPerkara,
    peran: dict[str, Pegangan | None],
    pemegang: tuple[Pemegang, ...],
) -> tuple[Terbuka, ...]:
    keadaan = Keadaan(penugasan.langkah, frozenset(penugasan.sudah))
    boleh = list_terbuka(acuan.alur, keadaan, pelaku=str(aktor.pegawai_id), peran=frozenset(peran))
    return tuple(_satu_terbuka(acuan, satu, pemegang, peran) for satu in boleh)


def _satu_terbuka(
    acuan: AlurPerkara, tindakan: Tindakan, pemegang: tuple[Pemegang, ...], peran: dict[str, Pegangan | None]
) -> Terbuka:
    berikut = {satu for t in acuan.alur.langkah[tindakan.lanjut].tindakan if t.menunggu for satu in t.pelaku}
    kepada = sebut_orang(satu.singkat for satu in pemegang if satu.peran in berikut)
    sebut = sebut_tindakan(tindakan.kode)
    dasar = Alasan.dari(tindakan.dasar, terpenuhi=True, ringkas=f"{sebut.ajakan} pada langkah ini")
    tombol = sebut.tombol.format(kepada=kepada or "berikutnya")
    jabatan = any(peran.get(satu) is not None for satu in tindakan.pelaku)
    rangkap, surat = jabatan and merangkap(peran), _surat(muat_profil(acuan.profil), tindakan, pemegang)
    return Terbuka(tindakan.kode, sebut, tombol, kepada, dasar, tindakan.menunggu, rangkap, surat)


def _surat(profil: Profil, tindakan: Tindakan, pemegang: tuple[Pemegang, ...]) -> str:
    if not bersurat(tindakan.naskah, profil):
        return ""
    kepada, tembusan = (
        sebut_orang(satu.singkat for satu in pemegang if satu.peran in peran)
        for peran in (tindakan.kepada, tindakan.tembusan)
    )
    surat = f"{profil.kosakata.sebut(tindakan.naskah)} kepada {kepada or 'yang bersangkutan'}"
    return f"{surat}, tembusan {tembusan}" if tembusan else surat
