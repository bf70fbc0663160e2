"""Competences of a person: note one, correct its level, end it. What was recorded stays readable."""

from datetime import datetime

from django.db import transaction

from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Kompetensi, KompetensiPegawai, Pegawai
from lincah.kedudukan.models.kompetensi import TINGKAT
from lincah.kedudukan.services.galat import KedudukanKeliru, check_terisi
from lincah.kedudukan.services.jejak import catat


@transaction.atomic
def catat_kompetensi(
    *, pegawai: Pegawai, nama: str, tingkat: int, bukti: str = "", oleh: Pelaku, waktu: datetime
) -> KompetensiPegawai:
    """Note that a person has a competence at `tingkat` 1 (knows) to 5 (expert), shown by `bukti`.

    One recorded before, at another level or with another proof, ends now. Errors: KedudukanKeliru.
    """
    if tingkat not in dict(TINGKAT):
        raise KedudukanKeliru("Tingkat kompetensi antara 1 (mengenal) dan 5 (ahli).", "tingkat")
    orang = _kunci(pegawai)
    kompetensi = _kompetensi(check_terisi(nama, "nama", "Nama kompetensi"))
    bukti = " ".join(bukti.split())
    ada = KompetensiPegawai.objects.filter(pegawai=orang, kompetensi=kompetensi, berakhir__isnull=True).first()
    if ada is not None:
        if (ada.tingkat, ada.bukti) == (tingkat, bukti):
            raise KedudukanKeliru(f"{kompetensi.nama} pada tingkat itu sudah dicatat. Tidak ada yang perlu diubah.")
        _akhiri(ada, f"menjadi tingkat {tingkat}", waktu)
    baru = KompetensiPegawai.objects.create(
        pegawai=orang, kompetensi=kompetensi, tingkat=tingkat, bukti=bukti, sejak=waktu
    )
    isi = {"kompetensi": kompetensi.nama, "tingkat": tingkat, "sebelumnya": ada.tingkat if ada else None}
    catat("kompetensi_dicatat", orang, oleh=oleh, waktu=waktu, bukti=bukti, **isi)
    return baru


@transaction.atomic
def akhiri_kompetensi(*, milik: KompetensiPegawai, alasan: str, oleh: Pelaku, waktu: datetime) -> KompetensiPegawai:
    """End a recorded competence: wrongly noted, or no longer held. Errors: KedudukanKeliru."""
    orang = _kunci(milik.pegawai)
    kini = KompetensiPegawai.objects.select_related("kompetensi").get(pk=milik.pk)
    if kini.berakhir is not None:
        raise KedudukanKeliru(f"{kini.kompetensi.nama} sudah diakhiri. Tidak ada yang perlu diubah.")
    _akhiri(kini, check_terisi(alasan, "alasan", "Alasan"), waktu)
    isi = {"kompetensi": kini.kompetensi.nama, "tingkat": kini.tingkat, "alasan": kini.alasan}
    catat("kompetensi_diakhiri", orang, oleh=oleh, waktu=waktu, **isi)
    return kini


def _kunci(pegawai: Pegawai) -> Pegawai:
    """One at a time for each person."""
    return Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)


def _kompetensi(nama: str) -> Kompetensi:
    """The competence of that name; capitals do not make another one."""
    return Kompetensi.objects.filter(nama__iexact=nama).first() or Kompetensi.objects.get_or_create(nama=nama)[0]


def _akhiri(milik: KompetensiPegawai, alasan: str, waktu: datetime) -> None:
    milik.berakhir, milik.alasan = waktu, alasan
    milik.save(update_fields=["berakhir", "alasan"])
