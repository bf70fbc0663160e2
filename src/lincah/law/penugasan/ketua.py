"""The ketua tim: is one required, of which class, from where."""

from collections.abc import Sequence

from lincah.law.kedudukan import Kelas, Kosakata
from lincah.law.kernel import Alasan
from lincah.law.penugasan.aturan import AturanKetua, BabPenugasan, Bentuk, Lingkup
from lincah.law.penugasan.lingkup import Tempat

Orang = tuple[bool, Kelas, Tempat]


def check_ketua(
    bab: BabPenugasan, kosakata: Kosakata, lingkup: Lingkup, bentuk: Bentuk, orang: Sequence[Orang], pemilik: Tempat
) -> list[Alasan]:
    """The conditions on the ketua of a team; none for individual work or where the regulation has no rule."""
    aturan = bab.cari_ketua(lingkup)
    if aturan is None or bentuk is Bentuk.INDIVIDU:
        return []
    ketua = [satu for satu in orang if satu[0]]
    alasan = [_jumlah(aturan, len(ketua))]
    return alasan + [
        satu
        for _, kelas, tempat in ketua[:1]
        for satu in (_kelas(aturan, kosakata, kelas), _asal(aturan, tempat, pemilik))
    ]


def _jumlah(aturan: AturanKetua, jumlah: int) -> Alasan:
    cukup = jumlah == 1 or (jumlah == 0 and not aturan.wajib.nilai)
    kata = "tim harus mempunyai ketua" if aturan.wajib.nilai else "tim dapat mempunyai ketua"
    return Alasan.dari(aturan.wajib, terpenuhi=cukup, ringkas=f"{kata}; ditunjuk {jumlah}")


def _kelas(aturan: AturanKetua, kosakata: Kosakata, kelas: Kelas) -> Alasan:
    ringkas = f"ketua tim {kosakata.sebut_semua(tuple(sorted(aturan.kelas.nilai)))}"
    return Alasan.dari(aturan.kelas, terpenuhi=kelas in aturan.kelas.nilai, ringkas=ringkas)


def _asal(aturan: AturanKetua, tempat: Tempat, pemilik: Tempat) -> Alasan:
    sama = {
        "unit_pemilik": tempat.pimpinan_unit == pemilik.pimpinan_unit,
        "pd_pemilik": tempat.pd == pemilik.pd,
        "instansi_pemilik": tempat.instansi == pemilik.instansi,
    }[aturan.dari.nilai]
    kata = "harus" if aturan.keras else "diutamakan"
    ringkas = f"ketua tim {kata} berasal dari {aturan.dari.nilai.replace('_', ' ')} kinerja"
    return Alasan.dari(aturan.dari, terpenuhi=sama or not aturan.keras, ringkas=ringkas)
