"""Plans of the members: one's own, and those one may read."""

from dataclasses import dataclass
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries.orang import orang_kini
from lincah.pelaksanaan.models import BarisIndividu, RencanaIndividu, Rincian
from lincah.penugasan.models import Anggota, PeranAnggota
from lincah.penugasan.queries.perkara import Perkara

BACA = (PeranAnggota.KETUA,)


@dataclass(frozen=True, slots=True)
class RencanaAnggota:
    """One member and the last version of the plan; `rencana` None before the first. `sendiri`: the reader's own."""

    anggota: Anggota
    rencana: RencanaIndividu | None
    baris: tuple[BarisIndividu, ...]
    sendiri: bool


def boleh_membaca(aktor: Aktor, perkara: Perkara) -> frozenset[int]:
    """Ids of the members whose plans this person reads: one's own, as ketua or officer of the case all of them, and
    as penilai those of the people appraised."""
    anggota = perkara.anggota
    pejabat = any(satu is not None for satu in perkara.peran.values())
    ketua = any(satu.pegawai_id == aktor.pegawai_id and satu.peran in BACA for satu in anggota)
    if pejabat or ketua:
        return frozenset(satu.pk for satu in anggota)
    sendiri = {satu.pk for satu in anggota if satu.pegawai_id == aktor.pegawai_id}
    return frozenset(sendiri | _dinilai(aktor, perkara))


def _dinilai(aktor: Aktor, perkara: Perkara) -> set[int]:
    if not aktor.jabatan_ids:
        return set()
    orang = orang_kini(perkara.kini, aktor.tanggal, pegawai=[satu.pegawai_id for satu in perkara.anggota])
    dinilai = {
        satu.pegawai_id
        for satu in orang
        if satu.kedudukan.penilai.jawaban and satu.kedudukan.penilai.jawaban.id in aktor.jabatan_ids
    }
    return {satu.pk for satu in perkara.anggota if satu.pegawai_id in dinilai}


def baca_individu(aktor: Aktor, perkara: Perkara) -> tuple[RencanaAnggota, ...]:
    """The plans this person may read, one's own first; at most three queries."""
    boleh = boleh_membaca(aktor, perkara)
    terakhir = RencanaIndividu.objects.filter(anggota__in=boleh).order_by("anggota_id", "-versi").distinct("anggota_id")
    rencana = {satu.anggota_id: satu for satu in terakhir}
    baris: dict[int, list[BarisIndividu]] = {}
    ids = [satu.pk for satu in rencana.values()]
    for satu in BarisIndividu.objects.filter(rencana__in=ids).order_by("urutan") if ids else ():
        baris.setdefault(satu.rencana_id, []).append(satu)
    semua = [
        RencanaAnggota(
            anggota,
            ada := rencana.get(anggota.pk),
            tuple(baris.get(ada.pk, ())) if ada else (),
            anggota.pegawai_id == aktor.pegawai_id,
        )
        for anggota in perkara.anggota
        if anggota.pk in boleh
    ]
    return tuple(sorted(semua, key=lambda satu: not satu.sendiri))


def isi_awal(anggota: Anggota) -> tuple[int, str, tuple[tuple[Any, ...], ...]]:
    """What the form of one's own plan begins with: the last version, else one's part of the breakdown."""
    terakhir = anggota.rencana_individu.order_by("-versi").first()
    if terakhir is not None:
        baris = terakhir.baris.order_by("urutan").values_list("kegiatan", "keluaran", "mulai", "selesai")
        return terakhir.versi, terakhir.catatan, tuple(baris)
    bagian = Rincian.objects.berlaku().filter(penanggung_jawab=anggota, perulangan=None).order_by("urutan")
    return 0, "", tuple(bagian.values_list("kegiatan", "keluaran", "mulai", "tenggat"))
