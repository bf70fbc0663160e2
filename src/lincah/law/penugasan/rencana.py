"""The road of one assignment, derived before the first letter leaves: scope, instrument, signatory, conditions."""

from collections.abc import Mapping
from dataclasses import dataclass

from lincah.law.kedudukan import BabKedudukan, KedudukanOrang, Kelas, Kosakata, Pos
from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.law.penugasan.aturan import BabPenugasan, Bentuk, Cara, Instrumen, Lingkup
from lincah.law.penugasan.ketua import check_ketua
from lincah.law.penugasan.lingkup import Tempat, check_lingkup


@dataclass(frozen=True, slots=True)
class Anggota:
    """One person to be assigned and what is concluded of him or her. `ditetapkan`: kedudukan has been set."""

    pegawai_id: int
    nama: str
    kelas: Kelas
    kedudukan: KedudukanOrang
    tempat: Tempat
    ditetapkan: bool = False
    ketua: bool = False


@dataclass(frozen=True, slots=True)
class RencanaPenugasan:
    """What a pimpinan unit intends: the acting post, the people, the form.

    `kedalaman`: distance of each post from the top of the instansi, to tell who stands above whom.
    """

    cara: Cara
    bentuk: Bentuk
    pengusul: Pos
    tempat: Tempat
    anggota: tuple[Anggota, ...]
    kedalaman: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Jalan:
    """The derived road. `penetap` is None when nobody can be named."""

    lingkup: Lingkup
    naskah: str
    penetap: Pos | None
    ketua_id: int | None


def check_penugasan(
    bab: BabPenugasan, kedudukan: BabKedudukan, kosakata: Kosakata, rencana: RencanaPenugasan
) -> Simpulan[Jalan]:
    """Derive the road of an assignment and every condition it must meet."""
    lingkup = check_lingkup(bab, rencana.cara, rencana.tempat, [_tempat(rencana, satu) for satu in rencana.anggota])
    instrumen = bab.cari_instrumen(rencana.cara, lingkup.jawaban)
    penetap, alasan_penetap = _penetap(bab, kosakata, instrumen, rencana)
    alasan = [
        *lingkup.alasan,
        _jumlah(bab, rencana),
        *_kedudukan_ditetapkan(kedudukan, rencana),
        *_pengusul(bab, kosakata, lingkup.jawaban, rencana, penetap),
        alasan_penetap,
        *check_ketua(bab, kosakata, lingkup.jawaban, rencana.bentuk, [(a.ketua, a.kelas, a.tempat) for a in rencana.anggota], rencana.tempat),
    ]
    ketua = next((satu.pegawai_id for satu in rencana.anggota if satu.ketua), None)
    return Simpulan(Jalan(lingkup.jawaban, instrumen.naskah, penetap, ketua), tuple(alasan))


def _tempat(rencana: RencanaPenugasan, anggota: Anggota) -> Tempat:
    pemberi = anggota.kedudukan.pemberi_tugas.jawaban
    if pemberi is not None and pemberi.id == rencana.pengusul.id:
        return rencana.tempat
    return anggota.tempat


def _jumlah(bab: BabPenugasan, rencana: RencanaPenugasan) -> Alasan:
    cukup = len(rencana.anggota) == 1 if rencana.bentuk is Bentuk.INDIVIDU else len(rencana.anggota) >= 2
    kata = "satu orang untuk penugasan individu" if rencana.bentuk is Bentuk.INDIVIDU else "dua orang atau lebih untuk tim"
    return Alasan.dari(bab.ganda, terpenuhi=cukup, ringkas=f"memerlukan {kata}; dipilih {len(rencana.anggota)}")


def _kedudukan_ditetapkan(bab: BabKedudukan, rencana: RencanaPenugasan) -> list[Alasan]:
    if bab.penetapan is None or not bab.penetapan.sebelum_penugasan.nilai:
        return []
    belum = [satu.nama for satu in rencana.anggota if not satu.ditetapkan]
    ringkas = f"kedudukan belum ditetapkan: {', '.join(belum)}" if belum else "kedudukan setiap orang sudah ditetapkan"
    return [Alasan.dari(bab.penetapan.sebelum_penugasan, terpenuhi=not belum, ringkas=ringkas)]


def _pengusul(
    bab: BabPenugasan, kosakata: Kosakata, lingkup: Lingkup, rencana: RencanaPenugasan, penetap: Pos | None
) -> list[Alasan]:
    aturan = bab.cari_pengusul(lingkup)
    if aturan is None or rencana.bentuk is Bentuk.INDIVIDU or rencana.pengusul == penetap:
        return []  # who signs needs nobody's proposal
    cocok = bool(rencana.pengusul.penanda & set(aturan.oleh.nilai))
    ringkas = f"susunan tim diusulkan {kosakata.sebut_semua(aturan.oleh.nilai)}; pengusul: {rencana.pengusul.nama}"
    return [Alasan.dari(aturan.oleh, terpenuhi=cocok, ringkas=ringkas)]


def _penetap(
    bab: BabPenugasan, kosakata: Kosakata, instrumen: Instrumen, rencana: RencanaPenugasan
) -> tuple[Pos | None, Alasan]:
    calon = _calon_penetap(instrumen, rencana)
    if not calon:
        ringkas = f"penetap seharusnya {kosakata.sebut_semua(instrumen.penetap or ('pejabat',))}, tetapi belum dapat ditunjuk"
        return None, Alasan.dari(instrumen.status, terpenuhi=False, ringkas=ringkas)
    penetap = min(calon.values(), key=lambda pos: rencana.kedalaman.get(pos.id, 0))
    dasar: Ketentuan[object] = instrumen.status if len(calon) == 1 else bab.penetap_tim
    ringkas = f"{kosakata.sebut(instrumen.naskah)} ditetapkan {penetap.nama}"
    return penetap, Alasan.dari(dasar, terpenuhi=True, ringkas=ringkas)


def _calon_penetap(instrumen: Instrumen, rencana: RencanaPenugasan) -> dict[int, Pos]:
    if not instrumen.penetap:
        return {}
    if instrumen.penetap[0] != "penilai":
        return {rencana.pengusul.id: rencana.pengusul} if "pimpinan_unit" in instrumen.penetap else {}
    penilai = [satu.kedudukan.penilai.jawaban for satu in rencana.anggota]
    return {pos.id: pos for pos in penilai if pos is not None} if None not in penilai else {}
