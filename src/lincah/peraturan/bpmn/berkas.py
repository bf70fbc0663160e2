"""The whole file."""

from xml.etree import ElementTree

from lincah.peraturan.bpmn.lukisan import lukis
from lincah.peraturan.bpmn.makna import maknai
from lincah.peraturan.bpmn.unsur import BPMN, FEEL, pokok
from lincah.peraturan.gambar.alur_regulasi import AlurBernama
from lincah.peraturan.gambar.tata_alur import tata_alur

TIPE_BPMN = "application/xml"
"""No type of its own is registered for BPMN."""


def tulis_bpmn(bernama: AlurBernama) -> str:
    """The flow as a BPMN 2.0 document, the same text each time.

    Errors: AlurKeliru for a step that waits for everybody and opens other acts as well.
    """
    tata = tata_alur(bernama.baris())
    akar = pokok(
        BPMN,
        "definitions",
        id=f"berkas_{bernama.kode}",
        name=bernama.judul,
        targetNamespace=f"urn:lincah:peraturan:{bernama.peraturan}",
        expressionLanguage=FEEL,
        exporter="Lincah",
    )
    maknai(akar, bernama, tata)
    lukis(akar, tata)
    ElementTree.indent(akar, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(akar, encoding="unicode")}\n'


def nama_bpmn(bernama: AlurBernama) -> str:
    """The name of the file: regulation, then flow."""
    return f"{bernama.peraturan}-{bernama.kode}.bpmn"
