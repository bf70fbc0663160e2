"""Questions on lists of provisions: reports, duties, obstacles, performance, TIK, business processes and the rest."""

from collections.abc import Callable, Mapping

from lincah.law.kernel import Alasan, Butir, Daftar, Simpulan
from lincah.law.penugasan import Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import para
from lincah.peraturan.tanya.pertanyaan import KUNCI_MODEL, Jawaban, Kunci, Pertanyaan, Situasi, satu_atau_semua

Bagian = Callable[[Profil], Mapping[str, Daftar]]


def buat(kode: str, arti: str, bagian: Bagian, *, pelaku: str = "pelaku") -> Pertanyaan:
    """A question on the parts of one chapter; `pelaku` is what the key for the actor is called."""
    kunci = (
        Kunci("bagian", "bagian ketentuan", nilai=lambda profil: tuple(bagian(profil))),
        Kunci(pelaku, "siapa yang melakukan", nilai=_pelaku),
        Kunci("lingkup", "lingkup pekerjaan", nilai=lambda _: tuple(Lingkup)),
        Kunci("kode", "satu ketentuan saja", nilai=lambda profil: tuple(profil.kosakata.butir)),
        KUNCI_MODEL,
    )
    return Pertanyaan(kode, arti, kunci, lambda profil, situasi: _jawab(profil, bagian(profil), situasi, pelaku))


def _pelaku(profil: Profil) -> tuple[str, ...]:
    kosa = profil.kosakata
    return (*kosa.peran_kerja, *kosa.peran, *kosa.kelas)


def _jawab(profil: Profil, bagian: Mapping[str, Daftar], situasi: Situasi, kunci: str) -> Simpulan[Jawaban]:
    dipilih = [bagian[situasi["bagian"]]] if "bagian" in situasi else list(bagian.values())
    semua = [satu for daftar in dipilih for satu in daftar.butir]
    kode, siapa = situasi.get("kode"), situasi.get(kunci, "")
    letak = {nama: situasi.get(nama, "") for nama in ("lingkup", "model")}
    cocok = [satu for satu in semua if (kode is None or satu.kode.nilai == kode) and satu.untuk(pelaku=siapa, **letak)]
    if not cocok:
        ringkas = "tidak diatur"
        return Simpulan(None, tuple(Alasan.dari(satu.diatur, terpenuhi=False, ringkas=ringkas) for satu in dipilih))
    isi: dict[str, object] = {"kode": [satu.kode.nilai for satu in cocok], "butir": [_butir(satu) for satu in cocok]}
    isi |= {nama: nilai for nama, nilai in _butir(cocok[0]).items() if nama not in isi} if len(cocok) == 1 else {}
    return Simpulan(isi, tuple(_alasan(profil, satu) for satu in cocok))


def _butir(butir: Butir) -> dict[str, object]:
    isi: dict[str, object] = {"kode": butir.kode.nilai, "dasar": butir.kode.dasar}
    for nama in ("pelaku", "kepada", "isi", "wajib"):
        nilai: tuple[str, ...] = getattr(butir, nama)
        isi |= {nama: satu_atau_semua(nilai)} if nilai else {}
    if butir.lingkup:
        isi["lingkup"] = satu_atau_semua(tuple(satu.value for satu in Lingkup if satu in butir.lingkup))
    if butir.model:
        isi["model"] = satu_atau_semua(tuple(sorted(butir.model)))
    return isi | ({"waktu": butir.waktu} if butir.waktu else {})


def _alasan(profil: Profil, butir: Butir) -> Alasan:
    sebut = profil.kosakata
    siapa = f"{para(sebut, butir.pelaku)}: " if butir.pelaku else ""
    kepada = f" kepada {para(sebut, butir.kepada)}" if butir.kepada else ""
    return Alasan.dari(butir.kode, terpenuhi=True, ringkas=f"{siapa}{sebut.sebut(butir.kode.nilai)}{kepada}")


PERTANYAAN = (
    buat(
        "laporan",
        "siapa melapor kepada siapa, kapan",
        lambda p: {"laporan": p.pertanggungjawaban.laporan},
        pelaku="pelapor",
    ),
    buat("tanggung_jawab", "tanggung jawab menurut peran", lambda p: {"tugas": p.tugas.tanggung_jawab}, pelaku="peran"),
    buat(
        "kendala",
        "permasalahan dan koordinasi",
        lambda p: {"kendala": p.tugas.kendala, "koordinasi": p.tugas.koordinasi},
    ),
    buat("bentuk", "bentuk pelaksanaan tugas menurut lingkup", lambda p: {"bentuk": p.tugas.bentuk}),
    buat("kinerja", "tahap pengelolaan kinerja", lambda p: {"tahap": p.kinerja.tahap, "acuan": p.kinerja.acuan}),
    buat("tik", "kewajiban pemanfaatan TIK", lambda p: {"kewajiban": p.tik.kewajiban}),
    buat(
        "probis",
        "proses bisnis dan reviunya",
        lambda p: {"aturan": p.proses_bisnis.aturan, "reviu": p.proses_bisnis.reviu},
    ),
    buat(
        "transformasi",
        "tim transformasi manajemen",
        lambda p: {
            "peran": p.transformasi.peran,
            "anggota": p.transformasi.anggota,
            "pembentukan": p.transformasi.pembentukan,
        },
    ),
    buat(
        "umum",
        "prinsip, tujuan, ketentuan lain",
        lambda p: {"prinsip": p.umum.prinsip, "tujuan": p.umum.tujuan, "lain": p.umum.lain},
    ),
    buat("syarat", "isi yang harus dimuat surat", lambda p: {"syarat": p.permohonan.syarat}),
)
