"""Requests for the demo: a unit asks the next for somebody, every third officer volunteers; stopped here and there."""

from collections.abc import Iterator
from itertools import pairwise

from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kedudukan import Kelas, Pos
from lincah.law.penugasan import Cara
from lincah.pelaksanaan.demo.bahan import muat_bahan, usul_perorangan
from lincah.penugasan.services import Permintaan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

BANYAK = 12
"""Pairs of units tried; some regulations find both in one unit, and then nothing is asked."""


def list_permintaan(instansi: Instansi) -> Iterator[tuple[Permintaan, int]]:
    """Requests that may be sent, with who sends each; every third comes from the officer."""
    hari = hari_ini(instansi)
    pada = kini(instansi, hari)
    satuan = list(_satuan(pada, orang_kini(pada, hari)).values())[: BANYAK + 1]
    for nomor, ((pos, _rekan), (_lain, orang)) in enumerate(pairwise(satuan)):
        sukarela = nomor % 3 == 2
        pengirim = orang.pegawai_id if sukarela else pos.pemangku[0].pegawai_id
        yield _permintaan(instansi, pada, pos, orang, sukarela=sukarela), pengirim


def _satuan(pada: Kini, semua: tuple[OrangKini, ...]) -> dict[int, tuple[Pos, OrangKini]]:
    """For each post that leads a unit of staff: the post and somebody there who may be assigned."""
    perlu = pada.profil.kedudukan.penetapan is not None
    hasil: dict[int, tuple[Pos, OrangKini]] = {}
    for orang in semua:
        pos = orang.kedudukan.pimpinan_unit.jawaban
        staf = orang.orang.kelas in (Kelas.JF, Kelas.PELAKSANA) and orang.orang.pos_id is None
        if staf and (orang.orang.ditetapkan or not perlu) and pos is not None and pos.pemangku:
            hasil.setdefault(pos.id, (pos, orang))
    return dict(sorted(hasil.items()))


def _permintaan(instansi: Instansi, pada: Kini, pos: Pos, orang: OrangKini, *, sukarela: bool) -> Permintaan:
    hari, bahan = hari_ini(instansi), muat_bahan()
    kerja = bahan.ambil(pada.struktur.garis_mandiri(pos.unit_id)[-1].jenis)
    usulan = usul_perorangan(f"{instansi.slug}/permohonan/{pos.id}", 0 if sukarela else pos.id, kerja, hari)
    kata = bahan.isi
    cara = Cara.SUKARELA if sukarela else Cara.PENUNJUKAN
    unit_id = pos.unit_id if sukarela else orang.orang.unit_id
    return Permintaan(usulan, cara, unit_id, kata["maksud"], kata["kompetensi"], (orang.pegawai_id,))
