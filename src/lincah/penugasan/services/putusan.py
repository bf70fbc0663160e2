"""The answer to a request: which people it grants, and the team that follows when the letter is to be set."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import kini, orang_kini
from lincah.law.penugasan import Cara, Lingkup
from lincah.penugasan.models import Anggota, BentukPenugasan, Penugasan, PeranAnggota, PeranPerkara, Permohonan, Sisi
from lincah.penugasan.models.permohonan import OrangDiminta
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.queries.diminta import list_dapat_diminta
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.lintas.orang import jabatan_mitra
from lincah.penugasan.services.peran import baris_pegawai
from lincah.penugasan.services.perubahan.pemantau import sesuaikan_pemantau_tim
from lincah.peraturan import muat_profil

PINDAH = (
    "{nama} tidak lagi memangku jabatan di unit yang dimintai. Tidak ada yang berubah; permohonan ini perlu ditarik "
    "atau ditolak, lalu dikirim lagi untuk orang lain."
)
TANPA_KETUA = (
    "Tim ini harus mempunyai ketua ({dasar}), dan ketua yang diusulkan tidak Anda pilih. Setujui bersama ketuanya, "
    "atau tolak dengan alasan supaya pemohon mengusulkan ketua lain. Belum ada yang tercatat."
)
PILIH = "Pilih sekurang-kurangnya satu orang yang Anda setujui."


def catat_jawaban(aktor: Aktor, penugasan: Penugasan, kode: str, isi: Mapping[str, Any]) -> dict[str, Any]:
    """Note whom the answer grants; `isi["pegawai"]`: ids, where the answer names them. Errors: UsulanKeliru."""
    permohonan = Permohonan.objects.select_for_update().get(penugasan=penugasan)
    if penugasan.cara != Cara.PENUNJUKAN:
        return {}
    dipilih = tuple(isi.get("pegawai") or ())
    if permohonan.berkriteria:
        _tulis_pilihan(aktor, penugasan, permohonan, dipilih)
    else:
        _tandai(permohonan, dipilih if kode.endswith("_sebagian") else None)
        _check_ketua(penugasan, permohonan)
    baris = permohonan.orang.filter(sisi=Sisi.DIMINTA).select_related("pegawai").order_by("pegawai__nama")
    return {"orang": "; ".join(satu.pegawai.nama_lengkap for satu in baris if satu.setuju)}


def tolak_semua(penugasan: Penugasan) -> None:
    """Nobody is granted."""
    OrangDiminta.objects.filter(permohonan__penugasan=penugasan, sisi=Sisi.DIMINTA).update(setuju=False)


class AnggotaTim(NamedTuple):
    """One of the people of a case: who, in which post, with which part."""

    pegawai_id: int
    jabatan: str
    peran: str


def susun_tim(aktor: Aktor, penugasan: Penugasan) -> None:
    """The people granted, and those of the own unit, become the people of the case: before the letter is to be set.

    Errors: UsulanKeliru when one of them left the post or the unit that was asked.
    """
    semua = list(
        OrangDiminta.objects.filter(permohonan__penugasan=penugasan)
        .exclude(setuju=False)
        .select_related("permohonan", "pegawai")
        .order_by("id")
    )
    jabatan = _jabatan(aktor, penugasan, semua)
    tim = len(semua) > 1
    tulis_tim(penugasan, [AnggotaTim(s.pegawai_id, jabatan[s.pegawai_id], _peran(s, tim=tim)) for s in semua])
    sesuaikan_pemantau_tim(aktor, penugasan)


def tulis_tim(penugasan: Penugasan, semua: list[AnggotaTim]) -> None:
    """Write these people into a case that has none yet, with their roles in its flow."""
    if Anggota.objects.filter(penugasan=penugasan).exists():
        return
    Anggota.objects.bulk_create(
        Anggota(penugasan=penugasan, pegawai_id=satu.pegawai_id, jabatan=satu.jabatan, peran=PeranAnggota(satu.peran))
        for satu in semua
    )
    penugasan.bentuk = BentukPenugasan.TIM if len(semua) > 1 else BentukPenugasan.INDIVIDU
    penugasan.save(update_fields=["bentuk"])
    PeranPerkara.objects.bulk_create(_peran_perkara(penugasan, semua), ignore_conflicts=True)


def _jabatan(aktor: Aktor, penugasan: Penugasan, semua: list[OrangDiminta]) -> dict[int, str]:
    """The post of each today; who was asked of a unit still sits there. Who is of another instansi has it as told."""
    pada = kini(aktor.instansi, aktor.tanggal)
    orang = {s.pegawai_id: s for s in orang_kini(pada, aktor.tanggal, pegawai=[o.pegawai_id for o in semua])}
    luar = jabatan_mitra([satu.pegawai_id for satu in semua]) if penugasan.lingkup == Lingkup.LINTAS_INSTANSI else {}
    ditunjuk = penugasan.cara == Cara.PENUNJUKAN
    for satu in semua:
        kini_, dari = orang.get(satu.pegawai_id), satu.permohonan.unit_id
        pindah = kini_ is not None and ditunjuk and satu.sisi == Sisi.DIMINTA and kini_.orang.unit_id != dari
        if satu.pegawai_id not in luar and (kini_ is None or pindah):
            raise UsulanKeliru(PINDAH.format(nama=satu.pegawai.nama_lengkap))
    return {id: satu.jabatan for id, satu in orang.items()} | luar


def _peran(satu: OrangDiminta, *, tim: bool) -> PeranAnggota:
    if not tim:
        return PeranAnggota.INDIVIDU
    return PeranAnggota.KETUA if satu.ketua else PeranAnggota.ANGGOTA


def _peran_perkara(penugasan: Penugasan, semua: list[AnggotaTim]) -> Iterable[PeranPerkara]:
    orang = [satu.pegawai_id for satu in semua]
    ketua = [satu.pegawai_id for satu in semua if satu.peran == PeranAnggota.KETUA]
    yield from baris_pegawai(penugasan, "pegawai", orang)
    yield from baris_pegawai(penugasan, "utama", ketua or orang)
    tahapan = muat_profil(muat_alur(penugasan.alur_id).profil).pelaksanaan.cari(penugasan.model)
    if tahapan is not None and "ketua_tim" in tahapan.pemantau.nilai:
        yield from baris_pegawai(penugasan, "pemantau", ketua)


def _tulis_pilihan(aktor: Aktor, penugasan: Penugasan, permohonan: Permohonan, dipilih: tuple[int, ...]) -> None:
    boleh = {satu.pegawai_id for satu in list_dapat_diminta(aktor, penugasan, permohonan)}
    if not dipilih:
        raise UsulanKeliru(PILIH, "pegawai")
    if len(dipilih) > permohonan.jumlah:
        raise UsulanKeliru(f"Yang diminta {permohonan.jumlah} orang; Anda memilih {len(dipilih)}.", "pegawai")
    if not boleh.issuperset(dipilih):
        raise UsulanKeliru("Salah seorang tidak cocok dengan kriteria permohonan; pilih ulang.", "pegawai")
    OrangDiminta.objects.bulk_create(
        OrangDiminta(permohonan=permohonan, pegawai_id=satu, sisi=Sisi.DIMINTA, setuju=True) for satu in dipilih
    )


def _check_ketua(penugasan: Penugasan, permohonan: Permohonan) -> None:
    """A team that must be led is not granted without the ketua who was proposed for it. Errors: UsulanKeliru."""
    semua = list(permohonan.orang.values_list("ketua", "setuju"))
    disetujui = [ketua for ketua, setuju in semua if setuju is not False]
    if len(disetujui) < 2 or any(disetujui) or not any(ketua for ketua, _ in semua):
        return
    bab = muat_profil(muat_alur(penugasan.alur_id).profil).penugasan
    aturan = bab.cari_ketua(Lingkup(penugasan.lingkup))
    if aturan is not None and aturan.wajib.nilai:
        raise UsulanKeliru(TANPA_KETUA.format(dasar=aturan.wajib.dasar), "pegawai")


def _tandai(permohonan: Permohonan, dipilih: tuple[int, ...] | None) -> None:
    """Everybody asked for is granted, or only those chosen: some, and not all."""
    diminta = permohonan.orang.filter(sisi=Sisi.DIMINTA)
    semua = set(diminta.values_list("pegawai_id", flat=True))
    setuju = semua if dipilih is None else set(dipilih)
    if not setuju or not setuju <= semua:
        raise UsulanKeliru(PILIH, "pegawai")
    if dipilih is not None and setuju == semua:
        raise UsulanKeliru("Anda memilih semuanya; gunakan jawaban setuju.", "pegawai")
    diminta.filter(pegawai_id__in=setuju).update(setuju=True)
    diminta.exclude(pegawai_id__in=setuju).update(setuju=False)
