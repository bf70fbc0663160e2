"""How long does one letter take: composed from the case, numbered, printed as PDF/A-2b, kept, committed?"""

from collections.abc import Iterator
from statistics import median

from benchmarks import laporan
from benchmarks.peragaan import regency

N = 100


def main() -> None:
    laporan.print_machine()
    with regency(300, "tindakan") as instansi:
        from benchmarks.perkara_uji import Walker

        laporan.print_database()
        rows = list(_measure(Walker.typical(instansi)))
    laporan.print_table(("", "n", "p50 ms", "p95 ms"), rows)


def _measure(walker: object) -> Iterator[tuple[object, ...]]:
    from django.db import transaction

    from lincah.naskah.cetak import cetak_gambar
    from lincah.naskah.models import Berkas
    from lincah.penugasan.services import lakukan
    from lincah.penugasan.services.letak import menetapkan
    from lincah.penugasan.services.surat import susun_surat, terbitkan_surat

    cases = [walker.open_case() for _ in range(2 * N + 10)]
    signer, fresh = walker.aktor["penetap"], iter(cases)
    pegangan = signer.cari(cases[0].penetap_id)

    def letter() -> None:
        with transaction.atomic():
            terbitkan_surat(signer, next(fresh), pegangan)

    def act() -> None:
        lakukan(signer, next(fresh).id, "menetapkan", isi={}, efek=menetapkan)

    yield _row("one letter: composed, numbered, printed, kept, committed", laporan.timed(letter, N))
    yield _row("the act that sets it, with everything the act leaves", laporan.timed(act, N))
    surat = susun_surat(signer, cases[0], pegangan)
    yield _row("composing it from the case", laporan.timed(lambda: susun_surat(signer, cases[0], pegangan), N))
    yield _row("the draft as a picture of the page", laporan.timed(lambda: cetak_gambar(surat), N))
    print(f"{surat.jenis}, PDF of {Berkas.objects.filter(tipe='application/pdf').first().ukuran / 1000:.0f} kB")


def _row(name: str, ms: list[float]) -> tuple[object, ...]:
    return name, len(ms), f"{median(ms):.1f}", f"{laporan.p95(ms):.1f}"


if __name__ == "__main__":
    main()
