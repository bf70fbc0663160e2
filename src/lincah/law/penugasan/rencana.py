"""The road of one assignment, derived before the first letter leaves: scope, instrument, signatory, conditions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lincah.law.kedudukan import BabKedudukan, Kosakata, Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan.aturan import BabPenugasan, Bentuk, Lingkup
from lincah.law.penugasan.bahan import Anggota, RencanaPenugasan
from lincah.law.penugasan.ketua import check_ketua
from lincah.law.penugasan.lingkup import Tempat, check_lingkup
from lincah.law.penugasan.penetap import check_penetap


@dataclass(frozen=True, slots=True)
class Jalan:
    """The derived road. `penetap` is None when nobody can be named.

    `pemilik_id`: the post that leads the unit whose work it is, who need not be the one that proposes.
    """

    lingkup: Lingkup
    naskah: str
    penetap: Pos | None
    ketua_id: int | None
    pemilik_id: int | None = None


def check_penugasan(
    bab: BabPenugasan, kedudukan: BabKedudukan, kosakata: Kosakata, rencana: RencanaPenugasan
) -> Simpulan[Jalan]:
    """Derive the road of an assignment and every condition it must meet."""
    pemilik = _pemilik(rencana)
    lingkup = check_lingkup(bab, rencana.cara, pemilik, [_tempat(rencana, pemilik, satu) for satu in rencana.anggota])
    instrumen = bab.cari_instrumen(rencana.cara, lingkup.jawaban)
    penetap, alasan_penetap = check_penetap(bab, kosakata, instrumen, rencana)
    alasan = [
        *lingkup.alasan,
        check_jumlah(bab, rencana.bentuk, len(rencana.anggota) + len(rencana.lain)),
        *check_ditetapkan(kedudukan, rencana.anggota),
        *_pengusul(bab, kosakata, lingkup.jawaban, rencana, penetap),
        alasan_penetap,
        *check_ketua(
            bab,
            kosakata,
            lingkup.jawaban,
            rencana.bentuk,
            [(a.ketua, a.kelas, a.tempat) for a in (*rencana.anggota, *rencana.lain)],
            pemilik,
        ),
    ]
    ketua = next((satu.pegawai_id for satu in (*rencana.anggota, *rencana.lain) if satu.ketua), None)
    jalan = Jalan(lingkup.jawaban, instrumen.naskah, penetap, ketua, pemilik.pimpinan_unit)
    return Simpulan(jalan, tuple(alasan))


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


def check_jumlah(bab: BabPenugasan, bentuk: Bentuk, jumlah: int) -> Alasan:
    """One person for individual work, two or more for a team."""
    individu = bentuk is Bentuk.INDIVIDU
    kata = "satu orang untuk penugasan individu" if individu else "dua orang atau lebih untuk tim"
    cukup = jumlah == 1 if individu else jumlah >= 2
    return Alasan.dari(bab.ganda, terpenuhi=cukup, ringkas=f"memerlukan {kata}; dipilih {jumlah}")


def check_ditetapkan(bab: BabKedudukan, anggota: Sequence[Anggota]) -> list[Alasan]:
    """Where kedudukan must be set before an assignment: is it, for everybody? None where no such rule is."""
    if bab.penetapan is None or not bab.penetapan.sebelum_penugasan.nilai:
        return []
    belum = [satu.nama for satu in anggota if not satu.ditetapkan]
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
