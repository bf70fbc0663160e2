"""The road of one assignment, derived before the first letter leaves: scope, instrument, signatory, conditions."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lincah.law.kedudukan import BabKedudukan, KedudukanOrang, Kelas, Kosakata, Penanda, Pos
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
    pemilik = _pemilik(rencana)
    lingkup = check_lingkup(bab, rencana.cara, pemilik, [_tempat(rencana, pemilik, satu) for satu in rencana.anggota])
    instrumen = bab.cari_instrumen(rencana.cara, lingkup.jawaban)
    penetap, alasan_penetap = _penetap(bab, kosakata, instrumen, rencana)
    alasan = [
        *lingkup.alasan,
        _jumlah(bab, rencana),
        *_kedudukan_ditetapkan(kedudukan, rencana),
        *_pengusul(bab, kosakata, lingkup.jawaban, rencana, penetap),
        alasan_penetap,
        *check_ketua(
            bab,
            kosakata,
            lingkup.jawaban,
            rencana.bentuk,
            [(a.ketua, a.kelas, a.tempat) for a in rencana.anggota],
            pemilik,
        ),
    ]
    ketua = next((satu.pegawai_id for satu in rencana.anggota if satu.ketua), None)
    return Simpulan(Jalan(lingkup.jawaban, instrumen.naskah, penetap, ketua), tuple(alasan))


def _pemilik(rencana: RencanaPenugasan) -> Tempat:
    """The unit that owns the work: the one the proposer leads, or the one in which he or she appraises or assigns."""
    pimpinan = {satu.tempat.pimpinan_unit for satu in rencana.anggota}
    id = rencana.pengusul.id
    if id not in pimpinan and len(pimpinan) == 1 and all(_membawahi(id, satu) for satu in rencana.anggota):
        return replace(rencana.tempat, pimpinan_unit=pimpinan.pop())
    return rencana.tempat


def _membawahi(id: int, anggota: Anggota) -> bool:
    kedudukan = anggota.kedudukan
    return any(
        satu.jawaban is not None and satu.jawaban.id == id for satu in (kedudukan.penilai, kedudukan.pemberi_tugas)
    )


def _tempat(rencana: RencanaPenugasan, pemilik: Tempat, anggota: Anggota) -> Tempat:
    pemberi = anggota.kedudukan.pemberi_tugas.jawaban
    return pemilik if pemberi is not None and pemberi.id == rencana.pengusul.id else anggota.tempat


def _jumlah(bab: BabPenugasan, rencana: RencanaPenugasan) -> Alasan:
    cukup = len(rencana.anggota) == 1 if rencana.bentuk is Bentuk.INDIVIDU else len(rencana.anggota) >= 2
    kata = (
        "satu orang untuk penugasan individu" if rencana.bentuk is Bentuk.INDIVIDU else "dua orang atau lebih untuk tim"
    )
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
        ringkas = (
            f"penetap seharusnya {kosakata.sebut_semua(instrumen.penetap or ('pejabat',))}, tetapi belum dapat ditunjuk"
        )
        return None, Alasan.dari(instrumen.status, terpenuhi=False, ringkas=ringkas)
    penetap = min(calon.values(), key=lambda pos: rencana.kedalaman.get(pos.id, 0))
    dasar: Ketentuan[object] = instrumen.status if len(calon) == 1 else bab.penetap_tim
    ringkas = f"{kosakata.sebut(instrumen.naskah)} ditetapkan {penetap.nama}"
    return penetap, Alasan.dari(dasar, terpenuhi=True, ringkas=ringkas)


def _calon_penetap(instrumen: Instrumen, rencana: RencanaPenugasan) -> dict[int, Pos]:
    """The proposer, when everybody's penetap may be he or she; else those whom the first role of the rule names."""
    per_orang = [_menurut_peran(instrumen.penetap, satu) for satu in rencana.anggota]
    if not per_orang or any(not satu for satu in per_orang):
        return {}
    if all(rencana.pengusul.id in satu for satu in per_orang):
        return {rencana.pengusul.id: rencana.pengusul}
    return {pos.id: pos for satu in per_orang for pos in list(satu.values())[:1]}


def _menurut_peran(penetap: Penanda, anggota: Anggota) -> dict[int, Pos]:
    kedudukan = anggota.kedudukan
    menurut = {"penilai": kedudukan.penilai.jawaban, "pimpinan_unit": kedudukan.pimpinan_unit.jawaban}
    pos = [menurut[satu] for satu in penetap if satu in menurut]
    return {satu.id: satu for satu in pos if satu is not None}
