"""The chapter on penugasan in words: ways and scopes with their letters, ketua tim, what letters hold, other rules."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import AturanKetua, BabPenugasan, Instrumen, Lingkup, Status
from lincah.peraturan.sebutan import ASAL_KETUA, STATUS, besar, oleh, semua
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus, aturan

LENCANA = {Status.TERBUKA: "selesai", Status.TERTUTUP: "ditolak", Status.TIDAK_DIATUR: "lain"}


@dataclass(frozen=True, slots=True)
class BarisInstrumen:
    """One way within one scope. `keadaan`: the badge of the status; `alur`: the number of its flow, 0 without one."""

    cara: str
    lingkup: str
    keadaan: str
    status: str
    naskah: str
    penetap: str
    ketentuan: Ketentuan[Status]
    dasar: Dasar
    alur: int


def baris_instrumen(
    bab: BabPenugasan, kosakata: Kosakata, jangkar: Penjangkar, alur: dict[tuple[str, str], int]
) -> tuple[BarisInstrumen, ...]:
    """Every way within every scope. `alur`: the number of the flow of a way within a scope."""
    return tuple(_instrumen(satu, kosakata, jangkar, alur.get((satu.cara, satu.lingkup), 0)) for satu in bab.instrumen)


def gugus_pengusul(bab: BabPenugasan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """Who considers and proposes the people, scope by scope."""
    isi = [
        aturan(jangkar, f"Susunan tim {urut(kosakata, satu.lingkup)}", oleh(kosakata, satu.oleh.nilai), satu.oleh)
        for satu in bab.pengusul
    ]
    return Gugus(
        "pengusul", "Yang mengusulkan", tuple(isi), kosong="Peraturan ini tidak mengatur siapa yang mengusulkan."
    )


def gugus_ketua(bab: BabPenugasan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """Must a team have a ketua, of which class, from where."""
    isi = tuple(baris for satu in bab.ketua for baris in _ketua(satu, kosakata, jangkar))
    return Gugus("ketua", "Ketua Tim Kerja", isi, kosong="Peraturan ini tidak mengatur ketua tim.")


def gugus_penerimaan(bab: BabPenugasan, jangkar: Penjangkar) -> Gugus:
    """Receipt, several tasks at once, several signatories."""
    penetap = f"Yang {bab.penetap_tim.nilai}"
    isi = (
        aturan(jangkar, "Penerimaan surat", _ya(bab.penerimaan.nilai, "Pegawai menerima"), bab.penerimaan),
        aturan(jangkar, "Beberapa penugasan sekaligus", _ya(bab.ganda.nilai, "Boleh"), bab.ganda),
        aturan(jangkar, "Penetap bila anggota tim mempunyai penetap berbeda", penetap, bab.penetap_tim),
        aturan(jangkar, "Perubahan penugasan yang berjalan", "Oleh yang menetapkannya", bab.perubahan),
        aturan(jangkar, "Permohonan yang tidak dijawab", "Gugur", bab.gugur),
    )
    return Gugus("penerimaan", "Penerimaan, rangkap tugas, perubahan", isi)


def urut(kosakata: Kosakata, lingkup: frozenset[str]) -> str:
    """Scopes as one phrase, nearest first."""
    return kosakata.sebut_semua(tuple(satu for satu in Lingkup if satu in lingkup), "dan") if lingkup else ""


def _instrumen(satu: Instrumen, kosakata: Kosakata, jangkar: Penjangkar, alur: int) -> BarisInstrumen:
    status = satu.status.nilai
    terbuka = status is Status.TERBUKA
    cara, lingkup = besar(kosakata.sebut(satu.cara)), kosakata.sebut(satu.lingkup)
    return BarisInstrumen(
        cara=cara,
        lingkup=besar(lingkup),
        keadaan=LENCANA[status],
        status=STATUS[status],
        naskah=besar(kosakata.sebut(satu.naskah)) if terbuka else "",
        penetap=oleh(kosakata, satu.penetap) if terbuka else "",
        ketentuan=satu.status,
        dasar=jangkar.dasar(satu.status, f"{cara} {lingkup}: {STATUS[status]}"),
        alur=alur,
    )


def _ketua(satu: AturanKetua, kosakata: Kosakata, jangkar: Penjangkar) -> Iterator[Aturan]:
    lingkup, kata = urut(kosakata, satu.lingkup), "Harus" if satu.keras else "Diutamakan"
    kelas = besar(semua(kosakata, satu.kelas.nilai))
    yield aturan(jangkar, f"Ketua tim {lingkup}", "Wajib" if satu.wajib.nilai else "Boleh, tidak wajib", satu.wajib)
    yield aturan(jangkar, f"Asal ketua tim {lingkup}", f"{kata} dari {ASAL_KETUA[satu.dari.nilai]}", satu.dari)
    yield aturan(jangkar, f"Kelas jabatan ketua tim {lingkup}", kelas, satu.kelas)


def _ya(nilai: bool, kata: str) -> str:
    return kata if nilai else f"Tidak diatur sebagai: {kata.lower()}"
