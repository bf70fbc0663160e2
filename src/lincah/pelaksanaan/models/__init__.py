"""What is planned, done, said and judged in a case. Rows are added, never rewritten: what was said stays said."""

from lincah.pelaksanaan.models.hasil import HasilKerja, PutusanReviu, Reviu
from lincah.pelaksanaan.models.kemajuan import Kemajuan, UmpanBalik
from lincah.pelaksanaan.models.rencana import Rencana, Rincian

__all__ = ["HasilKerja", "Kemajuan", "PutusanReviu", "Rencana", "Reviu", "Rincian", "UmpanBalik"]
