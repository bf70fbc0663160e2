"""The chapter on penugasan in words: ways and scopes with their letters, ketua tim, other rules."""

from dataclasses import dataclass

from lincah.law.kedudukan import Kosakata
from lincah.law.penugasan import AturanKetua, BabPenugasan, Instrumen, Status
from lincah.peraturan.sebutan import ASAL_KETUA, STATUS, besar, oleh, semua
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus

LENCANA = {Status.TERBUKA: "selesai", Status.TERTUTUP: "ditolak", Status.TIDAK_DIATUR: "lain"}


@dataclass(frozen=True, slots=True)
class BarisInstrumen:
    """One way within one scope. `keadaan`: the badge of the status."""

    cara: str
    lingkup: str
    keadaan: str
    status: str
    naskah: str
    penetap: str
    dasar: Dasar


def baris_instrumen(bab: BabPenugasan, kosakata: Kosakata, jangkar: Penjangkar) -> tuple[BarisInstrumen, ...]:
    """Every way within every scope."""
    return tuple(_instrumen(satu, kosakata, jangkar) for satu in bab.instrumen)


def gugus_penugasan(bab: BabPenugasan, kosakata: Kosakata, jangkar: Penjangkar) -> Gugus:
    """Who proposes, who leads a team, receipt, several tasks at once."""
    aturan = [
        Aturan(
            f"Yang mengusulkan susunan tim {semua(kosakata, satu.lingkup)}",
            oleh(kosakata, satu.oleh.nilai),
            jangkar.dasar(satu.oleh),
        )
        for satu in bab.pengusul
    ]
    aturan += [baris for satu in bab.ketua for baris in _ketua(satu, kosakata, jangkar)]
    aturan += [
        Aturan("Penerimaan surat", _ya(bab.penerimaan.nilai, "Pegawai menerima"), jangkar.dasar(bab.penerimaan)),
        Aturan("Beberapa penugasan sekaligus", _ya(bab.ganda.nilai, "Boleh"), jangkar.dasar(bab.ganda)),
        Aturan(
            "Penetap bila anggota tim mempunyai penetap berbeda",
            f"Yang {bab.penetap_tim.nilai}",
            jangkar.dasar(bab.penetap_tim),
        ),
    ]
    return Gugus("aturan-penugasan", "Aturan penugasan", tuple(aturan))


def _instrumen(satu: Instrumen, kosakata: Kosakata, jangkar: Penjangkar) -> BarisInstrumen:
    status = satu.status.nilai
    terbuka = status is Status.TERBUKA
    return BarisInstrumen(
        cara=besar(kosakata.sebut(satu.cara)),
        lingkup=besar(kosakata.sebut(satu.lingkup)),
        keadaan=LENCANA[status],
        status=STATUS[status],
        naskah=besar(kosakata.sebut(satu.naskah)) if terbuka else "",
        penetap=oleh(kosakata, satu.penetap) if terbuka else "",
        dasar=jangkar.dasar(satu.status),
    )


def _ketua(satu: AturanKetua, kosakata: Kosakata, jangkar: Penjangkar) -> list[Aturan]:
    lingkup = semua(kosakata, satu.lingkup)
    kata = "Harus" if satu.keras else "Diutamakan"
    return [
        Aturan(f"Ketua tim {lingkup}", "Wajib" if satu.wajib.nilai else "Boleh", jangkar.dasar(satu.wajib)),
        Aturan(f"Asal ketua tim {lingkup}", f"{kata} dari {ASAL_KETUA[satu.dari.nilai]}", jangkar.dasar(satu.dari)),
        Aturan(
            f"Kelas jabatan ketua tim {lingkup}", besar(semua(kosakata, satu.kelas.nilai)), jangkar.dasar(satu.kelas)
        ),
    ]


def _ya(nilai: bool, kata: str) -> str:
    return kata if nilai else f"Tidak diatur sebagai: {kata.lower()}"
