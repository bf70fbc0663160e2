"""The few words of XML that the files are written in, and the ids by which meaning and drawing know each other."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, register_namespace

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
DI = "http://www.omg.org/spec/BPMN/20100524/DI"
OMGDC = "http://www.omg.org/spec/DD/20100524/DC"
OMGDI = "http://www.omg.org/spec/DD/20100524/DI"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/"
LINCAH = "urn:lincah:bpmn:1"
"""What BPMN has no words for: acts with their roles, fields, letters and articles."""
for _awalan, _ruang in (("bpmn", BPMN), ("bpmndi", DI), ("omgdc", OMGDC), ("omgdi", OMGDI), ("lincah", LINCAH)):
    register_namespace(_awalan, _ruang)

KERJA_SAMA, KOLAM, PROSES, MULAI = "kerja_sama", "kolam", "proses", "mulai"


def pokok(ruang: str, nama: str, **sifat: str) -> Element:
    """A new element; attributes that are empty are left out."""
    return Element(f"{{{ruang}}}{nama}", {kunci: nilai for kunci, nilai in sifat.items() if nilai})


def anak(induk: Element, nama: str, isi: str = "", *, ruang: str = BPMN, **sifat: str) -> Element:
    """An element inside another, with its text; attributes that are empty are left out."""
    satu = SubElement(induk, f"{{{ruang}}}{nama}", {kunci: nilai for kunci, nilai in sifat.items() if nilai})
    satu.text = isi or None
    return satu


def ungkapan(induk: Element, nama: str, isi: str) -> None:
    """An expression, of the kind that an engine evaluates."""
    anak(induk, nama, isi).set(f"{{{XSI}}}type", "bpmn:tFormalExpression")


def sambung(simpul: Element, masuk: Iterable[str], keluar: Iterable[str]) -> None:
    """Name the sequence flows that lead to a node and away from it."""
    for satu in masuk:
        anak(simpul, "incoming", satu)
    for satu in keluar:
        anak(simpul, "outgoing", satu)


def id_langkah(kode: str) -> str:
    """The task or end of a step."""
    return f"langkah_{kode}"


def id_ketupat(kode: str) -> str:
    """The gateway behind the task of a step."""
    return f"ketupat_{kode}"


def id_jalan(dari: str, ke: str) -> str:
    """The sequence flow between two steps; from a task to its gateway when `ke` is ''."""
    return f"jalan_{dari}.{ke or 'hasil'}"


def id_naskah(dari: str, ke: str) -> str:
    """The document that goes along from one step to another."""
    return f"naskah_{dari}.{ke}"


def id_lajur(nomor: int) -> str:
    """A lane, counted from 0."""
    return f"lajur_{nomor + 1}"
