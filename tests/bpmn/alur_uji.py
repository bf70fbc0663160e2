"""Every flow that is exported, its file, and the same read by SpiffWorkflow; each read once a process."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache, cached_property
from io import BytesIO

from lxml import etree
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.specs import BpmnProcessSpec
from tests.kabupaten_kelima.conftest import AKAR
from tests.kabupaten_kelima.conftest import ID as KELIMA

from lincah.law.penugasan import AlurPenugasan, gabung_alur
from lincah.law.profil import Profil
from lincah.penugasan.sebutan import KATA_LAMPAU
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.bpmn import nama_bpmn, tulis_bpmn
from lincah.peraturan.bpmn.unsur import BPMN, DI, LINCAH, OMGDC, OMGDI, PROSES
from lincah.peraturan.gambar import AlurBernama, alur_kerja, instrumen_utama, semua_alur
from lincah.peraturan.gambar.tata_alur import TataAlur, tata_alur

RUANG = {"bpmn": BPMN, "di": DI, "dc": OMGDC, "titik": OMGDI, "lincah": LINCAH}


@dataclass(frozen=True)
class Berkas:
    """One flow, its file and what stands in it."""

    bernama: AlurBernama

    @property
    def id(self) -> str:
        return nama_bpmn(self.bernama)

    @cached_property
    def tata(self) -> TataAlur:
        return tata_alur(self.bernama.baris())

    @cached_property
    def teks(self) -> str:
        return tulis_bpmn(self.bernama)

    @cached_property
    def pohon(self) -> etree._Element:
        return etree.fromstring(self.teks.encode())

    @cached_property
    def spek(self) -> BpmnProcessSpec:
        parser = BpmnParser()
        parser.add_bpmn_io(BytesIO(self.teks.encode()))
        return parser.get_spec(PROSES)

    @cached_property
    def gerak(self) -> tuple[object, ...]:
        """All that moves the flow in either engine: the file without its words, our table without its articles."""
        proses = deepcopy(self.pohon.find("./bpmn:process", RUANG))
        etree.strip_elements(proses, f"{{{BPMN}}}documentation")
        etree.strip_attributes(proses, "name")
        for satu in proses.iterfind(".//lincah:tindakan", RUANG):
            etree.strip_attributes(satu, *(set(satu.keys()) - {"kode"}))
        alur = self.bernama.alur
        tabel = [(kode, t.kode, t.lanjut, t.setiap, t.wajib) for (kode, _), t in alur.cari.items()]
        return (etree.tostring(proses, method="c14n"), alur.awal, *alur.langkah, *tabel)

    def cari(self, jalan: str) -> list[etree._Element]:
        return self.pohon.xpath(jalan, namespaces=RUANG)

    @cached_property
    def tindakan(self) -> dict[str, dict[str, dict[str, str]]]:
        """The acts of every task by its id, as they stand in the file."""
        return {
            tugas.get("id"): {
                satu.get("kode"): dict(satu.attrib) for satu in tugas.iterfind(".//lincah:tindakan", RUANG)
            }
            for tugas in self.cari("//bpmn:userTask")
        }


def beda_gerak(semua: Sequence[Berkas]) -> list[Berkas]:
    """One of each kind: two flows that differ in words and articles only are one and the same to an engine."""
    return list({satu.gerak: satu for satu in reversed(semua)}.values())[::-1]


def profil_uji() -> list[Profil]:
    """The four regulations, and the fifth that no code knows."""
    return [*(muat_profil(id) for id in list_peraturan()), muat_profil(KELIMA, AKAR)]


@cache
def semua_berkas() -> tuple[Berkas, ...]:
    return tuple(Berkas(alur) for profil in profil_uji() for alur in semua_alur(profil, KATA_LAMPAU))


@cache
def berkas_perkara() -> tuple[Berkas, ...]:
    """Flows as a running case keeps them: each request joined to work, every role in a post of its own."""
    return tuple(_perkara(profil, satu) for profil in profil_uji() for satu in profil.permohonan.alur)


def _perkara(profil: Profil, permohonan: AlurPenugasan) -> Berkas:
    instrumen = instrumen_utama(profil)
    assert instrumen is not None
    kerja = alur_kerja(profil, profil.pelaksanaan.tahapan[0], instrumen, KATA_LAMPAU)
    peran = sorted({peran for satu in permohonan.langkah for peran in (*satu.pelaku, *satu.menimbang)})
    pos = {satu: frozenset({nomor}) for nomor, satu in enumerate(peran)}
    alur = gabung_alur(permohonan, kerja.alur, pos, profil.permohonan.isian(min(permohonan.lingkup)))
    return Berkas(replace(kerja, kode=f"perkara-{permohonan.cara}-{'-'.join(sorted(permohonan.lingkup))}", alur=alur))
