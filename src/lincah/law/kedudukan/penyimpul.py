"""Conclude the kedudukan of officers on one structure; equal cases are concluded once."""

from lincah.law.kedudukan.fakta import GarisMelingkar, Orang, Pos, Struktur, Unit
from lincah.law.kedudukan.jabatan import STRUKTURAL, Kelas
from lincah.law.kedudukan.kosakata import Kosakata
from lincah.law.kedudukan.masalah import list_belum_ditetapkan, list_masalah, melingkar
from lincah.law.kedudukan.model import BabKedudukan, Model, Penanda, Penunjuk
from lincah.law.kedudukan.pilihan import CiriOrang, CiriUnit, Pilihan, check_model, pilih_penunjuk
from lincah.law.kedudukan.simpulan import JenisMasalah, KedudukanOrang
from lincah.law.kernel import Alasan, Ketentuan, Landasan, Simpulan

Garis = tuple[Unit, ...]


class Penyimpul:
    """Concludes `KedudukanOrang` for officers of `struktur` under one chapter of law."""

    def __init__(self, bab: BabKedudukan, kosakata: Kosakata, struktur: Struktur) -> None:
        self.bab, self.kosakata, self.struktur = bab, kosakata, struktur
        self._ingat: dict[Orang, KedudukanOrang] = {}

    def simpulkan(self, orang: Orang) -> KedudukanOrang:
        """All conclusions on `orang`. Errors: KeyError when the unit is not in the structure that day."""
        hasil = self._ingat.get(orang)
        if hasil is None:
            hasil = self._ingat[orang] = self._simpulkan(orang)
        return hasil

    def ciri_unit(self, orang: Orang) -> CiriUnit:
        """What the choice of a model looks at, for the unit mandiri in which `orang` sits."""
        garis = self.struktur.garis_mandiri(orang.unit_id)
        induk, terdekat = garis[-1], terdekat_di(garis, None)
        return CiriUnit(
            jenis=induk.jenis,
            nama=induk.nama,
            urusan=induk.urusan,
            kelas_pimpinan=induk.pimpinan.kelas if induk.pimpinan else None,
            tingkat=self.struktur.tingkat.get(induk.id),
            penempatan=terdekat.penanda if terdekat else frozenset(),
            model=self.struktur.model.get(induk.id),
        )

    def _simpulkan(self, orang: Orang) -> KedudukanOrang:
        try:
            ciri = self.ciri_unit(orang)
        except GarisMelingkar as galat:
            return melingkar(self.bab, str(galat))
        pilihan = check_model(self.bab, self.kosakata, ciri)
        model = Simpulan(pilihan.jawaban.model, pilihan.alasan)
        penilai = self._penilai(orang, pilihan)
        pimpinan = self._oleh(orang, pilihan, "pimpinan_unit", "Pimpinan Unit Organisasi")
        pemberi = self._oleh(orang, pilihan, "pemberi_tugas", "pemberi penugasan")
        if orang.kelas is Kelas.KEPALA_DAERAH:  # elected, not Pegawai ASN: nobody appraises, nothing to mend
            return KedudukanOrang(model, penilai, pimpinan, pemberi)
        masalah = list_masalah(self.bab, self.kosakata, ciri.jenis, pilihan, penilai, pimpinan)
        if JenisMasalah.JENJANG_TIDAK_DIATUR not in (satu.jenis for satu in masalah):  # mended by the same letter
            masalah += list_belum_ditetapkan(self.bab, orang)
        return KedudukanOrang(model, penilai, pimpinan, pemberi, masalah)

    def _penilai(self, orang: Orang, pilihan: Simpulan[Pilihan]) -> Simpulan[Pos | None]:
        model = pilihan.jawaban.model
        if orang.kelas in STRUKTURAL or orang.pos_id is not None:
            return self._penilai_struktural(orang, model)
        if model is None:
            return Simpulan(None, pilihan.alasan)
        luar = self._jenjang_luar(orang, model)
        return Simpulan(None, (luar,)) if luar else self._cari(orang, model, model.penilai, "Pejabat Penilai Kinerja")

    def _penilai_struktural(self, orang: Orang, model: Model | None) -> Simpulan[Pos | None]:
        penanda = self._penanda(orang)
        garis = self.struktur.garis(orang.unit_id)
        # only a rule that names the office: a rule for JF and pelaksana says nothing of their leaders
        bernama = tuple(satu for satu in model.penilai if satu.bagi.peran) if model else ()
        oleh = pilih_penunjuk(bernama, self._ciri(orang))
        ketentuan = oleh.oleh if oleh else None
        for satu in model.menetapkan_kinerja if model and ketentuan is None else ():
            if penanda & set(satu.bagi):
                ketentuan = satu.oleh
        pos = terdekat_di(garis, ketentuan.nilai if ketentuan else None, orang.pos_id)
        dasar: Ketentuan[object] = ketentuan if ketentuan and pos else self.bab.penilai_umum
        pos = pos or terdekat_di(garis, None, orang.pos_id)
        return self._jawab(pos, dasar, "Pejabat Penilai Kinerja (atasan langsung)", ("atasan langsung",))

    def _oleh(self, orang: Orang, pilihan: Simpulan[Pilihan], bidang: str, sebutan: str) -> Simpulan[Pos | None]:
        model = pilihan.jawaban.model
        if model is None:
            return Simpulan(None, pilihan.alasan)
        if orang.kelas in STRUKTURAL or orang.pos_id is not None:
            return self._penilai_struktural(orang, model)
        return self._cari(orang, model, getattr(model, bidang), sebutan)

    def _cari(self, orang: Orang, model: Model, aturan: tuple[Penunjuk, ...], sebutan: str) -> Simpulan[Pos | None]:
        penunjuk = pilih_penunjuk(aturan, self._ciri(orang))
        if penunjuk is None:
            return Simpulan(None, (Alasan.dari(model.dasar, terpenuhi=False, ringkas=f"{sebutan} tidak diatur"),))
        garis = self.struktur.garis_mandiri(orang.unit_id)
        pos = pos_di(model, garis, penunjuk.oleh.nilai, orang.pos_id)
        return self._jawab(pos, penunjuk.oleh, sebutan, penunjuk.oleh.nilai)

    def _jawab(self, pos: Pos | None, dasar: Ketentuan[object], sebutan: str, dicari: Penanda) -> Simpulan[Pos | None]:
        if pos is None:
            ringkas = f"{sebutan} seharusnya {self.kosakata.sebut_semua(dicari)}, tetapi tidak ada dalam garis unit ini"
        else:
            ringkas = f"{pos.nama} menjadi {sebutan}"
        return Simpulan(pos, (Alasan.dari(dasar, terpenuhi=pos is not None, ringkas=ringkas),))

    def _jenjang_luar(self, orang: Orang, model: Model) -> Alasan | None:
        daftar, kelas = model.jenjang, orang.jenjang.value if orang.jenjang else orang.kelas.value
        if daftar is None or kelas in daftar.nilai or orang.ditetapkan:
            return None
        ringkas = (
            f"{self.kosakata.sebut(kelas)} tidak termasuk yang diatur pada {model.nama}; penilai menunggu penetapan"
        )
        return Alasan(daftar.rujukan, Landasan.TAFSIR, False, ringkas, daftar.tafsir)

    def _penanda(self, orang: Orang) -> frozenset[str]:
        pimpinan = self.struktur.unit[orang.unit_id].pimpinan
        if pimpinan is not None and pimpinan.id == orang.pos_id:
            return pimpinan.penanda
        return frozenset({orang.peran, orang.kelas.value} - {""})

    def _ciri(self, orang: Orang) -> CiriOrang:
        return CiriOrang(orang.kelas, orang.jenjang, orang.peran, self.struktur.unit[orang.unit_id].jenis)


def pos_di(model: Model, garis: Garis, penanda: Penanda, kecuali: int | None = None) -> Pos | None:
    """The post a selector of `model` means: of the top tier the head of the unit mandiri, else the nearest."""
    puncak = set(penanda) <= set(model.tingkat[0])
    return terdekat_di(garis[-1:] if puncak else garis, penanda, kecuali)


def terdekat_di(garis: Garis, penanda: Penanda | None, kecuali: int | None = None) -> Pos | None:
    """The nearest leading post up the line that answers to `penanda` (any post when None), other than `kecuali`."""
    for unit in garis:
        pos = unit.pimpinan
        if (
            pos
            and pos.id != kecuali
            and pos.kelas is not Kelas.PELAKSANA
            and (not penanda or pos.penanda & set(penanda))
        ):
            return pos
    return None
