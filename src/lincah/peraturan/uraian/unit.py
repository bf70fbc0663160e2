"""The rules of the models as each kind of unit meets them, so that regulations can be compared."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from lincah.law.kedudukan import Model, Pilihan, Sunyi
from lincah.law.kernel import Alasan, Ketentuan
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar
from lincah.peraturan.tanya.unit import pilih
from lincah.peraturan.uraian.baris import SUNYI, Uraian
from lincah.peraturan.uraian.model import Aturan, aturan_model


def urai_unit(profil: Profil) -> Iterator[Uraian]:
    """Every kind of unit the regulation knows: the rules of its model, or of each it may take, or the silence."""
    for kode, jenis in profil.kosakata.jenis_unit.items():
        if not jenis.mandiri:
            continue
        pilihan = pilih(profil, {"unit": kode})
        if model := _model(pilihan.jawaban):
            yield from _satu(profil, kode, model)
        elif pilihan.jawaban.sunyi:
            yield from _sunyi(profil, besar(jenis.nama), pilihan.jawaban.sunyi, pilihan.alasan[0])


def _model(pilihan: Pilihan) -> tuple[Model, ...]:
    return (pilihan.model,) if pilihan.model else pilihan.calon


def _satu(profil: Profil, kode: str, model: tuple[Model, ...]) -> Iterator[Uraian]:
    unit = besar(profil.kosakata.jenis_unit[kode].nama)
    for satu in model:
        yield Uraian("kedudukan", unit, "Model struktur", satu.nama, satu.dasar)
    aturan = [(baris, satu) for satu in model for baris in aturan_model(profil, satu, kode)]
    urutan = list(dict.fromkeys((baris.topik, baris.perihal) for baris, _ in aturan))
    aturan.sort(key=lambda satu: urutan.index((satu[0].topik, satu[0].perihal)))
    for (topik, perihal), isi in groupby(aturan, key=lambda satu: (satu[0].topik, satu[0].perihal)):
        for teks, nama, ketentuan in _gabung(list(isi), len(model)):
            yield Uraian(topik, unit, perihal, teks, ketentuan, model=nama)


def _gabung(aturan: Sequence[tuple[Aturan, Model]], banyak: int) -> Iterator[tuple[str, str, Ketentuan[object]]]:
    """Equal words once, with all their articles, and the models they hold in when not in all."""
    per_teks: dict[str, list[tuple[Aturan, Model]]] = {}
    for satu in aturan:
        per_teks.setdefault(satu[0].isi, []).append(satu)
    for teks, isi in per_teks.items():
        nama = list(dict.fromkeys(model.nama for _, model in isi))
        ketentuan = [baris.ketentuan for baris, _ in isi]
        khusus = next((satu for satu in ketentuan if satu.tafsir), ketentuan[0])
        rujukan = tuple(dict.fromkeys(rujukan for satu in ketentuan for rujukan in satu.rujukan))
        sebagian = "; ".join(nama) if len(nama) < banyak else ""
        yield teks, sebagian, Ketentuan(None, rujukan, khusus.landasan, khusus.tafsir)


def sebut_sunyi(profil: Profil, sunyi: Sunyi) -> str:
    """The silence aloud, and the models the instansi may set instead."""
    nama = "; ".join(profil.kedudukan.per_kode[satu].nama for satu in sunyi.pengganti)
    return f"{SUNYI}; instansi dapat menetapkan model: {nama}" if nama else SUNYI


def _sunyi(profil: Profil, unit: str, sunyi: Sunyi, alasan: Alasan) -> Iterator[Uraian]:
    yield Uraian("kedudukan", unit, "", sebut_sunyi(profil, sunyi), alasan, diatur=False)
    for topik in ("tahapan", "reviu"):
        yield Uraian(topik, unit, "", SUNYI, alasan, diatur=False)
