"""Every letter of the chapter of assignments as a value, under each regulation, without a database."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from lincah.kedudukan.models import Unit
from lincah.naskah.kata.ragam import Ragam
from lincah.naskah.nama import JenisPemangkuan, KelasPenandaTangan, PenandaTangan, baris_jabatan
from lincah.naskah.surat import Keputusan, Kop, Mengetahui, Penerima, Surat, SuratDinas, SuratTugas
from lincah.penugasan.models import Penugasan, Permohonan
from lincah.penugasan.services.bahan_surat import BahanSurat
from lincah.penugasan.services.kata import kata_surat, kata_tugas, list_ragam
from lincah.penugasan.services.kata.baku import KRITERIA, SEBAGIAN, TOLAK
from lincah.penugasan.services.kata.nilai_tugas import masa_tugas, nilai_tugas
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.sebutan import dasar_surat

HARI = date(2025, 3, 3)
SAAT = datetime(2025, 3, 3, 14, 5, tzinfo=timezone(timedelta(hours=7)))
PD = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"
JUDUL = "Penyusunan Arsitektur Data dan Peta Proses Bisnis Lintas Sektor"
DIUBAH = "Masa tugas diperpanjang sampai dengan 30 April 2025, semula 2 April 2025"
ALASAN = "Seluruh pegawai sedang menyelesaikan laporan keuangan tahunan sampai akhir bulan"


MENGETAHUI = Mengetahui(
    jabatan=("Plt. Kepala Bidang Pengolahan Data dan Statistik,",), nama="Dra. Hj. Siti Aminah Harahap, M.A.P.",
    identitas=("Pembina (IV/a)", "NIP 19720202 199803 2 004"),
    keterangan="Menyetujui dengan surat Nomor 094/14/DINKES/2025 tanggal 20 Februari 2025",
)  # fmt: skip


@dataclass(frozen=True)
class Contoh:
    """A letter with the words that must stand in it."""

    kode: str
    ragam: Ragam
    surat: Surat
    harus: tuple[str, ...]


def orang(banyak: int, *, tim: bool = False) -> tuple[Penerima, ...]:
    """People with long names and titles; the first leads."""
    return tuple(
        Penerima(
            nama_bergelar=f"Dr. Ni Luh Putu Ayu Wulandari Kusumaningrum {ke}, S.Kom., M.T.I., M.Si.",
            jabatan="Analis Kebijakan Ahli Muda" if ke % 2 else "Penata Layanan Operasional",
            nip=f"1985010120100110{ke:02}",
            pangkat_golongan="Penata Tingkat I (III/d)" if ke % 3 else "Golongan IX",
            unit=f"Bidang Pengolahan Data dan Statistik Sektoral {ke}",
            peran=("Ketua Tim" if ke == 1 else "Anggota Tim") if tim and banyak > 1 else "",
        )
        for ke in range(1, banyak + 1)
    )


def penanda(
    jenis: str = "definitif", kelas: str = "lainnya", jabatan: str = f"Kepala {PD}", **lain: Any
) -> PenandaTangan:
    """A signatory with titles, pangkat and NIP."""
    pemangkuan = JenisPemangkuan(jenis)
    return PenandaTangan(
        jabatan=baris_jabatan(jabatan, jenis=pemangkuan, **lain), nama="I Gusti Ngurah Bagus Adnyana",
        gelar_depan="Drs.", gelar_belakang="M.Si.", pangkat_golongan="Pembina Utama Muda (IV/c)",
        nip="197001011995031002", kelas=KelasPenandaTangan(kelas), jenis=pemangkuan,
    )  # fmt: skip


def setiap_surat(id: str, *, banyak: int = 1) -> Iterator[Contoh]:
    """Each kind in each situation of a regulation."""
    for ragam in list_ragam(id):
        yield (_dinas if ragam.bentuk == "dinas" else _tugas)(id, ragam, banyak)


def semua_surat(banyak: int = 1) -> Iterator[Contoh]:
    """Of every regulation."""
    return (satu for id in list_peraturan() for satu in setiap_surat(id, banyak=banyak))


def umum(id: str, pt: PenandaTangan, *, dinas: str = PD) -> dict[str, Any]:
    """What every letter has."""
    daerah = muat_profil(id).identitas.nilai["daerah"].nilai
    pemda = str(muat_profil(id).identitas.nilai["instansi"].nilai)
    kop = Kop(
        pemda=pemda, perangkat_daerah=dinas, alamat="Jalan Raya Tanjungpinang Kilometer 42, Bandar Seri Bentan",
        kode_pos="29132", telepon="(0771) 123456", laman="https://dinas.contoh.go.id", pos_el="dinas@contoh.go.id",
    )  # fmt: skip
    return {
        "kop": kop, "tempat": str(daerah), "tanggal": HARI, "penanda_tangan": pt, "ditetapkan_pada": SAAT,
        "nomor": "800.1.11.1/27/DP3AP2KB/2025", "kode_verifikasi": "0" * 26,
        "alamat_verifikasi": "https://kerja.contoh.go.id/uji/v/00000000000000000000000000/",
        "tembusan": ("Sekretaris Daerah", f"Kepala {PD}"),
    }  # fmt: skip


def _perkara(id: str, jenis: str, lingkup: str) -> Penugasan:
    return Penugasan(
        judul=JUDUL, uraian="Memetakan data induk, aliran data, dan pemiliknya pada setiap perangkat daerah.",
        target="Tersusunnya 1 dokumen arsitektur data", satuan="dokumen", sifat="insidental", mulai=HARI,
        selesai=date(2025, 4, 2), lingkup=lingkup, jenis_naskah=jenis,
        unit=Unit(nama="Bidang Penyelenggaraan E-Government"),
    )  # fmt: skip


def _dinas(id: str, ragam: Ragam, banyak: int) -> Contoh:
    bahan = _bahan(id, ragam, banyak)
    surat = SuratDinas(
        jenis=ragam.jenis, judul=bahan.nama.upper(), kepada=(*bahan.kepada, "di Tempat"), orang=bahan.orang,
        **kata_surat(ragam.jenis, bahan, profil_id=id, kode_pd="", ada={}),
        **umum(id, penanda()),
    )  # fmt: skip
    if ragam.jenis == "surat_permohonan_sukarela":
        surat = replace(surat, mengetahui=MENGETAHUI)
    harus = [JUDUL, bahan.dasar, *bahan.kepada, *_wajib(ragam, bahan)]
    harus += [
        teks for satu in bahan.orang for teks in (satu.nama_bergelar, satu.jabatan, satu.pangkat_golongan, satu.unit)
    ]
    if surat.mengetahui:
        harus += [
            *surat.mengetahui.jabatan,
            surat.mengetahui.nama,
            *surat.mengetahui.identitas,
            surat.mengetahui.keterangan,
        ]
    return Contoh(f"{id}.{ragam.kode}", ragam, surat, tuple(harus))


def _wajib(ragam: Ragam, bahan: BahanSurat) -> list[str]:
    """What the articles demand, as it must stand in the letter."""
    tugas, minta = bahan.penugasan, bahan.permohonan
    isi = {
        "maksud_tujuan": minta.maksud, "kompetensi": minta.kompetensi, "target_kinerja": tugas.target,
        "durasi": bahan.masa, "alasan": ALASAN, "rekomendasi": ALASAN, "dasar": bahan.dasar,
    }  # fmt: skip
    return [isi[kode] for kode in ragam.wajib]


def _bahan(id: str, ragam: Ragam, banyak: int) -> BahanSurat:
    profil, kriteria = muat_profil(id), ragam.keadaan == KRITERIA
    hasil = next(
        (h for a in profil.permohonan.alur for s in a.langkah for h in s.hasil if h.naskah == ragam.jenis), None
    )
    tugas = _perkara(id, ragam.jenis, "lintas_pd")
    minta = Permohonan(
        maksud="Menyusun arsitektur data bersama agar data induk dipakai ulang", jumlah=2 if kriteria else banyak,
        kompetensi="Analisis data dan pemodelan proses bisnis", kelas="jf" if kriteria else "",
        jenjang="ahli_muda" if kriteria else "",
    )  # fmt: skip
    kosong = kriteria or ragam.keadaan == TOLAK
    return BahanSurat(
        penugasan=tugas, permohonan=minta, kosakata=profil.kosakata,
        dasar=f"{dasar_surat(hasil.dasar.rujukan) if hasil else 'Pasal 1'} {profil.identitas.sebutan}",
        masa=masa_tugas(tugas.mulai, tugas.selesai),
        orang=() if kosong else orang(banyak, tim=ragam.jenis == "usulan_tim"),
        ditolak=("Siti Rahmawati, S.Sos.",) if ragam.keadaan in (SEBAGIAN, TOLAK) else (),
        disetujui=ragam.keadaan != TOLAK, kata=ALASAN,
        rujukan=("surat_permohonan_pelibatan", "094/15/DISKOMINFO/2025", date(2025, 2, 24)),
        persetujuan=("persetujuan_penilai", "094/14/DINKES/2025", date(2025, 2, 20)),
        nama=profil.kosakata.sebut(ragam.jenis), perbuatan="menyampaikan", hasil="setuju",
        kepada=(f"Kepala {PD}",), isian=(), sendiri=False,
    )  # fmt: skip


def _tugas(id: str, ragam: Ragam, banyak: int) -> Contoh:
    profil = muat_profil(id)
    perkara = _perkara(id, ragam.jenis, "lintas_pd" if "sekretaris" in ragam.jenis else "lintas_instansi")
    resmi = profil.identitas
    dasar = f"Pasal 10 ayat (3) {resmi.sebutan} tentang {resmi.nilai['tentang'].nilai}"
    nilai = nilai_tugas(perkara, profil.kosakata, dasar=dasar, koordinator="Sekretaris Dinas Kesehatan")
    nilai |= {"perubahan": DIUBAH, "alasan": ALASAN}
    kata = kata_tugas(ragam.jenis, nilai, profil_id=id, kode_pd="", ada={}, keadaan=ragam.keadaan)
    lama = ("Surat permohonan pelibatan Nomor 094/15/DISKOMINFO/2025 tanggal 24 Februari 2025",)
    isi: dict[str, Any] = {
        "jenis": ragam.jenis, "judul": profil.kosakata.sebut(ragam.jenis).upper(),
        "amar": profil.kosakata.sebut_amar(ragam.jenis).upper(), "kepada": orang(banyak, tim=True), **kata,
    }  # fmt: skip
    surat: Surat
    if ragam.bentuk == "keputusan":
        bupati = "bupati" in ragam.jenis
        pt = penanda(
            kelas="kepala_daerah" if bupati else "sekretaris_daerah",
            jabatan=f"{'Bupati' if bupati else 'Sekretaris Daerah Kabupaten'} {resmi.nilai['daerah'].nilai}",
        )
        surat = Keputusan(**isi, memperhatikan=lama, **umum(id, pt, dinas="" if bupati else "Sekretariat Daerah"))
        if bupati:
            surat = replace(surat, kop=Kop(pemda=f"Bupati {resmi.nilai['daerah'].nilai}"))
    else:
        surat = SuratTugas(**{**isi, "dasar": (*kata["dasar"], *lama)}, **umum(id, penanda()))
    harus = [dasar, JUDUL, *lama]
    harus += [perkara.target, "3 Maret 2025 sampai dengan 2 April 2025"] if "target_kinerja" in ragam.wajib else []
    harus += [DIUBAH] if "perubahan" in ragam.wajib else []
    harus += [ALASAN] if "alasan" in ragam.wajib else []
    harus += [teks for satu in surat.kepada for teks in (satu.nama_bergelar, satu.jabatan, satu.pangkat_golongan)]
    return Contoh(f"{id}.{ragam.kode}", ragam, surat, tuple(harus))


def dengan_penanda(contoh: Contoh, pt: PenandaTangan) -> Surat:
    """The same letter signed by another."""
    return replace(contoh.surat, penanda_tangan=pt)
