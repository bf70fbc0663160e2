"""The flow of one case, from the letter to done, put together from the tables of a regulation.

Roles in the flow: `pengusul`, `penetap`, `pegawai` (everybody assigned), `utama` (the individual, the ketua, or each
member of a team without one), `penyepakat` (with whom the plan is agreed), `pemantau`, `reviu_1` … `reviu_n`.
"""

from dataclasses import dataclass, replace

from lincah.law.alur import Alur, Langkah, Tahap, Tindakan
from lincah.law.alur.tabel import susun
from lincah.law.kedudukan import Penanda
from lincah.law.kernel import Ketentuan, satukan
from lincah.law.pelaksanaan.tahapan import Kembali, TahapanModel

Aturan = Ketentuan[object]
PENYEPAKAT = "penyepakat"
UMPAN_BALIK = "memberi_umpan_balik"
_CATATAN = ("catatan",)


@dataclass(frozen=True, slots=True)
class Bahan:
    """What the flow is built from: the rules on the letter and its receipt, the stages, and the merged review tiers."""

    naskah: str
    penetapan: Ketentuan[object]
    penerimaan: Ketentuan[object]
    tahapan: TahapanModel
    reviu: tuple[tuple[Ketentuan[Penanda], ...], ...]


def susun_alur(bahan: Bahan) -> Alur:
    """The flow of a case as a table. Errors: AlurKeliru when the tables cannot be walked."""
    return susun("menetapkan", (*_penugasan(bahan), *_perencanaan(bahan), *_pelaksanaan(bahan), *_evaluasi(bahan)))


def ganti_pemantau(alur: Alur, pemantau: Ketentuan[Penanda]) -> Alur:
    """`alur` with its feedback resting on this rule on monitoring. Errors: AlurKeliru."""
    langkah = [
        replace(satu, tindakan=tuple(_berdasar(ini, pemantau) for ini in satu.tindakan))
        for satu in alur.langkah.values()
    ]
    return susun(alur.awal, tuple(langkah))


def _berdasar(tindakan: Tindakan, pemantau: Ketentuan[Penanda]) -> Tindakan:
    return replace(tindakan, dasar=pemantau) if tindakan.kode == UMPAN_BALIK else tindakan


def _penugasan(bahan: Bahan) -> tuple[Langkah, ...]:
    tetap, terima = bahan.penetapan, bahan.penerimaan
    tahap = Tahap.PENUGASAN
    batal = Tindakan("membatalkan", ("pengusul",), "batal", tetap, menunggu=False, wajib=_CATATAN)
    return (
        Langkah("menetapkan", tahap, (
            Tindakan("menetapkan", ("penetap",), "menerima", tetap, naskah=bahan.naskah),
            Tindakan("mengembalikan_konsep", ("penetap",), "memperbaiki_konsep", tetap, menunggu=False, wajib=_CATATAN),
            batal,
        )),
        Langkah("memperbaiki_konsep", tahap, (Tindakan("mengusulkan", ("pengusul",), "menetapkan", tetap), batal)),
        Langkah("menerima", tahap, (Tindakan("menerima", ("pegawai",), "merencanakan", terima, setiap=True),)),
        Langkah("batal", tahap),
    )  # fmt: skip


def _perencanaan(bahan: Bahan) -> tuple[Langkah, ...]:
    rencana, tahap = bahan.tahapan.cari("menyusun_rencana").pelaku, Tahap.PERENCANAAN
    sepakat = Tindakan("menyepakati_rencana", (PENYEPAKAT,), "merinci", rencana)
    kembali = Tindakan("mengembalikan_rencana", (PENYEPAKAT,), "merencanakan", rencana, menunggu=False, wajib=_CATATAN)
    return (
        Langkah(
            "merencanakan",
            tahap,
            (Tindakan("menyusun_rencana", ("utama",), "menyepakati", rencana, wajib=("rencana",)),),
        ),
        Langkah("menyepakati", tahap, (sepakat, kembali)),
    )


def _pelaksanaan(bahan: Bahan) -> tuple[Langkah, ...]:
    tahapan, tahap = bahan.tahapan, Tahap.PELAKSANAAN
    rincian, kerja = tahapan.cari("menyusun_rincian").pelaku, tahapan.cari("melaksanakan").pelaku
    rinci = Tindakan("menyusun_rincian", ("utama",), "melaksanakan", rincian, wajib=("rincian",))
    pantau = tahapan.pemantau
    serah = Tindakan("menyerahkan_hasil", ("utama",), "reviu_1", tahapan.penerima_hasil, wajib=("uraian",))
    return (
        Langkah("merinci", tahap, (rinci,)),
        Langkah("melaksanakan", tahap, (
            Tindakan("mencatat_kemajuan", ("pegawai",), "melaksanakan", kerja, menunggu=False, wajib=("uraian",)),
            Tindakan(UMPAN_BALIK, ("pemantau",), "melaksanakan", pantau, menunggu=False, wajib=_CATATAN),
            serah,
        )),
    )  # fmt: skip


def _evaluasi(bahan: Bahan) -> tuple[Langkah, ...]:
    jumlah = len(bahan.reviu)
    langkah = [_reviu(bahan, nomor) for nomor in range(1, jumlah + 1)]
    kembali = bahan.tahapan.reviu.kembali
    if kembali.nilai is Kembali.BERJENJANG:
        langkah += [_turun(nomor, kembali) for nomor in range(1, jumlah)]
    if kembali.nilai is Kembali.PERBAIKAN_PIMPINAN:
        akhir = f"reviu_{jumlah}"
        mend = Tindakan("memperbaiki_capaian", (akhir,), akhir, kembali, wajib=_CATATAN)
        langkah.append(Langkah("memperbaiki", Tahap.EVALUASI, (mend,)))
    return (*langkah, Langkah("selesai", Tahap.EVALUASI))


def _reviu(bahan: Bahan, nomor: int) -> Langkah:
    pelaku, akhir, tingkat = (f"reviu_{nomor}",), nomor == len(bahan.reviu), bahan.reviu[nomor - 1]
    aturan = (bahan.tahapan.reviu.selesai_oleh, *tingkat[:-1]) if akhir else tingkat
    dasar = satukan(aturan, aturan[0])
    kode, lanjut = ("menyatakan_selesai", "selesai") if akhir else ("meneruskan", f"reviu_{nomor + 1}")
    maju = Tindakan(kode, pelaku, lanjut, dasar)
    kembali = bahan.tahapan.reviu.kembali
    if kembali.nilai is Kembali.PERBAIKAN_PIMPINAN and not akhir:
        return Langkah(f"reviu_{nomor}", Tahap.EVALUASI, (maju,))
    belum = "menyatakan_belum" if kembali.nilai is Kembali.PERBAIKAN_PIMPINAN else "mengembalikan"
    balik = Tindakan(belum, pelaku, _tujuan(kembali.nilai, nomor), kembali, menunggu=False, wajib=_CATATAN)
    return Langkah(f"reviu_{nomor}", Tahap.EVALUASI, (maju, balik))


def _tujuan(kembali: Kembali, nomor: int) -> str:
    if kembali is Kembali.PERBAIKAN_PIMPINAN:
        return "memperbaiki"
    return f"kembali_{nomor - 1}" if kembali is Kembali.BERJENJANG and nomor > 1 else "melaksanakan"


def _turun(nomor: int, kembali: Ketentuan[Kembali]) -> Langkah:
    turun = f"kembali_{nomor - 1}" if nomor > 1 else "melaksanakan"
    return Langkah(
        f"kembali_{nomor}",
        Tahap.EVALUASI,
        (Tindakan("meneruskan_pengembalian", (f"reviu_{nomor}",), turun, kembali, wajib=_CATATAN),),
    )
