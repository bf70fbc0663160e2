"""Whether somebody has the competences an activity asks for: what the division of roles is told by."""

from collections.abc import Mapping

from lincah.law.kernel import Alasan, Ketentuan, Simpulan


def cocokkan(
    aturan: Ketentuan[str], diminta: Mapping[str, int], dimiliki: Mapping[str, int]
) -> Simpulan[tuple[int, int]]:
    """How many of the competences asked for are held, of how many; each a reason by `aturan`.

    Both map a competence to a level, 1 (knows) to 5 (expert); a lower level than asked is not enough. Who divides
    roles decides; the machine only tells.
    """
    if not diminta:
        ringkas = "kegiatan ini tidak meminta kompetensi tertentu"
        return Simpulan((0, 0), (Alasan.dari(aturan, terpenuhi=True, ringkas=ringkas),))
    alasan = tuple(_satu(aturan, nama, tingkat, dimiliki.get(nama, 0)) for nama, tingkat in diminta.items())
    return Simpulan((sum(satu.terpenuhi for satu in alasan), len(alasan)), alasan)


def _satu(aturan: Ketentuan[str], nama: str, tingkat: int, ada: int) -> Alasan:
    catatan = f"tercatat tingkat {ada}" if ada else "belum tercatat"
    return Alasan.dari(aturan, terpenuhi=ada >= tingkat, ringkas=f"{nama}: diminta tingkat {tingkat}, {catatan}")
