"""In the instansi that was asked: which unit answers, who its officers are, which people it names."""

from collections.abc import Mapping
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, kini
from lincah.law.alur import PEMARAF, Tindakan, lepas_paraf, sisipkan_paraf
from lincah.law.kedudukan import Jenjang, Kelas, Orang, Pos
from lincah.law.penugasan import Cara, cari_pos, peran_dituju
from lincah.penugasan.models import OrangDiminta, Penugasan, PeranPerkara, PerkaraMitra, Permohonan, Sisi
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.queries.diminta import list_dapat_diminta
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.paraf import baris_pemaraf, rantai
from lincah.penugasan.services.peran import baris_jabatan
from lincah.penugasan.services.pihak import susun_pihak
from lincah.penugasan.services.usulan import simpan_alur_perkara

MENUNJUK = ("menginstruksikan_setuju", "memutuskan_setuju", "memutuskan_sebagian")
"""Acts that hand the request to a unit."""
MENYEBUT = ("mengirim_daftar", "memutuskan_setuju", "memutuskan_sebagian")
"""Acts that name the people."""
PENETAP = "penetap"


def catat_dituju(aktor: Aktor, penugasan: Penugasan, tindakan: Tindakan, isi: Mapping[str, Any]) -> dict[str, Any]:
    """What an act in the instansi asked leaves behind; `isi`: unit (id), pegawai (ids). Errors: UsulanKeliru."""
    permohonan = Permohonan.objects.select_for_update(of=("self",)).get(penugasan=penugasan)
    catatan: dict[str, Any] = {}
    if tindakan.kode in MENUNJUK:
        catatan["unit_ditunjuk"] = tunjuk_unit(aktor, penugasan, permohonan, isi.get("unit"))
    if tindakan.kode in MENYEBUT:
        orang = _pilih(aktor, penugasan, permohonan, tindakan, tuple(isi.get("pegawai") or ()))
        catatan["orang"] = "; ".join(satu.nama for satu in orang)
    return catatan


def tunjuk_unit(aktor: Aktor, penugasan: Penugasan, permohonan: Permohonan, unit_id: int | None) -> str:
    """Let a unit answer: its officers take the roles of this side. Its name. Errors: UsulanKeliru."""
    pada = kini(aktor.instansi, aktor.tanggal)
    unit = pada.struktur.unit.get(unit_id or 0)
    if unit is None:
        raise UsulanKeliru("Pilih unit yang menjawab.", "unit")
    contoh = Orang(Kelas(permohonan.kelas), unit.id, Jenjang(permohonan.jenjang) if permohonan.jenjang else None)
    pihak = susun_pihak(pada, unit.id, pada.penyimpul.simpulkan(contoh))
    peran = peran_dituju(muat_alur(penugasan.alur_id).alur)
    pos = {satu: cari_pos(satu, Cara.PENUNJUKAN, pihak, (pihak,), {}) for satu in peran}
    if kurang := [satu for satu, ada in pos.items() if not ada]:
        kata = pada.profil.kosakata.sebut_semua(tuple(kurang))
        raise UsulanKeliru(f"{unit.nama} belum mempunyai {kata} bagi jabatan itu; pilih unit lain.", "unit")
    _isi_peran(penugasan, {satu: ada[0] for satu, ada in pos.items()})
    _isi_pemaraf(pada, penugasan, unit.id, {satu: ada[0] for satu, ada in pos.items()})
    permohonan.unit_id = penugasan.unit_id = unit.id
    permohonan.save(update_fields=["unit"])
    penugasan.save(update_fields=["unit", "alur", PENETAP])
    return unit.nama


def _isi_peran(penugasan: Penugasan, pos: dict[str, Pos]) -> None:
    """Write who holds the roles, and who of them sets the letter where that is for this instansi."""
    menetapkan = PerkaraMitra.objects.values_list("penetap", flat=True).get(penugasan=penugasan)
    semua = dict(pos) | ({PENETAP: pos[menetapkan]} if menetapkan else {})
    PeranPerkara.objects.filter(penugasan=penugasan, peran__in=semua).delete()
    PeranPerkara.objects.bulk_create(
        satu for peran, jabatan in semua.items() for satu in baris_jabatan(penugasan, peran, [jabatan.id])
    )
    if menetapkan:
        penugasan.penetap_id = pos[menetapkan].id


def _isi_pemaraf(pada: Kini, penugasan: Penugasan, unit_id: int, pos: dict[str, Pos]) -> None:
    """Who initials the letter that is set here, by the setting of this instansi: steps that only our side has."""
    acuan = muat_alur(penugasan.alur_id)
    pemaraf = rantai(pada, unit_id, (), pada.pos.get(penugasan.penetap_id or 0), tuple(pos.values()))
    alur = sisipkan_paraf(lepas_paraf(acuan.alur), len(pemaraf))
    penugasan.alur = simpan_alur_perkara(acuan.profil, acuan.profil_hash, alur)
    PeranPerkara.objects.filter(penugasan=penugasan, peran__startswith=PEMARAF).delete()
    PeranPerkara.objects.bulk_create(baris_pemaraf(penugasan, pemaraf))


def _pilih(
    aktor: Aktor, penugasan: Penugasan, permohonan: Permohonan, tindakan: Tindakan, dipilih: tuple[int, ...]
) -> list[OrangKini]:
    calon = {satu.pegawai_id: satu for satu in list_dapat_diminta(aktor, penugasan, permohonan)}
    if not dipilih:
        raise UsulanKeliru("Pilih sekurang-kurangnya satu orang yang Anda setujui.", "pegawai")
    if not set(dipilih) <= calon.keys():
        raise UsulanKeliru("Salah seorang tidak cocok dengan kriteria permohonan; pilih ulang.", "pegawai")
    _check_banyak(tindakan.kode, len(set(dipilih)), permohonan.jumlah)
    OrangDiminta.objects.filter(permohonan=permohonan, sisi=Sisi.DIMINTA).delete()
    OrangDiminta.objects.bulk_create(
        OrangDiminta(permohonan=permohonan, pegawai_id=satu, sisi=Sisi.DIMINTA, setuju=True)
        for satu in dict.fromkeys(dipilih)
    )
    return [calon[satu] for satu in dict.fromkeys(dipilih)]


def _check_banyak(kode: str, banyak: int, diminta: int) -> None:
    if banyak > diminta:
        raise UsulanKeliru(f"Yang diminta {diminta} orang; Anda memilih {banyak}.", "pegawai")
    if kode.endswith("_setuju") and banyak < diminta:
        raise UsulanKeliru(f"Yang diminta {diminta} orang; untuk {banyak} orang gunakan Setujui sebagian.", "pegawai")
    if kode.endswith("_sebagian") and banyak == diminta:
        raise UsulanKeliru("Anda memilih sebanyak yang diminta; gunakan jawaban setuju.", "pegawai")
