"""Tell the other instansi of a change of the case: proposed, decided on, or set."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lincah.audit.services import Pelaku
from lincah.exchange.kait import Lampiran
from lincah.exchange.services import kirim
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Pegangan
from lincah.naskah.queries import isi_berkas
from lincah.penugasan.models import Anggota, Penugasan, Perubahan
from lincah.penugasan.services.lintas.hitung import banyak_perubahan
from lincah.penugasan.services.lintas.jenis import PUTUS_UBAHAN, UBAHAN, USUL_UBAHAN
from lincah.penugasan.services.lintas.orang import tulis_orang
from lincah.penugasan.services.lintas.sisi import SisiPerkara
from lincah.penugasan.services.lintas.surat import tulis_surat

SETUJU, TOLAK, TARIK = "setuju", "tolak", "tarik"
ORANG = ("keluar", "masuk", "ketua", "penerus")
"""Where a change names people."""


def kabarkan_usul(aktor: Aktor, pegangan: Pegangan | None, sisi: SisiPerkara, perubahan: Perubahan) -> None:
    """Send a proposal to the side that decides on it; inside its transaction."""
    isi = {
        "kunci": str(perubahan.kunci),
        "ubahan": tulis_ubahan(perubahan.isi),
        "setelah": banyak_perubahan(perubahan.penugasan),
        "pelaku": pelaku_pejabat(aktor, pegangan),
    }
    _kirim(
        sisi, perubahan.penugasan, USUL_UBAHAN, f"Usulan: {perubahan.ringkas}", isi, aktor.pelaku(pegangan), aktor.waktu
    )


def kabarkan_putus(
    sisi: SisiPerkara, perubahan: Perubahan, hasil: str, *, oleh: Pelaku, pelaku: Mapping[str, str], waktu: datetime
) -> None:
    """Send what became of a proposal; `hasil`: SETUJU, TOLAK or TARIK."""
    isi = {"kunci": str(perubahan.kunci), "hasil": hasil, "catatan": perubahan.catatan, "pelaku": dict(pelaku)}
    _kirim(sisi, perubahan.penugasan, PUTUS_UBAHAN, f"{hasil.capitalize()}: {perubahan.ringkas}", isi, oleh, waktu)


def kabarkan_ubahan(
    aktor: Aktor,
    pegangan: Pegangan | None,
    sisi: SisiPerkara,
    perubahan: Perubahan,
    *,
    permohonan: str = "",
    milik: bool = False,
    diserahkan: Sequence[int] = (),
) -> None:
    """Send a change that was set: who is in the case now, until when, and the letter.

    `permohonan`: the request by which people joined; `milik`: the letter is that of the case, not of a guest;
    `diserahkan`: the activities (places in the breakdown) that went to who takes over.
    """
    penugasan = perubahan.penugasan
    semua = Anggota.objects.bertugas().filter(penugasan=penugasan).select_related("pegawai").order_by("id")
    surat = tulis_surat(perubahan.naskah_id)
    isi = {
        "kunci": str(perubahan.kunci),
        "jenis": perubahan.jenis,
        "ringkas": perubahan.ringkas,
        "alasan": perubahan.alasan,
        "selesai": penugasan.selesai,
        "berlaku": perubahan.isi.get("berlaku") or aktor.tanggal,
        "anggota": [
            {**tulis_orang(satu.pegawai, satu.jabatan), "peran": satu.peran, "dari": satu.dari} for satu in semua
        ],
        "penerus": _orang(perubahan.isi.get("masuk") or perubahan.isi.get("penerus")),
        "diserahkan": list(diserahkan),
        "permohonan": permohonan,
        "milik": milik,
        "surat": surat,
        "pelaku": pelaku_pejabat(aktor, pegangan),
    }
    lampiran = (Lampiran("surat.pdf", "application/pdf", isi_berkas(surat["sidik"])),)
    _kirim(sisi, penugasan, UBAHAN, perubahan.ringkas, isi, aktor.pelaku(pegangan), aktor.waktu, lampiran)


def tulis_ubahan(isi: Mapping[str, Any]) -> dict[str, Any]:
    """A change with people as messages name them."""
    return {kunci: _orang(nilai) if kunci in ORANG else nilai for kunci, nilai in isi.items()}


def pelaku_sistem(nama: str) -> dict[str, str]:
    """Who decided where the order of messages did: the instansi itself."""
    return {"nama": nama, "jabatan": ""}


def pelaku_pejabat(aktor: Aktor, pegangan: Pegangan | None) -> dict[str, str]:
    """Who decided, as a message names one."""
    return tulis_orang(Pegawai.objects.get(pk=aktor.pegawai_id), aktor.pelaku(pegangan).jabatan)


def _orang(id: int | None) -> dict[str, str] | None:
    return tulis_orang(Pegawai.objects.get(pk=id)) if id else None


def _kirim(
    sisi: SisiPerkara,
    penugasan: Penugasan,
    jenis: str,
    perihal: str,
    isi: Mapping[str, Any],
    oleh: Pelaku,
    waktu: datetime,
    lampiran: tuple[Lampiran, ...] = (),
) -> None:
    kirim(
        kepada=sisi.mitra,
        jenis=jenis,
        perkara=str(penugasan.pk),
        perihal=perihal[:300],
        isi=isi,
        oleh=oleh,
        waktu=waktu,
        lampiran=lampiran,
    )
