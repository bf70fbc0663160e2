"""The calendar of a person behind its secret address."""

from django.utils.crypto import constant_time_compare, salted_hmac

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.pengingat.icalendar import Acara
from lincah.pengingat.kait import semua_masa, semua_menunggu
from lincah.pengingat.models import PilihanPengingat
from lincah.pengingat.surel import alamat
from lincah.registry.konteks import skema_kini

GARAM = "lincah.pengingat.kalender"


def rahasia(pilihan: PilihanPengingat) -> str:
    """The secret part of the address: from the row and the key of the deployment, so that neither alone tells it."""
    isi = f"{skema_kini()}:{pilihan.pegawai_id}:{pilihan.kalender}"
    return salted_hmac(GARAM, isi, algorithm="sha256").hexdigest()[:48]


def pemilik(pegawai_id: int, sandi: str) -> Pegawai | None:
    """Whose calendar it is; None when the secret is not (or no longer) the right one, or the person serves no more."""
    cari = PilihanPengingat.objects.select_related("pegawai__akun").filter(pegawai_id=pegawai_id).exclude(kalender="")
    pilihan = cari.filter(pegawai__aktif=True, pegawai__akun__is_active=True).first()
    if pilihan is None or not constant_time_compare(rahasia(pilihan), sandi):
        return None
    return pilihan.pegawai


def acara(aktor: Aktor) -> list[Acara]:
    """Due days of what waits for this person, and the periods of the assignments."""
    tempat = f"{aktor.instansi.slug}.lincah"
    tenggat = [
        Acara(
            uid=f"tenggat.{satu.kunci.objek}.{satu.kunci.tindakan}@{tempat}",
            judul=f"Tenggat: {satu.ajakan}",
            uraian=f"{satu.judul}\n{alamat(satu.tautan)}",
            dari=satu.tenggat,
            sampai=satu.tenggat,
            url=alamat(satu.tautan),
        )
        for satu in semua_menunggu(aktor)
    ]
    masa = [
        Acara(
            uid=f"masa.{satu.kunci}@{tempat}",
            judul=satu.judul,
            uraian=f"{satu.sebagai}\n{alamat(satu.tautan)}",
            dari=satu.dari,
            sampai=satu.sampai,
            url=alamat(satu.tautan),
        )
        for satu in semua_masa(aktor.pegawai_id or 0)
    ]
    return [*tenggat, *masa]


def nama_kalender(aktor: Aktor) -> str:
    """What the calendar is called where it is shown."""
    return f"Lincah {aktor.instansi.nama_pendek}"
