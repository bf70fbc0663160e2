"""A message of a case as it is read: whose case, who acted, in which post."""

from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from lincah.audit.services import Pelaku
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.exchange.services import TidakDapat
from lincah.kedudukan.akses import Aktor
from lincah.penugasan.models import Penugasan, PerkaraMitra
from lincah.penugasan.services.galat import HalamanBasi, UsulanKeliru
from lincah.penugasan.services.langkah import kunci_penugasan
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini

BUKAN_PIHAK = "Perkara ini bukan perkara instansi pengirim, atau belum ada di sini."
TIDAK_LENGKAP = "Isi pesan tidak lengkap atau bukan bentuknya ({}). Hubungi pengelola instansi pengirim."
JANGAN_DITARIK = (
    "Pesan ini bagian dari perkara yang sudah berjalan di sini; tanpa pesan ini kedua instansi tidak lagi sama. "
    "Pemohon dapat menarik permohonannya dari halaman perkara."
)


class Penangan:
    """The port of exchange for every kind of message of a case."""

    def terima(self, pesan: PesanTiba) -> None:
        """Act on it. Errors: PesanTidakDapatDitangani."""
        try:
            self._terima(pesan)
        except (HalamanBasi, UsulanKeliru) as sebab:
            raise PesanTidakDapatDitangani(str(sebab)) from sebab
        except (KeyError, TypeError, ValueError, AttributeError, ObjectDoesNotExist) as sebab:
            raise PesanTidakDapatDitangani(TIDAK_LENGKAP.format(type(sebab).__name__)) from sebab

    def _terima(self, pesan: PesanTiba) -> None:
        raise NotImplementedError

    def ditarik(self, kode: UUID, perkara: str) -> None:
        """Refused: an act that has happened is not unsaid. Errors: TidakDapat."""
        raise TidakDapat(JANGAN_DITARIK)


def buka_pesan(pesan: PesanTiba, perkara: str = "") -> tuple[PerkaraMitra, Penugasan]:
    """The case a message is about, locked; `perkara` where its id is not that of the message's row of messages.

    Errors: PesanTidakDapatDitangani when it is not one of that mitra; ValueError.
    """
    penugasan, _, _ = kunci_penugasan(UUID(perkara or pesan.perkara))
    milik = PerkaraMitra.objects.select_related("mitra").filter(penugasan=penugasan, mitra_id=pesan.mitra_id)
    satu = milik.first() if penugasan else None
    if penugasan is None or satu is None or satu.dibuka is None:
        raise PesanTidakDapatDitangani(BUKAN_PIHAK)
    return satu, penugasan


def aktor_pesan(pesan: PesanTiba, perkara: PerkaraMitra) -> Aktor:
    """Who acted there, as a person of that mitra. Errors: KeyError."""
    instansi = instansi_kini()
    orang = baca_orang({**pesan.isi["pelaku"], "milik": "pengirim"}, perkara.mitra, None)
    return Aktor(instansi, None, orang.pk, orang.nama, False, hari_ini(instansi), pesan.waktu)


def jabatan_pesan(pesan: PesanTiba) -> str:
    """The post of who acted, with the instansi."""
    jabatan = str(pesan.isi["pelaku"].get("jabatan", ""))
    return f"{jabatan}, {pesan.mitra}"[:300] if jabatan else pesan.mitra


def pelaku_pesan(pesan: PesanTiba) -> Pelaku:
    """Who acted, for the event. Errors: KeyError."""
    return Pelaku(None, None, str(pesan.isi["pelaku"]["nama"]), "instansi lain", None, jabatan_pesan(pesan))
