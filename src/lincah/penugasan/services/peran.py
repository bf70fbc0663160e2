"""Rows of a new case: its people and the roles of the flow."""

from collections.abc import Iterable

from lincah.law.kedudukan import Pos
from lincah.law.penugasan import Bentuk
from lincah.penugasan.models import Anggota, Penugasan, PeranAnggota, PeranPerkara
from lincah.penugasan.peran import KOORDINATOR, PENDELEGASI
from lincah.penugasan.services.rancangan import Rancangan, Usulan


def buat_anggota(penugasan: Penugasan, rancangan: Rancangan, usulan: Usulan) -> None:
    """Write the people of the case with the post each holds today."""
    Anggota.objects.bulk_create(
        Anggota(
            penugasan=penugasan,
            pegawai_id=satu.pegawai_id,
            jabatan=satu.jabatan,
            peran=peran_anggota(satu.pegawai_id, usulan),
        )
        for satu in rancangan.orang
    )


def buat_peran(penugasan: Penugasan, rancangan: Rancangan, usulan: Usulan) -> list[PeranPerkara]:
    """Write who holds which role of the flow: posts for officers, persons for those assigned."""
    return PeranPerkara.objects.bulk_create(susun_peran(penugasan, rancangan, usulan))


def susun_peran(penugasan: Penugasan, rancangan: Rancangan, usulan: Usulan) -> list[PeranPerkara]:
    """The same rows, not yet written. Errors: ValueError for a rancangan that may not be written."""
    jawab = rancangan.peran.jawaban if rancangan.peran else None
    if jawab is None or rancangan.jalan.jawaban.penetap is None:
        raise ValueError("peran perkara belum lengkap; rancangan yang tidak boleh tidak dapat ditulis")
    utama = [usulan.ketua] if usulan.ketua else list(usulan.pegawai)
    pemantau_tim = [usulan.ketua] if usulan.ketua and _ketua_memantau(rancangan) else []
    koordinator = [rancangan.koordinator.id] if rancangan.koordinator else []
    return [
        *baris_jabatan(penugasan, "pengusul", [rancangan.pengusul.id]),
        *baris_jabatan(penugasan, "pimpinan_unit_pemilik", _pemilik(rancangan)),
        *baris_jabatan(penugasan, "penetap", [rancangan.jalan.jawaban.penetap.id]),
        *baris_jabatan(penugasan, PENDELEGASI, _pendelegasi(rancangan)),
        *baris_jabatan(penugasan, "penyepakat", [jawab.penyepakat.id]),
        *baris_jabatan(penugasan, "penerima", [jawab.penerima.id]),
        *baris_jabatan(penugasan, KOORDINATOR, koordinator),
        *baris_jabatan(penugasan, "pemantau", [*(pos.id for pos in jawab.pemantau), *koordinator]),
        *(
            satu
            for nomor, (_, pos) in enumerate(jawab.reviu, 1)
            for satu in baris_jabatan(penugasan, f"reviu_{nomor}", [pos.id])
        ),
        *baris_pegawai(penugasan, "pegawai", usulan.pegawai),
        *baris_pegawai(penugasan, "utama", utama),
        *baris_pegawai(penugasan, "pemantau", pemantau_tim),
    ]


def _pemilik(rancangan: Rancangan) -> list[int]:
    """Who leads the unit whose work it is, where that is another than who proposes."""
    pemilik = rancangan.jalan.jawaban.pemilik_id
    return [pemilik] if pemilik is not None and pemilik != rancangan.pengusul.id else []


def _pendelegasi(rancangan: Rancangan) -> list[int]:
    pos, penetap = rancangan.pendelegasi, rancangan.jalan.jawaban.penetap
    return [pos.id] if pos is not None and pos != penetap else []


def peran_anggota(pegawai_id: int, usulan: Usulan) -> PeranAnggota:
    """The part of one person in the work."""
    if usulan.bentuk is Bentuk.INDIVIDU:
        return PeranAnggota.INDIVIDU
    return PeranAnggota.KETUA if pegawai_id == usulan.ketua else PeranAnggota.ANGGOTA


def _ketua_memantau(rancangan: Rancangan) -> bool:
    return rancangan.tahapan is not None and "ketua_tim" in rancangan.tahapan.pemantau.nilai


def baris_jabatan(penugasan: Penugasan, peran: str, jabatan: Iterable[int]) -> list[PeranPerkara]:
    """Rows of a role held by these posts; not yet written."""
    return [PeranPerkara(penugasan=penugasan, peran=peran, jabatan_id=satu) for satu in dict.fromkeys(jabatan)]


def baris_pos(penugasan: Penugasan, peran: str, pos: Iterable[Pos]) -> list[PeranPerkara]:
    """Rows of a role held by these posts, those of another instansi by their name; not yet written."""
    semua = list({satu.id: satu for satu in pos}.values())
    luar = [PeranPerkara(penugasan=penugasan, peran=peran, luar=satu.nama) for satu in semua if satu.id < 0]
    return [*baris_jabatan(penugasan, peran, [satu.id for satu in semua if satu.id > 0]), *luar]


def baris_pegawai(penugasan: Penugasan, peran: str, pegawai: Iterable[int]) -> list[PeranPerkara]:
    """Rows of a role held by these persons; not yet written."""
    return [PeranPerkara(penugasan=penugasan, peran=peran, pegawai_id=satu) for satu in dict.fromkeys(pegawai)]
