"""The keys that say which unit a question is about, shared by several kinds of question."""

from lincah.law.kedudukan import CiriUnit, Kelas, Penanda, Pilihan, check_model
from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import Kunci, Situasi


def _mandiri(profil: Profil) -> tuple[str, ...]:
    return tuple(kode for kode, jenis in profil.kosakata.jenis_unit.items() if jenis.mandiri)


def _model(profil: Profil) -> tuple[str, ...]:
    return tuple(profil.kedudukan.per_kode)


def _kelas(profil: Profil) -> tuple[str, ...]:
    return tuple(profil.kosakata.kelas)


def penanda(profil: Profil) -> tuple[str, ...]:
    """Every word for an officer: classes and roles."""
    return (*profil.kosakata.kelas, *profil.kosakata.peran)


KUNCI_UNIT = (
    Kunci("unit", "jenis unit", nilai=_mandiri),
    Kunci("nama", "nama unit, bila peraturan menyebut nama"),
    Kunci("urusan", "urusan pemerintahan yang utama"),
    Kunci("kelas_pimpinan", "kelas jabatan pimpinan unit", nilai=_kelas),
    Kunci("tingkat", "banyaknya tingkat pejabat dalam unit", nilai=lambda _: ("1", "2", "3", "4")),
    Kunci("penempatan", "pejabat yang langsung membawahi pegawai", nilai=penanda),
    Kunci("model", "model yang ditetapkan instansi", nilai=_model),
)


def pilih(profil: Profil, situasi: Situasi) -> Simpulan[Pilihan]:
    """The model of structure for the unit described; a model alone stands for itself."""
    if "unit" not in situasi and "model" in situasi:
        model = profil.kedudukan.per_kode[situasi["model"]]
        alasan = Alasan.dari(model.dasar, terpenuhi=True, ringkas=f"model {model.nama} yang ditanyakan")
        return Simpulan(Pilihan(model), (alasan,))
    ciri = CiriUnit(
        jenis=situasi["unit"],
        nama=situasi.get("nama"),
        urusan=(situasi["urusan"],) if "urusan" in situasi else None,
        kelas_pimpinan=Kelas(situasi["kelas_pimpinan"]) if "kelas_pimpinan" in situasi else None,
        tingkat=int(situasi["tingkat"]) if "tingkat" in situasi else None,
        penempatan=frozenset({situasi["penempatan"]}) if "penempatan" in situasi else None,
        model=situasi.get("model"),
    )
    return check_model(profil.kedudukan, profil.kosakata, ciri)


def alasan_pejabat(profil: Profil, kode: str, ketentuan: Ketentuan[Penanda]) -> Alasan:
    """A rule that names officers as a reason: `kode` is what they are named for."""
    ringkas = f"{profil.kosakata.sebut(kode)}: {profil.kosakata.sebut_semua(ketentuan.nilai)}"
    return Alasan.dari(ketentuan, terpenuhi=True, ringkas=ringkas)
