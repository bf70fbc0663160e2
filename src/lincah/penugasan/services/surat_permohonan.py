"""The letters of a request: what stands in each follows from the case; the number is taken when it is signed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Pegangan, kini, orang_kini
from lincah.law.alur import Alur, Tindakan
from lincah.law.kedudukan import Kosakata
from lincah.law.profil import Profil
from lincah.naskah import services as naskah
from lincah.naskah.kata.tersimpan import kata_tersimpan
from lincah.naskah.models import Naskah
from lincah.naskah.nama import pangkat_golongan
from lincah.naskah.surat import Mengetahui, Penerima, SuratDinas
from lincah.penugasan.models import OrangDiminta, Penugasan, Permohonan, Sisi
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.agenda import catat_pada_penerima
from lincah.penugasan.services.bahan_surat import PERMOHONAN, BahanSurat
from lincah.penugasan.services.isian import isian_tertulis
from lincah.penugasan.services.kata import bersurat, kata_surat
from lincah.penugasan.services.kata.baku import BAKU
from lincah.penugasan.services.kata.nilai_tugas import masa_tugas
from lincah.penugasan.services.kata.tulis import nomor_tanggal
from lincah.penugasan.services.lintas.dasar import dasar_sendiri
from lincah.penugasan.services.lintas.surat import list_surat_mitra
from lincah.penugasan.services.surat import (
    OBJEK,
    Pencipta,
    nama_peran,
    penanda_tangan,
    pencipta,
    tenggat_tanda,
)
from lincah.peraturan import muat_profil
from lincah.peraturan.sebutan import dasar_surat, sebut_butir

KHUSUS = {jenis for jenis, _ in BAKU}
USULAN_TIM, PERSETUJUAN, SUKARELA = "usulan_tim", "persetujuan_penilai", "surat_permohonan_sukarela"


def terbitkan_surat_permohonan(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, tindakan: Tindakan, isi: Mapping[str, Any]
) -> Naskah:
    """Sign the letter of an act with the next number of the signatory's Perangkat Daerah; inside its transaction.

    Errors: those of `naskah.services.terbitkan`.
    """
    sendiri = pegangan or aktor.pegangan[0]
    asal = pencipta(kini(aktor.instansi, aktor.tanggal, versi=aktor.versi), penugasan, sendiri)
    surat = naskah.terbitkan(
        surat=_susun(aktor, penugasan, pegangan, tindakan, isi, asal),
        kode_pd=asal.kode,
        objek=(OBJEK, str(penugasan.id)),
        penanda_tangan_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        tenggat=tenggat_tanda(aktor),
    )
    catat_pada_penerima(aktor, penugasan, tindakan, surat)
    return surat


def _susun(
    aktor: Aktor,
    penugasan: Penugasan,
    pegangan: Pegangan | None,
    tindakan: Tindakan,
    isi: Mapping[str, Any],
    asal: Pencipta,
) -> SuratDinas:
    bahan = _bahan(aktor, penugasan, tindakan, isi, sendiri=pegangan is None)
    kepada, sendiri = bahan.kepada, pegangan or aktor.pegangan[0]
    jenis, profil = tindakan.naskah, muat_alur(penugasan.alur_id).profil
    ada = kata_tersimpan(jenis, asal.kode)
    return SuratDinas(
        jenis=jenis,
        judul=bahan.nama.upper(),
        kop=asal.kop(aktor.instansi.nama),
        tempat=aktor.instansi.ibu_kota,
        tanggal=aktor.tanggal,
        penanda_tangan=penanda_tangan(aktor, sendiri, list(Pegawai.objects.filter(pk=aktor.pegawai_id))),
        ditetapkan_pada=aktor.waktu,
        tembusan=tuple(satu for satu in nama_peran(penugasan, tindakan.tembusan) if satu not in kepada),
        kepada=(*_alamat(kepada, sendiri), "di Tempat"),
        orang=bahan.orang,
        mengetahui=_mengetahui(penugasan) if jenis == SUKARELA else None,
        **kata_surat(jenis, bahan, profil_id=profil, kode_pd=asal.kode, ada=ada),
    )


def _alamat(kepada: tuple[str, ...], penanda: Pegangan) -> tuple[str, ...]:
    """Whom the letter is for, numbered where several; never who signs it, who may hold one of those roles too."""
    lain = tuple(satu for satu in kepada if satu != penanda.jabatan) or kepada
    return lain if len(lain) == 1 else tuple(f"{ke}. {satu}" for ke, satu in enumerate(lain, 1))


def _mengetahui(penugasan: Penugasan) -> Mengetahui | None:
    """The penilai who approved before the letter was written, as the letter of approval names that officer."""
    surat = _surat(penugasan, PERSETUJUAN).first()
    if surat is None:
        return None
    tanda, sebutan = surat.isi["tanda_tangan"], nomor_tanggal((surat.jenis, surat.nomor, surat.tanggal))
    return Mengetahui(
        jabatan=tuple(tanda["jabatan"]),
        nama=tanda["nama"],
        identitas=tuple(tanda["identitas"]),
        keterangan=f"Menyetujui dengan surat {sebutan}",
    )


def _bahan(
    aktor: Aktor, penugasan: Penugasan, tindakan: Tindakan, isi: Mapping[str, Any], *, sendiri: bool
) -> BahanSurat:
    acuan = muat_alur(penugasan.alur_id)
    permohonan = Permohonan.objects.select_related("pemohon", "menggantikan").get(penugasan=penugasan)
    profil = muat_profil(acuan.profil)
    kosakata, masa = profil.kosakata, masa_tugas(penugasan.mulai, penugasan.selesai)
    semua = list(permohonan.orang.select_related("pegawai").order_by("-ketua", "pegawai__nama"))
    dipakai = [satu for satu in semua if _dimuat(satu, tindakan.naskah)]
    pada, perkara = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi), _pasal(tindakan, profil)
    return BahanSurat(
        penugasan=penugasan,
        permohonan=permohonan,
        kosakata=kosakata,
        dasar=" dan ".join(filter(None, (dasar_sendiri(pada, penugasan), perkara))),
        masa=masa,
        orang=_penerima(aktor, dipakai, tim=tindakan.naskah == USULAN_TIM),
        ditolak=tuple(satu.pegawai.nama_lengkap for satu in semua if satu.setuju is False),
        disetujui=not acuan.alur.selesai(tindakan.lanjut) and not tindakan.kode.endswith("_tidak_tersedia"),
        kata=str(isi.get("alasan") or isi.get("rekomendasi") or isi.get("catatan") or ""),
        rujukan=_permohonan(penugasan, acuan.alur, profil),
        persetujuan=_terakhir(penugasan, PERSETUJUAN),
        nama=kosakata.sebut(tindakan.naskah),
        perbuatan=kosakata.sebut(penugasan.langkah),
        hasil=_hasil(kosakata, penugasan.langkah, tindakan),
        kepada=nama_peran(penugasan, tindakan.kepada) or (permohonan.pemohon.nama_lengkap,),
        isian=isian_tertulis(tindakan.wajib, {**isi, "durasi": masa}, tercantum=bool(dipakai)),
        sendiri=sendiri,
    )


def _pasal(tindakan: Tindakan, profil: Profil) -> str:
    return f"{dasar_surat(tindakan.dasar.rujukan)} {profil.identitas.sebutan}"


def _permohonan(penugasan: Penugasan, alur: Alur, profil: Profil) -> tuple[str, str, date] | None:
    """The last request, in a kind of the regulation's own as well; else the letter by which another instansi asked."""
    diminta = {satu.naskah for satu in alur.cari.values() if not satu.memutus and satu.naskah not in KHUSUS}
    sendiri = [satu for satu in diminta if bersurat(satu, profil)]
    return _terakhir(penugasan, *PERMOHONAN, *sendiri) or _permohonan_mitra(penugasan)


def _hasil(kosakata: Kosakata, langkah: str, tindakan: Tindakan) -> str:
    """The outcome in words; '' where the step has one only."""
    return sebut_butir(kosakata, tindakan.kode.removeprefix(f"{langkah}_")) if tindakan.memutus else ""


def _dimuat(satu: OrangDiminta, jenis: str) -> bool:
    """A proposal names the whole team; other letters those asked for, without those already refused."""
    return satu.setuju is not False and (jenis == USULAN_TIM or satu.sisi == Sisi.DIMINTA)


def _penerima(aktor: Aktor, semua: list[OrangDiminta], *, tim: bool) -> tuple[Penerima, ...]:
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    kini_ = {satu.pegawai_id: satu for satu in orang_kini(pada, aktor.tanggal, pegawai=[s.pegawai_id for s in semua])}
    peran = {True: "Ketua Tim", False: "Anggota Tim"} if tim and len(semua) > 1 else {True: "", False: ""}
    return tuple(
        Penerima(
            nama_bergelar=orang.nama,
            jabatan=orang.jabatan,
            nip=orang.nip,
            pangkat_golongan=pangkat_golongan(orang.golongan),
            unit=pada.struktur.unit[orang.orang.unit_id].nama,
            peran=peran[satu.ketua],
        )
        for satu in semua
        if (orang := kini_.get(satu.pegawai_id)) is not None
    )


def _permohonan_mitra(penugasan: Penugasan) -> tuple[str, str, date] | None:
    """The letter by which another instansi asked: the first that came."""
    return next(((PERMOHONAN[0], satu.nomor, satu.tanggal) for satu in list_surat_mitra(penugasan)), None)


def _terakhir(penugasan: Penugasan, *jenis: str) -> tuple[str, str, date] | None:
    """Kind, number and day."""
    return _surat(penugasan, *jenis).values_list("jenis", "nomor", "tanggal").first()


def _surat(penugasan: Penugasan, *jenis: str) -> QuerySet[Naskah]:
    baris = Naskah.objects.filter(objek_jenis=OBJEK, objek_id=str(penugasan.id), jenis__in=jenis)
    return baris.order_by("-dibuat", "-urut")
