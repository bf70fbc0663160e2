"""A flow as BPMN 2.0: what it means (`makna`), and where it is drawn (`lukisan`), from the layout of the SVG.

Plain XML of the OMG standard, so that any modeller or engine of an instansi can open it.
"""

from lincah.peraturan.bpmn.berkas import TIPE_BPMN, nama_bpmn, tulis_bpmn

__all__ = ["TIPE_BPMN", "nama_bpmn", "tulis_bpmn"]
