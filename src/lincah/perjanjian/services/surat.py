"""The letter of a perjanjian kinerja: both parties, and its rows as they are agreed."""

from zoneinfo import ZoneInfo

from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Alasan
from lincah.law.penugasan import pd_dari
from lincah.naskah import services as naskah
from lincah.naskah.angka import rupiah
from lincah.naskah.kesepakatan import Kesepakatan
from lincah.naskah.models import Naskah, StatusNaskah
from lincah.naskah.nama import JenisPemangkuan, PenandaTangan, baris_jabatan, kelas_peran, pangkat_golongan
from lincah.penugasan.services.pencipta import Pencipta
from lincah.penugasan.services.surat import penanda_tangan
from lincah.perjanjian.models import Perjanjian
from lincah.perjanjian.services.dasar import PERJANJIAN, Meja

JENIS = "perjanjian_kinerja"
KOLOM = (
    ("Sasaran", 4, False),
    ("Indikator kinerja", 4, False),
    ("Target", 2, True),
    ("Satuan", 2, False),
    ("Anggaran", 3, True),
)


def terbitkan_surat(meja: Meja, perjanjian: Perjanjian, pegangan: Pegangan) -> Naskah:
    """Set the letter, by who agrees last, with the next number of the unit; inside the caller's transaction.

    Errors: those of `naskah.services.terbitkan`.
    """
    return naskah.terbitkan(
        surat=_susun(meja, perjanjian, pegangan),
        kode_pd=_pencipta(meja, perjanjian).kode,
        objek=(PERJANJIAN, str(perjanjian.pk)),
        penanda_tangan_id=meja.aktor.pegawai_id,
        waktu=meja.aktor.waktu,
    )


def akhiri_surat_lama(lama: Perjanjian | None) -> None:
    """The letter of the version before no longer holds."""
    surat = Naskah.objects.filter(pk=lama.naskah_id, status=StatusNaskah.BERLAKU).first() if lama else None
    if surat is not None:
        naskah.akhiri(surat, StatusNaskah.DIGANTI)


def _susun(meja: Meja, perjanjian: Perjanjian, pegangan: Pegangan) -> Kesepakatan:
    kedua = list(Pegawai.objects.filter(pk=meja.aktor.pegawai_id))
    butir = perjanjian.butir.order_by("urutan")
    instansi = meja.aktor.instansi
    return Kesepakatan(
        jenis=JENIS,
        judul=f"PERJANJIAN KINERJA TAHUN {perjanjian.tahun}",
        perihal=f"Perjanjian kinerja {perjanjian.unit.nama} tahun {perjanjian.tahun}",
        kop=_pencipta(meja, perjanjian).kop(instansi.nama),
        isi=_isi(meja, perjanjian, pegangan),
        dasar=_dasar(meja, perjanjian),
        kolom=KOLOM,
        baris=tuple((s.sasaran, s.indikator, s.target, s.satuan, rupiah(s.anggaran) or "-") for s in butir),
        tempat=instansi.ibu_kota,
        tanggal=meja.aktor.tanggal,
        penanda_tangan=penanda_tangan(meja.aktor, pegangan, kedua),
        pihak_pertama=_pihak_pertama(meja, perjanjian),
        disanggupi=(perjanjian.diajukan or meja.aktor.waktu).astimezone(ZoneInfo(instansi.zona)),
        ditetapkan_pada=meja.aktor.waktu,
    )


def _isi(meja: Meja, perjanjian: Perjanjian, pegangan: Pegangan) -> tuple[str, ...]:
    pertama = meja.pos(perjanjian.jabatan_id).nama
    isi = [
        f"{pertama} selaku pihak pertama menyanggupi target kinerja berikut pada tahun {perjanjian.tahun}, dan "
        f"{pegangan.jabatan} selaku pihak kedua menyetujuinya, memberi dukungan, dan menilai pencapaiannya.",
    ]
    if perjanjian.versi > 1:
        isi.append(
            f"Perjanjian ini ialah versi {perjanjian.versi} dan menggantikan versi sebelumnya: {perjanjian.alasan}"
        )
    return tuple(isi)


def _dasar(meja: Meja, perjanjian: Perjanjian) -> tuple[str, ...]:
    resmi = meja.kini.profil.identitas
    alasan: Alasan = meja.rencana.penyusun(perjanjian.unit_id).alasan[0]
    isi = [f"{alasan.dasar} {resmi.sebutan} tentang {resmi.nilai['tentang'].nilai}"]
    if perjanjian.renstra:
        isi.append(f"{perjanjian.renstra.judul} Nomor {perjanjian.renstra.nomor}")
    return tuple(isi)


def _pihak_pertama(meja: Meja, perjanjian: Perjanjian) -> PenandaTangan:
    orang, pos = perjanjian.pengaju, meja.pos(perjanjian.jabatan_id)
    jenis = next((satu.jenis for satu in pos.pemangku if orang and satu.pegawai_id == orang.pk), "definitif")
    return PenandaTangan(
        jabatan=baris_jabatan(pos.nama, jenis=JenisPemangkuan(jenis)),
        nama=orang.nama if orang else perjanjian.pihak_pertama,
        gelar_depan=orang.gelar_depan if orang else "",
        gelar_belakang=orang.gelar_belakang if orang else "",
        pangkat_golongan=pangkat_golongan(orang.golongan) if orang else "",
        nip=orang.nip if orang else "",
        kelas=kelas_peran(pos.peran),
        jenis=JenisPemangkuan(jenis),
    )


def _pencipta(meja: Meja, perjanjian: Perjanjian) -> Pencipta:
    """The unit's own letter: under the head of its Perangkat Daerah where it stands below one."""
    pd = pd_dari(meja.kini.struktur, perjanjian.unit_id)
    return Pencipta(perjanjian.unit.kode_register, pd.nama, perjanjian.unit.nama if pd.id != perjanjian.unit_id else "")
