"""The road of a request in the words of the screen: every act ahead with its officer, its letter, its article."""

from collections.abc import Iterator

from lincah.law.alur import PARAF, Alur, Tindakan, sisipkan_paraf
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan
from lincah.penugasan.queries.jalan import Jalan, Ruas, ruas_koordinasi, sebut_pemangku, tahap_kerja
from lincah.penugasan.queries.permohonan_lain import list_permohonan_lain
from lincah.penugasan.services.paraf import BukuParaf
from lincah.penugasan.services.permintaan import RancanganPermohonan
from lincah.penugasan.services.permohonan import alur_perkara, pemaraf_permohonan

TETAP_DIKIRIM = "permohonan Anda tetap dapat dikirim; yang memutus melihat keduanya"
DISEBUT_DI_SANA = "ditentukan instansi itu"
KATA = {"menetapkan": "menetapkan_penugasan", "menerima": "menerima_penugasan"}
"""Steps of the work by the words the regulations have for them."""


def baca_jalan_permohonan(rancangan: RancanganPermohonan, buku: BukuParaf | None = None, *, lain: bool = True) -> Jalan:
    """Scope, then each act of the request with the real names, then who receives and reviews the work.

    `buku`: the settings of initials, where they were read before; `lain`: say who asked for the same people before,
    which needs the days of the work.
    """
    jalan, alasan = rancangan.jalan.jawaban, rancangan.jalan.alasan
    ruas = [Ruas("Lingkup", rancangan.kini.profil.kosakata.sebut(jalan.lingkup), "", alasan[0])]
    if jalan.alur is not None and rancangan.tahapan is not None and rancangan.peran and rancangan.peran.jawaban:
        pemaraf = pemaraf_permohonan(rancangan, buku)
        ruas += _langkah(rancangan, sisipkan_paraf(alur_perkara(rancangan), len(pemaraf)), pemaraf)
        ruas += _ruas_diganti(rancangan)
        ruas += ruas_koordinasi(rancangan.koordinasi, rancangan.koordinator)
        ruas += tahap_kerja(rancangan.peran, rancangan.tahapan)
    ruas += _lain(rancangan) if lain else ()
    halangan = (*rancangan.jalan.halangan, *(rancangan.peran.halangan if rancangan.peran else ()))
    return Jalan(tuple(ruas), halangan, rancangan.boleh, _tujuan_pertama(rancangan))


def _ruas_diganti(rancangan: RancanganPermohonan) -> list[Ruas]:
    """Who makes room for those asked for, when, and by whose letter."""
    diganti, kini = rancangan.diganti, rancangan.kini
    if diganti is None:
        return []
    pos = kini.pos.get(diganti.penetap_id)
    kapan = "setelah suratnya diubah" if rancangan.permintaan.segera else "sampai penggantinya bergabung"
    kata = "berhenti bertugas" if rancangan.permintaan.segera else "tetap bertugas"
    isi = f"{diganti.nama}, {kata} {kapan}; surat Nomor {diganti.nomor} diubah {pos.nama if pos else 'penetapnya'}"
    dasar = Alasan.dari(kini.profil.penugasan.bergabung, terpenuhi=True, ringkas="")
    return [Ruas("Menggantikan", isi, sebut_pemangku(pos) if pos else "", dasar)]


def _lain(rancangan: RancanganPermohonan) -> Iterator[Ruas]:
    """Who has asked for one of these people before, or has them: the request may be sent all the same."""
    aturan = rancangan.kini.profil.penugasan.dua_permohonan
    diminta = {satu.pegawai_id for satu in rancangan.diminta}
    for satu in list_permohonan_lain(diminta, rancangan.permintaan.usulan.mulai):
        yield Ruas("Perhatikan", satu.kalimat, TETAP_DIKIRIM, Alasan.dari(aturan, terpenuhi=True, ringkas=""))


def _langkah(rancangan: RancanganPermohonan, alur: Alur, pemaraf: tuple[Pos, ...]) -> Iterator[Ruas]:
    langkah, nomor = alur.awal, 1
    while langkah != "merencanakan" and not alur.selesai(langkah):  # who joins running work ends with the letter
        tindakan = alur.langkah[langkah].tindakan[0]
        if langkah.startswith(PARAF):
            pos = pemaraf[int(langkah.removeprefix(PARAF)) - 1]
            yield Ruas(f"{nomor}. Memaraf konsep surat", pos.nama, sebut_pemangku(pos), _alasan(tindakan))
        else:
            yield _ruas(rancangan, nomor, langkah, tindakan)
        kepada = _pos(rancangan, tindakan.kepada)
        if tembusan := [pos.nama for pos in _pos(rancangan, tindakan.tembusan) if pos not in kepada]:
            yield Ruas("Tembusan", ", ".join(tembusan), "", _alasan(tindakan))
        langkah, nomor = tindakan.lanjut, nomor + 1


def _ruas(rancangan: RancanganPermohonan, nomor: int, langkah: str, tindakan: Tindakan) -> Ruas:
    awal = rancangan.pengusul if nomor == 1 else None
    pos = (awal,) if awal else _pos(rancangan, tindakan.pelaku)
    siapa = " atau ".join(satu.nama for satu in pos) or "pegawai yang bersangkutan"
    surat = rancangan.kini.profil.kosakata.sebut(tindakan.naskah) if tindakan.naskah else ""
    isi = f"{siapa}; {surat}" if surat else siapa
    pemangku = ", ".join(sebut_pemangku(satu) if satu.id > 0 else DISEBUT_DI_SANA for satu in pos)
    kata = rancangan.kini.profil.kosakata.sebut(KATA.get(langkah, langkah))
    return Ruas(f"{nomor}. {kata.capitalize()}", isi, pemangku, _alasan(tindakan))


def _pos(rancangan: RancanganPermohonan, peran: tuple[str, ...]) -> tuple[Pos, ...]:
    jalan = rancangan.jalan.jawaban
    if peran == ("penetap",):
        return (jalan.penetap,) if jalan.penetap else ()
    return tuple({pos.id: pos for satu in peran for pos in jalan.pos.get(satu, ())}.values())


def _nama(rancangan: RancanganPermohonan, peran: tuple[str, ...]) -> str:
    return ", ".join(satu.nama for satu in _pos(rancangan, peran))


def _tujuan_pertama(rancangan: RancanganPermohonan) -> str:
    alur = rancangan.jalan.jawaban.alur
    return _nama(rancangan, alur.langkah[0].hasil[0].kepada[:1]) if alur else ""


def _alasan(tindakan: Tindakan) -> Alasan:
    return Alasan.dari(tindakan.dasar, terpenuhi=True, ringkas="")
