"""What each act of a request leaves behind: the answer, the letter, the team; inside the transaction of the act."""

from collections.abc import Callable, Mapping
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import menuju_surat
from lincah.law.penugasan import Lingkup
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.kata.ragam import bersurat
from lincah.penugasan.services.lintas.dituju import catat_dituju
from lincah.penugasan.services.putusan import catat_jawaban, susun_tim, tolak_semua
from lincah.penugasan.services.surat_permohonan import terbitkan_surat_permohonan
from lincah.peraturan import muat_profil

Isi = Mapping[str, Any]
Efek = Callable[[Aktor, Penugasan, Pegangan | None, Isi], Isi]


def perbuat(kode: str) -> Efek:
    """The effect of an act of a request, for `lakukan`. Errors when run: UsulanKeliru, those of naskah."""

    def efek(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Isi) -> Isi:
        acuan = muat_alur(penugasan.alur_id)
        alur = acuan.alur
        tindakan, catatan = alur.cari[penugasan.langkah, kode], dict[str, Any]()
        if alur.selesai(tindakan.lanjut):
            tolak_semua(penugasan)
        elif penugasan.lingkup == Lingkup.LINTAS_INSTANSI:
            catatan |= catat_dituju(aktor, penugasan, tindakan, isi)
        elif tindakan.memutus:
            catatan |= catat_jawaban(aktor, penugasan, kode, isi)
        if bersurat(tindakan.naskah, muat_profil(acuan.profil)):
            catatan |= _surat(terbitkan_surat_permohonan(aktor, penugasan, pegangan, tindakan, isi))
        if menuju_surat(tindakan.lanjut):
            susun_tim(aktor, penugasan)
        return catatan

    return efek


def _surat(naskah: Naskah) -> dict[str, str]:
    return {
        "nomor": naskah.nomor,
        "naskah": str(naskah.id),
        "sidik_naskah": naskah.berkas_id,
        "judul_naskah": naskah.judul,
    }
