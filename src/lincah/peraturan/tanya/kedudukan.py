"""Under which model does an officer stand, and who appraises, leads and assigns?"""

from lincah.law.kedudukan import CiriOrang, Jenjang, Kelas, Model, Penanda, Penunjuk, Pilihan, pilih_penunjuk
from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import Jawaban, Kunci, Pertanyaan, PertanyaanKeliru, Situasi, satu_atau_semua
from lincah.peraturan.tanya.unit import KUNCI_UNIT, alasan_pejabat, penanda, pilih

BIDANG = ("penilai", "pimpinan_unit", "pemberi_tugas")


def jawab(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """Model, penilai, pimpinan unit, pemberi tugas for one kind of officer in one kind of unit.

    Errors: PertanyaanKeliru (no unit, or a jenjang the answer depends on).
    """
    if "unit" not in situasi and "model" not in situasi:
        raise PertanyaanKeliru("sebutkan 'unit' (jenis unit) atau 'model'; lihat `lincah kosakata`")
    pilihan = pilih(profil, situasi)
    model = pilihan.jawaban.model
    if model is None:
        return _tanpa_model(profil, pilihan, situasi)
    ciri = _ciri(situasi, model)
    if "pejabat" in situasi and ciri.kelas not in (Kelas.JF, Kelas.PELAKSANA):
        return _struktural(profil, model, situasi["pejabat"], pilihan.alasan)
    luar = _luar(profil, model, ciri)
    return luar if luar else _orang(profil, model, ciri, pilihan.alasan)


def _tanpa_model(profil: Profil, pilihan: Simpulan[Pilihan], situasi: Situasi) -> Simpulan[Jawaban]:
    """The models to choose from. In silence the general rule is left, for leaders only: their line is known."""
    calon = [satu.kode for satu in pilihan.jawaban.calon]
    if calon:
        return Simpulan({"model": None, "pilihan": calon}, pilihan.alasan)
    if situasi.get("pejabat", "jf") in (Kelas.JF, Kelas.PELAKSANA, Kelas.KEPALA_DAERAH):
        return Simpulan(None, pilihan.alasan)
    alasan = alasan_pejabat(profil, "penilai", _umum(profil))
    return Simpulan({"model": None, "penilai": "atasan_langsung"}, (*pilihan.alasan, alasan))


def _umum(profil: Profil) -> Ketentuan[Penanda]:
    umum = profil.kedudukan.penilai_umum
    return Ketentuan(("atasan_langsung",), umum.rujukan, umum.landasan, umum.tafsir)


def _ciri(situasi: Situasi, model: Model) -> CiriOrang:
    pejabat, jenjang = situasi.get("pejabat", "jf"), situasi.get("jenjang")
    bergantung = any(satu.bagi.jenjang for satu in (*model.penilai, *model.pemberi_tugas)) or model.jenjang
    if pejabat == "jf" and jenjang is None and bergantung:
        raise PertanyaanKeliru(
            f"pada model {model.kode} jawaban bergantung pada 'jenjang'; pilih: {', '.join(Jenjang)}"
        )
    kelas = Kelas(pejabat) if pejabat in set(Kelas) else Kelas.ADMINISTRATOR
    return CiriOrang(kelas, Jenjang(jenjang) if jenjang else None, unit=situasi.get("di_unit", ""))


def _luar(profil: Profil, model: Model, ciri: CiriOrang) -> Simpulan[Jawaban] | None:
    daftar, kode = model.jenjang, ciri.jenjang.value if ciri.jenjang else ciri.kelas.value
    if daftar is None or kode in daftar.nilai:
        return None
    ringkas = f"{profil.kosakata.sebut(kode)} tidak termasuk yang diatur pada {model.nama}"
    return Simpulan(None, (Alasan.dari(daftar, terpenuhi=False, ringkas=ringkas),))


def _orang(profil: Profil, model: Model, ciri: CiriOrang, dasar: tuple[Alasan, ...]) -> Simpulan[Jawaban]:
    isi: dict[str, object] = {"model": model.kode}
    alasan = list(dasar)
    for bidang in BIDANG:
        aturan: tuple[Penunjuk, ...] = getattr(model, bidang)
        penunjuk = pilih_penunjuk(aturan, ciri)
        isi[bidang] = satu_atau_semua(penunjuk.oleh.nilai) if penunjuk else None
        if penunjuk:
            alasan.append(alasan_pejabat(profil, bidang, penunjuk.oleh))
    for tambahan, ketentuan in _tambahan(model):
        if ketentuan:
            isi[tambahan] = satu_atau_semua(ketentuan.nilai)
            alasan.append(alasan_pejabat(profil, tambahan, ketentuan))
    return Simpulan(isi, tuple(alasan))


def _tambahan(model: Model) -> tuple[tuple[str, Ketentuan[Penanda] | None], ...]:
    return (
        ("perekomendasi", model.perekomendasi),
        ("koordinasi", model.koordinasi),
        ("pendelegasi", model.pendelegasi),
    )


def _struktural(profil: Profil, model: Model, pejabat: str, dasar: tuple[Alasan, ...]) -> Simpulan[Jawaban]:
    penunjuk = pilih_penunjuk(
        tuple(satu for satu in model.penilai if satu.bagi.peran), CiriOrang(Kelas.PENGAWAS, peran=pejabat)
    )
    ketentuan: Ketentuan[Penanda] | None = penunjuk.oleh if penunjuk else None
    for satu in model.menetapkan_kinerja:
        if ketentuan is None and pejabat in satu.bagi:
            ketentuan = satu.oleh
    ketentuan = ketentuan or _umum(profil)
    isi = {"model": model.kode, "penilai": satu_atau_semua(ketentuan.nilai)}
    return Simpulan(isi, (*dasar, alasan_pejabat(profil, "penilai", ketentuan)))


PERTANYAAN = Pertanyaan(
    "kedudukan",
    "model, penilai, pimpinan unit dan pemberi tugas bagi pejabat pada suatu unit",
    (
        *KUNCI_UNIT,
        Kunci("pejabat", "kelas atau peran pejabat (bawaan: jf)", nilai=penanda),
        Kunci("jenjang", "jenjang jabatan fungsional", nilai=lambda _: tuple(Jenjang)),
        Kunci("di_unit", "jenis subunit tempat pejabat", nilai=lambda profil: tuple(profil.kosakata.jenis_unit)),
    ),
    jawab,
)
