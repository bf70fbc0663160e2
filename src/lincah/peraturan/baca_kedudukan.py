"""Read `kedudukan.yaml`: the models of structure."""

from lincah.law.kedudukan import (
    KETERAMPILAN,
    BabKedudukan,
    Bagi,
    Berlaku,
    Jenjang,
    Kelas,
    Model,
    Penanda,
    PenetapanAwal,
    PenetapKinerja,
    Penunjuk,
    Sunyi,
    nama_baku,
)
from lincah.law.kernel import Ketentuan
from lincah.peraturan.bentuk.kata import KETERAMPILAN as SEMUA_KETERAMPILAN
from lincah.peraturan.bentuk.kata import saran
from lincah.peraturan.peta import Peta


def baca_kedudukan(peta: Peta) -> BabKedudukan:
    """The chapter on kedudukan. Errors: findings are noted in the context."""
    umum = peta.sub("penilai_umum")
    terendah = umum.ketentuan(umum.enum("terendah", Kelas))
    umum.tutup()
    _daftar_kode(peta)
    model = peta.baca_semua("model", _model)
    sunyi = peta.baca_semua("sunyi", _sunyi)
    _check_pengganti(peta, model)
    penetapan = _penetapan(peta.sub("penetapan")) if peta.ada("penetapan") else None
    return BabKedudukan(model, terendah, sunyi, penetapan)


def _model(peta: Peta) -> Model:
    tingkat = tuple(_tingkat(peta))
    return Model(
        kode=peta.teks("kode"),
        nama=peta.teks("nama"),
        dasar=peta.ketentuan(peta.teks("nama")),
        berlaku=_berlaku(peta.sub("berlaku")),
        tingkat=tingkat,
        penilai=_penunjuk(peta, "penilai", tingkat),
        pimpinan_unit=_penunjuk(peta, "pimpinan_unit", tingkat),
        pemberi_tugas=_penunjuk(peta, "pemberi_tugas", tingkat),
        menetapkan_kinerja=peta.baca_semua("menetapkan_kinerja", lambda satu: _penetap_kinerja(satu, tingkat)),
        perekomendasi=_oleh(peta, "perekomendasi", tingkat),
        koordinasi=_oleh(peta, "koordinasi", tingkat),
        koordinasi_ditunjuk=peta.ada("koordinasi") and peta.sub("koordinasi").benar("ditunjuk"),
        pendelegasi=_oleh(peta, "pendelegasi", tingkat),
        jenjang=_jenjang(peta.sub("jenjang")) if peta.ada("jenjang") else None,
        pengganti=peta.benar("pengganti"),
    )


def _tingkat(peta: Peta) -> list[Penanda]:
    dikenal = peta.konteks.kata("pejabat")
    hasil = []
    for tingkat in peta.ambil("tingkat"):
        penanda = tuple(str(satu.isi) for satu in tingkat)
        for satu, simpul in zip(penanda, tingkat, strict=True):
            if satu not in dikenal:
                raise simpul.keliru(f"'{satu}' bukan peran atau kelas jabatan{saran(satu, 'pejabat', dikenal)}")
        hasil.append(penanda)
    if not all(hasil) or not hasil:
        raise peta.ambil("tingkat").keliru("tingkat kosong; sebutkan pejabat setiap tingkat, dari puncak")
    return hasil


def _penunjuk(peta: Peta, kunci: str, tingkat: tuple[Penanda, ...]) -> tuple[Penunjuk, ...]:
    if not peta.ada(kunci):
        raise peta.simpul.keliru(f"model tanpa '{kunci}'; tuliskan siapa, dengan dasarnya")
    semua: list[Bagi] = []

    def baca(satu: Peta) -> Penunjuk:
        bagi, oleh = _bagi(satu), satu.ketentuan(_pemegang(satu, "oleh", tingkat))
        if Bagi() in semua:
            raise satu.simpul.keliru("aturan ini tidak pernah dipakai: aturan sebelumnya sudah berlaku bagi semua")
        semua.append(bagi)
        return Penunjuk(bagi, oleh)

    return peta.baca_semua(kunci, baca)


def _pemegang(peta: Peta, kunci: str, tingkat: tuple[Penanda, ...]) -> Penanda:
    """Selectors that somebody can hold: each stands in a tier of the model."""
    return peta.pemegang(kunci, {satu for penanda in tingkat for satu in penanda}, "tingkat model ini")


def _penetap_kinerja(peta: Peta, tingkat: tuple[Penanda, ...]) -> PenetapKinerja:
    return PenetapKinerja(_pemegang(peta, "bagi", tingkat), peta.ketentuan(_pemegang(peta, "oleh", tingkat)))


def _oleh(peta: Peta, kunci: str, tingkat: tuple[Penanda, ...]) -> Ketentuan[Penanda] | None:
    if not peta.ada(kunci):
        return None
    sub = peta.sub(kunci)
    hasil = sub.ketentuan(_pemegang(sub, "oleh", tingkat))
    if kunci == "koordinasi":
        sub.benar("ditunjuk")
    sub.tutup()
    return hasil


def _bagi(peta: Peta) -> Bagi:
    if not peta.ada("bagi"):
        return Bagi()
    sub = peta.sub("bagi")
    bagi = Bagi(
        kelas=frozenset(map(Kelas, sub.daftar("kelas"))),
        jenjang=frozenset(map(Jenjang, _bentang(sub.daftar("jenjang")))),
        peran=frozenset(sub.daftar("peran")),
        unit=frozenset(sub.daftar("unit")),
    )
    sub.tutup()
    return bagi


def _jenjang(peta: Peta) -> Ketentuan[frozenset[str]]:
    hasil = peta.ketentuan(frozenset(_bentang(peta.beberapa("nilai"))))
    peta.tutup()
    return hasil


def _bentang(kode: tuple[str, ...]) -> list[str]:
    return [satu for k in kode for satu in (sorted(KETERAMPILAN) if k == SEMUA_KETERAMPILAN else [k])]


def _berlaku(peta: Peta) -> Berlaku:
    hasil = Berlaku(
        jenis=frozenset(peta.daftar("jenis")),
        nama=frozenset(map(nama_baku, peta.daftar("nama"))),
        urusan=frozenset(map(nama_baku, peta.daftar("urusan"))),
        kelas_pimpinan=frozenset(map(Kelas, peta.daftar("kelas_pimpinan"))),
        tingkat=frozenset(map(int, peta.daftar("tingkat"))),
        penempatan=frozenset(peta.daftar("penempatan")),
        khusus=peta.benar("khusus"),
    )
    peta.tutup()
    return hasil


def _sunyi(peta: Peta) -> Sunyi:
    pengganti = peta.daftar("pengganti", peta.konteks.model)
    return Sunyi(_berlaku(peta.sub("berlaku")), peta.ketentuan("tidak diatur"), pengganti)


def _penetapan(peta: Peta) -> PenetapanAwal:
    sebelum = peta.sub("sebelum_penugasan")
    hasil = PenetapanAwal(peta.ketentuan(peta.satu("oleh")), sebelum.ketentuan(sebelum.benar("nilai")))
    sebelum.tutup()
    peta.tutup()
    return hasil


def _daftar_kode(peta: Peta) -> None:
    """Every model written, before any is read: a rule may then name one that is itself unsound."""
    for satu in peta.butir("model"):
        if satu.ada("kode"):
            simpul = satu.ambil("kode")
            if simpul.isi in peta.konteks.model:
                peta.konteks.catat(simpul.temuan(f"kode model '{simpul.isi}' dipakai dua kali"))
            peta.konteks.model[str(simpul.isi)] = simpul


def _check_pengganti(peta: Peta, model: tuple[Model, ...]) -> None:
    """A model that fills a silence is named by one; else nobody could ever come under it."""
    disebut = {kode for satu in peta.butir("sunyi") for kode in satu.daftar("pengganti")}
    for kode in sorted({satu.kode for satu in model if satu.pengganti} - disebut):
        simpul = peta.konteks.model[kode]
        peta.konteks.catat(simpul.temuan(f"model pengganti '{kode}' tidak disebut pada satu pun butir sunyi"))
