"""However incomplete the structure: a conclusion has reasons, points up the line, and never at oneself."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.law.susunan import KELAS, pos

from lincah.law.kedudukan import JenisMasalah, Jenjang, Kelas, Orang, Penyimpul, Pos, Struktur, Unit
from lincah.law.profil import Profil
from lincah.peraturan.muat import list_peraturan, muat_profil

PROFIL = [muat_profil(id) for id in list_peraturan()]
JENIS = sorted(PROFIL[0].kosakata.jenis_unit)


@st.composite
def leaders(draw: st.DrawFn, id: int) -> Pos | None:
    peran = draw(st.sampled_from([*sorted(KELAS), "", None]))
    if peran is None:
        return None
    kelas = None if peran else draw(st.sampled_from([Kelas.JF, Kelas.PELAKSANA, Kelas.ADMINISTRATOR]))
    return pos(id, peran, kelas, kosong=draw(st.booleans()))


@st.composite
def structures(draw: st.DrawFn) -> tuple[Profil, Struktur]:
    """Up to seven units in a tree (or, now and then, a ring), of any kind, led by anybody or nobody."""
    profil = draw(st.sampled_from(PROFIL))
    satuan = {}
    for id in range(1, draw(st.integers(1, 7)) + 1):
        jenis = draw(st.sampled_from(JENIS))
        induk = draw(st.integers(1, id - 1)) if id > 1 else None
        mandiri = profil.kosakata.jenis_unit[jenis].mandiri
        satuan[id] = Unit(id, induk, jenis, f"{jenis} {id}", mandiri, pimpinan=draw(leaders(id)))
    if draw(st.integers(0, 9)) == 0:
        puncak = satuan[1]
        satuan[1] = Unit(1, max(satuan), puncak.jenis, puncak.nama, puncak.mandiri, pimpinan=puncak.pimpinan)
    kode = st.sampled_from(sorted(profil.kedudukan.per_kode))
    model = draw(st.dictionaries(st.sampled_from(sorted(satuan)), kode, max_size=2))
    tingkat = {id: draw(st.integers(1, 4)) for id in satuan}
    return profil, Struktur(satuan, tingkat, model)


@st.composite
def people(draw: st.DrawFn, struktur: Struktur) -> Orang:
    unit_id = draw(st.sampled_from(sorted(struktur.unit)))
    pimpinan = struktur.unit[unit_id].pimpinan
    if pimpinan and draw(st.booleans()):
        return Orang(pimpinan.kelas, unit_id, peran=pimpinan.peran, pos_id=pimpinan.id)
    kelas = draw(st.sampled_from([Kelas.JF, Kelas.PELAKSANA]))
    jenjang = draw(st.sampled_from(list(Jenjang))) if kelas is Kelas.JF else None
    return Orang(kelas, unit_id, jenjang, ditetapkan=draw(st.booleans()))


@settings(max_examples=60)
@given(st.data())
def test_every_conclusion_has_reasons_and_points_up_the_line(data: st.DataObject) -> None:
    profil, struktur = data.draw(structures())
    orang = data.draw(people(struktur))
    hasil = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(orang)
    jenis = {satu.jenis for satu in hasil.masalah}
    diketahui = JenisMasalah.JABATAN_KOSONG in jenis or not hasil.model.jawaban or orang.kelas is Kelas.KEPALA_DAERAH
    assert hasil.model.boleh is (hasil.model.jawaban is not None)
    for simpulan in (hasil.penilai, hasil.pimpinan_unit, hasil.pemberi_tugas):
        assert simpulan.boleh is (simpulan.jawaban is not None)
        assert all(alasan.rujukan and alasan.ringkas for alasan in simpulan.alasan)
        if simpulan.jawaban is not None:
            assert simpulan.jawaban in [unit.pimpinan for unit in struktur.garis(orang.unit_id)]
            assert simpulan.jawaban.id != orang.pos_id
            assert simpulan.jawaban.kelas is not Kelas.PELAKSANA
            assert simpulan.jawaban.pemangku or diketahui
    if hasil.penilai.jawaban is None and orang.kelas is not Kelas.KEPALA_DAERAH:
        assert hasil.masalah
    assert all(satu.perbaikan.endswith(".") for satu in hasil.masalah)
