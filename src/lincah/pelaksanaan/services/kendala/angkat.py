"""Put a problem to those whom the regulation names, with the alternatives it asks for."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from lincah.kedudukan.akses import Aktor
from lincah.law.alur import Tahap
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan import check_kendala
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.pelaksanaan.models import AlamatKendala, Alternatif, Kendala, PerihalTunggu, Rincian
from lincah.pelaksanaan.services.kendala.alamat import Alamat, cari_alamat
from lincah.pelaksanaan.services.mitra.kabar import mitra_perkara
from lincah.pelaksanaan.services.mitra.kendala import kabarkan_kendala
from lincah.pelaksanaan.services.perbuatan import Perbuatan, perbuatan
from lincah.pelaksanaan.services.sekali import check_baru
from lincah.pelaksanaan.services.tunggu import tunggu
from lincah.penugasan.services.galat import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

BUKAN_ANGGOTA = "Permasalahan disampaikan oleh yang ditugaskan dalam pekerjaan ini."
BUKAN_WAKTUNYA = "Permasalahan dicatat sejak penugasan diterima sampai pekerjaannya selesai."


@dataclass(frozen=True, slots=True)
class UsulanKendala:
    """What was met and what is recommended. `utama`: which alternative is preferred (from 0); `rincian`: the activity
    held up, None for the work as a whole; `bersama`: several leaders must act, with `instansi` those of the instansi
    instead of the units; `kunci`: one form, one problem."""

    kunci: UUID
    uraian: str
    alternatif: tuple[str, ...]
    utama: int = 0
    rincian: int | None = None
    bersama: bool = False
    instansi: bool = False


@dataclass(frozen=True, slots=True)
class HasilKendala:
    """The problem as written, or None with the reasons of the law."""

    kendala: Kendala | None
    simpulan: Simpulan[tuple[Alamat, ...]]


def angkat_kendala(aktor: Aktor, penugasan_id: UUID, usulan: UsulanKendala) -> HasilKendala:
    """Write a problem and let each leader it goes to be waited for; refused by the law, nothing is written.

    Errors: PerkaraTidakAda, SudahTercatat, UsulanKeliru for who may not or has not said what.
    """
    with perbuatan(aktor, penugasan_id) as ini:
        check_baru(usulan.kunci)
        _check(ini, usulan)
        simpulan = simpulkan_kendala(ini, usulan)
        if not simpulan.boleh:
            return HasilKendala(None, simpulan)
        kendala = tulis_kendala(ini, usulan, simpulan.jawaban)
        kepada = [satu.nama for satu in simpulan.jawaban]
        isi = {"kendala": str(kendala.pk), "uraian": usulan.uraian, "kepada": kepada, "rincian": usulan.rincian}
        ini.catat("mengangkat_kendala", isi, simpulan, kunci=usulan.kunci)
        kabarkan_kendala(ini, kendala, bersama=usulan.bersama, instansi=usulan.instansi)
    return HasilKendala(kendala, simpulan)


def simpulkan_kendala(ini: Perbuatan, usulan: UsulanKendala) -> Simpulan[tuple[Alamat, ...]]:
    """Who is told, by which rules; every unmet demand among the reasons."""
    bentuk, lingkup = Bentuk(ini.penugasan.bentuk), Lingkup(ini.penugasan.lingkup)
    hukum = check_kendala(
        ini.profil.tugas,
        bentuk,
        lingkup,
        bersama=usulan.bersama,
        alternatif=usulan.alternatif,
        instansi=usulan.instansi,
        model=ini.penugasan.model,
    )
    if hukum.jawaban is None:
        return Simpulan((), hukum.alasan)
    alamat, kurang = cari_alamat(ini.aktor, ini.penugasan, ini.daftar, hukum.jawaban)
    return Simpulan(alamat, (*hukum.alasan, *kurang))


def _check(ini: Perbuatan, usulan: UsulanKendala) -> None:
    if not ini.peran:
        raise PerkaraTidakAda(TIDAK_ADA)
    if "pegawai" not in ini.peran:
        raise UsulanKeliru(BUKAN_ANGGOTA)
    langkah = ini.acuan.alur.langkah[ini.penugasan.langkah]
    if langkah.tahap is Tahap.PENUGASAN or not langkah.tindakan:
        raise UsulanKeliru(BUKAN_WAKTUNYA)
    if not usulan.uraian.strip():
        raise UsulanKeliru("Tulis permasalahannya.", "uraian")
    milik = Rincian.objects.berlaku().filter(penugasan=ini.penugasan, pk=usulan.rincian)
    if usulan.rincian is not None and not milik.exists():
        raise UsulanKeliru("Pilih kegiatan dari pekerjaan ini.", "rincian")


def tulis_kendala(
    ini: Perbuatan, usulan: UsulanKendala, alamat: tuple[Alamat, ...], *, id: UUID | None = None
) -> Kendala:
    """The rows of a problem, and the waits for the leaders here; `id`: the one it has in the other instansi."""
    kendala = Kendala.objects.create(
        id=id or uuid4(),
        penugasan=ini.penugasan,
        rincian_id=usulan.rincian,
        uraian=usulan.uraian.strip(),
        oleh_id=ini.aktor.pegawai_id,
        waktu=ini.aktor.waktu,
        kunci=usulan.kunci,
    )
    isi = [(letak, satu.strip()) for letak, satu in enumerate(usulan.alternatif) if satu.strip()]
    terpilih = usulan.utama if usulan.utama in dict(isi) else isi[0][0] if isi else 0
    Alternatif.objects.bulk_create(
        Alternatif(kendala=kendala, nomor=nomor, uraian=uraian, utama=letak == terpilih)
        for nomor, (letak, uraian) in enumerate(isi, 1)
    )
    lintas = mitra_perkara(ini.penugasan) is not None
    for tempat in alamat:
        _tujukan(ini, kendala, tempat, lintas=lintas)
    return kendala


def dasar_alamat(alamat: Alamat) -> dict[str, object]:
    """The rule by which a problem went to a leader, as it is kept."""
    ringkas = f"disampaikan kepada {alamat.nama}"
    return Alasan.dari(alamat.tujuan.aturan, terpenuhi=True, ringkas=ringkas).ke_dict()


def _tujukan(ini: Perbuatan, kendala: Kendala, alamat: Alamat, *, lintas: bool) -> None:
    tujuan, dasar = alamat.tujuan, dasar_alamat(alamat)
    AlamatKendala.objects.create(
        kendala=kendala,
        jabatan_id=alamat.jabatan_id,
        luar="" if alamat.jabatan_id else alamat.nama,
        kunci=uuid4() if lintas and alamat.jabatan_id else None,
        peran=tujuan.peran,
        bersama=tujuan.bersama,
        dasar=dasar,
    )
    if alamat.jabatan_id:
        perihal, post = PerihalTunggu.MEMUTUSKAN_KENDALA, alamat.jabatan_id
        tunggu(ini.aktor, ini.penugasan.pk, perihal, kendala.pk, dasar, jabatan_id=post)
